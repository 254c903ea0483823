//! The list of sources, in and out, as other readers of feeds have it.

use std::path::PathBuf;

use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;

use super::desk::changed;
use super::print::save_as;
use super::source::aside;
use crate::ipc::view::{Changed, Sentence, SourceRow};
use crate::ipc::{Answer, WireError, sources};
use crate::shell::Shell;
use crate::world;

/// How such a list's name ends; some programs write XML.
const ENDINGS: [&str; 2] = ["opml", "xml"];
/// A list of more bytes is none.
const MOST_BYTES: u64 = 16 << 20;

/// Asks which list and adds every feed in it; `None` where nobody chose one. Nothing is asked before the next update.
#[tauri::command]
#[specta::specta]
pub async fn import_sources(app: AppHandle) -> Answer<Option<Vec<SourceRow>>> {
    aside(move || {
        let Some(from) = which(&app) else { return Ok(None) };
        let unreadable = |_| WireError::failed(Sentence::File);
        if std::fs::metadata(&from).map_err(unreadable)?.len() > MOST_BYTES {
            return Err(WireError::failed(Sentence::FileTooLarge));
        }
        let shell = app.state::<Shell>();
        let known = shell.desk()?.sources()?;
        let listed = shell.desk()?.import_opml(&std::fs::read(&from).map_err(unreadable)?);
        let listed = listed.map_err(|_| WireError::failed(Sentence::NotAList))?;
        changed(&app, Changed::Sources);
        changed(&app, Changed::State);
        let new = listed.iter().filter(|source| !known.iter().any(|other| other.id == source.id));
        new.map(|source| sources::row(&shell, source)).collect::<Answer<_>>().map(Some)
    })
    .await
}

/// Asks where to and writes the sources on the web there; the file's name, `None` where nobody chose one.
#[tauri::command]
#[specta::specta]
pub async fn export_sources(app: AppHandle) -> Answer<Option<String>> {
    aside(move || {
        let list = app.state::<Shell>().desk()?.export_opml();
        let list = list.map_err(|_| WireError::failed(Sentence::NothingToList))?;
        save_as(&app, &format!("sources-{}.opml", world::today()), "OPML", ENDINGS[0], list.as_bytes())
    })
    .await
}

/// The newest list in the tests' folder, or what the person chooses.
fn which(app: &AppHandle) -> Option<PathBuf> {
    if let Some(folder) = world::save_to() {
        let files = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
        return files.filter(|path| path.extension().is_some_and(|ending| ending == ENDINGS[0])).max();
    }
    let dialog = app.dialog().file().add_filter("OPML", &ENDINGS);
    dialog.blocking_pick_file().and_then(|chosen| chosen.into_path().ok())
}
