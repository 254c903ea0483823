//! The tray, where the person wants it: the window closes into it, and the program goes on asking its sources. Which
//! words stand in its menu comes from the screen; nothing private does. What draws it stands in a file for each system.

#[cfg(not(target_os = "linux"))]
#[path = "tray/elsewhere.rs"]
mod system;
#[cfg(target_os = "linux")]
#[path = "tray/linux.rs"]
mod system;

use std::sync::{Mutex, MutexGuard, PoisonError};

use tauri::{AppHandle, Manager};
use tauri_specta::Event;

use crate::ipc;
use crate::ipc::view::{Chosen, TrayState, TrayWords};

/// The tray while it stands.
#[derive(Default)]
pub struct Tray(Mutex<Option<system::Standing>>);

/// What can be chosen in it.
#[derive(Debug, Clone, Copy)]
enum Choice {
    Open,
    Hide,
    Sync,
    Quit,
}

/// Whether this desktop has a place for it.
pub fn state() -> TrayState {
    match system::works() {
        true => TrayState::Works,
        false if cfg!(target_os = "linux") => TrayState::NoPlace,
        false => TrayState::NotYet,
    }
}

/// Puts it up in these words, or takes it away. Where it can't stand, closing the window ends the program as before.
pub fn set(app: &AppHandle, words: Option<TrayWords>) {
    let tray = app.state::<Tray>();
    let mut standing = held(&tray);
    *standing = match (standing.take(), words) {
        (before, None) => {
            drop(before);
            None
        }
        (Some(before), Some(words)) => Some(before.said_anew(words)),
        (None, Some(words)) => system::Standing::put_up(app, words),
    };
}

/// Whether the window is to close into it.
pub fn stands(app: &AppHandle) -> bool {
    held(&app.state::<Tray>()).is_some()
}

/// Shows the window, wherever it is.
pub fn open_window(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.show();
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Does what was chosen, beside whoever draws the tray: it must not wait for us.
fn choose(app: &AppHandle, choice: Choice) {
    let app = app.clone();
    std::thread::spawn(move || match choice {
        Choice::Open => open_window(&app),
        // The screen knows whether it is hidden already.
        Choice::Hide => drop(Chosen { id: "hide".to_owned() }.emit(&app)),
        // No source named is all of them; what fails is said in the list of sources.
        Choice::Sync => drop(ipc::update(&app, &[], "tray")),
        Choice::Quit => quit(&app),
    });
}

/// By way of the window, so that it ends as if it had been closed without a tray.
fn quit(app: &AppHandle) {
    set(app, None);
    match app.get_webview_window("main") {
        Some(window) => drop(window.close()),
        None => app.exit(0),
    }
}

fn held(tray: &Tray) -> MutexGuard<'_, Option<system::Standing>> {
    tray.0.lock().unwrap_or_else(PoisonError::into_inner)
}
