//! What the store's tests share: a fresh database and made-up nouns.
#![allow(dead_code, reason = "each test program uses some of it")]

use std::path::PathBuf;

use model::{
    ActionNumber, Alert, AlertId, AlertKind, Case, CaseId, Country, Deadline, DocumentRef, DocumentRole, DraftForm,
    Envelope, Hash, Language, LetterKind, Lines, Paper, Shows, SourceId, Timestamp,
};
use store::{MadeOf, Store};
use tempfile::TempDir;

/// The key of every test.
pub const KEY: [u8; 32] = [7; 32];

/// What was chosen beside a draft's words.
pub const FORM: DraftForm = DraftForm {
    to: 1,
    paper: Paper::A4,
    envelope: Envelope::Us10,
    shows: Shows::Initials,
    kind: LetterKind::Thanks,
    lines: Lines::Ragged,
    one_page: true,
};

/// A database in a folder that goes with the test.
pub struct Kept {
    pub store: Store,
    pub folder: TempDir,
}

impl Kept {
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("penlight.db")
    }
}

/// A new, empty database.
pub fn fresh() -> Kept {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("penlight.db"), &KEY).expect("a new database");
    Kept { store, folder }
}

/// Puts cases in place of all that are kept, as made of what has changed until now.
pub fn put_cases(store: &Store, cases: &[Case]) {
    let made_of = MadeOf { changed: store.changed_alerts().expect("read"), touches: Vec::new() };
    assert!(store.put_cases(cases, &made_of).expect("kept"), "nobody else writes cases");
}

/// Puts cases in place of those that have their alerts.
pub fn change_cases(store: &Store, cases: &[Case]) {
    let made_of = MadeOf { changed: store.changed_alerts().expect("read"), touches: Vec::new() };
    assert!(store.change_cases(cases, &made_of).expect("kept"), "nobody else writes cases");
}

/// The n-th day of the tests' time.
pub fn day(n: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000 + n * 86_400).expect("in range")
}

/// The SHA-256 of a text.
pub fn hash(text: &str) -> Hash {
    use sha2::Digest;
    Hash(sha2::Sha256::digest(text).into())
}

/// An alert whose feed text is `text`.
pub fn alert(id: &str, title: &str, text: &str) -> Alert {
    Alert {
        id: AlertId(id.to_owned()),
        version: 1,
        source: Some(SourceId(1)),
        published_id: format!("urn:{id}"),
        title: title.to_owned(),
        address: Some(format!("https://example.org/{id}")),
        published: Some(day(0)),
        updated: None,
        received: day(1),
        language: Some(Language::new("en")),
        countries: vec![country("KH"), country("VN")],
        categories: vec!["Urgent action".to_owned(), "Detention".to_owned()],
        kind: Some(AlertKind::UrgentAction),
        publisher: Some("Example Watch".to_owned()),
        documents: vec![document(DocumentRole::Feed, None, text)],
    }
}

/// A document of those words.
pub fn document(role: DocumentRole, address: Option<&str>, text: &str) -> DocumentRef {
    DocumentRef {
        hash: hash(text),
        role,
        address: address.map(str::to_owned),
        media_type: "text/html".to_owned(),
        name: None,
        size: text.len() as u64,
    }
}

pub fn country(code: &str) -> Country {
    Country::from_code(code).expect("a code")
}

/// A running case of those alerts.
pub fn case(id: &str, number: &str, alerts: &[&str]) -> Case {
    Case {
        id: CaseId(id.to_owned()),
        number: ActionNumber::parse(number),
        organisation: Some("Example Watch".to_owned()),
        kind: Some(AlertKind::UrgentAction),
        title: format!("The case {id}"),
        country: Some(country("KH")),
        issued: Some("2026-03-01".parse().expect("a date")),
        first_issued: None,
        deadline: Some(Deadline::On("2026-04-12".parse().expect("a date"))),
        is_extra: false,
        ended: false,
        may_have_ended: false,
        persons: Vec::new(),
        calls: vec!["Release them".to_owned()],
        recipients: Vec::new(),
        diplomatic_copies: false,
        write_in: Vec::new(),
        own_language: true,
        model_letter: None,
        language: Some(Language::new("en")),
        alerts: alerts.iter().map(|alert| AlertId((*alert).to_owned())).collect(),
        timeline: Vec::new(),
    }
}
