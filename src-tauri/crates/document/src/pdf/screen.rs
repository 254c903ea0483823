//! What is looked at before a PDF is read: bombs, deep nesting, locks that open by themselves.

use std::borrow::Cow;

use lopdf::{Dictionary, Document, Error, Object, ObjectId, Stream};

use super::instructions::{Replacements, rewrite};
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
    pub replacements: Replacements,
}

/// Refuses what would break a reader and puts right what it would misread. Invisible text is taken out: an address
/// that a person reading the page doesn't see must not end on a letter.
pub(super) fn screen(bytes: &[u8]) -> Result<Screened<'_>, Unreadable> {
    if nests_deeply(bytes) {
        return Err(Unreadable::Damaged("its objects are nested too deeply".into()));
    }
    let mut screened =
        Screened { bytes: Cow::Borrowed(bytes), had_hidden: false, replacements: Replacements::default() };
    let Ok(mut file) = Document::load_mem(bytes) else { return Ok(screened) };
    if file.is_encrypted() {
        return Ok(screened);
    }
    // A file with an empty password has been opened by now; it is passed on without its lock.
    let mut changed = file.encryption_state.take().is_some();
    for page in file.get_pages().into_values() {
        match file.get_page_content_with_limit(page, MAX_CONTENT) {
            Ok(content) => {
                if let Some((content, hidden)) = rewrite(&content, &mut screened.replacements) {
                    changed |= replace(&mut file, page, content);
                    screened.had_hidden |= hidden;
                }
            }
            Err(Error::Decompress(_)) => return Err(Unreadable::TooLarge),
            Err(_) => {}
        }
    }
    let mut out = Vec::new();
    if changed && file.save_to(&mut out).is_ok() {
        screened.bytes = Cow::Owned(out);
    }
    Ok(screened)
}

/// Gives the page the one stream of instructions, in place of however many it had.
fn replace(file: &mut Document, page: ObjectId, content: Vec<u8>) -> bool {
    let stream = file.add_object(Stream::new(Dictionary::new(), content));
    let page = file.get_object_mut(page).and_then(Object::as_dict_mut);
    page.is_ok_and(|page| {
        page.set("Contents", Object::Reference(stream));
        true
    })
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
}
