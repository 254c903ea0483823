//! The log of letters and the address book.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Place, Recipient, SaidBy};

/// Which way a letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum LetterWay {
    /// On paper, to the recipient.
    Post,
    /// On paper, by way of the embassy.
    Embassy,
    /// E-mail.
    Email,
    /// Fax.
    Fax,
    /// A message on a social network.
    Social,
    /// Any other way.
    Other,
}

/// What sort of reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReplyKind {
    /// They answered what was asked.
    Answered,
    /// They say that it came.
    Acknowledged,
    /// They say that it is not theirs to answer.
    NotMyCompetence,
    /// The letter came back.
    Returned,
    /// The writer gave up waiting.
    None,
}

/// Which letters of the log.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct LogQuery {
    /// Only those of that day (`YYYY-MM-DD`) or later: posted, else printed.
    pub from: Option<String>,
    /// Only those of that day or earlier.
    pub until: Option<String>,
    /// Only those signed so.
    pub writer: Option<String>,
    /// Only those of that case.
    pub case: Option<String>,
    /// Only those whose line shows all these words; empty: all.
    pub words: String,
    /// How many rows at most.
    pub most: u32,
}

/// The log.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Log {
    /// How many letters the query found.
    pub total: u32,
    /// The newest of them first; those that lie in the pile before all others.
    pub rows: Vec<LogRow>,
    /// What they come to.
    pub sum: LogSum,
    /// Every day on which one of them went out, in order: months are those of the screen's calendar.
    pub days: Vec<LogDay>,
    /// Every day (`YYYY-MM-DD`) of the whole log, newest first.
    pub dates: Vec<String>,
    /// Everybody who signed a letter of the whole log, by name.
    pub writers: Vec<String>,
}

/// What letters come to.
#[derive(Debug, Clone, Default, Serialize, Type)]
pub struct LogSum {
    /// Letters that went out.
    pub sent: u32,
    /// Letters that lie in the pile.
    pub pile: u32,
    /// For how many cases.
    pub cases: u32,
    /// To how many countries.
    pub countries: u32,
    /// Letters that had an answer or an acknowledgement.
    pub replies: u32,
    /// Letters that came back.
    pub returned: u32,
}

/// The letters of a day.
#[derive(Debug, Clone, Serialize, Type)]
pub struct LogDay {
    /// `YYYY-MM-DD`.
    pub day: String,
    /// How many went out.
    pub letters: u32,
    /// How many of them had an answer or an acknowledgement.
    pub replies: u32,
}

/// A letter of the log.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LogRow {
    /// Its number in the log.
    pub id: i32,
    /// Its case; `null` where no case holds it any more.
    pub case: Option<LogCase>,
    /// The block as it stands on the letter, line by line.
    pub to: Vec<String>,
    /// Base direction of the lines.
    pub rtl: bool,
    /// Where to.
    pub country: Option<Place>,
    /// In which language.
    pub language: Option<String>,
    /// By whom, as signed; empty where nobody said.
    pub writer: String,
    /// Which way.
    pub way: LetterWay,
    /// The day it was printed or noted.
    pub printed: Option<String>,
    /// The day it went out; `null` while it lies in the pile.
    pub posted: Option<String>,
    /// The PDF as it went out, by its hash.
    pub pdf: Option<String>,
    /// The person's own words.
    pub note: String,
    /// What came back, in the order in which it was noted.
    pub replies: Vec<Reply>,
}

/// The case of a letter.
#[derive(Debug, Clone, Serialize, Type)]
pub struct LogCase {
    /// Its id.
    pub id: String,
    /// The action's number.
    pub number: Option<String>,
    /// As printed.
    pub title: String,
    /// Language of the title.
    pub language: Option<String>,
    /// Day of its newest alert.
    pub issued: Option<String>,
    /// Over.
    pub ended: bool,
}

/// What came back.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Reply {
    /// Its number.
    pub id: i32,
    /// What sort.
    pub kind: ReplyKind,
    /// The day it came.
    pub came: String,
    /// The person's own words.
    pub note: String,
}

/// A reply that is to be noted.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct NewReply {
    /// To which letter of the log.
    pub letter: i32,
    /// What sort.
    pub kind: ReplyKind,
    /// The day it came.
    pub came: String,
    /// The person's own words.
    pub note: String,
}

/// A letter that was written without Penlight.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct NewLetter {
    /// For which case.
    pub case: String,
    /// To which of its recipients, counted from 1.
    pub to: u32,
    /// Which way.
    pub way: LetterWay,
    /// The day it went out.
    pub posted: String,
    /// By whom, as signed.
    pub writer: String,
}

/// Which addressees.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct AddressQuery {
    /// Only those whose block, contacts, country or cases show all these words; empty: all.
    pub words: String,
    /// How many rows at most.
    pub most: u32,
}

/// The address book.
#[derive(Debug, Clone, Serialize, Type)]
pub struct AddressBook {
    /// How many the query found.
    pub total: u32,
    /// By country and first line.
    pub rows: Vec<AddressRow>,
}

/// Somebody who is written to.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AddressRow {
    /// As the newest case that names them has them.
    pub recipient: Recipient,
    /// Whose country it is.
    pub country: Option<Place>,
    /// Whose word it is; `nobody` where the case has it from elsewhere than from one of its texts.
    pub by: SaidBy,
    /// The alert that it stands in, for checking.
    pub alert: Option<String>,
    /// Cases that name them, the newest first, at most as many as a person reads.
    pub met: Vec<MetIn>,
    /// How many cases name them in all.
    pub cases: u32,
    /// How many letters the log has to them.
    pub letters: u32,
    /// The last day on which a letter to them came back.
    pub came_back: Option<String>,
}

/// A case that names an addressee.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MetIn {
    /// Its id.
    pub case: String,
    /// Its title.
    pub title: String,
    /// Language of the title.
    pub language: Option<String>,
    /// Day of its newest alert.
    pub issued: Option<String>,
}
