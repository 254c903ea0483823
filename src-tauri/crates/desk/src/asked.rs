//! What is noted of a source after it was asked.

use std::sync::PoisonError;

use jiff::SignedDuration;
use model::{Source, SourceId, SourceKind, Timestamp};

use crate::{Desk, Refusal, SourceReport, Strangers, back_off};

/// How soon a laptop that found no network at all looks for it again without a press.
const NETWORK_MAY_BE_BACK: SignedDuration = SignedDuration::from_mins(15);

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

    /// As [`Desk::note`], for sources that were done together: they share a wait for the disk.
    pub(crate) fn note_all(&self, sources: Vec<Source>) -> Result<(), Refusal> {
        let known = self.store.sources()?;
        let stays =
            |source: &Source| known.iter().any(|known| known.id == source.id && known.address == source.address);
        let (staying, moved): (Vec<Source>, Vec<Source>) = sources.into_iter().partition(stays);
        let noted = self.store.note_all_asked(&staying).map_err(Refusal::from);
        moved.into_iter().map(|source| self.note(source)).fold(noted, |so_far, noted| so_far.and(noted))
    }

    /// Keeps how an asking failed, and how long the server wants to be left alone.
    pub(crate) fn note_failed(&self, source: Source, refusal: &Refusal, now: Timestamp) -> Result<(), Refusal> {
        match refusal {
            Refusal::Cancelled => return Ok(()),
            Refusal::ComeBackLater(seconds) => self.note_patience(&source.address, *seconds, now)?,
            _ => (),
        }
        if refusal.is_gone() {
            let known = self.store.whereabouts(source.id)?;
            self.store.note_whereabouts(source.id, &store::Whereabouts { gone: true, ..known })?;
        }
        self.note(failed(source, refusal, now))
    }

    /// Two feeds that answer with one and the same web page stand behind a network's sign-in page.
    pub(crate) fn note_sign_in(
        &self,
        strangers: &Strangers,
        reports: &mut [SourceReport],
        now: Timestamp,
    ) -> Result<(), Refusal> {
        let pages = strangers.lock().unwrap_or_else(PoisonError::into_inner);
        let is_shared =
            |id: &SourceId| pages.iter().any(|(other, page)| other != id && pages.get(id) == Some(page));
        for report in reports.iter_mut().filter(|report| is_shared(&report.id)) {
            report.error = Some(Refusal::SignInPage);
            let source = self.store.source(report.id)?;
            self.note(Source { asked: Some(now), error: Some(Refusal::SignInPage.to_string()), ..source })?;
        }
        Ok(())
    }

    /// Where nothing at all could be reached it is the laptop that has no network. The sources did not fail, and are
    /// not left alone the longer for it: after weeks without a network they are asked soon.
    pub(crate) fn note_offline(
        &self,
        asked: &[Source],
        reports: &[SourceReport],
        now: Timestamp,
    ) -> Result<(), Refusal> {
        let is_web = |source: &&Source| matches!(source.kind, SourceKind::Feed | SourceKind::Listing);
        let web: Vec<&Source> = asked.iter().filter(is_web).collect();
        let is_unreached = |source: &&Source| {
            reports
                .iter()
                .any(|report| report.id == source.id && report.error.as_ref().is_some_and(Refusal::is_unreachable))
        };
        if web.is_empty() || !web.iter().all(is_unreached) {
            return Ok(());
        }
        for before in web {
            let failures = before.failures.max(1);
            let not_before = now.checked_add(NETWORK_MAY_BE_BACK).ok();
            self.note(Source { failures, not_before, ..self.store.source(before.id)? })?;
        }
        Ok(())
    }
}

pub(crate) fn answered(source: Source, now: Timestamp) -> Source {
    Source { asked: Some(now), answered: Some(now), not_before: None, failures: 0, error: None, ..source }
}

fn failed(source: Source, refusal: &Refusal, now: Timestamp) -> Source {
    let failures = source.failures.saturating_add(1);
    let not_before = match refusal {
        Refusal::ComeBackLater(seconds) => now.checked_add(SignedDuration::from_secs(*seconds)).ok(),
        _ => back_off(source.id, failures, now),
    };
    Source { asked: Some(now), not_before, failures, error: Some(refusal.to_string()), ..source }
}
