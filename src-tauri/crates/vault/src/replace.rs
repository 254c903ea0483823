//! Putting a checked folder in the place of what a data folder holds. What is replaced is kept beside; a crash in
//! between is finished at the next opening.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::lock::FolderLock;
use crate::paths::Paths;
use crate::{Error, files};

/// The folder that waits to take its place: “restoring-3”; what it replaces goes to “replaced-3”.
const WAITING: &str = "restoring-";
const REPLACED: &str = "replaced-";
/// In the waiting folder: what it brings, a name a line.
const BRINGS: &str = "brings";

/// The database with its companions: they belong together and are replaced together.
const DATA: [&str; 6] =
    ["penlight.db-wal", "penlight.db-shm", "penlight.own", "penlight.own-wal", "penlight.own-shm", "penlight.db"];
/// What opens it.
const KEYS: [&str; 4] = ["key", "keychain", "header.copy", "header"];
const ATTACHMENTS: &str = "attachments";

/// A folder beside the data folder's own files, in which what is to replace them is made and checked. Whoever has it
/// is alone in the data folder.
pub struct Staged {
    paths: Paths,
    _alone: FolderLock,
}

impl Staged {
    /// Makes an empty one, in place of one that a crash left. [`Error::InUse`] while a program has the folder open.
    pub fn begin(folder: &Path) -> Result<Self, Error> {
        let paths = Paths::of(folder);
        crate::drive::refuse_network(folder)?;
        files::make_folder(folder)?;
        let alone = FolderLock::exclusive(&paths.folder_lock)?;
        finish(&paths)?;
        crate::travel::finish(&paths)?;
        files::remove_all(&paths.unpacked)?;
        files::make_folder(&paths.unpacked)?;
        Ok(Self { paths, _alone: alone })
    }

    /// Where to make it.
    pub fn unpacked(&self) -> &Path {
        &self.paths.unpacked
    }

    /// Puts it in place, all of it or, after a crash, at the next opening. Gives the folder in which what was replaced
    /// is kept; `None` where there was nothing. Without keys of its own it has to be under the folder's key.
    pub fn put_in_place(self) -> Result<Option<PathBuf>, Error> {
        let brings: Vec<&str> = DATA
            .iter()
            .chain(&KEYS)
            .copied()
            .chain([ATTACHMENTS])
            .filter(|name| self.unpacked().join(name).exists())
            .collect();
        files::write_whole(&self.unpacked().join(BRINGS), brings.join("\n").as_bytes())?;
        let number = free_number(&self.paths.folder)?;
        // From here on it is decided.
        fs::rename(self.unpacked(), self.paths.folder.join(format!("{WAITING}{number}")))?;
        files::sync_folder(&self.paths.folder)?;
        finish(&self.paths)?;
        let replaced = self.paths.folder.join(format!("{REPLACED}{number}"));
        Ok(replaced.exists().then_some(replaced))
    }
}

/// Whether one waits to take its place.
pub(crate) fn is_begun(paths: &Paths) -> Result<bool, Error> {
    Ok(!waiting(&paths.folder)?.is_empty())
}

/// Moves what waits into place. Each step can be done again: what was moved is not there to be moved.
pub(crate) fn finish(paths: &Paths) -> Result<(), Error> {
    for (number, from) in waiting(&paths.folder)? {
        let brings = match fs::read_to_string(from.join(BRINGS)) {
            // Everything was moved, and a crash came while what was left of the waiting folder was removed.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                files::remove_all(&from)?;
                continue;
            }
            read => read?,
        };
        let brings: Vec<&str> = brings.lines().collect();
        let aside = paths.folder.join(format!("{REPLACED}{number}"));
        // A log that was left beside another database would be read into it: companions go first.
        for name in replaced_by(&brings) {
            let (here, new) = (paths.folder.join(name), from.join(name));
            // What was brought and waits no more is in its place already.
            let is_old = new.exists() || !brings.contains(&name);
            if is_old && here.exists() {
                files::make_folder(&aside)?;
                fs::rename(&here, aside.join(name))?;
            }
            if new.exists() {
                fs::rename(&new, &here)?;
            }
        }
        files::sync_folder(&paths.folder)?;
        files::remove_all(&from)?;
    }
    Ok(())
}

/// Removes what a crash left before anything was decided.
pub(crate) fn remove_half_unpacked(paths: &Paths) -> Result<(), Error> {
    Ok(files::remove_all(&paths.unpacked)?)
}

fn replaced_by(brings: &[&str]) -> Vec<&'static str> {
    let mut names = DATA.to_vec();
    names.extend(KEYS.iter().filter(|_| brings.contains(&"header")));
    names.extend([ATTACHMENTS].iter().filter(|name| brings.contains(name)));
    names
}

fn waiting(folder: &Path) -> Result<Vec<(u32, PathBuf)>, Error> {
    let mut found = numbered(folder, WAITING)?;
    found.sort();
    Ok(found)
}

fn numbered(folder: &Path, beginning: &str) -> Result<Vec<(u32, PathBuf)>, Error> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let number = entry.file_name().to_string_lossy().strip_prefix(beginning).and_then(|n| n.parse().ok());
        found.extend(number.map(|number| (number, entry.path())));
    }
    Ok(found)
}

fn free_number(folder: &Path) -> Result<u32, Error> {
    let taken = numbered(folder, REPLACED)?;
    Ok(taken.iter().map(|(number, _)| number + 1).max().unwrap_or(1))
}
