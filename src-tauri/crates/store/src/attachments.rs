//! The bytes that lie sealed outside, and the documents that were read out of them.

use model::{Document, Hash};
use rusqlite::{OptionalExtension, Transaction, named_params};

use crate::open::Care;
use crate::{Error, Store, blob, changed, row};

impl Store {
    /// The hashes of everything that lies sealed outside: for a check and a backup.
    pub fn attachments(&self) -> Result<Vec<Hash>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT hash FROM attachments ORDER BY hash")?;
            let hashes =
                query.query_and_then([], |row| row::hash(row, "hash")?.ok_or(Error::Unreadable("hash")))?;
            hashes.collect()
        })
    }

    /// A document as a reader of that version read it; `None` where it was not read, or by another version, or is kept
    /// in another form than this program's: then it is read again from its bytes.
    pub fn reading(&self, hash: &Hash, reader: u32) -> Result<Option<Document>, Error> {
        self.read(|connection| {
            let mut query = connection
                .prepare_cached("SELECT reading FROM readings WHERE hash = :hash AND reader = :reader")?;
            let found: Option<Vec<u8>> = query
                .query_row(named_params! { ":hash": hash.0, ":reader": reader }, |row| row.get(0))
                .optional()?;
            found.map_or(Ok(None), |bytes| blob::READING.decode_if_current(&bytes))
        })
    }

    /// Notes that bytes lie sealed outside.
    pub fn put_attachment(&self, hash: &Hash, size: u64, media_type: &str) -> Result<(), Error> {
        self.write(Care::Fetched, |transaction| put_attachment(transaction, hash, size, media_type))
    }

    /// Keeps a document as a reader of that version read it, in place of an older reading. Alerts that have it count as
    /// changed.
    pub fn put_reading(&self, hash: &Hash, reader: u32, document: &Document) -> Result<(), Error> {
        self.write(Care::Fetched, |transaction| {
            if put_reading(transaction, hash, reader, document)? {
                changed::note_document(transaction, hash, None)?;
            }
            Ok(())
        })
    }
}

pub(crate) fn put_attachment(
    transaction: &Transaction<'_>,
    hash: &Hash,
    size: u64,
    media_type: &str,
) -> Result<(), Error> {
    let mut insert = transaction.prepare_cached(
        "INSERT INTO attachments (hash, size, media_type) VALUES (:hash, :size, :media_type)
         ON CONFLICT (hash) DO NOTHING",
    )?;
    insert.execute(named_params! { ":hash": hash.0, ":size": row::number(size), ":media_type": media_type })?;
    Ok(())
}

/// Whether a reader of that version read the document, in this program's form.
pub(crate) fn is_read_by(transaction: &Transaction<'_>, hash: &Hash, reader: u32) -> Result<bool, Error> {
    let mut query = transaction.prepare_cached(
        "SELECT EXISTS (
             SELECT 1 FROM readings
             WHERE hash = :hash AND reader = :reader AND substr(reading, 1, 1) = :form
         )",
    )?;
    let form = [blob::READING.number];
    Ok(query.query_row(named_params! { ":hash": hash.0, ":reader": reader, ":form": form }, |row| row.get(0))?)
}

/// Whether it was not kept just so before.
pub(crate) fn put_reading(
    transaction: &Transaction<'_>,
    hash: &Hash,
    reader: u32,
    document: &Document,
) -> Result<bool, Error> {
    let mut insert = transaction.prepare_cached(
        "INSERT INTO readings (hash, reader, reading) VALUES (:hash, :reader, :reading)
         ON CONFLICT (hash) DO UPDATE SET reader = excluded.reader, reading = excluded.reading
         WHERE reader <> excluded.reader OR reading <> excluded.reading",
    )?;
    let reading = blob::READING.encode(document);
    Ok(insert.execute(named_params! { ":hash": hash.0, ":reader": reader, ":reading": reading })? > 0)
}
