//! Alerts that changed since cases were last made of them: noted in the transaction that changed them.

use model::{AlertId, Hash};
use rusqlite::{Connection, Transaction, named_params};

use crate::{Error, Store};

/// Alerts whose cases have to be made again, as of one moment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changed {
    /// Each once, in the order in which they came first.
    pub alerts: Vec<AlertId>,
    /// The last note that was read.
    last: i64,
    /// How often cases had been written by then.
    writings: i64,
}

impl Store {
    /// What changed, read before what is made of it: what changes meanwhile stays noted.
    pub fn changed_alerts(&self) -> Result<Changed, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT a.id FROM alerts a
                 WHERE a.key IN (SELECT alert FROM changed_alerts)
                 ORDER BY a.key",
            )?;
            let alerts = query.query_map([], |row| row.get(0).map(AlertId))?;
            Ok(Changed {
                alerts: alerts.collect::<Result<_, _>>()?,
                last: connection
                    .query_row("SELECT coalesce(max(id), 0) FROM changed_alerts", [], |row| row.get(0))?,
                writings: writings(connection)?,
            })
        })
    }

    /// Whether any alert changed since cases were made of it.
    pub fn has_changed_alerts(&self) -> Result<bool, Error> {
        self.read(|connection| {
            Ok(connection.query_row("SELECT EXISTS (SELECT 1 FROM changed_alerts)", [], |row| row.get(0))?)
        })
    }

    /// How many alerts there are.
    pub fn alert_count(&self) -> Result<u64, Error> {
        self.read(|connection| {
            let count: i64 = connection.query_row("SELECT count(*) FROM alerts", [], |row| row.get(0))?;
            Ok(count.unsigned_abs())
        })
    }
}

/// Notes an alert; one that is not here yet is noted when it comes.
pub(crate) fn note(transaction: &Transaction<'_>, alert: &AlertId) -> Result<(), Error> {
    transaction
        .prepare_cached("INSERT INTO changed_alerts (alert) SELECT key FROM alerts WHERE id = :id")?
        .execute(named_params! { ":id": alert.0 })?;
    Ok(())
}

/// Notes every alert that has the document, `but` one that is noted already.
pub(crate) fn note_document(
    transaction: &Transaction<'_>,
    document: &Hash,
    but: Option<&AlertId>,
) -> Result<(), Error> {
    transaction
        .prepare_cached(
            "INSERT INTO changed_alerts (alert)
             SELECT DISTINCT d.alert FROM alert_documents d
             JOIN alerts a ON a.key = d.alert
             WHERE d.hash = :hash AND a.id IS NOT :but",
        )?
        .execute(named_params! { ":hash": document.0, ":but": but.map(|alert| &alert.0) })?;
    Ok(())
}

/// Takes away the notes that cases were made of. `false`, and nothing is done, where another program has written cases
/// since they were read: what was made meanwhile may know less than what is there.
pub(crate) fn are_made(transaction: &Transaction<'_>, changed: &Changed) -> Result<bool, Error> {
    if writings(transaction)? != changed.writings {
        return Ok(false);
    }
    transaction.prepare_cached("UPDATE case_writings SET count = count + 1")?.execute([])?;
    transaction
        .prepare_cached("DELETE FROM changed_alerts WHERE id <= :last")?
        .execute(named_params! { ":last": changed.last })?;
    Ok(true)
}

fn writings(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.query_row("SELECT count FROM case_writings", [], |row| row.get(0))?)
}
