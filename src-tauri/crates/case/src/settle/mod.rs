//! The documents of one alert and the person's corrections, settled field by field.
//!
//! The fullest value wins; what another document says otherwise becomes a doubt. A correction wins over every
//! document.

mod corrections;
mod fallback;
mod lists;
mod pick;
mod place;
mod strangers;

pub(crate) use fallback::ONLY_THE_SOURCE;
pub use place::holds;
pub use strangers::are_of_different_actions;

use model::{Action, Alert, Correction, DocumentRef, Finding, Place, SaidBy, SettledAction, Used, Value, Warning};

use crate::TYPED;

/// The code of the warning that a file was kept but not read for the alert's fields.
const OF_ANOTHER_ACTION: &str = "document-of-another-action";
/// The code of the extractor's warning that it had nothing to read.
const NO_TEXT: &str = "no-text";

/// A finding, with which document said it.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    /// What was found.
    finding: Finding,
    /// Which of the documents, in the order given; `None` where the person added it.
    document: Option<usize>,
    /// Which of the person's corrections put it so.
    correction: Option<usize>,
}

impl Told {
    fn by_person(&self) -> bool {
        self.correction.is_some()
    }

    /// As it is noted when it is used.
    fn used(&self) -> Used {
        let by = self.correction.map_or(SaidBy::Document, SaidBy::Person);
        Used { finding: self.finding.clone(), by }
    }
}

/// Settles what the documents of one alert say.
///
/// `actions`: each document with what was understood of it. `alert`: its own title, kind, countries and dates fill
/// what no document says. `corrections`: the person's, in the order made; one whose words no document holds any
/// longer lands in `adrift`. `stands`: whether the words of a place still stand in one of the documents, asked only
/// of corrections that no finding answers to.
pub fn settle(
    actions: &[(DocumentRef, Action)],
    alert: &Alert,
    corrections: &[Correction],
    stands: &dyn Fn(&Place) -> bool,
) -> SettledAction {
    let mut told = tell(actions);
    let mut source = fallback::words_of_source(alert);
    let laid = corrections::apply(&mut told, &mut source, corrections, stands);
    let mut settled = SettledAction { adrift: laid.adrift, ..Default::default() };
    let fullness = fullness(&told, actions.len());
    pick_scalars(&mut settled, &told, &fullness);
    lists::pick_lists(&mut settled, &told, &fullness, &laid.touched);
    fallback::fill(&mut settled, source);
    warn(&mut settled, actions);
    settled
}

/// What was not understood, each once, and which documents were left out. Of an action that the person typed nobody says
/// that there is no text to read.
fn warn(settled: &mut SettledAction, actions: &[(DocumentRef, Action)]) {
    let is_typed = actions.iter().any(|(reference, _)| reference.media_type == TYPED);
    for (at, (reference, action)) in actions.iter().enumerate() {
        let stranger = strangers::is_stranger(actions, at).then(|| {
            Warning::new(
                OF_ANOTHER_ACTION,
                reference.address.clone().or(reference.name.clone()).unwrap_or_default(),
            )
        });
        for warning in action.warnings.iter().filter(|_| stranger.is_none()).chain(&stranger) {
            let is_answered = is_typed && warning.code == NO_TEXT;
            if !is_answered && !settled.warnings.contains(warning) {
                settled.warnings.push(warning.clone());
            }
        }
    }
}

/// Every finding, its place told which document it is in.
fn tell(actions: &[(DocumentRef, Action)]) -> Vec<Told> {
    let mut told = Vec::new();
    for (document, (reference, action)) in actions.iter().enumerate() {
        if strangers::is_stranger(actions, document) {
            continue;
        }
        for finding in &action.findings {
            let mut finding = finding.clone();
            if let Some(place) = &mut finding.place {
                place.document.get_or_insert(reference.hash);
            }
            told.push(Told { finding, document: Some(document), correction: None });
        }
    }
    told
}

/// How many usable things each document says: the fullest document is trusted where two contradict each other.
fn fullness(told: &[Told], documents: usize) -> Vec<usize> {
    let mut counts = vec![0; documents.max(1)];
    for document in told.iter().filter(|one| one.finding.sureness.is_usable()).filter_map(|one| one.document) {
        counts[document] += 1;
    }
    counts
}

fn pick_scalars(settled: &mut SettledAction, told: &[Told], fullness: &[usize]) {
    use Value::*;
    let mut pick = pick::Pick::new(told, fullness);
    settled.kind = pick.one(|value| if let Kind(kind) = value { Some(*kind) } else { None });
    settled.organisation = pick.one(|value| if let Organisation(name) = value { Some(name.clone()) } else { None });
    settled.number = pick.one(|value| if let Number(number) = value { Some(number.clone()) } else { None });
    settled.index = pick.one(|value| if let Index(index) = value { Some(index.clone()) } else { None });
    settled.issued = pick.one(|value| if let Issued(date) = value { Some(*date) } else { None });
    settled.language = pick.one(|value| if let Language(tag) = value { Some(tag.clone()) } else { None });
    settled.country = pick.one(|value| if let Country(country) = value { Some(*country) } else { None });
    settled.title = pick.one(|value| if let Title(title) = value { Some(title.clone()) } else { None });
    settled.deadline = pick.one(|value| if let Deadline(deadline) = value { Some(*deadline) } else { None });
    settled.model_letter = pick.one(|value| if let ModelLetter(text) = value { Some(text.clone()) } else { None });
    settled.diplomatic_copies = pick.flag(|value| matches!(value, DiplomaticCopies));
    settled.own_language = pick.flag(|value| matches!(value, OwnLanguage));
    settled.ended = pick.flag(|value| matches!(value, Ended));
    pick.finish(settled);
}

#[cfg(test)]
mod tests;
