//! The system's menu bar: which menus there are and what stands in them comes from the screen, in its language; what a
//! system adds, and whether the bar is shown at all, stands in a file of its own.

#[cfg(not(target_os = "macos"))]
#[path = "menu/in_window.rs"]
mod system;
#[cfg(target_os = "macos")]
#[path = "menu/macos.rs"]
mod system;

use tauri::menu::{IsMenuItem, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Wry};
use tauri_specta::Event;

use crate::ipc::view;

/// Shows the menus, or takes the bar away where `shown` is false and the system can do without.
pub fn set(app: &AppHandle, menus: &[view::Menu], shown: bool) {
    // A desktop that takes no menu leaves the palette, which holds every action as well.
    let _ = system::set(app, menus, shown);
}

/// Tells the screen what was chosen.
pub fn chosen(app: &AppHandle, id: &str) {
    let _ = view::Chosen { id: id.to_owned() }.emit(app);
}

/// One menu. `with_keys`: whether the bar hears the keys itself; where the page does, they would act twice.
fn submenu(app: &AppHandle, menu: &view::Menu, with_keys: bool) -> tauri::Result<Submenu<Wry>> {
    let made = Submenu::with_id(app, &menu.id, &menu.name, true)?;
    for item in &menu.items {
        made.append(&*line(app, item, with_keys)?)?;
    }
    Ok(made)
}

fn line(app: &AppHandle, item: &view::MenuItem, with_keys: bool) -> tauri::Result<Box<dyn IsMenuItem<Wry>>> {
    if item.id.is_empty() {
        return Ok(Box::new(PredefinedMenuItem::separator(app)?));
    }
    let key = item.key.as_deref().filter(|_| with_keys);
    Ok(Box::new(MenuItem::with_id(app, &item.id, &item.name, true, key)?))
}
