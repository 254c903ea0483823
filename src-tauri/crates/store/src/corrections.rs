//! What the person put right. Never lost: one that is taken back stays, with the day.

use model::{AlertId, Correction, Timestamp};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::open::Care;
use crate::{Error, Store, blob, changed, row};

/// Names a correction in the data folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CorrectionId(pub i64);

/// A correction with its name and day.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptCorrection {
    /// Its name here.
    pub id: CorrectionId,
    /// Whose.
    pub alert: AlertId,
    /// What was put right.
    pub correction: Correction,
    /// When.
    pub made: Timestamp,
}

impl Store {
    /// The corrections of an alert that hold, in the order in which they were made.
    pub fn corrections(&self, alert: &AlertId) -> Result<Vec<KeptCorrection>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT id, alert, correction, made FROM corrections
                 WHERE alert = :alert AND withdrawn IS NULL
                 ORDER BY id",
            )?;
            query.query_and_then(named_params! { ":alert": alert.0 }, read_correction)?.collect()
        })
    }

    /// The corrections of all alerts that hold, in the order in which they were made.
    pub fn all_corrections(&self) -> Result<Vec<KeptCorrection>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT id, alert, correction, made FROM corrections
                 WHERE withdrawn IS NULL
                 ORDER BY id",
            )?;
            query.query_and_then([], read_correction)?.collect()
        })
    }

    /// Keeps a correction.
    pub fn add_correction(
        &self,
        alert: &AlertId,
        correction: &Correction,
        now: Timestamp,
    ) -> Result<CorrectionId, Error> {
        self.write(Care::Written, |transaction| {
            transaction.execute(
                "INSERT INTO corrections (alert, correction, made) VALUES (:alert, :correction, :made)",
                named_params! {
                    ":alert": alert.0,
                    ":correction": blob::CORRECTION.encode(correction),
                    ":made": now.to_string(),
                },
            )?;
            let id = CorrectionId(transaction.last_insert_rowid());
            changed::note(transaction, alert)?;
            Ok(id)
        })
    }

    /// Takes a correction back; [`Error::Missing`] where there is none that holds.
    pub fn withdraw_correction(&self, id: CorrectionId, now: Timestamp) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            let mut withdraw = transaction.prepare_cached(
                "UPDATE corrections SET withdrawn = :now WHERE id = :id AND withdrawn IS NULL RETURNING alert",
            )?;
            let alert = withdraw
                .query_row(named_params! { ":id": id.0, ":now": now.to_string() }, |row| row.get(0).map(AlertId))
                .optional()?;
            changed::note(transaction, &alert.ok_or(Error::Missing("correction"))?)
        })
    }
}

pub(crate) fn read_correction(row: &Row<'_>) -> Result<KeptCorrection, Error> {
    Ok(KeptCorrection {
        id: CorrectionId(row.get("id")?),
        alert: AlertId(row.get("alert")?),
        correction: blob::CORRECTION.decode(&row.get::<_, Vec<u8>>("correction")?)?,
        made: row::needed(row, "made", row::timestamp)?,
    })
}
