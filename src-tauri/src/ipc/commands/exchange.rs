//! Everything out in open formats, and in again.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;
use tauri_specta::Event;

use super::guard::{tell_all, where_to};
use super::source::aside;
use crate::ipc::view::{Exported, JobKind, Progress, TakenIn};
use crate::ipc::{Answer, show};
use crate::shell::Shell;
use crate::world;

/// What an export's name ends in: one file is easier to carry than a folder.
const ENDING: &str = "zip";
/// The screen is told of every hundredth part.
const PARTS: usize = 100;

/// Asks where to and writes an export there; `None` where nobody chose. `progress` tells how far; `cancel` stops it.
#[tauri::command]
#[specta::specta]
pub async fn export_everything(app: AppHandle, job: String) -> Answer<Option<Exported>> {
    aside(move || {
        let Some(to) = where_to(&app, &format!("penlight-export-{}.{ENDING}", world::today())) else {
            return Ok(None);
        };
        let desk = app.state::<Shell>().desk()?;
        let done = watched(&app, &job, |watch| desk.export(&to, world::now(), watch))?;
        Ok(Some(show::exported(&to, &done)))
    })
    .await
}

/// Asks which export and takes it in; `None` where nobody chose. `progress` tells how far; `cancel` stops it, and what
/// came until then stays.
#[tauri::command]
#[specta::specta]
pub async fn take_export(app: AppHandle, job: String) -> Answer<Option<TakenIn>> {
    aside(move || {
        let Some(from) = which(&app) else { return Ok(None) };
        let desk = app.state::<Shell>().desk()?;
        let taken = watched(&app, &job, |watch| desk.take_export(&from, watch));
        tell_all(&app);
        Ok(Some(show::taken_in(taken?)))
    })
    .await
}

/// Does long work under the job's name.
fn watched<T>(
    app: &AppHandle,
    job: &str,
    work: impl FnOnce(&dyn Fn(usize, usize) -> bool) -> Result<T, desk::Refusal>,
) -> Answer<T> {
    let shell = app.state::<Shell>();
    let step = |done: usize, total: usize, finished: bool| Progress {
        job: job.to_owned(),
        kind: JobKind::Exchange,
        done: u32::try_from(done).unwrap_or(u32::MAX),
        total: u32::try_from(total).unwrap_or(u32::MAX),
        words: String::new(),
        finished,
    };
    let cancel = shell.begin(&step(0, 0, false));
    let last = AtomicUsize::new(0);
    let done = work(&|done, of| {
        let part = done.saturating_mul(PARTS) / of.max(1);
        if last.swap(part, Ordering::Relaxed) != part {
            shell.note(job, Some(step(done, of, false)));
            // A window that is gone needs no telling.
            let _ = step(done, of, false).emit(app);
        }
        !cancel.is_cancelled()
    });
    shell.note(job, None);
    let _ = step(1, 1, true).emit(app);
    Ok(done?)
}

/// The newest export in the tests' folder, or what the person chooses.
fn which(app: &AppHandle) -> Option<PathBuf> {
    if let Some(folder) = world::save_to() {
        let files = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
        return files.filter(|path| path.extension().is_some_and(|ending| ending == ENDING)).max();
    }
    let dialog = app.dialog().file().add_filter("ZIP", &[ENDING]);
    dialog.blocking_pick_file().and_then(|chosen| chosen.into_path().ok())
}
