//! A case typed by hand, as a document of the person's own and back: text that people can read in fifty years.
//!
//! A head line, then one section for each value: `[field] Label as it was shown`, and below it the value's words, each
//! line behind two spaces.

use model::{Action, Block, BlockKind, Document, Field, Finding, Format, Line, Place, Sureness, Value};

use crate::values::{value_of, words_of};

/// The media type under which such a document is kept. Nothing that comes from outside may carry it.
pub const TYPED: &str = "text/x-penlight-typed";

const HEAD: &str = "Typed by hand in Penlight";
const INDENT: &str = "  ";

/// The document of these values, in their order. `label`: what a field is called on the person's screen.
pub fn write_typed(values: &[Value], label: &dyn Fn(Field) -> String) -> String {
    let mut out = format!("{HEAD}\n");
    for value in values {
        let field = value.field();
        out.push_str(&format!("\n[{}] {}\n", field.word(), label(field).replace('\n', " ")));
        for line in words_of(value).lines() {
            out.push_str(&format!("{INDENT}{line}\n"));
        }
    }
    out
}

/// What such a document says: every value is sure, and stands at its place. `extractor`: the version that the action
/// is marked with. `None` where it is no such document.
pub fn read_typed(text: &str, extractor: u32) -> Option<(Document, Action)> {
    let sections = sections(text.strip_prefix(HEAD)?);
    let mut document = Document::empty(Format::Text);
    let mut findings = Vec::new();
    for (field, label, body) in sections {
        document.blocks.push(Block::of(BlockKind::Term, vec![Line::plain(label)]));
        let block = u32::try_from(document.blocks.len()).ok()?;
        document.blocks.push(Block::of(BlockKind::Definition, body.lines().map(Line::plain).collect()));
        let Some(value) = value_of(field, &body) else { continue };
        if let Value::Title(title) = &value {
            document.title.get_or_insert(title.clone());
        }
        findings.push(Finding { value, place: Some(whole(block, &body)), sureness: Sureness::SURE });
    }
    Some((document, Action { extractor, findings, warnings: Vec::new() }))
}

/// Field, label and words of each section.
fn sections(text: &str) -> Vec<(Field, &str, String)> {
    let mut sections: Vec<(Field, &str, String)> = Vec::new();
    for line in text.lines() {
        let head = line.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        if let Some((field, label)) = head.and_then(|(word, label)| Some((Field::from_word(word)?, label.trim()))) {
            sections.push((field, label, String::new()));
        } else if let Some((_, _, body)) = sections.last_mut()
            && let Some(words) = line.strip_prefix(INDENT)
        {
            if !body.is_empty() {
                body.push('\n');
            }
            body.push_str(words);
        }
    }
    sections
}

fn whole(block: u32, body: &str) -> Place {
    Place {
        document: None,
        block,
        start: 0,
        end: u32::try_from(body.chars().count()).unwrap_or(u32::MAX),
        words: body.to_owned(),
        before: String::new(),
        after: String::new(),
        at: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_comes_back_as_it_was() {
        let typed = [
            (Field::Kind, "urgent_action"),
            (Field::Number, "UA 12/26"),
            (Field::Title, "[title] Somebody taken"),
            (Field::Person, "Yim Kunthea; Kun"),
            (Field::Addressee, "Minister of Justice\n1 Square\nCambodia\nFax: +855 1"),
            (Field::ModelLetter, "Dear Minister,\n\n[call] Please act.\n\nYours sincerely,"),
            (Field::Deadline, "as soon as possible"),
        ];
        let values: Vec<Value> =
            typed.iter().map(|(field, words)| value_of(*field, words).expect("a value")).collect();
        let text = write_typed(&values, &|field| format!("Field {}", field.word()));
        let (document, action) = read_typed(&text, 7).expect("a typed document");
        let read: Vec<Value> = action.findings.iter().map(|finding| finding.value.clone()).collect();
        assert_eq!(read, values);
        assert_eq!((action.extractor, document.title.as_deref()), (7, Some("[title] Somebody taken")));
        for finding in &action.findings {
            let place = finding.place.as_ref().expect("a place");
            assert_eq!(document.blocks[place.block as usize].text(), place.words);
        }
    }

    #[test]
    fn another_text_is_none() {
        assert!(read_typed("Dear all,\n[title] x\n", 1).is_none());
    }
}
