//! RSS and Atom of all versions, whole or damaged.

use model::Entry;

use super::address::Base;
use super::attributes::attribute;
use super::elements::{Element, Part, parts};
use super::entry::{Context, entry, title};
use super::names::Names;
use super::scan::{Tag, TagKind, Tags};
use super::text::{fold, inner_text};
use super::{CUT, ENTRIES_MAX, Feed, KEPT_MAX, NotAFeed};

/// Reads a feed in XML; `address` is where it was fetched.
pub(super) fn read(text: &str, address: Option<&str>) -> Result<Feed, NotAFeed> {
    let names = Names::of(text);
    let parts = parts(text, &names);
    let is_feed = parts.iter().any(|part| matches!(part, Part::Frame(..) | Part::Entry(_)));
    if is_page(text) || !is_feed {
        return Err(if is_page(text) { NotAFeed::Page } else { NotAFeed::Unknown });
    }
    let head = Head { parts: &parts };
    let base = head.base(address);
    let context = Context { names: &names, base: &base, is_atom: head.is_atom() };
    let mut feed = Feed {
        title: head.fields(&["title", "dc:title"]).find_map(|field| title(field, context.is_atom)),
        home: head.text("link").or_else(|| head.link("alternate")).map(|home| base.resolve(&home)),
        language: head.language(),
        next: head.link("next").or_else(|| head.link("prev-archive")).map(|next| base.resolve(&next)),
        repaired: !is_well_formed(text),
        ..Feed::default()
    };
    read_entries(&parts, &context, &mut feed);
    Ok(feed)
}

fn read_entries(parts: &[Part], context: &Context, feed: &mut Feed) {
    let mut kept = 0;
    for part in parts {
        let Part::Entry(element) = part else { continue };
        if !element.ended {
            feed.warnings.push("The feed is cut off; its last entry is not whole and was left out.".into());
            continue;
        }
        let (entry, is_cut) = entry(element, context);
        kept += size(&entry);
        if feed.entries.len() == ENTRIES_MAX || kept > KEPT_MAX {
            feed.warnings
                .push(format!("The feed is too long; only its first {} entries were read.", feed.entries.len()));
            break;
        }
        if is_cut {
            feed.warnings.push(CUT.into());
        }
        feed.entries.push(entry);
    }
}

/// How many bytes of text an entry holds, near enough.
fn size(entry: &Entry) -> usize {
    let texts = [&entry.title, &entry.link, &entry.content].into_iter().flatten();
    let files = entry.enclosures.iter().map(|file| &file.address);
    texts.chain(&entry.categories).chain(&entry.pictures).chain(files).map(String::len).sum::<usize>()
        + entry.id.len()
}

/// Whether a document is a page of HTML: an element of pages comes before any of feeds and lists.
fn is_page(text: &str) -> bool {
    const OF_PAGES: [&str; 5] = ["html", "head", "body", "script", "meta"];
    const OF_OTHERS: [&str; 7] = ["rss", "feed", "channel", "item", "entry", "opml", "svg"];
    let is_one_of = |tag: &Tag, names: &[&str]| names.iter().any(|name| tag.name.eq_ignore_ascii_case(name));
    let telling = Tags::new(text)
        .find(|tag| is_one_of(tag, &OF_PAGES) || is_one_of(tag, &OF_OTHERS) || tag.name.contains(':'));
    telling.is_some_and(|tag| is_one_of(&tag, &OF_PAGES))
}

/// Whether every tag in a text has its partner in the right place.
fn is_well_formed(text: &str) -> bool {
    let mut open = Vec::new();
    for tag in Tags::new(text) {
        match tag.kind {
            TagKind::Start => open.push(tag.name),
            TagKind::End if open.pop() == Some(tag.name) => {}
            TagKind::End => return false,
            TagKind::Empty => {}
        }
    }
    open.is_empty()
}

/// What a feed says of itself, wherever in it that stands.
struct Head<'a> {
    parts: &'a [Part<'a>],
}

impl Head<'_> {
    fn frames(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts.iter().filter_map(|part| match part {
            Part::Frame(name, attributes) => Some((name.as_str(), *attributes)),
            _ => None,
        })
    }

    fn fields<'b>(&'b self, names: &'b [&str]) -> impl Iterator<Item = &'b Element<'b>> {
        self.parts.iter().filter_map(move |part| match part {
            Part::Field(field) if names.contains(&field.name.as_str()) => Some(field),
            _ => None,
        })
    }

    fn is_atom(&self) -> bool {
        let first = self.frames().next().map(|(name, _)| name);
        first == Some("feed") || (first.is_none() && self.parts.iter().any(is_atom_entry))
    }

    fn text(&self, name: &str) -> Option<String> {
        self.fields(&[name]).map(|field| fold(&inner_text(field.inner))).find(|text| !text.is_empty())
    }

    /// The address of the link with that relation.
    fn link(&self, relation: &str) -> Option<String> {
        let is_it =
            |field: &&Element| attribute(field.attributes, "rel").as_deref().unwrap_or("alternate") == relation;
        let addresses = |field: &Element| attribute(field.attributes, "href").filter(|href| !href.is_empty());
        self.fields(&["link"]).filter(is_it).find_map(addresses)
    }

    /// Where the feed was fetched, else where it says it lives, else its site; then every xml:base of its frames.
    fn base(&self, address: Option<&str>) -> Base {
        let (own, site) = (self.link("self"), self.text("link").or_else(|| self.link("alternate")));
        let outer = Base::of([address, own.as_deref(), site.as_deref()]);
        self.frames().fold(outer, |base, (_, attributes)| base.within(attribute(attributes, "xml:base").as_deref()))
    }

    fn language(&self) -> Option<String> {
        let said = self.text("language").or_else(|| self.text("dc:language"));
        said.or_else(|| self.frames().find_map(|(_, attributes)| attribute(attributes, "xml:lang")))
    }
}

fn is_atom_entry(part: &Part) -> bool {
    matches!(part, Part::Entry(element) if element.name == "entry")
}
