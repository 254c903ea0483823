//! Why something was not done: by meaning, so that a shell can act on it. Each displays as one plain sentence.

/// Why something was not done. Nothing stored is lost by any of them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The data folder has a passphrase, and none was given.
    #[error("This data folder is locked and needs its passphrase.")]
    Locked,
    /// The passphrase does not open the data folder.
    #[error("The passphrase is wrong; nothing was changed.")]
    WrongPassphrase,
    /// A newer Penlight wrote the data folder.
    #[error(
        "This data folder was made by a newer Penlight. It was left untouched; install the newer Penlight to use it."
    )]
    NewerFolder,
    /// Another Penlight uses the data folder, and what was asked needs it alone.
    #[error("Another Penlight is using this data folder. Close it and try again.")]
    InUse,
    /// Another Penlight is asking the sources now.
    #[error("Another Penlight is asking the sources just now. Nothing was changed.")]
    Refreshing,
    /// No room left.
    #[error("The disk is full. What was kept before is safe.")]
    DiskFull,
    /// The data folder or its database can't be used; the reason, as a sentence.
    #[error("{0}")]
    Folder(String),
    /// No case, source or letter of that name.
    #[error("There is no {0}.")]
    Missing(String),
    /// Several cases have that number.
    #[error("Several cases have the number {0}. Name one by its id: {1}")]
    Ambiguous(String, String),
    /// The action is over.
    #[error("This action has ended: {0}. No letter is written for it.")]
    Ended(String),
    /// A letter can't be made as asked.
    #[error("{0}")]
    Letter(String),
    /// A file or an answer that holds no feed.
    #[error("{0}")]
    NotAFeed(String),
    /// A file or a page that can't be read as a document.
    #[error("{0}")]
    Unreadable(String),
    /// The network brought nothing.
    #[error("{0}")]
    Network(String),
    /// The server asks us to wait so many seconds.
    #[error("The server asks us to come back in {0} seconds.")]
    ComeBackLater(i64),
    /// A file of the person's could not be read or written.
    #[error("{0}")]
    File(String),
    /// What was given can't be used: the reason, as a sentence.
    #[error("{0}")]
    Wrong(String),
    /// The person stopped it.
    #[error("Stopped. What was kept until then is safe.")]
    Cancelled,
}

impl From<store::Error> for Refusal {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Newer { .. } => Self::NewerFolder,
            store::Error::DiskFull => Self::DiskFull,
            store::Error::Missing(what) => Self::Missing(format!("such {what}")),
            other => Self::Folder(sentence(&other.to_string())),
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
            vault::Error::DiskFull => Self::DiskFull,
            other => Self::Folder(sentence(&other.to_string())),
        }
    }
}

impl From<feed::Error> for Refusal {
    fn from(error: feed::Error) -> Self {
        match error {
            feed::Error::Cancelled => Self::Cancelled,
            feed::Error::RetryAfter(seconds) => Self::ComeBackLater(i64::try_from(seconds).unwrap_or(i64::MAX)),
            other => Self::Network(sentence(&other.to_string())),
        }
    }
}

impl From<feed::NotAFeed> for Refusal {
    fn from(error: feed::NotAFeed) -> Self {
        Self::NotAFeed(sentence(&error.to_string()))
    }
}

impl From<document::Unreadable> for Refusal {
    fn from(error: document::Unreadable) -> Self {
        Self::Unreadable(sentence(&error.to_string()))
    }
}

/// With a capital and a full stop, whatever the stage wrote.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    let stop = if text.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{first}{}{stop}", letters.as_str())
}
