//! The log: which letter went out when, how, to whom, and what came back.

use model::{Date, Timestamp};
use store::{How, KeptLetter, KeptReply, LetterId, ReplyId, ReplyKind};

use crate::{Desk, Refusal};

/// A letter to be logged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// The case's id or number.
    pub case: String,
    /// Which recipient, counted from 1.
    pub to: usize,
    /// Which way.
    pub how: How,
    /// The day it went out; `None` while it lies in the pile.
    pub posted: Option<Date>,
    /// By whom, as signed; `None`: by whom the profile names.
    pub written_by: Option<String>,
    /// The person's own words.
    pub note: String,
}

/// A reply to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyEntry {
    /// To which letter.
    pub letter: LetterId,
    /// What sort.
    pub kind: ReplyKind,
    /// The day it came.
    pub came: Date,
    /// The person's own words.
    pub note: String,
}

impl Desk {
    /// Logs a letter.
    pub fn log_letter(&self, entry: &LogEntry, now: Timestamp) -> Result<LetterId, Refusal> {
        let case = self.case_named(&entry.case)?;
        let recipient = entry.to.checked_sub(1).and_then(|at| case.recipients.get(at));
        let name = case.number.as_ref().map_or_else(|| case.title.clone(), ToString::to_string);
        let count = case.recipients.len();
        let recipient = recipient.ok_or(Refusal::NoSuchRecipient { case: name, to: entry.to, count })?;
        let owner = self.store.profile()?.map(|writer| writer.name).unwrap_or_default();
        let kept = KeptLetter {
            id: LetterId(0),
            alert: case.alerts.last().cloned(),
            recipient: recipient.lines.clone(),
            country: recipient.country.or(case.country),
            language: None,
            written_by: entry.written_by.clone().unwrap_or(owner),
            how: entry.how,
            printed: Some(now),
            posted: entry.posted,
            pdf: None,
            note: entry.note.clone(),
            case: case.id,
        };
        Ok(self.store.add_letter(&kept)?)
    }

    /// Takes a letter out of the log that was noted by mistake. One that Penlight printed, or that was answered, stays.
    pub fn take_back_letter(&self, id: LetterId) -> Result<(), Refusal> {
        Ok(self.store.remove_noted_letter(id)?)
    }

    /// The whole log.
    pub fn letters(&self) -> Result<Vec<KeptLetter>, Refusal> {
        Ok(self.store.all_letters()?)
    }

    /// Everything that came back.
    pub fn replies(&self) -> Result<Vec<KeptReply>, Refusal> {
        Ok(self.store.all_replies()?)
    }

    /// Notes the day on which a letter of the log went out; `None` lays it on the pile again.
    pub fn note_posted(&self, id: LetterId, day: Option<Date>) -> Result<(), Refusal> {
        Ok(self.store.change_letter(&KeptLetter { posted: day, ..self.letter_named(id)? })?)
    }

    /// Keeps what came back to a letter.
    pub fn note_reply(&self, entry: &ReplyEntry) -> Result<ReplyId, Refusal> {
        let reply = KeptReply {
            id: ReplyId(0),
            case: self.letter_named(entry.letter)?.case,
            letter: Some(entry.letter),
            kind: entry.kind,
            came: entry.came,
            scan: None,
            note: entry.note.clone(),
        };
        Ok(self.store.add_reply(&reply)?)
    }

    /// Takes a reply out again that was noted by mistake.
    pub fn take_back_reply(&self, id: ReplyId) -> Result<(), Refusal> {
        Ok(self.store.remove_reply(id)?)
    }

    fn letter_named(&self, id: LetterId) -> Result<KeptLetter, Refusal> {
        let letter = self.store.all_letters()?.into_iter().find(|letter| letter.id == id);
        letter.ok_or_else(|| Refusal::Missing(format!("letter {} in the log", id.0)))
    }
}
