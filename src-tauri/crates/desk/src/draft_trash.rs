//! Letters that were thrown away: they wait until the person takes them back or has them deleted for good.

use store::{DraftId, Removed};

use crate::{Desk, Refusal};

impl Desk {
    /// All of them, the last one first.
    pub fn discarded_drafts(&self) -> Result<Vec<Removed>, Refusal> {
        Ok(self.store.removed_drafts()?)
    }

    /// Deletes one with everything that was ever saved of it. One that was not thrown away before is refused.
    pub fn erase_draft(&self, id: DraftId) -> Result<(), Refusal> {
        Ok(self.store.erase_draft(id)?)
    }
}
