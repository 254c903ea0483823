//! Refresh: every source asked side by side, what comes kept one alert after the other.

use std::collections::HashMap;
use std::sync::Arc;

use feed::{CancelToken, Client, Network};
use model::{Source, SourceId, SourceKind, Timestamp};
use tokio::sync::{Semaphore, mpsc};

use crate::{Brought, Desk, Errand, Progress, Reach, Refusal, SourceReport, Tell, gather, read_folder};

/// Requests at a time to all hosts together.
const EVERYWHERE: usize = 6;
/// What comes faster than it is kept waits on the network, not in memory.
const WAITING: usize = 8;

impl Desk {
    /// Asks the sources, all of them where `ids` is empty. A source that fails doesn't stop the others, and deletes
    /// nothing. `now`: the moment that what comes is marked with.
    pub fn refresh(
        &self,
        ids: &[SourceId],
        now: Timestamp,
        tell: Tell<'_>,
        cancel: &CancelToken,
    ) -> Result<Vec<SourceReport>, Refusal> {
        let _ours_alone = self.vault.try_sync()?.ok_or(Refusal::Refreshing)?;
        let mut sources = self.store.sources()?;
        if let Some(id) = ids.iter().find(|id| !sources.iter().any(|source| source.id == **id)) {
            return Err(Refusal::Missing(format!("source {id}")));
        }
        sources.retain(|source| ids.is_empty() || ids.contains(&source.id));
        let kept = self.ask_all(&sources, now, tell, cancel);
        // Whatever happened, the cases tell of what was kept until then.
        self.recompute_cases()?;
        let reports = kept?;
        if cancel.is_cancelled() { Err(Refusal::Cancelled) } else { Ok(reports) }
    }

    fn ask_all(
        &self,
        sources: &[Source],
        now: Timestamp,
        tell: Tell<'_>,
        cancel: &CancelToken,
    ) -> Result<Vec<SourceReport>, Refusal> {
        let mut reports: Vec<SourceReport> = sources.iter().map(SourceReport::none_yet).collect();
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .map_err(|error| Refusal::Network(feed::Error::Setup(error.to_string())))?;
        let client = Client::new(&Network::default())?;
        let everywhere = Arc::new(Semaphore::new(EVERYWHERE));
        let (out, mut incoming) = mpsc::channel(WAITING);
        for (source, report) in sources.iter().zip(&mut reports) {
            tell(Progress::Asking { source: source.id, address: source.address.clone() });
            if let Some(refusal) = not_yet(source, now) {
                tell(Progress::Failed { source: source.id, why: refusal.to_string() });
                report.error = Some(refusal);
                continue;
            }
            let errand = Errand {
                reach: Reach::of(source, client.clone(), everywhere.clone()),
                known: self.known(source.id)?,
                source: source.clone(),
                now,
                child: self.child.clone(),
                cancel: cancel.clone(),
            };
            match source.kind {
                SourceKind::Folder => runtime.spawn(read_folder(errand, out.clone())),
                _ => runtime.spawn(gather(errand, out.clone())),
            };
        }
        drop(out);
        let mut failure = None;
        while let Some((id, brought)) = incoming.blocking_recv() {
            let report = reports.iter_mut().find(|report| report.id == id).expect("only these were asked");
            if let Err(refusal) = self.take(report, brought, now, tell) {
                // The disk is full, or worse: there is no sense in fetching on.
                cancel.cancel();
                failure.get_or_insert(refusal);
            }
        }
        failure.map_or(Ok(reports), Err)
    }

    fn take(
        &self,
        report: &mut SourceReport,
        brought: Brought,
        now: Timestamp,
        tell: Tell<'_>,
    ) -> Result<(), Refusal> {
        let id = report.id;
        match brought {
            Brought::Answered { to_fetch, unchanged } => {
                report.unchanged += unchanged;
                tell(Progress::Answered { source: id, to_fetch });
            }
            Brought::Publication(publication) => {
                let title = publication.alert.title.clone();
                match self.keep(*publication) {
                    Ok(kept) => report.count(kept.outcome),
                    Err(refusal) => return report.not_kept(refusal),
                }
                tell(Progress::Kept { source: id, title });
            }
            Brought::Missing { address, why } => {
                report.incomplete += 1;
                tell(Progress::Missing { source: id, address, why: why.to_string() });
            }
            // What could not be kept has to be asked for again, so the validators don't count.
            Brought::Done(source) if report.failed > 0 => {
                self.note(Source { etag: None, last_modified: None, ..answered(*source, now) })?;
            }
            Brought::Done(source) => self.note(answered(*source, now))?,
            Brought::Failed(refusal) => {
                tell(Progress::Failed { source: id, why: refusal.to_string() });
                if refusal != Refusal::Cancelled {
                    self.note(failed(self.store.source(id)?, &refusal, now))?;
                }
                report.error = Some(refusal);
            }
        }
        Ok(())
    }

    fn known(&self, source: SourceId) -> Result<HashMap<String, model::Alert>, Refusal> {
        let alerts = self.store.alerts_of(source)?;
        Ok(alerts.into_iter().map(|alert| (alert.published_id.clone(), alert)).collect())
    }

    /// A source that the person took away meanwhile is no error, and one whose feed another source has already keeps
    /// its own address.
    fn note(&self, mut source: Source) -> Result<(), Refusal> {
        let all = self.store.sources()?;
        if all.iter().any(|other| other.id != source.id && other.address == source.address) {
            let own = all.into_iter().find(|other| other.id == source.id);
            source.address = own.map_or(source.address, |own| own.address);
        }
        match self.store.note_asked(&source) {
            Err(store::Error::Missing(_)) => Ok(()),
            other => Ok(other?),
        }
    }
}

/// A server that asked us to come back later is not asked before.
fn not_yet(source: &Source, now: Timestamp) -> Option<Refusal> {
    let until = source.not_before.filter(|until| *until > now)?;
    Some(Refusal::NotBefore(until))
}

fn answered(source: Source, now: Timestamp) -> Source {
    Source { asked: Some(now), answered: Some(now), not_before: None, failures: 0, error: None, ..source }
}

fn failed(source: Source, refusal: &Refusal, now: Timestamp) -> Source {
    let not_before = match refusal {
        Refusal::ComeBackLater(seconds) => now.checked_add(jiff::SignedDuration::from_secs(*seconds)).ok(),
        _ => None,
    };
    let failures = source.failures.saturating_add(1);
    Source { asked: Some(now), not_before, failures, error: Some(refusal.to_string()), ..source }
}
