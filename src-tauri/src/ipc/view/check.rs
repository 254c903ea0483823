//! What was understood of an alert, field by field, beside its documents: for checking and putting right.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Block, CaseRow, Doubt, Original, Outcome};
use crate::ipc::WireError;

/// Whose word a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SaidBy {
    /// A document says so, plainly.
    Document,
    /// A document says so, perhaps.
    Likely,
    /// No document does, but the source that brought it.
    Source,
    /// The person.
    Person,
    /// Doubted: offered, not used.
    Nobody,
}

/// A line on a PDF's page, in points from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Type)]
pub struct PageBox {
    /// Counted from 1.
    pub page: u32,
    /// From the left edge.
    #[specta(type = i32)]
    pub x: f32,
    /// From the top edge.
    #[specta(type = i32)]
    pub y: f32,
    /// Width.
    #[specta(type = i32)]
    pub width: f32,
    /// Height.
    #[specta(type = i32)]
    pub height: f32,
}

/// One value that was understood.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FoundField {
    /// Its name in the blocks: pieces of it carry this among the words of their `field`.
    pub id: String,
    /// `Field::word`.
    pub field: String,
    /// In words that can be changed and handed back: dates as `YYYY-MM-DD`, a country's code, a block line by line.
    pub value: String,
    /// Whose word it is.
    pub by: SaidBy,
    /// The words it is read from; empty where it stands at no place.
    pub words: String,
    /// The document that holds them, by its hash.
    pub document: Option<String>,
    /// Where they stand, where that document is a PDF.
    pub boxes: Vec<PageBox>,
    /// The person's correction, to take it back by.
    pub correction: Option<i32>,
}

/// A correction whose words are gone: shown, not used.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Adrift {
    /// To take it back by.
    pub correction: i32,
    /// `Field::word`.
    pub field: String,
    /// The words that it replaced.
    pub replaces: String,
    /// What the person had put; `null` where the value was taken away.
    pub value: Option<String>,
}

/// A document to check against.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CheckedText {
    /// As it was published.
    pub original: Original,
    /// The person typed it: values stand in it in the core's words, as in `FoundField::value`.
    pub typed: bool,
    /// Its text; pieces carry the names of what was found in them.
    pub blocks: Vec<Block>,
}

/// Everything the check shows.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Check {
    /// The alert.
    pub alert: String,
    /// Its title as it is used.
    pub title: String,
    /// Written from right to left.
    pub rtl: bool,
    /// Values in use, then those that are doubted. A correction names one by its place in this list.
    pub found: Vec<FoundField>,
    /// Corrections whose words are gone.
    pub adrift: Vec<Adrift>,
    /// What was not understood, without the doubted fields.
    pub warnings: Vec<Doubt>,
    /// The fullest first.
    pub texts: Vec<CheckedText>,
    /// No text of it can be read: it is a scan.
    pub is_scan: bool,
}

/// What the person puts right.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PutRight {
    /// Which one of `found`, counted from 0; `null` adds a value.
    pub at: Option<u32>,
    /// Its words as they were shown: nothing is put right that has changed meanwhile.
    pub words: String,
    /// `Field::word`.
    pub field: String,
    /// The right value, as `FoundField::value`; `null` takes it away.
    pub value: Option<String>,
}

/// A file that was looked at and waits for the person's word.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Review {
    /// Its name here.
    pub id: String,
    /// The file's, without folders; empty for pasted text.
    pub name: String,
    /// What keeping it would do.
    pub outcome: Outcome,
    /// The case that it is known in, or would be news of.
    pub case: Option<String>,
    /// Why it can't be kept.
    pub why: Option<WireError>,
    /// What was found, one for each alert in it.
    pub checks: Vec<Check>,
}

/// What the person puts right before a file is kept.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct PutRightFirst {
    /// Which of the file's alerts.
    pub alert: String,
    /// What.
    pub right: PutRight,
}

/// One field of a typed case.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct TypedField {
    /// `Field::word`.
    pub field: String,
    /// What it is called on the screen.
    pub label: String,
    /// As `FoundField::value`.
    pub value: String,
}

/// A case typed by hand.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct TypedCase {
    /// In order; empty ones say nothing.
    pub fields: Vec<TypedField>,
    /// A file under review that it is typed beside.
    pub review: Option<String>,
    /// An alert that it is typed beside.
    pub alert: Option<String>,
}

/// A case that may be the same as another.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SameCase {
    /// The other one.
    pub row: CaseRow,
    /// The people both name.
    pub names: Vec<String>,
}

/// What a word on cases came to.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Tied {
    /// The case that holds the first one's alerts then; `null` where the case itself was not asked for.
    pub case: Option<String>,
    /// When it was said; `unsay` takes back what was said at that moment.
    pub said: String,
}
