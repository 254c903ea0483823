//! Restore: a backup in the place of what the data folder holds. What it replaces is kept.

use std::path::{Path, PathBuf};

use store::Store;
use vault::{Staged, Vault};

use crate::{Desk, Refusal};

/// What opens a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opener<'a> {
    /// It has no passphrase.
    Nothing,
    /// The passphrase that held when the backup was made.
    Passphrase(&'a str),
    /// The recovery code that held then.
    Code(&'a str),
}

/// A restore that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// How many stored documents it brought.
    pub documents: usize,
    /// How many of them can't be read; they were damaged when the backup was made.
    pub damaged: usize,
    /// Where what was here before is kept; `None` where there was nothing.
    pub replaced: Option<PathBuf>,
}

impl Desk {
    /// Puts a backup in the place of what the folder holds, after everything in it was read. No program may have the
    /// folder open.
    pub fn restore(folder: &Path, from: &Path, opener: Opener<'_>) -> Result<Restored, Refusal> {
        vault::check_backup_file(from)?;
        let staged = Staged::begin(folder)?;
        vault::unpack_backup(from, staged.unpacked())?;
        let (documents, damaged) = try_out(staged.unpacked(), opener)?;
        Ok(Restored { documents, damaged, replaced: staged.put_in_place()? })
    }

    /// Puts one of the program's own copies, 1 the newest, in the place of the database; keys and documents stay as they are.
    pub fn restore_copy(folder: &Path, number: usize, opener: Opener<'_>) -> Result<Restored, Refusal> {
        let copies = Store::copies(&folder.join(vault::BACKUPS));
        let copy = number.checked_sub(1).and_then(|at| copies.get(at));
        let copy = copy.ok_or_else(|| Refusal::Missing(format!("copy {number}")))?;
        let key = open(folder, opener)?.database_key();
        Store::check_backup(copy, &key)?;
        let staged = Staged::begin(folder)?;
        let database = staged.unpacked().join("penlight.db");
        store::copy_whole(copy, &database)?;
        Store::check_backup(&database, &key)?;
        Ok(Restored { documents: 0, damaged: 0, replaced: staged.put_in_place()? })
    }
}

/// Opens the unpacked folder as it will be opened, and reads all of it: documents, and those that are damaged.
fn try_out(folder: &Path, opener: Opener<'_>) -> Result<(usize, usize), Refusal> {
    let vault = open(folder, opener)?;
    let (path, key) = (vault.database_path(), vault.database_key());
    Store::check_backup(&path, &key)?;
    let hashes = Store::open(&path, &key)?.attachments()?;
    let damaged = hashes.iter().filter(|hash| vault.unseal(hash).is_err()).count();
    Ok((hashes.len(), damaged))
}

fn open(folder: &Path, opener: Opener<'_>) -> Result<Vault, Refusal> {
    Ok(match opener {
        Opener::Nothing => Vault::open(folder, None)?,
        Opener::Passphrase(passphrase) => Vault::open(folder, Some(passphrase))?,
        Opener::Code(code) => Vault::open_with_recovery(folder, code)?,
    })
}
