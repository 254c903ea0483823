//! Where everything lies in a data folder.

use std::path::{Path, PathBuf};

/// The folder of the program's own copies of the database, within the data folder.
pub const BACKUPS: &str = "backups";

/// What the program keeps in the folder, each by its whole path.
pub(crate) struct Paths {
    pub(crate) folder: PathBuf,
    pub(crate) header: PathBuf,
    pub(crate) copy: PathBuf,
    pub(crate) key: PathBuf,
    /// The key wrapped for the system's keychain, where the person wanted that.
    pub(crate) keychain: PathBuf,
    pub(crate) database: PathBuf,
    /// Copies of the database that the program makes by itself.
    pub(crate) backups: PathBuf,
    pub(crate) attachments: PathBuf,
    pub(crate) folder_lock: PathBuf,
    pub(crate) sync_lock: PathBuf,
    /// There where the database was found to be damaged.
    pub(crate) damaged: PathBuf,
    /// There while travel mode empties the folder.
    pub(crate) leaving: PathBuf,
    /// Where a backup is unpacked and checked before it takes its place.
    pub(crate) unpacked: PathBuf,
}

impl Paths {
    pub(crate) fn of(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            header: folder.join("header"),
            copy: folder.join("header.copy"),
            key: folder.join("key"),
            keychain: folder.join("keychain"),
            database: folder.join("penlight.db"),
            backups: folder.join(BACKUPS),
            attachments: folder.join("attachments"),
            folder_lock: folder.join("folder.lock"),
            sync_lock: folder.join("sync.lock"),
            damaged: folder.join("damaged"),
            leaving: folder.join("leaving"),
            unpacked: folder.join("restoring.tmp"),
        }
    }
}
