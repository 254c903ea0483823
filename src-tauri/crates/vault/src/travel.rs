//! Travel mode: the keys are destroyed here, and what they opened is removed. A backup brings it back.

use std::fs;
use std::path::Path;

use crate::paths::Paths;
use crate::{Error, files, header};

/// What the marker says to whoever finds it.
const MARKER: &[u8] = b"Penlight was removing what this folder held. It goes on at the next start.\n";

/// Whether it began and was cut short.
pub(crate) fn is_begun(paths: &Paths) -> bool {
    paths.leaving.exists()
}

/// Destroys and removes. The caller is alone in the folder.
pub(crate) fn leave(paths: &Paths) -> Result<(), Error> {
    files::write_whole(&paths.leaving, MARKER)?;
    // The copy first: were the header gone and the copy left by a crash, the passphrase would still open.
    for file in [&paths.copy, &paths.keychain, &paths.header, &paths.key] {
        files::shred(file)?;
    }
    finish(paths)
}

/// Goes on after a crash: back where the header still opens, for then nothing is lost yet; else to the end.
pub(crate) fn finish(paths: &Paths) -> Result<(), Error> {
    if !is_begun(paths) {
        return Ok(());
    }
    if header::read(&paths.header, &paths.copy)?.is_none() {
        files::shred(&paths.key)?;
        remove_what_was_opened(&paths.folder)?;
    }
    files::remove_all(&paths.leaving)?;
    Ok(files::sync_folder(&paths.folder)?)
}

/// The database and its copies, the attachments, what restores set aside. Nobody can read it any more; that it was
/// there says something too.
fn remove_what_was_opened(folder: &Path) -> Result<(), Error> {
    const BEGINNINGS: [&str; 5] = ["penlight.", "attachments", "backups", "replaced-", "restoring"];
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if BEGINNINGS.iter().any(|beginning| name.starts_with(beginning)) {
            files::remove_all(&entry.path())?;
        }
    }
    Ok(())
}
