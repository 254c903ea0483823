//! What the person said of pairs of alerts: of one case, or not. Never lost: a word taken back stays, with the day.

use model::{AlertId, Tie, Timestamp};
use rusqlite::{Row, Transaction, named_params};

use crate::open::Care;
use crate::{Error, Store, changed};

impl Store {
    /// Those that hold, in the order in which they were said.
    pub fn ties(&self) -> Result<Vec<Tie>, Error> {
        self.read(|connection| {
            let mut query = connection
                .prepare_cached("SELECT alert, other, same FROM ties WHERE withdrawn IS NULL ORDER BY id")?;
            query.query_and_then([], read_tie)?.collect()
        })
    }

    /// Keeps them all or none. What was said before of the same pairs is taken back.
    pub fn add_ties(&self, ties: &[Tie], now: Timestamp) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            for tie in ties {
                transaction.execute(
                    "UPDATE ties SET withdrawn = :now
                     WHERE withdrawn IS NULL
                       AND ((alert = :alert AND other = :other) OR (alert = :other AND other = :alert))",
                    named_params! { ":now": now.to_string(), ":alert": tie.alert.0, ":other": tie.other.0 },
                )?;
                changed::note(transaction, &tie.alert)?;
                changed::note(transaction, &tie.other)?;
                transaction.execute(
                    "INSERT INTO ties (alert, other, same, made) VALUES (:alert, :other, :same, :now)",
                    named_params! {
                        ":alert": tie.alert.0,
                        ":other": tie.other.0,
                        ":same": tie.same,
                        ":now": now.to_string(),
                    },
                )?;
            }
            Ok(())
        })
    }

    /// Takes back what was said of pairs of which both alerts are among these: that they are of one case (`same`), or
    /// that they are not. How many words that were.
    pub fn withdraw_ties(&self, alerts: &[AlertId], same: bool, now: Timestamp) -> Result<usize, Error> {
        self.write(Care::Written, |transaction| {
            let mut withdraw = transaction.prepare_cached(
                "UPDATE ties SET withdrawn = :now
                 WHERE withdrawn IS NULL AND alert = :alert AND other = :other AND same = :same",
            )?;
            let mut taken_back = 0;
            for alert in alerts {
                changed::note(transaction, alert)?;
                for other in alerts {
                    taken_back += withdraw.execute(named_params! {
                        ":now": now.to_string(),
                        ":alert": alert.0,
                        ":other": other.0,
                        ":same": same,
                    })?;
                }
            }
            Ok(taken_back)
        })
    }

    /// Takes back everything that was said at that moment; what it had taken back itself holds again. How many words
    /// that were.
    pub fn unsay_ties(&self, at: Timestamp, now: Timestamp) -> Result<usize, Error> {
        self.write(Care::Written, |transaction| {
            let moments = named_params! { ":at": at.to_string(), ":now": now.to_string() };
            note_spoken_of(transaction, at)?;
            let mut words = transaction.execute(
                "INSERT INTO ties (alert, other, same, made)
                 SELECT alert, other, same, :now FROM ties WHERE withdrawn = :at",
                moments,
            )?;
            words += transaction
                .execute("UPDATE ties SET withdrawn = :now WHERE made = :at AND withdrawn IS NULL", moments)?;
            Ok(words)
        })
    }
}

/// Notes the alerts of which something was said or taken back at that moment.
fn note_spoken_of(transaction: &Transaction<'_>, at: Timestamp) -> Result<(), Error> {
    transaction.execute(
        "INSERT INTO changed_alerts (alert)
         SELECT a.key FROM ties t
         JOIN alerts a ON a.id IN (t.alert, t.other)
         WHERE t.made = :at OR t.withdrawn = :at",
        named_params! { ":at": at.to_string() },
    )?;
    Ok(())
}

pub(crate) fn read_tie(row: &Row<'_>) -> Result<Tie, Error> {
    let id = |column| row.get(column).map(AlertId);
    Ok(Tie { alert: id("alert")?, other: id("other")?, same: row.get("same")? })
}
