//! Where a source lives on the web: whether it is moving, has moved or is gone, and when it was last taken whole.

use model::{SourceId, Timestamp};
use rusqlite::{Row, named_params};

use crate::open::Care;
use crate::{Error, Store, row};

/// What was learnt of a source's place on the web.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Whereabouts {
    /// When it last answered with all it has; a server may say “nothing new” wrongly for ever.
    pub taken_whole: Option<Timestamp>,
    /// Where the last answer said that it has moved for good. It counts when the next answer says so too.
    pub moving_to: Option<String>,
    /// Its address before it moved.
    pub moved_from: Option<String>,
    /// It said that it is gone for good: it is asked only when the person names it.
    pub gone: bool,
}

impl Store {
    /// Of one source; the default where nothing was learnt yet.
    pub fn whereabouts(&self, source: SourceId) -> Result<Whereabouts, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT taken_whole, moving_to, moved_from, gone
                 FROM whereabouts
                 WHERE source = :source",
            )?;
            let mut rows = query.query_and_then(named_params! { ":source": source.0 }, read)?;
            Ok(rows.next().transpose()?.unwrap_or_default())
        })
    }

    /// Keeps it; for a source that was taken away meanwhile nothing is kept.
    pub fn note_whereabouts(&self, source: SourceId, known: &Whereabouts) -> Result<(), Error> {
        self.write(Care::Fetched, |transaction| {
            transaction.execute(
                "INSERT OR REPLACE INTO whereabouts (source, taken_whole, moving_to, moved_from, gone)
                 SELECT id, :taken_whole, :moving_to, :moved_from, :gone
                 FROM sources
                 WHERE id = :source",
                named_params! {
                    ":source": source.0,
                    ":taken_whole": known.taken_whole.as_ref().map(Timestamp::to_string),
                    ":moving_to": known.moving_to,
                    ":moved_from": known.moved_from,
                    ":gone": known.gone,
                },
            )?;
            Ok(())
        })
    }
}

fn read(row: &Row<'_>) -> Result<Whereabouts, Error> {
    Ok(Whereabouts {
        taken_whole: row::parsed(row, "taken_whole", row::timestamp)?,
        moving_to: row.get("moving_to")?,
        moved_from: row.get("moved_from")?,
        gone: row.get("gone")?,
    })
}
