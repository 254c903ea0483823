//! Why something was not done: by meaning, so that a shell can act on it. Each displays as one plain sentence.

/// Why something was not done. Nothing stored is lost by any of them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A file or an answer that holds no feed.
    #[error("{0}")]
    NotAFeed(String),
    /// A file or a page that can't be read as a document.
    #[error("{0}")]
    Unreadable(String),
    /// The network brought nothing.
    #[error("{0}")]
    Network(String),
    /// A file of the person's could not be read or written.
    #[error("{0}")]
    File(String),
}
