//! Text out of markup: entities, CDATA sections, tags taken away.

use std::borrow::Cow;

use super::scan::find;

/// Longest name of an HTML entity is 31 characters (`&CounterClockwiseContourIntegral;`).
const ENTITY_MAX: usize = 32;

/// Decodes HTML entities and numeric references that end with a semicolon. What is none stays as it stands: in feeds
/// a lone `&` is far more often a forgotten escape than an entity without a semicolon.
pub(super) fn decode_entities(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = entity_length(rest);
        let entity = &rest[..length.max(1)];
        decoded.push_str(&if length == 0 { Cow::Borrowed("&") } else { htmlize::unescape(entity) });
        rest = &rest[entity.len()..];
    }
    decoded.push_str(rest);
    Cow::Owned(decoded)
}

/// The length of the entity at the start of the text with its semicolon; 0 if there is none.
fn entity_length(text: &str) -> usize {
    let name = text[1..].bytes().take(ENTITY_MAX).take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
    if name > 0 && text.as_bytes().get(1 + name) == Some(&b';') { name + 2 } else { 0 }
}

/// The HTML that an element holds, from its raw inner text: CDATA sections are opened, and where it holds no tags of
/// its own, one layer of entities is taken off.
pub(super) fn inner_html(raw: &str) -> String {
    let raw = raw.trim();
    let is_markup = has_tags(&without_sections(raw));
    let mut html = String::with_capacity(raw.len());
    for piece in pieces(raw) {
        match piece {
            Piece::Section(text) => html.push_str(text),
            Piece::Plain(text) if is_markup => html.push_str(text),
            Piece::Plain(text) => html.push_str(&decode_entities(text)),
        }
    }
    without_controls(html)
}

/// The text that an element holds where its text is no HTML: sections opened, one layer of entities taken off.
pub(super) fn inner_text(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    for piece in pieces(raw.trim()) {
        match piece {
            Piece::Section(section) => text.push_str(section),
            Piece::Plain(plain) => text.push_str(&decode_entities(plain)),
        }
    }
    without_controls(text)
}

/// White space folded to single spaces, none at the ends.
pub(super) fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The plain text of HTML: tags away, entities decoded, white space folded.
pub(super) fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        match tag_length(rest) {
            // A tag may end a word or stand within it; only those of blocks part words.
            Some(length) => {
                text.push_str(if parts_words(&rest[..length]) { " " } else { "" });
                rest = &rest[length..];
            }
            None => {
                text.push('<');
                rest = &rest[1..];
            }
        }
    }
    text.push_str(rest);
    fold(&decode_entities(&text))
}

/// Plain text as HTML.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Cuts to at most so many bytes, between two characters. Says whether it cut.
pub(super) fn cut(text: &mut String, bytes: usize) -> bool {
    if text.len() <= bytes {
        return false;
    }
    let end = (0..=bytes).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    text.truncate(end);
    true
}

/// Whether a text holds something that looks like a tag.
fn has_tags(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| tag_length(&text[at..]).is_some())
}

/// The length of the tag or declaration at the start of the text.
fn tag_length(text: &str) -> Option<usize> {
    let name = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '?')) {
        return None;
    }
    let end = 1 + text[1..].find(['<', '>'])?;
    text[end..].starts_with('>').then_some(end + 1)
}

fn parts_words(tag: &str) -> bool {
    const WITHIN: [&str; 14] =
        ["b", "i", "em", "strong", "a", "span", "u", "sup", "sub", "small", "font", "abbr", "q", "wbr"];
    let name = tag.trim_start_matches(['<', '/']);
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
    !WITHIN.iter().any(|within| within.eq_ignore_ascii_case(name))
}

/// Nearly every text is so already, which is seen many bytes at a time.
fn without_controls(mut text: String) -> String {
    /// Of the bytes of controls beyond ASCII the first is this; it is some other signs' first byte, too.
    const BEYOND: u8 = 0xc2;
    let may_be = |byte: &u8| *byte < b' ' && !(b'\t'..=b'\r').contains(byte) || matches!(*byte, 0x7f | BEYOND);
    let some = |piece: &[u8]| piece.iter().fold(false, |found, byte| found | may_be(byte));
    if text.as_bytes().chunks(64).any(some) {
        text.retain(is_allowed);
    }
    text
}

/// XML allows no control characters but tab and line ends; no reader can do anything with them.
fn is_allowed(c: char) -> bool {
    !c.is_control() || c.is_whitespace()
}

enum Piece<'a> {
    Plain(&'a str),
    Section(&'a str),
}

const BEGIN: &str = "<![CDATA[";
const END: &str = "]]>";

fn pieces(raw: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = raw;
    while let Some(at) = find(rest, BEGIN) {
        pieces.push(Piece::Plain(&rest[..at]));
        let inside = &rest[at + BEGIN.len()..];
        let (section, behind) =
            find(inside, END).map_or((inside, ""), |end| (&inside[..end], &inside[end + END.len()..]));
        pieces.push(Piece::Section(section));
        rest = behind;
    }
    pieces.push(Piece::Plain(rest));
    pieces
}

fn without_sections(raw: &str) -> Cow<'_, str> {
    if find(raw, BEGIN).is_none() {
        return Cow::Borrowed(raw);
    }
    Cow::Owned(
        pieces(raw).iter().filter_map(|p| if let Piece::Plain(text) = p { Some(*text) } else { None }).collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(raw: &str, expected: &str) {
        assert_eq!(plain(&inner_html(raw)), expected, "{raw}");
    }

    #[test]
    fn takes_plain_text_out_of_whatever_a_title_holds() {
        check("Sugar &amp;amp; salt", "Sugar & salt");
        check("<b>URGENT</b> ACTION: Sugar & salt", "URGENT ACTION: Sugar & salt");
        check("<![CDATA[A &lt;b&gt;bold&lt;/b&gt; <i>word</i>]]>", "A <b>bold</b> word");
        check("caf&eacute; &#8217; &#x2019; &#146;", "café ’ ’ ’");
        check("lang=en&section=ua", "lang=en&section=ua");
        check("5 < 6 and 7 > 3", "5 < 6 and 7 > 3");
        check("one<br>two", "one two");
        check("AT&T &nosuch; &#xD800;", "AT&T &nosuch; \u{fffd}");
        check("  two\n\tlines\u{a0}here ", "two lines here");
        check("a <![CDATA[b]]> c", "a b c");
    }
}
