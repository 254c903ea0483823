//! The records of an export, one a line in the file of their part. Their shapes are a promise: see `docs/EXPORT.md`.

use std::collections::BTreeMap;

use model::{
    Action, Alert, AlertId, Case, CaseId, Correction, Country, Date, Document, Draft, DraftForm, Hash, Language,
    SourceKind, Tie, Timestamp, Writer,
};
use serde::{Deserialize, Serialize};

/// The first thing that is read of an export: what it is, and how much should be in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// [`Head::FORMAT`].
    pub format: String,
    /// [`Head::FORM`], or an older one.
    pub form: u32,
    /// When it was made.
    pub made: Timestamp,
    /// Part by part how many records there are.
    pub counts: BTreeMap<Part, u64>,
}

impl Head {
    /// Tells an export from any other JSON.
    pub const FORMAT: &'static str = "penlight-export";
    /// Goes up when a reader of before would misunderstand.
    pub const FORM: u32 = 1;
}

/// A file of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Where alerts come from.
    Sources,
    /// What was published, every version.
    Alerts,
    /// The documents of alerts: as read and understood.
    Documents,
    /// Pictures that were kept.
    Pictures,
    /// Cases as computed, with what the person did with them.
    Cases,
    /// What the person put right.
    Corrections,
    /// The person's word on pairs of alerts.
    Ties,
    /// Letters being written.
    Drafts,
    /// The log.
    Letters,
    /// What came back.
    Replies,
    /// Who writes.
    Writers,
    /// What the person chose.
    Settings,
}

impl Part {
    /// Every part, in the order in which they are written and read.
    pub const ALL: [Self; 12] = [
        Self::Sources,
        Self::Alerts,
        Self::Documents,
        Self::Pictures,
        Self::Cases,
        Self::Corrections,
        Self::Ties,
        Self::Drafts,
        Self::Letters,
        Self::Replies,
        Self::Writers,
        Self::Settings,
    ];

    /// The name of its file.
    pub fn file(self) -> &'static str {
        match self {
            Self::Sources => "sources.jsonl",
            Self::Alerts => "alerts.jsonl",
            Self::Documents => "documents.jsonl",
            Self::Pictures => "pictures.jsonl",
            Self::Cases => "cases.jsonl",
            Self::Corrections => "corrections.jsonl",
            Self::Ties => "ties.jsonl",
            Self::Drafts => "drafts.jsonl",
            Self::Letters => "letters.jsonl",
            Self::Replies => "replies.jsonl",
            Self::Writers => "writers.jsonl",
            Self::Settings => "settings.jsonl",
        }
    }
}

/// One line of a part.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Record {
    /// Of [`Part::Sources`].
    Source(SourceRecord),
    /// Of [`Part::Alerts`].
    Alert(Box<AlertRecord>),
    /// Of [`Part::Documents`].
    Document(Box<DocumentRecord>),
    /// Of [`Part::Pictures`].
    Picture(PictureRecord),
    /// Of [`Part::Cases`].
    Case(Box<CaseRecord>),
    /// Of [`Part::Corrections`].
    Correction(Box<CorrectionRecord>),
    /// Of [`Part::Ties`].
    Tie(TieRecord),
    /// Of [`Part::Drafts`].
    Draft(Box<DraftRecord>),
    /// Of [`Part::Letters`].
    Letter(Box<LetterRecord>),
    /// Of [`Part::Replies`].
    Reply(ReplyRecord),
    /// Of [`Part::Writers`].
    Writer(Box<WriterRecord>),
    /// Of [`Part::Settings`].
    Setting(SettingRecord),
}

impl Record {
    /// Reads one line of a part; the reason where it can't be read.
    pub fn read(part: Part, line: &[u8]) -> Result<Self, String> {
        let read = match part {
            Part::Sources => serde_json::from_slice(line).map(Self::Source),
            Part::Alerts => serde_json::from_slice(line).map(Self::Alert),
            Part::Documents => serde_json::from_slice(line).map(Self::Document),
            Part::Pictures => serde_json::from_slice(line).map(Self::Picture),
            Part::Cases => serde_json::from_slice(line).map(Self::Case),
            Part::Corrections => serde_json::from_slice(line).map(Self::Correction),
            Part::Ties => serde_json::from_slice(line).map(Self::Tie),
            Part::Drafts => serde_json::from_slice(line).map(Self::Draft),
            Part::Letters => serde_json::from_slice(line).map(Self::Letter),
            Part::Replies => serde_json::from_slice(line).map(Self::Reply),
            Part::Writers => serde_json::from_slice(line).map(Self::Writer),
            Part::Settings => serde_json::from_slice(line).map(Self::Setting),
        };
        read.map_err(|error| error.to_string())
    }

    /// The part it belongs to.
    pub fn part(&self) -> Part {
        match self {
            Self::Source(_) => Part::Sources,
            Self::Alert(_) => Part::Alerts,
            Self::Document(_) => Part::Documents,
            Self::Picture(_) => Part::Pictures,
            Self::Case(_) => Part::Cases,
            Self::Correction(_) => Part::Corrections,
            Self::Tie(_) => Part::Ties,
            Self::Draft(_) => Part::Drafts,
            Self::Letter(_) => Part::Letters,
            Self::Reply(_) => Part::Replies,
            Self::Writer(_) => Part::Writers,
            Self::Setting(_) => Part::Settings,
        }
    }
}

/// A source; how the last asking went stays on the laptop that asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRecord {
    /// Absolute address, or a path of the laptop that wrote the export.
    pub address: String,
    /// What it is.
    pub kind: SourceKind,
    /// As it calls itself, or as the person calls it.
    pub title: Option<String>,
    /// Whether its pictures are kept.
    pub keep_pictures: bool,
}

/// One version of an alert; the versions of one stand together, the oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlertRecord {
    /// The address of the source it came from; `alert.source` is empty, for its number says nothing elsewhere.
    pub from: Option<String>,
    /// As published.
    pub alert: Alert,
}

/// A document of one or more alerts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DocumentRecord {
    /// Of its bytes.
    pub sha256: Hash,
    /// As it came: “application/pdf”.
    pub media_type: String,
    /// Where it came from, which the reader of a page without a base needs.
    pub address: Option<String>,
    /// Its name, where it came as a file.
    pub name: Option<String>,
    /// Its bytes in the export; `None` where they were not on the laptop.
    pub file: Option<String>,
    /// As it was read; `None` where it can't be read.
    pub document: Option<Document>,
    /// What was understood of it, part by part.
    pub actions: Vec<Action>,
}

/// A picture that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureRecord {
    /// As it stands in the document that shows it.
    pub address: String,
    /// Its bytes in the export.
    pub file: String,
}

/// A case, computed anew wherever the export is read; its alerts say where what the person did belongs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CaseRecord {
    /// As computed.
    pub case: Case,
    /// When the person last looked at it.
    pub seen: Option<Timestamp>,
    /// When the person put it aside.
    pub put_aside: Option<Timestamp>,
}

/// What the person put right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CorrectionRecord {
    /// Whose.
    pub alert: AlertId,
    /// What.
    pub correction: Correction,
    /// When.
    pub made: Timestamp,
    /// When it was taken back.
    pub withdrawn: Option<Timestamp>,
}

/// The person's word on two alerts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TieRecord {
    /// Which two, and whether they are of one case.
    #[serde(flatten)]
    pub tie: Tie,
    /// When.
    pub made: Timestamp,
    /// When it was taken back.
    pub withdrawn: Option<Timestamp>,
}

/// A letter being written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftRecord {
    /// For which case.
    pub case: CaseId,
    /// The recipient's first line.
    pub recipient: String,
    /// What was chosen beside the words.
    pub form: DraftForm,
    /// As last saved.
    pub draft: Draft,
    /// The calls that it leaves out on purpose, each on one line.
    #[serde(default)]
    pub left_out: Vec<String>,
    /// When that was.
    pub saved: Timestamp,
    /// When the person took it away.
    pub removed: Option<Timestamp>,
    /// Every saving, the oldest first.
    pub savings: Vec<SavingRecord>,
    /// The same as plain text, for reading.
    pub file: String,
}

/// One saving of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavingRecord {
    /// As it was.
    pub draft: Draft,
    /// When.
    pub saved: Timestamp,
}

/// A letter of the log.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LetterRecord {
    /// For which case.
    pub case: CaseId,
    /// The newest alert of the case when it was written.
    pub alert: Option<AlertId>,
    /// The block on the letter, line by line.
    pub recipient: Vec<String>,
    /// Where to.
    pub country: Option<Country>,
    /// In which language.
    pub language: Option<Language>,
    /// As signed.
    pub written_by: String,
    /// post, embassy, email, fax, social, other.
    pub how: String,
    /// When it was printed.
    pub printed: Option<Timestamp>,
    /// The day it went out.
    pub posted: Option<Date>,
    /// Of the PDF as printed.
    pub sha256: Option<Hash>,
    /// That PDF in the export; several letters of a run have one.
    pub file: Option<String>,
    /// The person's own words.
    pub note: String,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ReplyRecord {
    /// In which case.
    pub case: CaseId,
    /// To which letter: its line in the file of letters, counted from 1.
    pub letter: Option<u64>,
    /// answered, acknowledged, not_my_competence, returned, none.
    pub kind: String,
    /// The day it came.
    pub came: Date,
    /// Of the scan.
    pub sha256: Option<Hash>,
    /// The scan in the export.
    pub file: Option<String>,
    /// The person's own words.
    pub note: String,
}

/// Somebody who writes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriterRecord {
    /// Whether it is the laptop's owner.
    pub owner: bool,
    /// The profile.
    pub writer: Writer,
}

/// What the person chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingRecord {
    /// Which choice.
    pub key: String,
    /// What was chosen.
    pub value: String,
}
