//! `source`: where alerts come from.

use std::process::ExitCode;

use anyhow::{Context, Result};
use desk::{Desk, SourceStanding, SourceState};
use model::{Source, SourceId, SourceKind};
use serde_json::{Value, json};

use crate::outcome::{print, print_json, say};
use crate::sources::SourceCommand;
use crate::world::World;

/// `penlight source …`
pub fn source(world: &World, command: SourceCommand) -> Result<ExitCode> {
    let desk = world.open()?;
    match command {
        SourceCommand::Add { place, folder } => {
            anyhow::ensure!(!folder || world.here.join(&place).is_dir(), "{place} is no folder.");
            let source = desk.add_source(&place, &world.here)?;
            let standing = desk.source_standing(&source, world.now)?;
            show(world, &source_json(&source, &standing), || format!("{}  {}", source.id, source.address))?;
        }
        SourceCommand::List => {
            show_all(world, &desk, desk.sources()?)?;
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
            let list = std::fs::read(&file).with_context(|| format!("{} can't be read", file.display()))?;
            let sources = desk.import_opml(&list)?;
            show_all(world, &desk, sources)?;
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

fn show_all(world: &World, desk: &Desk, sources: Vec<Source>) -> Result<()> {
    let mut all = Vec::new();
    for source in sources {
        let standing = desk.source_standing(&source, world.now)?;
        all.push((source, standing));
    }
    let value =
        json!({ "sources": all.iter().map(|(source, standing)| source_json(source, standing)).collect::<Value>() });
    show(world, &value, || {
        all.iter().map(|(source, standing)| line(source, standing)).collect::<Vec<_>>().join("\n")
    })
}

fn line(source: &Source, standing: &SourceStanding) -> String {
    let title = source.title.as_deref().map(|title| format!("  {title}")).unwrap_or_default();
    let state = match standing.state {
        SourceState::Never => "  (not asked yet)".to_owned(),
        SourceState::Fine => String::new(),
        SourceState::Waiting(until) => format!("  (its server asked us not to come back before {until})"),
        SourceState::Failing => format!("  ({})", source.error.as_deref().unwrap_or_default()),
        SourceState::Gone => {
            "  (says that it is gone for good; asked only when you name it, its alerts are kept)".to_owned()
        }
    };
    let moved =
        standing.moved_from.as_deref().map(|from| format!("  (moved here from {from})")).unwrap_or_default();
    let moving =
        standing.moving_to.as_deref().map(|to| format!("  (says it has moved to {to})")).unwrap_or_default();
    format!("{}  {}{title}{state}{moved}{moving}", source.id, source.address)
}

fn state_word(state: SourceState) -> &'static str {
    match state {
        SourceState::Never => "never",
        SourceState::Fine => "fine",
        SourceState::Waiting(_) => "waiting",
        SourceState::Failing => "failing",
        SourceState::Gone => "gone",
    }
}

fn source_json(source: &Source, standing: &SourceStanding) -> Value {
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
        "state": state_word(standing.state),
        "not_before": source.not_before.map(|at| at.to_string()),
        "moved_from": standing.moved_from,
        "moving_to": standing.moving_to,
    })
}
