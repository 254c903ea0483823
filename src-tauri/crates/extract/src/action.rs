//! The fields of an action, one after the other, in the order in which they need each other.

use model::{Action, AlertKind, Country, Deadline, Document, Finding, Sureness, Value, Warning};

use crate::head::Head;
use crate::persons::Context;
use crate::rows::Sheet;
use crate::zones::Zones;
use crate::{
    VERSION, calls, country, deadline, issued, kind, languages, letter, listing, organisation, parts, persons,
    recipients, refers, title, tongue,
};

/// Reads a document as one action.
pub(crate) fn read(document: &Document) -> Action {
    let sheet = Sheet::of(document);
    let mut action = Action { extractor: VERSION, findings: Vec::new(), warnings: Vec::new() };
    if sheet.rows.is_empty() {
        action.warnings.push(Warning::new("no-text", String::new()));
        return action;
    }
    let mut head = Head::of(&sheet);
    head.title = title::find(&sheet, &head);
    let organisation = organisation::find(&sheet, &head);
    if is_listing(document, &head) {
        let publisher = organisation::of_list(&sheet, &head);
        return of_listing(&sheet, &head, publisher);
    }
    let zones = Zones::of(&sheet);
    let letter = letter::find(&sheet, &zones);
    let office = organisation.iter().flat_map(|f| own_names(&f.value)).collect::<Vec<_>>();
    let mut addressed = recipients::find(&sheet, &zones, letter, &office);
    let mut asked = calls::find(&sheet, &zones, letter);
    if letter.is_some() && calls::are_instructions(&asked, head.number.is_none()) {
        asked.clear();
    }
    let asks = kind::Asks {
        addressees: addressed.findings.iter().any(|f| f.sureness.is_usable()),
        calls: !asked.is_empty() || letter.is_some(),
    };
    let found = kind::find(&sheet, &head, &asks);
    if !found.kind.is_action() {
        // A press item, a statement or a report asks nobody to write; what looks like it is an office's address.
        (addressed.findings, asked) = (Vec::new(), Vec::new());
        head.number = None;
    }
    let letter = letter.filter(|l| found.kind.is_action() && (zones.offers_letter || l.closed));
    let order = issued::order(&sheet, is_american(&sheet, organisation.as_ref()));
    let issue = issued::find(&sheet, &head, order);
    let day = issue
        .as_ref()
        .filter(|f| f.sureness.is_usable())
        .and_then(|f| if let Value::Issued(day) = f.value { Some(day) } else { None });
    let (last_day, doubts) =
        if found.kind.is_action() { deadline::find(&sheet, day, order) } else { (None, Vec::new()) };
    let countries: Vec<Country> =
        addressed.findings.iter().filter(|f| f.sureness.is_usable()).filter_map(country_of).collect();
    let context = Context { head: &head, zones: &zones, letter, addresses: &addressed.rows };

    let findings = &mut action.findings;
    findings.extend(found.findings);
    findings.extend(organisation);
    findings.extend(
        head.number
            .as_ref()
            .map(|(row, n)| sure(Value::Number(n.number.clone()), sheet.place(*row, n.start, n.end))),
    );
    findings.extend(
        head.index.as_ref().map(|(row, i)| sure(Value::Index(i.index.clone()), sheet.place(*row, i.start, i.end))),
    );
    findings.extend(issue);
    findings.extend(tongue::find(&sheet));
    findings.extend(country::find(&sheet, &head, &countries));
    findings.extend(head.title.as_ref().map(|t| sure(Value::Title(t.text.clone()), t.place.clone())));
    findings.extend(last_day.filter(|f| keeps_deadline(found.kind, f)));
    findings.extend(persons::find(&sheet, &context));
    findings.extend(asked);
    findings.extend(addressed.findings);
    if found.kind.is_action() {
        findings.extend(
            zones.diplomatic.first().map(|&row| {
                sure(Value::DiplomaticCopies, sheet.place(row, 0, sheet.rows[row].text.chars().count()))
            }),
        );
        findings.extend(languages::find(&sheet, &zones));
        findings.extend(letter.map(|l| letter::finding(&sheet, l, &addressed.rows)));
    }
    findings.extend(refers::find(&sheet, &head, found.kind));
    action.warnings.extend(found.warnings.into_iter().chain(addressed.warnings).chain(doubts));
    action
}

fn sure(value: Value, place: model::Place) -> Finding {
    Finding { value, place: Some(place), sureness: Sureness::SURE }
}

fn own_names(value: &Value) -> Vec<String> {
    if let Value::Organisation(name) = value { organisation::own_names(name) } else { Vec::new() }
}

fn country_of(finding: &Finding) -> Option<Country> {
    match &finding.value {
        // An embassy or a permanent mission stands in another country.
        Value::Recipient(r) if !r.lines.iter().any(|line| is_mission(&crate::fold::fold(line))) => r.country,
        _ => None,
    }
}

fn is_mission(folded: &str) -> bool {
    [
        "embassy",
        "ambassade",
        "embajada",
        "botschaft",
        "ambasciata",
        "embaixada",
        "ambassador",
        "mission",
        "consul",
        "посол",
        "سفارة",
        "سفارت",
        "大使",
    ]
    .iter()
    .any(|word| folded.contains(word))
}

/// An ended action has no day to write by but the one its page still prints as such.
fn keeps_deadline(kind: AlertKind, finding: &Finding) -> bool {
    match finding.value {
        Value::Deadline(Deadline::On(_)) => true,
        _ => matches!(kind, AlertKind::UrgentAction | AlertKind::Update),
    }
}

/// Whether the publisher writes the month first.
fn is_american(sheet: &Sheet<'_>, organisation: Option<&Finding>) -> bool {
    let section = organisation.is_some_and(|f| matches!(&f.value, Value::Organisation(name) if name.ends_with(" USA") || name == "Scholars at Risk Network"));
    section || sheet.document.language.as_deref() == Some("en-US")
}

/// A page that lists documents: it has no number of its own, and several items or several actions.
fn is_listing(document: &Document, head: &Head) -> bool {
    if parts::split(document).len() > 1 {
        return true;
    }
    let items = listing::read(document).items;
    let linked = items.iter().filter(|item| item.read_more.is_some() || item.download.is_some()).count();
    let described = items.iter().filter(|item| item.excerpt.chars().count() > 40).count();
    let mut indexes: Vec<String> =
        items.iter().filter_map(|item| item.index.as_ref().map(ToString::to_string)).collect();
    indexes.sort();
    indexes.dedup();
    // A page of one action has at most its own index among the pages it recommends.
    let several = head.number.is_none() || linked >= 3 && indexes.len() >= 3;
    several && (linked >= 3 || items.len() >= 3) && described >= 2
}

fn of_listing(sheet: &Sheet<'_>, head: &Head, organisation: Option<Finding>) -> Action {
    let mut findings =
        vec![Finding { value: Value::Kind(AlertKind::Listing), place: None, sureness: Sureness::SURE }];
    findings.extend(organisation);
    findings.extend(tongue::find(sheet));
    findings.extend(title::of_listing(sheet, head).map(|t| sure(Value::Title(t.text), t.place)));
    Action { extractor: VERSION, findings, warnings: Vec::new() }
}
