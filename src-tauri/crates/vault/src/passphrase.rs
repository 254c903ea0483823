//! The passphrase of a data folder and its recovery code: set, changed, taken away.

use crate::header::{self, Header, Lock};
use crate::key::{self, MasterKey};
use crate::paths::Paths;
use crate::wrap::{self, Cost};
use crate::{Error, RecoveryCode, Vault, files};

impl Vault {
    /// Sets a passphrase, whether there was one or not, and gives the new recovery code, to be printed: the old code
    /// opens nothing any more. [`Error::InUse`] while another program has the folder open.
    pub fn set_passphrase(&self, passphrase: &str) -> Result<RecoveryCode, Error> {
        self.set_passphrase_at(passphrase, Cost::default())
    }

    /// As [`Vault::set_passphrase`], at that cost.
    pub fn set_passphrase_at(&self, passphrase: &str, cost: Cost) -> Result<RecoveryCode, Error> {
        let folder = self.header().folder;
        let (lock, code) = new_lock(self.key(), passphrase, cost, &folder)?;
        self.put_header(Header { lock: Some(lock), ..self.header() })?;
        // Only now: the wrap that replaces the file is on disk, and was read back.
        files::shred(&self.paths().key)?;
        Ok(code)
    }

    /// Changes the passphrase at the old one's cost; the recovery code stays as it is.
    pub fn change_passphrase(&self, old: &str, new: &str) -> Result<(), Error> {
        let folder = self.header().folder;
        let mut lock = self.verified(old)?;
        refuse_empty(new)?;
        lock.passphrase = wrap::wrap_by_passphrase(self.key(), new, lock.cost, &folder)?;
        self.put_header(Header { lock: Some(lock), ..self.header() })
    }

    /// A new recovery code for the same passphrase: the old code opens nothing any more.
    pub fn renew_recovery_code(&self, passphrase: &str) -> Result<RecoveryCode, Error> {
        let folder = self.header().folder;
        let mut lock = self.verified(passphrase)?;
        let code = RecoveryCode::generate()?;
        lock.recovery = wrap::wrap_by_code(self.key(), &code, &folder)?;
        self.put_header(Header { lock: Some(lock), ..self.header() })?;
        Ok(code)
    }

    /// Takes the passphrase and the recovery code away: the key lies in the file `key` from then on.
    pub fn remove_passphrase(&self, passphrase: &str) -> Result<(), Error> {
        self.verified(passphrase)?;
        let header = Header { lock: None, ..self.header() };
        self.leave_keychain()?;
        // First the file: between the two steps the passphrase still opens.
        let removed = self.put_header_after(header, |paths, key| key::write_key_file(&paths.key, key));
        // Only where the header on disk is still the old one: else the file is all that opens the folder now.
        if removed.is_err() && matches!(self.is_outdated(), Ok(false)) {
            files::shred(&self.paths().key)?;
        }
        removed
    }

    /// Whether that is the folder's passphrase; [`Error::WrongPassphrase`] where not.
    pub fn verify_passphrase(&self, passphrase: &str) -> Result<(), Error> {
        self.verified(passphrase).map(drop)
    }

    fn verified(&self, passphrase: &str) -> Result<Lock, Error> {
        let lock = self.header().lock.ok_or(Error::NoPassphrase)?;
        wrap::unwrap_by_passphrase(&lock.passphrase, passphrase, lock.cost, &self.header().folder)?;
        Ok(lock)
    }

    fn put_header(&self, header: Header) -> Result<(), Error> {
        self.put_header_after(header, |_, _| Ok(()))
    }

    /// Writes the header alone in the folder, after another step that needs it alone too.
    fn put_header_after(
        &self,
        header: Header,
        first: impl FnOnce(&Paths, &MasterKey) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let Paths { header: path, copy, .. } = self.paths();
        self.alone(|| {
            if self.is_outdated()? {
                return Err(Error::InUse);
            }
            first(self.paths(), self.key())?;
            header::write(path, copy, &header)
        })??;
        if header::read(path, copy)?.as_ref() != Some(&header) {
            return Err(Error::Damaged("header"));
        }
        self.note_header(header);
        Ok(())
    }
}

/// A lock with both its wraps.
pub(crate) fn new_lock(
    key: &MasterKey,
    passphrase: &str,
    cost: Cost,
    folder: &[u8],
) -> Result<(Lock, RecoveryCode), Error> {
    refuse_empty(passphrase)?;
    let code = RecoveryCode::generate()?;
    let lock = Lock {
        cost,
        passphrase: wrap::wrap_by_passphrase(key, passphrase, cost, folder)?,
        recovery: wrap::wrap_by_code(key, &code, folder)?,
    };
    Ok((lock, code))
}

fn refuse_empty(passphrase: &str) -> Result<(), Error> {
    if passphrase.is_empty() { Err(Error::EmptyPassphrase) } else { Ok(()) }
}
