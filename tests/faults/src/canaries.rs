//! Words that must not be readable on disk: in a folder with a passphrase, while the program is killed over and over.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::laptop::{Answer, Dice, Laptop, so_far, succeeded};

pub fn run(canaries: u32, seed: u64) -> Answer<String> {
    let laptop = Laptop::new(Some("a long walk by the river"))?;
    let mut dice = Dice::new(seed + 8);
    let mut killed = 0;
    for canary in 0..canaries {
        so_far("canaries", canary, canaries);
        let word = format!("CANARY{canary:03}FINCH");
        let file = laptop.path("action.txt");
        let action = laptop.action(2000 + canary)?;
        let text = fs::read_to_string(&action).map_err(|error| error.to_string())?.replace("John", &word);
        fs::write(&file, text).map_err(|error| error.to_string())?;
        let file = file.to_string_lossy().into_owned();
        let words = match canary % 4 {
            0 => vec!["log", "add", "UA 1/26", "--note", &word],
            1 => vec!["profile", "set", "--name", &word],
            2 => vec!["backup"],
            _ => vec!["import", &file],
        };
        let mut child = laptop.start(&words)?;
        if canary % 2 == 0 {
            thread::sleep(Duration::from_millis(200 + dice.throw(400) as u64));
            // It may have ended by itself.
            let _ = child.kill();
            killed += 1;
        }
        child.wait().map_err(|error| error.to_string())?;
    }
    // In the data folder, and in all that the program could have written beside: temporary files, memory put on disk.
    // A core of the killed program is nothing of its own making: kill −9 leaves none, and the system decides on others.
    fs::remove_file(laptop.path("action.txt")).map_err(|error| error.to_string())?;
    let found = readable(&laptop.path(""))?;
    succeeded(&laptop.run(&["log", "list"])?)?;
    match found.is_empty() {
        true => Ok(format!("{canaries} words, {killed} kills, 0 found on disk")),
        false => Err(format!("readable in {found:?}")),
    }
}

/// Files that hold a canary, whatever its case: the search folds to lower case.
fn readable(folder: &Path) -> Answer<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(readable(&path)?);
            continue;
        }
        let bytes = fs::read(&path).map_err(|error| error.to_string())?.to_ascii_lowercase();
        if bytes.windows(6).any(|window| window == b"canary" || window == b"finch ") {
            found.push(path);
        }
    }
    Ok(found)
}
