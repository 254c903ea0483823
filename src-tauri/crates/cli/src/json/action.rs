//! The object that `extract --json` prints: what a careful reader gets out of one document. Every key is always present.

use desk::{Item, Listing, Understood};
use model::{Action, Deadline, Finding, Recipient, Role, SettledAction, Value as Said};
use serde_json::{Value, json};

/// How many words of an item's excerpt are printed: enough to know it by.
const EXCERPT_WORDS: usize = 6;

/// One document: the keys of an action, then `findings` and `warnings`; `items` of a listing, `parts` where the document
/// holds several actions.
pub fn action(understood: &Understood) -> Value {
    let mut value = settled(&understood.settled);
    let is_listing = value["kind"] == "listing" || !understood.parts.is_empty();
    if is_listing {
        value["kind"] = json!("listing");
        value["items"] = items(&understood.listing, &understood.parts);
    }
    if !understood.parts.is_empty() {
        value["parts"] = understood.parts.iter().map(action).collect();
    }
    value["findings"] = finding_places(&understood.action);
    value["doubts"] = understood.settled.doubts.iter().map(finding).collect();
    value["warnings"] = warnings(&understood.settled, &understood.document.warnings);
    value
}

/// The keys of an action.
fn settled(settled: &SettledAction) -> Value {
    let of_role = |role: Role| settled.recipients.iter().filter(move |r| r.role == role).map(recipient);
    let deadline = match settled.deadline {
        Some(Deadline::On(date)) => Some(date.to_string()),
        _ => None,
    };
    let persons = settled.persons.iter().map(|p| json!({ "name": p.name, "aliases": p.aliases }));
    json!({
        "kind": settled.kind.map(|kind| kind.word()),
        "organisation": settled.organisation,
        "number": settled.number.as_ref().map(ToString::to_string),
        "index": settled.index.as_ref().map(ToString::to_string),
        "issued": settled.issued.map(|date| date.to_string()),
        "language": settled.language.as_ref().map(|language| language.tag()),
        "country": settled.country.as_ref().map(|country| country.code()),
        "title": settled.title,
        "deadline": deadline,
        "persons": persons.collect::<Value>(),
        "calls": settled.calls,
        "addressees": of_role(Role::Addressee).collect::<Value>(),
        "copies": of_role(Role::Copy).collect::<Value>(),
        "diplomatic_copies": settled.diplomatic_copies,
        "languages": settled.write_in.iter().map(|language| language.tag()).collect::<Value>(),
        "own_language": settled.own_language,
        "model_letter": settled.model_letter,
        "refers_to": settled.refers_to,
        "ended": settled.ended,
    })
}

/// One recipient.
pub fn recipient(recipient: &Recipient) -> Value {
    json!({
        "lines": recipient.lines,
        "salutation": recipient.salutation,
        "email": recipient.email,
        "fax": recipient.fax,
        "phone": recipient.phone,
        "social": recipient.social,
    })
}

/// Every finding with its field, value, sureness and place.
fn finding_places(action: &Action) -> Value {
    action.findings.iter().map(finding).collect()
}

fn finding(finding: &Finding) -> Value {
    let place = finding.place.as_ref().map(|place| {
        let at =
            place.at.map(|b| json!({ "page": b.page, "x": b.x, "y": b.y, "width": b.width, "height": b.height }));
        json!({ "block": place.block, "start": place.start, "end": place.end, "words": place.words, "at": at })
    });
    // Sureness is a coarse scale; more digits would only show how floating point is stored.
    let sureness = (f64::from(finding.sureness.0) * 100.0).round() / 100.0;
    json!({
        "field": finding.value.field().word(),
        "value": said(&finding.value),
        "sureness": sureness,
        "place": place,
    })
}

fn said(value: &Said) -> Value {
    match value {
        Said::Kind(kind) => json!(kind.word()),
        Said::Organisation(text) | Said::Title(text) | Said::Call(text) => json!(text),
        Said::ModelLetter(text) | Said::RefersTo(text) => json!(text),
        Said::Number(number) => json!(number.to_string()),
        Said::Index(index) => json!(index.to_string()),
        Said::Issued(date) | Said::Deadline(Deadline::On(date)) => json!(date.to_string()),
        Said::Deadline(Deadline::AsSoonAsPossible) => json!("as soon as possible"),
        Said::Deadline(Deadline::AnyTime) => json!("any time"),
        Said::Language(language) | Said::WriteIn(language) => json!(language.tag()),
        Said::Country(country) => json!(country.code()),
        Said::Person(person) => json!({ "name": person.name, "aliases": person.aliases }),
        Said::Recipient(block) => recipient(block),
        Said::DiplomaticCopies | Said::OwnLanguage | Said::Ended => json!(true),
    }
}

fn warnings(settled: &SettledAction, of_document: &[String]) -> Value {
    let understood = settled.warnings.iter().map(|warning| json!({ "code": warning.code, "found": warning.found }));
    understood.chain(of_document.iter().map(|code| json!({ "code": code, "found": "" }))).collect()
}

/// A page with several actions and no list of its own lists those actions.
fn items(listing: &Listing, parts: &[Understood]) -> Value {
    if listing.items.is_empty() {
        let of_part = |part: &Understood| Item {
            title: part.settled.title.clone(),
            kind: part.settled.kind,
            index: part.settled.index.clone(),
            ..Item::default()
        };
        return parts.iter().map(|part| item(&of_part(part))).collect();
    }
    listing.items.iter().map(item).collect()
}

fn item(item: &Item) -> Value {
    json!({
        "title": item.title,
        "kind": item.kind.map(|kind| kind.word()),
        "index": item.index.as_ref().map(ToString::to_string),
        "excerpt_begins": item.excerpt.split_whitespace().take(EXCERPT_WORDS).collect::<Vec<_>>().join(" "),
        "read_more": item.read_more,
        "download": item.download,
    })
}
