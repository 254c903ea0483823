//! The log of an export: letters as they were printed, and what came back.

use std::collections::{HashMap, HashSet};

use exchange::{LetterRecord, Part, Record, ReplyRecord};
use model::Hash;
use store::{How, KeptLetter, KeptReply, LetterId, ReplyId, ReplyKind};

use crate::{Desk, Refusal, Taking, letter_record};

impl Desk {
    /// The letters, each here once; their ids here, by their lines.
    pub(crate) fn take_letters(&self, taking: &mut Taking<'_>) -> Result<Vec<Option<LetterId>>, Refusal> {
        let mut ours: HashMap<LetterRecord, Vec<KeptLetter>> = HashMap::new();
        for letter in self.store.all_letters()? {
            ours.entry(whatever_day(letter_record(&letter))).or_default().push(letter);
        }
        let mut ids = Vec::new();
        for record in taking.records(Part::Letters)? {
            let Record::Letter(theirs) = record else { continue };
            let mut theirs = *theirs;
            self.take_file(taking, theirs.file.take(), theirs.sha256.as_ref())?;
            theirs.case = taking.case(&theirs.case);
            theirs.alert = theirs.alert.map(|alert| taking.alert(&alert).clone());
            let Some(how) = How::from_word(&theirs.how) else {
                taking.taken.unreadable += 1;
                ids.push(None);
                continue;
            };
            let id = match taken_of(ours.get_mut(&whatever_day(theirs.clone())), &theirs) {
                Some(known) if known.posted.is_none() && theirs.posted.is_some() => {
                    self.store.change_letter(&KeptLetter { posted: theirs.posted, ..known.clone() })?;
                    taking.taken.written += 1;
                    known.id
                }
                Some(known) => known.id,
                None => {
                    taking.taken.written += 1;
                    self.store.add_letter(&kept(theirs, how))?
                }
            };
            ids.push(Some(id));
        }
        Ok(ids)
    }

    pub(crate) fn take_replies(&self, taking: &mut Taking<'_>, ids: &[Option<LetterId>]) -> Result<(), Refusal> {
        let mut ours: HashSet<ReplyRecord> = HashSet::new();
        for reply in self.store.all_replies()? {
            ours.insert(reply_record(&reply));
        }
        for record in taking.records(Part::Replies)? {
            let Record::Reply(mut theirs) = record else { continue };
            self.take_file(taking, theirs.file.take(), theirs.sha256.as_ref())?;
            let at = theirs.letter.and_then(|line| usize::try_from(line.checked_sub(1)?).ok());
            let letter = at.and_then(|at| ids.get(at).copied().flatten());
            let Some(kind) = ReplyKind::from_word(&theirs.kind) else {
                taking.taken.unreadable += 1;
                continue;
            };
            let ReplyRecord { case, came, sha256, note, .. } = theirs;
            let reply =
                KeptReply { id: ReplyId(0), case: taking.case(&case), letter, kind, came, scan: sha256, note };
            if ours.insert(reply_record(&reply)) {
                self.store.add_reply(&reply)?;
                taking.taken.written += 1;
            }
        }
        Ok(())
    }

    /// Seals a printed letter or a scan, where its bytes are those that its hash names.
    fn take_file(&self, taking: &mut Taking<'_>, file: Option<String>, name: Option<&Hash>) -> Result<(), Refusal> {
        let Some(name) = name.filter(|name| !self.vault.has(name)) else { return Ok(()) };
        match file.and_then(|file| taking.bytes(&file, name)) {
            Some(bytes) => self.vault.seal(name, &bytes)?,
            None => taking.taken.missing += 1,
        }
        Ok(())
    }
}

/// Takes one letter out of those that are alike, one of the same day before any other: each is matched once.
fn taken_of(alike: Option<&mut Vec<KeptLetter>>, theirs: &LetterRecord) -> Option<KeptLetter> {
    let alike = alike.filter(|alike| !alike.is_empty())?;
    let at = alike.iter().position(|letter| letter.posted == theirs.posted).unwrap_or(0);
    Some(alike.remove(at))
}

/// A letter apart from the day it went out, which may be known on one laptop and not on the other.
fn whatever_day(letter: LetterRecord) -> LetterRecord {
    LetterRecord { posted: None, ..letter }
}

fn kept(theirs: LetterRecord, how: How) -> KeptLetter {
    KeptLetter {
        id: LetterId(0),
        case: theirs.case,
        alert: theirs.alert,
        recipient: theirs.recipient,
        country: theirs.country,
        language: theirs.language,
        written_by: theirs.written_by,
        how,
        printed: theirs.printed,
        posted: theirs.posted,
        pdf: theirs.sha256,
        note: theirs.note,
    }
}

/// A reply as it is compared: `letter` is the letter's id here.
fn reply_record(reply: &KeptReply) -> ReplyRecord {
    ReplyRecord {
        case: reply.case.clone(),
        letter: reply.letter.map(|letter| letter.0.unsigned_abs()),
        kind: reply.kind.word().to_owned(),
        came: reply.came,
        sha256: reply.scan,
        file: None,
        note: reply.note.clone(),
    }
}
