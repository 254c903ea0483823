//! The nouns of the field: plain values, no input or output.
//!
//! An [`Alert`] is what was published; a [`Document`] is one of its texts, read into blocks; an [`Action`] is what
//! was understood of them; a [`Case`] is the story that alerts of one number tell together; a [`Draft`] is a letter
//! before it is set.

mod action;
mod alert;
mod case;
mod country;
mod document;
mod entry;
mod index;
mod language;
mod letter;
mod number;
mod recipient;
mod source;
mod terms;
mod tie;
mod touch;
mod writer;

pub use jiff::Timestamp;
pub use jiff::civil::Date;

pub use action::{
    Action, Correction, Deadline, Field, Finding, Person, Place, SaidBy, SettledAction, Sureness, Used, Value,
    Warning,
};
pub use alert::{Alert, AlertId, AlertKind, DocumentRef, DocumentRole, Hash};
pub use case::{Case, CaseAlert, CaseId, Change, Due, Event, Standing};
pub use country::Country;
pub use document::{Block, BlockKind, Document, Format, Line, Link, MailHead, PageBox, Region};
pub use entry::{Enclosure, Entry};
pub use index::IndexNumber;
pub use language::Language;
pub use letter::{Draft, DraftForm, DraftParagraph, Envelope, LetterKind, Lines, Paper, Shows};
pub use number::ActionNumber;
pub use recipient::{Recipient, Role};
pub use source::{Source, SourceId, SourceKind};
pub use terms::Terms;
pub use tie::Tie;
pub use touch::{Touch, TouchKind};
pub use writer::Writer;
