//! From a case to a letter: draft, pages, PDF and preview.

mod compose;
mod frames;

pub use compose::{ComposeOptions, Composed, Given, Matter, Note, Refusal, compose, compose_case, letter_for};
pub use frames::{copies_label, date_line, enclosures_label, page_label};
