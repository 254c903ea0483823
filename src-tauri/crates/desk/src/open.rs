//! Opening a data folder.

use std::path::{Path, PathBuf};

use store::Store;
use vault::{RecoveryCode, Vault};

use crate::{Mended, Opening, Refusal, TellOpening, mend, untold};

/// By which rules the cases are made.
pub(crate) const CASES_MADE_BY: &str = "cases-made-by";

/// This program's rules: of understanding documents, and of making cases of what was understood.
pub(crate) fn made_by() -> String {
    format!("{}.{}", extract::VERSION, case::VERSION)
}

/// An open data folder: what every shell works on. Dropping it locks the folder again.
#[derive(Debug)]
pub struct Desk {
    pub(crate) vault: Vault,
    pub(crate) store: Store,
    pub(crate) child: PathBuf,
    pub(crate) mended: Option<Mended>,
}

impl Desk {
    /// Opens the folder, making it where there is none; a new one is protected by the passphrase that is given.
    ///
    /// `child`: the program that reads risky documents apart. A folder of a newer Penlight is refused untouched, one
    /// of an older is brought up.
    pub fn open(folder: &Path, passphrase: Option<&str>, child: &Path) -> Result<Self, Refusal> {
        Self::open_telling(folder, passphrase, child, &untold)
    }

    /// As [`Desk::open`]; what takes long says how far it is.
    pub fn open_telling(
        folder: &Path,
        passphrase: Option<&str>,
        child: &Path,
        tell: TellOpening<'_>,
    ) -> Result<Self, Refusal> {
        Self::open_by(&|| Vault::open(folder, passphrase), child, tell)
    }

    /// Opens a folder whose passphrase is forgotten.
    pub fn open_with_recovery(
        folder: &Path,
        code: &str,
        child: &Path,
        tell: TellOpening<'_>,
    ) -> Result<Self, Refusal> {
        Self::open_by(&|| Vault::open_with_recovery(folder, code), child, tell)
    }

    /// Whether the folder asks for a passphrase; one that is not there yet does not.
    pub fn needs_passphrase(folder: &Path) -> Result<bool, Refusal> {
        Ok(Vault::needs_passphrase(folder)?)
    }

    /// Whether there is a data folder: nothing is made where there is none.
    pub fn is_there(folder: &Path) -> bool {
        Vault::is_there(folder)
    }

    /// The recovery code of a passphrase that this opening set; given once, to be printed or written down.
    pub fn take_recovery_code(&self) -> Option<RecoveryCode> {
        self.vault.take_recovery_code()
    }

    /// A number that is another one after any program changed anything.
    pub fn data_version(&self) -> Result<u64, Refusal> {
        Ok(self.store.data_version()?)
    }

    fn open_by(
        open: &dyn Fn() -> Result<Vault, vault::Error>,
        child: &Path,
        tell: TellOpening<'_>,
    ) -> Result<Self, Refusal> {
        match Self::open_once(open, child, tell) {
            // The damage lies where only bringing the cases up to date came by; it is noted, so now it is mended.
            Err(Refusal::Damaged(_)) if open()?.is_damaged() => Self::open_once(open, child, tell),
            done => done,
        }
    }

    /// A folder of an older Penlight is brought up, a damaged database mended: both alone in the folder.
    fn open_once(
        open: &dyn Fn() -> Result<Vault, vault::Error>,
        child: &Path,
        tell: TellOpening<'_>,
    ) -> Result<Self, Refusal> {
        let vault = open()?;
        let (path, key) = (vault.database_path(), vault.database_key());
        let opened = if vault.is_damaged() { Err(store::Error::Damaged) } else { open_store(&vault, tell) };
        let (vault, store, mended) = match opened {
            Ok(store) => (vault, store, None),
            // The key is the folder's own: it is the database that is another.
            Err(store::Error::Damaged | store::Error::WrongKey) => {
                let folder = vault.folder().to_owned();
                drop(vault);
                tell(Opening::Mending);
                let mended = mend(&folder, &path, &key)?;
                let vault = open()?;
                vault.note_mended()?;
                let store = Store::open(&path, &key)?;
                (vault, store, Some(mended))
            }
            Err(other) => return Err(other.into()),
        };
        store.when_damaged(vault.damage_noter());
        let desk = Self { vault, store, child: child.to_owned(), mended };
        if desk.store.needs_words()? {
            desk.make_again(tell)?;
        } else if desk.has_old_cases()? {
            desk.renew_cases_telling(tell)?;
        }
        Ok(desk)
    }

    /// Whether a crash came between, or another Penlight understood the documents or made the cases in its own way.
    pub(crate) fn has_old_cases(&self) -> Result<bool, Refusal> {
        Ok(self.store.has_changed_alerts()? || self.are_of_other_rules()?)
    }

    /// Whether the cases are made or kept by other rules than this program's, or were never made.
    pub(crate) fn are_of_other_rules(&self) -> Result<bool, Refusal> {
        Ok(self.store.setting(CASES_MADE_BY)? != Some(made_by()) || self.store.needs_cases()?)
    }
}

fn open_store(vault: &Vault, tell: TellOpening<'_>) -> Result<Store, store::Error> {
    let (path, key) = (vault.database_path(), vault.database_key());
    match Store::needs_upgrade(&path, &key)? {
        true => {
            tell(Opening::Upgrading);
            vault.alone(|| Store::open(&path, &key)).map_err(|_| store::Error::Busy)?
        }
        false => Store::open(&path, &key),
    }
}
