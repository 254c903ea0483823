//! People, recipients and the history of a case.

use model::{Case, Deadline, Event, Hash, Role, Standing};

use super::words::alert_kind;
use crate::ipc::view;

/// Longest line that still serves as a name in a menu.
const LONGEST_NAME: usize = 60;

/// A person at risk.
pub fn person(person: &model::Person) -> view::Person {
    view::Person { name: person.name.clone(), aliases: person.aliases.clone() }
}

/// Somebody who is written to; `to` counts from 1.
pub fn recipient(to: usize, recipient: &model::Recipient) -> view::Recipient {
    let text = recipient.lines.concat();
    view::Recipient {
        to: u32::try_from(to).unwrap_or(u32::MAX),
        role: if recipient.role == Role::Copy { view::Role::Copy } else { view::Role::Addressee },
        name: short_name(recipient),
        rtl: is_right_to_left(&text),
        lines: recipient.lines.clone(),
        salutation: recipient.salutation.clone(),
        email: recipient.email.clone(),
        fax: recipient.fax.clone(),
        phone: recipient.phone.clone(),
        social: recipient.social.clone(),
    }
}

/// The block's first line, cut where it is very long; where there is no block, the first contact.
fn short_name(recipient: &model::Recipient) -> String {
    let contacts = recipient.email.iter().chain(&recipient.fax).chain(&recipient.social);
    let name = recipient.lines.first().or(contacts.into_iter().next()).map_or("", String::as_str);
    if name.chars().count() <= LONGEST_NAME {
        return name.to_owned();
    }
    let cut: String = name.chars().take(LONGEST_NAME - 1).collect();
    format!("{cut}…")
}

/// By the first letter that has a direction.
pub fn is_right_to_left(text: &str) -> bool {
    let strong = text.chars().find(|c| c.is_alphabetic());
    strong.is_some_and(|c| matches!(c as u32, 0x590..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff))
}

/// A hash in hexadecimal digits.
pub fn hash(hash: &Hash) -> String {
    hash.0.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What an alert changed.
fn change(change: &model::Change) -> view::Change {
    use model::Change as From;
    use view::ChangeKind as To;
    let (kind, words) = match change {
        From::Issued => (To::Issued, String::new()),
        From::Deadline { to: Deadline::On(date), .. } => (To::Deadline, date.to_string()),
        From::Deadline { .. } => (To::Deadline, String::new()),
        From::NewRecipient(name) => (To::NewRecipient, name.clone()),
        From::RecipientGone(name) => (To::RecipientGone, name.clone()),
        From::NewPerson(name) => (To::NewPerson, name.clone()),
        From::NewCall(call) => (To::NewCall, call.clone()),
        From::Ended => (To::Ended, String::new()),
        From::Reopened => (To::Reopened, String::new()),
        From::Edited(version) => (To::Edited, version.to_string()),
    };
    let from = match change {
        From::Deadline { from: Some(Deadline::On(date)), .. } => Some(date.to_string()),
        _ => None,
    };
    view::Change { kind, words, from }
}

/// The case's alerts, and what is to come, oldest first. The person's letters are put in by the caller.
pub fn history(case: &Case, standing: &Standing) -> Vec<view::HistoryStep> {
    let mut steps: Vec<view::HistoryStep> = case.timeline.iter().map(alert_step).collect();
    if !case.ended {
        if let Some(day) = standing.last_post {
            steps.push(empty_step(view::StepKind::LastPost, Some(day.to_string())));
        }
        if let Some(Deadline::On(day)) = case.deadline {
            steps.push(empty_step(view::StepKind::Deadline, Some(day.to_string())));
        }
    }
    steps
}

fn alert_step(event: &Event) -> view::HistoryStep {
    view::HistoryStep {
        alert: Some(event.alert.0.clone()),
        alert_kind: event.kind.map(alert_kind),
        title: event.title.clone(),
        changes: event.changes.iter().map(change).collect(),
        ..empty_step(view::StepKind::Alert, event.on.map(|day| day.to_string()))
    }
}

fn empty_step(kind: view::StepKind, on: Option<String>) -> view::HistoryStep {
    view::HistoryStep {
        kind,
        on,
        alert: None,
        alert_kind: None,
        title: String::new(),
        to: None,
        language: None,
        by: None,
        changes: Vec::new(),
        fresh: false,
    }
}
