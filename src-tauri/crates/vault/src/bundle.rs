//! A backup: one file that holds a data folder. A plain tar, so that any system's own programs can take it apart;
//! its last member lists the others with their hashes.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::key::to_hex;
use crate::{Error, Vault, files};

/// The first member: by it a backup is known, and a person who opens the file is told what it is.
const TOLD: &str = "READ-ME.txt";
/// The last member: a line a member, “hash size name”, and how many there are.
const LIST: &str = "contents";
/// The form of the list; a newer one is refused.
const LIST_HEAD: &str = "Penlight backup, form 1";
/// A list longer than this is none of ours: it would name a million files.
const LONGEST_LIST: u64 = 128 << 20;

const PROTECTED: &str = "\
This is a backup of a Penlight data folder. To restore it: Penlight, Settings, Backup, or “penlight restore FILE”.
Everything in it but this page is encrypted. The folder's passphrase opens it, or its recovery code.
";
const OPEN: &str = "\
This is a backup of a Penlight data folder. To restore it: Penlight, Settings, Backup, or “penlight restore FILE”.
The data folder had no passphrase: whoever has this file can read everything in it. Keep it where nobody finds it.
";

/// What a backup holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contents {
    /// Members beside the list and the page that says what it is.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Whether a passphrase protects it.
    pub is_protected: bool,
}

impl Vault {
    /// Writes a backup, whole or not at all: the keys as they lie in the folder, every sealed attachment, and
    /// `database`, a copy that nobody writes to.
    pub fn write_backup(&self, database: &Path, to: &Path) -> Result<Contents, Error> {
        let mut members = vec![("penlight.db".to_owned(), database.to_owned())];
        for file in self.key_files() {
            members.push((name_of(&file), file));
        }
        members.extend(sealed_files(&self.paths().attachments)?);
        let mut contents = Contents { files: 0, bytes: 0, is_protected: self.is_protected() };
        files::write_whole_with(to, |file| contents.write(file, &members))?;
        Ok(contents)
    }
}

impl Contents {
    fn write(&mut self, file: &mut File, members: &[(String, PathBuf)]) -> io::Result<()> {
        let mut tar = tar::Builder::new(BufWriter::new(file));
        let told = if self.is_protected { PROTECTED } else { OPEN };
        append(&mut tar, TOLD, told.len() as u64, told.as_bytes())?;
        let mut list = format!("{LIST_HEAD}\n");
        for (name, path) in members {
            let file = File::open(path)?;
            let size = file.metadata()?.len();
            let mut reader = Hashing::new(BufReader::new(file));
            append(&mut tar, name, size, &mut reader)?;
            list.push_str(&line(&reader.hash(), size, name));
            self.files += 1;
            self.bytes += size;
        }
        list.push_str(&format!("{} files\n", self.files));
        append(&mut tar, LIST, list.len() as u64, list.as_bytes())?;
        tar.into_inner()?.flush()
    }
}

fn append(tar: &mut tar::Builder<impl Write>, name: &str, size: u64, from: impl Read) -> io::Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_size(size);
    header.set_mode(0o600);
    // No day: when somebody made a backup is nobody's business, and the same folder gives the same file.
    header.set_mtime(0);
    tar.append_data(&mut header, name, from)
}

/// Reads a backup from end to end and compares every byte with the list; opens nothing, so needs no passphrase.
pub fn check_backup_file(from: &Path) -> Result<Contents, Error> {
    walk(from, |_, member| io::copy(member, &mut io::sink()).map(drop))
}

/// Unpacks a backup into a new folder, which is a data folder then, whole and on disk. What is not in order leaves no
/// folder behind.
pub fn unpack_backup(from: &Path, into: &Path) -> Result<Contents, Error> {
    files::remove_all(into)?;
    files::make_folder(into)?;
    let unpacked = walk(from, |name, member| {
        let path = into.join(name);
        files::make_folder(path.parent().unwrap_or(into))?;
        files::write_new(&path, |file| io::copy(member, file).map(drop))
    });
    let unpacked = unpacked.and_then(|contents| {
        files::sync_folder(into)?;
        Ok(contents)
    });
    if unpacked.is_err() {
        // The error that stopped us says more than one about tidying up.
        let _ = files::remove_all(into);
    }
    unpacked
}

/// Gives each member to `take`, then compares what was read with the list.
fn walk(from: &Path, mut take: impl FnMut(&str, &mut dyn Read) -> io::Result<()>) -> Result<Contents, Error> {
    let mut tar = tar::Archive::new(BufReader::new(File::open(from)?));
    let mut found = format!("{LIST_HEAD}\n");
    let mut contents = Contents { files: 0, bytes: 0, is_protected: false };
    let mut list = None;
    let mut is_first = true;
    for member in tar.entries()? {
        let mut member = member.map_err(|error| cut_off(is_first, error))?;
        let name = member.path().map_err(damaged)?.to_string_lossy().into_owned();
        let size = member.size();
        match (std::mem::replace(&mut is_first, false), name.as_str()) {
            (true, TOLD) => contents.is_protected = says_protected(&read_text(&mut member)?)?,
            (true, _) => return Err(Error::NotABackup),
            (false, LIST) if size <= LONGEST_LIST => list = Some(read_text(&mut member)?),
            (false, name) if is_ours(name) && list.is_none() => {
                let mut member = Hashing::new(member);
                take(name, &mut member).map_err(|error| passed_on(&member, error))?;
                found.push_str(&line(&member.hash(), size, name));
                contents.files += 1;
                contents.bytes += size;
            }
            (false, name) => return Err(Error::BackupDamaged(format!("{name} does not belong there"))),
        }
    }
    found.push_str(&format!("{} files\n", contents.files));
    match list {
        None if is_first => Err(Error::NotABackup),
        None => Err(Error::BackupDamaged("its end is missing".to_owned())),
        Some(list) if list == found => Ok(contents),
        Some(_) => Err(Error::BackupDamaged("it does not hold what it lists".to_owned())),
    }
}

/// A full disk and the like are said as they are; a member that can't be read is damage.
fn passed_on(member: &Hashing<impl Read>, error: io::Error) -> Error {
    if member.failed { damaged(error) } else { error.into() }
}

fn cut_off(is_first: bool, error: io::Error) -> Error {
    if is_first { Error::NotABackup } else { damaged(error) }
}

fn damaged(error: io::Error) -> Error {
    Error::BackupDamaged(error.to_string())
}

/// What the first page says; it holds nothing to restore, but a bit that is another there is damage too.
fn says_protected(text: &str) -> Result<bool, Error> {
    match text {
        PROTECTED => Ok(true),
        OPEN => Ok(false),
        _ => Err(Error::BackupDamaged("its first page is another".to_owned())),
    }
}

fn read_text(member: &mut impl Read) -> Result<String, Error> {
    let mut text = String::new();
    member.read_to_string(&mut text).map_err(damaged)?;
    Ok(text)
}

/// Only what a data folder holds, so that no name leads out of the folder.
fn is_ours(name: &str) -> bool {
    let is_hex = |part: &str, digits| part.len() == digits && part.bytes().all(|b| b.is_ascii_hexdigit());
    match name.split('/').collect::<Vec<_>>().as_slice() {
        ["penlight.db" | "header" | "key"] => true,
        ["attachments", folder, file] => is_hex(folder, 2) && is_hex(file, 62),
        _ => false,
    }
}

/// Every sealed file with its name in the backup, in order.
fn sealed_files(attachments: &Path) -> Result<Vec<(String, PathBuf)>, Error> {
    let mut found = Vec::new();
    for folder in list(attachments)?.into_iter().filter(|path| path.is_dir()) {
        for file in list(&folder)? {
            let name = format!("attachments/{}/{}", name_of(&folder), name_of(&file));
            found.extend(is_ours(&name).then_some((name, file)));
        }
    }
    Ok(found)
}

fn list(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn line(hash: &str, size: u64, name: &str) -> String {
    format!("{hash} {size} {name}\n")
}

/// Reads on, and knows the hash of what was read.
struct Hashing<R> {
    inner: R,
    hash: Sha256,
    failed: bool,
}

impl<R: Read> Hashing<R> {
    fn new(inner: R) -> Self {
        Self { inner, hash: Sha256::new(), failed: false }
    }

    fn hash(self) -> String {
        to_hex(&self.hash.finalize())
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into).inspect_err(|_| self.failed = true)?;
        self.hash.update(&into[..read]);
        Ok(read)
    }
}
