//! Files that were looked at and wait for the person's word: between the screen and the core.

use std::path::PathBuf;

use desk::{Beside, Imported, NewFile, Refusal, Reviewed, value_of};
use model::{AlertId, CaseAlert, Field, Hash};
use tauri::{AppHandle, Manager};
use tauri_specta::Event;

use super::commands::desk::changed;
use super::view::{self, Changed, ImportOutcome, JobKind, PutRightFirst, Review, Sentence, TypedCase};
use super::{Answer, WireError, check, files};
use crate::shell::Shell;
use crate::world;

/// So many bytes of files wait at most; they are held in memory until the person decides.
const MOST_BYTES: usize = 256 << 20;

/// A file that waits.
pub struct Waiting {
    /// Its name for the screen.
    pub id: String,
    /// As it came.
    pub file: NewFile,
    /// What was found in it.
    pub reviewed: Reviewed,
}

impl Waiting {
    /// The bytes of the document of that hash, where it is this file.
    pub fn original(&self, hash: &Hash) -> Option<Vec<u8>> {
        let documents = self.reviewed.alerts.iter().filter_map(|alert| alert.documents.first());
        let is_it = documents.into_iter().any(|(reference, _)| reference.hash == *hash);
        is_it.then(|| self.file.bytes.clone())
    }
}

/// Looks at files one by one, so that the screen sees how far it is and can stop in between.
pub fn look_at(app: &AppHandle, paths: Vec<PathBuf>, job: &str) -> Answer<Vec<Review>> {
    let shell = app.state::<Shell>();
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
    for (done, path) in (0..).zip(&paths) {
        if cancel.is_cancelled() {
            break;
        }
        let words = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let _ = view::Progress { done, words: words.clone(), ..begun.clone() }.emit(app);
        let read = NewFile::read(path);
        let ended = match read {
            Ok(file) => look_at_one(&shell, file),
            Err(refusal) => refuse(&shell, words, refusal),
        };
        if ended.is_err() {
            shell.note(job, None);
            let _ = view::Progress { finished: true, ..begun.clone() }.emit(app);
            ended?;
        }
    }
    shell.note(job, None);
    let _ = view::Progress { done: total, finished: true, ..begun }.emit(app);
    Ok(list(&shell))
}

/// Looks at a text that was pasted.
pub fn look_at_text(shell: &Shell, text: String) -> Answer<Vec<Review>> {
    look_at_one(shell, NewFile { name: None, media_type: None, bytes: text.into_bytes() })?;
    Ok(list(shell))
}

/// All that wait, in the order in which they came.
pub fn list(shell: &Shell) -> Vec<Review> {
    shell.waiting(|waiting| waiting.iter().map(review).collect())
}

/// Keeps a file, with what the person put right before.
pub fn keep(app: &AppHandle, id: &str, rights: &[PutRightFirst]) -> Answer<ImportOutcome> {
    let shell = app.state::<Shell>();
    let (file, reviewed) = taken(&shell, id)?;
    let corrections = rights.iter().map(|first| {
        let alert = reviewed.alerts.iter().find(|alert| alert.alert.0 == first.alert);
        let alert = alert.ok_or_else(gone)?;
        Ok((alert.alert.clone(), check::correction(&alert.one.action, &first.right)?))
    });
    let corrections = corrections.collect::<Answer<Vec<_>>>()?;
    let imported = shell.desk()?.keep_reviewed(&file, &corrections, world::now())?;
    shell.waiting(|waiting| waiting.retain(|one| one.id != id));
    tell(app);
    Ok(files::outcome(file.name.unwrap_or_default(), imported))
}

/// Lets files go without keeping them; all where none is named. The last ones can be taken back.
pub fn discard(shell: &Shell, id: Option<&str>) {
    let gone = shell.waiting(|waiting| waiting.extract_if(.., |one| id.is_none_or(|id| one.id == id)).collect());
    shell.let_go(gone);
}

/// Takes back what was let go last.
pub fn take_back(shell: &Shell) -> Vec<Review> {
    let back = shell.let_go(Vec::new());
    shell.waiting(|waiting| waiting.splice(..0, back).for_each(drop));
    list(shell)
}

/// Keeps a typed case; its name.
pub fn keep_typed(app: &AppHandle, typed: &TypedCase) -> Answer<Option<String>> {
    let shell = app.state::<Shell>();
    let mut values = Vec::new();
    for one in typed.fields.iter().filter(|one| !one.value.trim().is_empty()) {
        let field = Field::from_word(&one.field).ok_or_else(|| WireError::failed(Sentence::Wrong))?;
        let value = value_of(field, &one.value);
        values.push(value.ok_or_else(|| WireError::failed(Sentence::ValueUnreadable))?);
    }
    let label = |field: Field| {
        let named = typed.fields.iter().find(|one| one.field == field.word());
        named.map_or_else(|| field.word().to_owned(), |one| one.label.clone())
    };
    let beside = match (&typed.review, &typed.alert) {
        (Some(id), _) => Beside::File(taken(&shell, id)?.0),
        (None, Some(id)) => Beside::Alert(AlertId(id.clone())),
        (None, None) => Beside::Nothing,
    };
    let case = shell.desk()?.type_case(&values, &label, beside, world::now())?;
    shell.waiting(|waiting| waiting.retain(|one| typed.review.as_ref() != Some(&one.id)));
    tell(app);
    Ok(case.map(|case| case.0))
}

fn look_at_one(shell: &Shell, file: NewFile) -> Answer<()> {
    let desk = shell.desk()?;
    let held: usize = shell.waiting(|waiting| waiting.iter().map(|one| one.file.bytes.len()).sum());
    if held + file.bytes.len() > MOST_BYTES {
        return refuse(shell, file.name.unwrap_or_default(), Refusal::TooManyWait);
    }
    let mut before = alerts_waiting(shell);
    let reviewed = desk.review_file(&file, &mut before, world::now())?;
    add(shell, file, reviewed);
    Ok(())
}

/// Alerts of files that wait already: a later file may be news of them.
fn alerts_waiting(shell: &Shell) -> Vec<CaseAlert> {
    shell.waiting(|waiting| {
        waiting.iter().flat_map(|one| one.reviewed.alerts.iter().map(|a| a.one.clone())).collect()
    })
}

fn refuse(shell: &Shell, name: String, refusal: Refusal) -> Answer<()> {
    let file = NewFile { name: Some(name), media_type: None, bytes: Vec::new() };
    add(shell, file, Reviewed { outcome: Imported::Refused(refusal), alerts: Vec::new() });
    Ok(())
}

fn add(shell: &Shell, file: NewFile, reviewed: Reviewed) {
    let id = shell.next_name();
    shell.waiting(|waiting| waiting.push(Waiting { id, file, reviewed }));
}

/// A file that waits; it goes on waiting until it is kept.
fn taken(shell: &Shell, id: &str) -> Answer<(NewFile, Reviewed)> {
    let found = shell.waiting(|waiting| {
        waiting.iter().find(|one| one.id == id).map(|one| (one.file.clone(), one.reviewed.clone()))
    });
    found.ok_or_else(gone)
}

fn gone() -> WireError {
    WireError::failed(Sentence::WaitsNoLonger)
}

fn review(waiting: &Waiting) -> Review {
    let name = waiting.file.name.clone().unwrap_or_default();
    let ImportOutcome { name, outcome, case, why } = files::outcome(name, waiting.reviewed.outcome.clone());
    let checks = waiting.reviewed.alerts.iter().map(|alert| {
        let title = alert.one.action.title.clone().unwrap_or_else(|| alert.one.alert.title.clone());
        check::check(alert.alert.0.clone(), title, &alert.one.action, &[], &alert.documents)
    });
    Review { id: waiting.id.clone(), name, outcome, case, why, checks: checks.collect() }
}

fn tell(app: &AppHandle) {
    changed(app, Changed::Cases);
    changed(app, Changed::State);
}
