//! The person's corrections, laid over what the documents say.

use model::{Correction, Deadline, Finding, Sureness, Value};

use super::Told;
use crate::fold::fold;

/// Applies them in the order made. Returns those whose words no document holds any longer.
pub(super) fn apply(told: &mut Vec<Told>, corrections: &[Correction]) -> Vec<Correction> {
    let mut adrift = Vec::new();
    for correction in corrections {
        let hits: Vec<usize> = (0..told.len()).filter(|at| replaces(&told[*at].finding, correction)).collect();
        match (&correction.value, hits.first()) {
            (Some(value), None) if correction.replaces.is_empty() => told.push(added(value, correction)),
            (_, None) => adrift.push(correction.clone()),
            (Some(value), Some(_)) => hits.into_iter().for_each(|at| {
                told[at].finding.value = value.clone();
                told[at].finding.sureness = Sureness::SURE;
                told[at].by_person = true;
            }),
            (None, Some(_)) => hits.into_iter().rev().for_each(|at| drop(told.remove(at))),
        }
    }
    adrift
}

fn replaces(finding: &Finding, correction: &Correction) -> bool {
    if correction.replaces.is_empty() || finding.value.field() != correction.field {
        return false;
    }
    let wanted = fold(&correction.replaces);
    let at_place = finding.place.as_ref().is_some_and(|place| fold(&place.words) == wanted);
    at_place || fold(&words_of(&finding.value)) == wanted
}

fn added(value: &Value, correction: &Correction) -> Told {
    let finding = Finding { value: value.clone(), place: correction.place.clone(), sureness: Sureness::SURE };
    Told { finding, document: 0, by_person: true }
}

/// A value as it is shown, for findings that stand at no place.
fn words_of(value: &Value) -> String {
    match value {
        Value::Kind(kind) => kind.word().to_owned(),
        Value::Organisation(text) | Value::Title(text) | Value::Call(text) => text.clone(),
        Value::ModelLetter(text) | Value::RefersTo(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Index(index) => index.to_string(),
        Value::Issued(date) | Value::Deadline(Deadline::On(date)) => date.to_string(),
        Value::Deadline(Deadline::AsSoonAsPossible) => "as soon as possible".to_owned(),
        Value::Deadline(Deadline::AnyTime) => "at any time".to_owned(),
        Value::Language(language) | Value::WriteIn(language) => language.to_string(),
        Value::Country(country) => country.to_string(),
        Value::Person(person) => person.name.clone(),
        Value::Recipient(recipient) => recipient.lines.join(" "),
        Value::DiplomaticCopies | Value::OwnLanguage | Value::Ended => value.field().word().to_owned(),
    }
}
