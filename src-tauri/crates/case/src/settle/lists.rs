//! Fields that hold several values: the list of the document that has the fullest one, plus what the person added.

use model::{Field, Recipient, Role, SettledAction, Used, Value};

use super::Told;
use crate::fold::fold;

/// Fields whose lists are chosen together: addressees and copies stand in one document's order.
const LISTS: [&[Field]; 5] =
    [&[Field::Person], &[Field::Call], &[Field::Addressee, Field::Copy], &[Field::WriteIn], &[Field::RefersTo]];

/// Fills the lists of `settled`, with places and doubts.
///
/// `touched`: where the person put such fields right. The list of that document stays the one in use, however short it
/// has become: what was put right must not come back from a document that has it otherwise.
pub(super) fn pick_lists(
    settled: &mut SettledAction,
    told: &[Told],
    fullness: &[usize],
    touched: &[(Field, usize)],
) {
    for fields in LISTS {
        let all: Vec<&Told> = told.iter().filter(|one| fields.contains(&one.finding.value.field())).collect();
        let usable = |one: &&&Told| one.by_person() || one.finding.sureness.is_usable();
        let weight = |document: usize| -> (usize, usize) {
            let of_it = all.iter().filter(usable).filter(|one| one.document == Some(document));
            (of_it.map(|one| words(&one.finding.value)).sum(), fullness[document])
        };
        let is_touched = |document: usize| touched.iter().any(|(f, at)| fields.contains(f) && *at == document);
        let candidates = (0..fullness.len()).rev();
        let best = candidates.max_by_key(|at| (is_touched(*at), weight(*at))).unwrap_or(0);
        let mut taken: Vec<String> = Vec::new();
        let of_best = all.iter().filter(usable).filter(|one| one.document == Some(best));
        let of_person = all.iter().filter(|one| one.by_person());
        for one in of_best.chain(of_person) {
            if !taken.contains(&key(&one.finding.value)) {
                taken.push(key(&one.finding.value));
                keep(settled, one);
            }
        }
        for one in all {
            if !taken.contains(&key(&one.finding.value)) {
                taken.push(key(&one.finding.value));
                settled.doubts.push(one.finding.clone());
            }
        }
    }
    settled.recipients.sort_by_key(|recipient| recipient.role == Role::Copy);
    // In the recipients' order, so that each can be told which entry is its own.
    let is_copy = |used: &Used| matches!(&used.finding.value, Value::Recipient(r) if r.role == Role::Copy);
    settled.used.sort_by_key(is_copy);
}

fn keep(settled: &mut SettledAction, one: &Told) {
    let finding = &one.finding;
    match &finding.value {
        Value::Person(person) => settled.persons.push(person.clone()),
        Value::Call(call) => settled.calls.push(call.clone()),
        Value::Recipient(recipient) => settled.recipients.push(recipient.clone()),
        Value::WriteIn(language) => settled.write_in.push(language.clone()),
        Value::RefersTo(earlier) => settled.refers_to.push(earlier.clone()),
        _ => return,
    }
    if let Some(place) = &finding.place {
        settled.places.push((finding.value.field(), place.clone()));
    }
    settled.used.push(one.used());
}

/// How much an entry says: the fullest list is the one with the most words, for a page may name only the first
/// addressee, or leave out the street.
fn words(value: &Value) -> usize {
    match value {
        Value::Recipient(recipient) => recipient_text(recipient).split_whitespace().count(),
        Value::Person(person) => 1 + person.aliases.len(),
        Value::Call(call) => call.split_whitespace().count(),
        _ => 1,
    }
}

/// What makes two entries the same one.
fn key(value: &Value) -> String {
    match value {
        Value::Recipient(recipient) => fold(&recipient.lines.join(" ")),
        Value::Person(person) => fold(&person.name),
        Value::Call(call) => fold(call),
        Value::WriteIn(language) => language.primary().to_owned(),
        Value::RefersTo(earlier) => fold(earlier),
        _ => String::new(),
    }
}

fn recipient_text(recipient: &Recipient) -> String {
    let contacts = [&recipient.email, &recipient.fax, &recipient.phone, &recipient.social];
    let parts = recipient.lines.iter().chain(contacts.into_iter().flatten()).chain(&recipient.salutation);
    parts.map(String::as_str).collect::<Vec<_>>().join(" ")
}
