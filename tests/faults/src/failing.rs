//! A disk that fails at the n-th write, sync or rename: once, or from then on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::laptop::{Answer, Laptop};

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

pub fn run(faults: u32) -> Answer<String> {
    let tools = tempfile::tempdir().map_err(|error| error.to_string())?;
    let Some(shim) = shim(tools.path()) else { return Ok("skipped: no C compiler".to_owned()) };
    let mut base = Laptop::new(None)?;
    let (mut refused, mut done) = (0, 0);
    for fault in 1..=faults {
        let note = format!("note-{fault}.");
        let file = base.action(1000 + fault)?;
        let backup = base.path("backup.penlight").to_string_lossy().into_owned();
        let deed = fault % 5;
        let words: Vec<&str> = match deed {
            0 => vec!["backup", &backup],
            1 => vec!["log", "add", "UA 1/26", "--note", &note],
            2 | 3 => vec!["import", &file],
            _ => vec!["backup"],
        };
        let mut command = base.command(&words);
        command.env("LD_PRELOAD", &shim).env("FAULT_ROOT", base.data()).env("FAULT_FAIL", fault.to_string());
        if fault % 2 == 0 {
            command.env("FAULT_ONCE", "1");
        }
        let output = command.output().map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&output.stderr);
        match output.status.code() {
            Some(0) => {
                done += 1;
                match deed {
                    0 => crate::laptop::succeeded(&base.run(&["backup", "check", &backup])?)?,
                    1 => base.notes.push(note.clone()),
                    2 | 3 => base.actions.push(1000 + fault),
                    _ => {}
                }
            }
            Some(1) if !said.contains("an error of its own") && !said.trim().is_empty() => refused += 1,
            _ => return Err(format!("fault {fault}, {words:?}: {} {said}", output.status)),
        }
        base.check().map_err(|why| format!("after fault {fault} of {words:?}: {why}"))?;
        if base.actions.len() > 60 {
            base = Laptop::new(None)?;
        }
        let _ = fs::remove_file(file);
    }
    Ok(format!("{faults} faults, {refused} refused in words, {done} done all the same, nothing acknowledged lost"))
}
