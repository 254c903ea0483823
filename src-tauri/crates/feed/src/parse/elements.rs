//! The elements of a damaged or whole text: entries cut out of it as islands, and the fields of an entry.

use super::names::Names;
use super::scan::{Tag, TagKind, Tags};

/// One element with what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element<'a> {
    /// As [`Names::plain`] gives it.
    pub name: String,
    /// As written in its start tag.
    pub attributes: &'a str,
    /// Raw, between its tags.
    pub inner: &'a str,
    /// Whether its end was found, or an end that implies it.
    pub ended: bool,
}

/// Elements around everything; their tags are passed over, so that no missing end hides what they hold.
const FRAMES: &[&str] = &["rss", "rdf:rdf", "feed", "channel"];
const ENTRIES: &[&str] = &["item", "entry"];

/// Fields that hold no elements. Where the end tag of one is lost, the start of any other field ends it.
const TEXTS: &[&str] = &["title", "link", "guid", "id", "pubdate", "published", "updated", "category", "dc:date"];

/// Fields that hold a body. Where the end tag of one is lost, the start of a field whose name no HTML has ends it.
const BODIES: &[&str] = &["description", "summary", "content", "content:encoded"];
const NEVER_HTML: &[&str] = &[
    "guid",
    "pubdate",
    "published",
    "updated",
    "category",
    "content:encoded",
    "dc:date",
    "dc:creator",
    "dc:subject",
];

/// What a document is made of, in its order.
#[derive(Debug)]
pub(super) enum Part<'a> {
    /// The start tag of a frame: its name and attributes.
    Frame(String, &'a str),
    /// Something the feed says of itself.
    Field(Element<'a>),
    /// One entry.
    Entry(Element<'a>),
}

/// Takes a document apart. Every entry is one, whatever has become of the frames around it.
pub(super) fn parts<'a>(text: &'a str, names: &Names) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let mut tags = Tags::new(text);
    let mut last_entry_end = None;
    while let Some(tag) = tags.next() {
        let name = names.plain(tag.name);
        let is_entry = ENTRIES.contains(&name.as_str());
        if FRAMES.contains(&name.as_str()) {
            if tag.kind != TagKind::End {
                parts.push(Part::Frame(name, tag.attributes));
            }
        } else if is_entry && tag.kind == TagKind::End {
            // An end without a start: the start tag was damaged, so everything since the last entry is one.
            if let Some(begin) = last_entry_end.replace(tag.end) {
                parts.push(Part::Entry(Element {
                    name,
                    attributes: "",
                    inner: &text[begin..tag.start],
                    ended: true,
                }));
            }
        } else if is_entry {
            let element = rest_of_entry(text, tag, name, &mut tags, names);
            last_entry_end = Some(tags.place());
            parts.push(Part::Entry(element));
        } else if tag.kind != TagKind::End {
            let ends = |next: &Tag, name: &str| {
                ENTRIES.contains(&name) || (next.kind == TagKind::End && FRAMES.contains(&name))
            };
            parts.push(Part::Field(rest_of_field(text, tag, name, &mut tags, names, &ends)));
        }
    }
    parts
}

/// Most fields of an entry. Real ones have up to some hundred, most of them categories.
const FIELDS_MAX: usize = 1_000;

/// The fields of an entry, or of any element's raw inner text.
pub(super) fn fields<'a>(text: &'a str, names: &Names) -> Vec<Element<'a>> {
    let mut fields = Vec::new();
    let mut tags = Tags::new(text);
    while let Some(tag) = tags.next().filter(|_| fields.len() < FIELDS_MAX) {
        if tag.kind != TagKind::End {
            let name = names.plain(tag.name);
            fields.push(rest_of_field(text, tag, name, &mut tags, names, &|_, _| false));
        }
    }
    fields
}

/// Reads on to the end of an entry: its end tag, the start of the next entry, or the end of a frame.
fn rest_of_entry<'a>(
    text: &'a str,
    start: Tag<'a>,
    name: String,
    tags: &mut Tags<'a>,
    names: &Names,
) -> Element<'a> {
    let element = |end, ended| Element { name, attributes: start.attributes, inner: &text[start.end..end], ended };
    if start.kind == TagKind::Empty {
        return element(start.end, true);
    }
    while let Some(tag) = tags.next() {
        let inner = names.plain(tag.name);
        let is_entry = ENTRIES.contains(&inner.as_str());
        if is_entry && tag.kind == TagKind::End {
            return element(tag.start, true);
        }
        let is_frame_end = tag.kind == TagKind::End && FRAMES.contains(&inner.as_str());
        if is_frame_end || is_entry {
            tags.go_to(tag.start);
            return element(tag.start, true);
        }
    }
    element(text.len(), false)
}

/// Reads on to the end of a field: its own end tag, the start of another field where it can hold none, or what `ends`
/// says.
fn rest_of_field<'a>(
    text: &'a str,
    start: Tag<'a>,
    name: String,
    tags: &mut Tags<'a>,
    names: &Names,
    ends: &dyn Fn(&Tag, &str) -> bool,
) -> Element<'a> {
    let is_text = TEXTS.contains(&name.as_str());
    let is_body = BODIES.contains(&name.as_str());
    let element = |end, ended| Element { name, attributes: start.attributes, inner: &text[start.end..end], ended };
    if start.kind == TagKind::Empty {
        return element(start.end, true);
    }
    let mut depth = 1;
    while let Some(tag) = tags.next() {
        let inner = names.plain(tag.name);
        if tag.name.eq_ignore_ascii_case(start.name) {
            match tag.kind {
                TagKind::End => depth -= 1,
                TagKind::Start if !is_text => depth += 1,
                TagKind::Start | TagKind::Empty => {}
            }
            if depth == 0 {
                return element(tag.start, true);
            }
        }
        let is_field = |names: &[&str]| names.contains(&inner.as_str());
        let is_next = (is_text && (is_field(TEXTS) || is_field(BODIES))) || (is_body && is_field(NEVER_HTML));
        if (is_next && tag.kind == TagKind::Start) || ends(&tag, &inner) {
            tags.go_to(tag.start);
            return element(tag.start, true);
        }
    }
    element(text.len(), false)
}
