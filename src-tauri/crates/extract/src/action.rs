//! The fields of an action, one after the other, in the order in which they need each other.

mod publisher;

use std::collections::HashSet;
use std::ops::Deref;

use model::{Action, AlertKind, Country, Date, Deadline, Document, Finding, Sureness, Value, Warning};

use crate::fold::fold;
use crate::head::{Head, Title};
use crate::labels::sections;
use crate::letter::Letter;
use crate::office::Office;
use crate::persons::Context;
use crate::rows::Sheet;
use crate::zones::{Zone, Zones};
use crate::{
    VERSION, calls, country, deadline, issued, kind, languages, letter, listing, names, organisation, persons,
    recipients, refers, title, tongue,
};

/// Reads a document as one action. `parts` are those it splits into, `listed` is what it would be as a listing page:
/// looked for only where that matters.
pub(crate) fn read(sheet: &Sheet<'_>, parts: &[Document], listed: &dyn Deref<Target = listing::Found>) -> Action {
    if sheet.rows.is_empty() {
        return Action {
            extractor: VERSION,
            findings: Vec::new(),
            warnings: vec![Warning::new("no-text", String::new())],
        };
    }
    let mut head = Head::of(sheet);
    head.title = title::find(sheet, &head);
    let organisation = organisation::find(sheet, &head).filter(|found| !publisher::is_in_address(sheet, found));
    // A page that lists documents has several actions, or several items and no number of its own.
    if parts.len() > 1 || listed.is_list(sheet.document, head.number.as_ref().map(|(_, found)| &found.number)) {
        let publisher = organisation::of_list(sheet, &head);
        return of_listing(sheet, &head, publisher);
    }
    of_action(sheet, head, organisation)
}

/// What a document asks of its readers: the parts that decide what sort of document it is.
struct Asked<'s> {
    zones: &'s Zones,
    letter: Option<Letter>,
    addressed: recipients::Found,
    calls: Vec<Finding>,
    found: kind::Found,
}

impl<'s> Asked<'s> {
    fn of(sheet: &'s Sheet<'_>, head: &Head, organisation: Option<&Finding>) -> Self {
        let zones = sheet.zones();
        let letter = letter::find(sheet, zones);
        let office = organisation.and_then(|f| name_of(&f.value)).map_or_else(Office::default, Office::of);
        let office = office.at_head(sheet);
        let mut addressed = recipients::find(sheet, zones, letter, &office);
        let mut calls = calls::find(sheet, zones, letter, &addressed.rows);
        if letter.is_some() && calls::are_instructions(sheet, zones, &calls, head.number.is_none()) {
            calls.clear();
        }
        let addressees = addressed.findings.iter().any(|f| f.sureness.is_usable());
        let asked = |zone: &Zone| matches!(zone, Zone::Calls | Zone::Addressees | Zone::Copies | Zone::Letter);
        let first = zones.of.iter().position(asked);
        let asks = kind::Asks { addressees, calls: !calls.is_empty() || letter.is_some(), first };
        let found = kind::find(sheet, head, &asks);
        let is_action = found.kind.is_action();
        // A petition says to whom it goes, and what it asks.
        if !is_action && found.kind != AlertKind::Petition {
            // A press item, a statement or a report asks nobody to write; what looks like it is an office's address.
            (addressed.findings, calls) = (Vec::new(), Vec::new());
        }
        let sent = is_action || found.kind == AlertKind::Petition;
        let letter = letter.filter(|l| sent && (zones.offers_letter || l.closed));
        Self { zones, letter, addressed, calls, found }
    }

    /// The countries that the addressees' own addresses name.
    fn countries(&self) -> Vec<Country> {
        let usable = || self.addressed.findings.iter().filter(|f| f.sureness.is_usable());
        let own: Vec<Country> = usable().filter_map(country_of).collect();
        // “c/o Permanent Mission of Iran” in Geneva is the only way to the Head of the Judiciary.
        if own.is_empty() { usable().filter_map(home_of_mission).collect() } else { own }
    }

    /// Those of which the capitals and states are that end addresses without a country.
    fn places(&self) -> Vec<Country> {
        let usable = self.addressed.findings.iter().filter(|f| f.sureness.is_usable());
        usable.filter_map(place_of).collect()
    }
}

fn of_action(sheet: &Sheet<'_>, mut head: Head, organisation: Option<Finding>) -> Action {
    let asked = Asked::of(sheet, &head, organisation.as_ref());
    let kind = asked.found.kind;
    if !kind.is_action() {
        (head.number, head.subject_number) = (None, None);
    }
    keep_as_printed(sheet, &mut head, organisation.as_ref());
    let language = tongue::find(sheet);
    let tag = language.as_ref().and_then(|f| tag_of(&f.value));
    let order = issued::order(sheet, is_american(sheet, organisation.as_ref()), tag);
    let publisher = organisation.as_ref().and_then(|f| name_of(&f.value));
    let last_day = || deadline::find(sheet, None, order, Some(asked.zones)).0.as_ref().and_then(last_day_of);
    let last_day = Some(kind).filter(|kind| kind.is_action()).and_then(|_| last_day());
    let issue = issued::find(sheet, &issued::Context { head: &head, order, kind, publisher, last_day });
    let day = issue.as_ref().filter(|f| f.sureness.is_usable()).and_then(day_of);
    let (last_day, doubts) =
        if kind.is_action() { deadline::find(sheet, day, order, Some(asked.zones)) } else { (None, Vec::new()) };
    let people = people(sheet, &head, &asked, organisation.as_ref(), language.as_ref());

    let mut findings = asked.found.findings.clone();
    let publisher = publisher.map(fold);
    findings.extend(organisation);
    findings.extend(numbered(sheet, &head));
    findings.extend(issue);
    findings.extend(language);
    findings.extend(country::find(sheet, &head, [&asked.countries(), &asked.places()], publisher.as_deref()));
    findings.extend(head.title.as_ref().map(titled));
    findings.extend(last_day.filter(|f| keeps_deadline(kind, f)));
    let calls = without_names(asked.calls, &people);
    let mut addressed = asked.addressed.findings;
    recipients::set_apart(&mut addressed, &people);
    findings.extend(people);
    findings.extend(calls);
    findings.extend(addressed);
    if kind.is_action() {
        let row = asked.zones.diplomatic.first();
        findings.extend(row.map(|&row| sure(Value::DiplomaticCopies, sheet.place_of_rows(row, row + 1))));
        findings.extend(languages::find(sheet, asked.zones));
    }
    findings.extend(asked.letter.map(|l| letter::finding(sheet, l, &asked.addressed.rows)));
    findings.extend(refers::find(sheet, &head, kind, asked.found.noticed));
    let warnings = asked.found.warnings.into_iter().chain(asked.addressed.warnings).chain(doubts).collect();
    Action { extractor: VERSION, findings, warnings }
}

/// “ACCIÓN URGENTE No. 03-2018” of another publisher than Amnesty is no “UA 3/18”: its number stays as printed.
fn keep_as_printed(sheet: &Sheet<'_>, head: &mut Head, organisation: Option<&Finding>) {
    if head.index.is_some() || organisation::names_amnesty(sheet) {
        return;
    }
    // Of a publisher that is not named, only a year in four digits shows that it isn't Amnesty.
    let is_other = |text: &str, found: &crate::number::Found| {
        let printed = crate::fold::slice(text, found.start, found.end);
        let year = printed.chars().rev().take_while(char::is_ascii_digit).count();
        organisation.is_some() || year == 4
    };
    let own = head.number.as_mut().filter(|(row, found)| is_other(&sheet.rows[*row].text, found));
    let Some((row, found)) = own else { return };
    *found = found.without_series(&sheet.rows[*row].text, organisation.is_some());
}

/// Those on whose behalf one writes.
fn people(
    sheet: &Sheet<'_>,
    head: &Head,
    asked: &Asked,
    organisation: Option<&Finding>,
    language: Option<&Finding>,
) -> Vec<Finding> {
    let context = Context {
        head,
        zones: asked.zones,
        letter: asked.letter,
        addresses: &asked.addressed.rows,
        publisher: organisation.and_then(|f| name_of(&f.value)),
        language: language.and_then(|f| tag_of(&f.value)),
        running: asked.found.kind == AlertKind::Update,
        over: matches!(asked.found.kind, AlertKind::Outcome | AlertKind::Stop),
    };
    persons::find(sheet, &context)
}

/// The calls without a list of those at risk: two of them and more, and what stands between.
fn without_names(mut calls: Vec<Finding>, people: &[Finding]) -> Vec<Finding> {
    let of = |f: &Finding| if let Value::Person(person) = &f.value { Some(person.name.clone()) } else { None };
    let known: HashSet<String> = people.iter().filter_map(of).collect();
    let is_person = |call: &Finding| {
        let Value::Call(text) = &call.value else { return false };
        names::entry(text).is_some_and(|entry| known.contains(&entry.name))
    };
    let first = calls.iter().position(is_person);
    let last = calls.iter().rposition(is_person);
    if let Some((first, last)) = first.zip(last).filter(|(first, last)| first < last) {
        calls.drain(first..=last);
    }
    calls
}

/// The document's own number and index.
fn numbered(sheet: &Sheet<'_>, head: &Head) -> Vec<Finding> {
    let number = head.number.as_ref();
    let number = number.map(|(row, n)| sure(Value::Number(n.number.clone()), sheet.place(*row, n.start, n.end)));
    let index = head.index.as_ref();
    let index = index.map(|(row, i)| sure(Value::Index(i.index.clone()), sheet.place(*row, i.start, i.end)));
    // A subject is no place in the text, and may be an answer's.
    let likely = |value| Finding { value, place: None, sureness: Sureness::LIKELY };
    let number = number.or_else(|| head.subject_number.clone().map(Value::Number).map(likely));
    let index = index.or_else(|| head.subject_index.clone().map(Value::Index).map(likely));
    number.into_iter().chain(index).collect()
}

fn titled(title: &Title) -> Finding {
    Finding { value: Value::Title(title.text.clone()), place: Some(title.place.clone()), sureness: title.sureness }
}

fn day_of(finding: &Finding) -> Option<Date> {
    if let Value::Issued(day) = finding.value { Some(day) } else { None }
}

fn last_day_of(finding: &Finding) -> Option<Date> {
    if let Value::Deadline(Deadline::On(day)) = finding.value { Some(day) } else { None }
}

fn sure(value: Value, place: model::Place) -> Finding {
    Finding { value, place: Some(place), sureness: Sureness::SURE }
}

fn name_of(value: &Value) -> Option<&str> {
    if let Value::Organisation(name) = value { Some(name) } else { None }
}

fn tag_of(value: &Value) -> Option<&str> {
    if let Value::Language(language) = value { Some(language.primary()) } else { None }
}

fn country_of(finding: &Finding) -> Option<Country> {
    match &finding.value {
        // An embassy, a permanent mission or a body of several states stands in another country.
        Value::Recipient(r) if !r.lines.iter().any(|line| is_mission(&fold(line))) => r.country,
        _ => None,
    }
}

/// The country of an embassy or a mission that an address goes through, which the words behind it name.
fn home_of_mission(finding: &Finding) -> Option<Country> {
    let Value::Recipient(recipient) = &finding.value else { return None };
    let line = recipient.lines.iter().map(|line| fold(line)).find(|line| is_mission(line))?;
    country::mentions(&line).first().map(|mention| mention.country)
}

fn place_of(finding: &Finding) -> Option<Country> {
    match &finding.value {
        Value::Recipient(r) if !r.lines.iter().any(|line| is_mission(&fold(line))) => country::of_address(&r.lines),
        _ => None,
    }
}

fn is_mission(folded: &str) -> bool {
    sections().holds(folded, "abroad")
}

/// An ended action has no day to write by but the one its page still prints as such.
fn keeps_deadline(kind: AlertKind, finding: &Finding) -> bool {
    match finding.value {
        // Of a day without its year the year is ours, and a sentence that tells of it may look back.
        Value::Deadline(Deadline::On(_)) if finding.sureness == Sureness::SURE => true,
        _ => matches!(kind, AlertKind::UrgentAction | AlertKind::Update),
    }
}

/// Whether the publisher writes the month first.
fn is_american(sheet: &Sheet<'_>, organisation: Option<&Finding>) -> bool {
    let section = organisation.is_some_and(|f| matches!(&f.value, Value::Organisation(name) if name.ends_with(" USA") || name == "Scholars at Risk Network"));
    // A word processor says so of every text.
    let page = sheet.document.format == model::Format::Html;
    section || page && sheet.document.language.as_deref() == Some("en-US")
}

fn of_listing(sheet: &Sheet<'_>, head: &Head, organisation: Option<Finding>) -> Action {
    let mut findings =
        vec![Finding { value: Value::Kind(AlertKind::Listing), place: None, sureness: Sureness::SURE }];
    findings.extend(organisation);
    findings.extend(tongue::find(sheet));
    findings.extend(title::of_listing(sheet, head).as_ref().map(titled));
    Action { extractor: VERSION, findings, warnings: Vec::new() }
}
