//! What was understood of each document: made again by a better extractor.

use model::{Action, Hash};
use rusqlite::{Transaction, named_params};

use crate::open::Care;
use crate::{Error, Store, blob, changed, row};

impl Store {
    /// What was understood of a document, part by part; none where nothing was yet, or where it is kept in another
    /// form than this program's: then it is made again. [`Action::extractor`] says by which extractor.
    pub fn actions(&self, document: &Hash) -> Result<Vec<Action>, Error> {
        self.read(|connection| {
            let mut query =
                connection.prepare_cached("SELECT action FROM actions WHERE document = :document ORDER BY part")?;
            let parts = query.query_and_then(named_params! { ":document": document.0 }, |row| {
                blob::ACTION
                    .decode_if_current(row.get_ref("action")?.as_blob().map_err(|_| Error::Unreadable("action"))?)
            })?;
            // One part in another form means that all are made again.
            Ok(parts.collect::<Result<Option<Vec<_>>, _>>()?.unwrap_or_default())
        })
    }

    /// Keeps what was understood of a document that holds one action.
    pub fn put_action(&self, document: &Hash, action: &Action) -> Result<(), Error> {
        self.put_actions(document, std::slice::from_ref(action))
    }

    /// Keeps what was understood of a document, part by part, in place of what was before. Alerts that have it count
    /// as changed.
    pub fn put_actions(&self, document: &Hash, actions: &[Action]) -> Result<(), Error> {
        self.write(Care::Fetched, |transaction| {
            if put(transaction, document, actions)? {
                changed::note_document(transaction, document, None)?;
            }
            Ok(())
        })
    }
}

/// Whether the same extractor's understanding of the document is kept, in this program's form. One that understood
/// nothing, for it could not read the document, takes nothing away.
pub(crate) fn are_kept_by_same(
    transaction: &Transaction<'_>,
    document: &Hash,
    actions: &[Action],
) -> Result<bool, Error> {
    let Some(first) = actions.first() else { return Ok(true) };
    let mut query = transaction.prepare_cached(
        "SELECT EXISTS (
             SELECT 1 FROM actions
             WHERE document = :document AND extractor = :extractor AND substr(action, 1, 1) = :form
         )",
    )?;
    let parameters = named_params! {
        ":document": document.0,
        ":extractor": first.extractor,
        ":form": [blob::ACTION.number],
    };
    Ok(query.query_row(parameters, |row| row.get(0))?)
}

/// Whether it was not kept just so before.
pub(crate) fn put(transaction: &Transaction<'_>, document: &Hash, actions: &[Action]) -> Result<bool, Error> {
    let mut changed = transaction
        .prepare_cached("DELETE FROM actions WHERE document = :document AND part >= :parts")?
        .execute(named_params! { ":document": document.0, ":parts": row::number(actions.len()) })?;
    let mut insert = transaction.prepare_cached(
        "INSERT INTO actions (document, part, extractor, action)
         VALUES (:document, :part, :extractor, :action)
         ON CONFLICT (document, part) DO UPDATE SET extractor = excluded.extractor, action = excluded.action
         WHERE action <> excluded.action",
    )?;
    for (part, action) in actions.iter().enumerate() {
        changed += insert.execute(named_params! {
            ":document": document.0,
            ":part": row::number(part),
            ":extractor": action.extractor,
            ":action": blob::ACTION.encode(action),
        })?;
    }
    Ok(changed > 0)
}
