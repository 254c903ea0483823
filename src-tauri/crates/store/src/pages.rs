//! Pages behind alerts, asked for again because publishers correct a page without a word in their feed.

use model::{AlertId, Date, SourceId, Timestamp};
use rusqlite::{Row, named_params};

use crate::open::Care;
use crate::{Error, Store};

/// A page that is here and may have been edited since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPage {
    /// Whose page it is.
    pub alert: AlertId,
    /// Where it was fetched, absolute.
    pub address: String,
    /// The validators of its last answer, as they came.
    pub etag: Option<String>,
    /// See `etag`.
    pub last_modified: Option<String>,
}

/// Which pages are asked for again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PagesWanted {
    /// Pages of its alerts.
    pub source: SourceId,
    /// Of cases whose deadline is not before this day …
    pub today: Date,
    /// … or that have none and were issued on this day or later.
    pub issued_since: Date,
    /// Not asked for since then.
    pub not_since: Timestamp,
    /// The moment: a page that was asked for after it was so by a clock that was wrong.
    pub now: Timestamp,
    /// At most so many, those that waited longest.
    pub most: u32,
}

impl Store {
    /// Pages of running cases that ask for letters and that were not asked for lately.
    pub fn pages_wanted(&self, wanted: &PagesWanted) -> Result<Vec<KeptPage>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT a.id AS alert, d.address, p.etag, p.last_modified
                 FROM alerts a
                 JOIN alert_versions v ON v.alert = a.key AND v.version = a.version
                 JOIN alert_documents d ON d.alert = a.key AND d.version = a.version
                 JOIN case_alerts ca ON ca.alert = a.id
                 JOIN cases c ON c.id = ca.case_id
                 LEFT JOIN pages p ON p.address = d.address
                 WHERE a.source = :source
                   AND d.role = 'page' AND d.address IS NOT NULL
                   AND c.ended = 0 AND c.asks_for_letters = 1
                   AND (c.deadline >= :today OR c.deadline IS NULL AND c.issued >= :issued_since)
                   AND v.received < :not_since
                   AND (p.asked IS NULL OR p.asked < :not_since OR p.asked > :now)
                 ORDER BY p.asked, a.key
                 LIMIT :most",
            )?;
            let parameters = named_params! {
                ":source": wanted.source.0,
                ":today": wanted.today.to_string(),
                ":issued_since": wanted.issued_since.to_string(),
                ":not_since": wanted.not_since.to_string(),
                ":now": wanted.now.to_string(),
                ":most": wanted.most,
            };
            query.query_and_then(parameters, read)?.collect()
        })
    }

    /// Notes that a page was asked for, with the validators to send the next time.
    pub fn note_page(&self, page: &KeptPage, asked: Timestamp) -> Result<(), Error> {
        self.write(Care::Fetched, |transaction| {
            transaction.execute(
                "INSERT OR REPLACE INTO pages (address, etag, last_modified, asked)
                 VALUES (:address, :etag, :last_modified, :asked)",
                named_params! {
                    ":address": page.address,
                    ":etag": page.etag,
                    ":last_modified": page.last_modified,
                    ":asked": asked.to_string(),
                },
            )?;
            Ok(())
        })
    }
}

fn read(row: &Row<'_>) -> Result<KeptPage, Error> {
    Ok(KeptPage {
        alert: AlertId(row.get("alert")?),
        address: row.get("address")?,
        etag: row.get("etag")?,
        last_modified: row.get("last_modified")?,
    })
}
