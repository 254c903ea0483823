//! One publication, immutable once stored.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Country, Language, SourceId, Timestamp};

/// Names an alert in the data folder: 16 hexadecimal digits, from its source and the publisher's own id.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct AlertId(pub String);

impl fmt::Display for AlertId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The SHA-256 of a document's bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// Reads 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        let byte = |at: usize| u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok();
        if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let bytes: Option<Vec<u8>> = (0..32).map(byte).collect();
        bytes?.try_into().ok().map(Self)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Hexadecimal digits where people read it, its bytes elsewhere.
impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() { to.collect_str(self) } else { self.0.serialize(to) }
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if !from.is_human_readable() {
            return <[u8; 32]>::deserialize(from).map(Self);
        }
        let text = String::deserialize(from)?;
        Self::from_hex(&text).ok_or_else(|| serde::de::Error::custom("64 hexadecimal digits were expected"))
    }
}

/// What sort of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlertKind {
    /// First issue, re-issue, EXTRA.
    UrgentAction,
    /// Further information, second or third UA, follow-up.
    Update,
    /// Ended, with what became of it.
    Outcome,
    /// Send no further appeals.
    Stop,
    /// Press release.
    PressRelease,
    /// Public statement, open letter.
    Statement,
    /// Report.
    Report,
    /// Petition.
    Petition,
    /// A page that lists several documents.
    Listing,
}

impl AlertKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::UrgentAction,
        Self::Update,
        Self::Outcome,
        Self::Stop,
        Self::PressRelease,
        Self::Statement,
        Self::Report,
        Self::Petition,
        Self::Listing,
    ];

    /// The word for it on every wire: “urgent_action”, “press_release”.
    pub fn word(self) -> &'static str {
        match self {
            Self::UrgentAction => "urgent_action",
            Self::Update => "update",
            Self::Outcome => "outcome",
            Self::Stop => "stop",
            Self::PressRelease => "press_release",
            Self::Statement => "statement",
            Self::Report => "report",
            Self::Petition => "petition",
            Self::Listing => "listing",
        }
    }

    /// The kind of a word that [`AlertKind::word`] gave.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether people write letters for it or have: the kinds that belong to an action's life.
    pub fn is_action(self) -> bool {
        matches!(self, Self::UrgentAction | Self::Update | Self::Outcome | Self::Stop)
    }
}

/// Which of an alert's documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentRole {
    /// The text a feed carries.
    Feed,
    /// The page behind a feed's entry.
    Page,
    /// A PDF or other file attached or linked for download.
    Download,
    /// A file, mail or text that the person brought in.
    Imported,
}

/// One document of an alert. Its bytes lie in the attachments under the hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentRef {
    /// Of the bytes as they were published.
    pub hash: Hash,
    /// Which one it is.
    pub role: DocumentRole,
    /// Absolute, where it was fetched; `None` for the feed's text and for files.
    pub address: Option<String>,
    /// As the server or the file name says it: “application/pdf”.
    pub media_type: String,
    /// The file's name, where it came as a file.
    pub name: Option<String>,
    /// How many bytes.
    pub size: u64,
}

/// One publication as it was published. A changed publication is a new version of the same alert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alert {
    /// The same for all versions.
    pub id: AlertId,
    /// Counted from 1.
    pub version: u32,
    /// Where it came from first.
    pub source: Option<SourceId>,
    /// The publisher's own identifier (guid, atom:id), or the file's hash.
    pub published_id: String,
    /// Plain text, white space folded; empty where the publication has none.
    pub title: String,
    /// The page behind it, absolute.
    pub address: Option<String>,
    /// As the source says it.
    pub published: Option<Timestamp>,
    /// As the source says it.
    pub updated: Option<Timestamp>,
    /// When it came onto this laptop.
    pub received: Timestamp,
    /// As the source declares it.
    pub language: Option<Language>,
    /// From taxonomies and categories.
    pub countries: Vec<Country>,
    /// The publisher's own words for kind and topic, in order.
    pub categories: Vec<String>,
    /// What the source says it is, where it says so.
    pub kind: Option<AlertKind>,
    /// The publisher's name, where the source gives it (a feed's title).
    pub publisher: Option<String>,
    /// Feed text, page and downloads.
    pub documents: Vec<DocumentRef>,
}
