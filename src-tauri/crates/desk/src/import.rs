//! Files in: each kept, known already, an update of a case, or refused with its reason.

use std::path::Path;

use model::{CaseId, Timestamp};
use store::Outcome;

use crate::{Desk, PersonsFile, Refusal, media_type_of, publications};

/// A larger file is no alert.
const LARGEST_FILE: u64 = 64 << 20;

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imported {
    /// It is on this laptop now, in a case of its own.
    Kept(Option<CaseId>),
    /// It was here before.
    Known(Option<CaseId>),
    /// It is news of a case that was here before, or a newer version of what was.
    Update(Option<CaseId>),
    /// It could not be read; nothing was kept.
    Refused(Refusal),
}

impl Desk {
    /// Takes files in, each by itself. The outcomes are in the order of the paths.
    pub fn import(&self, paths: &[&Path], now: Timestamp) -> Result<Vec<Imported>, Refusal> {
        let mut taken = Vec::new();
        for path in paths {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            taken.push(match read(path) {
                Ok(bytes) => {
                    self.take_in(PersonsFile { name, media_type: media_type_of(path), bytes, source: None, now })?
                }
                Err(refusal) => Taken::Refused(refusal),
            });
        }
        self.outcomes(taken)
    }

    /// Takes in what was pasted or piped.
    pub fn import_bytes(&self, bytes: Vec<u8>, name: Option<String>, now: Timestamp) -> Result<Imported, Refusal> {
        let file = PersonsFile { name, media_type: None, bytes, source: None, now };
        let taken = self.take_in(file)?;
        let mut outcomes = self.outcomes(vec![taken])?;
        Ok(outcomes.remove(0))
    }

    fn take_in(&self, file: PersonsFile) -> Result<Taken, Refusal> {
        let publications = match publications(file, &self.child) {
            Ok(publications) => publications,
            Err(refusal) => return Ok(Taken::Refused(refusal)),
        };
        let mut kept = Vec::new();
        for publication in publications {
            kept.push(self.keep(publication)?);
        }
        // Of a mailbox the mail counts that brought most.
        kept.sort_by_key(|kept| kept.outcome == Outcome::Unchanged);
        Ok(kept.into_iter().next().map_or(Taken::Refused(Refusal::Unreadable(EMPTY.to_owned())), Taken::In))
    }

    fn outcomes(&self, taken: Vec<Taken>) -> Result<Vec<Imported>, Refusal> {
        if taken.iter().any(|taken| matches!(taken, Taken::In(kept) if kept.outcome != Outcome::Unchanged)) {
            self.recompute_cases()?;
        }
        let outcome = |taken| match taken {
            Taken::Refused(refusal) => Ok(Imported::Refused(refusal)),
            Taken::In(kept) => {
                let case = self.store.case_of(&kept.alert)?;
                let others = case.as_ref().map(|id| self.store.case(id)).transpose()?.map_or(0, |c| c.alerts.len());
                Ok(match kept.outcome {
                    Outcome::Unchanged => Imported::Known(case),
                    Outcome::New if others < 2 => Imported::Kept(case),
                    _ => Imported::Update(case),
                })
            }
        };
        taken.into_iter().map(outcome).collect()
    }
}

const EMPTY: &str = "The file holds no document.";

enum Taken {
    In(crate::Kept),
    Refused(Refusal),
}

fn read(path: &Path) -> Result<Vec<u8>, Refusal> {
    let cannot = |why: &str| Refusal::File(format!("{} {why}.", path.display()));
    let about = std::fs::metadata(path).map_err(|_| cannot("can't be found"))?;
    if about.is_dir() {
        return Err(cannot("is a folder; add it as a source"));
    }
    if about.len() > LARGEST_FILE {
        return Err(cannot("is larger than 64 MB"));
    }
    std::fs::read(path).map_err(|_| cannot("can't be read"))
}
