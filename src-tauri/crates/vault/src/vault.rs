//! A data folder, opened: its key in memory, its lock held.

use std::fmt;
use std::path::{Path, PathBuf};

use model::Hash;
use zeroize::Zeroizing;

use crate::header::{self, Header, Lock};
use crate::key::{self, MasterKey};
use crate::lock::FolderLock;
use crate::paths::Paths;
use crate::sealed::{self, Sealed};
use crate::wrap::{self, Cost};
use crate::{Error, RecoveryCode, SyncLock, files};

/// An open data folder. Dropping it wipes the keys from memory and lets go of the folder.
pub struct Vault {
    paths: Paths,
    header: Header,
    key: MasterKey,
    sealed: Sealed,
    lock: FolderLock,
    fresh_code: Option<RecoveryCode>,
}

impl Vault {
    /// Opens the folder, making it where there is none. A new folder takes the passphrase that is given, and has a
    /// recovery code then ([`Vault::take_recovery_code`]); without one its key lies in a file named `key`. A folder
    /// without a passphrase opens whatever is given.
    pub fn open(folder: &Path, passphrase: Option<&str>) -> Result<Self, Error> {
        Self::open_with(folder, passphrase, Cost::default())
    }

    /// As [`Vault::open`], a new folder's passphrase at that cost.
    pub fn open_with(folder: &Path, passphrase: Option<&str>, cost: Cost) -> Result<Self, Error> {
        let paths = Paths::of(folder);
        files::make_folder(folder)?;
        let Some(header) = header::read(&paths.header, &paths.copy)? else {
            return Self::make(paths, passphrase, cost);
        };
        let lock = FolderLock::shared(&paths.folder_lock)?;
        // Read again: another program may have changed the keys before the lock was ours.
        let header = header::read(&paths.header, &paths.copy)?.unwrap_or(header);
        let key = match &header.lock {
            None => key::read_key_file(&paths.key)?.ok_or(Error::KeyMissing)?,
            Some(lock) => {
                let passphrase = passphrase.ok_or(Error::PassphraseNeeded)?;
                wrap::unwrap_by_passphrase(&lock.passphrase, passphrase, lock.cost, &header.folder)?
            }
        };
        Self::with_key(paths, header, key, lock)
    }

    /// Opens a folder whose passphrase is forgotten. The passphrase stays until [`Vault::set_passphrase`].
    pub fn open_with_recovery(folder: &Path, code: &str) -> Result<Self, Error> {
        let code = RecoveryCode::parse(code)?;
        let paths = Paths::of(folder);
        let header = header::read(&paths.header, &paths.copy)?.ok_or(Error::NoPassphrase)?;
        let lock = FolderLock::shared(&paths.folder_lock)?;
        let header = header::read(&paths.header, &paths.copy)?.unwrap_or(header);
        let locked = header.lock.as_ref().ok_or(Error::NoPassphrase)?;
        let key = wrap::unwrap_by_code(&locked.recovery, &code, &header.folder)?;
        Self::with_key(paths, header, key, lock)
    }

    /// Whether there is a data folder.
    pub fn is_there(folder: &Path) -> bool {
        let paths = Paths::of(folder);
        paths.header.exists() || paths.copy.exists()
    }

    /// Whether the folder asks for a passphrase; a folder that is not there yet does not.
    pub fn needs_passphrase(folder: &Path) -> Result<bool, Error> {
        let paths = Paths::of(folder);
        Ok(header::read(&paths.header, &paths.copy)?.is_some_and(|header| header.lock.is_some()))
    }

    /// Whether the folder has a passphrase.
    pub fn is_protected(&self) -> bool {
        self.header.lock.is_some()
    }

    /// The recovery code of a passphrase that this opening set, to be printed; given once.
    pub fn take_recovery_code(&mut self) -> Option<RecoveryCode> {
        self.fresh_code.take()
    }

    /// Sets a passphrase, whether there was one or not, and gives the new recovery code, to be printed: the old code
    /// opens nothing any more. [`Error::InUse`] while another program has the folder open.
    pub fn set_passphrase(&mut self, passphrase: &str) -> Result<RecoveryCode, Error> {
        self.set_passphrase_at(passphrase, Cost::default())
    }

    /// As [`Vault::set_passphrase`], at that cost.
    pub fn set_passphrase_at(&mut self, passphrase: &str, cost: Cost) -> Result<RecoveryCode, Error> {
        let (lock, code) = new_lock(&self.key, passphrase, cost, &self.header.folder)?;
        self.put_header(Header { lock: Some(lock), ..self.header.clone() })?;
        // Only now: the wrap that replaces the file is on disk, and was read back.
        files::shred(&self.paths.key)?;
        Ok(code)
    }

    /// Changes the passphrase at the old one's cost; the recovery code stays as it is.
    pub fn change_passphrase(&mut self, old: &str, new: &str) -> Result<(), Error> {
        let mut lock = self.verified(old)?;
        refuse_empty(new)?;
        lock.passphrase = wrap::wrap_by_passphrase(&self.key, new, lock.cost, &self.header.folder)?;
        self.put_header(Header { lock: Some(lock), ..self.header.clone() })
    }

    /// Takes the passphrase and the recovery code away: the key lies in the file `key` from then on.
    pub fn remove_passphrase(&mut self, passphrase: &str) -> Result<(), Error> {
        self.verified(passphrase)?;
        let header = Header { lock: None, ..self.header.clone() };
        // First the file: between the two steps the passphrase still opens.
        let removed = self.put_header_after(header, |paths, key| key::write_key_file(&paths.key, key));
        // Only where the header on disk is still the old one: else the file is all that opens the folder now.
        if removed.is_err() && matches!(self.is_outdated(), Ok(false)) {
            files::shred(&self.paths.key)?;
        }
        removed
    }

    /// Travel mode: destroys header, copy and key file, so that neither passphrase nor recovery code opens the folder
    /// any more, whoever asks. Only a backup's key files ([`Vault::key_files`]) put back open it again: the caller has
    /// made one and checked it. [`Error::InUse`] while another program has the folder open.
    pub fn destroy_keys(self) -> Result<(), Error> {
        let Paths { header, copy, key, .. } = &self.paths;
        // The copy first: were the header gone and the copy left by a crash, the passphrase would still open.
        self.lock.alone(|| [copy, header, key].into_iter().try_for_each(|file| files::shred(file)))??;
        Ok(())
    }

    /// Where the database lies.
    pub fn database_path(&self) -> PathBuf {
        self.paths.database.clone()
    }

    /// The database's key; wiped from memory when dropped.
    pub fn database_key(&self) -> Zeroizing<[u8; 32]> {
        self.key.derive("penlight database 1")
    }

    /// Seals the bytes on disk under the SHA-256 of them. What is there whole already stays.
    pub fn seal(&self, hash: &Hash, bytes: &[u8]) -> Result<(), Error> {
        self.sealed.seal(hash, bytes)
    }

    /// As [`Vault::seal`], for bytes that came together: all of them are on disk when it returns, after one wait for
    /// the disk instead of one each.
    pub fn seal_all(&self, all: &[(&Hash, &[u8])]) -> Result<(), Error> {
        self.sealed.seal_all(all)
    }

    /// The bytes as they were sealed; [`Error::NotSealed`], [`Error::SealDamaged`].
    pub fn unseal(&self, hash: &Hash) -> Result<Vec<u8>, Error> {
        self.sealed.unseal(hash)
    }

    /// Whether something is sealed under the hash.
    pub fn has(&self, hash: &Hash) -> bool {
        self.sealed.has(hash)
    }

    /// Takes what is sealed under the hash away.
    pub fn remove(&self, hash: &Hash) -> Result<(), Error> {
        self.sealed.remove(hash)
    }

    /// Where the sealed file of a hash lies: for a backup, which copies it as it is.
    pub fn sealed_path(&self, hash: &Hash) -> PathBuf {
        self.sealed.path(hash)
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.paths.folder
    }

    /// Where the header lies.
    pub fn header_path(&self) -> PathBuf {
        self.paths.header.clone()
    }

    /// The files without which nothing in the folder can be opened again, for a backup: the header, and the key file
    /// where there is no passphrase. Whoever has a key file has everything: the person is told before it is copied.
    pub fn key_files(&self) -> Vec<PathBuf> {
        let mut files = vec![self.paths.header.clone()];
        files.extend((!self.is_protected()).then(|| self.paths.key.clone()));
        files
    }

    /// Takes the right to ask the sources; `None` while another program does.
    pub fn try_sync(&self) -> Result<Option<SyncLock>, Error> {
        SyncLock::try_take(&self.paths.sync_lock)
    }

    /// Does work that needs the folder alone (migrate, restore); [`Error::InUse`] while another program has it open.
    pub fn alone<T>(&self, work: impl FnOnce() -> T) -> Result<T, Error> {
        self.lock.alone(work)
    }

    fn make(paths: Paths, passphrase: Option<&str>, cost: Cost) -> Result<Self, Error> {
        let lock = FolderLock::exclusive(&paths.folder_lock)?;
        if header::read(&paths.header, &paths.copy)?.is_some() {
            // Another program made it while we waited.
            drop(lock);
            return Self::open_with(&paths.folder, passphrase, cost);
        }
        if paths.database.exists() || paths.attachments.exists() {
            return Err(Error::KeyMissing);
        }
        let key = MasterKey::generate()?;
        let mut folder = [0; 16];
        key::fill_random(&mut folder)?;
        let locked = passphrase.map(|text| new_lock(&key, text, cost, &folder)).transpose()?;
        let (locked, fresh_code) = locked.unzip();
        if locked.is_none() {
            key::write_key_file(&paths.key, &key)?;
        }
        let header = Header { folder, check: check_of(&key), lock: locked };
        header::write(&paths.header, &paths.copy, &header)?;
        lock.share()?;
        Ok(Self { fresh_code, ..Self::with_key(paths, header, key, lock)? })
    }

    fn with_key(paths: Paths, header: Header, key: MasterKey, lock: FolderLock) -> Result<Self, Error> {
        if check_of(&key) != header.check {
            return Err(Error::Damaged("key file"));
        }
        let sealed = Sealed::new(paths.attachments.clone(), &key);
        let vault = Self { paths, header, key, sealed, lock, fresh_code: None };
        vault.tidy()?;
        Ok(vault)
    }

    /// Takes away what a crash left, where no other program could still be writing it.
    fn tidy(&self) -> Result<(), Error> {
        let tidied = self.lock.alone(|| -> Result<(), Error> {
            if self.is_outdated()? {
                return Ok(());
            }
            files::remove_half_written(&self.paths.folder)?;
            sealed::remove_half_written(&self.paths.attachments)?;
            // A full disk must not keep the person out; the next opening tries again.
            let _ = header::mend(&self.paths.header, &self.paths.copy, &self.header);
            if self.is_protected() {
                // A crash between setting a passphrase and removing the file leaves the key in the clear.
                files::shred(&self.paths.key)?;
            }
            Ok(())
        });
        match tidied {
            Err(Error::InUse) => Ok(()),
            tidied => tidied?,
        }
    }

    fn verified(&self, passphrase: &str) -> Result<Lock, Error> {
        let lock = self.header.lock.clone().ok_or(Error::NoPassphrase)?;
        wrap::unwrap_by_passphrase(&lock.passphrase, passphrase, lock.cost, &self.header.folder)?;
        Ok(lock)
    }

    /// Whether another program changed the keys since we read the header: between letting go of a shared lock and
    /// taking it alone there is a moment for that. Writing ours then would bring an old passphrase back.
    fn is_outdated(&self) -> Result<bool, Error> {
        Ok(header::read(&self.paths.header, &self.paths.copy)?.as_ref() != Some(&self.header))
    }

    fn put_header(&mut self, header: Header) -> Result<(), Error> {
        self.put_header_after(header, |_, _| Ok(()))
    }

    /// Writes the header alone in the folder, after another step that needs it alone too.
    fn put_header_after(
        &mut self,
        header: Header,
        first: impl FnOnce(&Paths, &MasterKey) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let Paths { header: path, copy, .. } = &self.paths;
        self.lock.alone(|| {
            if self.is_outdated()? {
                return Err(Error::InUse);
            }
            first(&self.paths, &self.key)?;
            header::write(path, copy, &header)
        })??;
        if header::read(path, copy)?.as_ref() != Some(&header) {
            return Err(Error::Damaged("header"));
        }
        self.header = header;
        Ok(())
    }
}

impl fmt::Debug for Vault {
    /// Keys don't get into logs by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("folder", &self.paths.folder).finish_non_exhaustive()
    }
}

fn new_lock(key: &MasterKey, passphrase: &str, cost: Cost, folder: &[u8]) -> Result<(Lock, RecoveryCode), Error> {
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

fn check_of(key: &MasterKey) -> [u8; 32] {
    *key.derive("penlight check 1")
}
