//! From the bytes of a feed, whatever its format and its state, to entries.

mod address;
mod attributes;
mod body;
mod country;
mod dates;
mod decode;
mod discovery;
mod elements;
mod entry;
mod json;
mod kind;
mod list;
mod names;
mod scan;
mod text;
mod xml;

pub use discovery::{guessed_feeds, links_to_feeds};
pub use list::{ListedFeed, feeds_in_list};

use model::Entry;
use sha2::{Digest, Sha256};

/// Most bytes of text looked at. Far above any feed: the network's limit is the sharper one.
const TEXT_MAX: usize = 32 * 1024 * 1024;
/// Most entries read. 200,000 short ones took 766 MB when all were kept.
const ENTRIES_MAX: usize = 5_000;
/// Most bytes kept of all entries together.
const KEPT_MAX: usize = 16 * 1024 * 1024;
/// Most bytes of a title.
const TITLE_MAX: usize = 1024;
/// Most bytes of a body; what makes HTML safe needs time that grows faster than the body.
const BODY_MAX: usize = 512 * 1024;

/// The warning of an entry whose body was longer than that.
const CUT: &str = "An entry is too long; its end was left out.";

/// How gzip, zip and zstd files begin.
const PACKED: [&[u8]; 3] = [b"\x1f\x8b", b"PK\x03\x04", b"\x28\xb5\x2f\xfd"];

/// A feed as it was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Feed {
    /// Plain text, white space folded, entities decoded.
    pub title: Option<String>,
    /// The site the feed belongs to, absolute where a base is known.
    pub home: Option<String>,
    /// BCP 47, as the feed says it.
    pub language: Option<String>,
    /// In the order of the feed.
    pub entries: Vec<Entry>,
    /// The following page of a paged or archived feed (RFC 5005), absolute where a base is known.
    pub next: Option<String>,
    /// Whether the text was damaged and had to be mended to be read.
    pub repaired: bool,
    /// What was cut or could not be read, one sentence each.
    pub warnings: Vec<String>,
}

/// Why something is no feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAFeed {
    /// No bytes, or white space only.
    #[error("The answer is empty.")]
    Empty,
    /// A page of HTML: a site's page, or the sign-in page of a public network.
    #[error("This is a web page, not a feed.")]
    Page,
    /// A packed file: gzip, zip.
    #[error("This is a packed file, not a feed.")]
    Packed,
    /// Neither XML nor JSON, or neither's feed.
    #[error("This is not a feed.")]
    Unknown,
}

/// Reads a feed. `content_type` is the header as it came with the answer, `address` where the feed was fetched.
///
/// What is recognisably a feed is read, however damaged: every whole entry in it is kept. Dates, links and all other
/// fields are as [`Entry`] describes them.
pub fn parse(bytes: &[u8], content_type: Option<&str>, address: Option<&str>) -> Result<Feed, NotAFeed> {
    if PACKED.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(NotAFeed::Packed);
    }
    let text = decode::decode(start_of_bytes(bytes), content_type);
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0');
    if text.is_empty() {
        return Err(NotAFeed::Empty);
    }
    let mut feed = if text.starts_with('{') { json::read(text, address)? } else { xml::read(text, address)? };
    if bytes.len() > TEXT_MAX {
        feed.warnings.push("The feed is too long; its end was not read.".into());
    }
    Ok(feed)
}

fn start_of_bytes(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len().min(TEXT_MAX)]
}

/// At most so many bytes of a text, ending between two characters.
fn start_of(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    &text[..end]
}

/// The identifier of an entry: the publisher's own; where there is none, one that is the same for the same title and
/// body; where it is longer than any identifier should be, one that is the same for it.
fn identifier(own: Option<String>, title: Option<&str>, content: Option<&str>) -> String {
    const LONGEST: usize = 2048;
    match own {
        Some(own) if own.len() <= LONGEST => own,
        Some(own) => digest([&own, ""]),
        None => digest([title.unwrap_or_default(), content.unwrap_or_default()]),
    }
}

fn digest(texts: [&str; 2]) -> String {
    let mut hash = Sha256::new();
    hash.update(texts[0]);
    hash.update([0]);
    hash.update(texts[1]);
    hash.finalize()[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}
