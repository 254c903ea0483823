//! From a document to an action: what is asked, of whom, by when.

mod calendar;
mod care;
mod dates;
mod fold;
mod index;
mod number;
mod rows;

pub use care::{Hard, hard_blocks};

use model::{Action, Document, Finding, Language, Sureness, Value};

/// Goes up with every change of what is found, so that stored actions are made again.
pub const VERSION: u32 = 1;

/// What a listing page holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// In the order of the page.
    pub items: Vec<Item>,
    /// The address of the next page, exactly as in the source.
    pub next: Option<String>,
}

/// One document that a listing page names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// As printed, label and all.
    pub title: Option<String>,
    /// `None` where the page doesn't say.
    pub kind: Option<model::AlertKind>,
    /// Its index number.
    pub index: Option<model::IndexNumber>,
    /// The text under the title, white space folded, paragraphs parted by a line break.
    pub excerpt: String,
    /// Exactly as in the source.
    pub read_more: Option<String>,
    /// Exactly as in the source.
    pub download: Option<String>,
}

/// What one document asks: findings in the order of the document, and doubts. Never fails.
pub fn action(document: &Document) -> Action {
    let sheet = rows::Sheet::of(document);
    let mut findings = Vec::new();
    for (at, row) in sheet.rows.iter().enumerate().take(30) {
        for found in number::all(&row.text).into_iter().take(1) {
            let place = Some(sheet.place(at, found.start, found.end));
            findings.push(Finding { value: Value::Number(found.number), place, sureness: Sureness::LIKELY });
        }
        for found in index::all(&row.text).into_iter().take(1) {
            let place = Some(sheet.place(at, found.start, found.end));
            findings.push(Finding { value: Value::Index(found.index), place, sureness: Sureness::LIKELY });
        }
    }
    if let Some(tag) = &document.language {
        findings.push(Finding {
            value: Value::Language(Language::new(tag)),
            place: None,
            sureness: Sureness::LIKELY,
        });
    }
    let mut seen = Vec::new();
    findings.retain(|finding| {
        let field = finding.value.field();
        let first = !seen.contains(&field);
        seen.push(field);
        first
    });
    Action { extractor: VERSION, findings, warnings: Vec::new() }
}

/// A document that holds several actions, split into one document each; one element otherwise.
pub fn parts(document: &Document) -> Vec<Document> {
    vec![document.clone()]
}

/// The items of a listing page.
pub fn listing(_document: &Document) -> Listing {
    Listing::default()
}
