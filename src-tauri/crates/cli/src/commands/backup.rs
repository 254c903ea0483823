//! `backup`, `restore`, `check`, `travel`: guarding what is kept.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use desk::{Contents, Desk, KeptCopy, Opener, Restored, Soundness};
use serde_json::{Value, json};

use crate::guarding::{BackupArguments, BackupCommand};
use crate::outcome::{FAILED, print, print_json, say};
use crate::world::World;

/// `penlight backup …`
pub fn backup(world: &World, arguments: BackupArguments) -> Result<ExitCode> {
    match arguments.command {
        Some(BackupCommand::Check { file }) => return check_file(world, &file),
        Some(BackupCommand::List) => return list(world),
        None => {}
    }
    let desk = world.open()?;
    let Some(to) = arguments.to.or(arguments.file) else {
        let made = desk.copy_now(world.now)?;
        return told(world, json!({ "out": made.to_string_lossy() }), &made.display().to_string());
    };
    let to = world.here.join(to);
    let contents = desk.back_up(&to, world.now)?;
    warn(contents);
    told(world, contents_json(&to, contents), &line(&to, contents))
}

/// `penlight restore FILE|N`
pub fn restore(world: &World, file: &Path, by_code: bool) -> Result<ExitCode> {
    let folder = world.folder()?;
    let number: Option<usize> = file.to_str().and_then(|text| text.parse().ok()).filter(|_| !file.exists());
    let file = world.here.join(file);
    let is_protected = match number {
        Some(_) => Desk::needs_passphrase(&folder)?,
        None => desk::check_backup(&file)?.is_protected,
    };
    let secret = match (is_protected, by_code) {
        (false, _) => None,
        (true, true) => Some(world.recovery_code()?),
        (true, false) => Some(world.known_passphrase()?),
    };
    let opener = match &secret {
        None => Opener::Nothing,
        Some(code) if by_code => Opener::Code(code),
        Some(passphrase) => Opener::Passphrase(passphrase),
    };
    let restored = match number {
        Some(number) => Desk::restore_copy(&folder, number, opener)?,
        None => Desk::restore(&folder, &file, opener)?,
    };
    let Restored { documents, damaged, replaced } = &restored;
    if *damaged > 0 {
        say(&format!(
            "{damaged} of {documents} stored documents were damaged or missing when the backup was made."
        ));
    }
    let kept = replaced.as_ref().map(|folder| format!(" What was here before is kept in {}.", folder.display()));
    told(
        world,
        json!({ "documents": documents, "damaged": damaged, "replaced": replaced }),
        &format!("The backup is restored.{}", kept.unwrap_or_default()),
    )
}

/// `penlight check [FILE]`
pub fn check(world: &World, file: Option<&Path>) -> Result<ExitCode> {
    if let Some(file) = file {
        return check_file(world, file);
    }
    let Soundness { database, documents, damaged } = world.open()?.check()?;
    let is_sound = database && damaged == 0;
    if !database {
        say(
            "The data is damaged on this disk. The next command mends it as far as it can; what you wrote is kept twice.",
        );
    }
    if damaged > 0 {
        say(&format!(
            "{damaged} of {documents} stored documents are damaged or missing; the next sync fetches what it can."
        ));
    }
    let value = json!({ "sound": is_sound, "database": database, "documents": documents, "damaged": damaged });
    told(
        world,
        value,
        &if is_sound {
            format!("Everything is sound: the database and {documents} documents.")
        } else {
            String::new()
        },
    )?;
    Ok(if is_sound { ExitCode::SUCCESS } else { ExitCode::from(FAILED) })
}

/// `penlight travel --to FILE`
pub fn travel(world: &World, to: &Path) -> Result<ExitCode> {
    let desk = world.open()?;
    let passphrase = if desk.is_protected() { world.known_passphrase()? } else { String::new() };
    let to = world.here.join(to);
    let contents = desk.travel(&to, &passphrase, world.now)?;
    say(
        "The keys on this laptop are destroyed. The backup, with the passphrase or the recovery code, is the only way back.",
    );
    told(world, contents_json(&to, contents), &line(&to, contents))
}

/// The program's own copy once a day; a disk too full for it keeps nobody from working.
pub fn copy_if_due(world: &World, desk: &Desk) {
    if let Err(refusal) = desk.back_up_if_due(world.now) {
        say(&format!("No copy of the data was made: {refusal}"));
    }
}

fn check_file(world: &World, file: &Path) -> Result<ExitCode> {
    let file = world.here.join(file);
    let contents = desk::check_backup(&file)?;
    told(world, contents_json(&file, contents), &format!("The backup is whole. {}", line(&file, contents)))
}

fn list(world: &World) -> Result<ExitCode> {
    let copies = world.open()?.copies();
    let value = |copy: &KeptCopy| {
        let made = copy.made.map(|made| made.to_string());
        json!({ "number": copy.number, "path": copy.path, "bytes": copy.bytes, "made": made })
    };
    let line = |copy: &KeptCopy| {
        let made = copy.made.map_or_else(String::new, |made| made.to_string());
        format!("{}  {made}  {} bytes", copy.number, copy.bytes)
    };
    let lines: Vec<String> = copies.iter().map(line).collect();
    let text = if lines.is_empty() { "No copy was made yet.".to_owned() } else { lines.join("\n") };
    told(world, json!({ "copies": copies.iter().map(value).collect::<Value>() }), &text)
}

fn contents_json(path: &Path, contents: Contents) -> Value {
    json!({
        "out": path.to_string_lossy(),
        "files": contents.files,
        "bytes": contents.bytes,
        "protected": contents.is_protected,
    })
}

fn line(path: &Path, contents: Contents) -> String {
    format!("{}: {} files, {} bytes", path.display(), contents.files, contents.bytes)
}

fn warn(contents: Contents) {
    if !contents.is_protected {
        say("The data folder has no passphrase: whoever has this backup can read everything in it.");
    }
}

fn told(world: &World, value: Value, text: &str) -> Result<ExitCode> {
    if world.json {
        print_json(&value)?;
    } else if !text.is_empty() {
        print(text)?;
    }
    Ok(ExitCode::SUCCESS)
}
