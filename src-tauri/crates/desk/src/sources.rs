//! Where alerts come from: adding, listing, taking away.

use std::path::Path;

use model::{Source, SourceId, SourceKind};
use url::Url;

use crate::{Desk, Refusal};

impl Desk {
    /// Adds a web address, a file with a feed in it, or a folder; one that is there already is given back. Nothing is
    /// asked before the next refresh.
    ///
    /// `here`: the folder against which a relative path is read.
    pub fn add_source(&self, place: &str, here: &Path) -> Result<Source, Refusal> {
        let (address, kind) = source_at(place.trim(), here)?;
        Ok(self.store.add_source(&address, kind, None)?)
    }

    /// All of them, in the order in which they were added.
    pub fn sources(&self) -> Result<Vec<Source>, Refusal> {
        Ok(self.store.sources()?)
    }

    /// How many alerts came from a source.
    pub fn alerts_of(&self, id: SourceId) -> Result<usize, Refusal> {
        Ok(self.store.alerts_of(id)?.len())
    }

    /// Takes a source away. Its alerts stay.
    pub fn remove_source(&self, id: SourceId) -> Result<(), Refusal> {
        match self.store.remove_source(id) {
            Err(store::Error::Missing(_)) => Err(Refusal::Missing(format!("source {id}"))),
            other => Ok(other?),
        }
    }
}

fn source_at(place: &str, here: &Path) -> Result<(String, SourceKind), Refusal> {
    let place = place.strip_prefix("feed:").map_or(place, |rest| rest.trim_start_matches("//"));
    let path = here.join(place);
    if path.is_dir() || path.is_file() {
        let whole = path.canonicalize().map_err(|_| Refusal::FileUnreadable(place.to_owned()))?;
        let kind = if whole.is_dir() { SourceKind::Folder } else { SourceKind::File };
        return Ok((whole.to_string_lossy().into_owned(), kind));
    }
    let typed = Url::parse(place).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let address = typed.filter(Url::has_host).or_else(|| typed_without_scheme(place));
    let address = address.ok_or_else(|| {
        Refusal::Wrong(format!("{place} is neither a web address (http, https) nor a file or folder here."))
    })?;
    Ok((address.to_string(), SourceKind::Feed))
}

/// “www.example.org/feed”, as people write addresses.
fn typed_without_scheme(place: &str) -> Option<Url> {
    let host = place.split('/').next()?;
    let has_ending = host.rsplit_once('.').is_some_and(|(name, ending)| !name.is_empty() && ending.len() > 1);
    let is_plain = place.chars().all(|c| !c.is_whitespace() && c != '\\') && !place.contains(':');
    let looks_typed = has_ending && is_plain && (place.contains('/') || host.starts_with("www."));
    Url::parse(&format!("https://{place}")).ok().filter(|_| looks_typed)
}
