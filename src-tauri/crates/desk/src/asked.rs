//! What is noted of a source after it was asked.

use model::{Source, Timestamp};

use crate::{Desk, Refusal};

impl Desk {
    /// A source that the person took away meanwhile is no error, and one whose feed another source has already keeps
    /// its own address.
    pub(crate) fn note(&self, mut source: Source) -> Result<(), Refusal> {
        if self.store.source(source.id).is_ok_and(|known| known.address == source.address) {
            return self.note_asked(&source);
        }
        let all = self.store.sources()?;
        if all.iter().any(|other| other.id != source.id && other.address == source.address) {
            let own = all.into_iter().find(|other| other.id == source.id);
            source.address = own.map_or(source.address, |own| own.address);
        }
        self.note_asked(&source)
    }

    fn note_asked(&self, source: &Source) -> Result<(), Refusal> {
        match self.store.note_asked(source) {
            Err(store::Error::Missing(_)) => Ok(()),
            other => Ok(other?),
        }
    }
}

/// A server that asked us to come back later is not asked before.
pub(crate) fn not_yet(source: &Source, now: Timestamp) -> Option<Refusal> {
    let until = source.not_before.filter(|until| *until > now)?;
    Some(Refusal::NotBefore(until))
}

pub(crate) fn answered(source: Source, now: Timestamp) -> Source {
    Source { asked: Some(now), answered: Some(now), not_before: None, failures: 0, error: None, ..source }
}

pub(crate) fn failed(source: Source, refusal: &Refusal, now: Timestamp) -> Source {
    let not_before = match refusal {
        Refusal::ComeBackLater(seconds) => now.checked_add(jiff::SignedDuration::from_secs(*seconds)).ok(),
        _ => None,
    };
    let failures = source.failures.saturating_add(1);
    Source { asked: Some(now), not_before, failures, error: Some(refusal.to_string()), ..source }
}
