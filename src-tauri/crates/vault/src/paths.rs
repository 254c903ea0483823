//! Where everything lies in a data folder.

use std::path::{Path, PathBuf};

/// What the program keeps in the folder, each by its whole path.
pub(crate) struct Paths {
    pub(crate) folder: PathBuf,
    pub(crate) header: PathBuf,
    pub(crate) copy: PathBuf,
    pub(crate) key: PathBuf,
    pub(crate) database: PathBuf,
    pub(crate) attachments: PathBuf,
    pub(crate) folder_lock: PathBuf,
    pub(crate) sync_lock: PathBuf,
}

impl Paths {
    pub(crate) fn of(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            header: folder.join("header"),
            copy: folder.join("header.copy"),
            key: folder.join("key"),
            database: folder.join("penlight.db"),
            attachments: folder.join("attachments"),
            folder_lock: folder.join("folder.lock"),
            sync_lock: folder.join("sync.lock"),
        }
    }
}
