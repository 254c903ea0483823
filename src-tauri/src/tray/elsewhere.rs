//! macOS and Windows: none yet. There is no machine here on which one could be tried, and a window that closes into a
//! tray that does not stand would be lost.

use tauri::AppHandle;

use crate::ipc::view::TrayWords;

/// Never there.
pub enum Standing {}

impl Standing {
    pub fn put_up(_app: &AppHandle, _words: TrayWords) -> Option<Self> {
        None
    }

    pub fn said_anew(self, _words: TrayWords) -> Self {
        self
    }
}

pub fn works() -> bool {
    false
}
