//! Files of the person's, written whole or not at all.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

/// Writes beside the place, then renames: a crash or a full disk leaves what was there before.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let cannot = || format!("{} can't be written", path.display());
    let mut file = tempfile::NamedTempFile::new_in(folder).with_context(cannot)?;
    file.write_all(bytes).with_context(cannot)?;
    file.as_file().sync_all().with_context(cannot)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A temporary file is the owner's alone; a letter is as readable as any file the person saves.
        let permissions = std::fs::Permissions::from_mode(0o644);
        file.as_file().set_permissions(permissions).with_context(cannot)?;
    }
    file.persist(path).with_context(cannot)?;
    Ok(())
}
