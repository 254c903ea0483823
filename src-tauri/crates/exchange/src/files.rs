//! The files of an export that may be made to do harm: no name leads out of it, no link is followed, none is too large.

use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Component, Path, PathBuf};

use zip::ZipArchive;

use crate::Error;

/// A larger file is none of ours: nothing larger is ever kept.
pub(crate) const LARGEST_FILE: u64 = 64 << 20;

/// An export opened for reading its files.
pub struct Files {
    pub(crate) place: Place,
}

pub(crate) enum Place {
    Folder(PathBuf),
    Zip(Box<ZipArchive<BufReader<File>>>),
}

impl Place {
    /// Opens it anew: each reader has its own.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        if path.is_dir() {
            return Ok(Self::Folder(path.to_owned()));
        }
        let mut file = BufReader::new(File::open(path)?);
        let mut mark = [0; 2];
        let is_zip = file.read_exact(&mut mark).is_ok() && mark == *b"PK";
        if !is_zip {
            return Err(Error::NotAnExport);
        }
        ZipArchive::new(file).map(|zip| Self::Zip(Box::new(zip))).map_err(|_| Error::CutOff)
    }

    /// Gives a file to `read`; `None` where there is none of that name.
    pub(crate) fn with<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&mut dyn Read) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        match self {
            Self::Folder(folder) => match plain_file(folder, name) {
                Some(path) => read(&mut File::open(path)?).map(Some),
                None => Ok(None),
            },
            // A member that is packed or locked in a way that nothing of ours is.
            Self::Zip(zip) => match zip.by_name(name) {
                Ok(mut member) => read(&mut member).map(Some),
                Err(_) => Ok(None),
            },
        }
    }
}

impl Files {
    /// A file's bytes; `None` where there is none of that name, where it is damaged, or larger than anything kept.
    pub fn read(&mut self, name: &str) -> Option<Vec<u8>> {
        let bytes = self.place.with(name, |file| {
            let mut bytes = Vec::new();
            file.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
            Ok(bytes)
        });
        bytes.ok().flatten().filter(|bytes| bytes.len() as u64 <= LARGEST_FILE)
    }
}

/// The path of a plain file below a folder: no step leads up, and none is a link that leads elsewhere.
fn plain_file(folder: &Path, name: &str) -> Option<PathBuf> {
    let mut path = folder.to_owned();
    for step in Path::new(name).components() {
        let Component::Normal(step) = step else { return None };
        path.push(step);
        if fs::symlink_metadata(&path).ok()?.file_type().is_symlink() {
            return None;
        }
    }
    // A pipe or a device would be waited for without end.
    path.is_file().then_some(path)
}
