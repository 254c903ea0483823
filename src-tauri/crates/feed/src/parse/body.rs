//! The body of an entry: the fullest of the fields that may hold one, as HTML.

use super::attributes::attribute;
use super::elements::Element;
use super::text::{cut, escape, inner_html, inner_text};
use super::{BODY_MAX, start_of};

/// Fields that hold a body, the fullest first. Those of one name follow the order of the document.
const FIELDS: &[&str] = &[
    "content:encoded",
    "content",
    "fullitem",
    "body",
    "xhtml:body",
    "xhtml:div",
    "div",
    "description",
    "summary",
    "dc:description",
    "itunes:summary",
    "media:description",
    "abstract",
    "tagline",
];

/// A body as HTML, as it came.
pub(super) struct Body {
    pub html: String,
    /// Whether it was too long and its end was left out.
    pub is_cut: bool,
}

/// The fullest body. `None` where there is none or only white space.
pub(super) fn body(fields: &[Element], is_atom: bool) -> Option<Body> {
    let named = FIELDS.iter().flat_map(|name| fields.iter().filter(move |field| field.name == *name));
    let bodies = named.map(|field| (field, html_of(field, is_atom)));
    let (field, mut html) = bodies.into_iter().find(|(_, html)| !html.trim().is_empty())?;
    let is_cut = cut(&mut html, BODY_MAX) || field.inner.len() > RAW_MAX;
    Some(Body { html, is_cut })
}

/// Most bytes of a body looked at: escaped HTML is longer than what comes out of it.
const RAW_MAX: usize = BODY_MAX * 2;

fn html_of(field: &Element, is_atom: bool) -> String {
    let raw = start_of(field.inner, RAW_MAX);
    let kind = attribute(field.attributes, "type").unwrap_or_default().to_ascii_lowercase();
    let mode = attribute(field.attributes, "mode").unwrap_or_default();
    if mode == "base64" || is_other_file(&kind) {
        return if mode == "base64" || kind.starts_with("text/") { base64(raw) } else { String::new() };
    }
    match kind.as_str() {
        "" | "text" | "text/plain" if is_atom && is_text(field, &mode) => escape(&inner_text(raw)),
        _ => inner_html(raw),
    }
}

/// Whether a field of Atom that says nothing of HTML is to be taken by its word. Atom 0.3 says `mode="escaped"` for
/// HTML, and a summary full of tags is HTML whatever it says.
fn is_text(field: &Element, mode: &str) -> bool {
    const TAGS: [&str; 6] = ["<p>", "<p ", "<br", "<a ", "<div", "</"];
    let text = inner_text(start_of(field.inner, RAW_MAX));
    mode != "escaped" && !TAGS.iter().any(|tag| text.contains(tag))
}

/// Whether a media type is that of a file and not of text: its bytes would stand there in base64.
fn is_other_file(kind: &str) -> bool {
    kind.contains('/') && !kind.starts_with("text/") && !kind.contains("html") && !kind.contains("xml")
}

/// The text in base64, white space within it ignored; empty where it is none.
pub(super) fn base64(raw: &str) -> String {
    use base64::Engine;
    let packed: String = raw.split_whitespace().collect();
    let bytes = base64::engine::general_purpose::STANDARD.decode(packed).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}
