//! What a source announces: its feed or list, page by page, and which of it has to be fetched.

use std::sync::PoisonError;

use feed::NotAFeed;
use model::{Alert, Source, SourceKind};
use store::Whereabouts;
use url::Url;

use crate::{Errand, Got, Notice, Refusal, has_page, hash, hint, is_old, moved, notice_of_item, notices};

/// Eight megabytes hold thousands of entries; a larger answer is no feed.
pub(crate) const LARGEST_FEED: u64 = 8 << 20;
/// How many archive pages (RFC 5005) or pages of a list are followed.
const MOST_PAGES: usize = 10;
/// How many of the feeds that a page offers are tried.
const MOST_OFFERED: usize = 2;
/// A page with fewer items lists nothing.
const FEWEST_ITEMS: usize = 3;

/// What the source announces.
pub(crate) struct Announced {
    /// The address against which its links are read.
    pub base: String,
    /// New, changed, or not all here yet.
    pub wanted: Vec<Notice>,
    /// How many need nothing.
    pub unchanged: usize,
    /// Where the source lives now.
    pub whereabouts: Whereabouts,
}

/// Asks the source itself; `source` gets what its answer says of it.
pub(crate) async fn announced(errand: &Errand, source: &mut Source) -> Result<Announced, Refusal> {
    let address = source.address.clone();
    // A server may say “nothing new” wrongly: now and then it is asked for everything.
    if is_old(&errand.whereabouts, errand.now) {
        (source.etag, source.last_modified) = (None, None);
    }
    let validators = (source.etag.clone(), source.last_modified.clone());
    let Some(got) = errand.reach.get(&address, validators, LARGEST_FEED, &errand.cancel).await? else {
        return Ok(not_modified(errand, address));
    };
    let moved_to = got.moved_to.clone();
    let got = or_its_feed(errand, source, got).await;
    (source.etag, source.last_modified) = (got.etag.clone(), got.last_modified.clone());
    let base = got.address.clone();
    let (mut all, mut next) = understand(got, errand, source)?;
    let whereabouts = moved(errand, source, moved_to).await;
    let is_known = |notice: &Notice| errand.known.contains_key(&notice.alert.published_id);
    for _ in 1..MOST_PAGES {
        // The first time nothing is known, and after weeks offline what came between may be on an older page.
        let Some(link) = next.take().filter(|_| !all.iter().any(is_known)) else { break };
        // An archive page that fails costs only what is older.
        let Some(address) = errand.reach.resolve(&base, &link) else { break };
        let older = errand.reach.get(&address, (None, None), LARGEST_FEED, &errand.cancel).await;
        let Ok(Some((older, further))) = older.map(|got| got.and_then(|got| understand(got, errand, source).ok()))
        else {
            break;
        };
        all.extend(older);
        next = further;
    }
    let known = |notice: &Notice| errand.known.get(&notice.alert.published_id);
    for notice in &mut all {
        // An alert keeps its name when its source moves.
        notice.alert.id = known(notice).map_or(notice.alert.id.clone(), |known| known.id.clone());
    }
    let (wanted, unchanged): (Vec<_>, Vec<_>) = all.into_iter().partition(|notice| notice.is_wanted(known(notice)));
    Ok(Announced { base, wanted, unchanged: unchanged.len(), whereabouts })
}

/// A page that offers a feed stands for that feed, the first time it is asked; the source has the feed's address then.
async fn or_its_feed(errand: &Errand, source: &mut Source, page: Got) -> Got {
    let is_feed = feed::parse(&page.bytes, page.media_type.as_deref(), None).is_ok();
    if is_feed || source.answered.is_some() || document::is_risky(&page.bytes, &hint(&page)) {
        return page;
    }
    let offered = feed::links_to_feeds(&String::from_utf8_lossy(&page.bytes), &page.address);
    let guessed =
        if offered.is_empty() && lists_nothing(&page) { feed::guessed_feeds(&page.address) } else { Vec::new() };
    let tried = offered.iter().take(MOST_OFFERED).chain(&guessed);
    for link in tried.filter_map(|link| errand.reach.resolve(&page.address, link)) {
        if let Ok(Some(got)) = errand.reach.get(&link, (None, None), LARGEST_FEED, &errand.cancel).await
            && feed::parse(&got.bytes, got.media_type.as_deref(), None).is_ok()
        {
            source.address = link;
            return got;
        }
    }
    page
}

/// Whether a page is no list of publications either.
fn lists_nothing(page: &Got) -> bool {
    document::read(&page.bytes, &hint(page))
        .is_ok_and(|reading| linked_items(&extract::listing(&reading.document)) < FEWEST_ITEMS)
}

fn linked_items(listing: &extract::Listing) -> usize {
    listing.items.iter().filter(|item| item.read_more.is_some() || item.download.is_some()).count()
}

/// Nothing new; but what could not be fetched then may be there now.
fn not_modified(errand: &Errand, base: String) -> Announced {
    let is_partial = |alert: &&Alert| alert.address.is_some() && !has_page(alert);
    let partial = errand.known.values().filter(is_partial).cloned();
    let wanted: Vec<Notice> = partial.map(|alert| Notice { alert, text: None, enclosures: Vec::new() }).collect();
    let whereabouts = Whereabouts { gone: false, ..errand.whereabouts.clone() };
    Announced { base, unchanged: errand.known.len() - wanted.len(), wanted, whereabouts }
}

/// A feed, or a page that lists publications.
fn understand(got: Got, errand: &Errand, source: &mut Source) -> Result<(Vec<Notice>, Option<String>), Refusal> {
    let address = Some(got.address.as_str()).filter(|address| address.starts_with("http"));
    match feed::parse(&got.bytes, got.media_type.as_deref(), address) {
        Ok(feed) => {
            source.title = feed.title.clone().or(source.title.take());
            let next = feed.next.clone();
            Ok((notices(feed, source, errand.now), next))
        }
        Err(error) => understand_list(got, errand, source, error),
    }
}

fn understand_list(
    got: Got,
    errand: &Errand,
    source: &mut Source,
    error: NotAFeed,
) -> Result<(Vec<Notice>, Option<String>), Refusal> {
    let hint = hint(&got);
    // A feed that answers with a page once (a login, a hotel's network) has not become a list.
    let was_a_feed = source.kind == SourceKind::Feed && source.answered.is_some();
    if was_a_feed && !document::is_risky(&got.bytes, &hint) {
        return Err(stranger(got, errand, error));
    }
    if document::is_risky(&got.bytes, &hint) {
        return Err(error.into());
    }
    let Ok(reading) = document::read(&got.bytes, &hint) else {
        return Err(error.into());
    };
    let listing = extract::listing(&reading.document);
    if linked_items(&listing) < FEWEST_ITEMS {
        return Err(error.into());
    }
    source.kind = if source.kind == SourceKind::Feed { SourceKind::Listing } else { source.kind };
    source.title = reading.document.title.clone().or(source.title.take());
    let language = reading.document.language.as_deref();
    let items = listing.items.into_iter();
    Ok((items.map(|item| notice_of_item(item, language, source, errand.now)).collect(), listing.next))
}

/// A web page where a feed was. One that comes from another host than was asked is a network's that wants a sign-in;
/// one that comes in the place of two feeds is noted as such in the end.
fn stranger(got: Got, errand: &Errand, error: NotAFeed) -> Refusal {
    let host = |address: &str| Url::parse(address).ok()?.host_str().map(str::to_owned);
    if error != NotAFeed::Page {
        return error.into();
    }
    let mut strangers = errand.strangers.lock().unwrap_or_else(PoisonError::into_inner);
    strangers.insert(errand.source.id, hash(&got.bytes));
    let is_sent_elsewhere = host(&got.address) != host(&errand.source.address);
    if is_sent_elsewhere { Refusal::SignInPage } else { error.into() }
}
