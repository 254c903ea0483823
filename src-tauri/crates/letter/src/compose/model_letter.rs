//! A model letter taken apart: salutation, subject, paragraphs, closing.

use crate::frames::is_greeting;

/// The parts of a letter that is offered whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Parts {
    /// The first paragraph, where it is an address and no sentence.
    pub(crate) salutation: Option<String>,
    /// Behind “Re:”.
    pub(crate) subject: Option<String>,
    /// In order.
    pub(crate) paragraphs: Vec<String>,
    /// The last paragraph, where it is a formula.
    pub(crate) closing: Option<String>,
}

/// A salutation is a line of at most so many characters.
const SALUTATION_LIMIT: usize = 90;

/// A closing that is a bare formula, and one that is a sentence, as French has them.
const FORMULA_LIMIT: usize = 60;
const CLOSING_LIMIT: usize = 200;

/// Words that make a last sentence a closing.
const CLOSING_WORDS: [&str; 8] =
    ["agréer", "salutations", "considération", "recevez", "grüßen", "hochachtung", "atentamente", "saludos"];

/// What stands before a subject inside a letter.
const SUBJECT_LABELS: [&str; 6] = ["Re:", "RE:", "Subject:", "Objet :", "Asunto:", "Betreff:"];

/// Takes a model letter apart at its blank lines.
pub(crate) fn parts(letter: &str) -> Parts {
    let mut paragraphs = blocks(letter);
    while paragraphs.last().is_some_and(|last| is_place_for_a_name(last)) {
        paragraphs.pop();
    }
    if let Some(last) = paragraphs.last_mut() {
        cut_place_for_a_name(last);
    }
    let salutation = paragraphs.first().filter(|p| is_salutation(p)).cloned();
    paragraphs.drain(..usize::from(salutation.is_some()));
    let closing = paragraphs.last().filter(|p| is_closing(p)).cloned();
    paragraphs.truncate(paragraphs.len() - usize::from(closing.is_some()));
    let label =
        |p: &String| SUBJECT_LABELS.iter().find_map(|label| p.strip_prefix(label)).map(|s| s.trim().to_owned());
    let subject = paragraphs.first().and_then(label);
    paragraphs.drain(..usize::from(subject.is_some()));
    Parts { salutation, subject, paragraphs, closing }
}

/// Takes the writer's own text apart. Only what is plainly a salutation is taken for one, and a closing only with it:
/// everything else is body.
pub(crate) fn parts_of_own_text(text: &str) -> Parts {
    let paragraphs = blocks(text);
    match paragraphs.first().filter(|p| is_salutation(p) && is_greeting(p)) {
        Some(_) => Parts { subject: None, ..parts(text) },
        None => Parts { paragraphs, ..Parts::default() },
    }
}

fn blocks(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let mut blocks = vec![String::new()];
    for line in text.lines().map(str::trim) {
        match blocks.last_mut() {
            Some(block) if !line.is_empty() => {
                block.push_str(if block.is_empty() { "" } else { " " });
                block.push_str(line);
            }
            _ => blocks.push(String::new()),
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn is_salutation(paragraph: &str) -> bool {
    let length = paragraph.chars().count();
    let marked = length <= SALUTATION_LIMIT && paragraph.ends_with([',', ':', '!', '،', '，', '：', '！']);
    marked || length <= FORMULA_LIMIT && is_greeting(paragraph)
}

/// “[Your name]” below the closing: the signature stands there.
fn is_place_for_a_name(paragraph: &str) -> bool {
    let bracketed = paragraph.starts_with('[') && paragraph.ends_with(']') && paragraph.matches('[').count() == 1;
    bracketed || !paragraph.is_empty() && paragraph.chars().all(|c| matches!(c, '_' | '.' | '…' | ' '))
}

/// “Yours sincerely, [Your name]” on one line.
fn cut_place_for_a_name(closing: &mut String) {
    let at = closing.rfind('[').filter(|_| closing.ends_with(']'));
    if let Some(at) = at.filter(|at| is_closing(closing[..*at].trim_end())) {
        closing.truncate(closing[..at].trim_end().len());
    }
}

fn is_closing(paragraph: &str) -> bool {
    let length = paragraph.chars().count();
    let formula = length <= FORMULA_LIMIT && !paragraph.ends_with(['.', '?', '!', '”', '»', ':', '。', '؟']);
    let lower = paragraph.to_lowercase();
    formula || length <= CLOSING_LIMIT && CLOSING_WORDS.iter().any(|word| lower.contains(word))
}
