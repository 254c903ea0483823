//! Hosts that asked for patience or failed: kept over restarts, by host, for a host serves many sources.

use model::Timestamp;
use rusqlite::named_params;

use crate::open::Care;
use crate::{Error, Store, row};

/// How patient to be with a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Host {
    /// Don't ask before.
    pub not_before: Option<Timestamp>,
    /// Failures in a row.
    pub failures: u32,
}

impl Store {
    /// What is known of a host (with its port); the default where nothing is.
    pub fn host(&self, host: &str) -> Result<Host, Error> {
        self.read(|connection| {
            let mut query =
                connection.prepare_cached("SELECT not_before, failures FROM hosts WHERE host = :host")?;
            let mut rows = query.query_and_then(named_params! { ":host": host }, |row| -> Result<_, Error> {
                Ok(Host {
                    not_before: row::parsed(row, "not_before", row::timestamp)?,
                    failures: row.get("failures")?,
                })
            })?;
            Ok(rows.next().transpose()?.unwrap_or_default())
        })
    }

    /// Keeps it; a host that behaves (the default) is forgotten.
    pub fn note_host(&self, host: &str, known: Host) -> Result<(), Error> {
        self.write(Care::Fetched, |transaction| {
            transaction.execute("DELETE FROM hosts WHERE host = :host", named_params! { ":host": host })?;
            if known != Host::default() {
                transaction.execute(
                    "INSERT INTO hosts (host, not_before, failures) VALUES (:host, :not_before, :failures)",
                    named_params! {
                        ":host": host,
                        ":not_before": known.not_before.as_ref().map(Timestamp::to_string),
                        ":failures": known.failures,
                    },
                )?;
            }
            Ok(())
        })
    }
}
