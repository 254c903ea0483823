//! Keeping: the log of letters, what came back, the address book.

use tauri::{AppHandle, State};

use super::desk::changed;
use crate::ipc::view::{AddressBook, AddressQuery, Changed, Log, LogQuery, NewLetter, NewReply};
use crate::ipc::{Answer, addresses, log};
use crate::shell::Shell;

/// The letters of the log that the query leaves in.
#[tauri::command(async)]
#[specta::specta]
pub fn show_log(shell: State<'_, Shell>, query: LogQuery) -> Answer<Log> {
    log::show_log(&shell, &query)
}

/// Notes the day on which a letter went out; `None` lays it on the pile again.
#[tauri::command(async)]
#[specta::specta]
pub fn note_posted(app: AppHandle, shell: State<'_, Shell>, id: i32, day: Option<String>) -> Answer<()> {
    let day = day.map(|day| log::day(&day)).transpose()?;
    shell.desk()?.note_posted(desk::LetterId(i64::from(id)), day)?;
    changed(&app, Changed::Cases);
    Ok(())
}

/// Logs a letter that was written without Penlight; its number.
#[tauri::command(async)]
#[specta::specta]
pub fn note_letter(app: AppHandle, shell: State<'_, Shell>, letter: NewLetter) -> Answer<i32> {
    let id = log::note_letter(&*shell.desk()?, letter)?;
    changed(&app, Changed::Cases);
    Ok(id)
}

/// Takes a letter out of the log that was noted by hand and by mistake.
#[tauri::command(async)]
#[specta::specta]
pub fn take_back_letter(app: AppHandle, shell: State<'_, Shell>, id: i32) -> Answer<()> {
    log::take_back_letter(&*shell.desk()?, id)?;
    changed(&app, Changed::Cases);
    Ok(())
}

/// Keeps what came back to a letter; its number.
#[tauri::command(async)]
#[specta::specta]
pub fn note_reply(app: AppHandle, shell: State<'_, Shell>, reply: NewReply) -> Answer<i32> {
    let id = log::note_reply(&*shell.desk()?, reply)?;
    changed(&app, Changed::Cases);
    Ok(id)
}

/// Takes a reply out again that was noted by mistake.
#[tauri::command(async)]
#[specta::specta]
pub fn take_back_reply(app: AppHandle, shell: State<'_, Shell>, id: i32) -> Answer<()> {
    log::take_back_reply(&*shell.desk()?, id)?;
    changed(&app, Changed::Cases);
    Ok(())
}

/// Everybody whom the cases name, as the query leaves them in.
#[tauri::command(async)]
#[specta::specta]
pub fn show_addresses(shell: State<'_, Shell>, query: AddressQuery) -> Answer<AddressBook> {
    addresses::book(&shell, &query)
}
