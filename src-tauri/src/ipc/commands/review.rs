//! Files that are looked at before they are kept, and cases typed by hand.

use tauri::{AppHandle, Manager, State};
use tauri_plugin_dialog::DialogExt;

use super::source::aside;
use crate::ipc::view::{ImportOutcome, PutRightFirst, Review, TypedCase};
use crate::ipc::{Answer, reviews};
use crate::shell::Shell;

/// Asks which files, then looks at them; all that wait.
#[tauri::command]
#[specta::specta]
pub async fn review_files(app: AppHandle, job: String) -> Answer<Vec<Review>> {
    aside(move || {
        let chosen = app.dialog().file().blocking_pick_files().unwrap_or_default();
        let paths = chosen.into_iter().filter_map(|file| file.into_path().ok()).collect();
        reviews::look_at(&app, paths, &job)
    })
    .await
}

/// Looks at files that were dropped on the window: the screen never sees their paths.
#[tauri::command]
#[specta::specta]
pub async fn review_dropped(app: AppHandle, job: String) -> Answer<Vec<Review>> {
    aside(move || {
        let paths = app.state::<Shell>().take_dropped();
        reviews::look_at(&app, paths, &job)
    })
    .await
}

/// Looks at text that was pasted.
#[tauri::command]
#[specta::specta]
pub async fn review_text(app: AppHandle, text: String) -> Answer<Vec<Review>> {
    aside(move || reviews::look_at_text(&app.state::<Shell>(), text)).await
}

/// All that wait for the person's word.
#[tauri::command(async)]
#[specta::specta]
pub fn list_reviews(shell: State<'_, Shell>) -> Answer<Vec<Review>> {
    let _open = shell.desk()?;
    Ok(reviews::list(&shell))
}

/// Keeps a file, with what the person put right before.
#[tauri::command]
#[specta::specta]
pub async fn keep_review(app: AppHandle, id: String, rights: Vec<PutRightFirst>) -> Answer<ImportOutcome> {
    aside(move || reviews::keep(&app, &id, &rights)).await
}

/// Lets a file go without keeping it; all of them where none is named.
#[tauri::command(async)]
#[specta::specta]
pub fn discard_review(shell: State<'_, Shell>, id: Option<String>) -> Answer<()> {
    reviews::discard(&shell, id.as_deref());
    Ok(())
}

/// Takes back what was let go last; all that wait.
#[tauri::command(async)]
#[specta::specta]
pub fn take_back_reviews(shell: State<'_, Shell>) -> Answer<Vec<Review>> {
    let _open = shell.desk()?;
    Ok(reviews::take_back(&shell))
}

/// Keeps a case that was typed; its name.
#[tauri::command]
#[specta::specta]
pub async fn keep_typed(app: AppHandle, typed: TypedCase) -> Answer<Option<String>> {
    aside(move || reviews::keep_typed(&app, &typed)).await
}
