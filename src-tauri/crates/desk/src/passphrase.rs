//! The passphrase of the data folder: set, changed, taken away.

use vault::{RecoveryCode, Vault};

use crate::{Desk, Refusal};

impl Desk {
    /// Whether the folder has one.
    pub fn is_protected(&self) -> bool {
        Vault::is_protected(&self.vault)
    }

    /// Sets one where there is none, and gives the recovery code, to be printed or written down.
    pub fn set_passphrase(&mut self, passphrase: &str) -> Result<RecoveryCode, Refusal> {
        if self.vault.is_protected() {
            return Err(Refusal::Wrong("This data folder has a passphrase already; change it instead.".to_owned()));
        }
        Ok(self.vault.set_passphrase(passphrase)?)
    }

    /// Puts a new one in the place of the old.
    pub fn change_passphrase(&mut self, old: &str, new: &str) -> Result<(), Refusal> {
        Ok(self.vault.change_passphrase(old, new)?)
    }

    /// Takes it away: whoever has the laptop can read the folder then.
    pub fn remove_passphrase(&mut self, passphrase: &str) -> Result<(), Refusal> {
        Ok(self.vault.remove_passphrase(passphrase)?)
    }
}
