//! From a document to an action: what is asked, of whom, by when.
//!
//! A document's blocks become rows; rows are sorted into zones by the labels before them; short files, one a field,
//! read the zones. Labels, months and names of languages are tables under `labels/` and `data/`: a new organisation
//! or language is rows there and no code.

mod action;
mod address;
mod aliases;
mod bracketed;
mod calendar;
mod calls;
mod care;
mod contacts;
mod country;
mod dates;
mod deadline;
mod fold;
mod glued;
mod head;
mod index;
mod issued;
mod kind;
mod labels;
mod languages;
mod letter;
mod listing;
mod masthead;
mod mentions;
mod names;
mod near;
mod number;
mod office;
mod organisation;
mod parts;
mod persons;
mod recipients;
mod refers;
mod repeated;
mod rows;
mod stems;
mod title;
mod told;
mod tongue;
mod zones;

pub use care::{Hard, hard_blocks};

use std::cell::LazyCell;

use model::{Action, AlertKind, Document, IndexNumber};
use rows::Sheet;

/// Goes up with every change of what is found, so that stored actions are made again.
pub const VERSION: u32 = 21;

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
    pub kind: Option<AlertKind>,
    /// Its index number.
    pub index: Option<IndexNumber>,
    /// The text under the title, white space folded, lines parted by a line break.
    pub excerpt: String,
    /// Exactly as in the source.
    pub read_more: Option<String>,
    /// Exactly as in the source.
    pub download: Option<String>,
}

/// What a document holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Contents {
    /// Of the whole document.
    pub action: Action,
    /// Its items, where it is a listing page.
    pub listing: Listing,
    /// The document split into documents of one action each; one element where it holds one.
    pub parts: Vec<Document>,
}

/// What one document asks: findings in the order of the fields, and doubts. Never fails: what isn't understood is a
/// warning, or not there.
pub fn action(document: &Document) -> Action {
    let sheet = Sheet::of(document);
    let parts = parts::split(&sheet);
    match shorter(document, &parts) {
        Some(once) => action(once),
        None => of_sheet(&sheet, &parts),
    }
}

/// The document without the second language in which it prints the same action, where it does.
fn shorter<'p>(document: &Document, parts: &'p [Document]) -> Option<&'p Document> {
    if let [one] = parts { Some(one).filter(|one| one.blocks.len() < document.blocks.len()) } else { None }
}

/// What each action of a document asks, in order; one element where it holds one action, or none.
pub fn actions(document: &Document) -> Vec<Action> {
    let sheet = Sheet::of(document);
    match parts::split(&sheet) {
        several if several.len() > 1 => several.iter().map(action).collect(),
        one if shorter(document, &one).is_some() => one.iter().map(action).collect(),
        one => vec![of_sheet(&sheet, &one)],
    }
}

fn of_sheet(sheet: &Sheet<'_>, parts: &[Document]) -> Action {
    action::read(sheet, parts, &LazyCell::new(|| listing::find(sheet.document, parts)))
}

/// A document that holds several actions, split into documents of one each; one element otherwise.
pub fn parts(document: &Document) -> Vec<Document> {
    parts::split(&Sheet::of(document))
}

/// The items of a listing page; none where the page lists nothing.
pub fn listing(document: &Document) -> Listing {
    listing::find(document, &parts(document)).listing(document)
}

/// All that a document holds, each looked for once.
pub fn contents(document: &Document) -> Contents {
    let sheet = Sheet::of(document);
    let parts = parts::split(&sheet);
    if let Some(once) = shorter(document, &parts) {
        return contents(once);
    }
    let found = LazyCell::new(|| listing::find(document, &parts));
    let action = action::read(&sheet, &parts, &found);
    let listing = found.listing(document);
    drop(found);
    Contents { action, listing, parts }
}
