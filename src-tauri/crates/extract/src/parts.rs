//! A document with two actions, split into one document each.

use model::{BlockKind, Document, Region};

use crate::fold::fold;
use crate::labels::sections;
use crate::{deadline, number};

/// Splits a document at its headings, or at rules of marks, where more than one of the pieces asks for letters of its
/// own: somebody to write to, and a number, a last day or a letter that is its own. One element otherwise.
pub(crate) fn split(document: &Document) -> Vec<Document> {
    let sheet = crate::rows::Sheet::of(document);
    if sheet.paragraphs().iter().filter(|p| names_addressees(p)).count() < 2 {
        return vec![document.clone()];
    }
    let publisher = publisher(&sheet);
    for level in levels(document) {
        let pieces = pieces(document, &cuts(document, level), publisher.as_ref());
        let actions: Vec<Document> = pieces.into_iter().filter(is_action).collect();
        if actions.len() > 1 {
            return actions;
        }
    }
    vec![document.clone()]
}

/// What may part two actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    Heading(u8),
    Rule,
}

fn levels(document: &Document) -> Vec<Cut> {
    let mut out = vec![Cut::Rule];
    for level in 1..=4 {
        let count = document
            .blocks
            .iter()
            .filter(|b| b.region == Region::Main && b.kind == BlockKind::Heading(level))
            .count();
        if count > 1 {
            out.push(Cut::Heading(level));
        }
    }
    out
}

fn cuts(document: &Document, cut: Cut) -> Vec<usize> {
    let is_cut = |(at, block): (usize, &model::Block)| {
        let hit = match cut {
            Cut::Heading(level) => block.kind == BlockKind::Heading(level),
            Cut::Rule => block.kind == BlockKind::Rule || is_rule(&block.text()),
        };
        hit.then_some(at)
    };
    document.blocks.iter().enumerate().filter_map(is_cut).collect()
}

/// “* * * * *”, “------”.
fn is_rule(text: &str) -> bool {
    let marks = text.chars().filter(|c| !c.is_whitespace()).count();
    marks >= 3
        && text.chars().all(|c| c.is_whitespace() || matches!(c, '*' | '-' | '_' | '=' | '~' | '–' | '—' | '•'))
}

/// Whether a paragraph says whom to write to.
fn names_addressees(paragraph: &crate::rows::Paragraph) -> bool {
    let start = sections().start(&paragraph.folded, |mark| mark == "addressees").is_some();
    start
        || paragraph.folded.trim_end().ends_with(':')
            && sections().inside(&paragraph.folded, "addressees").is_some()
}

/// Who publishes the whole page publishes each action on it.
fn publisher(sheet: &crate::rows::Sheet<'_>) -> Option<String> {
    let head = crate::head::Head::of(sheet);
    let found = crate::organisation::find(sheet, &head)?;
    if let model::Value::Organisation(name) = found.value { Some(name) } else { None }
}

fn pieces(document: &Document, cuts: &[usize], publisher: Option<&String>) -> Vec<Document> {
    let ends = cuts.iter().skip(1).copied().chain([document.blocks.len()]);
    let piece = |(&start, end): (&usize, usize)| {
        let mut part = document.clone();
        part.blocks = document.blocks[start..end].to_vec();
        // The page's title is the list's, not the action's.
        part.title = None;
        part.publisher = publisher.cloned().or(part.publisher);
        part
    };
    cuts.iter().zip(ends).map(piece).collect()
}

fn is_action(part: &Document) -> bool {
    let sheet = crate::rows::Sheet::of(part);
    let asks = sheet.paragraphs().iter().any(names_addressees);
    let own = sheet.rows.iter().any(|row| !number::all(&row.text).is_empty())
        || deadline::find(&sheet, None, None)
            .0
            .is_some_and(|f| matches!(f.value, model::Value::Deadline(model::Deadline::On(_))))
        || sheet
            .rows
            .iter()
            .any(|row| crate::labels::letters().start(&fold(&row.text), |mark| mark == "close").is_some());
    asks && own
}
