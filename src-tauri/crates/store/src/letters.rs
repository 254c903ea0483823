//! The log: which letters went out, how, by whom, to whom.

use model::{AlertId, CaseId, Country, Date, Hash, Language, Timestamp};
use rusqlite::{Row, named_params};

use crate::open::Care;
use crate::{Error, Store, row};

/// Names a letter of the log in the data folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LetterId(pub i64);

/// How a letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    /// On paper, to the recipient.
    Post,
    /// On paper, by way of the embassy.
    Embassy,
    /// E-mail.
    Email,
    /// Fax.
    Fax,
    /// A message on a social network.
    Social,
    /// Any other way.
    Other,
}

/// A letter of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptLetter {
    /// Its name here; `LetterId(0)` for one that is yet to be kept.
    pub id: LetterId,
    /// For which case.
    pub case: CaseId,
    /// The newest alert of the case when it was written: where the letter belongs if the case is computed otherwise.
    pub alert: Option<AlertId>,
    /// To whom: the block as it stands on the letter, line by line.
    pub recipient: Vec<String>,
    /// Where to.
    pub country: Option<Country>,
    /// In which language.
    pub language: Option<Language>,
    /// By whom, as signed; empty where nobody said.
    pub written_by: String,
    /// Which way.
    pub how: How,
    /// When it was printed.
    pub printed: Option<Timestamp>,
    /// The day it went out; `None` while it lies in the pile.
    pub posted: Option<Date>,
    /// The PDF as posted, sealed outside.
    pub pdf: Option<Hash>,
    /// The person's own words.
    pub note: String,
}

impl How {
    /// Every way.
    pub const ALL: [Self; 6] = [Self::Post, Self::Embassy, Self::Email, Self::Fax, Self::Social, Self::Other];

    /// The word for it on every wire.
    pub fn word(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Embassy => "embassy",
            Self::Email => "email",
            Self::Fax => "fax",
            Self::Social => "social",
            Self::Other => "other",
        }
    }

    /// The way of a word that [`How::word`] gave.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.word() == word)
    }
}

impl Store {
    /// The letters of a case, in the order in which they were logged.
    pub fn letters(&self, case: &CaseId) -> Result<Vec<KeptLetter>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT * FROM letters WHERE case_id = :case ORDER BY id")?;
            query.query_and_then(named_params! { ":case": case.0 }, read_letter)?.collect()
        })
    }

    /// The whole log, in the order in which it was written.
    pub fn all_letters(&self) -> Result<Vec<KeptLetter>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT * FROM letters ORDER BY id")?;
            query.query_and_then([], read_letter)?.collect()
        })
    }

    /// Logs a letter under a new id; the one it carries does not matter.
    pub fn add_letter(&self, letter: &KeptLetter) -> Result<LetterId, Error> {
        self.write(Care::Written, |transaction| {
            transaction.execute(
                "INSERT INTO letters (case_id, alert, recipient, country, language, written_by, how, printed, posted,
                                      pdf, note)
                 VALUES (:case, :alert, :recipient, :country, :language, :written_by, :how, :printed, :posted,
                         :pdf, :note)",
                named_params! {
                    ":case": letter.case.0,
                    ":alert": letter.alert.as_ref().map(|alert| &alert.0),
                    ":recipient": row::joined(&letter.recipient),
                    ":country": letter.country.as_ref().map(Country::code),
                    ":language": letter.language.as_ref().map(Language::tag),
                    ":written_by": letter.written_by,
                    ":how": letter.how.word(),
                    ":printed": letter.printed.as_ref().map(Timestamp::to_string),
                    ":posted": letter.posted.as_ref().map(Date::to_string),
                    ":pdf": letter.pdf.map(|pdf| pdf.0),
                    ":note": letter.note,
                },
            )?;
            Ok(LetterId(transaction.last_insert_rowid()))
        })
    }

    /// Puts a logged letter right: what it was printed as, posted on, noted. [`Error::Missing`] where there is none.
    pub fn change_letter(&self, letter: &KeptLetter) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            let changed = transaction.execute(
                "UPDATE letters
                 SET written_by = :written_by, how = :how, printed = :printed, posted = :posted, pdf = :pdf,
                     note = :note
                 WHERE id = :id",
                named_params! {
                    ":id": letter.id.0,
                    ":written_by": letter.written_by,
                    ":how": letter.how.word(),
                    ":printed": letter.printed.as_ref().map(Timestamp::to_string),
                    ":posted": letter.posted.as_ref().map(Date::to_string),
                    ":pdf": letter.pdf.map(|pdf| pdf.0),
                    ":note": letter.note,
                },
            )?;
            if changed == 0 { Err(Error::Missing("letter")) } else { Ok(()) }
        })
    }

    /// Takes a letter out of the log that was noted without a PDF and that nobody answered. [`Error::Missing`] for any
    /// other.
    pub fn remove_noted_letter(&self, id: LetterId) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            let removed = transaction.execute(
                "DELETE FROM letters
                 WHERE id = :id AND pdf IS NULL AND NOT EXISTS (SELECT 1 FROM replies WHERE letter = :id)",
                named_params! { ":id": id.0 },
            )?;
            if removed == 0 { Err(Error::Missing("letter")) } else { Ok(()) }
        })
    }
}

fn read_letter(row: &Row<'_>) -> Result<KeptLetter, Error> {
    Ok(KeptLetter {
        id: LetterId(row.get("id")?),
        case: CaseId(row.get("case_id")?),
        alert: row.get::<_, Option<String>>("alert")?.map(AlertId),
        recipient: row::needed(row, "recipient", row::lines)?,
        country: row::parsed(row, "country", Country::from_code)?,
        language: row::parsed(row, "language", row::language)?,
        written_by: row.get("written_by")?,
        how: row::needed(row, "how", How::from_word)?,
        printed: row::parsed(row, "printed", row::timestamp)?,
        posted: row::parsed(row, "posted", row::date)?,
        pdf: row::hash(row, "pdf")?,
        note: row.get("note")?,
    })
}
