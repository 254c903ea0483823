//! Power cuts in simulation: what the program wrote and synced is written down, then the disk is laid out as it would
//! be after a cut at any call, and the program is started on it.

use std::path::Path;

use crate::disk::{Disk, read_log};
use crate::failing::shim;
use crate::laptop::{Answer, Dice, Laptop, so_far, succeeded};

/// Deeds of one history: enough for the log to be put into the database several times.
const DEEDS: u32 = 40;

/// The deed that takes in what another laptop exported.
const TAKES_EXPORT: u32 = 20;
/// So many actions are in it: enough to be sealed together.
const EXPORTED: u32 = 12;

/// Another laptop's export, and the numbers of its actions.
fn exported(to: &Path) -> Answer<Vec<u32>> {
    let mut other = Laptop::empty()?;
    let numbers: Vec<u32> = (DEEDS + 1..=DEEDS + EXPORTED).collect();
    numbers.iter().try_for_each(|number| other.import(*number))?;
    succeeded(&other.run(&["export", &to.to_string_lossy()])?)?;
    Ok(numbers)
}

pub fn run(cuts: u32, seed: u64) -> Answer<String> {
    let tools = tempfile::tempdir().map_err(|error| error.to_string())?;
    let Some(shim) = shim(tools.path()) else { return Ok("skipped: no C compiler".to_owned()) };
    let laptop = Laptop::empty()?;
    let log = laptop.path("log");
    let (export, exported) = (laptop.path("export"), exported(&laptop.path("export"))?);
    let export = export.to_string_lossy().into_owned();
    // What was acknowledged, and after how many calls.
    let (mut notes, mut actions, mut ends) = (Vec::new(), Vec::new(), Vec::new());
    for deed in 1..=DEEDS {
        let (note, file) = (format!("note-{deed}."), laptop.action(deed)?);
        let words: Vec<&str> = match deed {
            1 => vec!["import", &file],
            // Files that come together are waited for by another call than one alone.
            TAKES_EXPORT => vec!["import-export", &export],
            _ if deed % 8 == 0 => vec!["backup"],
            _ if deed % 3 == 0 => vec!["import", &file],
            _ => vec!["log", "add", "UA 1/26", "--note", &note],
        };
        let mut command = laptop.command(&words);
        command.env("LD_PRELOAD", &shim).env("FAULT_ROOT", laptop.data()).env("FAULT_LOG", &log);
        succeeded(&command.output().map_err(|error| error.to_string())?)?;
        let now = read_log(&log)?.len();
        match words[0] {
            "import" => actions.push((now, deed)),
            "import-export" => actions.extend(exported.iter().map(|number| (now, *number))),
            "log" => notes.push((now, note.clone())),
            _ => {}
        }
        ends.push(now);
    }
    let calls = read_log(&log)?;
    let (mut dice, mut lost_nothing) = (Dice::new(seed + 6), 0);
    for cut in 0..cuts {
        so_far("power", cut, cuts);
        let at = dice.throw(calls.len() + 1);
        let mut disk = Disk::default();
        calls[..at].iter().for_each(|call| disk.follow(call));
        let after = laptop.path("after");
        disk.cut(&mut dice).lay_out(&laptop.data(), &after)?;
        let kept: Vec<String> = notes.iter().filter(|(end, _)| *end <= at).map(|(_, note)| note.clone()).collect();
        let there: Vec<u32> = actions.iter().filter(|(end, _)| *end <= at).map(|(_, number)| *number).collect();
        laptop.check_on(&after, &kept, &there).map_err(|why| {
            let deed = ends.iter().filter(|end| **end <= at).count();
            format!("cut {cut} at call {at} of {}, after deed {deed}: {why}", calls.len())
        })?;
        lost_nothing += kept.len() + there.len();
    }
    Ok(format!(
        "{cuts} power cuts among {} calls, {lost_nothing} acknowledged deeds looked for, none lost",
        calls.len()
    ))
}
