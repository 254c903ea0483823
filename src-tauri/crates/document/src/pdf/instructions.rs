//! A page's drawing instructions, put right before they are read: invisible text goes, replacement text gets a number.

use std::collections::HashMap;

use lopdf::content::{Content, Operation};
use lopdf::{Object, StringFormat};

use crate::sniff::find;

/// A code that WinAnsi leaves free. Each of those is a bullet (ISO 32000-1, annex D, note 3); pdf_oxide drops it.
const FREE_CODE: u8 = 0x7f;
/// The bullet's own code in WinAnsi.
const BULLET: u8 = 0x95;

/// Marked content with replacement text gets numbers from here on; files count their own from 0.
const FIRST_NUMBER: u32 = 1_000_000;

/// The words that files give for glyphs without characters of their own (`/ActualText`): ligatures, Arabic letters
/// in their joined forms. By number of marked content.
#[derive(Default)]
pub(super) struct Replacements(HashMap<u32, String>);

impl Replacements {
    /// The words for glyphs marked by that number.
    pub fn get(&self, number: u32) -> Option<&str> {
        self.0.get(&number).map(String::as_str)
    }

    fn add(&mut self, words: String) -> Option<u32> {
        let number = FIRST_NUMBER.checked_add(u32::try_from(self.0.len()).ok()?)?;
        self.0.insert(number, words);
        Some(number)
    }
}

/// The instructions as they are to be read, and whether invisible text was taken out; `None` where they can stay.
///
/// pdf_oxide's letters carry the number of their marked content, but not its words, and the letters that those
/// words stand for come out as unknown.
pub(super) fn rewrite(content: &[u8], replacements: &mut Replacements) -> Option<(Vec<u8>, bool)> {
    let has = |word: &[u8]| find(content, word).is_some();
    let may_hide = has(b"3 Tr") || has(b"7 Tr");
    let may_have_bullets = has(b"\\177") || content.contains(&FREE_CODE);
    if !may_hide && !has(b"/ActualText") && !has(b"/ReversedChars") && !may_have_bullets {
        return None;
    }
    let mut content = Content::decode(content).ok()?;
    let all = content.operations.len();
    // The text layer over a scan is invisible too, and stays.
    let over_picture =
        content.operations.iter().any(|operation| matches!(operation.operator.as_str(), "Do" | "BI"));
    if may_hide && !over_picture {
        content.operations = visible(content.operations);
    }
    let hidden = content.operations.len() < all;
    let mut changed = hidden;
    for operation in &mut content.operations {
        changed |= number(operation, replacements);
        changed |= operation.operands.iter_mut().any(put_bullet);
    }
    if changed { Some((content.encode().ok()?, hidden)) } else { None }
}

/// Leaves out what is shown in a mode that paints nothing.
fn visible(operations: Vec<Operation>) -> Vec<Operation> {
    let mut mode = 0;
    let mut saved = Vec::new();
    let mut kept = Vec::with_capacity(operations.len());
    for operation in operations {
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
    kept
}

/// Gives marked content with replacement text a number in its place.
fn number(operation: &mut Operation, replacements: &mut Replacements) -> bool {
    if operation.operator == "BMC" {
        // Letters are put in order by their places, whatever order the file claims for them.
        let reversed =
            operation.operands.first().is_some_and(|tag| tag.as_name().is_ok_and(|name| name == b"ReversedChars"));
        if reversed {
            operation.operands = vec![Object::Name(b"Span".to_vec())];
        }
        return reversed;
    }
    if operation.operator != "BDC" {
        return false;
    }
    let Some(Ok(properties)) = operation.operands.get_mut(1).map(Object::as_dict_mut) else { return false };
    let Ok(words) = properties.get(b"ActualText").and_then(Object::as_str).map(decode) else { return false };
    let Some(number) = replacements.add(words) else { return false };
    properties.remove(b"ActualText");
    properties.set("MCID", Object::Integer(number.into()));
    true
}

/// Puts the bullet's own code at the head of a string of single bytes that begins with a free one and a space. Strings of
/// two bytes a letter look otherwise.
fn put_bullet(operand: &mut Object) -> bool {
    let Object::String(bytes, _) = operand else { return false };
    let single = |b: &u8| (0x20..FREE_CODE).contains(b) || *b >= 0x80;
    let is_item = bytes.len() > 3 && bytes.starts_with(&[FREE_CODE, b' ']) && bytes[1..].iter().all(single);
    if is_item {
        bytes[0] = BULLET;
    }
    is_item
}

/// A text string: UTF-16 with a mark, UTF-8 with a mark, else single bytes.
fn decode(bytes: &[u8]) -> String {
    lopdf::decode_text_string(&Object::String(bytes.to_vec(), StringFormat::Literal))
        .unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(content: &str, expected: Option<&str>) {
        let rewritten = rewrite(content.as_bytes(), &mut Replacements::default());
        let text = rewritten.map(|(bytes, _)| String::from_utf8_lossy(&bytes).replace('\n', " ").trim().to_owned());
        assert_eq!(text.as_deref(), expected);
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

    #[test]
    fn a_free_code_before_an_item_is_a_bullet() {
        let rewritten = rewrite(b"(\\177 Urging them) Tj", &mut Replacements::default()).expect("a change").0;
        assert!(rewritten.contains(&BULLET) && !rewritten.contains(&FREE_CODE), "{rewritten:?}");
        check("<7f410042> Tj (\\177) Tj", None);
    }

    #[test]
    fn replacement_text_gets_a_number() {
        let mut replacements = Replacements::default();
        let content = b"/Span <</ActualText <FEFF00660069>>> BDC (x) Tj EMC";
        let (rewritten, hidden) = rewrite(content, &mut replacements).expect("a change");
        assert!(String::from_utf8_lossy(&rewritten).contains("/MCID 1000000"));
        assert!(!hidden);
        assert_eq!(replacements.get(FIRST_NUMBER), Some("fi"));
    }
}
