//! `add` and `import --dry-run`: a case typed by hand, and files looked at before they are kept.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use desk::{Beside, Imported, NewFile, Reviewed, value_of};
use model::{AlertId, Field, Value};
use serde_json::{Value as Json, json};

use super::look::read_file;
use super::sync::{file_json, file_line};
use crate::hand::AddArguments;
use crate::json;
use crate::outcome::{FAILED, print, print_json, say};
use crate::world::World;

/// `penlight add …`
pub fn add(world: &World, arguments: AddArguments) -> Result<ExitCode> {
    let values = values(&arguments)?;
    let beside = match (&arguments.beside, &arguments.alert) {
        (Some(path), _) => Beside::File(NewFile::read(path)?),
        (None, Some(id)) => Beside::Alert(AlertId(id.clone())),
        (None, None) => Beside::Nothing,
    };
    let label = |field: Field| field.word().replace('_', " ");
    let case = world.open()?.type_case(&values, &label, beside, world.now)?;
    let case = case.map(|case| case.0).unwrap_or_default();
    match world.json {
        true => print_json(&json!({ "case": case }))?,
        false => print(&format!("Kept, case {case}"))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn values(arguments: &AddArguments) -> Result<Vec<Value>> {
    let letter = arguments.model_letter.as_deref().map(read_file).transpose()?;
    let letter = letter.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let one = |words: &Option<String>| words.iter().cloned().collect::<Vec<_>>();
    let blocks = |blocks: &[String]| blocks.iter().map(|block| lines_of(block)).collect::<Vec<_>>();
    let fields = [
        (Field::Kind, vec![arguments.kind.word().to_owned()]),
        (Field::Organisation, one(&arguments.organisation)),
        (Field::Number, one(&arguments.number)),
        (Field::Index, one(&arguments.index)),
        (Field::Issued, arguments.issued.iter().map(ToString::to_string).collect()),
        (Field::Country, arguments.country.iter().map(ToString::to_string).collect()),
        (Field::Title, one(&arguments.title)),
        (Field::Deadline, one(&arguments.deadline)),
        (Field::Person, arguments.persons.clone()),
        (Field::Call, arguments.calls.clone()),
        (Field::Addressee, blocks(&arguments.addressees)),
        (Field::Copy, blocks(&arguments.copies)),
        (Field::ModelLetter, one(&letter)),
    ];
    let read = |(field, words): (Field, Vec<String>)| words.into_iter().map(move |words| value(field, &words));
    fields.into_iter().flat_map(read).collect()
}

/// The value of a field in a person's words.
pub fn value(field: Field, words: &str) -> Result<Value> {
    let name = field.word().replace('_', " ");
    value_of(field, words).with_context(|| format!("“{words}” is no {name}; dates are written YYYY-MM-DD"))
}

/// A block on one line as lines: “Minister / 1 Square / Town”.
pub fn lines_of(block: &str) -> String {
    block.split(" / ").map(str::trim).collect::<Vec<_>>().join("\n")
}

/// `penlight import --dry-run FILE…`
pub fn dry_run(world: &World, files: &[PathBuf]) -> Result<ExitCode> {
    let desk = world.open()?;
    let mut before = Vec::new();
    let mut reviewed = Vec::new();
    for file in files {
        reviewed.push(match open(file) {
            Ok(file) => desk.review_file(&file, &mut before, world.now)?,
            Err(error) => {
                let why = desk::Refusal::File(format!("{error:#}"));
                Reviewed { outcome: Imported::Refused(why), alerts: Vec::new() }
            }
        });
    }
    let rows: Vec<(&Path, &Reviewed)> = files.iter().map(PathBuf::as_path).zip(&reviewed).collect();
    for (path, one) in &rows {
        if let Imported::Refused(why) = &one.outcome {
            say(&format!("{}: {why}", path.display()));
        }
    }
    if world.json {
        print_json(&json!({ "files": rows.iter().map(|(path, one)| row(path, one)).collect::<Json>() }))?;
    } else {
        let lines = rows.iter().filter(|(_, one)| !matches!(one.outcome, Imported::Refused(_)));
        print(&lines.map(|(path, one)| text(path, one)).collect::<Vec<_>>().join("\n"))?;
    }
    let refused = reviewed.iter().all(|one| matches!(one.outcome, Imported::Refused(_)));
    Ok(if refused { ExitCode::from(FAILED) } else { ExitCode::SUCCESS })
}

fn open(path: &Path) -> Result<NewFile> {
    match path.as_os_str() == "-" {
        true => Ok(NewFile { name: None, media_type: None, bytes: read_file(path)? }),
        false => Ok(NewFile::read(path)?),
    }
}

fn row(path: &Path, one: &Reviewed) -> Json {
    let mut row = file_json(path, &one.outcome);
    row["dry_run"] = json!(true);
    row["alerts"] = one.alerts.iter().map(|alert| json::understood(&alert.one.action, &[])).collect();
    row
}

fn text(path: &Path, one: &Reviewed) -> String {
    let found = one.alerts.iter().map(|alert| json::lines(&json::understood(&alert.one.action, &[])));
    let found: String =
        found.flat_map(|text| text.lines().map(|line| format!("\n  {line}")).collect::<Vec<_>>()).collect();
    format!("{}{found}", file_line(&(path, &one.outcome)))
}
