//! How the asking of one source went.

use model::{Source, SourceId};
use store::Outcome;

use crate::Refusal;

/// How the asking of one source went. The counts are of alerts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceReport {
    /// Which.
    pub id: SourceId,
    /// Its address or path.
    pub address: String,
    /// Not known before.
    pub new: usize,
    /// Changed by the publisher, or more of it here than before.
    pub updated: usize,
    /// As before.
    pub unchanged: usize,
    /// Could not be kept.
    pub failed: usize,
    /// Kept, but a page or file of it could not be fetched or read; it is tried again next time.
    pub incomplete: usize,
    /// Why the source gave nothing; `None` where it answered.
    pub error: Option<Refusal>,
}

impl SourceReport {
    pub(crate) fn none_yet(source: &Source) -> Self {
        let address = source.address.clone();
        Self { id: source.id, address, new: 0, updated: 0, unchanged: 0, failed: 0, incomplete: 0, error: None }
    }

    /// One alert that can't be kept costs the others nothing, unless the disk is full.
    pub(crate) fn not_kept(&mut self, refusal: Refusal) -> Result<(), Refusal> {
        self.failed += 1;
        self.error.get_or_insert(refusal.clone());
        if refusal == Refusal::DiskFull { Err(refusal) } else { Ok(()) }
    }

    /// Counts what keeping an alert did.
    pub(crate) fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::New => self.new += 1,
            Outcome::Updated | Outcome::Completed => self.updated += 1,
            Outcome::Unchanged => self.unchanged += 1,
        }
    }
}
