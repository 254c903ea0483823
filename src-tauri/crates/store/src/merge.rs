//! What the person did, as it is carried to another folder: all of it, and brought in without loss or doubles.

use model::{AlertId, Correction, Tie, Timestamp};
use rusqlite::{OptionalExtension, ToSql, Transaction, named_params};

use crate::corrections::read_correction;
use crate::drafts::{add_to_history, read_draft};
use crate::open::Care;
use crate::ties::read_tie;
use crate::{DraftId, Error, KeptDraft, Saving, Store, blob, changed, row};

/// A correction, whether it holds or was taken back.
#[derive(Debug, Clone, PartialEq)]
pub struct EverCorrected {
    /// Whose.
    pub alert: AlertId,
    /// What was put right.
    pub correction: Correction,
    /// When.
    pub made: Timestamp,
    /// When it was taken back.
    pub withdrawn: Option<Timestamp>,
}

/// The person's word on two alerts, whether it holds or was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EverTied {
    /// Which two.
    pub tie: Tie,
    /// When.
    pub made: Timestamp,
    /// When it was taken back.
    pub withdrawn: Option<Timestamp>,
}

/// A draft with all its savings, whether it is in sight or was taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EverDrafted {
    /// As last saved.
    pub kept: KeptDraft,
    /// When the person took it away.
    pub removed: Option<Timestamp>,
    /// The oldest first.
    pub savings: Vec<Saving>,
}

impl Store {
    /// Every correction that was ever made, in that order.
    pub fn corrections_ever(&self) -> Result<Vec<EverCorrected>, Error> {
        self.read(|connection| {
            let mut query = connection
                .prepare_cached("SELECT id, alert, correction, made, withdrawn FROM corrections ORDER BY id")?;
            let found = query.query_and_then([], |row| {
                let kept = read_correction(row)?;
                let withdrawn = row::parsed(row, "withdrawn", row::timestamp)?;
                Ok(EverCorrected { alert: kept.alert, correction: kept.correction, made: kept.made, withdrawn })
            })?;
            found.collect()
        })
    }

    /// Every word that was ever said of two alerts, in that order.
    pub fn ties_ever(&self) -> Result<Vec<EverTied>, Error> {
        self.read(|connection| {
            let mut query =
                connection.prepare_cached("SELECT alert, other, same, made, withdrawn FROM ties ORDER BY id")?;
            let found = query.query_and_then([], |row| {
                Ok(EverTied {
                    tie: read_tie(row)?,
                    made: row::needed(row, "made", row::timestamp)?,
                    withdrawn: row::parsed(row, "withdrawn", row::timestamp)?,
                })
            })?;
            found.collect()
        })
    }

    /// Every draft that was ever begun, in that order.
    pub fn drafts_ever(&self) -> Result<Vec<EverDrafted>, Error> {
        let drafts: Vec<(KeptDraft, Option<Timestamp>)> = self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT * FROM drafts ORDER BY id")?;
            let found = query
                .query_and_then([], |row| Ok((read_draft(row)?, row::parsed(row, "removed", row::timestamp)?)))?;
            found.collect::<Result<_, Error>>()
        })?;
        let whole = |(kept, removed): (KeptDraft, Option<Timestamp>)| {
            let savings = self.draft_history(kept.id)?;
            Ok(EverDrafted { kept, removed, savings })
        };
        drafts.into_iter().map(whole).collect()
    }

    /// Brings in a correction: one that is here already stays, and is taken back where it was taken back there.
    /// Whether anything changed.
    pub fn merge_correction(&self, theirs: &EverCorrected) -> Result<bool, Error> {
        let body = blob::CORRECTION.encode(&theirs.correction);
        let key: [(_, &dyn ToSql); 3] =
            [("alert", &theirs.alert.0), ("correction", &body), ("made", &theirs.made.to_string())];
        self.write(Care::Written, |transaction| {
            let is_news = merge_said(transaction, "corrections", &key, theirs.withdrawn)?;
            if is_news {
                changed::note(transaction, &theirs.alert)?;
            }
            Ok(is_news)
        })
    }

    /// Brings in the person's word on two alerts, as [`Store::merge_correction`] does a correction.
    pub fn merge_tie(&self, theirs: &EverTied) -> Result<bool, Error> {
        let tie = &theirs.tie;
        let key: [(_, &dyn ToSql); 4] = [
            ("alert", &tie.alert.0),
            ("other", &tie.other.0),
            ("same", &tie.same),
            ("made", &theirs.made.to_string()),
        ];
        self.write(Care::Written, |transaction| {
            let is_news = merge_said(transaction, "ties", &key, theirs.withdrawn)?;
            if is_news {
                changed::note(transaction, &tie.alert)?;
                changed::note(transaction, &tie.other)?;
            }
            Ok(is_news)
        })
    }

    /// Brings in a draft; the id it carries does not matter. One that shares a saving with a draft here is that
    /// draft: it keeps the savings of both, and shows the latest. Whether anything changed.
    pub fn merge_draft(&self, theirs: &EverDrafted) -> Result<bool, Error> {
        self.write(Care::Written, |transaction| {
            let mut savings = theirs.savings.clone();
            let last = Saving { draft: theirs.kept.draft.clone(), saved: theirs.kept.saved };
            if !savings.contains(&last) {
                savings.push(last);
            }
            let Some(id) = draft_with(transaction, &savings)? else {
                insert_draft(transaction, theirs, &savings)?;
                return Ok(true);
            };
            let mut changed = false;
            for saving in &savings {
                if !has_saving(transaction, id, saving)? {
                    add_to_history(transaction, id, &saving.draft, saving.saved)?;
                    changed = true;
                }
            }
            let ours = transaction.query_row(
                "SELECT * FROM drafts WHERE id = :id",
                named_params! { ":id": id.0 },
                |row| Ok(read_draft(row)),
            )??;
            if theirs.kept.saved > ours.saved {
                let case = ours.case.clone();
                put_draft(transaction, &KeptDraft { id, case, ..theirs.kept.clone() }, theirs.removed)?;
                changed = true;
            }
            Ok(changed)
        })
    }
}

/// Brings in one row of what the person said: one with the same `key` (columns and their values) is that row. Whether
/// anything changed.
fn merge_said(
    transaction: &Transaction<'_>,
    table: &str,
    key: &[(&str, &dyn ToSql)],
    withdrawn: Option<Timestamp>,
) -> Result<bool, Error> {
    let (columns, mut values): (Vec<&str>, Vec<&dyn ToSql>) = key.iter().copied().unzip();
    let numbered = columns.iter().enumerate().map(|(at, column)| format!("{column} = ?{}", at + 1));
    let same = numbered.collect::<Vec<_>>().join(" AND ");
    let known: bool = transaction.query_row(
        &format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE {same})"),
        values.as_slice(),
        |row| row.get(0),
    )?;
    let (columns, last) = (columns.join(", "), key.len() + 1);
    let sql = if known {
        format!("UPDATE {table} SET withdrawn = ?{last} WHERE {same} AND withdrawn IS NULL AND ?{last} IS NOT NULL")
    } else {
        let marks = (1..=last).map(|at| format!("?{at}")).collect::<Vec<_>>().join(", ");
        format!("INSERT INTO {table} ({columns}, withdrawn) VALUES ({marks})")
    };
    let withdrawn = withdrawn.map(|at| at.to_string());
    values.push(&withdrawn);
    Ok(transaction.execute(&sql, values.as_slice())? > 0)
}

fn draft_with(transaction: &Transaction<'_>, savings: &[Saving]) -> Result<Option<DraftId>, Error> {
    for saving in savings {
        let mut query = transaction
            .prepare_cached("SELECT draft FROM draft_history WHERE saved = :saved AND body = :body LIMIT 1")?;
        let parameters =
            named_params! { ":saved": saving.saved.to_string(), ":body": blob::DRAFT.encode(&saving.draft) };
        if let Some(id) = query.query_row(parameters, |row| row.get(0)).optional()? {
            return Ok(Some(DraftId(id)));
        }
    }
    Ok(None)
}

fn has_saving(transaction: &Transaction<'_>, id: DraftId, saving: &Saving) -> Result<bool, Error> {
    let mut query = transaction.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM draft_history WHERE draft = :draft AND saved = :saved AND body = :body)",
    )?;
    Ok(query.query_row(
        named_params! {
            ":draft": id.0, ":saved": saving.saved.to_string(), ":body": blob::DRAFT.encode(&saving.draft),
        },
        |row| row.get(0),
    )?)
}

fn insert_draft(transaction: &Transaction<'_>, theirs: &EverDrafted, savings: &[Saving]) -> Result<(), Error> {
    transaction.execute(
        "INSERT INTO drafts (case_id, recipient, language, to_number, paper, envelope, shows, draft, saved)
         VALUES (:case, :recipient, '', 0, '', '', '', x'', '')",
        named_params! { ":case": theirs.kept.case.0, ":recipient": theirs.kept.recipient },
    )?;
    let id = DraftId(transaction.last_insert_rowid());
    put_draft(transaction, &KeptDraft { id, ..theirs.kept.clone() }, theirs.removed)?;
    for saving in savings {
        add_to_history(transaction, id, &saving.draft, saving.saved)?;
    }
    Ok(())
}

fn put_draft(transaction: &Transaction<'_>, kept: &KeptDraft, removed: Option<Timestamp>) -> Result<(), Error> {
    transaction.execute(
        "UPDATE drafts
         SET case_id = :case, recipient = :recipient, language = :language, to_number = :to, paper = :paper,
             envelope = :envelope, shows = :shows, kind = :kind, lines = :lines, one_page = :one_page,
             draft = :draft, left_out = :left_out, saved = :saved, removed = :removed
         WHERE id = :id",
        named_params! {
            ":id": kept.id.0,
            ":case": kept.case.0,
            ":recipient": kept.recipient,
            ":language": kept.language.tag(),
            ":to": kept.form.to,
            ":paper": kept.form.paper.word(),
            ":envelope": kept.form.envelope.word(),
            ":shows": kept.form.shows.word(),
            ":kind": kept.form.kind.word(),
            ":lines": kept.form.lines.word(),
            ":one_page": kept.form.one_page,
            ":draft": blob::DRAFT.encode(&kept.draft),
            ":left_out": kept.left_out.join("\n"),
            ":saved": kept.saved.to_string(),
            ":removed": removed.map(|at| at.to_string()),
        },
    )?;
    Ok(())
}
