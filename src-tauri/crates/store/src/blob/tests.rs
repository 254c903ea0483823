//! The bytes of each form, kept in `tests/forms`: a noun that changes is noticed here.

use std::fmt::Debug;
use std::fs;

use model::{
    Action, ActionNumber, AlertId, AlertKind, Block, BlockKind, Case, CaseId, Change, Correction, Country, Date,
    Deadline, Document, Draft, DraftParagraph, Event, Field, Finding, Format, Hash, IndexNumber, Language, Line,
    Link, MailHead, PageBox, Person, Place, Recipient, Region, Role, Sureness, Value, Warning,
};

use super::*;

fn path(form: Form) -> String {
    let name = form.what.rsplit([' ', '\'']).next().expect("a word");
    format!("{}/tests/forms/{name}-{}.hex", env!("CARGO_MANIFEST_DIR"), form.number)
}

fn hex(bytes: &[u8]) -> String {
    let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.chunks(48).map(|line| line.concat() + "\n").collect()
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<char> = hex.chars().filter(|c| !c.is_whitespace()).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(&pair.iter().collect::<String>(), 16).expect("hex")).collect()
}

#[track_caller]
fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(form: Form, noun: &T) {
    let kept =
        fs::read_to_string(path(form)).expect("the form's bytes: cargo test -p store -- --ignored writes_forms");
    let advice = "the noun has changed: raise the form's number in blob.rs and write the new form";
    match form.decode::<T>(&bytes(&kept)) {
        Ok(read) => assert_eq!(&read, noun, "{advice}"),
        Err(error) => panic!("{error}; {advice}"),
    }
    assert_eq!(hex(&form.encode(noun)), kept, "{advice}");
}

#[test]
fn no_noun_has_changed_under_its_form() {
    check(READING, &reading());
    check(ACTION, &action());
    check(CASE, &case());
    check(TERMS, &case().terms());
    check(CORRECTION, &corrections());
    check(DRAFT, &draft());
}

#[test]
#[ignore = "writes the bytes of a new form; never over those of a released one"]
fn writes_forms() {
    let forms = [
        (READING, READING.encode(&reading())),
        (ACTION, ACTION.encode(&action())),
        (CASE, CASE.encode(&case())),
        (TERMS, TERMS.encode(&case().terms())),
        (CORRECTION, CORRECTION.encode(&corrections())),
        (DRAFT, DRAFT.encode(&draft())),
    ];
    for (form, bytes) in forms {
        fs::write(path(form), hex(&bytes)).expect("written");
    }
}

#[test]
fn what_is_no_blob_is_an_error_and_another_form_is_none() {
    let blob = DRAFT.encode(&draft());
    assert!(matches!(DRAFT.decode::<Draft>(&[]), Err(Error::Unreadable("a draft"))));
    assert!(matches!(DRAFT.decode::<Draft>(&blob[..blob.len() - 1]), Err(Error::Unreadable("a draft"))));
    let other = [&[DRAFT.number + 1], &blob[1..]].concat();
    assert!(matches!(DRAFT.decode::<Draft>(&other), Err(Error::Unreadable("a draft"))));
    assert!(matches!(DRAFT.decode_if_current::<Draft>(&other), Ok(None)));
}

fn date() -> Date {
    "2026-03-01".parse().expect("a date")
}

fn country() -> Country {
    Country::from_code("KH").expect("a code")
}

fn page_box() -> PageBox {
    PageBox { page: 1, x: 2.0, y: 3.0, width: 4.0, height: 5.0 }
}

fn place() -> Place {
    Place {
        document: Some(Hash([9; 32])),
        block: 1,
        start: 2,
        end: 3,
        words: "words".into(),
        before: "before".into(),
        after: "after".into(),
        at: Some(page_box()),
    }
}

fn recipient(role: Role) -> Recipient {
    Recipient {
        role,
        lines: vec!["The Minister".into()],
        salutation: Some("Excellency,".into()),
        email: vec!["a@example.org".into()],
        fax: vec!["+1".into()],
        phone: vec!["+2".into()],
        social: vec!["@a".into()],
        country: Some(country()),
    }
}

fn person() -> Person {
    Person { name: "Ada".into(), aliases: vec!["A.".into()] }
}

/// Every value there is.
fn values() -> Vec<Value> {
    vec![
        Value::Kind(AlertKind::Listing),
        Value::Organisation("Example Watch".into()),
        Value::Number(ActionNumber::amnesty("UA", 1, 2026)),
        Value::Index(IndexNumber::parse("MDE 14/019/2013").expect("an index")),
        Value::Issued(date()),
        Value::Language(Language::new("en")),
        Value::Country(country()),
        Value::Title("Title".into()),
        Value::Deadline(Deadline::On(date())),
        Value::Deadline(Deadline::AsSoonAsPossible),
        Value::Deadline(Deadline::AnyTime),
        Value::Person(person()),
        Value::Call("Release".into()),
        Value::Recipient(recipient(Role::Addressee)),
        Value::Recipient(recipient(Role::Copy)),
        Value::DiplomaticCopies,
        Value::WriteIn(Language::new("fr")),
        Value::OwnLanguage,
        Value::ModelLetter("Dear".into()),
        Value::RefersTo("UA 2/26".into()),
        Value::Ended,
    ]
}

fn action() -> Action {
    let finding = |value| Finding { value, place: Some(place()), sureness: Sureness::LIKELY };
    Action {
        extractor: 3,
        findings: values().into_iter().map(finding).collect(),
        warnings: vec![Warning::new("code", "found")],
    }
}

/// One of every field.
fn corrections() -> Vec<Correction> {
    let of_value = |value: Value| Correction {
        field: value.field(),
        replaces: "old".into(),
        place: Some(place()),
        value: Some(value),
    };
    let taken_away = Field::ALL.map(|field| Correction { field, replaces: "old".into(), place: None, value: None });
    values().into_iter().map(of_value).chain(taken_away).collect()
}

fn draft() -> Draft {
    Draft {
        language: Language::new("fr"),
        sender: vec!["Ada".into()],
        signature: Some("Ada".into()),
        address: vec!["The Minister".into()],
        country: Some(country()),
        date: date(),
        subject: "Subject".into(),
        salutation: "Excellency,".into(),
        body: vec![
            DraftParagraph::Text("text".into()),
            DraftParagraph::List(vec!["item".into()]),
            DraftParagraph::Gap("gap".into()),
        ],
        closing: "Yours".into(),
        copies: vec!["copy".into()],
        enclosures: vec!["enclosure".into()],
    }
}

fn reading() -> Document {
    let line = Line { bold: true, size: Some(9.5), at: Some(page_box()), ..Line::plain("line") };
    let kinds = [
        BlockKind::Heading(1),
        BlockKind::Paragraph,
        BlockKind::Item { depth: 1, marker: "1.".into() },
        BlockKind::Cell { table: 1, row: 2, column: 3 },
        BlockKind::Term,
        BlockKind::Definition,
        BlockKind::Quote,
        BlockKind::Picture { source: "https://example.org/p".into() },
        BlockKind::Rule,
    ];
    let link = Link { address: "https://example.org/".into(), href: "/".into(), start: 0, end: 4 };
    let block = |kind| Block {
        kind,
        region: Region::Side,
        lines: vec![line.clone()],
        links: vec![link.clone()],
        quoted: 1,
    };
    Document {
        format: Format::Docx,
        title: Some("title".into()),
        publisher: Some("publisher".into()),
        language: Some("en".into()),
        dated: Some("2026".into()),
        address: Some("https://example.org/".into()),
        mail: Some(MailHead { from: "a".into(), subject: "b".into(), date: Some("c".into()) }),
        blocks: kinds.map(block).into(),
        pages: 2,
        warnings: vec!["warning".into()],
    }
}

fn case() -> Case {
    let changes = vec![
        Change::Issued,
        Change::Deadline { from: Some(Deadline::AnyTime), to: Deadline::On(date()) },
        Change::NewRecipient("a".into()),
        Change::RecipientGone("b".into()),
        Change::NewPerson("c".into()),
        Change::NewCall("d".into()),
        Change::Ended,
        Change::Reopened,
        Change::Edited(2),
    ];
    let event = Event {
        alert: AlertId("a".into()),
        on: Some(date()),
        kind: Some(AlertKind::Stop),
        title: "t".into(),
        changes,
    };
    Case {
        id: CaseId("id".into()),
        number: Some(ActionNumber::other("UP", "-", "54-2002")),
        organisation: Some("organisation".into()),
        kind: Some(AlertKind::UrgentAction),
        title: "title".into(),
        country: Some(country()),
        issued: Some(date()),
        first_issued: Some(date()),
        deadline: Some(Deadline::On(date())),
        is_extra: true,
        ended: false,
        may_have_ended: true,
        persons: vec![person()],
        calls: vec!["call".into()],
        recipients: vec![recipient(Role::Addressee)],
        diplomatic_copies: true,
        write_in: vec![Language::new("fr")],
        own_language: true,
        model_letter: Some("Dear".into()),
        language: Some(Language::new("en")),
        alerts: vec![AlertId("a".into())],
        timeline: vec![event],
    }
}
