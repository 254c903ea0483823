//! `tie` and `untie`: which cases are one, by the person's word.

use std::process::ExitCode;

use anyhow::Result;
use desk::{Desk, Suggestion};
use model::AlertId;
use serde_json::{Value, json};

use crate::hand::{TieArguments, UntieArguments};
use crate::outcome::{print, print_json};
use crate::world::World;

/// `penlight tie [CASE [OTHER]]`
pub fn tie(world: &World, arguments: &TieArguments) -> Result<ExitCode> {
    let desk = world.open()?;
    let suggestions = match (&arguments.case, &arguments.other) {
        (Some(one), Some(other)) => {
            let (one, other) = (desk.find_case(one)?.id, desk.find_case(other)?.id);
            let case = desk.say_same(&one, &other, true, world.now)?;
            return say(world, &json!({ "case": case.0 }), &format!("One case: {case}"));
        }
        (Some(one), None) => desk.may_be_same(&desk.find_case(one)?)?,
        (None, _) => desk.all_that_may_be_same(world.today)?,
    };
    let value = json!({ "suggestions": suggestions.iter().map(suggestion_json).collect::<Value>() });
    let lines: Vec<String> = suggestions.iter().map(|suggestion| line(&desk, suggestion)).collect();
    let text = if lines.is_empty() { "No two cases look like one.".to_owned() } else { lines.join("\n") };
    say(world, &value, &text)
}

/// `penlight untie CASE [OTHER]`
pub fn untie(world: &World, arguments: &UntieArguments) -> Result<ExitCode> {
    let desk = world.open()?;
    let case = desk.find_case(&arguments.case)?;
    let sentence = match (&arguments.other, &arguments.alert) {
        (Some(other), _) => {
            desk.say_same(&case.id, &desk.find_case(other)?.id, false, world.now)?;
            "Two cases. They are not offered as one again."
        }
        (None, Some(alert)) => {
            let alert = AlertId(alert.clone());
            anyhow::ensure!(case.alerts.contains(&alert), "The case has no alert {alert}.");
            desk.take_out(&alert, world.now)?;
            "The alert is a case of its own now."
        }
        (None, None) => {
            desk.part_again(&case.id, world.now)?;
            "What was put together by hand is apart again."
        }
    };
    say(world, &json!({ "untied": case.id.0 }), sentence)
}

fn say(world: &World, value: &Value, text: &str) -> Result<ExitCode> {
    match world.json {
        true => print_json(value)?,
        false => print(text)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn suggestion_json(suggestion: &Suggestion) -> Value {
    json!({ "one": suggestion.one.0, "other": suggestion.other.0, "names": suggestion.names })
}

fn line(desk: &Desk, suggestion: &Suggestion) -> String {
    let title = |id: &model::CaseId| desk.find_case(&id.0).map(|case| case.title).unwrap_or_default();
    let Suggestion { one, other, names } = suggestion;
    format!("{one}  {}\n{other}  {}\n    both name {}", title(one), title(other), names.join(", "))
}
