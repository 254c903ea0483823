//! What is looked at before a PDF is read: bombs, deep nesting, text that nobody was to see.

use std::borrow::Cow;

use lopdf::content::{Content, Operation};
use lopdf::{Document, Error, Object};

use crate::reading::Unreadable;
use crate::sniff::find;

/// A page's drawing instructions unpack to no more than this; a page of small print has 100 kB, a map 10 MB.
const MAX_CONTENT: usize = 32 << 20;
/// Readers follow nested objects by recursion. Page trees and bookmarks need a dozen levels.
const MAX_NESTING: usize = 300;

/// A file fit to be read.
pub(super) struct Screened<'a> {
    pub bytes: Cow<'a, [u8]>,
    /// Whether invisible text was taken out.
    pub had_hidden: bool,
}

/// Refuses what would break a reader and takes out invisible text: an address that a person reading the page
/// doesn't see must not end on a letter. The text layer over a scan is invisible too, and stays.
pub(super) fn screen(bytes: &[u8]) -> Result<Screened<'_>, Unreadable> {
    if nests_deeply(bytes) {
        return Err(Unreadable::Damaged("its objects are nested too deeply".into()));
    }
    let as_it_is = Screened { bytes: Cow::Borrowed(bytes), had_hidden: false };
    let Ok(mut file) = Document::load_mem(bytes) else { return Ok(as_it_is) };
    if file.is_encrypted() {
        return Ok(as_it_is);
    }
    let mut hidden = false;
    for page in file.get_pages().into_values() {
        match file.get_page_content_with_limit(page, MAX_CONTENT) {
            Ok(content) => {
                if let Some(visible) = visible(&content) {
                    hidden |= file.change_page_content(page, visible).is_ok();
                }
            }
            Err(Error::Decompress(_)) => return Err(Unreadable::TooLarge),
            Err(_) => {}
        }
    }
    let mut out = Vec::new();
    if hidden && file.save_to(&mut out).is_ok() {
        return Ok(Screened { bytes: Cow::Owned(out), had_hidden: true });
    }
    Ok(as_it_is)
}

/// One scan over dictionaries and arrays; the insides of streams and strings don't count.
fn nests_deeply(bytes: &[u8]) -> bool {
    let mut depth = 0usize;
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        at += 1;
        match rest[0] {
            b'<' if rest.starts_with(b"<<") => {
                depth += 1;
                at += 1;
            }
            b'>' if rest.starts_with(b">>") => {
                depth = depth.saturating_sub(1);
                at += 1;
            }
            b'[' => depth += 1,
            b']' => depth = depth.saturating_sub(1),
            b'(' => at += rest.iter().position(|&b| b == b')').unwrap_or(0),
            b's' if rest.starts_with(b"stream") => at += find(rest, b"endstream").unwrap_or(0) + 5,
            // An object begins at the top again, whatever was left open before.
            b'e' if rest.starts_with(b"endobj") => depth = 0,
            _ => {}
        }
        if depth > MAX_NESTING {
            return true;
        }
    }
    false
}

/// The page's instructions without invisible text; `None` where there is none, or where it lies over a picture.
fn visible(content: &[u8]) -> Option<Vec<u8>> {
    if find(content, b"3 Tr").is_none() && find(content, b"7 Tr").is_none() {
        return None;
    }
    let content = Content::decode(content).ok()?;
    if content.operations.iter().any(|operation| matches!(operation.operator.as_str(), "Do" | "BI")) {
        return None;
    }
    let mut mode = 0;
    let mut saved = Vec::new();
    let mut kept: Vec<Operation> = Vec::with_capacity(content.operations.len());
    let all = content.operations.len();
    for operation in content.operations {
        match operation.operator.as_str() {
            "q" => saved.push(mode),
            "Q" => mode = saved.pop().unwrap_or(mode),
            "Tr" => mode = operation.operands.first().and_then(|n| Object::as_i64(n).ok()).unwrap_or(0),
            _ => {}
        }
        // 3 neither fills nor strokes, 7 only clips (ISO 32000-1, table 106).
        let shows = matches!(operation.operator.as_str(), "Tj" | "TJ" | "'" | "\"");
        if !(shows && matches!(mode, 3 | 7)) {
            kept.push(operation);
        }
    }
    if kept.len() == all { None } else { Content { operations: kept }.encode().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nesting_is_counted_outside_of_streams_and_strings() {
        assert!(nests_deeply("<<".repeat(400).as_bytes()));
        assert!(!nests_deeply("<<>>".repeat(400).as_bytes()));
        assert!(!nests_deeply(format!("({})", "[".repeat(400)).as_bytes()));
        assert!(!nests_deeply(format!("stream\n{}\nendstream", "[".repeat(400)).as_bytes()));
    }

    #[track_caller]
    fn check(content: &str, expected: Option<&str>) {
        let visible = visible(content.as_bytes()).map(|bytes| String::from_utf8_lossy(&bytes).replace('\n', " "));
        assert_eq!(visible.as_deref().map(str::trim), expected);
    }

    #[test]
    fn invisible_text_is_taken_out() {
        check("3 Tr BT (secret) Tj ET 0 Tr BT (shown) Tj ET", Some("3 Tr BT ET 0 Tr BT (shown) Tj ET"));
        check("q 3 Tr (a) Tj Q (b) Tj", Some("q 3 Tr Q (b) Tj"));
    }

    #[test]
    fn a_text_layer_over_a_scan_stays() {
        check("/Im0 Do BT 3 Tr (words) Tj ET", None);
        check("0 Tr (plain) Tj", None);
    }
}
