//! By what alerts may belong together: kept with the cases, so that a change looks at what hangs together with it.

use std::collections::{HashMap, HashSet};

use model::{AlertId, Case, CaseId, Touch, TouchKind};
use rusqlite::{Connection, Transaction, named_params};

use crate::cases::read_body;
use crate::{Error, Store, alerts};

impl Store {
    /// The alerts and all that hang together with them, by their touches and by the person's ties, over any number of
    /// others; in the order in which they came. `new`: touches of theirs that are not kept yet.
    pub fn hanging_together(&self, of: &[AlertId], new: &[Touch]) -> Result<Vec<AlertId>, Error> {
        self.read(|connection| {
            let ties = ties(connection)?;
            let mut open = Vec::new();
            for alert in of {
                open.extend(alerts::key_of(connection, alert)?);
            }
            let mut found: HashSet<i64> = open.iter().copied().collect();
            let mut touches = new.to_vec();
            let mut looked = HashSet::new();
            loop {
                for touch in touches.drain(..).flat_map(tying) {
                    if looked.insert(touch) {
                        open.extend(alerts_touched(connection, touch)?.into_iter().filter(|at| found.insert(*at)));
                    }
                }
                let Some(alert) = open.pop() else { break };
                touches.extend(touches_of(connection, alert)?);
                open.extend(ties.get(&alert).into_iter().flatten().filter(|other| found.insert(**other)));
            }
            ids(connection, found)
        })
    }

    /// Cases, running or over, of which an alert names one of those people; of those that are over only the ones
    /// without a number.
    pub fn cases_naming(&self, names: &[Touch], over: bool) -> Result<Vec<Case>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT b.id, b.body FROM case_bodies b
                 WHERE b.id IN (
                     SELECT c.id FROM touches t
                     JOIN alerts a ON a.key = t.alert
                     JOIN case_alerts now ON now.alert = a.id
                     JOIN cases c ON c.id = now.case_id
                     WHERE t.hash = :hash AND t.kind = :kind
                       AND c.ended = :over AND (NOT :over OR c.number IS NULL)
                 )",
            )?;
            let mut cases: HashMap<CaseId, Case> = HashMap::new();
            for name in names {
                let found = query.query_and_then(
                    named_params! { ":hash": name.hash, ":kind": name.kind.code(), ":over": over },
                    read_body,
                )?;
                for case in found {
                    let case = case?;
                    cases.insert(case.id.clone(), case);
                }
            }
            Ok(cases.into_values().collect())
        })
    }
}

/// Puts the touches of some alerts in place of those they had.
pub(crate) fn change(transaction: &Transaction<'_>, of: &[(AlertId, Vec<Touch>)]) -> Result<(), Error> {
    let mut delete = transaction.prepare_cached("DELETE FROM touches WHERE alert = :alert")?;
    for (alert, _) in of {
        delete.execute(named_params! { ":alert": key_of(transaction, alert)? })?;
    }
    insert(transaction, of)
}

/// Puts the touches of all alerts in place of all that were kept. The index is made when all are there: row by row it
/// would be written all over the place.
pub(crate) fn put_all(transaction: &Transaction<'_>, of: &[(AlertId, Vec<Touch>)]) -> Result<(), Error> {
    transaction.execute_batch("DROP INDEX touches_by_alert; DELETE FROM touches")?;
    insert(transaction, of)?;
    Ok(transaction.execute_batch("CREATE INDEX touches_by_alert ON touches (alert)")?)
}

/// In the order of the table, so that what is written together lies together.
fn insert(transaction: &Transaction<'_>, of: &[(AlertId, Vec<Touch>)]) -> Result<(), Error> {
    let mut rows = Vec::new();
    for (alert, touches) in of {
        let key = key_of(transaction, alert)?;
        rows.extend(touches.iter().map(|touch| (touch.hash, touch.kind.code(), key)));
    }
    rows.sort_unstable();
    let mut insert =
        transaction.prepare_cached("INSERT INTO touches (hash, kind, alert) VALUES (:hash, :kind, :alert)")?;
    for (hash, kind, alert) in rows {
        insert.execute(named_params! { ":hash": hash, ":kind": kind, ":alert": alert })?;
    }
    Ok(())
}

fn key_of(connection: &Connection, alert: &AlertId) -> Result<i64, Error> {
    alerts::key_of(connection, alert)?.ok_or(Error::Missing("alert"))
}

/// The touches that may tie another alert to one that has this.
fn tying(touch: Touch) -> impl Iterator<Item = Touch> {
    touch.kind.ties_to().iter().map(move |kind| Touch { kind: *kind, ..touch })
}

/// Pairs of alerts that the person spoke of, each way.
fn ties(connection: &Connection) -> Result<HashMap<i64, Vec<i64>>, Error> {
    let mut query = connection.prepare_cached(
        "SELECT a.key AS one, b.key AS other FROM ties t
         JOIN alerts a ON a.id = t.alert
         JOIN alerts b ON b.id = t.other
         WHERE t.withdrawn IS NULL",
    )?;
    let mut ties: HashMap<i64, Vec<i64>> = HashMap::new();
    for pair in query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
        let (one, other) = pair?;
        ties.entry(one).or_default().push(other);
        ties.entry(other).or_default().push(one);
    }
    Ok(ties)
}

fn alerts_touched(connection: &Connection, touch: Touch) -> Result<Vec<i64>, Error> {
    let mut query = connection.prepare_cached("SELECT alert FROM touches WHERE hash = :hash AND kind = :kind")?;
    let found =
        query.query_map(named_params! { ":hash": touch.hash, ":kind": touch.kind.code() }, |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn touches_of(connection: &Connection, alert: i64) -> Result<Vec<Touch>, Error> {
    let mut query = connection.prepare_cached("SELECT hash, kind FROM touches WHERE alert = :alert")?;
    let found = query.query_and_then(named_params! { ":alert": alert }, |row| {
        let kind = TouchKind::from_code(row.get("kind")?).ok_or(Error::Unreadable("touch"))?;
        Ok(Touch { kind, hash: row.get("hash")? })
    })?;
    found.collect()
}

fn ids(connection: &Connection, keys: HashSet<i64>) -> Result<Vec<AlertId>, Error> {
    let mut keys: Vec<i64> = keys.into_iter().collect();
    keys.sort_unstable();
    let mut query = connection.prepare_cached("SELECT id FROM alerts WHERE key = :key")?;
    let id = |key: i64| Ok(query.query_row(named_params! { ":key": key }, |row| row.get(0).map(AlertId))?);
    keys.into_iter().map(id).collect()
}
