//! Sources: list, try, add, remove, update.

use model::SourceId;
use tauri::{AppHandle, Manager, State};
use tauri_plugin_dialog::DialogExt;

use super::desk::changed;
use crate::ipc::view::{Changed, Sentence, SourceRow, SourceTrial, UpdateResult};
use crate::ipc::{Answer, WireError, sources, trash};
use crate::shell::Shell;
use crate::world;

/// All of them, with how they do.
#[tauri::command(async)]
#[specta::specta]
pub fn list_sources(shell: State<'_, Shell>) -> Answer<Vec<SourceRow>> {
    sources::list(&shell)
}

/// Looks at an address without keeping anything.
#[tauri::command]
#[specta::specta]
pub async fn try_source(app: AppHandle, address: String) -> Answer<SourceTrial> {
    aside(move || sources::look(&app.state::<Shell>(), &address)).await
}

/// Adds an address; nothing is asked before the next update.
#[tauri::command(async)]
#[specta::specta]
pub fn add_source(app: AppHandle, shell: State<'_, Shell>, address: String) -> Answer<SourceRow> {
    let source = shell.desk()?.add_source(&address, &world::home())?;
    changed(&app, Changed::Sources);
    changed(&app, Changed::State);
    sources::row(&shell, &source)
}

/// Asks for a folder and adds it: every file that comes into it is taken in. `None` where nobody chose one.
#[tauri::command]
#[specta::specta]
pub async fn choose_folder(app: AppHandle) -> Answer<Option<SourceRow>> {
    aside(move || {
        let chosen = app.dialog().file().blocking_pick_folder().and_then(|folder| folder.into_path().ok());
        let Some(folder) = chosen else { return Ok(None) };
        let shell = app.state::<Shell>();
        let source = shell.desk()?.add_source(&folder.to_string_lossy(), &world::home())?;
        changed(&app, Changed::Sources);
        changed(&app, Changed::State);
        sources::row(&shell, &source).map(Some)
    })
    .await
}

/// Takes a source away, into the trash. Its alerts stay.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_source(app: AppHandle, shell: State<'_, Shell>, id: i32) -> Answer<()> {
    trash::throw_source(&shell, SourceId(i64::from(id)))?;
    changed(&app, Changed::Sources);
    changed(&app, Changed::State);
    Ok(())
}

/// Whether a source's pictures are fetched with its texts. Those that are here stay.
#[tauri::command(async)]
#[specta::specta]
pub fn set_keep_pictures(app: AppHandle, shell: State<'_, Shell>, id: i32, keep: bool) -> Answer<()> {
    shell.desk()?.set_keep_pictures(SourceId(i64::from(id)), keep)?;
    changed(&app, Changed::Sources);
    Ok(())
}

/// Asks the sources, all where `ids` is empty. Answers when done; `progress` tells how far.
#[tauri::command]
#[specta::specta]
pub async fn update_sources(app: AppHandle, ids: Vec<i32>, job: String) -> Answer<UpdateResult> {
    aside(move || sources::update(&app, &ids, &job)).await
}

/// Stops long work.
#[tauri::command(async)]
#[specta::specta]
pub fn cancel(shell: State<'_, Shell>, job: String) -> Answer<()> {
    shell.cancel(&job);
    Ok(())
}

/// The bundled sample.
#[tauri::command]
#[specta::specta]
pub async fn add_sample(app: AppHandle) -> Answer<()> {
    aside(move || sources::add_sample(&app)).await
}

/// Runs what waits for network or disk away from the threads that serve the window.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    let ended = tauri::async_runtime::spawn_blocking(work).await;
    ended.unwrap_or_else(|_| Err(WireError::failed(Sentence::Unfinished)))
}
