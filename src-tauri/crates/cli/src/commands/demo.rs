//! `demo`: the main job once, on an invented sample.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use desk::{LetterOptions, ListOptions, lay_out_sample};
use serde_json::{Value, json};

use super::read::line;
use super::sync::refresh;
use crate::outcome::{print, print_json};
use crate::world::World;
use crate::{json, whole};

/// The sample's own data folder, below the platform's folder for data.
const FOLDER: &str = "penlight-sample";
/// Neutral: a letter's file name tells nobody what it is about.
const LETTER: &str = "letter.pdf";

/// `penlight demo [--out DIR]`
pub fn demo(world: &World, out: Option<PathBuf>) -> Result<ExitCode> {
    let folder = match &world.named_folder {
        Some(folder) => folder.clone(),
        None => own_folder()?,
    };
    let desk = world.open_at(folder.clone())?;
    let feed = lay_out_sample(&folder.join("sample"), world.today)?;
    let source = desk.add_source(&feed.to_string_lossy(), &world.here)?;
    refresh(world, &desk, &[source.id.0])?;
    let of_sample = ListOptions { source: Some(source.id), ..ListOptions::default() };
    let cases = desk.list(&of_sample, world.today)?;
    let needs = cases.iter().find(|listed| listed.standing.needs_letter);
    let case = needs.context("The sample holds no case that needs a letter")?;
    let options = LetterOptions::on(world.today);
    let written = desk.write(&case.case.id.0, &options)?;
    let out = out.unwrap_or_else(|| folder.clone());
    std::fs::create_dir_all(&out).with_context(|| format!("{} can't be made", out.display()))?;
    let letter = whole_path(&out.join(LETTER));
    whole::write(&letter, &written.pdf)?;
    if world.json {
        print_json(&json!({
            "data": folder.to_string_lossy(),
            "cases": cases.iter().map(json::case).collect::<Value>(),
            "letter": { "case": case.case.id.0, "out": letter.to_string_lossy(), "pages": written.pages },
        }))?;
    } else {
        let lines: Vec<String> = cases.iter().map(line).collect();
        let to = written.recipient.lines.first().cloned().unwrap_or_default();
        print(&format!(
            "{}\n\nA letter to {to}: {}\nThe sample's data folder: {}",
            lines.join("\n"),
            letter.display(),
            folder.display()
        ))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Made anew each time: the sample's dates are around today.
fn own_folder() -> Result<PathBuf> {
    let folder = dirs::data_dir().unwrap_or_else(std::env::temp_dir).join(FOLDER);
    match std::fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("{} can't be made anew", folder.display()))
        }
        _ => Ok(folder),
    }
}

fn whole_path(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
