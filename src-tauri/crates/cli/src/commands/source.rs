//! `source`: where alerts come from.

use std::process::ExitCode;

use anyhow::{Context, Result};
use model::{Source, SourceId, SourceKind};
use serde_json::{Value, json};

use crate::arguments::SourceCommand;
use crate::outcome::{print, print_json, say};
use crate::world::World;

/// `penlight source …`
pub fn source(world: &World, command: SourceCommand) -> Result<ExitCode> {
    let desk = world.open()?;
    match command {
        SourceCommand::Add { place, folder } => {
            anyhow::ensure!(!folder || world.here.join(&place).is_dir(), "{place} is no folder.");
            let source = desk.add_source(&place, &world.here)?;
            show(world, &source_json(&source), || format!("{}  {}", source.id, source.address))?;
        }
        SourceCommand::List => {
            let sources = desk.sources()?;
            let value = json!({ "sources": sources.iter().map(source_json).collect::<Value>() });
            show(world, &value, || sources.iter().map(line).collect::<Vec<_>>().join("\n"))?;
        }
        SourceCommand::Remove { id } => {
            desk.remove_source(SourceId(id))?;
            say("Taken away. Its alerts stay.");
            if world.json {
                print_json(&json!({ "removed": id }))?;
            }
        }
        SourceCommand::Pictures { id, keep } => {
            desk.set_keep_pictures(SourceId(id), keep)?;
            say(if keep {
                "Its pictures are fetched at the next sync."
            } else {
                "Its pictures are no longer fetched."
            });
            if world.json {
                print_json(&json!({ "id": id, "keep_pictures": keep }))?;
            }
        }
        SourceCommand::Import { file } => {
            let text =
                std::fs::read_to_string(&file).with_context(|| format!("{} can't be read", file.display()))?;
            let sources = desk.import_opml(&text)?;
            let value = json!({ "sources": sources.iter().map(source_json).collect::<Value>() });
            show(world, &value, || sources.iter().map(line).collect::<Vec<_>>().join("\n"))?;
        }
        SourceCommand::Export => {
            let opml = desk.export_opml()?;
            show(world, &json!({ "opml": opml }), || opml.trim_end().to_owned())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn show(world: &World, value: &Value, text: impl FnOnce() -> String) -> Result<()> {
    if world.json { print_json(value) } else { print(&text()) }
}

fn line(source: &Source) -> String {
    let title = source.title.as_deref().map(|title| format!("  {title}")).unwrap_or_default();
    let error = source.error.as_deref().map(|error| format!("  ({error})")).unwrap_or_default();
    format!("{}  {}{title}{error}", source.id, source.address)
}

fn source_json(source: &Source) -> Value {
    json!({
        "id": source.id.0,
        "url": source.address,
        "kind": match source.kind {
            SourceKind::Feed => "feed",
            SourceKind::Listing => "listing",
            SourceKind::Folder => "folder",
            SourceKind::File => "file",
        },
        "title": source.title,
        "asked": source.asked.map(|at| at.to_string()),
        "answered": source.answered.map(|at| at.to_string()),
        "failures": source.failures,
        "error": source.error,
        "keep_pictures": source.keep_pictures,
    })
}
