//! The sheet in large type.

use serde::Deserialize;
use specta::Type;

/// A case on paper for those who write by hand, in the words of the screen.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct CaseSheet {
    /// The language of the headings.
    pub language: String,
    /// The case's title.
    pub heading: String,
    /// In order.
    pub parts: Vec<SheetPart>,
}

/// One part of it.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct SheetPart {
    /// A paragraph; several lines where it is an address.
    pub text: String,
    /// The lines of a list below it.
    pub items: Vec<String>,
}
