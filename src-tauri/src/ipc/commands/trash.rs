//! The trash.

use tauri::{AppHandle, State};

use super::desk::changed;
use crate::ipc::view::{Changed, TrashKind, TrashRow};
use crate::ipc::{Answer, trash};
use crate::shell::Shell;

/// What was thrown away, the last first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_trash(shell: State<'_, Shell>) -> Answer<Vec<TrashRow>> {
    trash::list(&shell)
}

/// Takes something back.
#[tauri::command(async)]
#[specta::specta]
pub fn take_from_trash(app: AppHandle, shell: State<'_, Shell>, kind: TrashKind, id: String) -> Answer<()> {
    trash::take(&shell, kind, &id)?;
    tell(&app);
    Ok(())
}

/// Deletes it for good.
#[tauri::command(async)]
#[specta::specta]
pub fn erase_from_trash(app: AppHandle, shell: State<'_, Shell>, kind: TrashKind, id: String) -> Answer<()> {
    trash::erase(&shell, Some((kind, id)))?;
    tell(&app);
    Ok(())
}

/// Deletes everything in it for good.
#[tauri::command(async)]
#[specta::specta]
pub fn empty_trash(app: AppHandle, shell: State<'_, Shell>) -> Answer<()> {
    trash::erase(&shell, None)?;
    tell(&app);
    Ok(())
}

fn tell(app: &AppHandle) {
    [Changed::Drafts, Changed::Sources, Changed::State].into_iter().for_each(|what| changed(app, what));
}
