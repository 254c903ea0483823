//! Files that the person brings in.

use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;

use super::source::aside;
use crate::ipc::view::ImportOutcome;
use crate::ipc::{Answer, files};
use crate::shell::Shell;

/// Asks which files, then imports them; empty where the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn choose_files(app: AppHandle, job: String) -> Answer<Vec<ImportOutcome>> {
    aside(move || {
        let chosen = app.dialog().file().blocking_pick_files().unwrap_or_default();
        let paths = chosen.into_iter().filter_map(|file| file.into_path().ok()).collect();
        files::import(&app, paths, &job)
    })
    .await
}

/// Files that were dropped on the window: the screen never sees their paths.
#[tauri::command]
#[specta::specta]
pub async fn import_dropped(app: AppHandle, job: String) -> Answer<Vec<ImportOutcome>> {
    aside(move || {
        let paths = app.state::<Shell>().take_dropped();
        files::import(&app, paths, &job)
    })
    .await
}

/// Text that was pasted.
#[tauri::command]
#[specta::specta]
pub async fn import_text(app: AppHandle, text: String) -> Answer<ImportOutcome> {
    aside(move || files::import_text(&app, text)).await
}
