//! Where alerts come from, and how the last asking went.

use model::{Source, SourceId, SourceKind, Timestamp};
use rusqlite::{Row, Transaction, named_params};

use crate::open::Care;
use crate::{Error, Store, row};

impl Store {
    /// All of them, in the order in which they were added.
    pub fn sources(&self) -> Result<Vec<Source>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT * FROM sources ORDER BY id")?;
            query.query_and_then([], read_source)?.collect()
        })
    }

    /// One of them; [`Error::Missing`] where there is none.
    pub fn source(&self, id: SourceId) -> Result<Source, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT * FROM sources WHERE id = :id")?;
            query
                .query_and_then(named_params! { ":id": id.0 }, read_source)?
                .next()
                .unwrap_or(Err(Error::Missing("source")))
        })
    }

    /// Adds a source, or gives the one of that address. Never asked yet.
    pub fn add_source(&self, address: &str, kind: SourceKind, title: Option<&str>) -> Result<Source, Error> {
        let id = self.write(Care::Written, |transaction| {
            transaction.execute(
                "INSERT INTO sources (address, kind, title, failures, keep_pictures)
                 VALUES (:address, :kind, :title, 0, 0)
                 ON CONFLICT (address) DO NOTHING",
                named_params! { ":address": address, ":kind": kind_word(kind), ":title": title },
            )?;
            let id = transaction.query_row(
                "SELECT id FROM sources WHERE address = :address",
                named_params! { ":address": address },
                |row| row.get(0),
            )?;
            Ok(SourceId(id))
        })?;
        self.source(id)
    }

    /// Takes a source away. Its alerts stay; its id is never used again.
    pub fn remove_source(&self, id: SourceId) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            let removed =
                transaction.execute("DELETE FROM sources WHERE id = :id", named_params! { ":id": id.0 })?;
            if removed == 0 { Err(Error::Missing("source")) } else { Ok(()) }
        })
    }

    /// Keeps whether a source's pictures are kept for offline; [`Error::Missing`] where there is no such source.
    pub fn set_keep_pictures(&self, id: SourceId, keep: bool) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            let changed = transaction.execute(
                "UPDATE sources SET keep_pictures = :keep WHERE id = :id",
                named_params! { ":id": id.0, ":keep": keep },
            )?;
            if changed == 0 { Err(Error::Missing("source")) } else { Ok(()) }
        })
    }

    /// Keeps what the last asking brought or how it failed: every field of the source but its id and what the person
    /// chose, which may have changed while it was asked.
    /// [`Error::Missing`] where the person took the source away meanwhile.
    pub fn note_asked(&self, source: &Source) -> Result<(), Error> {
        self.write(Care::Fetched, |transaction| match note(transaction, source)? {
            0 => Err(Error::Missing("source")),
            _ => Ok(()),
        })
    }

    /// As [`Store::note_asked`], for several in one transaction; one that was taken away meanwhile is no error.
    pub fn note_all_asked(&self, sources: &[Source]) -> Result<(), Error> {
        if sources.is_empty() {
            return Ok(());
        }
        self.write(Care::Fetched, |transaction| {
            sources.iter().try_for_each(|source| note(transaction, source).map(drop))
        })
    }
}

/// How many rows that were.
fn note(transaction: &Transaction<'_>, source: &Source) -> Result<usize, Error> {
    let mut update = transaction.prepare_cached(
        "UPDATE sources
         SET address = :address, kind = :kind, title = :title, etag = :etag, last_modified = :last_modified,
             asked = :asked, answered = :answered, not_before = :not_before, failures = :failures, error = :error
         WHERE id = :id",
    )?;
    Ok(update.execute(named_params! {
        ":id": source.id.0,
        ":address": source.address,
        ":kind": kind_word(source.kind),
        ":title": source.title,
        ":etag": source.etag,
        ":last_modified": source.last_modified,
        ":asked": source.asked.as_ref().map(Timestamp::to_string),
        ":answered": source.answered.as_ref().map(Timestamp::to_string),
        ":not_before": source.not_before.as_ref().map(Timestamp::to_string),
        ":failures": source.failures,
        ":error": source.error,
    })?)
}

fn read_source(row: &Row<'_>) -> Result<Source, Error> {
    Ok(Source {
        id: SourceId(row.get("id")?),
        address: row.get("address")?,
        kind: row::needed(row, "kind", kind_of)?,
        title: row.get("title")?,
        etag: row.get("etag")?,
        last_modified: row.get("last_modified")?,
        asked: row::parsed(row, "asked", row::timestamp)?,
        answered: row::parsed(row, "answered", row::timestamp)?,
        not_before: row::parsed(row, "not_before", row::timestamp)?,
        failures: row.get("failures")?,
        error: row.get("error")?,
        keep_pictures: row.get("keep_pictures")?,
    })
}

fn kind_word(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Feed => "feed",
        SourceKind::Listing => "listing",
        SourceKind::Folder => "folder",
        SourceKind::File => "file",
    }
}

fn kind_of(word: &str) -> Option<SourceKind> {
    [SourceKind::Feed, SourceKind::Listing, SourceKind::Folder, SourceKind::File]
        .into_iter()
        .find(|kind| kind_word(*kind) == word)
}
