//! The list of feeds as OPML, in and out.

use ::opml::{OPML, Outline};
use model::{Source, SourceKind};
use store::Store;
use url::Url;

use crate::{Desk, Refusal};

/// Outlines in outlines: deeper than a person files feeds.
const DEEPEST: u8 = 16;
/// More feeds than this are no person's list.
const MOST_FEEDS: usize = 2_000;

impl Desk {
    /// Adds every feed that the file names, and gives them. Folders are flattened.
    pub fn import_opml(&self, text: &str) -> Result<Vec<Source>, Refusal> {
        let opml =
            OPML::from_str(text).map_err(|_| Refusal::Wrong("This file is no OPML list of feeds.".to_owned()))?;
        let mut feeds = Vec::new();
        collect(&opml.body.outlines, 0, &mut feeds);
        if feeds.is_empty() {
            return Err(Refusal::Wrong("This list names no feed.".to_owned()));
        }
        feeds.iter().take(MOST_FEEDS).map(|(address, title)| add(&self.store, address, title.as_deref())).collect()
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

fn collect(outlines: &[Outline], depth: u8, feeds: &mut Vec<(String, Option<String>)>) {
    for outline in outlines {
        if let Some(address) = outline.xml_url.as_deref().and_then(web_address) {
            let title = outline.title.clone().or(Some(outline.text.clone())).filter(|title| !title.is_empty());
            feeds.push((address, title));
        }
        if depth < DEEPEST {
            collect(&outline.outlines, depth + 1, feeds);
        }
    }
}

/// A list that came from elsewhere names no file of this laptop.
fn web_address(text: &str) -> Option<String> {
    let url = Url::parse(text.trim()).ok()?;
    matches!(url.scheme(), "http" | "https").then(|| url.to_string())
}

fn add(store: &Store, address: &str, title: Option<&str>) -> Result<Source, Refusal> {
    Ok(store.add_source(address, SourceKind::Feed, title)?)
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
