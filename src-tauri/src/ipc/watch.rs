//! Folders that are sources, watched while the window is open.

use std::collections::HashMap;
use std::time::Duration;

use desk::FolderState;
use model::SourceId;
use tauri::{AppHandle, Manager};

use super::sources;
use crate::shell::Shell;

/// How often folders are looked at: soon enough for somebody who has just saved a mail there.
const EVERY: Duration = Duration::from_secs(5);

/// Looks at the watched folders for as long as the window is open, and takes in what came.
pub fn watch_folders(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        let mut seen = HashMap::new();
        loop {
            std::thread::sleep(EVERY);
            for id in settled_folders(&app, &mut seen) {
                let job = format!("folder-{id}");
                // Another update may run: the folder is looked at again in a moment.
                if sources::update(&app, &[i32::try_from(id.0).unwrap_or(i32::MAX)], &job).is_err() {
                    seen.remove(&id);
                }
            }
        }
    });
}

/// Folders that changed and have come to rest since: a file that is still being copied is left alone.
fn settled_folders(app: &AppHandle, seen: &mut HashMap<SourceId, Seen>) -> Vec<SourceId> {
    let shell = app.state::<Shell>();
    // Locked, or busy with keys: there is nobody to take anything in for.
    let states = shell.desk().and_then(|desk| Ok(desk.folder_states()?)).unwrap_or_default();
    let mut settled = Vec::new();
    for (id, state) in states {
        let before = seen.remove(&id);
        let rests = before.as_ref().is_some_and(|before| before.state == state);
        let was_read = before.is_some_and(|before| before.was_read && rests);
        if rests && !was_read {
            settled.push(id);
        }
        seen.insert(id, Seen { state, was_read: rests });
    }
    settled
}

/// A folder as it was at the last look.
struct Seen {
    state: FolderState,
    was_read: bool,
}
