//! A folder on this laptop as a source: each file in it is an alert.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::{Brought, Errand, Out, PersonsFile, Refusal, hash, media_type_of, publications};

/// Folders in folders: deeper than a person files alerts.
const DEEPEST: u8 = 4;
/// A larger file is no alert.
const LARGEST_FILE: u64 = 64 << 20;

/// Reads every file that may be a document and was not read before.
pub(crate) async fn read_folder(errand: Errand, out: Out) {
    let errand = Arc::new(errand);
    let id = errand.source.id;
    let reading = errand.clone();
    let sender = out.clone();
    let read = tokio::task::spawn_blocking(move || read_all(&reading, &sender)).await;
    let last = match read {
        Ok(Ok(())) if errand.cancel.is_cancelled() => Brought::Failed(Refusal::Cancelled),
        Ok(Ok(())) => Brought::Done(Box::new(errand.source.clone())),
        Ok(Err(refusal)) => Brought::Failed(refusal),
        Err(_) => Brought::Failed(Refusal::File("The folder could not be read to its end.".to_owned())),
    };
    out.send((id, last)).await;
}

fn read_all(errand: &Errand, out: &Out) -> Result<(), Refusal> {
    let mut files = Vec::new();
    collect(Path::new(&errand.source.address), 0, &mut files)?;
    let id = errand.source.id;
    let mut wanted = Vec::new();
    for path in files {
        let Some(bytes) = read(&path) else { continue };
        let published_id: String = hash(&bytes).0.iter().map(|byte| format!("{byte:02x}")).collect();
        if !errand.known.contains_key(&published_id) {
            wanted.push((path, bytes));
        }
    }
    let answered = Brought::Answered { to_fetch: wanted.len(), unchanged: errand.known.len() };
    out.send_waiting((id, answered));
    for (path, bytes) in wanted {
        if errand.cancel.is_cancelled() {
            return Ok(());
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let file = PersonsFile { name, media_type: media_type_of(&path), bytes, source: Some(id), now: errand.now };
        match publications(file, &errand.child) {
            Ok(all) => all.into_iter().for_each(|publication| {
                out.send_waiting((id, Brought::Publication(Box::new(publication))));
            }),
            Err(why) => {
                let address = path.display().to_string();
                out.send_waiting((id, Brought::Missing { address, why }));
            }
        }
    }
    Ok(())
}

/// In the order of their names, hidden ones left out.
pub(crate) fn collect(folder: &Path, depth: u8, files: &mut Vec<PathBuf>) -> Result<(), Refusal> {
    let cannot = |_| Refusal::FileUnreadable(folder.display().to_string());
    let entries = std::fs::read_dir(folder).map_err(cannot)?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        let is_hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
        if is_hidden {
            continue;
        }
        if path.is_dir() && depth < DEEPEST {
            // A folder inside that can't be read costs only its own files.
            let _ = collect(&path, depth + 1, files);
        } else if media_type_of(&path).is_some_and(|media_type| is_document(&media_type)) {
            files.push(path);
        }
    }
    Ok(())
}

fn is_document(media_type: &str) -> bool {
    !matches!(media_type, "application/xml" | "application/json")
}

fn read(path: &Path) -> Option<Vec<u8>> {
    let fits = std::fs::metadata(path).is_ok_and(|about| about.is_file() && about.len() <= LARGEST_FILE);
    fits.then(|| std::fs::read(path).ok()).flatten()
}
