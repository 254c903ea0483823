//! On which kind of drive a folder lies. Locks over the network are promises that servers break, and SQLite's log
//! needs memory that programs share: on a network drive two computers would damage the database.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux::network_drive;
#[cfg(windows)]
mod windows;
#[cfg(windows)]
use windows::network_drive;

use std::path::Path;

use crate::Error;

/// [`Error::NetworkDrive`] where the folder, or the first of those above it that is there, lies on one.
pub(crate) fn refuse_network(folder: &Path) -> Result<(), Error> {
    let Some(there) = folder.ancestors().find_map(|path| path.canonicalize().ok()) else {
        return Ok(());
    };
    network_drive(&there).map_or(Ok(()), |kind| Err(Error::NetworkDrive(kind)))
}

/// Other systems don't say it without code that we may not write (see docs/PLATFORMS.md).
#[cfg(not(any(target_os = "linux", windows)))]
fn network_drive(_folder: &Path) -> Option<String> {
    None
}
