//! Every field of an alert with whose word it is, how sure, and where it stands: for checking and putting right.

use desk::{KeptCorrection, words_of};
use model::{Correction, Finding, SaidBy, SettledAction};
use serde_json::{Value, json};

/// `fields` in use, `doubts` that are offered and not used, `adrift` corrections whose words are gone. Fields and
/// doubts are numbered from 1 within their field, in that order; `correction` is the number to take one back by.
pub fn understood(action: &SettledAction, corrections: &[KeptCorrection]) -> Value {
    let mut counted: Vec<&str> = Vec::new();
    let mut rows = |finding: &Finding, by: Option<SaidBy>| {
        let field = finding.value.field().word();
        counted.push(field);
        let nth = counted.iter().filter(|known| **known == field).count();
        let correction = match by {
            Some(SaidBy::Person(at)) => corrections.get(at).map(|kept| kept.id.0),
            _ => None,
        };
        let place = finding.place.as_ref();
        json!({
            "field": field,
            "nth": nth,
            "value": words_of(&finding.value),
            "by": by.map(word),
            "sureness": (f64::from(finding.sureness.0) * 100.0).round() / 100.0,
            "words": place.map(|place| place.words.as_str()),
            "page": place.and_then(|place| place.at).map(|at| at.page),
            "correction": correction,
        })
    };
    let fields: Vec<Value> = action.used.iter().map(|used| rows(&used.finding, Some(used.by))).collect();
    let doubts: Vec<Value> = action.doubts.iter().map(|finding| rows(finding, None)).collect();
    let adrift: Vec<Value> = action.adrift.iter().map(|correction| of_person(correction, corrections)).collect();
    json!({ "fields": fields, "doubts": doubts, "adrift": adrift })
}

fn of_person(correction: &Correction, corrections: &[KeptCorrection]) -> Value {
    let kept = corrections.iter().find(|kept| kept.correction == *correction);
    json!({
        "field": correction.field.word(),
        "replaces": correction.replaces,
        "value": correction.value.as_ref().map(words_of),
        "correction": kept.map(|kept| kept.id.0),
    })
}

fn word(by: SaidBy) -> &'static str {
    match by {
        SaidBy::Document => "document",
        SaidBy::Source => "source",
        SaidBy::Person(_) => "person",
    }
}
