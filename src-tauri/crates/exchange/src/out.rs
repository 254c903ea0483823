//! Writing an export: whole or not at all, for the owner alone.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempDir};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::texts::{READ_ME, log_table};
use crate::{Error, Head, LetterRecord, Part, Record};

/// The file that says what an export is.
pub(crate) const HEAD: &str = "contents.json";
/// Files named so are ZIP files, all others folders.
const ZIP: &str = "zip";

/// An export being written, beside its place until it is whole.
pub struct Out {
    place: PathBuf,
    kind: Kind,
    counts: BTreeMap<Part, u64>,
    letters: Vec<LetterRecord>,
}

enum Kind {
    Folder { made: TempDir, open: Option<BufWriter<File>> },
    Zip(Box<ZipWriter<BufWriter<NamedTempFile>>>),
}

impl Out {
    /// Begins an export: a ZIP file where the name ends in “.zip”, else a folder. [`Error::AlreadyThere`] where there
    /// is one of that name, but for an empty folder.
    pub fn begin(place: &Path) -> Result<Self, Error> {
        if place.symlink_metadata().is_ok() && !is_empty_folder(place) {
            return Err(Error::AlreadyThere);
        }
        let beside = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let is_zip = place.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ZIP));
        let kind = match is_zip {
            true => Kind::Zip(Box::new(ZipWriter::new(BufWriter::new(NamedTempFile::new_in(beside)?)))),
            false => Kind::Folder { made: private_folder(beside)?, open: None },
        };
        let mut out = Self { place: place.to_owned(), kind, counts: BTreeMap::new(), letters: Vec::new() };
        out.file("READ-ME.txt", READ_ME.as_bytes())?;
        Ok(out)
    }

    /// Writes one file.
    pub fn file(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        self.kind.begin(name)?;
        Ok(self.kind.write(bytes)?)
    }

    /// Begins a part; its records follow, and no file in between.
    pub fn begin_part(&mut self, part: Part) -> Result<(), Error> {
        self.counts.insert(part, 0);
        Ok(self.kind.begin(part.file())?)
    }

    /// Writes one record of the part that was begun.
    pub fn record(&mut self, record: &Record) -> Result<(), Error> {
        let mut line = serde_json::to_vec(record).map_err(|error| Error::Io(error.into()))?;
        line.push(b'\n');
        *self.counts.entry(record.part()).or_default() += 1;
        if let Record::Letter(letter) = record {
            self.letters.push(letter.as_ref().clone());
        }
        Ok(self.kind.write(&line)?)
    }

    /// Puts the export in its place and gives its head.
    pub fn finish(mut self, made: model::Timestamp) -> Result<Head, Error> {
        let table = log_table(&self.letters)?;
        self.file("log.csv", &table)?;
        let head = Head { format: Head::FORMAT.to_owned(), form: Head::FORM, made, counts: self.counts.clone() };
        let text = serde_json::to_vec_pretty(&head).map_err(|error| Error::Io(error.into()))?;
        self.file(HEAD, &text)?;
        self.kind.put(&self.place)?;
        Ok(head)
    }
}

impl Kind {
    fn begin(&mut self, name: &str) -> io::Result<()> {
        match self {
            Self::Folder { made, open } => {
                close(open)?;
                let path = made.path().join(name);
                if let Some(folder) = path.parent() {
                    make_private(folder)?;
                }
                let mut options = OpenOptions::new();
                options.write(true).create_new(true);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                *open = Some(BufWriter::new(options.open(path)?));
                Ok(())
            }
            // What is in a file larger than four gigabytes would be lost without the larger form.
            Self::Zip(zip) => Ok(zip.start_file(name, SimpleFileOptions::default().large_file(true))?),
        }
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Folder { open, .. } => open.as_mut().map_or(Ok(()), |file| file.write_all(bytes)),
            Self::Zip(zip) => zip.write_all(bytes),
        }
    }

    fn put(self, place: &Path) -> Result<(), Error> {
        match self {
            Self::Folder { made, mut open } => {
                close(&mut open)?;
                // Windows puts no folder in the place of another, not even of an empty one.
                if is_empty_folder(place) {
                    fs::remove_dir(place)?;
                }
                fs::rename(made.path(), place).map_err(taken)?;
                let _ = made.keep();
            }
            Self::Zip(zip) => {
                let file =
                    zip.finish().map_err(io::Error::from)?.into_inner().map_err(|error| error.into_error())?;
                file.as_file().sync_all()?;
                file.persist_noclobber(place).map_err(|error| taken(error.error))?;
            }
        }
        Ok(())
    }
}

/// Under a name that says what a crash left there.
fn private_folder(beside: &Path) -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".penlight-export-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir_in(beside)
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Waits until a file is on disk: what lies on a stick that is pulled out must be whole.
fn close(open: &mut Option<BufWriter<File>>) -> io::Result<()> {
    match open.take() {
        Some(file) => file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all(),
        None => Ok(()),
    }
}

/// Something came into its place meanwhile.
fn taken(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::AlreadyExists | io::ErrorKind::DirectoryNotEmpty => Error::AlreadyThere,
        _ => Error::Io(error),
    }
}

fn is_empty_folder(place: &Path) -> bool {
    fs::read_dir(place).is_ok_and(|mut entries| entries.next().is_none())
}
