//! What was thrown away and can be taken back.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What sort of thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum TrashKind {
    /// A letter that was begun.
    Draft,
    /// A source.
    Source,
}

/// One thing in the trash.
#[derive(Debug, Clone, Serialize, Type)]
pub struct TrashRow {
    /// What sort.
    pub kind: TrashKind,
    /// Its name among those of its sort: a draft's id, a source's address.
    pub id: String,
    /// The case's title, or the source's.
    pub title: String,
    /// For letters: to whom.
    pub to: String,
    /// For letters: in which language.
    pub language: Option<String>,
    /// When it was thrown away.
    pub removed: String,
}
