//! Kills (−9) at any moment of anything the program does.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::laptop::{Answer, Dice, Laptop};

/// After so many deeds everything is looked at; each deed opens what the one before left.
const CHECKED: u32 = 20;

/// After so many the archive is made anew, so that each deed stays quick.
const RENEWED: u32 = 200;
/// No deed here takes longer.
const LONGEST: Duration = Duration::from_secs(3);
/// A folder as a source, so that a sync needs no network.
const WATCHED: &str = "watched";

pub fn run(kills: u32) -> Answer<String> {
    let mut laptop = with_watched_folder()?;
    let mut dice = Dice::new(1);
    // How long each deed takes when nobody kills it.
    let mut lengths = [Duration::from_millis(200); 6];
    let (mut killed, mut finished) = (0, 0);
    let mut deed = 0_u32;
    while killed < kills {
        deed += 1;
        let kind = dice.throw(6);
        let folder = laptop.path(WATCHED);
        let number = 1000 + deed;
        let note = format!("note-{deed}.");
        let backup = laptop.path(&format!("backup-{}.penlight", deed % 4)).to_string_lossy().into_owned();
        let file = laptop.action(number)?;
        if kind == 2 {
            fs::rename(&file, folder.join(format!("action-{number}.txt"))).map_err(|error| error.to_string())?;
        }
        let words: Vec<&str> = match kind {
            0 => vec!["log", "add", "UA 1/26", "--note", &note],
            1 => vec!["import", &file],
            2 => vec!["sync"],
            3 => vec!["backup", &backup],
            4 => vec!["backup"],
            _ => vec!["profile", "set", "--name", &note],
        };
        let begun = Instant::now();
        let mut child = laptop.start(&words)?;
        // Sometimes later than it takes, so that much is acknowledged.
        let most = lengths[kind].mul_f64(1.3);
        let wait = most.mul_f64(dice.throw(1000) as f64 / 1000.0);
        while begun.elapsed() < wait && child.try_wait().map_err(|error| error.to_string())?.is_none() {
            thread::sleep(Duration::from_millis(1));
        }
        let ended = child.try_wait().map_err(|error| error.to_string())?;
        if ended.is_none() {
            child.kill().map_err(|error| error.to_string())?;
            killed += 1;
            // It may be that the machine is busy.
            lengths[kind] = lengths[kind].mul_f64(1.05).min(LONGEST);
        }
        let output = child.wait_with_output().map_err(|error| error.to_string())?;
        if output.status.success() {
            lengths[kind] = begun.elapsed().min(LONGEST);
            finished += 1;
            match kind {
                0 => laptop.notes.push(note.clone()),
                1 => laptop.actions.push(number),
                2 => laptop.actions.extend(in_folder(&folder)?),
                3 => crate::laptop::succeeded(&laptop.run(&["backup", "check", &backup])?)?,
                _ => {}
            }
        } else if ended.is_some() {
            return Err(format!("{words:?}: {}", String::from_utf8_lossy(&output.stderr)));
        }
        if deed.is_multiple_of(CHECKED) {
            laptop.check().map_err(|why| format!("after kill {killed}: {why}"))?;
        }
        if deed.is_multiple_of(RENEWED) {
            laptop.check()?;
            laptop = with_watched_folder()?;
        }
    }
    laptop.check()?;
    Ok(format!("{killed} kills, {finished} deeds acknowledged between them, nothing lost, nothing damaged"))
}

fn with_watched_folder() -> Answer<Laptop> {
    let laptop = Laptop::new(None)?;
    let folder = laptop.path(WATCHED);
    fs::create_dir(&folder).map_err(|error| error.to_string())?;
    crate::laptop::succeeded(&laptop.run(&["source", "add", &folder.to_string_lossy()])?)?;
    Ok(laptop)
}

fn in_folder(folder: &Path) -> Answer<Vec<u32>> {
    let entries = fs::read_dir(folder).map_err(|error| error.to_string())?.flatten();
    let number = |name: String| name.strip_prefix("action-")?.strip_suffix(".txt")?.parse().ok();
    Ok(entries.filter_map(|entry| number(entry.file_name().to_string_lossy().into_owned())).collect())
}
