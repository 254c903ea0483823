//! What was published, as it was published.

use model::Hash;
use tauri::ipc::Response;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::ipc::view::Sentence;
use crate::ipc::{Answer, WireError};
use crate::shell::Shell;

/// A page without anything that could run or be fetched, for a frame without scripts.
#[tauri::command(async)]
#[specta::specta]
pub fn original_page(shell: State<'_, Shell>, hash: String) -> Answer<String> {
    Ok(shell.desk()?.original_page(&hash_of(&hash)?)?)
}

/// A PDF's bytes, as a raw reply.
#[tauri::command(async)]
pub fn original_pdf(shell: State<'_, Shell>, hash: String) -> Answer<Response> {
    let (desk, hash) = (shell.desk()?, hash_of(&hash)?);
    // A file that waits for the person's word is not kept yet.
    let waiting = shell.waiting(|waiting| waiting.iter().find_map(|one| one.original(&hash)));
    Ok(Response::new(waiting.map_or_else(|| desk.original(&hash), Ok)?))
}

/// A kept picture's bytes, PNG or JPEG, as a raw reply.
#[tauri::command(async)]
pub fn picture(shell: State<'_, Shell>, key: String) -> Answer<Response> {
    let bytes = shell.desk()?.picture(&hash_of(&key)?);
    Ok(Response::new(bytes.map_err(|_| WireError::failed(Sentence::PictureNotKept))?))
}

/// Opens a link of a source in the system's browser: the screen has shown the host and got a press.
#[tauri::command(async)]
#[specta::specta]
pub fn open_link(app: AppHandle, address: String) -> Answer<()> {
    let is_web = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    if !is_web {
        return Err(WireError::failed(Sentence::LinkRefused));
    }
    let opened = app.opener().open_url(address, None::<&str>);
    opened.map_err(|_| WireError::failed(Sentence::NoBrowser))
}

/// 64 hexadecimal digits.
fn hash_of(text: &str) -> Answer<Hash> {
    let digits = |at: usize| text.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let bytes: Option<Vec<u8>> = (0..32).map(|at| digits(at * 2)).collect();
    let bytes = bytes.and_then(|bytes| bytes.try_into().ok()).filter(|_| text.len() == 64);
    bytes.map(Hash).ok_or_else(|| WireError::failed(Sentence::NotHere))
}
