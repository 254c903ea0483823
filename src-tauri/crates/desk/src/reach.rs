//! Where a source's pages are got from: the network, or the folder that a feed in a file lies in.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use document::Hint;
use feed::{Answer, CancelToken, Client, Request};
use model::Source;
use tokio::sync::Semaphore;
use url::{Origin, Url};

use crate::Refusal;

/// Requests at a time to one source.
const AT_A_TIME: usize = 2;

/// What an address holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Got {
    pub bytes: Vec<u8>,
    pub media_type: Option<String>,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    /// Where it says that it has moved for good, or by which safer way it wants to be asked.
    pub moved_to: Option<String>,
    /// Where it came from in the end; a `file:` address for a file.
    pub address: String,
}

/// The ways to the pages of one source.
#[derive(Debug)]
pub(crate) struct Reach {
    client: Client,
    /// What the person typed: its pages may be on this laptop's own network as it is.
    origin: Option<Origin>,
    /// The folder of a feed in a file. Nothing outside is read, whatever the feed links to.
    folder: Option<PathBuf>,
    everywhere: Arc<Semaphore>,
    here: Semaphore,
}

impl Reach {
    /// For that source. `everywhere` counts the requests of all sources.
    pub(crate) fn of(source: &Source, client: Client, everywhere: Arc<Semaphore>) -> Self {
        let web = Url::parse(&source.address).ok().filter(is_web);
        let folder = match web {
            Some(_) => None,
            None => {
                Path::new(&source.address).parent().map(|folder| folder.canonicalize().unwrap_or(folder.to_owned()))
            }
        };
        Self { client, origin: web.map(|url| url.origin()), folder, everywhere, here: Semaphore::new(AT_A_TIME) }
    }

    /// What is at an address that [`Reach::resolve`] gave, or at the source's own; `None` where nothing changed since
    /// the validators' answer.
    pub(crate) async fn get(
        &self,
        address: &str,
        (etag, last_modified): (Option<String>, Option<String>),
        limit: u64,
        cancel: &CancelToken,
    ) -> Result<Option<Got>, Refusal> {
        if cancel.is_cancelled() {
            return Err(Refusal::Cancelled);
        }
        let Some(url) = Url::parse(address).ok().filter(is_web) else {
            let folder = self.folder.as_deref().unwrap_or(Path::new(""));
            return read_below(folder, address, limit).map(Some);
        };
        let typed = Some(url.origin()) == self.origin;
        let request = Request { address: address.to_owned(), typed, etag, last_modified, limit };
        let _patience = (self.here.acquire().await, self.everywhere.acquire().await);
        Ok(got(self.client.get(&request, cancel).await?))
    }

    /// A link as it stands on a page, made whole: a web address, or a path for a feed in a file. `None` where it
    /// leads nowhere this source may go.
    pub(crate) fn resolve(&self, base: &str, link: &str) -> Option<String> {
        let absolute = Url::parse(link).ok();
        let joined = absolute.or_else(|| Url::parse(base).ok().filter(is_web)?.join(link).ok());
        match joined {
            Some(url) if is_web(&url) => Some(url.to_string()),
            Some(url) if url.scheme() != "file" => None,
            _ => self.folder.as_ref().map(|_| link.to_owned()),
        }
    }
}

fn got(answer: Answer) -> Option<Got> {
    match answer {
        Answer::Fresh {
            bytes,
            content_type,
            etag,
            last_modified,
            address,
            moved_permanently_to: moved_to,
            prefers_https,
        } => {
            let moved_to = moved_to.or_else(|| safer(&address).filter(|_| prefers_https));
            Some(Got { bytes, media_type: content_type, etag, last_modified, moved_to, address })
        }
        Answer::NotModified => None,
    }
}

/// The same address by https; `None` where it is so already, or names a port, on which https may not be spoken.
fn safer(address: &str) -> Option<String> {
    let mut url = Url::parse(address).ok().filter(|url| url.scheme() == "http" && url.port().is_none())?;
    url.set_scheme("https").ok()?;
    Some(url.to_string())
}

fn is_web(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
}

/// A relative link, one from the site's root, or a `file:` address: all are below the folder in which the feed lies.
fn read_below(folder: &Path, link: &str, limit: u64) -> Result<Got, Refusal> {
    let gone = || Refusal::FileUnreadable(link.to_owned());
    let below = |link: &str| {
        let path = link.split(['?', '#']).next().unwrap_or(link).trim_start_matches(['/', '\\']);
        folder.join(percent_decoded(path))
    };
    let path = match Url::parse(link).ok().filter(|url| url.scheme() == "file") {
        Some(url) => match url.to_file_path() {
            Ok(path) if path.starts_with(folder) => path,
            // A page's link from the root of its site: the root is the feed's folder.
            _ => below(url.path()),
        },
        None if Path::new(link).starts_with(folder) => PathBuf::from(link),
        None => below(link),
    };
    let whole = path.canonicalize().map_err(|_| gone())?;
    if !whole.starts_with(folder) {
        return Err(Refusal::Wrong(format!("{link} lies outside the folder of its feed.")));
    }
    let size = std::fs::metadata(&whole).map_err(|_| gone())?.len();
    if size > limit {
        return Err(Refusal::FileTooLarge(link.to_owned(), limit >> 20));
    }
    let bytes = std::fs::read(&whole).map_err(|_| gone())?;
    let address = Url::from_file_path(&whole).map(|url| url.to_string()).unwrap_or_else(|()| link.to_owned());
    Ok(Got { bytes, media_type: media_type_of(&whole), etag: None, last_modified: None, moved_to: None, address })
}

/// Links write a space as “%20”.
fn percent_decoded(path: &str) -> String {
    let url = Url::parse("file:///").and_then(|root| root.join(path));
    let decoded = url.ok().and_then(|url| url.to_file_path().ok()).map(|path| path.to_string_lossy().into_owned());
    decoded.map_or_else(|| path.to_owned(), |decoded| decoded.trim_start_matches('/').to_owned())
}

/// From a file's name; readers look at the bytes anyway.
pub(crate) fn media_type_of(path: &Path) -> Option<String> {
    let media_type = match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "html" | "htm" | "xhtml" => "text/html",
        "pdf" => "application/pdf",
        "txt" => "text/plain",
        "eml" => "message/rfc822",
        "mbox" => "application/mbox",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xml" | "rss" | "atom" | "rdf" => "application/xml",
        "json" => "application/json",
        _ => return None,
    };
    Some(media_type.to_owned())
}

/// What a reader may know of what was got.
pub(crate) fn hint(got: &Got) -> Hint {
    Hint { name: None, media_type: got.media_type.clone(), address: Some(got.address.clone()) }
}
