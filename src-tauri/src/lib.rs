//! The desktop shell: builds the window and nothing else.

/// Opens the window and returns when it is closed.
///
/// # Panics
/// Where the system has no web view, or its configuration can't be read.
pub fn run() {
    tauri::Builder::default().run(tauri::generate_context!()).expect("the window opens");
}
