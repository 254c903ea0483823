//! Windows: a path that begins with a server's name. A share that has a letter is resolved to it.

use std::path::{Component, Path, Prefix};

/// “server\share” of a path on another computer; `None` for a disk.
pub(super) fn network_drive(folder: &Path) -> Option<String> {
    let Some(Component::Prefix(prefix)) = folder.components().next() else { return None };
    match prefix.kind() {
        Prefix::UNC(server, share) | Prefix::VerbatimUNC(server, share) => {
            Some(format!("{}\\{}", server.to_string_lossy(), share.to_string_lossy()))
        }
        _ => None,
    }
}
