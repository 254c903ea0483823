//! Where alerts come from.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Timestamp;

/// Names a source in the data folder: a small number, never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SourceId(pub i64);

impl fmt::Display for SourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// What a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// A feed on a web host.
    Feed,
    /// A listing page without a feed.
    Listing,
    /// A folder of files on this laptop.
    Folder,
    /// A feed or a document in a file.
    File,
}

/// Where alerts come from, and how the last asking went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name here.
    pub id: SourceId,
    /// Absolute address, or a path.
    pub address: String,
    /// What it is.
    pub kind: SourceKind,
    /// As the source calls itself, or as the person calls it.
    pub title: Option<String>,
    /// The validators of the last answer, kept as a pair and sent back as they came.
    pub etag: Option<String>,
    /// See `etag`.
    pub last_modified: Option<String>,
    /// When it was asked last.
    pub asked: Option<Timestamp>,
    /// When it last answered with something readable.
    pub answered: Option<Timestamp>,
    /// Don't ask before (Retry-After, back-off).
    pub not_before: Option<Timestamp>,
    /// Failures in a row.
    pub failures: u32,
    /// Why the last asking failed, one plain sentence; `None` where it went well.
    pub error: Option<String>,
    /// Whether pictures are kept for offline.
    pub keep_pictures: bool,
}
