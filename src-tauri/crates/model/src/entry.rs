//! One entry of a feed, whatever the feed's format.

use serde::{Deserialize, Serialize};

use crate::{AlertKind, Country, Timestamp};

/// What a feed says of one publication. Nothing is guessed: what it doesn't say is `None` or empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// guid, atom:id or rdf:about; else the link; else a hash of title and text.
    pub id: String,
    /// Plain text, white space folded, entities decoded.
    pub title: Option<String>,
    /// Absolute where a base is known, else as it stands.
    pub link: Option<String>,
    /// Time as the feed gives it, in UTC; `None` where there is none or it is impossible.
    pub published: Option<Timestamp>,
    /// As `published`; RSS has none.
    pub updated: Option<Timestamp>,
    /// Whether `published` and `updated` carry a day only.
    pub day_only: bool,
    /// The fullest body, HTML as it came (unsanitised).
    pub content: Option<String>,
    /// Attached files.
    pub enclosures: Vec<Enclosure>,
    /// Addresses of pictures (Media RSS, itunes, JSON Feed).
    pub pictures: Vec<String>,
    /// Terms in document order, `amn:` taxonomies included.
    pub categories: Vec<String>,
    /// From taxonomies and categories, else a country named as label in the title; regions left out.
    pub countries: Vec<Country>,
    /// From resource type, category or a label in the title's first words.
    pub kind: Option<AlertKind>,
    /// BCP 47, where the feed says it.
    pub language: Option<String>,
}

/// A file attached to an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosure {
    /// Absolute where a base is known, else as it stands.
    pub address: String,
    /// As the feed says it.
    pub media_type: Option<String>,
    /// Bytes, as the feed says it.
    pub length: Option<u64>,
}
