//! Copies of the database, and whether it is sound.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, named_params};
use zeroize::Zeroizing;

use crate::open::connect;
use crate::{Error, Store};

impl Store {
    /// Reads every page and compares what belongs together; [`Error::Damaged`] where the disk gave back anything else
    /// than was written.
    pub fn check(&self) -> Result<(), Error> {
        self.read(quick_check)
    }

    /// Copies everything into one file, encrypted with the same key, whole or not at all. A damaged database is not
    /// copied over a good backup: it is checked first. The key itself is not in it: the vault's header goes with it.
    pub fn backup(&self, to: &Path) -> Result<(), Error> {
        self.check()?;
        vacuum_into(&self.writer(), to)?;
        check_file(to, self.key())
    }

    /// Whether a backup's file is sound and opens with the key.
    pub fn check_backup(path: &Path, key: &[u8; 32]) -> Result<(), Error> {
        if !path.is_file() {
            return Err(Error::Missing("backup"));
        }
        check_file(path, &Zeroizing::new(*key))
    }
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
    match to.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        // A rename is safe against a power cut only when the folder is on disk too.
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

fn check_file(path: &Path, key: &Zeroizing<[u8; 32]>) -> Result<(), Error> {
    quick_check(&connect(path, key)?)
}

fn quick_check(connection: &Connection) -> Result<(), Error> {
    let answer: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if answer == "ok" { Ok(()) } else { Err(Error::Damaged) }
}

fn half_written(to: &Path) -> PathBuf {
    let mut name: OsString = to.file_name().unwrap_or_default().to_owned();
    name.push(".tmp");
    to.with_file_name(name)
}

fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
