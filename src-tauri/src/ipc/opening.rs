//! An opening that takes long, in the window's sight: the screen is told to look at it a few times a second.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager};

use super::commands::desk::changed;
use super::view::Changed;
use crate::shell::Shell;

/// So often the screen looks: numbers that run are seen to run, and nothing flickers.
const EVERY: Duration = Duration::from_millis(250);

/// Waits for what an opening at the start gives; `None` as soon as it is one of those that take long, or was given up.
pub fn unless_long<T>(shell: &Shell, opened: &Receiver<T>) -> Option<T> {
    loop {
        match opened.recv_timeout(EVERY) {
            Ok(value) => return Some(value),
            Err(RecvTimeoutError::Timeout) if shell.opening_now().is_none() => {}
            Err(_) => return None,
        }
    }
}

/// The window is there before the folder is open: tells the screen how far it is, and when it is open.
pub fn follow_start<T: Send + 'static>(app: &AppHandle, opened: Receiver<T>) {
    let app = app.clone();
    thread::spawn(move || {
        follow(&app, &opened);
        changed(&app, Changed::Lock);
    });
}

/// Does what opens the folder, and tells the screen meanwhile how far it is.
pub fn in_sight<T>(app: &AppHandle, open: impl FnOnce() -> T) -> T {
    thread::scope(|scope| {
        // Nothing is ever sent: the other end hears that this one is gone.
        let (running, over) = mpsc::channel::<()>();
        scope.spawn(move || follow(app, &over));
        let opened = open();
        drop(running);
        opened
    })
}

fn follow<T>(app: &AppHandle, over: &Receiver<T>) {
    let shell = app.state::<Shell>();
    let mut told = None;
    while matches!(over.recv_timeout(EVERY), Err(RecvTimeoutError::Timeout)) {
        let now = shell.opening_now();
        if now != told {
            changed(app, Changed::State);
            told = now;
        }
    }
}
