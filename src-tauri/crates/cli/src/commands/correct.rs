//! `correct`: what was understood of a case, and putting it right.

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use desk::{CheckedAlert, CorrectionId, Desk, addition, findings};
use model::{AlertId, Correction, Field};
use serde_json::{Value as Json, json};

use super::add::{lines_of, value};
use crate::hand::CorrectArguments;
use crate::json;
use crate::outcome::{print, print_json};
use crate::world::World;

/// `penlight correct CASE [FIELD [VALUE]]`
pub fn correct(world: &World, arguments: CorrectArguments) -> Result<ExitCode> {
    let desk = world.open()?;
    let alert = alert_of(&desk, &arguments)?;
    let checked = desk.check_alert(&alert)?;
    if let Some(number) = arguments.undo {
        let is_its = checked.corrections.iter().any(|kept| kept.id.0 == number);
        anyhow::ensure!(is_its, "This alert has no correction {number}.");
        desk.withdraw_correction(CorrectionId(number), world.now)?;
    } else if let Some(field) = arguments.field {
        let (correction, instead_of) = correction(&checked, field, &arguments)?;
        desk.correct(&alert, &correction, instead_of, world.now)?;
    }
    let checked = desk.check_alert(&alert)?;
    let mut understood = json::understood(&checked.action, &checked.corrections);
    understood["alert"] = json!(alert.0);
    match world.json {
        true => print_json(&understood)?,
        false => print(&lines(&understood))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn alert_of(desk: &Desk, arguments: &CorrectArguments) -> Result<AlertId> {
    let case = desk.find_case(&arguments.case)?;
    let named = arguments.alert.clone().map(AlertId);
    if let Some(id) = named.iter().find(|id| !case.alerts.contains(id)) {
        bail!("The case has no alert {id}.");
    }
    named.or(case.alerts.last().cloned()).context("The case has no alert")
}

/// The correction that the arguments ask for, and the one of before that it replaces.
fn correction(
    checked: &CheckedAlert,
    field: Field,
    arguments: &CorrectArguments,
) -> Result<(Correction, Option<CorrectionId>)> {
    let block = matches!(field, Field::Addressee | Field::Copy);
    let words = arguments.value.as_deref().map(|words| if block { lines_of(words) } else { words.to_owned() });
    let value = words.map(|words| value(field, &words)).transpose()?;
    anyhow::ensure!(
        value.is_some() || arguments.remove,
        "Give the right value, or --remove to take the value away."
    );
    let of_field = findings(&checked.action).enumerate().filter(|(_, (finding, _))| finding.value.field() == field);
    let shown: Vec<usize> = of_field.map(|(at, _)| at).collect();
    if arguments.add || shown.is_empty() {
        let value = value.with_context(|| format!("There is no {} to take away", field.word()))?;
        return Ok((addition(value), None));
    }
    let many = shown.len() > 1 && arguments.nth.is_none();
    anyhow::ensure!(!many, "There are {} of these; say which with --nth.", shown.len());
    let nth = arguments.nth.unwrap_or(1);
    let at = shown.get(nth.wrapping_sub(1)).copied();
    let right = at.and_then(|at| checked.putting_right(at, value));
    right.with_context(|| format!("There is no {} {nth}", field.word()))
}

/// A line for each field, with a mark where it is doubted or the person's.
fn lines(understood: &Json) -> String {
    let text = |value: &Json| value.as_str().unwrap_or_default().replace('\n', " / ");
    let row = |row: &Json, mark: &str| {
        let number = row["correction"].as_i64().map(|id| format!("  (correction {id})")).unwrap_or_default();
        let name = format!("{} {}", text(&row["field"]), row["nth"]);
        format!("{mark} {name:<18} {}{number}", text(&row["value"]))
    };
    let all = |key: &str| understood[key].as_array().cloned().unwrap_or_default();
    let used = all("fields").into_iter().map(|one| row(&one, if one["by"] == "person" { "*" } else { " " }));
    let doubts = all("doubts").into_iter().map(|one| row(&one, "?"));
    let adrift = all("adrift").into_iter().map(|one| {
        let number = one["correction"].as_i64().unwrap_or_default();
        let right = if one["value"].is_null() { "taken away".to_owned() } else { text(&one["value"]) };
        format!("! {} “{}” is gone: {right}  (correction {number})", text(&one["field"]), text(&one["replaces"]))
    });
    used.chain(doubts).chain(adrift).collect::<Vec<_>>().join("\n")
}
