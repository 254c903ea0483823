//! An export taken in: what is here stays, what is not comes, and nothing is there twice.

use std::collections::HashMap;
use std::path::Path;

use exchange::{Export, Files, Part, Record};
use model::{AlertId, CaseId, SourceId, SourceKind, Timestamp};

use crate::{Desk, Refusal};

/// What taking an export in brought.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakenIn {
    /// When the export was made.
    pub made: Option<Timestamp>,
    /// Alerts that were not here.
    pub new: usize,
    /// Alerts of which more is here now.
    pub changed: usize,
    /// Alerts that were here already.
    pub known: usize,
    /// Sources that were not here.
    pub sources: usize,
    /// Corrections, ties, drafts, letters, replies, writers and settings that were not here.
    pub written: usize,
    /// Records of the export that can't be read or are missing; nothing of them is here.
    pub unreadable: u64,
    /// Documents, pictures and letters whose files are missing or damaged in the export.
    pub missing: usize,
    /// By which proxy the network is reached from now on, where the export said so.
    pub proxy: Option<String>,
}

/// An export on its way in.
pub(crate) struct Taking<'a> {
    pub export: Export,
    pub files: Files,
    pub taken: TakenIn,
    /// Sources here, by their address.
    pub sources: HashMap<String, SourceId>,
    /// Alerts that are here under another name.
    pub elsewhere: HashMap<AlertId, AlertId>,
    /// Cases here that hold the alerts of the export's cases.
    pub cases: HashMap<CaseId, CaseId>,
    /// Who is told how much of how much is done, and says whether to go on.
    pub watch: &'a dyn Fn(usize, usize) -> bool,
}

impl Desk {
    /// Takes an export in. Documents are read and understood anew from their bytes: what the export says of them is
    /// believed only where the bytes are not there. Cut short at any moment, it can be taken in again.
    pub fn take_export(&self, from: &Path, watch: &dyn Fn(usize, usize) -> bool) -> Result<TakenIn, Refusal> {
        let export = Export::open(from)?;
        let taken = TakenIn { made: Some(export.head().made), ..TakenIn::default() };
        let files = export.files()?;
        let (sources, elsewhere, cases) = (HashMap::new(), HashMap::new(), HashMap::new());
        let mut taking = Taking { export, files, taken, sources, elsewhere, cases, watch };
        self.take_sources(&mut taking)?;
        let came = self.take_alerts(&mut taking).and_then(|()| self.take_corrections(&mut taking));
        self.renew_cases()?;
        came?;
        self.take_cases(&mut taking)?;
        self.take_written(&mut taking)?;
        Ok(taking.taken)
    }

    fn take_sources(&self, taking: &mut Taking<'_>) -> Result<(), Refusal> {
        let known = self.store.sources()?;
        for source in &known {
            taking.sources.insert(source.address.clone(), source.id);
        }
        for record in taking.records(Part::Sources)? {
            let Record::Source(source) = record else { continue };
            let is_web = matches!(source.kind, SourceKind::Feed | SourceKind::Listing);
            // A path of another laptop means nothing here, or something else.
            let is_here = is_web && is_address(&source.address) || !is_web && Path::new(&source.address).exists();
            if !is_here || taking.sources.contains_key(&source.address) {
                continue;
            }
            let added = self.store.add_source(&source.address, source.kind, source.title.as_deref())?;
            if source.keep_pictures {
                self.store.set_keep_pictures(added.id, true)?;
            }
            taking.sources.insert(source.address, added.id);
            taking.taken.sources += 1;
        }
        Ok(())
    }

    /// Which case holds the alerts of each of the export's cases; what was done with it is done with that one.
    fn take_cases(&self, taking: &mut Taking<'_>) -> Result<(), Refusal> {
        for record in taking.records(Part::Cases)? {
            let Record::Case(theirs) = record else { continue };
            let mut here = None;
            for alert in &theirs.case.alerts {
                here = here.or(self.store.case_of(taking.alert(alert))?);
            }
            let Some(here) = here else { continue };
            let ours = self.store.status(&here)?;
            // What was put aside or taken up again here stays so: nobody put it aside here by coming later.
            let is_untouched = ours == store::Status::default();
            let put_aside = if is_untouched { theirs.put_aside } else { ours.put_aside };
            let status = store::Status { seen: ours.seen.max(theirs.seen), put_aside };
            if status != ours {
                self.store.set_status(&here, status)?;
            }
            taking.cases.insert(theirs.case.id, here);
        }
        Ok(())
    }
}

impl Taking<'_> {
    /// All records of a part that is small enough for memory, those that can't be read counted.
    pub(crate) fn records(&mut self, part: Part) -> Result<Vec<Record>, Refusal> {
        let mut all = Vec::new();
        self.taken.unreadable += self.export.records(part, &mut |record| {
            all.push(record);
            true
        })?;
        Ok(all)
    }

    /// The name that an alert of the export has here.
    pub(crate) fn alert<'b>(&'b self, id: &'b AlertId) -> &'b AlertId {
        self.elsewhere.get(id).unwrap_or(id)
    }

    /// The name that a case of the export has here.
    pub(crate) fn case(&self, id: &CaseId) -> CaseId {
        self.cases.get(id).unwrap_or(id).clone()
    }

    /// Tells how far it is.
    pub(crate) fn told(&self, done: usize, of: usize) -> Result<(), Refusal> {
        if (self.watch)(done, of) { Ok(()) } else { Err(Refusal::Cancelled) }
    }
}

fn is_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}
