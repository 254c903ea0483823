//! Cases, as `list`, `search` and `show` print them.

use desk::{Listed, OpenAlert, Shown, ShowsPicture};
use model::{Alert, Case, Change, Deadline, DocumentRole, Event, Role};
use serde_json::{Value, json};

use super::action::recipient;

/// One case of a list.
pub fn case(listed: &Listed) -> Value {
    let Listed { case, standing, letters, .. } = listed;
    let deadline = match case.deadline {
        Some(Deadline::On(date)) => Some(date.to_string()),
        _ => None,
    };
    json!({
        "id": case.id.0,
        "number": case.number.as_ref().map(ToString::to_string),
        "organisation": case.organisation,
        "kind": case.kind.map(|kind| kind.word()),
        "title": case.title,
        "country": case.country.as_ref().map(|country| country.code()),
        "issued": case.issued.map(|date| date.to_string()),
        "deadline": deadline,
        "last_post": standing.last_post.map(|date| date.to_string()),
        "state": standing.due.word(),
        "ended": case.ended,
        "needs_letter": standing.needs_letter,
        "alerts": case.alerts.len(),
        "letters": letters,
        "may_have_ended": case.may_have_ended,
        "days_left": standing.days_left,
        "persons": case.persons.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(),
    })
}

/// One case whole.
pub fn shown(shown: &Shown) -> Value {
    let whole = &shown.listed.case;
    json!({
        "case": case(&shown.listed),
        "alerts": shown.alerts.iter().map(alert).collect::<Value>(),
        "recipients": whole.recipients.iter().enumerate().map(numbered).collect::<Value>(),
        "timeline": whole.timeline.iter().map(event).collect::<Value>(),
        "persons": whole.persons.iter().map(|p| json!({ "name": p.name, "aliases": p.aliases })).collect::<Value>(),
        "calls": whole.calls,
        "diplomatic_copies": whole.diplomatic_copies,
        "languages": languages(whole),
        "own_language": whole.own_language,
        "model_letter": whole.model_letter,
        "letters": shown.letters.iter().map(super::log::letter).collect::<Value>(),
    })
}

/// Adds to an alert what of it is on this laptop.
pub fn add_kept(alert: &mut Value, open: &OpenAlert) {
    let count = |is: fn(&ShowsPicture) -> bool| open.pictures.values().filter(|shows| is(shows)).count();
    alert["pictures"] = json!({
        "kept": count(|shows| matches!(shows, ShowsPicture::Kept(..))),
        "not_kept": count(|shows| matches!(shows, ShowsPicture::NotKept(_))),
    });
    alert["on_this_laptop"] = json!(open.on_this_laptop);
}

fn languages(case: &Case) -> Vec<&str> {
    case.write_in.iter().map(|language| language.tag()).collect()
}

fn numbered((at, block): (usize, &model::Recipient)) -> Value {
    let role = match block.role {
        Role::Addressee => "addressee",
        Role::Copy => "copy",
    };
    let mut value = json!({ "to": at + 1, "role": role });
    if let (Value::Object(map), Value::Object(fields)) = (&mut value, recipient(block)) {
        map.extend(fields);
    }
    value["country"] = json!(block.country.as_ref().map(|country| country.code()));
    value
}

fn alert(alert: &Alert) -> Value {
    let role = |role: DocumentRole| match role {
        DocumentRole::Feed => "feed",
        DocumentRole::Page => "page",
        DocumentRole::Download => "download",
        DocumentRole::Imported => "imported",
    };
    let document = |document: &model::DocumentRef| {
        json!({
            "role": role(document.role),
            "url": document.address,
            "media_type": document.media_type,
            "name": document.name,
            "size": document.size,
        })
    };
    json!({
        "id": alert.id.0,
        "version": alert.version,
        "title": alert.title,
        "url": alert.address,
        "published": alert.published.map(|at| at.to_string()),
        "updated": alert.updated.map(|at| at.to_string()),
        "received": alert.received.to_string(),
        "kind": alert.kind.map(|kind| kind.word()),
        "source": alert.source.map(|source| source.0),
        "documents": alert.documents.iter().map(document).collect::<Value>(),
    })
}

fn event(event: &Event) -> Value {
    json!({
        "alert": event.alert.0,
        "on": event.on.map(|date| date.to_string()),
        "kind": event.kind.map(|kind| kind.word()),
        "title": event.title,
        "changes": event.changes.iter().map(change).collect::<Value>(),
    })
}

fn change(change: &Change) -> Value {
    match change {
        Change::Issued => json!({ "what": "issued" }),
        Change::Deadline { from, to } => {
            json!({ "what": "deadline", "from": from.as_ref().map(deadline), "to": deadline(to) })
        }
        Change::NewRecipient(line) => json!({ "what": "new_recipient", "value": line }),
        Change::RecipientGone(line) => json!({ "what": "recipient_gone", "value": line }),
        Change::NewPerson(name) => json!({ "what": "new_person", "value": name }),
        Change::NewCall(call) => json!({ "what": "new_call", "value": call }),
        Change::Ended => json!({ "what": "ended" }),
        Change::Reopened => json!({ "what": "reopened" }),
        Change::Edited(version) => json!({ "what": "edited", "version": version }),
    }
}

fn deadline(deadline: &Deadline) -> String {
    match deadline {
        Deadline::On(date) => date.to_string(),
        Deadline::AsSoonAsPossible => "as soon as possible".to_owned(),
        Deadline::AnyTime => "any time".to_owned(),
    }
}
