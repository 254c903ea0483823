//! Restores on a laptop that has nothing, and over one that has something else; killed in between now and then.

use std::fs;
use std::thread;
use std::time::Duration;

use crate::laptop::{Answer, Dice, Laptop, so_far, succeeded};

pub fn run(restores: u32, seed: u64) -> Answer<String> {
    let mut laptop = Laptop::new(None)?;
    let mut dice = Dice::new(seed + 4);
    let mut killed = 0;
    for restore in 0..restores {
        so_far("restores", restore, restores);
        let note = format!("note-{restore}.");
        succeeded(&laptop.run(&["log", "add", "UA 1/26", "--note", &note])?)?;
        laptop.notes.push(note);
        let backup = laptop.path("backup.penlight").to_string_lossy().into_owned();
        succeeded(&laptop.run(&["backup", &backup])?)?;
        match restore % 3 {
            0 => fs::remove_dir_all(laptop.data()).map_err(|error| error.to_string())?,
            1 => succeeded(&laptop.run(&["log", "add", "UA 1/26", "--note", "after the backup"])?)?,
            _ => {
                let mut child = laptop.start(&["restore", &backup])?;
                thread::sleep(Duration::from_millis(dice.throw(120) as u64));
                child.kill().map_err(|error| error.to_string())?;
                child.wait().map_err(|error| error.to_string())?;
                killed += 1;
                // Cut short or not, everything is there.
                laptop.check().map_err(|why| format!("restore {restore}, killed: {why}"))?;
            }
        }
        succeeded(&laptop.run(&["restore", &backup])?)?;
        laptop.check().map_err(|why| format!("restore {restore}: {why}"))?;
        let aside = fs::read_dir(laptop.data()).map_err(|error| error.to_string())?.flatten();
        for entry in aside.filter(|entry| entry.file_name().to_string_lossy().starts_with("replaced-")) {
            fs::remove_dir_all(entry.path()).map_err(|error| error.to_string())?;
        }
    }
    Ok(format!("{restores} of {restores} restores, {killed} more killed in between"))
}
