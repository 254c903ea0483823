//! Kills while a laptop is made ready to travel: either it opens as before, or the backup brings everything back.

use std::fs;
use std::time::Duration;

use crate::kills::killed_after;
use crate::laptop::{Answer, Dice, Laptop, so_far, succeeded};

const PASSPHRASE: &str = "a long walk by the river";

pub fn run(travels: u32, seed: u64) -> Answer<String> {
    let mut laptop = Laptop::new(Some(PASSPHRASE))?;
    let mut dice = Dice::new(seed + 11);
    let mut length = Duration::from_secs(1);
    let (mut killed, mut brought_back) = (0, 0);
    for travel in 0..travels {
        so_far("travels", travel, travels);
        let note = format!("note-{travel}.");
        succeeded(&laptop.run(&["log", "add", "UA 1/26", "--note", &note])?)?;
        laptop.notes.push(note);
        let backup = laptop.path(&format!("backup-{travel}.penlight"));
        let to = backup.to_string_lossy().into_owned();
        let wait = length.mul_f64(1.2 * dice.throw(1000) as f64 / 1000.0);
        match killed_after(laptop.command(&["travel", "--to", &to]), wait)? {
            Some(took) => length = took,
            None => killed += 1,
        }
        if !laptop.is_whole() {
            succeeded(&laptop.run(&["restore", &to])?).map_err(|no| format!("travel {travel}: {no}"))?;
            laptop.check().map_err(|why| format!("travel {travel}, brought back: {why}"))?;
            brought_back += 1;
        }
        // What an emptied folder was replaced by is put aside each time.
        for entry in fs::read_dir(laptop.data()).map_err(|error| error.to_string())?.flatten() {
            if entry.file_name().to_string_lossy().starts_with("replaced-") {
                fs::remove_dir_all(entry.path()).map_err(|error| error.to_string())?;
            }
        }
        let _ = fs::remove_file(backup);
    }
    Ok(format!("{travels} travels, {killed} killed, {brought_back} brought back by their backup, nothing lost"))
}
