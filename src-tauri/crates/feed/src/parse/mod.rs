//! From the bytes of a feed, whatever its format and its state, to entries.

use jiff::Timestamp;
use model::{Enclosure, Entry};

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
    /// The following page of a paged or archived feed (RFC 5005).
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
    /// Neither XML nor JSON, or neither's feed.
    #[error("This is not a feed.")]
    Unknown,
}

/// Reads a feed. `content_type` is the header as it came with the answer, `address` where it was fetched.
pub fn parse(bytes: &[u8], content_type: Option<&str>, address: Option<&str>) -> Result<Feed, NotAFeed> {
    let _ = content_type;
    if bytes.trim_ascii().is_empty() {
        return Err(NotAFeed::Empty);
    }
    let parser = feed_rs::parser::Builder::new().base_uri(address).build();
    let feed = parser.parse(bytes).map_err(|_| NotAFeed::Unknown)?;
    Ok(Feed {
        title: feed.title.map(|t| t.content),
        home: feed.links.first().map(|l| l.href.clone()),
        language: feed.language,
        entries: feed.entries.into_iter().map(entry).collect(),
        ..Feed::default()
    })
}

fn entry(entry: feed_rs::model::Entry) -> Entry {
    let enclosures =
        entry.media.iter().flat_map(|m| &m.content).filter_map(|c| {
            Some(Enclosure { address: c.url.as_ref()?.to_string(), media_type: None, length: c.size })
        });
    Entry {
        enclosures: enclosures.collect(),
        id: entry.id,
        title: entry.title.map(|t| t.content),
        link: entry.links.first().map(|l| l.href.clone()),
        published: entry.published.and_then(|t| Timestamp::from_second(t.timestamp()).ok()),
        updated: entry.updated.and_then(|t| Timestamp::from_second(t.timestamp()).ok()),
        day_only: false,
        content: entry.content.and_then(|c| c.body).or(entry.summary.map(|s| s.content)),
        pictures: Vec::new(),
        categories: entry.categories.into_iter().map(|c| c.term).collect(),
        countries: Vec::new(),
        kind: None,
        language: entry.language,
    }
}
