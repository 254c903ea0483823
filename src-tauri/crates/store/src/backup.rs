//! Copies of the database, and whether it is sound.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, named_params};
use zeroize::Zeroizing;

use crate::open::{connect, make_private};
use crate::{Error, Store, own};

/// So many copies the program keeps by itself.
const COPIES: u32 = 3;

impl Store {
    /// Reads every page of both copies and compares what belongs together; [`Error::Damaged`] where the disk gave back
    /// anything else than was written.
    pub fn check(&self) -> Result<(), Error> {
        self.read(quick_check)?;
        if own::is_sound(&own::path_of(self.path()), self.key()) { Ok(()) } else { Err(Error::Damaged) }
    }

    /// Copies everything into one file, encrypted with the same key, whole or not at all. A damaged database is not
    /// copied over a good backup: it is checked first. The key itself is not in it: the vault's header goes with it.
    /// Others read and write meanwhile.
    pub fn backup(&self, to: &Path) -> Result<(), Error> {
        let connection = connect(self.path(), self.key())?;
        quick_check(&connection)?;
        vacuum_into(&connection, to)?;
        check_file(to, self.key())
    }

    /// Makes a copy in the folder and lets go of the oldest of three, after it was checked: the newest is number 1.
    pub fn backup_and_rotate(&self, folder: &Path) -> Result<PathBuf, Error> {
        make_private_folder(folder)?;
        let fresh = folder.join("fresh.db");
        self.backup(&fresh)?;
        for number in (1..COPIES).rev() {
            let (from, to) = (copy_path(folder, number), copy_path(folder, number + 1));
            if from.exists() {
                fs::rename(from, to)?;
            }
        }
        let newest = copy_path(folder, 1);
        fs::rename(fresh, &newest)?;
        sync_folder(folder)?;
        Ok(newest)
    }

    /// The copies that the program made by itself, the newest first.
    pub fn copies(folder: &Path) -> Vec<PathBuf> {
        (1..=COPIES).map(|number| copy_path(folder, number)).filter(|path| path.is_file()).collect()
    }

    /// Whether a backup's file is sound and opens with the key.
    pub fn check_backup(path: &Path, key: &[u8; 32]) -> Result<(), Error> {
        if !path.is_file() {
            return Err(Error::Missing("backup"));
        }
        check_file(path, &Zeroizing::new(*key))
    }
}

/// Copies a file for the owner alone and waits until it is on disk.
pub fn copy_whole(from: &Path, to: &Path) -> Result<(), Error> {
    make_private(to)?;
    fs::copy(from, to)?;
    Ok(fs::OpenOptions::new().write(true).open(to)?.sync_all()?)
}

fn copy_path(folder: &Path, number: u32) -> PathBuf {
    folder.join(format!("penlight-{number}.db"))
}

/// Moves a file that can't be used out of the way, under a name that is free.
pub(crate) fn set_aside(path: &Path) -> Result<(), Error> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let free = (1..).map(|n| path.with_file_name(format!("{name}.damaged-{n}"))).find(|path| !path.exists());
    fs::rename(path, free.expect("there are more numbers than files"))?;
    for companion in ["-wal", "-shm"] {
        remove(&path.with_file_name(format!("{name}{companion}")))?;
    }
    Ok(())
}

fn make_private_folder(path: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(path)?)
}

/// Writes a compact copy: beside the target, forced to disk, then renamed over it.
pub(crate) fn vacuum_into(connection: &Connection, to: &Path) -> Result<(), Error> {
    let half = half_written(to);
    remove(&half)?;
    let name = half.to_str().ok_or(Error::Missing("file name in UTF-8"))?;
    let copied = connection
        .execute("VACUUM INTO :name", named_params! { ":name": name })
        .map_err(Error::from)
        .and_then(|_| finish(&half, to).map_err(Error::from));
    if copied.is_err() {
        // The error that stopped us says more than one about tidying up.
        let _ = fs::remove_file(&half);
    }
    copied
}

fn finish(half: &Path, to: &Path) -> std::io::Result<()> {
    let file = fs::OpenOptions::new().write(true).open(half)?;
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    file.sync_all()?;
    fs::rename(half, to)?;
    to.parent().filter(|folder| !folder.as_os_str().is_empty()).map_or(Ok(()), sync_folder)
}

/// A rename is safe against a power cut only when the folder is on disk too.
fn sync_folder(folder: &Path) -> std::io::Result<()> {
    // Windows opens no folders as files; its rename is journalled.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

pub(crate) fn check_file(path: &Path, key: &Zeroizing<[u8; 32]>) -> Result<(), Error> {
    quick_check(&connect(path, key)?)
}

pub(crate) fn quick_check(connection: &Connection) -> Result<(), Error> {
    let answer: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if answer == "ok" { Ok(()) } else { Err(Error::Damaged) }
}

fn half_written(to: &Path) -> PathBuf {
    let mut name: OsString = to.file_name().unwrap_or_default().to_owned();
    name.push(".tmp");
    to.with_file_name(name)
}

pub(crate) fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
