//! Starts the window.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

/// WebKitGTK's faster way of drawing leaves the window blank on some graphics cards.
const DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

fn main() -> ExitCode {
    // Setting a variable of one's own process is unsafe in Rust, so the program starts itself once more with it set.
    if cfg!(target_os = "linux") && std::env::var_os(DMABUF).is_none() {
        again();
    }
    penlight_desktop::run();
    ExitCode::SUCCESS
}

/// Puts this program in its own place with the variable set. Comes back only where that failed: then the window is
/// opened as it is.
#[cfg(unix)]
fn again() {
    use std::os::unix::process::CommandExt;
    let Ok(own) = std::env::current_exe() else { return };
    let _failed = std::process::Command::new(own).args(std::env::args_os().skip(1)).env(DMABUF, "1").exec();
}

#[cfg(not(unix))]
fn again() {}
