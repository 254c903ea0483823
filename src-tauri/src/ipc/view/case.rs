//! Cases in lists and alone.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Reading, SentBy};

/// What sort of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum AlertKind {
    /// First issue.
    UrgentAction,
    /// Further information.
    Update,
    /// Ended, with what became of it.
    Outcome,
    /// No further appeals.
    Stop,
    /// Press release.
    PressRelease,
    /// Public statement.
    Statement,
    /// Report.
    Report,
    /// Petition.
    Petition,
    /// A list of documents.
    Listing,
}

/// How urgent, as the design guide has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Due {
    /// Too late by post, still open.
    Hours,
    /// 0 to 3 days.
    Now,
    /// 4 to 14 days.
    Near,
    /// More.
    Far,
    /// Last post gone.
    Late,
    /// As soon as possible.
    Soon,
    /// At any time.
    OpenEnded,
    /// No date, eight weeks without word.
    Old,
    /// Deadline past.
    Closed,
    /// Over.
    Ended,
    /// Nobody asks for letters.
    Nothing,
}

/// A room of cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CaseRoom {
    /// Every case that is not archived.
    All,
    /// Those that need a letter.
    Needs,
    /// Those whose last post is within a fortnight.
    Soon,
    /// Those with news since the person wrote.
    News,
    /// Those in the writer's languages.
    Languages,
    /// All, by country.
    Country,
    /// Put aside.
    Archive,
}

/// In which order a room stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CaseOrder {
    /// Soonest last post first, under when to post.
    #[default]
    Post,
    /// Newest text first, under the month of its issue.
    Newest,
}

/// A country as the screen names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
pub struct Place {
    /// ISO 3166-1 alpha-2; `null` for a place that the code does not know (the sample's).
    pub code: Option<String>,
    /// In the interface's language.
    pub name: String,
}

/// Which cases, and which window of them.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
pub struct CaseQuery {
    /// Which room.
    pub room: CaseRoom,
    /// Only of that country (`code`, or the name where there is no code).
    pub country: Option<String>,
    /// In which order; the room by country has its own.
    pub order: CaseOrder,
    /// Only those whose row shows all these words; empty: all.
    pub words: String,
    /// First row wanted, counted from 0 in the order of the list.
    pub from: u32,
    /// How many rows at most.
    pub count: u32,
}

/// A window of the list.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CaseList {
    /// How many rows the whole list has.
    pub total: u32,
    /// Every section of the whole list in order.
    pub sections: Vec<Section>,
    /// Rows `from` to `from + count`.
    pub rows: Vec<CaseRow>,
}

/// What a section of the list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SectionKind {
    /// Too late by post, and a matter of hours: by e-mail or fax today.
    Hours,
    /// Last post in the next seven days.
    ThisWeek,
    /// In the seven after.
    NextWeek,
    /// As soon as possible.
    Soon,
    /// In a later month.
    Month,
    /// Last post gone.
    Late,
    /// No deadline.
    NoDate,
    /// Deadline past.
    Closed,
    /// Over.
    Ended,
    /// For reading.
    Reading,
    /// Of one country.
    Country,
    /// Issued in the last seven days.
    IssuedWeek,
    /// Issued in a month before.
    IssuedMonth,
    /// Without a day of issue.
    Undated,
}

/// A section of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Section {
    /// What it holds.
    pub kind: SectionKind,
    /// `YYYY-MM` for `month` and `issued_month`.
    pub month: Option<String>,
    /// For `country`.
    pub country: Option<Place>,
    /// How many rows.
    pub count: u32,
}

/// One case in a list.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseRow {
    /// Its id.
    pub id: String,
    /// The action's number.
    pub number: Option<String>,
    /// As printed.
    pub title: String,
    /// Language of the title.
    pub language: Option<String>,
    /// Whose authorities are addressed.
    pub country: Option<Place>,
    /// Publisher.
    pub organisation: Option<String>,
    /// Of the newest alert of the action's life.
    pub kind: Option<AlertKind>,
    /// Day of the newest alert.
    pub issued: Option<String>,
    /// How urgent.
    pub standing: Standing,
    /// Not opened since its newest alert.
    pub unread: bool,
    /// The person has read it, and something came since.
    pub changed: bool,
    /// Something came since the person last wrote.
    pub news_since_letter: bool,
    /// Letters written by the person.
    pub letters: u32,
    /// Unfinished letters.
    pub drafts: u32,
    /// Put aside.
    pub archived: bool,
    /// Over: no letter is offered.
    pub ended: bool,
    /// It may have ended, but nobody said so plainly.
    pub may_have_ended: bool,
    /// From the bundled sample.
    pub sample: bool,
}

/// Where a case stands today.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// How urgent.
    pub due: Due,
    /// Deadline of the action; `null` where it names no date.
    pub deadline: Option<String>,
    /// Deadline minus days in the post minus one.
    pub last_post: Option<String>,
    /// Days from today to the last post; negative when past.
    pub days_left: Option<i32>,
    /// Days in the post to that country.
    pub days_in_post: Option<u16>,
    /// Days since the newest alert.
    pub age: Option<i32>,
    /// Running, asks for letters, and none was written since the last news.
    pub needs_letter: bool,
}

/// A hit of a search.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SearchHit {
    /// The case.
    pub row: CaseRow,
    /// Words around the hit; pieces with `hit` are what was found.
    pub excerpt: Vec<super::Piece>,
}

/// What came on cases that the person has read or written for, while they were away.
#[derive(Debug, Clone, Default, Serialize, Type)]
pub struct Away {
    /// The first of them, those that ended before the others.
    pub cases: Vec<CaseRow>,
    /// How many there are in all.
    pub count: u32,
}

/// Everything the reading pane shows.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseDetail {
    /// As in the list.
    pub row: CaseRow,
    /// People at risk.
    pub persons: Vec<Person>,
    /// What to ask, as printed.
    pub calls: Vec<Call>,
    /// Addressees, then copies.
    pub recipients: Vec<Recipient>,
    /// Copies to diplomats accredited to the writer's country are asked for.
    pub diplomatic_copies: bool,
    /// Languages to write in, best first.
    pub write_in: Vec<String>,
    /// Or in one's own.
    pub own_language: bool,
    /// A letter is offered.
    pub has_model_letter: bool,
    /// Oldest first: alerts, the person's letters, what is to come.
    pub history: Vec<HistoryStep>,
    /// The alert that is open: the newest unless another was asked for.
    pub reading: Reading,
    /// What was not understood or is contradicted: shown, never used.
    pub doubts: Vec<Doubt>,
    /// Letters printed but not yet posted when the case ended.
    pub letters_in_pile: u32,
    /// Letters already posted.
    pub letters_posted: u32,
    /// Each of them: those in the pile first.
    pub letters_out: Vec<LetterOut>,
    /// The person put something together in this case.
    pub tied_by_hand: bool,
}

/// A letter that was printed.
#[derive(Debug, Clone, Serialize, Type)]
pub struct LetterOut {
    /// To whom.
    pub to: String,
    /// In which language.
    pub language: Option<String>,
    /// The day it was printed, else logged; `null` where nobody said.
    pub printed: Option<String>,
    /// The day it went out; `null` while it lies in the pile.
    pub posted: Option<String>,
}

/// A person at risk.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Person {
    /// As printed.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
}

/// One thing to ask.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Call {
    /// As printed.
    pub text: String,
    /// Index of the block that shows it; `null` where another document says it.
    pub block: Option<u32>,
}

/// Addressee or copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Written to.
    Addressee,
    /// Gets a copy.
    Copy,
}

/// Somebody who is written to.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Recipient {
    /// Counted from 1: addressees, then copies.
    pub to: u32,
    /// Addressee or copy.
    pub role: Role,
    /// Short name for menus: “Minister of Justice”.
    pub name: String,
    /// Postal lines as printed, country last.
    pub lines: Vec<String>,
    /// Base direction of the lines.
    pub rtl: bool,
    /// Verbatim.
    pub salutation: Option<String>,
    /// Addresses.
    pub email: Vec<String>,
    /// Numbers.
    pub fax: Vec<String>,
    /// Numbers.
    pub phone: Vec<String>,
    /// Handles.
    pub social: Vec<String>,
}

/// What a step of the history is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// An alert came.
    Alert,
    /// The person wrote.
    Letter,
    /// Last day to post.
    LastPost,
    /// The deadline.
    Deadline,
}

/// One step of a case's history.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HistoryStep {
    /// What it is.
    pub kind: StepKind,
    /// The day; `null` where unknown.
    pub on: Option<String>,
    /// For alerts.
    pub alert: Option<String>,
    /// For alerts.
    pub alert_kind: Option<AlertKind>,
    /// Of the alert; empty otherwise.
    pub title: String,
    /// For letters: to whom.
    pub to: Option<String>,
    /// For letters: in which language.
    pub language: Option<String>,
    /// For letters: the way, where it was not the post.
    pub by: Option<SentBy>,
    /// What an alert changed.
    pub changes: Vec<Change>,
    /// For alerts: it came after the person last looked at the case.
    pub fresh: bool,
}

/// What sort of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// The case began.
    Issued,
    /// The deadline moved.
    Deadline,
    /// Somebody new to write to.
    NewRecipient,
    /// Somebody no longer written to.
    RecipientGone,
    /// Somebody new at risk.
    NewPerson,
    /// A new call.
    NewCall,
    /// Over.
    Ended,
    /// Taken up again.
    Reopened,
    /// The publication was edited.
    Edited,
}

/// What an alert changed.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Change {
    /// What sort.
    pub kind: ChangeKind,
    /// The name, call, new date (`YYYY-MM-DD`) or version it is about; empty otherwise.
    pub words: String,
    /// For a deadline: the one before, where that was a date.
    pub from: Option<String>,
}

/// A doubt about a field.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Doubt {
    /// `Field::word`, or the code of a warning.
    pub field: String,
    /// The words that were found.
    pub words: String,
}
