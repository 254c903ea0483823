//! Sources between the screen and the core.

use std::sync::atomic::{AtomicU32, Ordering};

use desk::{CancelToken, Hint, NetworkTrouble, Progress, Refusal, SourceReport};
use model::{Source, SourceId, SourceKind};
use tauri::{AppHandle, Manager};
use tauri_specta::Event;

use super::commands::desk::changed;
use super::view::{
    self, Changed, JobKind, Sentence, SourceOutcome, SourceRow, SourceState, SourceTrial, TrialItem, TrialKind,
    UpdateResult,
};
use super::{Answer, WireError, show};
use crate::shell::Shell;
use crate::world;

/// Items shown of a source before it is added.
const TRIAL_ITEMS: usize = 8;
/// Characters of an item's excerpt.
const EXCERPT: usize = 200;

/// All sources.
pub fn list(shell: &Shell) -> Answer<Vec<SourceRow>> {
    shell.desk()?.sources()?.iter().map(|source| row(shell, source)).collect()
}

/// A source as the screen shows it.
pub fn row(shell: &Shell, source: &Source) -> Answer<SourceRow> {
    let standing = shell.desk()?.source_standing(source, world::now())?;
    let (state, waits_until) = match standing.state {
        desk::SourceState::Never => (SourceState::Never, None),
        desk::SourceState::Fine => (SourceState::Fine, None),
        desk::SourceState::Waiting(until) => (SourceState::Waiting, Some(until)),
        desk::SourceState::Failing => (SourceState::Failing, None),
        desk::SourceState::Gone => (SourceState::Gone, None),
    };
    let moment = |moment: Option<model::Timestamp>| moment.map(|moment| moment.to_string());
    Ok(SourceRow {
        id: number(source.id),
        address: source.address.clone(),
        kind: match source.kind {
            SourceKind::Feed => view::SourceKind::Feed,
            SourceKind::Listing => view::SourceKind::Listing,
            SourceKind::Folder => view::SourceKind::Folder,
            SourceKind::File => view::SourceKind::File,
        },
        title: source.title.clone(),
        state,
        answered: moment(source.answered),
        asked: moment(source.asked),
        not_before: moment(waits_until),
        next: moment(shell.desk()?.asked_next(source, world::now())?),
        moved_from: standing.moved_from,
        moving_to: standing.moving_to,
        failures: source.failures,
        error: source.error.as_ref().map(|_| {
            let known = shell.failure(source.id, source.asked).or_else(|| kept_failure(shell, source));
            known.unwrap_or_else(|| WireError::failed(Sentence::SourceFailed))
        }),
        alerts: u32::try_from(shell.desk()?.alerts_of(source.id)?).unwrap_or(u32::MAX),
        keep_pictures: source.keep_pictures,
    })
}

/// The setting that keeps why a source failed over a restart: the moment of the asking, and the sentence. What another
/// program asked meanwhile has another moment.
fn failure_key(id: SourceId) -> String {
    format!("source-failure-{id}")
}

fn keep_failure(shell: &Shell, id: SourceId, asked: model::Timestamp, why: &WireError) {
    // Only a sentence is lost where it can't be kept: the list says then that the source gave nothing.
    if let (Ok(desk), Ok(text)) = (shell.desk(), serde_json::to_string(&(asked, why))) {
        let _ = desk.set_setting(&failure_key(id), &text);
    }
}

fn kept_failure(shell: &Shell, source: &Source) -> Option<WireError> {
    let text = shell.desk().ok()?.setting(&failure_key(source.id)).ok()??;
    let (asked, why): (model::Timestamp, WireError) = serde_json::from_str(&text).ok()?;
    Some(why).filter(|_| Some(asked) == source.asked)
}

fn number(id: SourceId) -> i32 {
    i32::try_from(id.0).unwrap_or(i32::MAX)
}

/// Looks at an address without keeping anything: a feed, or a page that lists documents.
pub fn look(shell: &Shell, address: &str) -> Answer<SourceTrial> {
    if let Some(trial) = on_this_laptop(address) {
        return Ok(trial);
    }
    let network = shell.desk()?.network()?;
    let fetched = desk::fetch(address, &network, &CancelToken::default())?;
    if let Some(trial) = of_feed(&fetched) {
        return Ok(trial);
    }
    let hint = Hint { name: None, media_type: fetched.content_type, address: Some(fetched.address.clone()) };
    let understood = desk::document_in(&fetched.bytes, &hint, &world::child())?;
    let feeds = desk::links_to_feeds(&String::from_utf8_lossy(&fetched.bytes), &fetched.address);
    let items: Vec<TrialItem> = understood
        .listing
        .items
        .iter()
        .take(TRIAL_ITEMS)
        .map(|item| TrialItem {
            title: item.title.clone().unwrap_or_default(),
            kind: item.kind.map(show::alert_kind),
            index: item.index.as_ref().map(ToString::to_string),
            excerpt: item.excerpt.chars().take(EXCERPT).collect(),
            read_more: item.read_more.clone(),
            download: item.download.clone(),
        })
        .collect();
    if feeds.is_empty() && items.is_empty() {
        // Many sites have a feed and don't say so.
        let guessed = desk::guessed_feeds(&fetched.address).into_iter();
        let mut found = guessed.filter_map(|at| desk::fetch(&at, &network, &CancelToken::default()).ok());
        return found.find_map(|fetched| of_feed(&fetched)).ok_or_else(|| Refusal::NothingToAdd.into());
    }
    let kind = if feeds.is_empty() { TrialKind::Listing } else { TrialKind::Choice };
    let count = show::count(understood.listing.items.len());
    Ok(SourceTrial { address: fetched.address, kind, title: understood.document.title, items, count, feeds })
}

/// What a feed holds; `None` where it is none.
fn of_feed(fetched: &desk::Fetched) -> Option<SourceTrial> {
    let feed = desk::feed_in(&fetched.bytes, fetched.content_type.as_deref(), Some(&fetched.address)).ok()?;
    let items = feed.entries.iter().take(TRIAL_ITEMS).map(|entry| TrialItem {
        title: entry.title.clone().unwrap_or_default(),
        kind: entry.kind.map(show::alert_kind),
        index: None,
        excerpt: String::new(),
        read_more: entry.link.clone(),
        download: entry.enclosures.first().map(|file| file.address.clone()),
    });
    let (address, items) = (fetched.address.clone(), items.collect());
    let count = show::count(feed.entries.len());
    Some(SourceTrial { address, kind: TrialKind::Feed, title: feed.title, items, count, feeds: Vec::new() })
}

/// A folder or file that was typed.
fn on_this_laptop(address: &str) -> Option<SourceTrial> {
    let path = world::home().join(address);
    let kind = match path {
        _ if path.is_dir() => TrialKind::Folder,
        _ if path.is_file() => TrialKind::File,
        _ => return None,
    };
    let address = path.to_string_lossy().into_owned();
    Some(SourceTrial { address, kind, title: None, items: Vec::new(), count: 0, feeds: Vec::new() })
}

/// Asks sources and tells the screen how far it is.
pub fn update(app: &AppHandle, ids: &[i32], job: &str) -> Answer<UpdateResult> {
    let shell = app.state::<Shell>();
    let desk = shell.desk()?;
    let ids: Vec<SourceId> = ids.iter().map(|id| SourceId(i64::from(*id))).collect();
    let begun = view::Progress {
        job: job.to_owned(),
        kind: JobKind::Update,
        done: 0,
        total: 0,
        words: String::new(),
        finished: false,
    };
    let cancel = shell.begin(&begun);
    let (done, total) = (AtomicU32::new(0), AtomicU32::new(0));
    let tell = |progress: Progress| {
        let words = match progress {
            Progress::Asking { address, .. } => address,
            Progress::Answered { to_fetch, .. } => {
                total.fetch_add(u32::try_from(to_fetch).unwrap_or(0), Ordering::Relaxed);
                return;
            }
            Progress::Kept { title, .. } => {
                done.fetch_add(1, Ordering::Relaxed);
                title
            }
            Progress::Missing { .. } | Progress::Failed { .. } => return,
        };
        let (done, total) = (done.load(Ordering::Relaxed), total.load(Ordering::Relaxed));
        let now = view::Progress { done, total: total.max(done), words, ..begun.clone() };
        shell.note(job, Some(now.clone()));
        // A window that is closing hears nothing.
        let _ = now.emit(app);
    };
    let now = world::now();
    let ended = desk.refresh(&ids, now, &tell, &cancel);
    shell.note(job, None);
    let _ = view::Progress { finished: true, done: done.into_inner(), ..begun.clone() }.emit(app);
    let result = result(&shell, ended, now);
    [Changed::Cases, Changed::Sources, Changed::State].into_iter().for_each(|what| changed(app, what));
    result
}

/// Lays the bundled sample out in the data folder and adds it as a source.
pub fn add_sample(app: &AppHandle) -> Answer<()> {
    let folder = world::folder().ok_or_else(|| WireError::failed(Sentence::FolderNameless))?.join("sample");
    let feed = desk::lay_out_sample(&folder, world::today())?;
    let source = app.state::<Shell>().desk()?.add_source(&feed.to_string_lossy(), &folder)?;
    update(app, &[number(source.id)], "sample").map(drop)
}

/// The sample for a folder without any source; one that is in use or locked is left alone.
pub fn add_sample_to_new_folder(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let sources = app.state::<Shell>().desk().and_then(|desk| Ok(desk.sources()?));
        if sources.is_ok_and(|sources| sources.is_empty()) {
            // What keeps it out is said when the person asks for the sample.
            let _ = add_sample(&app);
        }
    });
}

fn result(
    shell: &Shell,
    ended: Result<Vec<SourceReport>, Refusal>,
    asked: model::Timestamp,
) -> Answer<UpdateResult> {
    let reports = match ended {
        Ok(reports) => reports,
        Err(Refusal::Cancelled) => {
            return Ok(UpdateResult { new: 0, updated: 0, failed: 0, sources: Vec::new(), cancelled: true });
        }
        Err(refusal) => return Err(refusal.into()),
    };
    let web = reports.iter().filter(|report| report.address.starts_with("http"));
    let failures: Vec<bool> =
        web.map(|report| matches!(report.error, Some(Refusal::Network(NetworkTrouble::Unreachable)))).collect();
    if !failures.is_empty() {
        shell.note_offline(failures.iter().all(|failed| *failed));
    }
    for (id, why) in reports.iter().filter_map(|report| Some((report.id, report.error.clone()?))) {
        let why = WireError::from(why);
        keep_failure(shell, id, asked, &why);
        shell.note_failure(id, asked, why);
    }
    let sum = |of: fn(&SourceReport) -> usize| show::count(reports.iter().map(of).sum());
    Ok(UpdateResult {
        new: sum(|report| report.new),
        updated: sum(|report| report.updated),
        failed: sum(|report| report.failed),
        sources: reports
            .iter()
            .map(|report| SourceOutcome { id: number(report.id), error: report.error.clone().map(WireError::from) })
            .collect(),
        cancelled: false,
    })
}
