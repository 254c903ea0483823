//! What became of a file, or would.

use desk::Imported;

use super::view::{ImportOutcome, Outcome};

/// How it went, or would. `name`: without its folder, for paths say much about a person.
pub fn outcome(name: String, imported: Imported) -> ImportOutcome {
    let (outcome, cases, why) = match imported {
        Imported::Kept(cases) => (Outcome::Kept, cases, None),
        Imported::Known(cases) => (Outcome::Known, cases, None),
        Imported::Update(cases) => (Outcome::Update, cases, None),
        Imported::Refused(refusal) => (Outcome::Refused, Vec::new(), Some(refusal.into())),
    };
    ImportOutcome { name, outcome, case: cases.into_iter().next().map(|case| case.0), why }
}
