//! The list of feeds as OPML, in and out.

use ::opml::{OPML, Outline};
use feed::feeds_in_list;
use model::{Source, SourceKind};
use url::Url;

use crate::{Desk, Refusal};

/// More feeds than this are no person's list.
const MOST_FEEDS: usize = 2_000;

impl Desk {
    /// Adds every feed that the file names, and gives them, each once. Folders are flattened.
    pub fn import_opml(&self, bytes: &[u8]) -> Result<Vec<Source>, Refusal> {
        let listed =
            feeds_in_list(bytes).ok_or_else(|| Refusal::Wrong("This file is no OPML list of feeds.".to_owned()))?;
        let mut sources: Vec<Source> = Vec::new();
        for feed in listed.into_iter().take(MOST_FEEDS) {
            let Some(address) = web_address(&feed.address) else { continue };
            let source = self.store.add_source(&address, SourceKind::Feed, feed.title.as_deref())?;
            if !sources.iter().any(|known| known.id == source.id) {
                sources.push(source);
            }
        }
        if sources.is_empty() {
            return Err(Refusal::Wrong("This list names no feed.".to_owned()));
        }
        Ok(sources)
    }

    /// Every web source as OPML 2.0. Paths of this laptop stay on it.
    pub fn export_opml(&self) -> Result<String, Refusal> {
        let mut opml = OPML {
            head: Some(::opml::Head { title: Some("Penlight".to_owned()), ..Default::default() }),
            ..OPML::default()
        };
        for source in self.store.sources()? {
            if matches!(source.kind, SourceKind::Feed | SourceKind::Listing) {
                opml.body.outlines.push(outline(&source));
            }
        }
        // The library can't write an empty list.
        if opml.body.outlines.is_empty() {
            return Err(Refusal::Missing("source on the web yet".to_owned()));
        }
        opml.to_string().map_err(|error| Refusal::Wrong(format!("The list can't be written: {error}.")))
    }
}

/// A list that came from elsewhere names no file of this laptop.
fn web_address(text: &str) -> Option<String> {
    let url = Url::parse(text.trim()).ok()?;
    matches!(url.scheme(), "http" | "https").then(|| url.to_string())
}

fn outline(source: &Source) -> Outline {
    let text = source.title.clone().unwrap_or_else(|| source.address.clone());
    let kind = if source.kind == SourceKind::Listing { "html" } else { "rss" };
    Outline {
        title: Some(text.clone()),
        text,
        r#type: Some(kind.to_owned()),
        xml_url: Some(source.address.clone()),
        ..Outline::default()
    }
}
