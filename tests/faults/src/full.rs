//! A disk that is really full: a small file system in memory, with a little room left, more or less each time.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::laptop::{Answer, Dice, Laptop, succeeded};

/// The word by which this program is told that it runs where it may mount.
pub const INSIDE: &str = "full-inside";
/// How large the file system is, in kilobytes.
const SIZE: u32 = 12_000;
/// Room that is left, at most, in kilobytes.
const ROOM: usize = 600;

/// Runs in name spaces of its own, in which whoever is asked may mount; skipped where the system allows none.
pub fn run(times: u32, seed: u64) -> Answer<String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut inside = Command::new("unshare");
    inside.args(["--user", "--map-root-user", "--mount"]).arg(own);
    inside.arg(INSIDE).args([times.to_string(), seed.to_string()]);
    let Ok(output) = inside.output() else { return Ok("skipped: this system has no unshare".to_owned()) };
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    match output.status.success() {
        true => Ok(out.trim().to_owned()),
        false if err.contains("unshare") || err.contains("mount") => Ok(format!("skipped: {}", err.trim())),
        false => Err(err.trim().to_owned()),
    }
}

/// The same, where mounting is allowed.
pub fn inside(times: u32, seed: u64) -> Answer<String> {
    let mut laptop = Laptop::empty()?;
    let disk = laptop.data();
    fs::create_dir(&disk).map_err(|error| error.to_string())?;
    let mut mount = Command::new("mount");
    mount.args(["-t", "tmpfs", "-o", &format!("size={SIZE}k"), "tmpfs"]).arg(&disk);
    if !mount.status().is_ok_and(|ended| ended.success()) {
        return Err("mount: no file system in memory".to_owned());
    }
    laptop.import(1)?;
    let mut dice = Dice::new(seed + 13);
    let (mut refused, mut done) = (0, 0);
    for time in 0..times {
        let (number, note) = (3000 + time, format!("note-{time}."));
        let file = laptop.action(number)?;
        let words: Vec<&str> = match time % 4 {
            0 => vec!["log", "add", "UA 1/26", "--note", &note],
            1 | 2 => vec!["import", &file],
            _ => vec!["backup"],
        };
        fill(&disk, dice.throw(ROOM))?;
        let output = laptop.run(&words)?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        fs::remove_file(disk.join(BALLAST)).map_err(|error| error.to_string())?;
        match output.status.code() {
            Some(0) => {
                done += 1;
                match time % 4 {
                    0 => laptop.notes.push(note.clone()),
                    1 | 2 => laptop.actions.push(number),
                    _ => {}
                }
            }
            Some(1) if said.contains("full") && !said.contains("an error of its own") => refused += 1,
            _ => return Err(format!("{words:?} on a full disk: {} {said}", output.status)),
        }
        laptop.check().map_err(|why| format!("after {words:?} on a full disk: {why}"))?;
        let _ = fs::remove_file(&file);
        // Three copies and the alerts of so many rounds fill the disk by themselves.
        if laptop.actions.len() > 20 {
            empty(&disk)?;
            (laptop.actions, laptop.notes) = (Vec::new(), Vec::new());
            laptop.import(1)?;
        }
    }
    succeeded(&laptop.run(&["check"])?)?;
    Ok(format!("{times} deeds on a full disk, {refused} refused in words, {done} done, nothing acknowledged lost"))
}

const BALLAST: &str = "ballast";

/// Leaves so many kilobytes.
fn fill(disk: &Path, room: usize) -> Answer<()> {
    let said = |error: std::io::Error| error.to_string();
    let used: u64 = used(disk).map_err(said)?;
    let wanted = (u64::from(SIZE) * 1024).saturating_sub(used + room as u64 * 1024);
    let zeros = vec![0; usize::try_from(wanted).unwrap_or(0)];
    match fs::write(disk.join(BALLAST), zeros) {
        // Even fuller than was wanted: as far as it went.
        Err(error) if error.kind() != std::io::ErrorKind::StorageFull => Err(said(error)),
        _ => Ok(()),
    }
}

fn used(folder: &Path) -> std::io::Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let about = entry?;
        sum += if about.file_type()?.is_dir() { used(&about.path())? } else { about.metadata()?.len() };
    }
    Ok(sum)
}

fn empty(disk: &Path) -> Answer<()> {
    for entry in fs::read_dir(disk).map_err(|error| error.to_string())?.flatten() {
        let path = entry.path();
        let gone = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        gone.map_err(|error| error.to_string())?;
    }
    Ok(())
}
