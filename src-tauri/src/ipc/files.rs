//! Files between the screen and the core.

use std::path::{Path, PathBuf};

use desk::Imported;
use tauri::{AppHandle, Manager};
use tauri_specta::Event;

use super::Answer;
use super::commands::desk::changed;
use super::view::{self, Changed, ImportOutcome, JobKind, Outcome};
use crate::shell::Shell;
use crate::world;

/// Imports files one by one, so that the screen sees how far it is and can stop in between.
pub fn import(app: &AppHandle, paths: Vec<PathBuf>, job: &str) -> Answer<Vec<ImportOutcome>> {
    let shell = app.state::<Shell>();
    let desk = shell.desk()?;
    let total = u32::try_from(paths.len()).unwrap_or(u32::MAX);
    let begun = view::Progress {
        job: job.to_owned(),
        kind: JobKind::Import,
        done: 0,
        total,
        words: String::new(),
        finished: false,
    };
    let cancel = shell.begin(&begun);
    let mut outcomes = Vec::new();
    for (done, path) in (0..).zip(&paths) {
        if cancel.is_cancelled() {
            break;
        }
        let _ = view::Progress { done, words: name(path), ..begun.clone() }.emit(app);
        let imported = desk.import(&[path], world::now()).inspect_err(|_| shell.note(job, None))?;
        outcomes.extend(imported.into_iter().map(|imported| outcome(name(path), imported)));
    }
    shell.note(job, None);
    let _ = view::Progress { done: total, finished: true, ..begun }.emit(app);
    tell(app);
    Ok(outcomes)
}

/// Imports a text that was pasted.
pub fn import_text(app: &AppHandle, text: String) -> Answer<ImportOutcome> {
    let imported = app.state::<Shell>().desk()?.import_bytes(text.into_bytes(), None, world::now())?;
    tell(app);
    Ok(outcome(String::new(), imported))
}

fn tell(app: &AppHandle) {
    changed(app, Changed::Cases);
    changed(app, Changed::State);
}

/// Without its folder: paths say much about a person.
fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn outcome(name: String, imported: Imported) -> ImportOutcome {
    let (outcome, case, why) = match imported {
        Imported::Kept(case) => (Outcome::Kept, case, None),
        Imported::Known(case) => (Outcome::Known, case, None),
        Imported::Update(case) => (Outcome::Update, case, None),
        Imported::Refused(refusal) => (Outcome::Refused, None, Some(refusal.into())),
    };
    ImportOutcome { name, outcome, case: case.map(|case| case.0), why }
}
