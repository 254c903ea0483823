//! A data folder, opened: its key in memory, its lock held.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use model::Hash;
use zeroize::Zeroizing;

use crate::header::{self, Header};
use crate::key::{self, MasterKey};
use crate::lock::FolderLock;
use crate::paths::Paths;
use crate::sealed::{self, Sealed};
use crate::wrap::{self, Cost};
use crate::{Error, RecoveryCode, SyncLock, drive, files, keychain, passphrase, replace, travel};

/// What the note of a damaged database says to whoever looks into the folder.
const DAMAGED: &[u8] = b"The database is damaged; the next start of Penlight mends it.\n";

/// An open data folder. Dropping it wipes the keys from memory and lets go of the folder.
pub struct Vault {
    paths: Paths,
    /// As it lies in the folder; a change of keys replaces it.
    header: Mutex<Header>,
    key: MasterKey,
    sealed: Sealed,
    lock: FolderLock,
    fresh_code: Mutex<Option<RecoveryCode>>,
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
        drive::refuse_network(folder)?;
        files::make_folder(folder)?;
        finish_what_was_begun(&paths)?;
        let Some(header) = header::read(&paths.header, &paths.copy)? else {
            return Self::make(paths, passphrase, cost);
        };
        let lock = FolderLock::shared(&paths.folder_lock)?;
        // Read again: another program may have changed the keys before the lock was ours.
        let header = header::read(&paths.header, &paths.copy)?.unwrap_or(header);
        let key = match &header.lock {
            None => key::read_key_file(&paths.key)?.ok_or(Error::KeyMissing)?,
            Some(lock) => match passphrase {
                Some(text) => wrap::unwrap_by_passphrase(&lock.passphrase, text, lock.cost, &header.folder)?,
                None => keychain::key_of(&paths, &header).ok_or(Error::PassphraseNeeded)?,
            },
        };
        Self::with_key(paths, header, key, lock)
    }

    /// Opens a folder whose passphrase is forgotten. The passphrase stays until [`Vault::set_passphrase`].
    pub fn open_with_recovery(folder: &Path, code: &str) -> Result<Self, Error> {
        let code = RecoveryCode::parse(code)?;
        let paths = Paths::of(folder);
        drive::refuse_network(folder)?;
        finish_what_was_begun(&paths)?;
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
        self.header().lock.is_some()
    }

    /// The recovery code of a passphrase that this opening set, to be printed; given once.
    pub fn take_recovery_code(&self) -> Option<RecoveryCode> {
        self.fresh_code.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Travel mode: destroys the keys, so that neither passphrase nor recovery code opens anything here any more,
    /// whoever asks, then removes what they opened. Only a backup brings it back: the caller has made one and checked
    /// it. [`Error::InUse`] while another program has the folder open.
    pub fn leave(self) -> Result<(), Error> {
        keychain::forget(&self.paths, &self.header())?;
        self.lock.alone(|| travel::leave(&self.paths))?
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

    /// Where the program's own copies of the database lie.
    pub fn backups(&self) -> PathBuf {
        self.paths.backups.clone()
    }

    /// Notes that the database is damaged, so that the next opening mends it.
    pub fn note_damage(&self) -> Result<(), Error> {
        Ok(files::write_whole(&self.paths.damaged, DAMAGED)?)
    }

    /// The same, for whoever finds it out in the middle of something else: a disk that takes no note is no news then.
    pub fn damage_noter(&self) -> impl Fn() + Send + Sync + 'static {
        let path = self.paths.damaged.clone();
        move || drop(files::write_whole(&path, DAMAGED))
    }

    /// Whether that was noted.
    pub fn is_damaged(&self) -> bool {
        self.paths.damaged.exists()
    }

    /// Takes the note away.
    pub fn note_mended(&self) -> Result<(), Error> {
        Ok(files::remove_all(&self.paths.damaged)?)
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

    /// Does work that needs the folder alone, as a migration at the opening. Waits some seconds for another program that
    /// is opening, too, or for what a killed one left behind to end. [`Error::InUse`] where it does not go, or where the
    /// keys were changed meanwhile.
    pub fn alone<T>(&self, work: impl FnOnce() -> T) -> Result<T, Error> {
        self.lock.alone_in_time(|| if self.is_outdated()? { Err(Error::InUse) } else { Ok(work()) })?
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
        let locked = passphrase.map(|text| passphrase::new_lock(&key, text, cost, &folder)).transpose()?;
        let (locked, fresh_code) = locked.unzip();
        if locked.is_none() {
            key::write_key_file(&paths.key, &key)?;
        }
        let header = Header { folder, check: check_of(&key), lock: locked };
        header::write(&paths.header, &paths.copy, &header)?;
        lock.share()?;
        let vault = Self::with_key(paths, header, key, lock)?;
        Ok(Self { fresh_code: Mutex::new(fresh_code), ..vault })
    }

    fn with_key(paths: Paths, header: Header, key: MasterKey, lock: FolderLock) -> Result<Self, Error> {
        if check_of(&key) != header.check {
            return Err(Error::Damaged("key file"));
        }
        let sealed = Sealed::new(paths.attachments.clone(), &key);
        let (header, fresh_code) = (Mutex::new(header), Mutex::default());
        let vault = Self { paths, header, key, sealed, lock, fresh_code };
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
            replace::remove_half_unpacked(&self.paths)?;
            sealed::remove_half_written(&self.paths.attachments)?;
            // A full disk must not keep the person out; the next opening tries again.
            let _ = header::mend(&self.paths.header, &self.paths.copy, &self.header());
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

    /// Whether another program changed the keys since we read the header: between letting go of a shared lock and
    /// taking it alone there is a moment for that. Writing ours then would bring an old passphrase back.
    pub(crate) fn is_outdated(&self) -> Result<bool, Error> {
        Ok(header::read(&self.paths.header, &self.paths.copy)?.as_ref() != Some(&self.header()))
    }

    /// The header as this opening knows it.
    pub(crate) fn header(&self) -> Header {
        self.header.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn note_header(&self, header: Header) {
        *self.header.lock().unwrap_or_else(PoisonError::into_inner) = header;
    }

    pub(crate) fn paths(&self) -> &Paths {
        &self.paths
    }

    pub(crate) fn key(&self) -> &MasterKey {
        &self.key
    }
}

impl fmt::Debug for Vault {
    /// Keys don't get into logs by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("folder", &self.paths.folder).finish_non_exhaustive()
    }
}

/// A restore or a departure that a crash cut short.
fn finish_what_was_begun(paths: &Paths) -> Result<(), Error> {
    if replace::is_begun(paths)? || travel::is_begun(paths) {
        let _alone = FolderLock::exclusive(&paths.folder_lock)?;
        replace::finish(paths)?;
        travel::finish(paths)?;
    }
    Ok(())
}

fn check_of(key: &MasterKey) -> [u8; 32] {
    *key.derive("penlight check 1")
}
