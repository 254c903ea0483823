//! The system's spell checker, told in which language the open letter is.

#[cfg(not(target_os = "linux"))]
#[path = "spelling/by_itself.rs"]
mod system;
#[cfg(target_os = "linux")]
#[path = "spelling/webkitgtk.rs"]
mod system;

use model::Language;
use tauri::{AppHandle, Manager};

/// Has words that are typed checked in that language, where the system has a dictionary for it.
pub fn check_in(app: &AppHandle, language: &Language) {
    if let Some(window) = app.get_webview_window("main") {
        system::check_in(&window, language);
    }
}
