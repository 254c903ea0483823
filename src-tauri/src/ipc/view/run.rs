//! The print run of a letter evening.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{AdviceNote, Writer};

/// Which letters lie together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Collate {
    /// Each writer's.
    #[default]
    Writer,
    /// Each case's.
    Case,
}

/// What the person chose for a run; kept in the data folder.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RunWish {
    /// Ids of those who write.
    pub writers: Vec<i32>,
    /// Ids of cases: each writer writes on each of them.
    pub cases: Vec<String>,
    /// Ids of letters that were begun: they go as they are.
    pub drafts: Vec<String>,
    /// To every addressee of a case, not to the first alone.
    pub every_addressee: bool,
    /// The order.
    pub collate: Collate,
    /// An envelope behind each letter.
    pub envelopes: bool,
    /// On which sheet of labels; `null` for none.
    pub labels: Option<String>,
    /// The first label to print on.
    pub label_start: u32,
    /// Other words in each letter of a case.
    pub vary: bool,
    /// A sheet of counts.
    pub cover_sheet: bool,
    /// A list to sign.
    pub sign_list: bool,
    /// Printed and not yet posted: ids in the log.
    pub pile: Vec<i32>,
}

/// Somebody who writes.
#[derive(Debug, Clone, Serialize, Type)]
pub struct WriterRow {
    /// Their id; the laptop's owner has 1.
    pub id: i32,
    /// Who.
    pub writer: Writer,
}

/// A line of the table of stamps.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
pub struct PostageRow {
    /// `home`, `abroad`, or an ISO code.
    pub zone: String,
    /// In the person's words.
    pub stamp: String,
}

/// What the room of the print run needs.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RunRoom {
    /// As it was left.
    pub wish: RunWish,
    /// All who write.
    pub writers: Vec<WriterRow>,
    /// The table of stamps.
    pub postage: Vec<PostageRow>,
    /// Names of sheets of labels.
    pub labels: Vec<String>,
}

/// How many of a stamp.
#[derive(Debug, Clone, Serialize, Type)]
pub struct StampCount {
    /// `null` where the table knows none.
    pub stamp: Option<String>,
    /// How many.
    pub count: u32,
}

/// How old a case's news is.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CaseNews {
    /// Number or title.
    pub name: String,
    /// Day of the newest.
    pub day: Option<String>,
    /// Ask before posting.
    pub old: bool,
}

/// A letter of the run.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RunRow {
    /// Who writes.
    pub writer: String,
    /// To whom.
    pub to: String,
    /// The case's id.
    pub case: Option<String>,
    /// In which language.
    pub language: String,
    /// On how many pages.
    pub pages: u32,
    /// Open gaps, which are left out.
    pub gaps: u32,
}

/// More letters on a case than ways to word them.
#[derive(Debug, Clone, Serialize, Type)]
pub struct TooFewWords {
    /// Number or title.
    pub case: String,
    /// So many letters to one recipient.
    pub letters: u32,
    /// In so many wordings.
    pub wordings: u32,
}

/// A letter of the run of which something did not fit.
#[derive(Debug, Clone, Serialize, Type)]
pub struct RunUnfit {
    /// To whom; empty for a sheet of labels.
    pub to: String,
    /// What, by the names of the letter check.
    pub note: AdviceNote,
}

/// What a run would be, or was.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RunSum {
    /// Letters, as they lie.
    pub letters: Vec<RunRow>,
    /// All pages.
    pub pages: u32,
    /// Envelopes.
    pub envelopes: u32,
    /// Labels.
    pub labels: u32,
    /// Letters with the same words as another one.
    pub alike: u32,
    /// Cases on which there are more letters than wordings, where they are to vary.
    pub too_few: Vec<TooFewWords>,
    /// What did not fit its window, its label or its page.
    pub unfit: Vec<RunUnfit>,
    /// Stamps.
    pub stamps: Vec<StampCount>,
    /// Cases.
    pub news: Vec<CaseNews>,
}
