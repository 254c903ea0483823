//! Documents of one alert settled: what is used, what is doubted, what the person put right.

use model::{
    Action, ActionNumber, Alert, AlertId, AlertKind, Correction, Country, Deadline, DocumentRef, DocumentRole,
    Field, Finding, Hash, Person, Place, Recipient, Role, SettledAction, Sureness, Value,
};

use super::settle;

fn document(n: u8, role: DocumentRole) -> DocumentRef {
    let media_type = "text/html".to_owned();
    DocumentRef { hash: Hash([n; 32]), role, address: None, media_type, name: None, size: 1 }
}

/// `(sureness, value)` of one document; the value's words are its place.
fn action(values: Vec<(f32, Value)>) -> Action {
    let finding = |(sureness, value): (f32, Value)| {
        let words = match &value {
            Value::Title(text) | Value::Call(text) => text.clone(),
            Value::Deadline(Deadline::On(date)) => format!("until {date}"),
            other => format!("{other:?}"),
        };
        let place = Some(Place {
            document: None,
            block: 0,
            start: 0,
            end: 1,
            words,
            before: String::new(),
            after: String::new(),
            at: None,
        });
        Finding { value, place, sureness: Sureness(sureness) }
    };
    Action { extractor: 1, findings: values.into_iter().map(finding).collect(), warnings: Vec::new() }
}

fn alert() -> Alert {
    Alert {
        id: AlertId("a".to_owned()),
        version: 1,
        source: None,
        published_id: "a".to_owned(),
        title: "From the feed".to_owned(),
        address: None,
        published: Some("2026-11-20T23:30:00Z".parse().expect("a moment")),
        updated: None,
        received: "2026-11-21T00:00:00Z".parse().expect("a moment"),
        language: None,
        countries: vec![Country::from_code("KH").expect("a code")],
        categories: Vec::new(),
        kind: Some(AlertKind::Outcome),
        publisher: Some("Lamplight".to_owned()),
        documents: Vec::new(),
    }
}

fn settled(documents: Vec<Vec<(f32, Value)>>, corrections: &[Correction]) -> SettledAction {
    let roles = [DocumentRole::Feed, DocumentRole::Page, DocumentRole::Download];
    let actions: Vec<_> = documents
        .into_iter()
        .zip(roles)
        .map(|(values, role)| (document(role as u8, role), action(values)))
        .collect();
    settle(&actions, &alert(), corrections)
}

fn title(text: &str) -> Value {
    Value::Title(text.to_owned())
}

fn until(date: &str) -> Value {
    Value::Deadline(Deadline::On(date.parse().expect("a date")))
}

fn to(lines: &[&str]) -> Value {
    let lines = lines.iter().map(|&line| line.to_owned()).collect();
    Value::Recipient(Recipient { lines, ..Recipient::new(Role::Addressee) })
}

fn correct(field: Field, replaces: &str, value: Option<Value>) -> Correction {
    Correction { field, replaces: replaces.to_owned(), place: None, value }
}

#[test]
fn the_fullest_document_wins_and_the_other_is_doubted() {
    let call = |text: &str| Value::Call(text.to_owned());
    let settled = settled(
        vec![
            vec![(1.0, title("Short")), (1.0, until("2027-01-01"))],
            vec![(1.0, title("Whole")), (1.0, until("2027-01-22")), (1.0, call("Free her"))],
        ],
        &[],
    );
    assert_eq!(settled.title.as_deref(), Some("Whole"));
    assert_eq!(settled.deadline, Some(Deadline::On("2027-01-22".parse().expect("a date"))));
    let doubts: Vec<&Value> = settled.doubts.iter().map(|doubt| &doubt.value).collect();
    assert!(doubts.contains(&&until("2027-01-01")), "{doubts:?}");
    let place = settled.places.iter().find(|(field, _)| *field == Field::Deadline).map(|(_, place)| place);
    assert_eq!(place.and_then(|place| place.document), Some(Hash([DocumentRole::Page as u8; 32])));
}

#[test]
fn what_is_unsure_is_offered_and_not_used() {
    let settled = settled(vec![vec![(0.4, until("2027-01-22")), (0.4, Value::Ended)]], &[]);
    assert_eq!(settled.deadline, None);
    assert!(!settled.ended);
    assert_eq!(settled.doubts.len(), 2);
}

#[test]
fn the_longest_list_of_addressees_is_taken_whole() {
    let settled = settled(
        vec![
            vec![(1.0, to(&["Minister of Justice"]))],
            vec![(1.0, to(&["Minister of Justice", "1 Square"])), (1.0, to(&["Prison Director"]))],
        ],
        &[],
    );
    let lines: Vec<String> = settled.recipients.iter().map(|r| r.lines.join(", ")).collect();
    assert_eq!(lines, ["Minister of Justice, 1 Square", "Prison Director"]);
}

#[test]
fn the_source_fills_what_no_document_says_and_is_marked() {
    let settled = settled(vec![vec![(1.0, Value::Kind(AlertKind::UrgentAction))]], &[]);
    assert_eq!(settled.title.as_deref(), Some("From the feed"));
    assert_eq!(settled.country, Country::from_code("KH"));
    assert_eq!(settled.issued, Some("2026-11-20".parse().expect("a date")));
    assert_eq!(settled.kind, Some(AlertKind::UrgentAction));
    assert!(settled.doubts.iter().any(|doubt| doubt.value == Value::Kind(AlertKind::Outcome)));
    let marked: Vec<&str> = settled.warnings.iter().map(|warning| warning.found.as_str()).collect();
    assert_eq!(marked, ["title", "country", "issued", "organisation"]);
}

#[test]
fn a_correction_wins_over_every_document() {
    let documents = vec![vec![(1.0, until("2027-01-01"))], vec![(1.0, until("2027-01-22")), (1.0, title("T"))]];
    let corrections = [correct(Field::Deadline, "until 2027-01-22", Some(until("2027-02-02")))];
    let settled = settled(documents, &corrections);
    assert_eq!(settled.deadline, Some(Deadline::On("2027-02-02".parse().expect("a date"))));
    assert!(settled.adrift.is_empty());
}

#[test]
fn a_correction_takes_away_and_adds() {
    let number = Value::Number(ActionNumber::amnesty("UA", 1, 2026));
    let person = |name: &str| Value::Person(Person { name: name.to_owned(), aliases: Vec::new() });
    let corrections =
        [correct(Field::Call, "Free her", None), correct(Field::Person, "", Some(person("Yim Kunthea")))];
    let settled = settled(vec![vec![(1.0, number), (1.0, Value::Call("Free her".to_owned()))]], &corrections);
    assert!(settled.calls.is_empty());
    assert_eq!(settled.persons.len(), 1);
}

#[test]
fn a_correction_whose_words_are_gone_is_shown_and_not_applied() {
    let corrections = [correct(Field::Title, "Old words", Some(title("New words")))];
    let settled = settled(vec![vec![(1.0, title("Other words"))]], &corrections);
    assert_eq!(settled.title.as_deref(), Some("Other words"));
    assert_eq!(settled.adrift, corrections);
}

#[test]
fn a_linked_file_of_an_earlier_action_does_not_speak_for_this_one() {
    let index = |text: &str| Value::Index(model::IndexNumber::parse(text).expect("an index"));
    let settled = settled(
        vec![
            vec![],
            vec![(1.0, index("MDE 13/9420/2026")), (1.0, until("2027-02-01"))],
            vec![
                (1.0, index("MDE 13/9344/2026")),
                (1.0, until("2026-12-01")),
                (1.0, to(&["Old Minister", "1 Square"])),
            ],
        ],
        &[],
    );
    assert_eq!(settled.deadline, Some(Deadline::On("2027-02-01".parse().expect("a date"))));
    assert!(settled.recipients.is_empty() && settled.doubts.is_empty());
    assert!(settled.warnings.iter().any(|warning| warning.code == "document-of-another-action"));
}

#[test]
fn a_guess_without_words_does_not_contradict_what_another_document_says() {
    let bare = Finding { value: Value::Kind(AlertKind::PressRelease), place: None, sureness: Sureness::DOUBTFUL };
    let feed = Action { extractor: 1, findings: vec![bare], warnings: Vec::new() };
    let page = action(vec![(1.0, Value::Kind(AlertKind::UrgentAction))]);
    let documents = [(document(1, DocumentRole::Feed), feed), (document(2, DocumentRole::Page), page)];
    let settled = settle(&documents, &alert(), &[]);
    assert_eq!(settled.kind, Some(AlertKind::UrgentAction));
    let guess = Value::Kind(AlertKind::PressRelease);
    assert!(settled.doubts.iter().all(|doubt| doubt.value != guess), "{:?}", settled.doubts);
}
