//! Asking one source: its feed or list, then the page and the files behind each entry that is new or changed.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use feed::CancelToken;
use model::{Alert, Hash, Source, SourceId, Timestamp};
use store::{KeptPage, WantedPicture, Whereabouts};
use tokio::task::JoinSet;

use crate::{
    Announced, FetchedPicture, Out, Paper, Publication, Reach, Refusal, announced, fetch_again, fetch_behind,
    fetch_pictures,
};

/// One source to be asked, with what is known of it before.
#[derive(Debug)]
pub(crate) struct Errand {
    pub source: Source,
    /// Its alerts by the publisher's id.
    pub known: HashMap<String, Alert>,
    /// Pictures of these that are not here.
    pub wanted_pictures: Vec<WantedPicture>,
    /// What was learnt of its place on the web.
    pub whereabouts: Whereabouts,
    /// Pages to be asked for again.
    pub pages: Vec<(KeptPage, Alert)>,
    /// Web pages that came in the place of feeds, of all sources of this asking.
    pub strangers: Strangers,
    pub reach: Reach,
    pub now: Timestamp,
    pub child: PathBuf,
    pub cancel: CancelToken,
}

/// Which web page came in the place of which source's feed.
pub(crate) type Strangers = Arc<Mutex<HashMap<SourceId, Hash>>>;

/// What asking brings, piece by piece.
#[derive(Debug)]
pub(crate) enum Brought {
    /// The source answered.
    Answered { to_fetch: usize, unchanged: usize },
    /// An alert, whole or as far as it could be fetched.
    Publication(Box<Publication>),
    /// A picture, or why there is none.
    Picture(Box<FetchedPicture>),
    /// A page that was asked for again; with its alert and what it says where it answered with a new one.
    Page(Box<(KeptPage, Option<(Alert, Paper)>)>),
    /// What was learnt of the source's place on the web.
    Whereabouts(Box<Whereabouts>),
    /// A page or file that could not be fetched or read.
    Missing { address: String, why: Refusal },
    /// All has been sent; the source with its new validators and title.
    Done(Box<Source>),
    /// The source gave nothing.
    Failed(Refusal),
}

/// Asks the source and sends what comes. Ends early when the receiver is gone.
pub(crate) async fn gather(errand: Errand, out: Out) {
    let errand = Arc::new(errand);
    let last = match gather_all(&errand, &out).await {
        Ok(answered) => Brought::Done(Box::new(answered)),
        Err(refusal) => Brought::Failed(refusal),
    };
    out.send((errand.source.id, last)).await;
}

async fn gather_all(errand: &Arc<Errand>, out: &Out) -> Result<Source, Refusal> {
    let mut source = errand.source.clone();
    let Announced { base, wanted, unchanged, whereabouts } = announced(errand, &mut source).await?;
    if whereabouts != errand.whereabouts {
        out.send((source.id, Brought::Whereabouts(Box::new(whereabouts)))).await;
    }
    out.send((source.id, Brought::Answered { to_fetch: wanted.len(), unchanged })).await;
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
    fetch_again(errand, out).await;
    fetch_pictures(errand, pictures, out).await;
    match errand.cancel.is_cancelled() {
        true => Err(Refusal::Cancelled),
        false => Ok(source),
    }
}
