//! macOS: the bar at the top of the screen is always there. The program's own menu comes first, and without an Edit menu
//! of the system's own lines, Command-C and Command-V would do nothing in any field.

use tauri::AppHandle;
use tauri::menu::{Menu, PredefinedMenuItem, Submenu};

use super::submenu;
use crate::ipc::commands::desk::TITLE;
use crate::ipc::view;

pub fn set(app: &AppHandle, menus: &[view::Menu], _shown: bool) -> tauri::Result<()> {
    let bar = Menu::new(app)?;
    bar.append(&own(app)?)?;
    for menu in menus {
        let made = submenu(app, menu, true)?;
        if menu.id == "edit" {
            add_clipboard(app, &made)?;
        }
        bar.append(&made)?;
    }
    app.set_menu(bar).map(drop)
}

/// About, services, hide, quit: named by the system.
fn own(app: &AppHandle) -> tauri::Result<Submenu<tauri::Wry>> {
    let menu = Submenu::new(app, TITLE, true)?;
    menu.append_items(&[
        &PredefinedMenuItem::about(app, None, None)?,
        &PredefinedMenuItem::separator(app)?,
        &PredefinedMenuItem::services(app, None)?,
        &PredefinedMenuItem::separator(app)?,
        &PredefinedMenuItem::hide(app, None)?,
        &PredefinedMenuItem::hide_others(app, None)?,
        &PredefinedMenuItem::show_all(app, None)?,
        &PredefinedMenuItem::separator(app)?,
        &PredefinedMenuItem::quit(app, None)?,
    ])?;
    Ok(menu)
}

fn add_clipboard(app: &AppHandle, edit: &Submenu<tauri::Wry>) -> tauri::Result<()> {
    edit.append_items(&[
        &PredefinedMenuItem::separator(app)?,
        &PredefinedMenuItem::cut(app, None)?,
        &PredefinedMenuItem::copy(app, None)?,
        &PredefinedMenuItem::paste(app, None)?,
        &PredefinedMenuItem::select_all(app, None)?,
    ])
}
