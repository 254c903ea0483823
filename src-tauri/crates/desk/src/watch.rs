//! Folders that are watched while a window is open: whether something in them changed.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use model::{Source, SourceId, SourceKind};

use crate::{Desk, Refusal, collect};

/// The files of a folder as a look from outside shows them: another one after any of them came, went or grew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderState(Vec<(PathBuf, u64, Option<SystemTime>)>);

impl Desk {
    /// Every watched folder that can be read now, as it is. Nothing is opened.
    pub fn folder_states(&self) -> Result<Vec<(SourceId, FolderState)>, Refusal> {
        let folders = self.store.sources()?.into_iter().filter(|source| source.kind == SourceKind::Folder);
        Ok(folders.filter_map(|source: Source| Some((source.id, state_of(Path::new(&source.address))?))).collect())
    }
}

/// `None` where the folder can't be read: a stick that was pulled out is no change.
fn state_of(folder: &Path) -> Option<FolderState> {
    let mut files = Vec::new();
    collect(folder, 0, &mut files).ok()?;
    let about = |path: PathBuf| {
        let about = std::fs::metadata(&path).ok()?;
        Some((path, about.len(), about.modified().ok()))
    };
    Some(FolderState(files.into_iter().filter_map(about).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_comes_or_grows_is_a_change_and_a_folder_that_is_gone_is_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let empty = state_of(folder.path()).expect("readable");
        std::fs::write(folder.path().join("a.txt"), "one").expect("written");
        let came = state_of(folder.path()).expect("readable");
        std::fs::write(folder.path().join("a.txt"), "one two").expect("written");
        let grew = state_of(folder.path()).expect("readable");
        assert!(empty != came && came != grew);
        assert_eq!(state_of(folder.path()), Some(grew));
        assert_eq!(state_of(&folder.path().join("gone")), None);
    }
}
