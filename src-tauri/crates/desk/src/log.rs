//! The log: which letter went out when, how, to whom.

use model::{Date, Timestamp};
use store::{How, KeptLetter, LetterId};

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
        let kept = KeptLetter {
            id: LetterId(0),
            alert: case.alerts.last().cloned(),
            recipient: recipient.lines.clone(),
            country: recipient.country.or(case.country),
            language: None,
            written_by: self.store.profile()?.map(|writer| writer.name).unwrap_or_default(),
            how: entry.how,
            printed: Some(now),
            posted: entry.posted,
            pdf: None,
            note: entry.note.clone(),
            case: case.id,
        };
        Ok(self.store.add_letter(&kept)?)
    }

    /// The whole log.
    pub fn letters(&self) -> Result<Vec<KeptLetter>, Refusal> {
        Ok(self.store.all_letters()?)
    }

    /// Notes the day on which a printed letter went out.
    pub fn note_posted(&self, id: LetterId, day: Date) -> Result<(), Refusal> {
        let letter = self.store.all_letters()?.into_iter().find(|letter| letter.id == id);
        let letter = letter.ok_or_else(|| Refusal::Missing(format!("letter {} in the log", id.0)))?;
        Ok(self.store.change_letter(&KeptLetter { posted: Some(day), ..letter })?)
    }
}
