//! Letters being written. Every saving is kept: what the person wrote is deleted only where the person says so.

use model::{CaseId, Draft, DraftForm, Envelope, Language, LetterKind, Lines, Paper, Shows, Timestamp};
use rusqlite::{Row, Transaction, named_params};

use crate::open::Care;
use crate::{Error, Store, blob, row};

/// Names a draft in the data folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DraftId(pub i64);

/// A draft as last saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDraft {
    /// Its name here.
    pub id: DraftId,
    /// For which case.
    pub case: CaseId,
    /// To whom: the recipient's first line, for a newer alert may count recipients otherwise.
    pub recipient: String,
    /// In which language.
    pub language: Language,
    /// What the person chose beside the words.
    pub form: DraftForm,
    /// What the person wrote.
    pub draft: Draft,
    /// The calls that it leaves out on purpose, as the case had them then, each on one line.
    pub left_out: Vec<String>,
    /// When it was saved.
    pub saved: Timestamp,
}

/// A draft that the person threw away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// As last saved.
    pub draft: KeptDraft,
    /// When it was thrown away.
    pub removed: Timestamp,
}

/// One earlier saving of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saving {
    /// As it was.
    pub draft: Draft,
    /// When.
    pub saved: Timestamp,
}

impl Store {
    /// The drafts of a case, in the order in which they were begun.
    pub fn drafts(&self, case: &CaseId) -> Result<Vec<KeptDraft>, Error> {
        self.read(|connection| {
            let mut query = connection
                .prepare_cached("SELECT * FROM drafts WHERE case_id = :case AND removed IS NULL ORDER BY id")?;
            query.query_and_then(named_params! { ":case": case.0 }, read_draft)?.collect()
        })
    }

    /// The drafts of all cases, in the order in which they were begun.
    pub fn all_drafts(&self) -> Result<Vec<KeptDraft>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT * FROM drafts WHERE removed IS NULL ORDER BY id")?;
            query.query_and_then([], read_draft)?.collect()
        })
    }

    /// Those that were thrown away, the last one first.
    pub fn removed_drafts(&self) -> Result<Vec<Removed>, Error> {
        self.read(|connection| {
            let mut query = connection
                .prepare_cached("SELECT * FROM drafts WHERE removed IS NOT NULL ORDER BY removed DESC, id DESC")?;
            let removed = query.query_and_then([], |row| -> Result<_, Error> {
                Ok(Removed { draft: read_draft(row)?, removed: row::needed(row, "removed", row::timestamp)? })
            })?;
            removed.collect()
        })
    }

    /// One draft, of a removed one as well; [`Error::Missing`] where there is none.
    pub fn draft(&self, id: DraftId) -> Result<KeptDraft, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT * FROM drafts WHERE id = :id")?;
            let mut found = query.query_and_then(named_params! { ":id": id.0 }, read_draft)?;
            found.next().ok_or(Error::Missing("draft"))?
        })
    }

    /// Every saving of a draft, the oldest first, of a removed one as well.
    pub fn draft_history(&self, id: DraftId) -> Result<Vec<Saving>, Error> {
        self.read(|connection| {
            let mut query = connection
                .prepare_cached("SELECT body, saved FROM draft_history WHERE draft = :draft ORDER BY id")?;
            let savings = query.query_and_then(named_params! { ":draft": id.0 }, |row| -> Result<_, Error> {
                Ok(Saving {
                    draft: blob::DRAFT.decode(&row.get::<_, Vec<u8>>("body")?)?,
                    saved: row::needed(row, "saved", row::timestamp)?,
                })
            })?;
            savings.collect()
        })
    }

    /// Begins a draft.
    pub fn add_draft(
        &self,
        case: &CaseId,
        recipient: &str,
        form: &DraftForm,
        draft: &Draft,
        now: Timestamp,
    ) -> Result<DraftId, Error> {
        self.write(Care::Written, |transaction| {
            transaction.execute(
                "INSERT INTO drafts (
                     case_id, recipient, language, to_number, paper, envelope, shows, kind, lines, one_page, draft,
                     saved
                 )
                 VALUES (
                     :case, :recipient, :language, :to, :paper, :envelope, :shows, :kind, :lines, :one_page, :draft,
                     :saved
                 )",
                named_params! {
                    ":case": case.0,
                    ":recipient": recipient,
                    ":to": form.to,
                    ":paper": form.paper.word(),
                    ":envelope": form.envelope.word(),
                    ":shows": form.shows.word(),
                    ":kind": form.kind.word(),
                    ":lines": form.lines.word(),
                    ":one_page": form.one_page,
                    ":language": draft.language.tag(),
                    ":draft": blob::DRAFT.encode(draft),
                    ":saved": now.to_string(),
                },
            )?;
            let id = DraftId(transaction.last_insert_rowid());
            add_to_history(transaction, id, draft, now)?;
            Ok(id)
        })
    }

    /// Saves a draft; the earlier savings stay. One that was removed comes back. [`Error::Missing`] where there is
    /// none.
    pub fn save_draft(&self, id: DraftId, form: &DraftForm, draft: &Draft, now: Timestamp) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            let saved = transaction.execute(
                "UPDATE drafts
                 SET draft = :draft, language = :language, to_number = :to, paper = :paper, envelope = :envelope,
                     shows = :shows, kind = :kind, lines = :lines, one_page = :one_page, saved = :saved,
                     removed = NULL
                 WHERE id = :id",
                named_params! {
                    ":id": id.0,
                    ":to": form.to,
                    ":paper": form.paper.word(),
                    ":envelope": form.envelope.word(),
                    ":shows": form.shows.word(),
                    ":kind": form.kind.word(),
                    ":lines": form.lines.word(),
                    ":one_page": form.one_page,
                    ":language": draft.language.tag(),
                    ":draft": blob::DRAFT.encode(draft),
                    ":saved": now.to_string(),
                },
            )?;
            if saved == 0 {
                return Err(Error::Missing("draft"));
            }
            add_to_history(transaction, id, draft, now)
        })
    }

    /// Keeps which calls a draft leaves out on purpose, each on one line. [`Error::Missing`] where there is no such draft.
    pub fn leave_out(&self, id: DraftId, calls: &[String]) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            let kept = transaction.execute(
                "UPDATE drafts SET left_out = :calls WHERE id = :id",
                named_params! { ":id": id.0, ":calls": calls.join("\n") },
            )?;
            if kept == 0 { Err(Error::Missing("draft")) } else { Ok(()) }
        })
    }

    /// Takes a draft out of sight because the person said so; its history stays, and saving brings it back.
    pub fn remove_draft(&self, id: DraftId, now: Timestamp) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            let removed = transaction.execute(
                "UPDATE drafts SET removed = :now WHERE id = :id AND removed IS NULL",
                named_params! { ":id": id.0, ":now": now.to_string() },
            )?;
            if removed == 0 { Err(Error::Missing("draft")) } else { Ok(()) }
        })
    }

    /// Deletes a removed draft with every saving of it, because the person said so: nothing brings it back.
    /// [`Error::Missing`] where there is none, or where it was not thrown away before.
    pub fn erase_draft(&self, id: DraftId) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            let id = named_params! { ":id": id.0 };
            transaction.execute(
                "DELETE FROM draft_history
                 WHERE draft = :id AND EXISTS (SELECT 1 FROM drafts WHERE id = :id AND removed IS NOT NULL)",
                id,
            )?;
            let erased = transaction.execute("DELETE FROM drafts WHERE id = :id AND removed IS NOT NULL", id)?;
            if erased == 0 { Err(Error::Missing("draft")) } else { Ok(()) }
        })
    }
}

pub(crate) fn read_draft(row: &Row<'_>) -> Result<KeptDraft, Error> {
    Ok(KeptDraft {
        id: DraftId(row.get("id")?),
        case: CaseId(row.get("case_id")?),
        recipient: row.get("recipient")?,
        language: row::needed(row, "language", row::language)?,
        form: DraftForm {
            to: row.get("to_number")?,
            paper: row::needed(row, "paper", Paper::from_word)?,
            envelope: row::needed(row, "envelope", Envelope::from_word)?,
            shows: row::needed(row, "shows", Shows::from_word)?,
            kind: row::needed(row, "kind", LetterKind::from_word)?,
            lines: row::needed(row, "lines", Lines::from_word)?,
            one_page: row.get("one_page")?,
        },
        draft: blob::DRAFT.decode(&row.get::<_, Vec<u8>>("draft")?)?,
        left_out: row.get::<_, String>("left_out")?.lines().map(str::to_owned).collect(),
        saved: row::needed(row, "saved", row::timestamp)?,
    })
}

pub(crate) fn add_to_history(
    transaction: &Transaction<'_>,
    id: DraftId,
    draft: &Draft,
    now: Timestamp,
) -> Result<(), Error> {
    transaction.execute(
        "INSERT INTO draft_history (draft, body, saved) VALUES (:draft, :body, :saved)",
        named_params! { ":draft": id.0, ":body": blob::DRAFT.encode(draft), ":saved": now.to_string() },
    )?;
    Ok(())
}
