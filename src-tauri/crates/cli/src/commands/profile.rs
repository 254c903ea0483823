//! `profile`: who writes.

use std::process::ExitCode;

use anyhow::Result;
use model::Writer;
use serde_json::{Value, json};

use crate::arguments::{ProfileArguments, ProfileCommand};
use crate::json;
use crate::outcome::{print, print_json};
use crate::world::World;

/// `penlight profile …`
pub fn profile(world: &World, command: ProfileCommand) -> Result<ExitCode> {
    let desk = world.open()?;
    let mut writer = desk.profile()?;
    if let ProfileCommand::Set(arguments) = command {
        let set = changed(writer.unwrap_or_default(), arguments);
        desk.set_profile(&set)?;
        writer = Some(set);
    }
    let value = writer.as_ref().map_or(Value::Null, writer_json);
    match world.json {
        true => print_json(&value)?,
        false if writer.is_none() => print("There is no profile yet: letters have a ruled line to sign on.")?,
        false => print(&json::lines(&value))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// What is given replaces what was; the rest stays.
fn changed(writer: Writer, arguments: ProfileArguments) -> Writer {
    Writer {
        name: arguments.name.unwrap_or(writer.name),
        lines: arguments.lines.unwrap_or(writer.lines),
        town: arguments.town.unwrap_or(writer.town),
        country: arguments.country.or(writer.country),
        languages: arguments.languages.unwrap_or(writer.languages),
        paper: arguments.paper.or(writer.paper),
        envelope: arguments.envelope.or(writer.envelope),
        show_address: arguments.show_address.unwrap_or(writer.show_address),
    }
}

fn writer_json(writer: &Writer) -> Value {
    json!({
        "name": writer.name,
        "address": writer.lines,
        "town": writer.town,
        "country": writer.country.as_ref().map(|country| country.code()),
        "languages": writer.languages.iter().map(|language| language.tag()).collect::<Vec<_>>(),
        "paper": writer.paper.map(|paper| paper.word()),
        "envelope": writer.envelope.map(|envelope| envelope.word()),
        "show_address": writer.show_address,
    })
}
