//! The frame around every room: state, lock, hide.

use tauri::{AppHandle, Manager, State};
use tauri_specta::Event;

use crate::ipc::view::{Changed, DeskState, Menu, TrayState, TrayWords};
use crate::ipc::{Answer, in_sight, rooms};
use crate::shell::Shell;
use crate::{menu, tray};

/// What the window is called, in every state: nothing private stands in a task switcher.
pub const TITLE: &str = "Penlight";
/// What it is called while hidden.
const HIDDEN_TITLE: &str = "Notes";

/// What the frame shows.
#[tauri::command(async)]
#[specta::specta]
pub fn desk_state(shell: State<'_, Shell>) -> Answer<DeskState> {
    rooms::state(&shell)
}

/// Closes the data folder.
#[tauri::command(async)]
#[specta::specta]
pub fn lock(app: AppHandle, shell: State<'_, Shell>) -> Answer<()> {
    shell.lock();
    changed(&app, Changed::Lock);
    Ok(())
}

/// Opens it.
#[tauri::command(async)]
#[specta::specta]
pub fn unlock(app: AppHandle, shell: State<'_, Shell>, passphrase: String) -> Answer<()> {
    in_sight(&app, || shell.unlock(Some(&passphrase)))?;
    changed(&app, Changed::Lock);
    Ok(())
}

/// Gives the window a neutral name while it is hidden.
#[tauri::command(async)]
#[specta::specta]
pub fn set_hidden(app: AppHandle, hidden: bool) -> Answer<()> {
    let title = if hidden { HIDDEN_TITLE } else { TITLE };
    if let Some(window) = app.get_webview_window("main") {
        // A window manager that knows no titles has nothing to hide.
        let _ = window.set_title(title);
    }
    Ok(())
}

/// Shows the menu bar in the screen's words, or takes it away where the system can do without.
#[tauri::command]
#[specta::specta]
pub fn set_menu(app: AppHandle, menus: Vec<Menu>, shown: bool) -> Answer<()> {
    menu::set(&app, &menus, shown);
    Ok(())
}

/// Whether this desktop has a place for the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn tray_state() -> Answer<TrayState> {
    Ok(tray::state())
}

/// Puts the tray up in the screen's words, or takes it away.
#[tauri::command(async)]
#[specta::specta]
pub fn set_tray(app: AppHandle, words: Option<TrayWords>) -> Answer<()> {
    tray::set(&app, words);
    Ok(())
}

/// Has the system say something: the program's name and a sentence without anything private in it.
#[tauri::command(async)]
#[specta::specta]
pub fn notify(words: String) -> Answer<()> {
    // A system without notifications has nobody to tell; the window says it, too.
    let _ = notify_rust::Notification::new().appname(TITLE).summary(TITLE).body(&words).show();
    Ok(())
}

/// Tells the screen that something changed; a window that is closing hears nothing.
pub fn changed(app: &AppHandle, what: Changed) {
    let _ = what.emit(app);
}
