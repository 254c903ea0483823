//! Mending: a damaged database is replaced by what can be read of it, of its second copy and of the backups.

use std::path::{Path, PathBuf};

use model::DocumentRef;
use store::{Salvaged, Store};
use vault::Staged;

use crate::{Desk, Opening, Paper, READER, RawFile, Refusal, TellOpening, counted};

/// What a mending found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// Whether everything the person wrote is there for certain.
    pub all_written: bool,
    /// Whether everything that was fetched is there; what is not comes again with the next update.
    pub all_fetched: bool,
    /// Where the damaged files are kept.
    pub kept_in: Option<PathBuf>,
}

/// Replaces the database at `path`. No program has the folder open.
pub(crate) fn mend(folder: &Path, path: &Path, key: &[u8; 32]) -> Result<Mended, Refusal> {
    let staged = Staged::begin(folder)?;
    let backups = Store::copies(&folder.join(vault::BACKUPS));
    let to = staged.unpacked().join("penlight.db");
    let Salvaged { all_written, all_fetched, .. } = store::salvage(path, key, &backups, &to).map_err(not_mended)?;
    Ok(Mended { all_written, all_fetched, kept_in: staged.put_in_place()? })
}

fn not_mended(error: store::Error) -> Refusal {
    match error {
        store::Error::Missing(_) => Refusal::Damaged(
            "The data on this disk is damaged and nothing of it can be read. It was left as it is; restore a backup."
                .to_owned(),
        ),
        other => other.into(),
    }
}

impl Desk {
    /// What was mended when the folder was opened; `None` where nothing was damaged.
    pub fn mended(&self) -> Option<&Mended> {
        self.mended.as_ref()
    }

    /// Reads documents again whose readings were lost, puts the words of every alert again, computes the cases.
    pub(crate) fn make_again(&self, tell: TellOpening<'_>) -> Result<(), Refusal> {
        for alert in counted(self.store.alerts()?, Opening::Reading, tell) {
            for reference in &alert.documents {
                self.read_again(reference)?;
            }
        }
        self.put_all_words(tell)?;
        self.make_all_cases(tell)
    }

    fn read_again(&self, reference: &DocumentRef) -> Result<(), Refusal> {
        if self.store.reading(&reference.hash, READER)?.is_some() {
            return Ok(());
        }
        // A document that is gone or damaged costs only itself.
        let Ok(bytes) = self.vault.unseal(&reference.hash) else { return Ok(()) };
        let DocumentRef { role, address, name, .. } = reference.clone();
        let media_type = Some(reference.media_type.clone());
        let paper = Paper::read(RawFile { role, address, media_type, name, bytes }, None, &self.child);
        if let Some(document) = &paper.document {
            self.store.put_reading(&reference.hash, READER, document)?;
            self.store.put_actions(&reference.hash, &paper.actions)?;
        }
        Ok(())
    }
}
