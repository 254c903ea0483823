//! The story of a person or group: all alerts that belong together. Computed, never edited.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    ActionNumber, Alert, AlertId, AlertKind, Country, Date, Deadline, Language, Person, Recipient, SettledAction,
};

/// Names a case: a slug of organisation and number, or of its first alert. Letters, digits and hyphens only.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CaseId(pub String);

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An alert with what was understood of it: what cases are computed from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CaseAlert {
    /// As published, its newest version.
    pub alert: Alert,
    /// Settled over its documents and the person's corrections.
    pub action: SettledAction,
}

/// All alerts of one organisation under one number, or that refer to each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Stable over re-computation.
    pub id: CaseId,
    /// The number all its alerts share.
    pub number: Option<ActionNumber>,
    /// Publisher.
    pub organisation: Option<String>,
    /// Kind of the newest alert of the action's life, else of the newest.
    pub kind: Option<AlertKind>,
    /// Of the newest alert.
    pub title: String,
    /// Whose authorities are addressed.
    pub country: Option<Country>,
    /// Day of the newest alert's issue.
    pub issued: Option<Date>,
    /// Day of the first alert's issue.
    pub first_issued: Option<Date>,
    /// As the newest alert that says one has it.
    pub deadline: Option<Deadline>,
    /// Whether the action is of the hours-to-days series (EXTRA).
    pub is_extra: bool,
    /// Over: no letter may be offered.
    pub ended: bool,
    /// It may have ended, but nobody said so plainly: a doubt, shown; the case runs on.
    pub may_have_ended: bool,
    /// People at risk, of the newest alert that names them.
    pub persons: Vec<Person>,
    /// What to ask, of the newest alert that asks.
    pub calls: Vec<String>,
    /// Addressees, then copies, of the newest alert that has any. `to` of the command line counts these from 1.
    pub recipients: Vec<Recipient>,
    /// Copies to the embassy are asked for.
    pub diplomatic_copies: bool,
    /// In which languages to write.
    pub write_in: Vec<Language>,
    /// Or in one's own.
    pub own_language: bool,
    /// The letter offered.
    pub model_letter: Option<String>,
    /// The language of the alert that calls and letter come from.
    pub language: Option<Language>,
    /// Oldest first.
    pub alerts: Vec<AlertId>,
    /// Oldest first.
    pub timeline: Vec<Event>,
}

impl Case {
    /// Whether somebody asks for letters in this case at all: it is of an action's life and has recipients or calls.
    pub fn asks_for_letters(&self) -> bool {
        let of_an_action = self.kind.is_some_and(AlertKind::is_action);
        of_an_action && !(self.recipients.is_empty() && self.calls.is_empty() && self.model_letter.is_none())
    }
}

/// One step of a case's time line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// The alert that brought it.
    pub alert: AlertId,
    /// Day of issue, where known.
    pub on: Option<Date>,
    /// Kind of that alert.
    pub kind: Option<AlertKind>,
    /// Its title.
    pub title: String,
    /// What changed against what was known before.
    pub changes: Vec<Change>,
}

/// What an alert changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// The case began.
    Issued,
    /// The deadline moved.
    Deadline {
        /// What it was.
        from: Option<Deadline>,
        /// What it is.
        to: Deadline,
    },
    /// Somebody new to write to: the block's first line.
    NewRecipient(String),
    /// Somebody is no longer written to.
    RecipientGone(String),
    /// Somebody new at risk.
    NewPerson(String),
    /// New things to ask.
    NewCall(String),
    /// The action ended.
    Ended,
    /// It was taken up again after it had ended.
    Reopened,
    /// The publication itself was edited: which version this is.
    Edited(u32),
}

/// Where a case stands on a given day, for a given writer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// How urgent.
    pub due: Due,
    /// Deadline minus days in the post minus one; `None` without a date.
    pub last_post: Option<Date>,
    /// Days from today to `last_post`; negative when past.
    pub days_left: Option<i32>,
    /// Days since the newest alert was issued.
    pub age: Option<i32>,
    /// Running, asks for letters, not too old, and the writer has written none since the last news.
    pub needs_letter: bool,
}

/// The states of a case's deadline, as the design guide has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// Too late by post: e-mail or fax today (EXTRA and the like).
    Hours,
    /// Last post in 0 to 3 days.
    Now,
    /// Last post in 4 to 14 days.
    Near,
    /// Last post in more than 14 days.
    Far,
    /// Last post gone, action open.
    Late,
    /// “As soon as possible”, issued less than eight weeks ago.
    Soon,
    /// Letters welcome at any time.
    OpenEnded,
    /// No date, eight weeks without word.
    Old,
    /// The deadline is past.
    Closed,
    /// The action is over.
    Ended,
    /// Nobody asks for letters (press release, statement, report).
    Nothing,
}

impl Due {
    /// The word for it on every wire.
    pub fn word(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Now => "now",
            Self::Near => "near",
            Self::Far => "far",
            Self::Late => "late",
            Self::Soon => "soon",
            Self::OpenEnded => "open-ended",
            Self::Old => "old",
            Self::Closed => "closed",
            Self::Ended => "ended",
            Self::Nothing => "nothing",
        }
    }
}
