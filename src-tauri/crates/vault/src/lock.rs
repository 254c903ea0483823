//! Two programs, one folder: who may do what at the same time.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::{Error, files};

/// How long one waits for another program's change of keys or migration, which takes seconds at most.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(50);

/// Held by a program while it uses the folder: shared by all, exclusive for a change of keys, migrate or restore.
/// The operating system lets go of it when the program ends, however it ends.
#[derive(Debug)]
pub(crate) struct FolderLock(File);

impl FolderLock {
    /// Opens the lock's file and takes it shared; [`Error::InUse`] where another program has it alone for too long.
    pub(crate) fn shared(path: &Path) -> Result<Self, Error> {
        let lock = Self(files::open_or_make(path)?);
        lock.patiently(File::try_lock_shared)?;
        Ok(lock)
    }

    /// Opens the lock's file and takes it alone, waiting for a moment where another program has it.
    pub(crate) fn exclusive(path: &Path) -> Result<Self, Error> {
        let lock = Self(files::open_or_make(path)?);
        lock.patiently(File::try_lock)?;
        Ok(lock)
    }

    /// Does the work alone in the folder, or says [`Error::InUse`] at once.
    pub(crate) fn alone<T>(&self, work: impl FnOnce() -> T) -> Result<T, Error> {
        if !self.try_exclusive()? {
            return Err(Error::InUse);
        }
        let done = work();
        self.share()?;
        Ok(done)
    }

    /// As [`FolderLock::alone`], but waits some seconds for the others to go.
    pub(crate) fn alone_in_time<T>(&self, work: impl FnOnce() -> T) -> Result<T, Error> {
        // Two that wait for each other must not hold what the other waits for.
        self.0.unlock()?;
        let taken = self.patiently(File::try_lock);
        let done = taken.map(|()| work());
        self.share()?;
        done
    }

    /// From alone to shared.
    pub(crate) fn share(&self) -> Result<(), Error> {
        self.0.unlock()?;
        self.patiently(File::try_lock_shared)
    }

    fn try_exclusive(&self) -> Result<bool, Error> {
        // A lock can't be raised in one step on every system.
        self.0.unlock()?;
        let taken = taken(self.0.try_lock())?;
        if !taken {
            self.patiently(File::try_lock_shared)?;
        }
        Ok(taken)
    }

    fn patiently(&self, attempt: fn(&File) -> Result<(), TryLockError>) -> Result<(), Error> {
        let mut waited = Duration::ZERO;
        while !taken(attempt(&self.0))? {
            if waited >= PATIENCE {
                return Err(Error::InUse);
            }
            thread::sleep(PAUSE);
            waited += PAUSE;
        }
        Ok(())
    }
}

/// Held while this program asks the sources; dropped to let go.
#[derive(Debug)]
pub struct SyncLock(
    // Only held: the lock goes with the file.
    #[expect(dead_code, reason = "holding the file is holding the lock")] File,
);

impl SyncLock {
    /// Takes it; `None` where another program is asking the sources now.
    pub(crate) fn try_take(path: &Path) -> Result<Option<Self>, Error> {
        let file = files::open_or_make(path)?;
        Ok(taken(file.try_lock())?.then_some(Self(file)))
    }
}

fn taken(attempt: Result<(), TryLockError>) -> Result<bool, Error> {
    match attempt {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}
