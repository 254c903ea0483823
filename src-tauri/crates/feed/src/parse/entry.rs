//! An entry of RSS or Atom from its fields. The formats are read by one function, since publishers mix them: Atom links
//! in RSS, Dublin Core in everything.

use jiff::Timestamp;
use model::{Enclosure, Entry};

use super::address::Base;
use super::attributes::attribute;
use super::body::body;
use super::dates::{FeedDate, read_date};
use super::elements::{Element, fields};
use super::names::Names;
use super::text::{cut, fold, inner_html, inner_text, plain};
use super::{TITLE_MAX, country, identifier, kind};

/// Most fields of one sort looked at: no entry has more links, files or pictures, and what is made to have hundreds of
/// thousands must not take long.
const ALIKE_MAX: usize = 50;

/// What the entries of one feed have in common.
pub(super) struct Context<'a> {
    pub names: &'a Names,
    pub base: &'a Base,
    /// Whether the feed is Atom: its titles say what they are, and its dates are what they are called.
    pub is_atom: bool,
}

/// Reads an entry, and says whether its body was too long and is not whole. Fields that were cut off are left out.
pub(super) fn entry(element: &Element, context: &Context) -> (Entry, bool) {
    let base = context.base.within(attribute(element.attributes, "xml:base").as_deref());
    let all: Vec<Element> = fields(element.inner, context.names).into_iter().filter(|field| field.ended).collect();
    let fields = Fields { all: &all, base: &base, context };
    let title = fields.title();
    let link = fields.link(element);
    let body = body(&all, context.is_atom);
    let is_cut = body.as_ref().is_some_and(|body| body.is_cut);
    let content = body.map(|body| body.html);
    let categories = fields.categories();
    let (published, updated) = fields.dates();
    let entry = Entry {
        id: identifier(fields.id(element).or_else(|| link.clone()), title.as_deref(), content.as_deref()),
        published: published.map(|date| date.moment),
        updated: updated.map(|date| date.moment),
        day_only: published.or(updated).is_some_and(|date| date.day_only),
        enclosures: fields.enclosures(),
        pictures: fields.pictures(),
        countries: country::of(&categories, title.as_deref()),
        kind: kind::of(&fields.kind_terms(), &categories, title.as_deref()),
        language: attribute(element.attributes, "xml:lang").or_else(|| fields.text(&["dc:language"])),
        title,
        link,
        content,
        categories,
    };
    (entry, is_cut)
}

/// The title of an entry or a feed: plain text, `None` if empty.
pub(super) fn title(element: &Element, is_atom: bool) -> Option<String> {
    // Longest title taken, with room for markup around what is kept of it.
    let raw = super::start_of(element.inner, TITLE_MAX * 8);
    let kind = attribute(element.attributes, "type").unwrap_or_default();
    let mode = attribute(element.attributes, "mode").unwrap_or_default();
    let mut title = match (kind.as_str(), mode.as_str()) {
        (_, "base64") => plain(&super::body::base64(raw)),
        // In Atom a text is a text, but many publishers escape once too often.
        ("" | "text" | "text/plain", _) if is_atom && !inner_text(raw).contains("&#") => fold(&inner_text(raw)),
        _ => plain(&inner_html(raw)),
    };
    cut(&mut title, TITLE_MAX);
    Some(title).filter(|title| !title.is_empty())
}

/// A link of an entry, resolved.
struct Link {
    address: String,
    relation: String,
    media_type: Option<String>,
    length: Option<u64>,
    /// Whether it stands there as text, as in RSS.
    is_text: bool,
    /// Whether it leads to HTML.
    is_page: bool,
}

struct Fields<'a> {
    all: &'a [Element<'a>],
    base: &'a Base,
    context: &'a Context<'a>,
}

impl Fields<'_> {
    /// The fields of those names: those of the first name, then of the second.
    fn named<'b>(&'b self, names: &'b [&str]) -> impl Iterator<Item = &'b Element<'b>> {
        names.iter().flat_map(|name| self.all.iter().filter(move |field| field.name == *name).take(ALIKE_MAX))
    }

    /// The folded text of the first of those fields that has any.
    fn text(&self, names: &[&str]) -> Option<String> {
        self.named(names).map(|field| fold(&inner_text(field.inner))).find(|text| !text.is_empty())
    }

    fn id(&self, element: &Element) -> Option<String> {
        let about = || attribute(element.attributes, "rdf:about").filter(|about| !about.is_empty());
        self.text(&["guid", "id"]).or_else(about)
    }

    fn title(&self) -> Option<String> {
        let names = ["title", "dc:title", "itunes:title", "media:title"];
        self.named(&names).find_map(|field| title(field, self.context.is_atom))
    }

    fn resolve(&self, field: &Element, address: &str) -> String {
        self.base.within(attribute(field.attributes, "xml:base").as_deref()).resolve(address)
    }

    /// The page behind the entry: RSS's link, Atom's alternate, an id that is a permanent link, rdf:about.
    fn link(&self, element: &Element) -> Option<String> {
        let links = self.links();
        let alternates = || links.iter().filter(|link| link.relation == "alternate");
        let page = alternates().find(|link| link.is_text).or_else(|| alternates().find(|link| link.is_page));
        let found = page.or_else(|| alternates().next()).map(|link| link.address.clone());
        found.or_else(|| self.permanent_id()).or_else(|| {
            // Channel Definition Format has the address in the item's own tag.
            let own = |name| attribute(element.attributes, name).filter(|address| !address.is_empty());
            own("rdf:about").or_else(|| own("href")).map(|address| self.base.resolve(&address))
        })
    }

    /// A guid or id that is the address of a page, unless the feed says that it is none.
    fn permanent_id(&self) -> Option<String> {
        let may_be = |field: &&Element| attribute(field.attributes, "ispermalink").as_deref() != Some("false");
        let address = fold(&inner_text(self.named(&["guid", "id"]).find(may_be)?.inner));
        address.starts_with("http").then_some(address)
    }

    /// RSS's links as text and Atom's as attributes, with what Atom supplies where it isn't said.
    fn links(&self) -> Vec<Link> {
        let link = |field: &Element| {
            let said = |name| attribute(field.attributes, name).filter(|said| !said.is_empty());
            let text = Some(fold(&inner_text(field.inner))).filter(|text| !text.is_empty());
            Some(Link {
                is_text: text.is_some(),
                address: self.resolve(field, &said("href").or(text)?),
                relation: said("rel").unwrap_or_else(|| "alternate".into()),
                is_page: said("type").is_none_or(|kind| kind.contains("html")),
                media_type: said("type"),
                length: said("length").and_then(|length| length.parse().ok()),
            })
        };
        self.named(&["link"]).filter_map(link).collect()
    }

    /// When the entry was published and changed. RSS's dates are dates of publication.
    fn dates(&self) -> (Option<FeedDate>, Option<FeedDate>) {
        let date = |names: &[&str]| self.named(names).find_map(|field| read_date(&fold(&inner_text(field.inner))));
        let updated = date(&["updated", "modified", "dcterms:modified"]);
        let published = date(&["pubdate", "published", "issued", "dcterms:issued"]);
        if self.context.is_atom {
            return (
                published.or_else(|| date(&["dcterms:created", "created"])),
                updated.or_else(|| date(&["dc:date"])),
            );
        }
        (published.or_else(|| date(&["dc:date", "dcterms:created", "created"])), updated)
    }

    /// The publisher's own terms in the order of the document.
    fn categories(&self) -> Vec<String> {
        let mut terms = Vec::new();
        for field in self.all {
            match field.name.as_str() {
                "category" | "dc:subject" => {
                    let said = attribute(field.attributes, "term").or_else(|| attribute(field.attributes, "label"));
                    terms.extend(said.or_else(|| Some(plain(&inner_html(field.inner)))));
                }
                name if TAXONOMIES.contains(&name) => terms.extend(self.terms_of(field)),
                _ => {}
            }
        }
        terms.retain(|term| !term.is_empty());
        terms
    }

    /// What amnesty.org says an entry is, the most telling first.
    fn kind_terms(&self) -> Vec<String> {
        self.named(&["amn:resource-types", "amn:content-types"]).flat_map(|field| self.terms_of(field)).collect()
    }

    /// The names in one of amnesty.org's taxonomies.
    fn terms_of(&self, taxonomy: &Element) -> Vec<String> {
        let terms = fields(taxonomy.inner, self.context.names).into_iter().filter(|field| field.name == "amn:id");
        terms.filter_map(|field| attribute(field.attributes, "name")).map(|name| fold(&name)).collect()
    }

    /// RSS's enclosures, then Atom's.
    fn enclosures(&self) -> Vec<Enclosure> {
        let enclosure = |field: &Element| {
            let said = |name| attribute(field.attributes, name).filter(|said| !said.is_empty());
            Some(Enclosure {
                address: self.resolve(field, &said("url").or_else(|| said("href"))?),
                media_type: said("type"),
                length: said("length").and_then(|length| length.parse().ok()),
            })
        };
        let links = self.links().into_iter().filter(|link| link.relation == "enclosure");
        let linked =
            links.map(|link| Enclosure { address: link.address, media_type: link.media_type, length: link.length });
        self.named(&["enclosure"]).filter_map(enclosure).chain(linked).collect()
    }

    /// Addresses of pictures: Media RSS first, in groups as well, then iTunes.
    fn pictures(&self) -> Vec<String> {
        let mut pictures = Vec::new();
        let mut add = |field: &Element, name| {
            let address = attribute(field.attributes, name).filter(|address| !address.is_empty());
            if let Some(address) = address.map(|address| self.resolve(field, &address))
                && pictures.len() < ALIKE_MAX
                && !pictures.contains(&address)
            {
                pictures.push(address);
            }
        };
        for field in self.all {
            match field.name.as_str() {
                "media:content" | "media:thumbnail" if is_picture(field) => add(field, "url"),
                "media:group" | "media:content" => {
                    let within = fields(field.inner, self.context.names);
                    let media = |f: &&Element| matches!(f.name.as_str(), "media:content" | "media:thumbnail");
                    within.iter().filter(media).filter(|f| is_picture(f)).for_each(|f| add(f, "url"));
                }
                _ => {}
            }
        }
        self.named(&["itunes:image"]).for_each(|field| add(field, "href"));
        pictures
    }
}

const TAXONOMIES: &[&str] = &["amn:content-types", "amn:countries", "amn:topics", "amn:resource-types"];

fn is_picture(field: &Element) -> bool {
    let says = |name, value: &str| attribute(field.attributes, name).is_some_and(|said| said.starts_with(value));
    let is_silent = ["medium", "type"].iter().all(|name| attribute(field.attributes, name).is_none());
    field.name == "media:thumbnail" || says("medium", "image") || says("type", "image/") || is_silent
}

/// A date as the JSON Feed and the feed's head need it.
pub(super) fn moment(text: &str) -> Option<(Timestamp, bool)> {
    read_date(&fold(text)).map(|date| (date.moment, date.day_only))
}
