//! Linux and Windows: a bar in the window, shown only where the person wants one. The page hears the keys.

use tauri::menu::Menu;
use tauri::{AppHandle, Manager};

use super::submenu;
use crate::ipc::view;

pub fn set(app: &AppHandle, menus: &[view::Menu], shown: bool) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window("main") else { return Ok(()) };
    if !shown {
        return window.remove_menu().map(drop);
    }
    let bar = Menu::new(app)?;
    for menu in menus {
        bar.append(&submenu(app, menu, false)?)?;
    }
    window.set_menu(bar).map(drop)
}
