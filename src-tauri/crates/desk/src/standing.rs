//! How a source does, and where it lives.

use model::{Source, Timestamp};

use crate::{Desk, Refusal};

/// How a source does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceState {
    /// Not asked yet.
    Never,
    /// It answered at the last asking.
    Fine,
    /// Its host asked us not to come back before.
    Waiting(Timestamp),
    /// The last asking failed.
    Failing,
    /// It said that it is gone for good; it is asked only when the person names it.
    Gone,
}

/// How a source does, and where it lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceStanding {
    /// How it does.
    pub state: SourceState,
    /// Its address before it moved for good.
    pub moved_from: Option<String>,
    /// Where it says that it has moved; its address from the next time it says so.
    pub moving_to: Option<String>,
}

impl Desk {
    /// How a source does at that moment.
    pub fn source_standing(&self, source: &Source, now: Timestamp) -> Result<SourceStanding, Refusal> {
        let known = self.store.whereabouts(source.id)?;
        let state = match (self.asked_for_patience(source, now)?, source.asked, &source.error) {
            _ if known.gone => SourceState::Gone,
            (Some(until), ..) => SourceState::Waiting(until),
            (None, None, _) => SourceState::Never,
            (None, Some(_), Some(_)) => SourceState::Failing,
            (None, Some(_), None) => SourceState::Fine,
        };
        Ok(SourceStanding { state, moved_from: known.moved_from, moving_to: known.moving_to })
    }
}
