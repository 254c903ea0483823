//! Handing a letter to the system: `lp` where it exists, else the system's viewer by a file that goes again.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::ipc::view::{ErrorCode, Sentence};
use crate::ipc::{Answer, WireError};
use crate::world;

/// The system's printers by name, and whether each is the system's default; none where `lpstat` is not there.
pub fn printers() -> Vec<(String, bool)> {
    let said = |option: &str| {
        let output = Command::new("lpstat").arg(option).env("LC_ALL", "C").stderr(Stdio::null()).output();
        output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
    };
    let default = said("-d").rsplit_once(": ").map(|(_, name)| name.trim().to_owned());
    let names = said("-e");
    let printer = |name: &str| (name.to_owned(), default.as_deref() == Some(name));
    names.lines().map(str::trim).filter(|name| !name.is_empty()).map(printer).collect()
}

/// Hands a PDF to a printer on standard input: it lies in no file of ours.
pub fn print(printer: &str, copies: u32, pdf: &[u8]) -> Answer<()> {
    let said = |sentence| {
        let refused = WireError { code: ErrorCode::NoPrinter, ..WireError::failed(sentence) };
        refused.with("name", printer)
    };
    // Told by name: the printing system takes a letter for a printer that was switched off, but not for one that left.
    if !printers().iter().any(|(name, _)| name == printer) {
        return Err(said(Sentence::NoPrinter));
    }
    let refused = || said(Sentence::PrinterRefused);
    // A neutral title: it stands in the printer's queue for everybody to read.
    let child = Command::new("lp")
        .args(["-d", printer, "-n", &copies.clamp(1, 99).to_string(), "-t", "Letter", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let mut child = child.map_err(|_| refused())?;
    let handed = child.stdin.take().map(|mut input| input.write_all(pdf));
    let ended = child.wait().map_err(|_| refused())?;
    if ended.success() && matches!(handed, Some(Ok(()))) { Ok(()) } else { Err(refused()) }
}

/// Writes beside, then renames: no half file is left under the name.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = fs::File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let done = written.and_then(|()| fs::rename(&beside, path));
    done.inspect_err(|_| drop(fs::remove_file(&beside)))
}

/// A file for the system's viewer, in a folder that only this person can read.
pub fn for_viewer(pdf: &[u8]) -> io::Result<PathBuf> {
    let folder = world::run_time_folder();
    fs::create_dir_all(&folder)?;
    make_private(&folder)?;
    let path = folder.join(format!("letter-{}.pdf", world::now().as_millisecond()));
    write_whole(&path, pdf)?;
    Ok(path)
}

/// Takes away what was handed to the viewer: at lock, at exit, at the next start.
pub fn clear() {
    // It may not be there, or be open in a viewer on Windows: the next start tries again.
    let _ = fs::remove_dir_all(world::run_time_folder());
}

#[cfg(unix)]
fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn make_private(_folder: &Path) -> io::Result<()> {
    Ok(())
}
