//! Those who write: the laptop's owner, and a group's members.

use model::{Country, Envelope, Hash, Language, Paper, Writer};
use rusqlite::{OptionalExtension, Row, Transaction, named_params};

use crate::open::Care;
use crate::{Error, Store, row};

/// Names a writer in the data folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WriterId(pub i64);

impl WriterId {
    /// The laptop's owner, whose profile stands on letters unless another writer is chosen.
    pub const OWNER: Self = Self(1);
}

impl Store {
    /// The owner's profile; `None` where there is none yet.
    pub fn profile(&self) -> Result<Option<Writer>, Error> {
        self.writer_of(WriterId::OWNER)
    }

    /// One writer; `None` where there is none.
    pub fn writer_of(&self, id: WriterId) -> Result<Option<Writer>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT * FROM writers WHERE id = :id")?;
            let mut found = query.query_and_then(named_params! { ":id": id.0 }, read_writer)?;
            Ok(found.next().transpose()?.map(|(_, writer)| writer))
        })
    }

    /// All of them, the owner first.
    pub fn writers(&self) -> Result<Vec<(WriterId, Writer)>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT * FROM writers ORDER BY id")?;
            query.query_and_then([], read_writer)?.collect()
        })
    }

    /// Sets the owner's profile.
    pub fn put_profile(&self, writer: &Writer) -> Result<(), Error> {
        self.put_writer(WriterId::OWNER, writer)
    }

    /// Adds a writer who is not the owner.
    pub fn add_writer(&self, writer: &Writer) -> Result<WriterId, Error> {
        self.write(Care::Written, |transaction| {
            let newest: Option<i64> = transaction
                .query_row("SELECT seq FROM sqlite_sequence WHERE name = 'writers'", [], |row| row.get(0))
                .optional()?;
            // The first id stays the owner's, who may not have a profile yet.
            let id = WriterId(newest.unwrap_or(0).max(WriterId::OWNER.0) + 1);
            put(transaction, id, writer)?;
            Ok(id)
        })
    }

    /// Keeps a writer under that id, in place of who was before.
    pub fn put_writer(&self, id: WriterId, writer: &Writer) -> Result<(), Error> {
        self.write(Care::Written, |transaction| put(transaction, id, writer))
    }

    /// Takes a writer away; letters they wrote keep their name.
    pub fn remove_writer(&self, id: WriterId) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            let removed =
                transaction.execute("DELETE FROM writers WHERE id = :id", named_params! { ":id": id.0 })?;
            if removed == 0 { Err(Error::Missing("writer")) } else { Ok(()) }
        })
    }

    /// Takes a writer away, and the name and the PDFs that hold it off the letters of the log: what went where and
    /// when stays. Gives those PDFs.
    pub fn forget_writer(&self, id: WriterId) -> Result<Vec<Hash>, Error> {
        self.write(Care::Written, |transaction| {
            let name: Option<String> = transaction
                .query_row("SELECT name FROM writers WHERE id = :id", named_params! { ":id": id.0 }, |row| {
                    row.get(0)
                })
                .optional()?;
            let name = name.ok_or(Error::Missing("writer"))?;
            let mut query = transaction
                .prepare_cached("SELECT DISTINCT pdf FROM letters WHERE written_by = :name AND pdf IS NOT NULL")?;
            let pdfs = query.query_and_then(named_params! { ":name": name }, |row| {
                row::hash(row, "pdf")?.ok_or(Error::Unreadable("pdf"))
            })?;
            let pdfs = pdfs.collect::<Result<Vec<Hash>, Error>>()?;
            for pdf in &pdfs {
                // A run's PDF holds the letters of several writers: none of them keeps it.
                transaction
                    .execute("UPDATE letters SET pdf = NULL WHERE pdf = :pdf", named_params! { ":pdf": pdf.0 })?;
            }
            transaction.execute(
                "UPDATE letters SET written_by = '' WHERE written_by = :name",
                named_params! { ":name": name },
            )?;
            transaction.execute("DELETE FROM writers WHERE id = :id", named_params! { ":id": id.0 })?;
            Ok(pdfs)
        })
    }
}

fn read_writer(row: &Row<'_>) -> Result<(WriterId, Writer), Error> {
    let writer = Writer {
        name: row.get("name")?,
        lines: row::needed(row, "lines", row::lines)?,
        town: row.get("town")?,
        country: row::parsed(row, "country", Country::from_code)?,
        languages: row::needed(row, "languages", row::languages)?,
        paper: row::parsed(row, "paper", Paper::from_word)?,
        envelope: row::parsed(row, "envelope", Envelope::from_word)?,
        show_address: row.get("show_address")?,
    };
    Ok((WriterId(row.get("id")?), writer))
}

fn put(transaction: &Transaction<'_>, id: WriterId, writer: &Writer) -> Result<(), Error> {
    transaction.execute(
        "INSERT INTO writers (id, name, lines, town, country, languages, paper, envelope, show_address)
         VALUES (:id, :name, :lines, :town, :country, :languages, :paper, :envelope, :show_address)
         ON CONFLICT (id) DO UPDATE
         SET name = excluded.name, lines = excluded.lines, town = excluded.town, country = excluded.country,
             languages = excluded.languages, paper = excluded.paper, envelope = excluded.envelope,
             show_address = excluded.show_address",
        named_params! {
            ":id": id.0,
            ":name": writer.name,
            ":lines": row::joined(&writer.lines),
            ":town": writer.town,
            ":country": writer.country.as_ref().map(Country::code),
            ":languages": writer.languages.iter().map(Language::tag).collect::<Vec<_>>().join(" "),
            ":paper": writer.paper.map(Paper::word),
            ":envelope": writer.envelope.map(Envelope::word),
            ":show_address": writer.show_address,
        },
    )?;
    Ok(())
}
