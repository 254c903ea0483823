//! `list`, `show`, `search`: reading.

use std::process::ExitCode;

use anyhow::Result;
use desk::{ListOptions, Listed};
use model::{Due, SourceId};
use serde_json::{Value, json};

use crate::arguments::ListArguments;
use crate::json;
use crate::outcome::{print, print_json};
use crate::world::World;

/// `penlight list`
pub fn list(world: &World, arguments: ListArguments) -> Result<ExitCode> {
    let options = ListOptions {
        needs_letter: arguments.needs_letter,
        country: arguments.country,
        kind: arguments.kind,
        source: arguments.source.map(SourceId),
        language: arguments.language,
        by_deadline: arguments.by_deadline,
    };
    let cases = world.open()?.list(&options, world.today)?;
    let empty = if arguments.needs_letter { "Nothing needs a letter today." } else { "There is no case yet." };
    print_cases(world, &cases, empty)
}

/// `penlight search WORDS`
pub fn search(world: &World, words: &[String]) -> Result<ExitCode> {
    let cases = world.open()?.search(&words.join(" "), world.today)?;
    print_cases(world, &cases, "Nothing was found.")
}

/// `penlight show CASE`
pub fn show(world: &World, case: &str) -> Result<ExitCode> {
    let desk = world.open()?;
    let shown = desk.show(case, world.today)?;
    let mut value = json::shown(&shown);
    for (at, alert) in shown.alerts.iter().enumerate() {
        json::add_kept(&mut value["alerts"][at], &desk.open_alert(&alert.id)?);
    }
    match world.json {
        true => print_json(&value)?,
        false => print(&json::lines(&value))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn print_cases(world: &World, cases: &[Listed], empty: &str) -> Result<ExitCode> {
    if world.json {
        print_json(&json!({ "cases": cases.iter().map(json::case).collect::<Value>() }))?;
    } else if cases.is_empty() {
        print(empty)?;
    } else {
        print(&cases.iter().map(line).collect::<Vec<_>>().join("\n"))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Number or id, country, what to do by when, title.
pub fn line(listed: &Listed) -> String {
    let case = &listed.case;
    let name = case.number.as_ref().map_or_else(|| case.id.to_string(), ToString::to_string);
    let country = case.country.map_or("  ".to_owned(), |country| country.to_string());
    let by = match (listed.standing.due, listed.standing.last_post) {
        (Due::Far | Due::Near | Due::Now, Some(day)) => format!("post by about {day}"),
        (Due::Late, _) => "past the last post".to_owned(),
        (Due::Hours, _) => "e-mail or fax today".to_owned(),
        (Due::Soon, _) => "as soon as possible".to_owned(),
        (due, _) => due.word().to_owned(),
    };
    format!("{name:<16}  {country}  {by:<24}  {}", case.title)
}
