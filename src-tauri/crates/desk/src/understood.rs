//! What was understood of an alert's documents, understood again where an older extractor did it.

use model::{Action, Alert, DocumentRef, Hash};

use crate::{Desk, PART_MARK, READER, Refusal, understand};

impl Desk {
    /// What each document of an alert says, of the part that the alert is.
    pub(crate) fn actions_of(&self, alert: &Alert) -> Result<Vec<(DocumentRef, Action)>, Refusal> {
        let part =
            alert.published_id.rsplit_once(PART_MARK).and_then(|(_, part)| part.parse().ok()).unwrap_or(1_usize);
        let mut actions = Vec::new();
        for reference in &alert.documents {
            let mut of_document = self.understood(reference)?;
            // A page with one action may hang beside a file with two.
            let at = if of_document.len() >= part { part - 1 } else { 0 };
            if at < of_document.len() {
                actions.push((reference.clone(), of_document.swap_remove(at)));
            }
        }
        Ok(actions)
    }

    fn understood(&self, reference: &DocumentRef) -> Result<Vec<Action>, Refusal> {
        let kept = self.store.actions(&reference.hash)?;
        let is_current = !kept.is_empty() && kept.iter().all(|action| action.extractor == extract::VERSION);
        if is_current {
            return Ok(kept);
        }
        let Some(anew) = self.understood_anew(reference)? else {
            return Ok(kept);
        };
        self.store.put_actions(&reference.hash, &anew)?;
        Ok(anew)
    }

    /// `None` where the document can't be read.
    fn understood_anew(&self, reference: &DocumentRef) -> Result<Option<Vec<Action>>, Refusal> {
        if reference.media_type == case::TYPED {
            // The person's own words say which field they are of: nothing is left to understand.
            let bytes = self.vault.unseal(&reference.hash)?;
            let typed = case::read_typed(&String::from_utf8_lossy(&bytes), extract::VERSION);
            return Ok(typed.map(|(_, action)| vec![action]));
        }
        Ok(self.document(&reference.hash)?.as_ref().map(understand))
    }

    /// A document as it was read; `None` where it can't be read.
    pub(crate) fn document(&self, hash: &Hash) -> Result<Option<model::Document>, Refusal> {
        Ok(self.store.reading(hash, READER)?)
    }
}
