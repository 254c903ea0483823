//! What long work says of itself while it runs.

use model::SourceId;

/// One step of long work. A shell shows it or drops it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// A source is being asked.
    Asking {
        /// Which.
        source: SourceId,
        /// Where it is.
        address: String,
    },
    /// It answered; so many of its alerts are new or changed and will be fetched whole.
    Answered {
        /// Which.
        source: SourceId,
        /// How many.
        to_fetch: usize,
    },
    /// An alert is on this laptop.
    Kept {
        /// From which source.
        source: SourceId,
        /// Its title.
        title: String,
    },
    /// A page or file of an alert could not be fetched or read; the alert is kept without it.
    Missing {
        /// From which source.
        source: SourceId,
        /// Which page or file.
        address: String,
        /// One plain sentence.
        why: String,
    },
    /// The source could not be asked, or what it answered could not be used.
    Failed {
        /// Which.
        source: SourceId,
        /// One plain sentence.
        why: String,
    },
}

/// Who is told. Called from several threads.
pub type Tell<'a> = &'a (dyn Fn(Progress) + Send + Sync);
