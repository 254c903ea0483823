//! Cases: lists, one case, search, seen and put aside.

use model::CaseId;
use tauri::{AppHandle, State};

use super::desk::changed;
use crate::ipc::view::{Away, CaseDetail, CaseList, CaseQuery, Changed, SearchHit};
use crate::ipc::{Answer, detail, rooms};
use crate::shell::Shell;
use crate::world;

/// A window of a room's list.
#[tauri::command(async)]
#[specta::specta]
pub fn list_cases(shell: State<'_, Shell>, query: CaseQuery) -> Answer<CaseList> {
    rooms::list(&shell, &query)
}

/// What came on cases that the person knows while they were away.
#[tauri::command(async)]
#[specta::specta]
pub fn away(shell: State<'_, Shell>) -> Answer<Away> {
    rooms::away(&shell)
}

/// One case with the alert that is open.
#[tauri::command(async)]
#[specta::specta]
pub fn show_case(shell: State<'_, Shell>, id: String, alert: Option<String>) -> Answer<CaseDetail> {
    detail::show(&shell, &id, alert)
}

/// The cases in which all the words stand.
#[tauri::command(async)]
#[specta::specta]
pub fn search(shell: State<'_, Shell>, words: String, limit: u32) -> Answer<Vec<SearchHit>> {
    detail::search(&shell, &words, limit as usize)
}

/// Notes that the person looked at a case, or wants it to count as not looked at.
#[tauri::command(async)]
#[specta::specta]
pub fn mark_case(app: AppHandle, shell: State<'_, Shell>, id: String, seen: bool) -> Answer<()> {
    shell.desk()?.mark_seen(&CaseId(id), seen, world::now())?;
    changed(&app, Changed::Cases);
    Ok(())
}

/// Puts a case aside, or takes it up again.
#[tauri::command(async)]
#[specta::specta]
pub fn archive_case(app: AppHandle, shell: State<'_, Shell>, id: String, archived: bool) -> Answer<()> {
    shell.desk()?.put_aside(&CaseId(id), archived, world::now())?;
    changed(&app, Changed::Cases);
    Ok(())
}
