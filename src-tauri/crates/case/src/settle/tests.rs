//! Documents of one alert settled: what is used, what is doubted, what the person put right.

use model::{
    Action, ActionNumber, Alert, AlertId, AlertKind, Correction, Country, Deadline, DocumentRef, DocumentRole,
    Field, Finding, Hash, Person, Place, Recipient, Role, SettledAction, Sureness, Value, Warning,
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
    settle(&actions, &alert(), corrections, &|_| false)
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
fn nobody_says_of_a_scan_that_it_holds_no_text_once_the_person_typed_it() {
    let scan = Action { extractor: 1, findings: Vec::new(), warnings: vec![Warning::new("no-text", "")] };
    let scan = (document(1, DocumentRole::Imported), scan);
    let codes = |documents: &[(DocumentRef, Action)]| -> Vec<String> {
        settle(documents, &alert(), &[], &|_| false).warnings.into_iter().map(|warning| warning.code).collect()
    };
    let says_so = |codes: &[String]| codes.iter().any(|code| code == "no-text");
    assert!(says_so(&codes(std::slice::from_ref(&scan))));
    let typed = DocumentRef { media_type: crate::TYPED.to_owned(), ..document(2, DocumentRole::Imported) };
    assert!(!says_so(&codes(&[scan, (typed, action(vec![(1.0, title("T"))]))])));
}

#[test]
fn a_guess_without_words_does_not_contradict_what_another_document_says() {
    let bare = Finding { value: Value::Kind(AlertKind::PressRelease), place: None, sureness: Sureness::DOUBTFUL };
    let feed = Action { extractor: 1, findings: vec![bare], warnings: Vec::new() };
    let page = action(vec![(1.0, Value::Kind(AlertKind::UrgentAction))]);
    let documents = [(document(1, DocumentRole::Feed), feed), (document(2, DocumentRole::Page), page)];
    let settled = settle(&documents, &alert(), &[], &|_| false);
    assert_eq!(settled.kind, Some(AlertKind::UrgentAction));
    let guess = Value::Kind(AlertKind::PressRelease);
    assert!(settled.doubts.iter().all(|doubt| doubt.value != guess), "{:?}", settled.doubts);
}

/// The place of words in the n-th document, at that character.
fn at(document: DocumentRole, start: u32, words: &str) -> Place {
    Place {
        document: Some(Hash([document as u8; 32])),
        block: 0,
        start,
        end: start + u32::try_from(words.chars().count()).expect("short"),
        words: words.to_owned(),
        before: "before ".to_owned(),
        after: String::new(),
        at: None,
    }
}

fn found(value: Value, place: Place) -> Finding {
    Finding { value, place: Some(place), sureness: Sureness::SURE }
}

/// The page's findings settled with one correction.
fn of_page(findings: Vec<Finding>, correction: &Correction, stands: bool) -> SettledAction {
    let action = Action { extractor: 2, findings, warnings: Vec::new() };
    settle(
        &[(document(DocumentRole::Page as u8, DocumentRole::Page), action)],
        &alert(),
        std::slice::from_ref(correction),
        &|_| stands,
    )
}

fn deadline_put_right() -> Correction {
    let place = Some(at(DocumentRole::Page, 10, "until 2027-01-22"));
    Correction { place, ..correct(Field::Deadline, "until 2027-01-22", Some(until("2027-02-02"))) }
}

#[test]
fn a_correction_survives_an_extractor_that_reads_the_place_otherwise() {
    let longer = found(until("2027-01-20"), at(DocumentRole::Page, 4, "write until 2027-01-22"));
    let settled = of_page(vec![longer], &deadline_put_right(), true);
    assert_eq!(settled.deadline, Some(Deadline::On("2027-02-02".parse().expect("a date"))));
    assert!(settled.adrift.is_empty() && settled.doubts.is_empty(), "{settled:?}");
}

#[test]
fn a_correction_survives_an_extractor_that_finds_nothing_there() {
    let settled = of_page(vec![], &deadline_put_right(), true);
    assert_eq!(settled.deadline, Some(Deadline::On("2027-02-02".parse().expect("a date"))));
    let gone = of_page(vec![], &deadline_put_right(), false);
    assert_eq!((gone.deadline, gone.adrift.len()), (None, 1));
}

#[test]
fn a_correction_that_a_better_extractor_agrees_with_still_counts_as_the_persons() {
    let elsewhere = Place { block: 7, ..at(DocumentRole::Page, 90, "2 February") };
    let settled = of_page(vec![found(until("2027-02-02"), elsewhere)], &deadline_put_right(), false);
    assert!(settled.adrift.is_empty());
    assert!(matches!(settled.used[0].by, model::SaidBy::Person(0)), "{:?}", settled.used);
}

#[test]
fn a_deadline_that_was_extended_since_is_not_overwritten() {
    let extended = found(until("2027-04-01"), Place { block: 3, ..at(DocumentRole::Page, 10, "until 2027-04-01") });
    let settled = of_page(vec![extended], &deadline_put_right(), false);
    assert_eq!(settled.deadline, Some(Deadline::On("2027-04-01".parse().expect("a date"))));
    assert_eq!(settled.adrift, [deadline_put_right()]);
}

#[test]
fn of_two_blocks_with_the_same_words_only_the_one_at_the_place_changes() {
    let two = [10, 60].map(|start| {
        let place = Place { before: format!("{start}"), ..at(DocumentRole::Page, start, "The Minister") };
        found(to(&["The Minister", if start == 10 { "Port A" } else { "Port B" }]), place)
    });
    let second = two[1].place.clone();
    let right = to(&["The Minister", "Port C"]);
    let correction = Correction { place: second, ..correct(Field::Addressee, "The Minister", Some(right)) };
    let settled = of_page(two.to_vec(), &correction, true);
    let lines: Vec<String> = settled.recipients.iter().map(|r| r.lines.join(", ")).collect();
    assert_eq!(lines, ["The Minister, Port A", "The Minister, Port C"]);
}

#[test]
fn what_was_put_right_does_not_come_back_from_another_document() {
    let long = to(&["Minister of Justice", "1 Old Square", "Port A"]);
    let page = to(&["Minister of Justice", "1 Old Square"]);
    let words = "Recipient(Recipient { role: Addressee, lines: [\"Minister of Justice\", \"1 Old Square\", \"Port A\"], \
                 salutation: None, email: [], fax: [], phone: [], social: [], country: None })";
    for value in [Some(to(&["Minister"])), None] {
        let corrections = [correct(Field::Addressee, words, value.clone())];
        let documents = vec![vec![(1.0, page.clone())], vec![(1.0, long.clone())]];
        let settled = settled(documents, &corrections);
        let lines: Vec<String> = settled.recipients.iter().map(|r| r.lines.join(", ")).collect();
        assert_eq!(lines, value.iter().map(|_| "Minister".to_owned()).collect::<Vec<_>>());
        assert!(settled.adrift.is_empty());
    }
}

#[test]
fn what_only_the_source_says_can_be_put_right_and_taken_away() {
    let corrections = [
        correct(Field::Country, "KH", Some(Value::Country(Country::from_code("VN").expect("a code")))),
        correct(Field::Issued, "2026-11-20", None),
    ];
    let settled = settled(vec![vec![]], &corrections);
    assert_eq!((settled.country, settled.issued), (Country::from_code("VN"), None));
    assert!(settled.adrift.is_empty());
}

#[test]
fn the_persons_word_on_the_kind_ends_the_sources_doubt() {
    let outcome = Value::Kind(AlertKind::UrgentAction);
    let corrections = [correct(Field::Kind, "outcome", Some(outcome))];
    let settled = settled(vec![vec![]], &corrections);
    assert_eq!(settled.kind, Some(AlertKind::UrgentAction));
    assert!(settled.doubts.is_empty(), "{:?}", settled.doubts);
}

#[test]
fn an_update_filed_under_urgent_actions_is_no_contradiction() {
    let filed = Alert { kind: Some(AlertKind::UrgentAction), ..alert() };
    let doubts = |kind| {
        let page = [(document(1, DocumentRole::Page), action(vec![(1.0, Value::Kind(kind))]))];
        settle(&page, &filed, &[], &|_| false).doubts.len()
    };
    assert_eq!(doubts(AlertKind::Update), 0);
    assert_eq!(doubts(AlertKind::Outcome), 1, "an end that the source does not know of is shown");
}

#[test]
fn every_value_in_use_says_whose_word_it_is() {
    use model::SaidBy::{Document, Person, Source};
    let corrections = [correct(Field::Call, "", Some(Value::Call("Free her".to_owned())))];
    let settled = settled(vec![vec![(1.0, title("T")), (1.0, to(&["Minister"]))]], &corrections);
    let said: Vec<(Field, model::SaidBy)> =
        settled.used.iter().map(|used| (used.finding.value.field(), used.by)).collect();
    let expected = [
        (Field::Title, Document),
        (Field::Call, Person(0)),
        (Field::Addressee, Document),
        (Field::Kind, Source),
        (Field::Country, Source),
        (Field::Issued, Source),
        (Field::Organisation, Source),
    ];
    assert_eq!(said, expected);
}
