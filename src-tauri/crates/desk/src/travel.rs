//! Travel mode: a backup where the person says, then nothing here that opens.

use std::path::Path;

use model::Timestamp;
use vault::Contents;

use crate::{Desk, Refusal};

impl Desk {
    /// Makes a backup and reads it back, then destroys the keys and removes what they opened. The passphrase or the
    /// recovery code opens the backup afterwards, anywhere. Refused without a passphrase: the backup would open for
    /// whoever finds it.
    pub fn travel(self, to: &Path, passphrase: &str, now: Timestamp) -> Result<Contents, Refusal> {
        if !self.vault.is_protected() {
            return Err(Refusal::NoPassphrase);
        }
        self.vault.verify_passphrase(passphrase)?;
        let folder = self.vault.folder().canonicalize().unwrap_or_else(|_| self.vault.folder().to_owned());
        let parent = to.parent().and_then(|parent| parent.canonicalize().ok());
        if parent.is_some_and(|parent| parent.starts_with(&folder)) {
            return Err(Refusal::BackupInside);
        }
        let contents = self.back_up(to, now)?;
        let Self { vault, store, .. } = self;
        drop(store);
        vault.leave()?;
        Ok(contents)
    }
}
