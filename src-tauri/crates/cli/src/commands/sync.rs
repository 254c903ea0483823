//! `sync` and `import`: what comes in.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use desk::{CancelToken, Desk, Imported, NetworkTrouble, Progress, Refusal, SourceReport};
use model::SourceId;
use serde_json::{Value, json};

use super::backup::copy_if_due;
use super::look::read_file;
use crate::outcome::{FAILED, print, print_json, say};
use crate::world::World;

/// `penlight sync [ID…]`
pub fn sync(world: &World, ids: &[i64]) -> Result<ExitCode> {
    let desk = world.open()?;
    let reports = refresh(world, &desk, ids)?;
    copy_if_due(world, &desk);
    tell_reports(world, &reports, "There is no source yet. Add one with: penlight source add URL")
}

/// `penlight sync --due`
pub fn sync_due(world: &World) -> Result<ExitCode> {
    let desk = world.open()?;
    let due: Vec<i64> = desk.sources_due(world.now)?.iter().map(|id| id.0).collect();
    // No source named would be all of them.
    let reports = if due.is_empty() { Vec::new() } else { refresh(world, &desk, &due)? };
    copy_if_due(world, &desk);
    tell_reports(world, &reports, "No source is due.")
}

fn tell_reports(world: &World, reports: &[SourceReport], none: &str) -> Result<ExitCode> {
    if world.json {
        print_json(&json!({ "sources": reports.iter().map(report_json).collect::<Value>() }))?;
    } else {
        print(&summary(reports, none))?;
    }
    let asked = reports.iter().filter(|report| report.error.is_none()).count();
    // Nothing to ask is no failure; every source failing is.
    Ok(if asked == 0 && !reports.is_empty() { ExitCode::from(FAILED) } else { ExitCode::SUCCESS })
}

/// Asks the sources, with progress on standard error.
pub fn refresh(world: &World, desk: &Desk, ids: &[i64]) -> Result<Vec<SourceReport>> {
    let ids: Vec<SourceId> = ids.iter().map(|id| SourceId(*id)).collect();
    Ok(desk.refresh(&ids, world.now, &tell, &CancelToken::new())?)
}

fn tell(progress: Progress) {
    match progress {
        Progress::Asking { address, .. } => say(&format!("Asking {address}")),
        Progress::Answered { source, to_fetch } => say(&format!("Source {source}: {to_fetch} to fetch.")),
        Progress::Kept { title, .. } => say(&format!("Kept: {title}")),
        Progress::Missing { address, why, .. } => say(&format!("Not fetched: {address} ({why})")),
        Progress::Failed { source, why } => say(&format!("Source {source}: {why}")),
    }
}

fn report_json(report: &SourceReport) -> Value {
    json!({
        "id": report.id.0,
        "url": report.address,
        "new": report.new,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "failed": report.failed,
        "incomplete": report.incomplete,
        "error": report.error.as_ref().map(ToString::to_string),
    })
}

fn summary(reports: &[SourceReport], none: &str) -> String {
    if reports.is_empty() {
        return none.to_owned();
    }
    // Without a network each source fails in the same way: one line says it.
    let is_unreached = |report: &SourceReport| report.error == Some(Refusal::Network(NetworkTrouble::Unreachable));
    if reports.len() > 1 && reports.iter().all(is_unreached) {
        return "No source could be reached: there seems to be no network. Everything kept is safe.".to_owned();
    }
    let line = |report: &SourceReport| match &report.error {
        Some(error) => format!("{}  {}: {error}", report.id, report.address),
        None => format!(
            "{}  {}: {} new, {} updated, {} unchanged",
            report.id, report.address, report.new, report.updated, report.unchanged
        ),
    };
    reports.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// `penlight import FILE…`
pub fn import(world: &World, files: &[PathBuf]) -> Result<ExitCode> {
    let desk = world.open()?;
    let is_input = |file: &PathBuf| file.as_os_str() == "-";
    let paths: Vec<&Path> = files.iter().filter(|file| !is_input(file)).map(PathBuf::as_path).collect();
    let mut imported = desk.import(&paths, world.now)?.into_iter();
    let mut outcomes = Vec::new();
    for file in files {
        outcomes.push(match is_input(file) {
            true => from_input(world, &desk, file)?,
            false => imported.next().expect("one outcome for each path"),
        });
    }
    copy_if_due(world, &desk);
    let rows: Vec<(&Path, &Imported)> = files.iter().map(PathBuf::as_path).zip(&outcomes).collect();
    for (path, outcome) in &rows {
        if let Imported::Refused(why) = outcome {
            say(&format!("{}: {why}", path.display()));
        }
    }
    if world.json {
        print_json(
            &json!({ "files": rows.iter().map(|(path, outcome)| file_json(path, outcome)).collect::<Value>() }),
        )?;
    } else {
        let lines = rows.iter().filter(|(_, outcome)| !matches!(outcome, Imported::Refused(_))).map(file_line);
        let text = lines.collect::<Vec<_>>().join("\n");
        if !text.is_empty() {
            print(&text)?;
        }
    }
    let refused = outcomes.iter().all(|outcome| matches!(outcome, Imported::Refused(_)));
    Ok(if refused { ExitCode::from(FAILED) } else { ExitCode::SUCCESS })
}

fn from_input(world: &World, desk: &Desk, file: &Path) -> Result<Imported> {
    Ok(match read_file(file) {
        Ok(bytes) => desk.import_bytes(bytes, None, world.now)?,
        Err(error) => Imported::Refused(Refusal::File(format!("{error:#}."))),
    })
}

/// The first case of a file stands in `case`; a page of several actions has more, which the line for people names.
pub fn file_json(path: &Path, imported: &Imported) -> Value {
    let (outcome, cases, why) = words(imported);
    json!({ "path": path.to_string_lossy(), "outcome": outcome, "case": cases.first(), "why": why })
}

pub fn file_line((path, imported): &(&Path, &Imported)) -> String {
    let (outcome, cases, _) = words(imported);
    // A mailbox may hold a thousand.
    const NAMED: usize = 8;
    let named: String = cases.iter().take(NAMED).map(|case| format!(", case {case}")).collect();
    let more = cases.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{}: {outcome}{named}{more}", path.display())
}

fn words(imported: &Imported) -> (&'static str, Vec<String>, Option<String>) {
    let ids = |cases: &[model::CaseId]| cases.iter().map(ToString::to_string).collect();
    match imported {
        Imported::Kept(cases) => ("kept", ids(cases), None),
        Imported::Known(cases) => ("known", ids(cases), None),
        Imported::Update(cases) => ("update", ids(cases), None),
        Imported::Refused(why) => ("refused", Vec::new(), Some(why.to_string())),
    }
}
