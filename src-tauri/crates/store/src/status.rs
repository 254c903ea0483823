//! What the person did with a case: seen, put aside.

use model::{CaseId, Timestamp};
use rusqlite::{Row, named_params};

use crate::open::Care;
use crate::{Error, Store, row};

/// Empty where the person did nothing yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Status {
    /// When the person last looked at it.
    pub seen: Option<Timestamp>,
    /// When the person put it aside; it is out of the lists then, not out of the search.
    pub put_aside: Option<Timestamp>,
}

impl Store {
    /// What the person did with a case.
    pub fn status(&self, case: &CaseId) -> Result<Status, Error> {
        self.read(|connection| {
            let mut query =
                connection.prepare_cached("SELECT seen, put_aside FROM case_status WHERE case_id = :case")?;
            let mut found = query.query_and_then(named_params! { ":case": case.0 }, read)?;
            Ok(found.next().transpose()?.unwrap_or_default())
        })
    }

    /// What the person did with every case with which something was done.
    pub fn statuses(&self) -> Result<Vec<(CaseId, Status)>, Error> {
        self.read(|connection| {
            let mut query =
                connection.prepare_cached("SELECT case_id, seen, put_aside FROM case_status ORDER BY case_id")?;
            let found = query.query_and_then([], |row| Ok((CaseId(row.get("case_id")?), read(row)?)))?;
            found.collect()
        })
    }

    /// The cases that the person looked at and of which something came since, by their ids.
    pub fn changed_since_seen(&self) -> Result<Vec<CaseId>, Error> {
        self.read(|connection| {
            // Moments are written with as many places after the second as they have: by their text alone they are
            // told apart to the second, and what is left is compared as moments.
            let mut query = connection.prepare_cached(
                "SELECT s.case_id, s.seen, v.received
                 FROM case_status AS s
                 JOIN case_alerts AS c ON c.case_id = s.case_id
                 JOIN alerts AS a ON a.id = c.alert
                 JOIN alert_versions AS v ON v.alert = a.key AND v.version = a.version
                 WHERE s.seen IS NOT NULL
                   AND v.received >= substr(s.seen, 1, 19)
                 ORDER BY s.case_id",
            )?;
            let mut found: Vec<CaseId> = Vec::new();
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let (seen, received) =
                    (row::parsed(row, "seen", row::timestamp)?, row::parsed(row, "received", row::timestamp)?);
                let id = CaseId(row.get("case_id")?);
                if received > seen && found.last() != Some(&id) {
                    found.push(id);
                }
            }
            Ok(found)
        })
    }

    /// Keeps it.
    pub fn set_status(&self, case: &CaseId, status: Status) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            transaction.execute(
                "INSERT INTO case_status (case_id, seen, put_aside) VALUES (:case, :seen, :put_aside)
                 ON CONFLICT (case_id) DO UPDATE SET seen = excluded.seen, put_aside = excluded.put_aside",
                named_params! {
                    ":case": case.0,
                    ":seen": status.seen.as_ref().map(Timestamp::to_string),
                    ":put_aside": status.put_aside.as_ref().map(Timestamp::to_string),
                },
            )?;
            Ok(())
        })
    }
}

pub(crate) fn read(row: &Row<'_>) -> Result<Status, Error> {
    Ok(Status {
        seen: row::parsed(row, "seen", row::timestamp)?,
        put_aside: row::parsed(row, "put_aside", row::timestamp)?,
    })
}
