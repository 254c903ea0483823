//! The passphrase of the data folder: set, changed, taken away.

use vault::{RecoveryCode, Vault};

use crate::{Desk, Refusal};

impl Desk {
    /// Whether the folder has one.
    pub fn is_protected(&self) -> bool {
        Vault::is_protected(&self.vault)
    }

    /// Sets one where there is none, and gives the recovery code, to be printed or written down.
    pub fn set_passphrase(&self, passphrase: &str) -> Result<RecoveryCode, Refusal> {
        if self.vault.is_protected() {
            return Err(Refusal::Wrong("This data folder has a passphrase already; change it instead.".to_owned()));
        }
        Ok(self.vault.set_passphrase(passphrase)?)
    }

    /// Puts a new one in the place of the old.
    pub fn change_passphrase(&self, old: &str, new: &str) -> Result<(), Refusal> {
        Ok(self.vault.change_passphrase(old, new)?)
    }

    /// A new recovery code for the same passphrase; the old one opens nothing any more.
    pub fn renew_recovery_code(&self, passphrase: &str) -> Result<RecoveryCode, Refusal> {
        Ok(self.vault.renew_recovery_code(passphrase)?)
    }

    /// Sets another passphrase for one that is forgotten, after the recovery code opened the folder; gives a new code.
    pub fn replace_forgotten(&self, passphrase: &str) -> Result<RecoveryCode, Refusal> {
        Ok(self.vault.set_passphrase(passphrase)?)
    }

    /// Whether the system's keychain opens the folder at the start.
    pub fn uses_keychain(&self) -> bool {
        self.vault.uses_keychain()
    }

    /// Lets the keychain open the folder, or no longer.
    pub fn set_keychain(&self, wanted: bool) -> Result<(), Refusal> {
        let done = if wanted { self.vault.use_keychain() } else { self.vault.leave_keychain() };
        Ok(done?)
    }

    /// Takes it away: whoever has the laptop can read the folder then.
    pub fn remove_passphrase(&self, passphrase: &str) -> Result<(), Refusal> {
        Ok(self.vault.remove_passphrase(passphrase)?)
    }
}
