//! Guarding: backup and restore, the passphrase and its recovery code, travel mode.

use std::path::{Path, PathBuf};

use model::Language;
use tauri::{AppHandle, Manager, State};
use tauri_plugin_dialog::DialogExt;

use super::desk::changed;
use super::source::aside;
use crate::ipc::view::{Backup, Changed, GuardState, OpensWith, RecoveryPage, Sentence, Soundness};
use crate::ipc::{Answer, WireError, in_sight, show};
use crate::shell::Shell;
use crate::{printing, world};

/// What a backup's name ends in.
const ENDING: &str = "penlight";

/// How things are guarded.
#[tauri::command(async)]
#[specta::specta]
pub fn guard_state(shell: State<'_, Shell>) -> Answer<GuardState> {
    show::guard_state(&*shell.desk()?, shell.clock_doubt())
}

/// Asks where to and writes a backup there; `None` where nobody chose.
#[tauri::command]
#[specta::specta]
pub async fn back_up(app: AppHandle) -> Answer<Option<Backup>> {
    aside(move || {
        let Some(to) = where_to(&app, &format!("penlight-{}.{ENDING}", world::today())) else { return Ok(None) };
        let contents = app.state::<Shell>().desk()?.back_up(&to, world::now())?;
        Ok(Some(show::backup(&to, contents)))
    })
    .await
}

/// Makes one of the program's own copies now.
#[tauri::command]
#[specta::specta]
pub async fn copy_now(app: AppHandle) -> Answer<()> {
    aside(move || Ok(app.state::<Shell>().desk()?.copy_now(world::now()).map(drop)?)).await
}

/// Reads everything that is kept.
#[tauri::command]
#[specta::specta]
pub async fn check_everything(app: AppHandle) -> Answer<Soundness> {
    aside(move || Ok(show::soundness(&app.state::<Shell>().desk()?.check()?))).await
}

/// Asks which backup, reads it from end to end, and keeps it in mind for [`restore_chosen`].
#[tauri::command]
#[specta::specta]
pub async fn choose_backup(app: AppHandle) -> Answer<Option<Backup>> {
    aside(move || {
        let Some(file) = which(&app) else { return Ok(None) };
        let contents = desk::check_backup(&file)?;
        let backup = show::backup(&file, contents);
        app.state::<Shell>().choose_backup(file);
        Ok(Some(backup))
    })
    .await
}

/// Puts the chosen backup in the place of what is here; what it replaces is kept. The window asks for the passphrase
/// of the backup afterwards.
#[tauri::command]
#[specta::specta]
pub async fn restore_chosen(app: AppHandle, opens: OpensWith, secret: String) -> Answer<()> {
    aside(move || {
        let shell = app.state::<Shell>();
        let file = shell.chosen_backup().ok_or_else(|| WireError::failed(Sentence::NotABackup))?;
        let restore = |folder: &Path| Ok(desk::Desk::restore(folder, &file, opener(opens, &secret)).map(drop)?);
        in_sight(&app, || shell.replaced_by(restore))?;
        tell_all(&app);
        Ok(())
    })
    .await
}

/// Puts one of the program's own copies in the place of the database.
#[tauri::command]
#[specta::specta]
pub async fn restore_copy(app: AppHandle, number: u32, opens: OpensWith, secret: String) -> Answer<()> {
    aside(move || {
        let number = number as usize;
        let restore =
            |folder: &Path| Ok(desk::Desk::restore_copy(folder, number, opener(opens, &secret)).map(drop)?);
        in_sight(&app, || app.state::<Shell>().replaced_by(restore))?;
        tell_all(&app);
        Ok(())
    })
    .await
}

/// Makes a backup where the person says, then destroys the keys here. `None` where nobody chose.
#[tauri::command]
#[specta::specta]
pub async fn travel(app: AppHandle, passphrase: String) -> Answer<Option<Backup>> {
    aside(move || {
        let Some(to) = where_to(&app, &format!("penlight-{}.{ENDING}", world::today())) else { return Ok(None) };
        let contents = app.state::<Shell>().leave(&to, &passphrase)?;
        tell_all(&app);
        Ok(Some(show::backup(&to, contents)))
    })
    .await
}

/// Opens a folder whose passphrase is forgotten.
#[tauri::command]
#[specta::specta]
pub async fn unlock_with_code(app: AppHandle, code: String) -> Answer<()> {
    aside(move || {
        in_sight(&app, || app.state::<Shell>().unlock_with_code(&code))?;
        changed(&app, Changed::Lock);
        Ok(())
    })
    .await
}

/// Sets the first passphrase, or another one after the recovery code opened the folder; gives the recovery code.
#[tauri::command]
#[specta::specta]
pub async fn set_passphrase(app: AppHandle, passphrase: String) -> Answer<String> {
    aside(move || {
        let code = protect(&app.state::<Shell>(), &passphrase)?;
        changed(&app, Changed::State);
        Ok(code)
    })
    .await
}

/// Gives the folder its passphrase, and its recovery code in words; a forgotten one is replaced.
fn protect(shell: &Shell, passphrase: &str) -> Answer<String> {
    let desk = shell.desk()?;
    let code = match desk.is_protected() && shell.was_opened_by_code() {
        true => desk.replace_forgotten(passphrase)?,
        false => desk.set_passphrase(passphrase)?,
    };
    shell.note_passphrase_known();
    Ok(code.to_string())
}

/// Puts a new passphrase in the place of the old.
#[tauri::command]
#[specta::specta]
pub async fn change_passphrase(app: AppHandle, old: String, fresh: String) -> Answer<()> {
    aside(move || Ok(app.state::<Shell>().desk()?.change_passphrase(&old, &fresh)?)).await
}

/// Takes the passphrase away.
#[tauri::command]
#[specta::specta]
pub async fn remove_passphrase(app: AppHandle, passphrase: String) -> Answer<()> {
    aside(move || {
        app.state::<Shell>().desk()?.remove_passphrase(&passphrase)?;
        changed(&app, Changed::State);
        Ok(())
    })
    .await
}

/// A new recovery code; the old one opens nothing any more.
#[tauri::command]
#[specta::specta]
pub async fn renew_recovery_code(app: AppHandle, passphrase: String) -> Answer<String> {
    aside(move || Ok(app.state::<Shell>().desk()?.renew_recovery_code(&passphrase)?.to_string())).await
}

/// Asks where to and writes the recovery code's page there; the file's name, `None` where nobody chose.
#[tauri::command]
#[specta::specta]
pub async fn save_recovery_page(app: AppHandle, page: RecoveryPage) -> Answer<Option<String>> {
    aside(move || {
        let RecoveryPage { language, heading, words, code } = page;
        let page = desk::RecoveryPage { language: Language::new(&language), heading, words, code };
        let pdf = app.state::<Shell>().desk()?.recovery_page(&page, world::today())?;
        let Some(to) = where_to(&app, "page.pdf") else { return Ok(None) };
        printing::write_whole(&to, &pdf).map_err(|_| WireError::failed(Sentence::FileNotWritten))?;
        Ok(to.file_name().map(|name| name.to_string_lossy().into_owned()))
    })
    .await
}

/// Lets the system's keychain open the folder at the start, or no longer.
#[tauri::command]
#[specta::specta]
pub async fn set_keychain(app: AppHandle, wanted: bool) -> Answer<()> {
    aside(move || Ok(app.state::<Shell>().desk()?.set_keychain(wanted)?)).await
}

fn opener(opens: OpensWith, secret: &str) -> desk::Opener<'_> {
    match opens {
        OpensWith::Nothing => desk::Opener::Nothing,
        OpensWith::Passphrase => desk::Opener::Passphrase(secret),
        OpensWith::Code => desk::Opener::Code(secret),
    }
}

pub(super) fn where_to(app: &AppHandle, name: &str) -> Option<PathBuf> {
    if let Some(folder) = world::save_to() {
        return Some(folder.join(name));
    }
    app.dialog().file().set_file_name(name).blocking_save_file().and_then(|chosen| chosen.into_path().ok())
}

/// The newest backup in the tests' folder, or what the person chooses.
fn which(app: &AppHandle) -> Option<PathBuf> {
    if let Some(folder) = world::save_to() {
        let files = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
        return files.filter(|path| path.extension().is_some_and(|ending| ending == ENDING)).max();
    }
    app.dialog().file().blocking_pick_file().and_then(|chosen| chosen.into_path().ok())
}

/// Everything is another now.
pub(super) fn tell_all(app: &AppHandle) {
    changed(app, Changed::Lock);
    [Changed::Cases, Changed::Drafts, Changed::Sources, Changed::Profile, Changed::Settings]
        .into_iter()
        .for_each(|what| changed(app, what));
}
