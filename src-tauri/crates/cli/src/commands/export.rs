//! `export`, `import-export`: everything out in open formats, and in again.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use desk::TakenIn;
use serde_json::{Map, Value, json};

use crate::outcome::{print, print_json, say};
use crate::world::World;

/// Nobody stops the command line but by ending it.
fn go_on(_done: usize, _of: usize) -> bool {
    true
}

/// `penlight export DIR|FILE.zip`
pub fn export(world: &World, to: &Path) -> Result<ExitCode> {
    let to = world.here.join(to);
    let done = world.open()?.export(&to, world.now, &go_on)?;
    say("Nothing in this export is protected: whoever has it can read everything in it.");
    if done.missing > 0 {
        say(&format!("{} stored files are damaged or missing here, and so in the export.", done.missing));
    }
    if world.json {
        let counts: Map<String, Value> =
            done.counts.iter().map(|(file, count)| ((*file).to_owned(), json!(count))).collect();
        let out = to.to_string_lossy();
        print_json(&json!({ "out": out, "files": done.files, "missing": done.missing, "counts": counts }))?;
    } else {
        let count = |file: &str| done.counts.iter().find(|(of, _)| *of == file).map_or(0, |(_, count)| *count);
        print(&format!(
            "{}: {} cases, {} letters, {} drafts, {} files",
            to.display(),
            count("cases.jsonl"),
            count("letters.jsonl"),
            count("drafts.jsonl"),
            done.files
        ))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// `penlight import-export DIR|FILE.zip`
pub fn import_export(world: &World, from: &Path) -> Result<ExitCode> {
    let taken = world.open()?.take_export(&world.here.join(from), &go_on)?;
    let TakenIn { new, changed, known, sources, written, unreadable, missing, .. } = taken;
    if unreadable > 0 {
        say_lost(unreadable, "record");
    }
    if missing > 0 {
        say_lost(missing as u64, "file");
    }
    if let Some(proxy) = &taken.proxy {
        say(&format!(
            "The network is reached by {proxy} from now on, as the export says; `network set` changes it."
        ));
    }
    if world.json {
        print_json(&json!({
            "made": taken.made.map(|made| made.to_string()),
            "new": new,
            "changed": changed,
            "known": known,
            "sources": sources,
            "written": written,
            "unreadable": unreadable,
            "missing": missing,
            "proxy": taken.proxy,
        }))?;
    } else {
        let are = |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
        print(&format!(
            "{}, {}, {}. {} and {} came.",
            are(new, "alert is new", "alerts are new"),
            are(changed, "has more to it now", "have more to them now"),
            are(known, "was here", "were here"),
            are(sources, "source", "sources"),
            are(written, "thing that you did", "things that you did"),
        ))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn say_lost(count: u64, what: &str) {
    let lost = if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") };
    let are = if count == 1 { "is" } else { "are" };
    say(&format!("{lost} of the export {are} damaged or missing; everything else was taken in."));
}
