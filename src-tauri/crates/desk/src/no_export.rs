//! Why an export was not written or taken in.

/// Why an export was not written or taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoExport {
    /// A folder or file is there, where one was to be written.
    #[error("There is something of that name already, and nothing is written over. Choose another name.")]
    AlreadyThere,
    /// It would lie in the data folder, where nothing may lie open.
    #[error("An export is not protected, so it has to lie outside the data folder. Nothing was written.")]
    Inside,
    /// The file or folder is none.
    #[error("This is no export of Penlight's. Nothing was changed.")]
    NotOne,
    /// It was cut off, so that nothing in it can be found, or holds more than any archive.
    #[error("This export is cut off or damaged beyond reading. Nothing of it was taken in.")]
    Damaged,
    /// A newer Penlight wrote it.
    #[error(
        "This export was made by a newer Penlight. Nothing was changed; install the newer Penlight to read it."
    )]
    Newer,
}
