//! Why something could not be kept or read.

use std::io;

use rusqlite::ErrorCode;

/// Each prints as one plain sentence that says what is safe. Whatever the reason, what was acknowledged before is
/// kept, and a call that fails leaves everything as it was.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database was written by a newer Penlight.
    #[error(
        "the data was made by a newer Penlight (form {found}, this one knows {known}); it was left untouched, \
         install the newer Penlight to read it"
    )]
    Newer {
        /// The database's form.
        found: u32,
        /// The newest this program knows.
        known: u32,
    },
    /// The key is another database's, or the first page of this one is damaged.
    #[error("the data can't be opened with this key; nothing was changed")]
    WrongKey,
    /// No room left.
    #[error("the disk is full; what was kept before is safe, the last change was not kept")]
    DiskFull,
    /// The file, its folder or the disk may not be written.
    #[error("the data can't be written here; what was kept before is safe, the last change was not kept")]
    ReadOnly,
    /// Another program kept the database busy for longer than we wait.
    #[error("another program is busy with the data; nothing was changed, try again")]
    Busy,
    /// The disk gave back something else than was written.
    #[error("the data is damaged on disk; start Penlight again, it mends it from its second copy and the backups")]
    Damaged,
    /// A row does not hold what this program writes there.
    #[error("what is kept as {0} can't be read; it was left as it is")]
    Unreadable(&'static str),
    /// There is no such thing.
    #[error("there is no such {0}")]
    Missing(&'static str),
    /// The operating system says no.
    #[error("the data can't be reached ({0}); what was kept before is safe")]
    Io(#[source] io::Error),
    /// SQLite says something that no case above covers: a mistake of ours.
    #[error("the data could not be handled ({0}); what was kept before is safe")]
    Sql(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            Some(ErrorCode::SystemIoFailure) => from_io_code(error),
            _ => match error {
                rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..) => Self::Unreadable("a row"),
                error => Self::Sql(error),
            },
        }
    }
}

/// A write that failed for another reason than a full disk is an I/O error; a read that came back wrong is damage.
fn from_io_code(error: rusqlite::Error) -> Error {
    let code = error.sqlite_error().map_or(0, |e| e.extended_code);
    match code {
        // The log's index can grow for no other reason.
        rusqlite::ffi::SQLITE_IOERR_SHMSIZE => Error::DiskFull,
        rusqlite::ffi::SQLITE_IOERR_DATA | rusqlite::ffi::SQLITE_IOERR_CORRUPTFS => Error::Damaged,
        _ => Error::Io(io::Error::other(error.to_string())),
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::DiskFull
            }
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}
