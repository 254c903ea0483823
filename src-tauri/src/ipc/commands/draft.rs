//! Letters being written.

use model::Language;
use tauri::{AppHandle, State};

use super::desk::changed;
use crate::ipc::view::{BesideText, Changed, DraftEdit, DraftRow, DraftView, DraftWish, LetterCheck, Preview};
use crate::ipc::{Answer, drafts};
use crate::shell::Shell;
use crate::{spelling, world};

/// The room of drafts.
#[tauri::command(async)]
#[specta::specta]
pub fn list_drafts(shell: State<'_, Shell>) -> Answer<Vec<DraftRow>> {
    drafts::list(&shell)
}

/// The draft for case, recipient and language: the kept one, or a new one.
#[tauri::command(async)]
#[specta::specta]
pub fn open_draft(app: AppHandle, shell: State<'_, Shell>, wish: DraftWish) -> Answer<DraftView> {
    let kept = shell.desk()?.open_draft(&drafts::wish(wish), world::today(), world::now())?;
    changed(&app, Changed::Drafts);
    drafts::view(&shell, kept)
}

/// A draft of the room of drafts.
#[tauri::command(async)]
#[specta::specta]
pub fn show_draft(shell: State<'_, Shell>, id: String) -> Answer<DraftView> {
    let kept = shell.desk()?.draft(drafts::id(&id)?)?;
    drafts::view(&shell, kept)
}

/// Keeps it; replies with the moment.
#[tauri::command(async)]
#[specta::specta]
pub fn save_draft(shell: State<'_, Shell>, edit: DraftEdit) -> Answer<String> {
    let (id, form, words) = drafts::parts(edit)?;
    let now = world::now();
    shell.desk()?.save_draft(id, &form, words, world::today(), now)?;
    Ok(now.to_string())
}

/// Puts it in the trash, or takes it out again.
#[tauri::command(async)]
#[specta::specta]
pub fn discard_draft(app: AppHandle, shell: State<'_, Shell>, id: String, discarded: bool) -> Answer<()> {
    shell.desk()?.discard_draft(drafts::id(&id)?, discarded, world::now())?;
    changed(&app, Changed::Drafts);
    Ok(())
}

/// The very pages that will be printed.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_draft(shell: State<'_, Shell>, edit: DraftEdit) -> Answer<Preview> {
    drafts::preview(&shell, edit)
}

/// Notes that a draft leaves a call of its case out on purpose, or no longer does.
#[tauri::command(async)]
#[specta::specta]
pub fn leave_out_call(shell: State<'_, Shell>, id: String, call: String, left_out: bool) -> Answer<()> {
    drafts::leave_out(&shell, &id, &call, left_out)
}

/// What the letter check says.
#[tauri::command(async)]
#[specta::specta]
pub fn check_draft(shell: State<'_, Shell>, edit: DraftEdit) -> Answer<LetterCheck> {
    drafts::check(&shell, edit)
}

/// The letter as it would be offered in another language, to read beside the one that is written.
#[tauri::command(async)]
#[specta::specta]
pub fn letter_beside(shell: State<'_, Shell>, id: String, language: String) -> Answer<BesideText> {
    drafts::beside(&*shell.desk()?, &id, &Language::new(&language))
}

/// Has words that are typed checked in that language, where the system can.
#[tauri::command(async)]
#[specta::specta]
pub fn spell_in(app: AppHandle, language: String) -> Answer<()> {
    spelling::check_in(&app, &Language::new(&language));
    Ok(())
}
