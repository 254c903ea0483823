//! What a source says of one publication, before its page is fetched: a feed's entry or an item of a list.

use extract::Item;
use feed::Feed;
use model::{Alert, AlertId, DocumentRole, Enclosure, Entry, Language, Source, Timestamp};

use crate::{RawFile, hash};

/// A publication as announced.
#[derive(Debug, Clone)]
pub(crate) struct Notice {
    /// Without documents; its address as the source gives it.
    pub alert: Alert,
    /// The text that the feed carries.
    pub text: Option<RawFile>,
    /// Files that the feed names.
    pub enclosures: Vec<Enclosure>,
}

/// The entries of a feed.
pub(crate) fn notices(feed: Feed, source: &Source, now: Timestamp) -> Vec<Notice> {
    let (publisher, language) = (feed.title, feed.language);
    let mut seen: Vec<(String, Option<String>)> = Vec::new();
    let mut notices = Vec::new();
    for mut entry in feed.entries {
        // Broken feeds give two publications one id: the link tells them apart, or it is the same one twice.
        if seen.contains(&(entry.id.clone(), entry.link.clone())) {
            continue;
        }
        let is_second = seen.iter().any(|(id, _)| *id == entry.id);
        seen.push((entry.id.clone(), entry.link.clone()));
        if is_second {
            entry.id = format!("{} {}", entry.id, entry.link.as_deref().unwrap_or_default());
        }
        notices.push(notice(entry, publisher.as_deref(), language.as_deref(), source, now));
    }
    notices
}

/// An item of a listing page; its links as they stand there.
pub(crate) fn notice_of_item(item: Item, language: Option<&str>, source: &Source, now: Timestamp) -> Notice {
    let file = |address: String| Enclosure { address, media_type: None, length: None };
    let named = item.read_more.clone().or(item.download.clone()).or(item.title.clone()).unwrap_or_default();
    let entry = Entry {
        id: named,
        title: item.title,
        link: item.read_more,
        published: None,
        updated: None,
        day_only: false,
        content: Some(item.excerpt).filter(|text| !text.is_empty()),
        enclosures: item.download.map(file).into_iter().collect(),
        pictures: Vec::new(),
        categories: Vec::new(),
        countries: Vec::new(),
        kind: item.kind,
        language: None,
    };
    notice(entry, None, language, source, now)
}

fn notice(
    entry: Entry,
    publisher: Option<&str>,
    language: Option<&str>,
    source: &Source,
    now: Timestamp,
) -> Notice {
    let text = entry.content.map(|content| RawFile {
        role: DocumentRole::Feed,
        address: None,
        media_type: Some("text/html".to_owned()),
        name: None,
        bytes: content.into_bytes(),
    });
    let alert = Alert {
        id: alert_id(&source.address, &entry.id),
        version: 1,
        source: Some(source.id),
        published_id: entry.id,
        title: entry.title.unwrap_or_default(),
        address: entry.link,
        published: entry.published,
        updated: entry.updated,
        received: now,
        language: entry.language.as_deref().or(language).map(Language::new),
        countries: entry.countries,
        categories: entry.categories,
        kind: entry.kind,
        publisher: publisher.map(str::to_owned),
        documents: Vec::new(),
    };
    Notice { alert, text, enclosures: entry.enclosures }
}

/// Sixteen hexadecimal digits of the source's address and the publisher's id: the same after a source was taken away
/// and added again.
pub(crate) fn alert_id(source: &str, published_id: &str) -> AlertId {
    let digits = hash(format!("{source}\n{published_id}").as_bytes()).0;
    AlertId(digits[..8].iter().map(|byte| format!("{byte:02x}")).collect())
}

impl Notice {
    /// Whether it has to be fetched: it is new, it says something else than before, or what is behind it did not all
    /// come.
    pub(crate) fn is_wanted(&self, known: Option<&Alert>) -> bool {
        let Some(known) = known else {
            return true;
        };
        let says = |alert: &Alert| (alert.title.clone(), alert.categories.clone(), alert.updated, alert.published);
        let text = self.text.as_ref().map(|text| hash(&text.bytes));
        let known_text = known.documents.iter().find(|d| d.role == DocumentRole::Feed).map(|d| d.hash);
        let is_whole = self.alert.address.is_none() || has_page(known);
        says(&self.alert) != says(known) || text != known_text || !is_whole
    }
}

/// Whether what is behind the alert's link is here.
pub(crate) fn has_page(alert: &Alert) -> bool {
    alert.documents.iter().any(|document| document.role != DocumentRole::Feed)
}
