//! Why an export could not be written or read.

use std::io;

/// Each prints as one plain sentence. Nothing that is kept was changed by any of them.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A folder that holds something, or a file that is there: nothing is ever written over.
    #[error("there is something of that name already; nothing was written")]
    AlreadyThere,
    /// A file or folder without an export's head, or with one that can't be read.
    #[error("this is no export of Penlight's")]
    NotAnExport,
    /// A ZIP file whose list of contents is missing or damaged.
    #[error("this file is cut off or damaged, so that nothing in it can be found")]
    CutOff,
    /// A newer Penlight wrote it.
    #[error("this export was made by a newer Penlight (form {found}, this one knows {known})")]
    Newer {
        /// The export's form.
        found: u32,
        /// The newest this program knows.
        known: u32,
    },
    /// More text than any archive holds: a file made to fill memory or time.
    #[error("this export holds more than any archive does")]
    TooMuch,
    /// The operating system says no.
    #[error("it can't be read or written ({0})")]
    Io(#[from] io::Error),
}
