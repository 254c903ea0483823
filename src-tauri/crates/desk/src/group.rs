//! Those who write on this laptop: the owner and the members of a group.

use model::Writer;
use store::WriterId;

use crate::{Desk, Refusal};

impl Desk {
    /// All of them, the owner first; without a profile of the owner's only the others.
    pub fn writers(&self) -> Result<Vec<(WriterId, Writer)>, Refusal> {
        Ok(self.store.writers()?)
    }

    /// Keeps a writer: a new one, or one under an id in place of who was before.
    pub fn put_writer(&self, id: Option<WriterId>, writer: &Writer) -> Result<WriterId, Refusal> {
        if writer.name.trim().is_empty() {
            return Err(Refusal::Wrong("A writer needs a name.".to_owned()));
        }
        match id {
            Some(id) => self.store.put_writer(id, writer).map(|()| id),
            None => self.store.add_writer(writer),
        }
        .map_err(Refusal::from)
    }

    /// Has a writer forgotten: profile, name on the log, kept PDFs. What went where and when stays.
    pub fn forget_writer(&self, id: WriterId) -> Result<(), Refusal> {
        for pdf in self.store.forget_writer(id)? {
            self.vault.remove(&pdf)?;
        }
        Ok(())
    }

    /// Takes a writer away; letters they wrote keep their name.
    pub fn remove_writer(&self, id: WriterId) -> Result<(), Refusal> {
        Ok(self.store.remove_writer(id)?)
    }
}
