//! Why a data folder could not be opened or changed.

use std::io;

/// Each prints as one plain sentence. Whatever the reason, nothing that was kept before is lost.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder is protected and no passphrase was given.
    #[error("this data folder is locked and needs its passphrase")]
    PassphraseNeeded,
    /// The passphrase does not open the folder.
    #[error("the passphrase is wrong; nothing was changed")]
    WrongPassphrase,
    /// A passphrase without a character was to be set.
    #[error("an empty passphrase protects nothing; nothing was changed")]
    EmptyPassphrase,
    /// The recovery code is well formed, but of another folder or an older one.
    #[error("the recovery code does not belong to this data folder; nothing was changed")]
    WrongRecoveryCode,
    /// The recovery code holds a mistake that its check characters show.
    #[error("group {group} of the recovery code is mistyped")]
    MistypedRecoveryCode {
        /// Counted from 1; one past the last group where groups are missing.
        group: usize,
    },
    /// The folder has no passphrase, and so no recovery code.
    #[error("this data folder has no passphrase")]
    NoPassphrase,
    /// The folder was written by a newer Penlight.
    #[error(
        "this data folder was made by a newer Penlight (form {found}, this one knows {known}); it was left untouched"
    )]
    Newer {
        /// The form's version in the folder.
        found: u32,
        /// The newest this program knows.
        known: u32,
    },
    /// The header can't be read, nor its copy; or the key file doesn't belong to it.
    #[error("the key of this data folder is damaged ({0}); nothing was changed, restore a backup")]
    Damaged(&'static str),
    /// There is a database, but no key: a new key would make it unreadable for ever.
    #[error("the key of this data folder is missing; nothing was changed, put the file back or restore a backup")]
    KeyMissing,
    /// Another Penlight uses the folder and what was asked needs it alone.
    #[error("another Penlight is using this data folder; close it and try again")]
    InUse,
    /// No sealed file under that hash.
    #[error("this document is not on this laptop")]
    NotSealed,
    /// A sealed file does not verify.
    #[error("a stored document is damaged; it has been left as it is")]
    SealDamaged,
    /// A file that is to be restored or checked is no backup of ours.
    #[error("this file is no Penlight backup; nothing was changed")]
    NotABackup,
    /// A backup that was cut off, or in which a bit is another.
    #[error("this backup is damaged ({0}); nothing was changed, try an older one")]
    BackupDamaged(String),
    /// The folder lies on a drive of the network.
    #[error(
        "the data folder lies on a network drive ({0}), where two computers could damage it; choose a folder on this \
         computer's own disk, a backup may go to the network drive"
    )]
    NetworkDrive(String),
    /// The system has no keychain, or it is locked or refuses.
    #[error("this system's keychain can't be used ({0}); the passphrase opens the data folder as before")]
    NoKeychain(String),
    /// No room left.
    #[error("the disk is full; what was kept before is safe")]
    DiskFull,
    /// The folder or disk may not be written.
    #[error("the data folder can't be written; what was kept before is safe")]
    ReadOnly,
    /// Anything else the operating system says.
    #[error("the data folder can't be used: {0}")]
    Io(io::Error),
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
