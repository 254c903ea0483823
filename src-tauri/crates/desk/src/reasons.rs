//! What the errors of the stages mean to the person.

use crate::{NoExport, Refusal, sentence};

impl From<store::Error> for Refusal {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Newer { .. } => Self::NewerFolder,
            store::Error::DiskFull => Self::DiskFull,
            store::Error::Missing(what) => Self::Missing(format!("such {what}")),
            store::Error::ReadOnly => Self::ReadOnly,
            store::Error::Busy => Self::Busy,
            damaged @ (store::Error::Damaged | store::Error::WrongKey | store::Error::Unreadable(_)) => {
                Self::Damaged(sentence(&damaged))
            }
            other => Self::Folder(sentence(&other)),
        }
    }
}

impl From<vault::Error> for Refusal {
    fn from(error: vault::Error) -> Self {
        match error {
            vault::Error::PassphraseNeeded => Self::Locked,
            vault::Error::WrongPassphrase => Self::WrongPassphrase,
            vault::Error::Newer { .. } => Self::NewerFolder,
            vault::Error::InUse => Self::InUse,
            vault::Error::NotABackup => Self::NotABackup,
            vault::Error::BackupDamaged(_) => Self::BackupDamaged,
            vault::Error::WrongRecoveryCode => Self::WrongCode,
            vault::Error::MistypedRecoveryCode { group } => Self::MistypedCode(group),
            vault::Error::NoPassphrase => Self::NoPassphrase,
            vault::Error::NoKeychain(_) => Self::NoKeychain,
            vault::Error::NetworkDrive(kind) => Self::NetworkDrive(kind),
            vault::Error::DiskFull => Self::DiskFull,
            vault::Error::ReadOnly => Self::ReadOnly,
            vault::Error::NotSealed => Self::NotHere,
            damaged @ (vault::Error::Damaged(_) | vault::Error::KeyMissing | vault::Error::SealDamaged) => {
                Self::Damaged(sentence(&damaged))
            }
            other => Self::Folder(sentence(&other)),
        }
    }
}

impl From<exchange::Error> for Refusal {
    fn from(error: exchange::Error) -> Self {
        use std::io::ErrorKind;
        match error {
            exchange::Error::AlreadyThere => Self::Export(NoExport::AlreadyThere),
            exchange::Error::NotAnExport => Self::Export(NoExport::NotOne),
            exchange::Error::CutOff | exchange::Error::TooMuch => Self::Export(NoExport::Damaged),
            exchange::Error::Newer { .. } => Self::Export(NoExport::Newer),
            exchange::Error::Io(error) => match error.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::DiskFull,
                _ => Self::File(sentence(&format!("the export can't be read or written ({error})"))),
            },
        }
    }
}

impl From<feed::Error> for Refusal {
    fn from(error: feed::Error) -> Self {
        match error {
            feed::Error::Cancelled => Self::Cancelled,
            feed::Error::RetryAfter(seconds) => Self::ComeBackLater(i64::try_from(seconds).unwrap_or(i64::MAX)),
            other => Self::Network(other),
        }
    }
}

impl From<feed::NotAFeed> for Refusal {
    fn from(error: feed::NotAFeed) -> Self {
        Self::NotAFeed(error)
    }
}

impl From<document::Unreadable> for Refusal {
    fn from(error: document::Unreadable) -> Self {
        Self::Unreadable(error)
    }
}

impl Refusal {
    /// Nothing at that address answered: a wrong name, a server that is down, or no network.
    pub(crate) fn is_unreachable(&self) -> bool {
        *self == Self::from(feed::Error::Unreachable)
    }

    /// The server said so: what was here is gone for good.
    pub(crate) fn is_gone(&self) -> bool {
        *self == Self::from(feed::Error::Gone)
    }
}
