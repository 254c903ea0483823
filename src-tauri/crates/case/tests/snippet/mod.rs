//! Alerts written in one line each, for tests: `id key=value key=value`, words parted by `_`, lists by `,`.

#![allow(dead_code, reason = "each test program uses its part")]

use model::{
    ActionNumber, Alert, AlertId, AlertKind, CaseAlert, Country, Date, Deadline, Field, Finding, IndexNumber,
    Person, Recipient, Role, SettledAction, Sureness, Tie, Timestamp, Value,
};

/// Reads one alert a line; the n-th line came n hours after the first.
pub fn alerts(snippet: &str) -> Vec<CaseAlert> {
    let lines = snippet.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.enumerate().map(|(hour, line)| alert(line, hour)).collect()
}

/// Reads the person's word, a pair a line: “a + b” of one case, “a - b” of two.
pub fn ties(snippet: &str) -> Vec<Tie> {
    let lines = snippet.lines().map(str::trim).filter(|line| !line.is_empty());
    let tie = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [alert, sign, other] = words[..] else { panic!("alert, sign, alert: {line}") };
        Tie { alert: AlertId(alert.to_owned()), other: AlertId(other.to_owned()), same: sign == "+" }
    };
    lines.map(tie).collect()
}

fn alert(line: &str, hour: usize) -> CaseAlert {
    let mut words = line.split_whitespace();
    let id = words.next().expect("an id");
    let mut case_alert = CaseAlert { alert: empty_alert(id, hour), action: SettledAction::default() };
    case_alert.action.organisation = Some("Lamplight International".to_owned());
    for word in words {
        let (key, value) = word.split_once('=').expect("key=value");
        set(&mut case_alert, key, &value.replace('_', " "));
    }
    case_alert
}

fn set(alert: &mut CaseAlert, key: &str, value: &str) {
    let action = &mut alert.action;
    let list = || value.split(',').map(str::to_owned);
    match key {
        "by" => action.organisation = Some(value.to_owned()).filter(|name| name != "nobody"),
        "feed" => {
            action.organisation = Some(value.to_owned());
            action.warnings.push(model::Warning::new("only-the-source-says", "organisation"));
        }
        "number" => action.number = ActionNumber::parse(value),
        "index" => action.index = IndexNumber::parse(value),
        "kind" => action.kind = Some(AlertKind::from_word(&value.replace(' ', "_")).expect("a kind")),
        "on" => action.issued = Some(value.parse().expect("a date")),
        "until" => action.deadline = Some(deadline(value)),
        "refers" => action.refers_to = list().collect(),
        "person" => action.persons = list().map(|name| Person { name, aliases: Vec::new() }).collect(),
        "to" => action.recipients = list().map(|line| recipient(Role::Addressee, &line)).collect(),
        "copy" => action.recipients.extend(list().map(|line| recipient(Role::Copy, &line))),
        "call" => action.calls = list().collect(),
        "letter" => action.model_letter = Some(value.to_owned()),
        "country" => action.country = Country::from_code(value),
        "ended" => action.ended = true,
        "doubt" => {
            let value = Value::Kind(AlertKind::from_word(value).expect("a kind"));
            action.doubts.push(Finding { value, place: None, sureness: Sureness::LIKELY });
        }
        "page" => alert.alert.address = Some(value.to_owned()),
        "version" => alert.alert.version = value.parse().expect("a count"),
        _ => panic!("no such key: {key}"),
    }
}

fn deadline(text: &str) -> Deadline {
    match text {
        "soon" => Deadline::AsSoonAsPossible,
        "anytime" => Deadline::AnyTime,
        date => Deadline::On(date.parse().expect("a date")),
    }
}

fn recipient(role: Role, line: &str) -> Recipient {
    let (line, country) = line.split_once('@').map_or((line, None), |(l, c)| (l, Country::from_code(c)));
    Recipient { lines: vec![line.to_owned()], country, ..Recipient::new(role) }
}

fn empty_alert(id: &str, hour: usize) -> Alert {
    let start: Timestamp = "2026-11-01T00:00:00Z".parse().expect("a moment");
    let received = start + jiff::SignedDuration::from_hours(i64::try_from(hour).expect("few lines"));
    Alert {
        id: AlertId(id.to_owned()),
        version: 1,
        source: None,
        published_id: id.to_owned(),
        title: format!("Title of {id}"),
        address: None,
        published: None,
        updated: None,
        received,
        language: None,
        countries: Vec::new(),
        categories: Vec::new(),
        kind: None,
        publisher: None,
        documents: Vec::new(),
    }
}

/// A date of a test.
pub fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

/// A field of a word.
pub fn field(word: &str) -> Field {
    Field::from_word(word).expect("a field")
}
