//! Backups: one file where the person says, and three copies of the database that the program keeps by itself.

use std::path::{Path, PathBuf};

use jiff::SignedDuration;
use model::Timestamp;
use store::Store;
use vault::Contents;

use crate::{Desk, Refusal};

/// When the last copy was made.
const LAST_COPY: &str = "backup.last";
/// The person's own doing.
const LAST_BACKUP: &str = "backup.last-file";
/// A copy of its own the program makes once a day.
const BETWEEN: SignedDuration = SignedDuration::from_hours(24);
/// The copy of the database on its way into a backup; an opening takes away what a crash left of it.
const ON_ITS_WAY: &str = "backup.tmp";

/// A copy of the database that the program made by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptCopy {
    /// 1 is the newest.
    pub number: u32,
    /// Where it lies.
    pub path: PathBuf,
    /// Its size.
    pub bytes: u64,
    /// When it was made, as the disk says.
    pub made: Option<Timestamp>,
}

/// What a check of everything found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Soundness {
    /// Whether every page of the database is as it was written.
    pub database: bool,
    /// How many stored documents were read.
    pub documents: usize,
    /// How many of them are damaged or missing.
    pub damaged: usize,
}

/// Reads a backup from end to end; opens nothing, so needs no passphrase.
pub fn check_backup(file: &Path) -> Result<Contents, Refusal> {
    Ok(vault::check_backup_file(file)?)
}

impl Desk {
    /// Writes a backup of everything into one file, whole or not at all, and reads it back.
    pub fn back_up(&self, to: &Path, now: Timestamp) -> Result<Contents, Refusal> {
        let copy = self.vault.folder().join(ON_ITS_WAY);
        let written = self.store.backup(&copy).map_err(Refusal::from).and_then(|()| {
            self.vault.write_backup(&copy, to)?;
            Ok(vault::check_backup_file(to)?)
        });
        // The next opening takes away what can't be taken away now.
        let _ = std::fs::remove_file(&copy);
        let contents = self.noticing_damage(written)?;
        self.store.set_setting(LAST_BACKUP, Some(&now.to_string()))?;
        Ok(contents)
    }

    /// Makes a copy of the database beside it where the last one is a day old; whether it did.
    pub fn back_up_if_due(&self, now: Timestamp) -> Result<bool, Refusal> {
        let last = self.moment(LAST_COPY)?;
        // A clock that was set back must not keep copies from being made.
        let is_due = last.is_none_or(|last| last > now || now.duration_since(last) >= BETWEEN);
        if is_due {
            self.copy_now(now)?;
        }
        Ok(is_due)
    }

    /// Makes a copy of the database beside it, checked before the oldest of three goes.
    pub fn copy_now(&self, now: Timestamp) -> Result<PathBuf, Refusal> {
        let made = self.store.backup_and_rotate(&self.vault.backups()).map_err(Refusal::from);
        let made = self.noticing_damage(made)?;
        self.store.set_setting(LAST_COPY, Some(&now.to_string()))?;
        Ok(made)
    }

    /// The program's own copies, the newest first.
    pub fn copies(&self) -> Vec<KeptCopy> {
        let copies = Store::copies(&self.vault.backups());
        let kept = |(number, path): (u32, PathBuf)| {
            let about = std::fs::metadata(&path).ok();
            let made = about.as_ref().and_then(|about| Timestamp::try_from(about.modified().ok()?).ok());
            KeptCopy { number, bytes: about.map_or(0, |about| about.len()), made, path }
        };
        (1..).zip(copies).map(kept).collect()
    }

    /// When the person last made a backup.
    pub fn last_backup(&self) -> Result<Option<Timestamp>, Refusal> {
        self.moment(LAST_BACKUP)
    }

    /// Reads everything that is kept, and says what is damaged. A damaged database is mended at the next opening.
    pub fn check(&self) -> Result<Soundness, Refusal> {
        let database = match self.store.check() {
            Ok(()) => true,
            Err(store::Error::Damaged) => false,
            Err(other) => return Err(other.into()),
        };
        if !database {
            self.vault.note_damage()?;
            return Ok(Soundness { database, ..Soundness::default() });
        }
        let hashes = self.store.attachments()?;
        let damaged = hashes.iter().filter(|hash| self.vault.unseal(hash).is_err()).count();
        Ok(Soundness { database, documents: hashes.len(), damaged })
    }

    fn moment(&self, key: &str) -> Result<Option<Timestamp>, Refusal> {
        Ok(self.store.setting(key)?.and_then(|moment| moment.parse().ok()))
    }

    /// What can't be copied because it is damaged is mended at the next opening.
    fn noticing_damage<T>(&self, done: Result<T, Refusal>) -> Result<T, Refusal> {
        if done.is_err() && matches!(self.store.check(), Err(store::Error::Damaged)) {
            self.vault.note_damage()?;
        }
        done
    }
}
