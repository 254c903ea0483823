//! Kills (−9) at any moment of anything the program does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::laptop::{Answer, Dice, Laptop, so_far, succeeded};
use crate::{drafts, older};

/// After so many deeds everything is looked at; each deed opens what the one before left.
const CHECKED: u32 = 20;
/// After so many the archive is made anew, so that each deed stays quick.
const RENEWED: u32 = 200;
/// On no machine, however busy, a deed here takes longer.
const LONGEST: Duration = Duration::from_secs(60);
/// A folder as a source, so that a sync needs no network.
const WATCHED: &str = "watched";
/// Actions in the export that is taken in; no other deed brings their numbers.
const EXPORTED: [u32; 5] = [701, 702, 703, 704, 705];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Log,
    Import,
    Sync,
    Backup,
    Copy,
    Profile,
    SaveDraft,
    Migrate,
    Export,
    TakeExport,
}

const DEEDS: [Deed; 10] = [
    Deed::Log,
    Deed::Import,
    Deed::Sync,
    Deed::Backup,
    Deed::Copy,
    Deed::Profile,
    Deed::SaveDraft,
    Deed::Migrate,
    Deed::Export,
    Deed::TakeExport,
];

/// What a deed promised once it ended well.
enum Promise {
    Nothing,
    Note(String),
    Draft(String),
    Actions(Vec<u32>),
    Backup(String),
    Export(PathBuf),
}

pub fn run(kills: u32, seed: u64) -> Answer<String> {
    let export = export()?;
    let mut laptop = with_watched_folder()?;
    let mut dice = Dice::new(seed);
    // How long each deed takes when nobody kills it: the first of each kind is left alone.
    let mut lengths: [Option<Duration>; DEEDS.len()] = [None; DEEDS.len()];
    let (mut killed, mut finished, mut number) = (0, 0, 0_u32);
    while killed < kills {
        number += 1;
        let at = dice.throw(DEEDS.len());
        let (command, promise) = prepared(&laptop, DEEDS[at], number, &export.path("export"))?;
        // Sometimes later than it takes, so that much is acknowledged.
        let chance = 1.3 * dice.throw(1000) as f64 / 1000.0;
        let wait = lengths[at].map_or(LONGEST, |length| length.mul_f64(chance));
        match killed_after(command, wait)? {
            Some(length) => {
                lengths[at] = Some(length);
                finished += 1;
                keep(&mut laptop, promise)?;
            }
            None => {
                killed += 1;
                so_far("kills", killed, kills);
                // It may be that the machine is busy.
                lengths[at] = lengths[at].map(|length| length.mul_f64(1.05).min(LONGEST));
            }
        }
        if number.is_multiple_of(CHECKED) || number.is_multiple_of(RENEWED) {
            laptop.check().map_err(|why| format!("after kill {killed} of {:?}: {why}", DEEDS[at]))?;
        }
        if number.is_multiple_of(RENEWED) {
            laptop = with_watched_folder()?;
        }
    }
    laptop.check()?;
    Ok(format!("{killed} kills, {finished} deeds acknowledged between them, nothing lost, nothing damaged"))
}

/// The deed, not begun yet, and what is true once it ended well.
fn prepared(laptop: &Laptop, deed: Deed, number: u32, export: &Path) -> Answer<(Command, Promise)> {
    let (action, note) = (1000 + number, format!("note-{number}."));
    Ok(match deed {
        Deed::Log => (laptop.command(&["log", "add", "UA 1/26", "--note", &note]), Promise::Note(note)),
        Deed::Import => (laptop.command(&["import", &laptop.action(action)?]), Promise::Actions(vec![action])),
        Deed::Sync => {
            let folder = laptop.path(WATCHED);
            let to = folder.join(format!("action-{action}.txt"));
            fs::rename(laptop.action(action)?, to).map_err(|error| error.to_string())?;
            (laptop.command(&["sync"]), Promise::Actions(in_folder(&folder)?))
        }
        Deed::Backup => {
            let file = laptop.path(&format!("backup-{}.penlight", number % 4)).to_string_lossy().into_owned();
            (laptop.command(&["backup", &file]), Promise::Backup(file))
        }
        Deed::Copy => (laptop.command(&["backup"]), Promise::Nothing),
        Deed::Profile => (laptop.command(&["profile", "set", "--name", &note]), Promise::Nothing),
        Deed::SaveDraft => (drafts::command(&laptop.data(), &note)?, Promise::Draft(note)),
        Deed::Migrate => {
            older::make_older(&laptop.data())?;
            (laptop.command(&["list"]), Promise::Nothing)
        }
        Deed::Export => {
            let to = laptop.path(&format!("export-{number}"));
            (laptop.command(&["export", &to.to_string_lossy()]), Promise::Export(to))
        }
        Deed::TakeExport => {
            let taking = laptop.command(&["import-export", &export.to_string_lossy()]);
            (taking, Promise::Actions(EXPORTED.to_vec()))
        }
    })
}

/// Runs it for so long, then kills it: how long it took where it ended before.
pub fn killed_after(mut command: Command, wait: Duration) -> Answer<Option<Duration>> {
    let said = |error: std::io::Error| error.to_string();
    let begun = Instant::now();
    let mut child = command.spawn().map_err(said)?;
    while begun.elapsed() < wait && child.try_wait().map_err(said)?.is_none() {
        thread::sleep(Duration::from_millis(1));
    }
    let ended = child.try_wait().map_err(said)?;
    if ended.is_none() {
        child.kill().map_err(said)?;
    }
    let output = child.wait_with_output().map_err(said)?;
    match output.status.success() {
        true => Ok(Some(begun.elapsed())),
        false if ended.is_none() => Ok(None),
        false => Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr))),
    }
}

fn keep(laptop: &mut Laptop, promise: Promise) -> Answer<()> {
    match promise {
        Promise::Nothing => {}
        Promise::Note(note) => laptop.notes.push(note),
        Promise::Draft(words) => laptop.drafts.push(words),
        Promise::Actions(numbers) => laptop.actions.extend(numbers),
        Promise::Backup(file) => succeeded(&laptop.run(&["backup", "check", &file])?)?,
        Promise::Export(folder) => {
            let whole = folder.join("contents.json").is_file();
            fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
            return if whole { Ok(()) } else { Err("an export is not whole".to_owned()) };
        }
    }
    Ok(())
}

fn with_watched_folder() -> Answer<Laptop> {
    let laptop = Laptop::new(None)?;
    let folder = laptop.path(WATCHED);
    fs::create_dir(&folder).map_err(|error| error.to_string())?;
    succeeded(&laptop.run(&["source", "add", &folder.to_string_lossy()])?)?;
    Ok(laptop)
}

/// A laptop with an export of its own beside.
fn export() -> Answer<Laptop> {
    let mut laptop = Laptop::new(None)?;
    EXPORTED.iter().try_for_each(|number| laptop.import(*number))?;
    let to = laptop.path("export").to_string_lossy().into_owned();
    succeeded(&laptop.run(&["export", &to])?)?;
    Ok(laptop)
}

fn in_folder(folder: &Path) -> Answer<Vec<u32>> {
    let entries = fs::read_dir(folder).map_err(|error| error.to_string())?.flatten();
    let number = |name: String| name.strip_prefix("action-")?.strip_suffix(".txt")?.parse().ok();
    Ok(entries.filter_map(|entry| number(entry.file_name().to_string_lossy().into_owned())).collect())
}
