//! What became of a file, or would.

use desk::Imported;

use super::view::{ImportOutcome, Outcome};

/// How it went, or would. `name`: without its folder, for paths say much about a person.
pub fn outcome(name: String, imported: Imported) -> ImportOutcome {
    let (outcome, case, why) = match imported {
        Imported::Kept(case) => (Outcome::Kept, case, None),
        Imported::Known(case) => (Outcome::Known, case, None),
        Imported::Update(case) => (Outcome::Update, case, None),
        Imported::Refused(refusal) => (Outcome::Refused, None, Some(refusal.into())),
    };
    ImportOutcome { name, outcome, case: case.map(|case| case.0), why }
}
