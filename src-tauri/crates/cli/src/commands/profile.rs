//! `profile`: who writes, and how long the post takes from there.

use std::process::ExitCode;

use anyhow::Result;
use desk::Desk;
use model::{Country, Writer};
use serde_json::{Value, json};

use crate::json;
use crate::outcome::{print, print_json};
use crate::world::World;
use crate::writer::{PostDays, ProfileArguments, ProfileCommand};

/// `penlight profile …`
pub fn profile(world: &World, command: ProfileCommand) -> Result<ExitCode> {
    let desk = world.open()?;
    let mut writer = desk.profile()?;
    match command {
        ProfileCommand::PostDays { country, days } => return post_days(world, &desk, country, days),
        ProfileCommand::Set(arguments) => {
            let set = changed(writer.unwrap_or_default(), arguments);
            desk.set_profile(&set)?;
            writer = Some(set);
        }
        ProfileCommand::Show => {}
    }
    let value = writer.as_ref().map_or(Value::Null, writer_json);
    match world.json {
        true => print_json(&value)?,
        false if writer.is_none() => print("There is no profile yet: letters have a ruled line to sign on.")?,
        false => print(&json::lines(&value))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Puts the days in the post to a country right where some are given, and prints how many they are now.
fn post_days(world: &World, desk: &Desk, country: Country, days: Option<PostDays>) -> Result<ExitCode> {
    match days {
        Some(PostDays::Days(days)) => desk.set_post_days(country, Some(days))?,
        Some(PostDays::Usual) => desk.set_post_days(country, None)?,
        None => {}
    }
    let days = desk.post_days(country)?;
    match world.json {
        true => print_json(&json!({ "country": country.code(), "days": days }))?,
        false => print(&format!("A letter to {} takes about {days} days.", country.code()))?,
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
