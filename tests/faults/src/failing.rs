//! A disk that fails at the n-th write, sync or rename: once, or from then on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::laptop::{Answer, Laptop, so_far, succeeded};

/// The shim as a library; `None` where this system has no C compiler.
pub fn shim(into: &Path) -> Option<PathBuf> {
    let library = into.join("shim.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/shim.c");
    let mut compiler = Command::new("cc");
    compiler.args(["-shared", "-fPIC", "-O1", "-D_FILE_OFFSET_BITS=32", "-o"]).arg(&library).args([
        source,
        "-ldl",
        "-lpthread",
    ]);
    compiler.status().is_ok_and(|ended| ended.success()).then_some(library)
}

/// A deed has to be long enough that its n-th call comes: one file more for so many calls.
const CALLS_OF_A_FILE: u32 = 20;

/// So many faults have numbers of their own: an action's number has four digits, and each fault takes up to a hundred.
const NUMBERS_APART: u32 = 90;

/// A deed that was done so often in a row, whatever failed from a call on, has no call so late.
const OVER: u32 = 10;

const DEEDS: [Deed; 4] = [Deed::Log, Deed::Import, Deed::Backup, Deed::Copy];

#[derive(Debug, Clone, Copy)]
enum Deed {
    Log,
    Import,
    Backup,
    Copy,
}

/// Every deed with every call failing from the `first` on, once and for good.
pub fn run(faults: u32, first: u32) -> Answer<String> {
    let tools = tempfile::tempdir().map_err(|error| error.to_string())?;
    let Some(shim) = shim(tools.path()) else { return Ok("skipped: no C compiler".to_owned()) };
    let mut laptop = Laptop::new(None)?;
    let (mut refused, mut done) = (0, 0);
    // How often in a row a deed was done although everything failed from that call on: it ends before.
    let mut ended_before = [0; DEEDS.len()];
    for fault in first..first + faults {
        so_far("failing", fault - first, faults);
        for (deed, ended_before) in DEEDS.into_iter().zip(&mut ended_before) {
            for once in [false, true] {
                if *ended_before >= OVER {
                    continue;
                }
                let is_done = happened(&mut laptop, &shim, deed, fault, once)?;
                if is_done {
                    done += 1
                } else {
                    refused += 1
                }
                if !once {
                    *ended_before = if is_done { *ended_before + 1 } else { 0 };
                }
                laptop.check().map_err(|why| format!("after fault {fault} of {deed:?}, once: {once}: {why}"))?;
            }
        }
        if laptop.actions.len() > 60 {
            laptop = Laptop::new(None)?;
        }
    }
    Ok(format!(
        "calls {first} to {}, {refused} deeds refused in words, {done} done all the same, nothing acknowledged lost",
        first + faults - 1
    ))
}

/// Whether the deed was done all the same; what it promised is noted then. `false`: it was refused in words.
fn happened(laptop: &mut Laptop, shim: &Path, deed: Deed, fault: u32, once: bool) -> Answer<bool> {
    let note = format!("note-{fault}-{once}.");
    let backup = laptop.path("backup.penlight").to_string_lossy().into_owned();
    let numbers: Vec<u32> = match deed {
        Deed::Import => {
            let first = 1_000 + 100 * (fault % NUMBERS_APART);
            (0..=fault / CALLS_OF_A_FILE).map(|file| first + 2 * file + u32::from(once)).collect()
        }
        _ => Vec::new(),
    };
    let files = numbers.iter().map(|number| laptop.action(*number)).collect::<Answer<Vec<String>>>()?;
    let words: Vec<&str> = match deed {
        Deed::Log => vec!["log", "add", "UA 1/26", "--note", &note],
        Deed::Import => ["import"].into_iter().chain(files.iter().map(String::as_str)).collect(),
        Deed::Backup => vec!["backup", &backup],
        Deed::Copy => vec!["backup"],
    };
    let mut command = laptop.command(&words);
    command.env("LD_PRELOAD", shim).env("FAULT_ROOT", laptop.data()).env("FAULT_FAIL", fault.to_string());
    if once {
        command.env("FAULT_ONCE", "1");
    }
    let output = command.output().map_err(|error| error.to_string())?;
    files.iter().for_each(|file| drop(fs::remove_file(file)));
    let said = String::from_utf8_lossy(&output.stderr);
    match (output.status.code(), deed) {
        (Some(0), Deed::Backup) => succeeded(&laptop.run(&["backup", "check", &backup])?)?,
        (Some(0), Deed::Log) => laptop.notes.push(note),
        (Some(0), _) => laptop.actions.extend(numbers),
        (Some(1), _) if !said.contains("an error of its own") && !said.trim().is_empty() => return Ok(false),
        _ => return Err(format!("fault {fault}, {words:?}: {} {said}", output.status)),
    }
    Ok(true)
}
