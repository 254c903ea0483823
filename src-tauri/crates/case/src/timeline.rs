//! What each alert of a case brought that was not known before.

use model::{CaseAlert, Change, Deadline, Event, Language, Person, Recipient};

use crate::ended::{deadline_of, end_of, says_ended};
use crate::fold::says_the_same;
use crate::persons::is_one_person;

/// One event an alert. `alerts`: oldest first.
pub fn timeline(alerts: &[&CaseAlert]) -> Vec<Event> {
    let mut known = Known::default();
    let events = alerts.iter().enumerate().map(|(at, alert)| {
        let mut changes = if at == 0 { vec![Change::Issued] } else { Vec::new() };
        known.deadline(alert, &mut changes);
        known.recipients(alert, &mut changes);
        known.persons(alert, &mut changes);
        known.calls(alert, &mut changes);
        known.end(&alerts[..=at], &mut changes);
        if alert.alert.version > 1 {
            changes.push(Change::Edited(alert.alert.version));
        }
        let title = alert.action.title.clone().unwrap_or_else(|| alert.alert.title.clone());
        Event { alert: alert.alert.id.clone(), on: alert.action.issued, kind: alert.action.kind, title, changes }
    });
    events.collect()
}

/// What the alerts so far have said.
#[derive(Default)]
struct Known<'a> {
    deadline: Option<Deadline>,
    recipients: &'a [Recipient],
    persons: Vec<&'a Person>,
    calls: Option<(&'a Option<Language>, &'a [String])>,
    ended: bool,
}

impl<'a> Known<'a> {
    fn deadline(&mut self, alert: &CaseAlert, changes: &mut Vec<Change>) {
        let Some(to) = deadline_of(alert).filter(|to| Some(*to) != self.deadline) else {
            return;
        };
        if changes.is_empty() {
            changes.push(Change::Deadline { from: self.deadline, to });
        }
        self.deadline = Some(to);
    }

    fn recipients(&mut self, alert: &'a CaseAlert, changes: &mut Vec<Change>) {
        let now = &alert.action.recipients;
        if now.is_empty() {
            return;
        }
        if !self.recipients.is_empty() {
            let new = now.iter().filter(|one| !self.recipients.iter().any(|old| is_one_office(old, one)));
            changes.extend(new.map(|one| Change::NewRecipient(first_line(one))));
            let gone = self.recipients.iter().filter(|old| !now.iter().any(|one| is_one_office(old, one)));
            changes.extend(gone.map(|one| Change::RecipientGone(first_line(one))));
        }
        self.recipients = now;
    }

    fn persons(&mut self, alert: &'a CaseAlert, changes: &mut Vec<Change>) {
        let is_first = self.persons.is_empty();
        for person in &alert.action.persons {
            if !self.persons.iter().any(|known| is_one_person(known, person)) {
                self.persons.push(person);
                if !is_first {
                    changes.push(Change::NewPerson(person.name.clone()));
                }
            }
        }
    }

    /// Calls in another language can't be compared: they count as known.
    fn calls(&mut self, alert: &'a CaseAlert, changes: &mut Vec<Change>) {
        let now = &alert.action.calls;
        if now.is_empty() {
            return;
        }
        if let Some((_, before)) = self.calls.filter(|(language, _)| **language == alert.action.language) {
            let new = now.iter().filter(|call| !before.iter().any(|old| says_the_same(old, call)));
            changes.extend(new.map(|call| Change::NewCall(call.clone())));
        }
        self.calls = Some((&alert.action.language, now));
    }

    fn end(&mut self, alerts: &[&CaseAlert], changes: &mut Vec<Change>) {
        let ended = end_of(alerts).ended;
        let says_so = alerts.last().is_some_and(|alert| says_ended(alert));
        match (self.ended, ended) {
            (false, true) if says_so => changes.push(Change::Ended),
            (true, false) => changes.push(Change::Reopened),
            _ => {}
        }
        self.ended = ended;
    }
}

/// The same block, perhaps with another line or spelling: it shares an address or most of its words.
fn is_one_office(a: &Recipient, b: &Recipient) -> bool {
    let shares_mail = a.email.iter().any(|mail| b.email.iter().any(|other| other.eq_ignore_ascii_case(mail)));
    shares_mail || says_the_same(&a.lines.join(" "), &b.lines.join(" "))
}

fn first_line(recipient: &Recipient) -> String {
    recipient.lines.first().cloned().unwrap_or_default()
}
