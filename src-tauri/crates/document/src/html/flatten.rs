//! One linear scan before a page is parsed: too deep, too long and too many tags go, their text stays.
//!
//! HTML parsers follow the standard, whose work for nested or misnested tags grows with the square of their number:
//! a megabyte of `<div>` takes ammonia 19 seconds.

/// A page made harmless to parse.
pub(crate) struct Flat {
    /// Comments are gone, and the tags that were too much.
    pub html: String,
    /// Whether its end is missing.
    pub cut: bool,
}

/// A tag of more bytes keeps its name only: attributes are compared each with each.
const MAX_TAG: usize = 8 << 10;
/// Formatting elements left open are opened anew in each paragraph; more than this at once are dropped.
const MAX_FORMATTING: usize = 16;
/// How many elements all that opening anew may make before the rest of the page is cut off.
const MAX_REOPENED: usize = 200_000;

const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
];
const RAW: &[&str] = &["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"];
const FORMATTING: &[&str] =
    &["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
/// Elements whose end tag may be missing: the next of their kind ends them.
const LAX: &[&[&str]] =
    &[&["p"], &["li"], &["dt", "dd"], &["td", "th"], &["tr"], &["option"], &["tbody", "thead", "tfoot"]];
/// An end tag doesn't reach out of these.
const WALLS: &[&str] = &["table", "td", "th", "caption", "template", "object", "marquee", "applet", "html"];
const TABLE_PARTS: &[&str] =
    &["table", "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "template", "html", "body"];

/// Cuts the page at `max_bytes` and flattens it beyond `max_depth` open elements.
pub(crate) fn flatten(html: &str, max_bytes: usize, max_depth: usize) -> Flat {
    let mut end = html.len().min(max_bytes);
    while !html.is_char_boundary(end) {
        end -= 1;
    }
    let mut scan =
        Scan { html: &html[..end], out: String::with_capacity(end), open: Vec::new(), max_depth, reopened: 0 };
    let whole = scan.run();
    Flat { html: scan.out, cut: !whole || end < html.len() }
}

struct Scan<'a> {
    html: &'a str,
    out: String,
    /// Names of the open elements, outermost first.
    open: Vec<String>,
    max_depth: usize,
    reopened: usize,
}

impl Scan<'_> {
    /// Whether it came to the end.
    fn run(&mut self) -> bool {
        let html = self.html;
        let mut at = 0;
        while let Some(found) = html[at..].find('<') {
            self.out.push_str(&html[at..at + found]);
            at += found;
            let rest = &html[at..];
            let bytes = rest.as_bytes();
            at += match bytes.get(1) {
                Some(b'!') if rest.starts_with("<!--") => rest.find("-->").map_or(rest.len(), |end| end + 3),
                Some(b'!' | b'?') => rest.find('>').map_or(rest.len(), |end| end + 1),
                Some(b'/') if bytes.get(2).is_some_and(u8::is_ascii_alphabetic) => self.end_tag(rest),
                Some(b) if b.is_ascii_alphabetic() => self.start_tag(rest),
                _ => {
                    self.out.push('<');
                    1
                }
            };
            if self.reopened > MAX_REOPENED {
                return false;
            }
        }
        self.out.push_str(&html[at..]);
        true
    }

    /// Handles the start tag that `rest` begins with, its raw text included; how many bytes it took.
    fn start_tag(&mut self, rest: &str) -> usize {
        let name = name(&rest[1..]);
        let length = tag_length(rest);
        if name == "plaintext" {
            return length;
        }
        let is_void = VOID.contains(&name.as_str());
        let is_formatting = FORMATTING.contains(&name.as_str());
        let formatting = self.open.iter().rev().take(64).filter(|open| FORMATTING.contains(&open.as_str())).count();
        self.reopened += if is_formatting || is_void { 0 } else { formatting };
        if !is_void {
            self.close_lax(&name);
        }
        let too_much = self.open.len() >= self.max_depth || (is_formatting && formatting >= MAX_FORMATTING);
        let raw = RAW.contains(&name.as_str());
        if is_void || raw || !too_much {
            if length > MAX_TAG {
                self.out.push_str(&format!("<{name}>"));
            } else {
                self.out.push_str(&rest[..length]);
            }
        }
        if raw {
            let body = raw_length(&rest[length..], &name);
            self.out.push_str(&rest[length..length + body]);
            return length + body;
        }
        if !is_void && !too_much {
            self.open.push(name);
        }
        length
    }

    /// Ends the elements that the start of `name` ends by itself.
    fn close_lax(&mut self, name: &str) {
        let is_inline = FORMATTING.contains(&name)
            || matches!(name, "span" | "label" | "sup" | "sub" | "abbr" | "bdi" | "time");
        if !is_inline && self.open.last().is_some_and(|top| top == "p") {
            self.open.pop();
        }
        for (rank, group) in LAX.iter().enumerate() {
            if !group.contains(&name) {
                continue;
            }
            // A new row ends the cell before the row it follows.
            if rank >= 4 && self.open.last().is_some_and(|top| matches!(top.as_str(), "td" | "th")) {
                self.open.pop();
            }
            if rank == 6 && self.open.last().is_some_and(|top| top == "tr") {
                self.open.pop();
            }
            if self.open.last().is_some_and(|top| group.contains(&top.as_str())) {
                self.open.pop();
            }
        }
    }

    /// Handles the end tag that `rest` begins with; one that ends nothing goes.
    fn end_tag(&mut self, rest: &str) -> usize {
        let name = name(&rest[2..]);
        let length = tag_length(rest);
        let reaches_out = TABLE_PARTS.contains(&name.as_str());
        for depth in (0..self.open.len()).rev() {
            if self.open[depth] == name {
                self.open.truncate(depth);
                self.out.push_str(&format!("</{name}>"));
                return length;
            }
            if !reaches_out && WALLS.contains(&self.open[depth].as_str()) {
                break;
            }
        }
        // Lone end tags of these two make an element: an empty paragraph and a line break.
        if name == "p" || name == "br" {
            self.out.push_str("<br>");
        }
        length
    }
}

/// The tag's name in lower case.
fn name(text: &str) -> String {
    let end = text.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>')).unwrap_or(text.len());
    // No element's name is longer; a longer one is noise that the parser would keep.
    text[..end].chars().take(40).collect::<String>().to_ascii_lowercase()
}

/// How many bytes the tag at the beginning of `rest` has, to its “>” outside quoted values.
fn tag_length(rest: &str) -> usize {
    let mut quote = None;
    let mut before = b' ';
    for (at, byte) in rest.bytes().enumerate() {
        match quote {
            Some(open) if byte == open => quote = None,
            Some(_) => {}
            None if byte == b'>' => return at + 1,
            None if matches!(byte, b'"' | b'\'') && before == b'=' => quote = Some(byte),
            None => {}
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
    }
    rest.len()
}

/// How many bytes of raw text come before, and with, the end tag of `name`.
fn raw_length(rest: &str, name: &str) -> usize {
    let mut at = 0;
    while let Some(found) = rest[at..].find("</") {
        at += found;
        let label = &rest.as_bytes()[at + 2..];
        let is_end = label.len() >= name.len() && label[..name.len()].eq_ignore_ascii_case(name.as_bytes());
        if is_end {
            return at + rest[at..].find('>').map_or(rest.len() - at, |end| end + 1);
        }
        at += 2;
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, max_depth: usize, expected: &str) {
        assert_eq!(flatten(html, 1000, max_depth).html, expected);
    }

    #[test]
    fn a_sound_page_stays_as_it_is() {
        let html = r#"<!DOCTYPE html><div class="a>b"><p>One<p>Two <b>bold</b><br></div>"#;
        check(html, 10, &html["<!DOCTYPE html>".len()..]);
    }

    #[test]
    fn elements_too_deep_lose_their_tags_and_keep_their_text() {
        check("<div><div><div>deep</div></div></div>", 2, "<div><div>deep</div></div>");
    }

    #[test]
    fn open_paragraphs_and_cells_do_not_add_up() {
        let html = "<table><tr><td>a<td>b<tr><td>c</table>".to_owned() + &"<p>x".repeat(20);
        check(&html, 4, &html);
    }

    #[test]
    fn scripts_are_not_mistaken_for_tags() {
        check("<script>if (a<b) {'<div>'}</script><i>x</i>", 5, "<script>if (a<b) {'<div>'}</script><i>x</i>");
    }

    #[test]
    fn comments_and_lone_end_tags_go() {
        check("a<!-- <b> -->b</i>c", 5, "abc");
    }

    #[test]
    fn misnested_formatting_is_bounded() {
        let html = "<font size=1>".repeat(40) + &"<p>x".repeat(50_000);
        let flat = flatten(&html, 1 << 20, 200);
        assert_eq!(flat.html.matches("<font").count(), MAX_FORMATTING);
        assert!(flat.cut);
    }

    #[test]
    fn giant_tags_lose_their_attributes() {
        check(&format!("<p {}>x", "a ".repeat(100)), 5, &format!("<p {}>x", "a ".repeat(100)));
        let html = format!("<p {}>x", "a ".repeat(8000));
        assert_eq!(flatten(&html, 1 << 20, 5).html, "<p>x");
    }
}
