//! Pictures of publications: fetched after all texts where the source's setting says so, kept under covers.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use document::{NoPicture, ShownPicture};
use model::{Alert, BlockKind, Document, Hash, Region};
use store::{PictureState, WantedPicture};
use tokio::sync::Semaphore;
use url::{Host, Url};

use crate::{Brought, Desk, Errand, Out, Refusal, hash};

/// As cameras write them; a larger file is a poster for print.
const LARGEST_PICTURE: u64 = 16 << 20;
/// Decoding a photograph takes up to 256 MB: one at a time.
const DECODED_AT_A_TIME: usize = 1;

/// A picture that was asked for.
#[derive(Debug)]
pub(crate) struct Fetched {
    /// As it stands in the document.
    pub address: String,
    /// Or one plain sentence why there is none.
    pub picture: Result<ShownPicture, String>,
    /// What to note of one that can't be shown.
    pub state: PictureState,
}

/// Why a picture of a document is not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotKept {
    /// The source's setting keeps none.
    Unasked,
    /// Asked for in vain so far, or not yet.
    NotYet,
    /// It is of another kind, too large, or on a host that the source has nothing to do with.
    Never,
}

/// A picture that a document shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShowsPicture {
    /// Its bytes are under the hash; a JPEG of at most 32 px beside it.
    Kept(Hash, Vec<u8>),
    /// A spacer or a counter: there is nothing to see.
    Nothing,
    /// It is not here.
    NotKept(NotKept),
}

/// Fetches what is wanted, one after the other, and sends what comes of each.
pub(crate) async fn fetch_pictures(errand: &Arc<Errand>, wanted: Vec<WantedPicture>, out: &Out) {
    let decoding = Arc::new(Semaphore::new(DECODED_AT_A_TIME));
    let mut seen = HashSet::new();
    for WantedPicture { address, page } in wanted {
        if errand.cancel.is_cancelled() {
            return;
        }
        let base = page.as_deref().unwrap_or(&errand.source.address);
        let Some(whole) = errand.reach.resolve(base, &address) else { continue };
        let may =
            !is_web(&whole) || errand.source.keep_pictures && is_near(&whole, &[base, &errand.source.address]);
        if may && seen.insert(address.clone()) {
            let fetched = Box::new(fetch(errand, address, &whole, &decoding).await);
            out.send((errand.source.id, Brought::Picture(fetched))).await;
        }
    }
}

async fn fetch(errand: &Arc<Errand>, address: String, whole: &str, decoding: &Semaphore) -> Fetched {
    let got = errand.reach.get(whole, (None, None), LARGEST_PICTURE, &errand.cancel).await;
    let bytes = match got {
        Ok(Some(got)) => got.bytes,
        Ok(None) => Vec::new(),
        Err(why) => return Fetched { address, picture: Err(why.to_string()), state: PictureState::Wanted },
    };
    let _place = decoding.acquire().await;
    let decoded = tokio::task::spawn_blocking(move || document::picture(&bytes)).await;
    // A decoder that panics in spite of everything costs this picture alone.
    let decoded = decoded.unwrap_or(Err(NoPicture::Damaged));
    let state = if decoded == Err(NoPicture::Tiny) { PictureState::Tiny } else { PictureState::Refused };
    Fetched { address, picture: decoded.map_err(|why| why.to_string()), state }
}

fn is_web(address: &str) -> bool {
    address.starts_with("http:") || address.starts_with("https:")
}

/// Whether a picture lies on the host of one of these pages, or on a host of the same site (“images.example.org” for
/// “www.example.org”). A picture from anywhere else would tell a stranger what is read here.
fn is_near(picture: &str, pages: &[&str]) -> bool {
    let site = |address: &str| match Url::parse(address).ok()?.host()? {
        Host::Domain(name) => Some(name.strip_prefix("www.").unwrap_or(name).to_owned()),
        other => Some(other.to_string()),
    };
    let Some(host) = site(picture) else { return false };
    let is_below = |site: &String| host == *site || host.ends_with(&format!(".{site}")) && site.contains('.');
    pages.iter().filter_map(|page| site(page)).any(|site| is_below(&site))
}

/// The addresses of the pictures that a document shows, its furniture aside.
pub(crate) fn shown_by(document: &Document) -> impl Iterator<Item = &String> {
    let blocks = document.blocks.iter().filter(|block| block.region != Region::Furniture);
    blocks.filter_map(|block| match &block.kind {
        BlockKind::Picture { source } => Some(source),
        _ => None,
    })
}

impl Desk {
    /// Seals a picture that came, or notes why none did.
    pub(crate) fn keep_picture(&self, fetched: &Fetched) -> Result<(), Refusal> {
        let Ok(picture) = &fetched.picture else {
            return Ok(self.store.miss_picture(&fetched.address, &fetched.state)?);
        };
        let name = hash(&picture.bytes);
        // First the bytes: the database never names a picture that is not there.
        self.vault.seal(&name, &picture.bytes)?;
        let about = (&name, picture.bytes.len() as u64, picture.media_type);
        Ok(self.store.keep_picture(&fetched.address, about, &picture.thumbnail)?)
    }

    /// A kept picture's bytes: PNG or JPEG, written by this program.
    pub fn picture(&self, name: &Hash) -> Result<Vec<u8>, Refusal> {
        Ok(self.vault.unseal(name)?)
    }

    /// Whether a source's pictures are fetched with its texts. Those that are here stay.
    pub fn set_keep_pictures(&self, source: model::SourceId, keep: bool) -> Result<(), Refusal> {
        match self.store.set_keep_pictures(source, keep) {
            Err(store::Error::Missing(_)) => Err(Refusal::Missing(format!("source {source}"))),
            other => Ok(other?),
        }
    }

    /// What there is of the pictures that a document of an alert shows, by the address in the document.
    pub(crate) fn pictures_of(
        &self,
        alert: &Alert,
        document: &Document,
    ) -> Result<HashMap<String, ShowsPicture>, Refusal> {
        let source = alert.source.and_then(|id| self.store.source(id).ok());
        let mut pictures = HashMap::new();
        for address in shown_by(document) {
            let shows = match self.store.picture(address)? {
                PictureState::Kept { hash, thumbnail } if self.vault.has(&hash) => {
                    ShowsPicture::Kept(hash, thumbnail)
                }
                PictureState::Tiny => ShowsPicture::Nothing,
                PictureState::Refused => ShowsPicture::NotKept(NotKept::Never),
                PictureState::Kept { .. } | PictureState::Wanted => ShowsPicture::NotKept(match &source {
                    None => NotKept::Never,
                    Some(source) if is_web(address) && !source.keep_pictures => NotKept::Unasked,
                    Some(source) => {
                        let page = alert.address.as_deref().unwrap_or_default();
                        let may = !is_web(address) || is_near(address, &[page, &source.address]);
                        if may { NotKept::NotYet } else { NotKept::Never }
                    }
                }),
            };
            pictures.insert(address.clone(), shows);
        }
        Ok(pictures)
    }
}

#[cfg(test)]
mod tests {
    use super::is_near;

    #[track_caller]
    fn check(picture: &str, page: &str, near: bool) {
        assert_eq!(is_near(picture, &[page]), near, "{picture} on {page}");
    }

    #[test]
    fn pictures_come_from_the_pages_own_site_alone() {
        check("https://example.org/a.png", "https://example.org/news/1", true);
        check("https://images.example.org/a.png", "https://www.example.org/news/1", true);
        check("https://www.example.org/a.png", "https://example.org/", true);
        check("https://tracker.example.net/a.gif", "https://example.org/", false);
        check("https://notexample.org/a.png", "https://example.org/", false);
        check("https://example.org.evil.net/a.png", "https://example.org/", false);
        check("https://other.org/a.png", "https://org/", false);
        check("http://127.0.0.1:8000/a.png", "http://127.0.0.1:8000/feed", true);
        check("http://10.127.0.0.1/a.png", "http://127.0.0.1/feed", false);
        check("https://[2001:db8::1]/a.png", "https://[2001:db8::2]/", false);
    }
}
