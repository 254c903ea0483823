//! Files in: each kept, known already, an update of a case, or refused with its reason.

use std::path::Path;

use model::{AlertId, CaseId, Timestamp};
use store::Outcome;

use crate::{Desk, NewFile, Refusal, publications};

/// What became of a file, or would.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imported {
    /// It is on this laptop now, in a case of its own; one for each action that it holds.
    Kept(Vec<CaseId>),
    /// It was here before.
    Known(Vec<CaseId>),
    /// It is news of a case that was here before, or a newer version of what was.
    Update(Vec<CaseId>),
    /// It could not be read; nothing was kept.
    Refused(Refusal),
}

impl Desk {
    /// Takes files in, each by itself. The outcomes are in the order of the paths.
    pub fn import(&self, paths: &[&Path], now: Timestamp) -> Result<Vec<Imported>, Refusal> {
        self.import_files(paths.iter().map(|path| NewFile::read(path)).collect(), now)
    }

    /// Takes in what was pasted or piped.
    pub fn import_bytes(&self, bytes: Vec<u8>, name: Option<String>, now: Timestamp) -> Result<Imported, Refusal> {
        let file = NewFile { name, media_type: None, bytes };
        Ok(self.import_files(vec![Ok(file)], now)?.remove(0))
    }

    /// Takes in files as far as they could be read. The outcomes are in their order.
    pub(crate) fn import_files(
        &self,
        files: Vec<Result<NewFile, Refusal>>,
        now: Timestamp,
    ) -> Result<Vec<Imported>, Refusal> {
        let mut taken = Vec::new();
        for file in files {
            taken.push(match file {
                Ok(file) => self.take_in(file, now)?,
                Err(refusal) => Taken::Refused(refusal),
            });
        }
        self.outcomes(taken)
    }

    fn take_in(&self, file: NewFile, now: Timestamp) -> Result<Taken, Refusal> {
        let publications = match publications(file.of_person(now), &self.child) {
            Ok(publications) => publications,
            Err(refusal) => return Ok(Taken::Refused(refusal)),
        };
        let mut kept = Vec::new();
        for publication in publications {
            kept.push(self.keep(&publication)?);
        }
        // Of a mailbox the mail counts that brought most.
        kept.sort_by_key(|kept| kept.outcome == Outcome::Unchanged);
        Ok(if kept.is_empty() { Taken::Refused(Refusal::NoDocument) } else { Taken::In(kept) })
    }

    fn outcomes(&self, taken: Vec<Taken>) -> Result<Vec<Imported>, Refusal> {
        let is_news = |taken: &Taken| taken.alerts().iter().any(|kept| kept.outcome != Outcome::Unchanged);
        if taken.iter().any(is_news) {
            self.renew_cases()?;
        }
        (0..taken.len()).map(|at| self.outcome(&taken[at], &taken[at + 1..])).collect()
    }

    /// A file is an update where its case had an alert before it came; `later`: what came after it.
    fn outcome(&self, taken: &Taken, later: &[Taken]) -> Result<Imported, Refusal> {
        let kept = match taken {
            Taken::Refused(refusal) => return Ok(Imported::Refused(refusal.clone())),
            Taken::In(all) => &all[0],
        };
        let new_later = later.iter().flat_map(Taken::alerts).filter(|kept| kept.outcome == Outcome::New);
        let came_since: Vec<&AlertId> = taken.alerts().iter().chain(new_later).map(|kept| &kept.alert).collect();
        let id = self.store.case_of(&kept.alert)?;
        let case = id.as_ref().map(|id| self.store.case(id)).transpose()?;
        let was_there = case.is_some_and(|case| case.alerts.iter().any(|alert| !came_since.contains(&alert)));
        let mut cases: Vec<CaseId> = Vec::new();
        let alerts = taken.alerts().iter().flat_map(|kept| std::iter::once(&kept.alert).chain(&kept.parts));
        for alert in alerts {
            let case = self.store.case_of(alert)?;
            cases.extend(case.filter(|case| !cases.contains(case)));
        }
        Ok(match kept.outcome {
            Outcome::Unchanged => Imported::Known(cases),
            Outcome::New if !was_there => Imported::Kept(cases),
            _ => Imported::Update(cases),
        })
    }
}

enum Taken {
    /// Not empty; what brought most first.
    In(Vec<crate::Kept>),
    Refused(Refusal),
}

impl Taken {
    fn alerts(&self) -> &[crate::Kept] {
        match self {
            Self::In(kept) => kept,
            Self::Refused(_) => &[],
        }
    }
}
