//! Asking the sources whose time has come, without a press, where the person wants that.

use std::time::Duration;

use tauri::{AppHandle, Manager};

use crate::ipc;
use crate::shell::Shell;
use crate::world;

/// How often the clock is looked at. It is the wall clock that decides, so that a laptop that slept through a week
/// asks once when it wakes, and not once for each time it missed.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// Begins to look at the clock, for as long as the program runs.
pub fn begin(app: &AppHandle) {
    let app = app.clone();
    // A thread that can't be had costs only the comfort of not pressing.
    let _ = std::thread::Builder::new().name("schedule".to_owned()).spawn(move || {
        loop {
            // First of all a minute's rest: after a start, and after each waking, the network needs a moment.
            std::thread::sleep(LOOK_EVERY);
            ask_what_is_due(&app);
        }
    });
}

/// Nothing while the folder is locked or an update runs; what fails is said in the list of sources.
fn ask_what_is_due(app: &AppHandle) {
    let shell = app.state::<Shell>();
    if !shell.jobs().is_empty() {
        return;
    }
    let due = shell.desk().and_then(|desk| Ok(desk.sources_due(world::now())?)).unwrap_or_default();
    let ids: Vec<i32> = due.iter().filter_map(|id| i32::try_from(id.0).ok()).collect();
    // No source named would be all of them.
    if !ids.is_empty() {
        let _ = ipc::update(app, &ids, "schedule");
    }
}
