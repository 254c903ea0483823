//! What a disk holds after a power cut: all that was synced, and of the rest what chance kept.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::laptop::{Answer, Dice};

/// Disks write sectors whole, of this many bytes.
const SECTOR: usize = 512;

/// One call that the shim wrote down.
#[derive(Debug, Clone)]
pub struct Call {
    kind: u8,
    inode: u64,
    place: u64,
    name: PathBuf,
    bytes: Vec<u8>,
}

/// Every call of a log, in order.
pub fn read_log(path: &Path) -> Answer<Vec<Call>> {
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    let mut rest = bytes.as_slice();
    let mut calls = Vec::new();
    while let Some((head, after)) = rest.split_at_checked(40) {
        let number = |at: usize| u64::from_le_bytes(head[at * 8..][..8].try_into().expect("eight bytes"));
        let size = |at: usize| usize::try_from(number(at)).unwrap_or(usize::MAX);
        let parts =
            after.split_at_checked(size(3)).and_then(|(name, more)| Some((name, more.split_at_checked(size(4))?)));
        let Some((name, (bytes, after))) = parts else { break };
        let name = PathBuf::from(String::from_utf8_lossy(name).into_owned());
        calls.push(Call { kind: head[0], inode: number(1), place: number(2), name, bytes: bytes.to_vec() });
        rest = after;
    }
    Ok(calls)
}

/// A file's bytes on the platter, and what waits in the cache.
#[derive(Default, Clone)]
struct File {
    durable: Vec<u8>,
    waiting: Vec<Change>,
}

#[derive(Clone)]
enum Change {
    Write(usize, Vec<u8>),
    Length(usize),
}

/// A change of names that waits for its folder to be synced.
#[derive(Clone)]
enum Naming {
    File(PathBuf, u64),
    Folder(PathBuf),
    Moved(PathBuf, PathBuf),
    Gone(PathBuf),
}

impl Naming {
    fn is_in(&self, folder: &Path) -> bool {
        let in_folder = |path: &Path| path.parent() == Some(folder);
        match self {
            Self::File(path, _) | Self::Folder(path) | Self::Gone(path) => in_folder(path),
            Self::Moved(from, to) => in_folder(to) || in_folder(from),
        }
    }
}

/// A disk that follows a log.
#[derive(Default, Clone)]
pub struct Disk {
    files: BTreeMap<u64, File>,
    /// A number the file system gives again is another file: each gets one of its own.
    current: BTreeMap<u64, u64>,
    names: BTreeMap<PathBuf, Option<u64>>,
    namings: Vec<Naming>,
    next: u64,
}

impl Disk {
    pub fn follow(&mut self, call: &Call) {
        match call.kind {
            b'c' => {
                self.next += 1;
                self.current.insert(call.inode, self.next);
                self.files.insert(self.next, File::default());
                self.namings.push(Naming::File(call.name.clone(), self.next));
            }
            b'm' => self.namings.push(Naming::Folder(call.name.clone())),
            b'u' => self.namings.push(Naming::Gone(call.name.clone())),
            b'r' => {
                let to = PathBuf::from(String::from_utf8_lossy(&call.bytes).into_owned());
                self.namings.push(Naming::Moved(call.name.clone(), to));
            }
            b'w' => self.wait(call.inode, Change::Write(size(call.place), call.bytes.clone())),
            b't' => self.wait(call.inode, Change::Length(size(call.place))),
            b's' => self.sync(call),
            b'S' => self.sync_all(),
            other => unreachable!("the shim writes no {other}"),
        }
    }

    fn wait(&mut self, inode: u64, change: Change) {
        if let Some(file) = self.current.get(&inode).and_then(|id| self.files.get_mut(id)) {
            file.waiting.push(change);
        }
    }

    fn sync(&mut self, call: &Call) {
        if let Some(file) = self.current.get(&call.inode).and_then(|id| self.files.get_mut(id)) {
            for change in std::mem::take(&mut file.waiting) {
                apply(&mut file.durable, &change, usize::MAX);
            }
        }
        let (now, later) =
            std::mem::take(&mut self.namings).into_iter().partition(|naming| naming.is_in(&call.name));
        self.namings = later;
        for naming in Vec::<Naming>::from_iter(now) {
            self.name(naming);
        }
    }

    fn sync_all(&mut self) {
        for file in self.files.values_mut() {
            for change in std::mem::take(&mut file.waiting) {
                apply(&mut file.durable, &change, usize::MAX);
            }
        }
        for naming in std::mem::take(&mut self.namings) {
            self.name(naming);
        }
    }

    fn name(&mut self, naming: Naming) {
        match naming {
            Naming::File(path, id) => drop(self.names.insert(path, Some(id))),
            Naming::Folder(path) => drop(self.names.entry(path).or_insert(None)),
            Naming::Gone(path) => drop(self.names.remove(&path)),
            Naming::Moved(from, to) => {
                let below: Vec<PathBuf> =
                    self.names.keys().filter(|path| path.starts_with(&from)).cloned().collect();
                if !below.is_empty() {
                    self.names.retain(|path, _| !path.starts_with(&to));
                }
                for path in below {
                    let what = self.names.remove(&path).expect("just listed");
                    let rest = path.strip_prefix(&from).expect("it is below");
                    let new = if rest.as_os_str().is_empty() { to.clone() } else { to.join(rest) };
                    self.names.insert(new, what);
                }
            }
        }
    }

    /// The power goes: of what waits, chance keeps some. Names are kept in order, writes in any, and the last sector of
    /// one may be the last that came through.
    pub fn cut(mut self, dice: &mut Dice) -> Self {
        let kept = dice.throw(self.namings.len() + 1);
        for naming in std::mem::take(&mut self.namings).into_iter().take(kept) {
            self.name(naming);
        }
        for file in self.files.values_mut() {
            let luck = dice.throw(3);
            for change in std::mem::take(&mut file.waiting) {
                let through = match (luck, dice.throw(4)) {
                    (0, _) | (1, 0) => 0,
                    (1, 1) => SECTOR * dice.throw(8),
                    _ => usize::MAX,
                };
                apply(&mut file.durable, &change, through);
            }
        }
        self
    }

    /// Lays the disk out: what was below `from` comes below `to`.
    pub fn lay_out(&self, from: &Path, to: &Path) -> Answer<()> {
        let said = |error: std::io::Error| error.to_string();
        let _ = fs::remove_dir_all(to);
        fs::create_dir_all(to).map_err(said)?;
        for (path, id) in &self.names {
            let Ok(rest) = path.strip_prefix(from) else { continue };
            let path = to.join(rest);
            match id {
                None => fs::create_dir_all(&path).map_err(said)?,
                Some(id) => {
                    // A file whose folder was lost is lost with it.
                    if path.parent().is_some_and(Path::is_dir) {
                        fs::write(&path, &self.files[id].durable).map_err(said)?;
                    }
                }
            }
        }
        Ok(())
    }
}

fn apply(bytes: &mut Vec<u8>, change: &Change, through: usize) {
    match change {
        Change::Length(length) if through > 0 => bytes.resize(*length, 0),
        Change::Length(_) => {}
        Change::Write(at, new) => {
            let new = &new[..new.len().min(through)];
            if !new.is_empty() {
                bytes.resize(bytes.len().max(at + new.len()), 0);
                bytes[*at..at + new.len()].copy_from_slice(new);
            }
        }
    }
}

fn size(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
