//! Asking one source: its feed or list, then the page and the files behind each entry that is new or changed.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use feed::{CancelToken, NotAFeed};
use model::{Alert, Source, SourceId, SourceKind, Timestamp};
use store::WantedPicture;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::{
    FetchedPicture, Got, Notice, Publication, Reach, Refusal, fetch_behind, fetch_pictures, has_page, hint,
    notice_of_item, notices,
};

/// Eight megabytes hold thousands of entries; a larger answer is no feed.
const LARGEST_FEED: u64 = 8 << 20;
/// How many archive pages (RFC 5005) or pages of a list are followed.
const MOST_PAGES: usize = 10;
/// How many of the feeds that a page offers are tried.
const MOST_OFFERED: usize = 2;
/// A page with fewer items lists nothing.
const FEWEST_ITEMS: usize = 3;

/// One source to be asked, with what is known of it before.
#[derive(Debug)]
pub(crate) struct Errand {
    pub source: Source,
    /// Its alerts by the publisher's id.
    pub known: HashMap<String, Alert>,
    /// Pictures of these that are not here.
    pub wanted_pictures: Vec<WantedPicture>,
    pub reach: Reach,
    pub now: Timestamp,
    pub child: PathBuf,
    pub cancel: CancelToken,
}

/// What asking brings, piece by piece.
#[derive(Debug)]
pub(crate) enum Brought {
    /// The source answered.
    Answered { to_fetch: usize, unchanged: usize },
    /// An alert, whole or as far as it could be fetched.
    Publication(Box<Publication>),
    /// A picture, or why there is none.
    Picture(Box<FetchedPicture>),
    /// A page or file that could not be fetched or read.
    Missing { address: String, why: Refusal },
    /// All has been sent; the source with its new validators and title.
    Done(Box<Source>),
    /// The source gave nothing.
    Failed(Refusal),
}

/// Where what comes goes.
pub(crate) type Out = mpsc::Sender<(SourceId, Brought)>;

/// Asks the source and sends what comes. Ends early when the receiver is gone.
pub(crate) async fn gather(errand: Errand, out: Out) {
    let errand = Arc::new(errand);
    let last = match gather_all(&errand, &out).await {
        Ok(answered) => Brought::Done(Box::new(answered)),
        Err(refusal) => Brought::Failed(refusal),
    };
    let _ = out.send((errand.source.id, last)).await;
}

async fn gather_all(errand: &Arc<Errand>, out: &Out) -> Result<Source, Refusal> {
    let mut source = errand.source.clone();
    let Announced { base, wanted, unchanged } = announced(errand, &mut source).await?;
    let _ = out.send((source.id, Brought::Answered { to_fetch: wanted.len(), unchanged })).await;
    let mut fetching = JoinSet::new();
    for notice in wanted {
        let (errand, out, base) = (errand.clone(), out.clone(), base.clone());
        fetching.spawn(async move { fetch_behind(&errand, notice, &base, &out).await });
    }
    // Texts first: a photograph never keeps one waiting.
    let mut pictures = errand.wanted_pictures.clone();
    while let Some(fetched) = fetching.join_next().await {
        pictures.extend(fetched.unwrap_or_default());
    }
    fetch_pictures(errand, pictures, out).await;
    match errand.cancel.is_cancelled() {
        true => Err(Refusal::Cancelled),
        false => Ok(source),
    }
}

/// What the source announces.
struct Announced {
    /// The address against which its links are read.
    base: String,
    /// New, changed, or not all here yet.
    wanted: Vec<Notice>,
    /// How many need nothing.
    unchanged: usize,
}

async fn announced(errand: &Errand, source: &mut Source) -> Result<Announced, Refusal> {
    let address = source.address.clone();
    let validators = (source.etag.clone(), source.last_modified.clone());
    let Some(got) = errand.reach.get(&address, validators, LARGEST_FEED, &errand.cancel).await? else {
        return Ok(not_modified(errand, address));
    };
    let got = or_its_feed(errand, source, got).await;
    (source.etag, source.last_modified) = (got.etag.clone(), got.last_modified.clone());
    let base = got.address.clone();
    let (mut all, mut next) = understand(got, errand, source)?;
    let is_first_time = source.answered.is_none();
    for _ in 1..MOST_PAGES {
        let Some(link) = next.take().filter(|_| is_first_time) else { break };
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
    let (wanted, unchanged): (Vec<_>, Vec<_>) = all.into_iter().partition(|notice| notice.is_wanted(known(notice)));
    Ok(Announced { base, wanted, unchanged: unchanged.len() })
}

/// A page that offers a feed stands for that feed, the first time it is asked; the source has the feed's address then.
async fn or_its_feed(errand: &Errand, source: &mut Source, page: Got) -> Got {
    let is_feed = feed::parse(&page.bytes, page.media_type.as_deref(), None).is_ok();
    if is_feed || source.answered.is_some() || document::is_risky(&page.bytes, &hint(&page)) {
        return page;
    }
    let offered = feed::links_to_feeds(&String::from_utf8_lossy(&page.bytes), &page.address);
    for link in offered.iter().filter_map(|link| errand.reach.resolve(&page.address, link)).take(MOST_OFFERED) {
        if let Ok(Some(got)) = errand.reach.get(&link, (None, None), LARGEST_FEED, &errand.cancel).await
            && feed::parse(&got.bytes, got.media_type.as_deref(), None).is_ok()
        {
            source.address = link;
            return got;
        }
    }
    page
}

/// Nothing new; but what could not be fetched then may be there now.
fn not_modified(errand: &Errand, base: String) -> Announced {
    let is_partial = |alert: &&Alert| alert.address.is_some() && !has_page(alert);
    let partial = errand.known.values().filter(is_partial).cloned();
    let wanted: Vec<Notice> = partial.map(|alert| Notice { alert, text: None, enclosures: Vec::new() }).collect();
    Announced { base, unchanged: errand.known.len() - wanted.len(), wanted }
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
    if was_a_feed || document::is_risky(&got.bytes, &hint) {
        return Err(error.into());
    }
    let Ok(reading) = document::read(&got.bytes, &hint) else {
        return Err(error.into());
    };
    let listing = extract::listing(&reading.document);
    let linked = listing.items.iter().filter(|item| item.read_more.is_some() || item.download.is_some()).count();
    if linked < FEWEST_ITEMS {
        return Err(error.into());
    }
    source.kind = if source.kind == SourceKind::Feed { SourceKind::Listing } else { source.kind };
    source.title = reading.document.title.clone().or(source.title.take());
    let language = reading.document.language.as_deref();
    let items = listing.items.into_iter();
    Ok((items.map(|item| notice_of_item(item, language, source, errand.now)).collect(), listing.next))
}
