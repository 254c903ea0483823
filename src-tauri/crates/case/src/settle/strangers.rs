//! Documents that hang on an alert but are of another action: a page often links the PDF of an earlier one.

use model::{Action, DocumentRef, DocumentRole, Value};

/// Whether the document at `at` names another number or index than the one that speaks for the alert: its page, else
/// the first document. Only files linked for download can be strangers.
pub(super) fn is_stranger(actions: &[(DocumentRef, Action)], at: usize) -> bool {
    let speaks = |role| actions.iter().position(|(reference, _)| reference.role == role);
    let main = speaks(DocumentRole::Page).or(speaks(DocumentRole::Imported)).unwrap_or(0);
    let (reference, action) = &actions[at];
    at != main && reference.role == DocumentRole::Download && are_of_different_actions(&actions[main].1, action)
}

/// Whether two documents can't be of one alert: each names a number, or an index, and they differ.
pub fn are_of_different_actions(main: &Action, other: &Action) -> bool {
    let number = |value: &Value| if let Value::Number(number) = value { Some(number.to_string()) } else { None };
    let index = |value: &Value| if let Value::Index(index) = value { Some(index.to_string()) } else { None };
    differ(first(main, number), first(other, number)) || differ(first(main, index), first(other, index))
}

fn first(action: &Action, get: impl Fn(&Value) -> Option<String>) -> Option<String> {
    let usable = action.findings.iter().filter(|finding| finding.sureness.is_usable());
    usable.filter_map(|finding| get(&finding.value)).next()
}

fn differ(a: Option<String>, b: Option<String>) -> bool {
    a.zip(b).is_some_and(|(a, b)| a != b)
}
