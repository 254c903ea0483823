//! Refresh: every source asked side by side, what comes kept one alert after the other.

use std::collections::HashMap;
use std::sync::Arc;

use feed::{CancelToken, Client};
use model::{Source, SourceId, SourceKind, Timestamp};
use store::Outcome;
use tokio::sync::Semaphore;

use crate::{
    Brought, Desk, Errand, Named, Out, Progress, Reach, Refusal, SourceReport, Strangers, Tell, answered, gather,
    read_folder,
};

/// Requests at a time to all hosts together.
const EVERYWHERE: usize = 6;

impl Desk {
    /// Asks the sources, all of them where `ids` is empty. A source that fails doesn't stop the others, and deletes
    /// nothing. A host that asked for patience is not asked before its time, and a source that is gone for good only
    /// when it is named. `now`: the moment that what comes is marked with.
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
        let named = if ids.is_empty() { Named::No } else { Named::Yes };
        let kept = self.ask_all(&sources, named, now, tell, cancel);
        // Whatever happened, the cases tell of what was kept until then.
        if self.has_old_cases()? {
            self.renew_cases()?;
        }
        let reports = kept?;
        if cancel.is_cancelled() { Err(Refusal::Cancelled) } else { Ok(reports) }
    }

    fn ask_all(
        &self,
        sources: &[Source],
        named: Named,
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
        let client = Client::new(&self.network()?)?;
        let strangers = Strangers::default();
        let everywhere = Arc::new(Semaphore::new(EVERYWHERE));
        let (out, mut incoming) = Out::new();
        for (source, report) in sources.iter().zip(&mut reports) {
            tell(Progress::Asking { source: source.id, address: source.address.clone() });
            if let Some(refusal) = self.refuses(source, named, now)? {
                tell(Progress::Failed { source: source.id, why: refusal.to_string() });
                report.error = Some(refusal);
                continue;
            }
            let errand = Errand {
                reach: Reach::of(source, client.clone(), everywhere.clone()),
                known: self.known(source.id)?,
                wanted_pictures: self.store.wanted_pictures(source.id)?,
                whereabouts: self.store.whereabouts(source.id)?,
                pages: self.pages_wanted(source.id, now)?,
                strangers: strangers.clone(),
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
        while let Some(brought) = incoming.next() {
            if let Err(refusal) = self.take_all(&mut reports, brought, now, tell) {
                // The disk is full, or worse: there is no sense in fetching on.
                cancel.cancel();
                failure.get_or_insert(refusal);
            }
        }
        if let Some(failure) = failure {
            return Err(failure);
        }
        self.note_sign_in(&strangers, &mut reports, now)?;
        self.note_offline(sources, &reports, now)?;
        Ok(reports)
    }

    /// Takes what has come since: the publications together, then everything else, which counts on them being kept.
    fn take_all(
        &self,
        reports: &mut [SourceReport],
        brought: Vec<(SourceId, Brought)>,
        now: Timestamp,
        tell: Tell<'_>,
    ) -> Result<(), Refusal> {
        let (mut publications, mut others, mut done) = (Vec::new(), Vec::new(), Vec::new());
        for (id, brought) in brought {
            let at = reports.iter().position(|report| report.id == id).expect("only these were asked");
            match brought {
                Brought::Publication(publication) => publications.push((at, *publication)),
                Brought::Done(source) => done.push((at, *source)),
                other => others.push((at, other)),
            }
        }
        let taken = self.take_publications(reports, publications, tell);
        let noted = others.into_iter().map(|(at, brought)| self.take(&mut reports[at], brought, now, tell));
        let taken = noted.fold(taken, |so_far, noted| so_far.and(noted));
        // Last of what came together: a source is done when all of it is kept.
        let done = done.into_iter().map(|(at, source)| answer_of(source, &reports[at], now));
        taken.and(self.note_all(done.collect()))
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
                return self.take_publications(std::slice::from_mut(report), vec![(0, *publication)], tell);
            }
            Brought::Picture(fetched) => {
                self.keep_picture(&fetched)?;
                if let Err(why) = fetched.picture {
                    tell(Progress::Missing { source: id, address: fetched.address, why });
                }
            }
            Brought::Whereabouts(known) => self.store.note_whereabouts(id, &known)?,
            Brought::Page(page) => {
                let (page, edited) = *page;
                let title = edited.as_ref().map(|(alert, _)| alert.title.clone()).unwrap_or_default();
                if self.keep_page(&page, edited, now)? == Outcome::Updated {
                    // Until now it counted as unchanged.
                    report.unchanged = report.unchanged.saturating_sub(1);
                    report.updated += 1;
                    tell(Progress::Kept { source: id, title });
                }
            }
            Brought::Missing { address, why } => {
                report.incomplete += 1;
                if let Refusal::ComeBackLater(seconds) = why {
                    self.note_patience(&address, seconds, now)?;
                }
                tell(Progress::Missing { source: id, address, why: why.to_string() });
            }
            Brought::Done(source) => self.note(answer_of(*source, report, now))?,
            Brought::Failed(refusal) => {
                tell(Progress::Failed { source: id, why: refusal.to_string() });
                self.note_failed(self.store.source(id)?, &refusal, now)?;
                report.error = Some(refusal);
            }
        }
        Ok(())
    }

    fn known(&self, source: SourceId) -> Result<HashMap<String, model::Alert>, Refusal> {
        let alerts = self.store.alerts_of(source)?;
        Ok(alerts.into_iter().map(|alert| (alert.published_id.clone(), alert)).collect())
    }
}

/// A source as it is noted when it has sent everything. What could not be kept has to be asked for again, so the
/// validators don't count then.
fn answer_of(source: Source, report: &SourceReport, now: Timestamp) -> Source {
    match report.failed {
        0 => answered(source, now),
        _ => answered(Source { etag: None, last_modified: None, ..source }, now),
    }
}
