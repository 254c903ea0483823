//! The person's corrections, laid over what documents and source say.

use model::{Correction, Field, Finding, Place, Sureness, Value};

use super::Told;
use crate::fold::fold;
use crate::values::words_of;

/// What laying the corrections over the findings left behind.
#[derive(Debug, Default)]
pub(super) struct Laid {
    /// Those whose words are gone: shown, not applied.
    pub adrift: Vec<Correction>,
    /// In which documents the person put which fields right.
    pub touched: Vec<(Field, usize)>,
}

/// Applies them in the order made: to what the documents say (`told`), and to the words of the source that would fill
/// a gap (`source`).
///
/// `stands`: whether the words of a place still stand in one of the alert's documents.
pub(super) fn apply(
    told: &mut Vec<Told>,
    source: &mut Vec<Finding>,
    corrections: &[Correction],
    stands: &dyn Fn(&Place) -> bool,
) -> Laid {
    let mut laid = Laid::default();
    for (number, correction) in corrections.iter().enumerate() {
        let hits = hits(told, correction);
        let of_source = source.iter().position(|finding| has_words(finding, correction));
        let is_held = !hits.is_empty() || of_source.is_some();
        // A better extractor may see nothing where the words stand still.
        let holds = is_held || correction.place.as_ref().is_some_and(stands);
        if let Some(at) = of_source {
            source.remove(at);
        }
        laid.touched.extend(hits.iter().filter_map(|at| Some((correction.field, told[*at].document?))));
        match &correction.value {
            Some(value) if !hits.is_empty() => put(told, &hits, value, number),
            Some(value) if holds || correction.replaces.is_empty() => told.push(added(value, correction, number)),
            None if holds => hits.into_iter().rev().for_each(|at| drop(told.remove(at))),
            _ => laid.adrift.push(correction.clone()),
        }
    }
    laid
}

/// The findings that a correction is about: those with its words, else those that stand where its words stood, else
/// those that say already what it says.
fn hits(told: &[Told], correction: &Correction) -> Vec<usize> {
    let of_field: Vec<usize> =
        (0..told.len()).filter(|at| told[*at].finding.value.field() == correction.field).collect();
    let mut worded = of_field.clone();
    worded.retain(|at| has_words(&told[*at].finding, correction));
    if !worded.is_empty() {
        return at_the_place(told, worded, correction);
    }
    if !correction.replaces.is_empty() {
        let mut standing = of_field.clone();
        standing.retain(|at| stands_there(&told[*at].finding, correction));
        if !standing.is_empty() {
            return standing;
        }
    }
    of_field.into_iter().filter(|at| Some(&told[*at].finding.value) == correction.value.as_ref()).collect()
}

/// Whether the finding's words, or its value in words, are those that the correction replaces.
fn has_words(finding: &Finding, correction: &Correction) -> bool {
    if correction.replaces.is_empty() || finding.value.field() != correction.field {
        return false;
    }
    let wanted = fold(&correction.replaces);
    let at_place = finding.place.as_ref().is_some_and(|place| fold(&place.words) == wanted);
    at_place || fold(&words_of(&finding.value)) == wanted
}

/// Of findings with the same words in the correction's own document only that at its place, where there is one.
fn at_the_place(told: &[Told], mut worded: Vec<usize>, correction: &Correction) -> Vec<usize> {
    let Some(place) = &correction.place else { return worded };
    let of_finding = |at: &usize| told[*at].finding.place.as_ref();
    let here = |other: &Place| other.document == place.document;
    let exactly = |other: &Place| {
        here(other)
            && (other.block == place.block && other.start == place.start
                || (&other.before, &other.after) == (&place.before, &place.after))
    };
    if worded.iter().any(|at| of_finding(at).is_some_and(exactly)) {
        worded.retain(|at| of_finding(at).is_none_or(|other| exactly(other) || !here(other)));
    }
    worded
}

/// Whether the finding stands where the correction's words stood, read otherwise: longer, shorter, or shifted.
fn stands_there(finding: &Finding, correction: &Correction) -> bool {
    let Some((new, old)) = finding.place.as_ref().zip(correction.place.as_ref()) else { return false };
    if new.document.is_none() || new.document != old.document {
        return false;
    }
    let overlaps = new.block == old.block && new.start < old.end && old.start < new.end;
    let (new, old) = (fold(&new.words), fold(&old.words));
    let holds = |long: &str, short: &str| !short.is_empty() && format!(" {long} ").contains(&format!(" {short} "));
    overlaps || !is_list(correction.field) && (holds(&new, &old) || holds(&old, &new))
}

fn is_list(field: Field) -> bool {
    use Field::*;
    matches!(field, Person | Call | Addressee | Copy | WriteIn | RefersTo)
}

fn put(told: &mut [Told], hits: &[usize], value: &Value, number: usize) {
    for at in hits {
        told[*at].finding.value = value.clone();
        told[*at].finding.sureness = Sureness::SURE;
        told[*at].correction = Some(number);
    }
}

fn added(value: &Value, correction: &Correction, number: usize) -> Told {
    let finding = Finding { value: value.clone(), place: correction.place.clone(), sureness: Sureness::SURE };
    Told { finding, document: None, correction: Some(number) }
}
