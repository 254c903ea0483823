//! What was published, as it was published: for reading beside what was understood.

use std::collections::HashMap;

use extract::{Hard, hard_blocks};
use model::{Alert, Document, DocumentRef, DocumentRole, Hash, SettledAction};
use vault::Vault;

use crate::{Desk, Refusal, ShowsPicture};

/// An alert open for reading.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenAlert {
    /// As published.
    pub alert: Alert,
    /// Settled over its documents and the person's corrections.
    pub action: SettledAction,
    /// The fullest of its documents; `None` where none can be read.
    pub document: Option<Document>,
    /// Which one that is.
    pub shown: Option<Hash>,
    /// Blocks of it that are hard to read, and why.
    pub hard: Vec<(u32, Hard)>,
    /// What there is of the document's pictures, by the address that stands in it.
    pub pictures: HashMap<String, ShowsPicture>,
    /// Whether page, files and pictures are all here.
    pub on_this_laptop: bool,
}

impl Desk {
    /// Opens an alert for reading.
    pub fn open_alert(&self, id: &model::AlertId) -> Result<OpenAlert, Refusal> {
        let action = self.settled(id)?;
        let alert = self.store.alert(id)?;
        let mut best: Option<(usize, &DocumentRef, Document)> = None;
        for reference in &alert.documents {
            let Some(document) = self.document(&reference.hash)? else { continue };
            let fullness = fullness(reference, &document);
            if best.as_ref().is_none_or(|(most, ..)| fullness > *most) {
                best = Some((fullness, reference, document));
            }
        }
        let shown = best.as_ref().map(|(_, reference, _)| reference.hash);
        let document = best.map(|(.., document)| document);
        let pictures =
            document.as_ref().map_or(Ok(HashMap::new()), |document| self.pictures_of(&alert, document))?;
        let has_pictures = !pictures.values().any(|shows| matches!(shows, ShowsPicture::NotKept(_)));
        Ok(OpenAlert {
            hard: document.as_ref().map(hard_blocks).unwrap_or_default(),
            on_this_laptop: has_pictures && self.has_all(&alert),
            pictures,
            alert,
            action,
            document,
            shown,
        })
    }

    /// The bytes of a document as published.
    pub fn original(&self, hash: &Hash) -> Result<Vec<u8>, Refusal> {
        Ok(self.vault.unseal(hash)?)
    }

    /// A page as published, without anything that could run or be fetched.
    pub fn original_page(&self, hash: &Hash) -> Result<String, Refusal> {
        let bytes = self.vault.unseal(hash)?;
        let base = self.document(hash)?.and_then(|document| document.address);
        Ok(document::safe_html(&String::from_utf8_lossy(&bytes), base.as_deref()))
    }

    fn has_all(&self, alert: &Alert) -> bool {
        let sealed = |reference: &DocumentRef| Vault::has(&self.vault, &reference.hash);
        let whole = alert.address.is_none() || alert.documents.iter().any(|d| d.role != DocumentRole::Feed);
        whole && alert.documents.iter().all(sealed)
    }
}

/// How much there is to read. A web page's paragraphs read better than a PDF's lines, so a PDF has to say much more.
fn fullness(reference: &DocumentRef, document: &Document) -> usize {
    let characters = document.main_text().chars().count();
    if reference.media_type.contains("pdf") { characters / 2 } else { characters }
}
