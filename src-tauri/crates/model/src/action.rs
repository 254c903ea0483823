//! What was understood of an alert: findings, each with its value, its place and how sure it is.

use serde::{Deserialize, Serialize};

use crate::{ActionNumber, AlertKind, Country, Date, Hash, IndexNumber, Language, PageBox, Recipient, Role};

/// What an extractor found in one document. Thrown away and made again by a better extractor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// The version of the extractor that made it.
    pub extractor: u32,
    /// In the order in which they stand in the document, list fields in the order printed.
    pub findings: Vec<Finding>,
    /// What was not understood, or doubted.
    pub warnings: Vec<Warning>,
}

/// One thing understood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// What it says; the field follows from it.
    pub value: Value,
    /// Where it stands; `None` where it follows from the document as a whole (its language).
    pub place: Option<Place>,
    /// How sure the extractor is.
    pub sureness: Sureness,
}

/// How sure a finding is, from 0 (a guess) to 1 (a label and a value as the format has them).
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
pub struct Sureness(pub f32);

impl Sureness {
    /// A label or format says so.
    pub const SURE: Self = Self(1.0);
    /// Likely, shown with a mark, used.
    pub const LIKELY: Self = Self(0.75);
    /// Offered to the person, not used.
    pub const DOUBTFUL: Self = Self(0.4);
    /// What is at least this sure is used; what is less is offered.
    pub const THRESHOLD: Self = Self(0.6);

    /// Whether the value may be used without the person's word.
    pub fn is_usable(self) -> bool {
        self >= Self::THRESHOLD
    }
}

/// A field of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// See [`Value`], variant by variant.
    Kind,
    /// Publisher.
    Organisation,
    /// The action's number.
    Number,
    /// The document's index.
    Index,
    /// Day of issue.
    Issued,
    /// The document's language.
    Language,
    /// The country whose authorities are addressed.
    Country,
    /// Headline.
    Title,
    /// Last day for appeals.
    Deadline,
    /// People at risk.
    Person,
    /// What to ask.
    Call,
    /// Who is written to.
    Addressee,
    /// Who gets a copy.
    Copy,
    /// Copies to diplomats accredited to the writer's country.
    DiplomaticCopies,
    /// In which languages to write.
    WriteIn,
    /// One may write in one's own language.
    OwnLanguage,
    /// The letter offered.
    ModelLetter,
    /// Earlier documents.
    RefersTo,
    /// Over.
    Ended,
}

impl Field {
    /// Every field, in the order in which screens show them.
    pub const ALL: [Self; 19] = [
        Self::Kind,
        Self::Organisation,
        Self::Number,
        Self::Index,
        Self::Issued,
        Self::Language,
        Self::Country,
        Self::Title,
        Self::Deadline,
        Self::Person,
        Self::Call,
        Self::Addressee,
        Self::Copy,
        Self::DiplomaticCopies,
        Self::WriteIn,
        Self::OwnLanguage,
        Self::ModelLetter,
        Self::RefersTo,
        Self::Ended,
    ];

    /// The word for it on every wire: the key of `extract --json`, singular for list fields.
    pub fn word(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Organisation => "organisation",
            Self::Number => "number",
            Self::Index => "index",
            Self::Issued => "issued",
            Self::Language => "language",
            Self::Country => "country",
            Self::Title => "title",
            Self::Deadline => "deadline",
            Self::Person => "person",
            Self::Call => "call",
            Self::Addressee => "addressee",
            Self::Copy => "copy",
            Self::DiplomaticCopies => "diplomatic_copies",
            Self::WriteIn => "write_in",
            Self::OwnLanguage => "own_language",
            Self::ModelLetter => "model_letter",
            Self::RefersTo => "refers_to",
            Self::Ended => "ended",
        }
    }

    /// The field of a word that [`Field::word`] gave.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.word() == word)
    }
}

/// What a finding says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// What sort of publication.
    Kind(AlertKind),
    /// The publisher as the document names it.
    Organisation(String),
    /// The action's number.
    Number(ActionNumber),
    /// The document's own index.
    Index(IndexNumber),
    /// The day of issue.
    Issued(Date),
    /// The document's language.
    Language(Language),
    /// The one country whose authorities are addressed.
    Country(Country),
    /// Headline as printed, white space folded.
    Title(String),
    /// By when.
    Deadline(Deadline),
    /// A person at risk.
    Person(Person),
    /// One recommended action, without bullet.
    Call(String),
    /// Somebody to write to or to copy.
    Recipient(Recipient),
    /// Copies to diplomats accredited to the writer's country are asked for.
    DiplomaticCopies,
    /// A language to write in, in the order given.
    WriteIn(Language),
    /// One may write in one's own language.
    OwnLanguage,
    /// From salutation to closing line, paragraphs joined by a blank line.
    ModelLetter(String),
    /// A number, index or address of an earlier document of the case.
    RefersTo(String),
    /// The action is over, or no further appeals are wanted.
    Ended,
}

impl Value {
    /// The field it belongs to.
    pub fn field(&self) -> Field {
        match self {
            Self::Kind(_) => Field::Kind,
            Self::Organisation(_) => Field::Organisation,
            Self::Number(_) => Field::Number,
            Self::Index(_) => Field::Index,
            Self::Issued(_) => Field::Issued,
            Self::Language(_) => Field::Language,
            Self::Country(_) => Field::Country,
            Self::Title(_) => Field::Title,
            Self::Deadline(_) => Field::Deadline,
            Self::Person(_) => Field::Person,
            Self::Call(_) => Field::Call,
            Self::Recipient(r) if r.role == Role::Copy => Field::Copy,
            Self::Recipient(_) => Field::Addressee,
            Self::DiplomaticCopies => Field::DiplomaticCopies,
            Self::WriteIn(_) => Field::WriteIn,
            Self::OwnLanguage => Field::OwnLanguage,
            Self::ModelLetter(_) => Field::ModelLetter,
            Self::RefersTo(_) => Field::RefersTo,
            Self::Ended => Field::Ended,
        }
    }
}

/// By when appeals should be sent. “As soon as possible” is not a date, and no date is ever invented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deadline {
    /// The last day.
    On(Date),
    /// “Immediately”, “as soon as possible”.
    AsSoonAsPossible,
    /// The action says that letters are welcome at any time.
    AnyTime,
}

/// A person on whose behalf one writes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Person {
    /// Without honorifics and (m)/(f), capitals as printed.
    pub name: String,
    /// Nicknames, spellings, other names.
    pub aliases: Vec<String>,
}

/// Where in a document something stands. The words and their neighbours let a newer reader find it again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Which document; `None` until the caller that knows its hash has filled it in.
    pub document: Option<Hash>,
    /// Index of the block.
    pub block: u32,
    /// First character in the block's text.
    pub start: u32,
    /// One past the last character.
    pub end: u32,
    /// The words there.
    pub words: String,
    /// Up to 30 characters before.
    pub before: String,
    /// Up to 30 characters after.
    pub after: String,
    /// Where on a PDF's page the first line stands.
    pub at: Option<PageBox>,
}

/// What an extractor doubts or could not read: a code for the shells to put into words, and what was found.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Warning {
    /// “deadline-unreadable”, “no-text-layer”: the key of a sentence.
    pub code: String,
    /// The words that were found there.
    pub found: String,
}

impl Warning {
    /// A warning of that code about those words.
    pub fn new(code: &str, found: impl Into<String>) -> Self {
        Self { code: code.into(), found: found.into() }
    }
}

/// What the person put right. Never lost; one whose place is gone is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// Which field.
    pub field: Field,
    /// The words it replaces, as the extractor had them; empty where it adds a value.
    pub replaces: String,
    /// Where those words stood.
    pub place: Option<Place>,
    /// The new value; `None` where the person took the value away.
    pub value: Option<Value>,
}

/// Whose word a value in use is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SaidBy {
    /// A document of the alert says so.
    Document,
    /// No document does, but the source that brought it.
    Source,
    /// The person: which of the corrections, counted from 0 in the order in which they were given.
    Person(usize),
}

/// A value in use, with what it stands on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Used {
    /// The value, where the words that it is read from stand, and how sure it is.
    pub finding: Finding,
    /// Whose word it is.
    pub by: SaidBy,
}

/// An action with each field settled: findings of all documents of the alert and the person's corrections.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct SettledAction {
    /// See [`Value`] for each.
    pub kind: Option<AlertKind>,
    /// Publisher.
    pub organisation: Option<String>,
    /// The action's number.
    pub number: Option<ActionNumber>,
    /// The document's index.
    pub index: Option<IndexNumber>,
    /// Day of issue.
    pub issued: Option<Date>,
    /// The document's language.
    pub language: Option<Language>,
    /// Whose authorities are addressed.
    pub country: Option<Country>,
    /// Headline.
    pub title: Option<String>,
    /// By when.
    pub deadline: Option<Deadline>,
    /// People at risk.
    pub persons: Vec<Person>,
    /// What to ask.
    pub calls: Vec<String>,
    /// Addressees first, then copies, each in the order printed.
    pub recipients: Vec<Recipient>,
    /// Copies to the embassy.
    pub diplomatic_copies: bool,
    /// In which languages.
    pub write_in: Vec<Language>,
    /// Or in one's own.
    pub own_language: bool,
    /// The letter offered.
    pub model_letter: Option<String>,
    /// Earlier documents.
    pub refers_to: Vec<String>,
    /// Over.
    pub ended: bool,
    /// Findings below the threshold, and those that another document contradicts: offered, not used.
    pub doubts: Vec<Finding>,
    /// Where each used value stands.
    pub places: Vec<(Field, Place)>,
    /// Every value in use, one by one: list fields have one entry for each of theirs, in the order used.
    pub used: Vec<Used>,
    /// What was not understood.
    pub warnings: Vec<Warning>,
    /// Corrections whose words no document holds any longer: shown, not applied.
    pub adrift: Vec<Correction>,
}
