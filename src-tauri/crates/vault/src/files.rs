//! Files written whole or not at all, for the owner alone.

use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What the name of a half-written file ends in.
const HALF_WRITTEN: &str = ".tmp";
/// Files whose way to the disk is waited for side by side; more gain nothing.
const FLUSHED_AT_A_TIME: usize = 16;
/// From so many files on, Linux is asked to bring all that waits to the disk at once: 128 files took 0.2 ms each where
/// they took 1 ms waited for side by side, and 32 took 2 ms. Below, what other programs write would be waited for, too.
const WAITED_FOR_TOGETHER: usize = if cfg!(target_os = "linux") { 8 } else { usize::MAX };

/// Makes the folder, and those above it, for the owner alone, and waits until their names are on disk: else a power
/// cut could take a folder with all that was written into it. A folder that is there stays as it is.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let above = path.parent().filter(|above| !above.as_os_str().is_empty());
    above.map_or(Ok(()), make_folder)?;
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        // Another program made it meanwhile.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => {}
        made => made?,
    }
    above.map_or(Ok(()), sync_folder)
}

/// Opens a file for the owner alone, making it where there is none; what it holds stays.
pub(crate) fn open_or_make(path: &Path) -> io::Result<File> {
    private(OpenOptions::new().read(true).write(true).create(true).truncate(false)).open(path)
}

/// Writes a file so that after a power cut either the old or the new one is there, whole.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_whole_with(path, |file| file.write_all(bytes))
}

/// The same, for what does not fit in memory.
pub(crate) fn write_whole_with(path: &Path, write: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<()> {
    let half = half_written(path)?;
    let written = write_new(&half, write).and_then(|()| fs::rename(&half, path));
    if written.is_err() {
        // Nothing points to it; where it can't go now, the next opening takes it away.
        let _ = fs::remove_file(&half);
    }
    written?;
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).map_or(Ok(()), sync_folder)
}

/// Writes several files in the place of nothing, or of what is damaged: all are on disk when it returns. A power cut
/// before that may leave any of them in part, under its name.
pub(crate) fn write_all_new(files: &[(PathBuf, Vec<u8>)]) -> io::Result<()> {
    let mut halves = Vec::new();
    let written = write_halves(files, &mut halves).and_then(|()| put_in_place(&halves, files));
    if written.is_err() {
        halves.iter().for_each(|half| drop(fs::remove_file(half)));
    }
    written
}

fn write_halves(files: &[(PathBuf, Vec<u8>)], halves: &mut Vec<PathBuf>) -> io::Result<()> {
    for (path, bytes) in files {
        let half = half_written(path)?;
        halves.push(half.clone());
        new_private(&half)?.write_all(bytes)?;
    }
    Ok(())
}

fn put_in_place(halves: &[PathBuf], files: &[(PathBuf, Vec<u8>)]) -> io::Result<()> {
    if let Some((first, _)) = files.first().filter(|_| files.len() >= WAITED_FOR_TOGETHER) {
        rename_all(halves, files)?;
        return flush_disk_of(first);
    }
    flush_all(halves)?;
    rename_all(halves, files)?;
    let folders: BTreeSet<PathBuf> = files.iter().filter_map(|(path, _)| Some(path.parent()?.to_owned())).collect();
    // Windows opens no folders as files; its rename is journalled.
    if cfg!(unix) { flush_all(&folders.into_iter().collect::<Vec<_>>()) } else { Ok(()) }
}

fn rename_all(halves: &[PathBuf], files: &[(PathBuf, Vec<u8>)]) -> io::Result<()> {
    halves.iter().zip(files).try_for_each(|(half, (path, _))| fs::rename(half, path))
}

/// Waits until everything that was written to the disk on which the file lies is there, names included.
#[cfg(target_os = "linux")]
fn flush_disk_of(file: &Path) -> io::Result<()> {
    Ok(nix::unistd::syncfs(File::open(file)?)?)
}

/// No other system can be asked for it.
#[cfg(not(target_os = "linux"))]
fn flush_disk_of(_file: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Waits until all of them are on disk. Files that are waited for side by side share one turn of the disk's journal:
/// 128 of them took 45 ms where one after the other took 850.
fn flush_all(paths: &[PathBuf]) -> io::Result<()> {
    let share = paths.len().div_ceil(FLUSHED_AT_A_TIME).max(1);
    std::thread::scope(|scope| {
        let flushing: Vec<_> = paths.chunks(share).map(|share| scope.spawn(|| flush_each(share))).collect();
        // A thread that panics has flushed nothing.
        flushing.into_iter().try_for_each(|thread| thread.join().unwrap_or(Err(io::ErrorKind::Other.into())))
    })
}

fn flush_each(paths: &[PathBuf]) -> io::Result<()> {
    paths.iter().try_for_each(|path| {
        // Windows flushes only what was opened for writing.
        let opened = if cfg!(windows) { OpenOptions::new().write(true).open(path) } else { File::open(path) };
        opened?.sync_all()
    })
}

/// Overwrites and removes a file that holds a key. On flash memory the old block may live on; nobody can say.
pub(crate) fn shred(path: &Path) -> io::Result<()> {
    match OpenOptions::new().write(true).open(path) {
        Ok(mut file) => {
            let length = usize::try_from(file.metadata()?.len()).unwrap_or(0);
            file.write_all(&vec![0; length])?;
            file.sync_all()?;
            fs::remove_file(path)?;
            path.parent().map_or(Ok(()), sync_folder)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Removes files that a crash left half written in the folder itself, not below it.
pub(crate) fn remove_half_written(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_string_lossy().ends_with(HALF_WRITTEN) && entry.file_type()?.is_file() {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn half_written(path: &Path) -> io::Result<PathBuf> {
    let mut random = [0; 8];
    getrandom::fill(&mut random).map_err(io::Error::other)?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{:016x}{HALF_WRITTEN}", u64::from_le_bytes(random)));
    Ok(path.with_file_name(name))
}

/// Writes a file that is not there yet, for the owner alone, and waits until it is on disk.
pub(crate) fn write_new(path: &Path, write: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<()> {
    let mut file = new_private(path)?;
    write(&mut file)?;
    file.sync_all()
}

/// Removes a file or a folder with all in it; one that is not there is no error.
pub(crate) fn remove_all(path: &Path) -> io::Result<()> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn new_private(path: &Path) -> io::Result<File> {
    private(OpenOptions::new().write(true).create_new(true)).open(path)
}

fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// A rename is safe against a power cut only when the folder is on disk too.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    // Windows opens no folders as files; its rename is journalled.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
