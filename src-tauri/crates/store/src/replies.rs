//! What came back.

use model::{CaseId, Date, Hash};
use rusqlite::{Row, named_params};

use crate::open::Care;
use crate::{Error, LetterId, Store, row};

/// Names a reply in the data folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ReplyId(pub i64);

/// What sort of reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReplyKind {
    /// They answered what was asked.
    Answered,
    /// They say that it came.
    Acknowledged,
    /// They say that it is not theirs to answer.
    NotMyCompetence,
    /// The letter came back.
    Returned,
    /// The writer gave up waiting.
    None,
}

/// A reply to a letter, or to the case as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptReply {
    /// Its name here; `ReplyId(0)` for one that is yet to be kept.
    pub id: ReplyId,
    /// In which case.
    pub case: CaseId,
    /// To which letter, where known.
    pub letter: Option<LetterId>,
    /// What sort.
    pub kind: ReplyKind,
    /// The day it came.
    pub came: Date,
    /// A scan, sealed outside.
    pub scan: Option<Hash>,
    /// The person's own words.
    pub note: String,
}

impl ReplyKind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::Answered, Self::Acknowledged, Self::NotMyCompetence, Self::Returned, Self::None];

    /// The word for it on every wire.
    pub fn word(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Acknowledged => "acknowledged",
            Self::NotMyCompetence => "not_my_competence",
            Self::Returned => "returned",
            Self::None => "none",
        }
    }

    /// The kind of a word that [`ReplyKind::word`] gave.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

impl Store {
    /// The replies in a case, in the order in which they were kept.
    pub fn replies(&self, case: &CaseId) -> Result<Vec<KeptReply>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT * FROM replies WHERE case_id = :case ORDER BY id")?;
            query.query_and_then(named_params! { ":case": case.0 }, read_reply)?.collect()
        })
    }

    /// All replies, in the order in which they were kept.
    pub fn all_replies(&self) -> Result<Vec<KeptReply>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT * FROM replies ORDER BY id")?;
            query.query_and_then([], read_reply)?.collect()
        })
    }

    /// Keeps a reply under a new id; the one it carries does not matter. [`Error::Missing`] for a letter that is none.
    pub fn add_reply(&self, reply: &KeptReply) -> Result<ReplyId, Error> {
        self.write(Care::Written, |transaction| {
            let inserted = transaction.execute(
                "INSERT INTO replies (case_id, letter, kind, came, scan, note)
                 SELECT :case, :letter, :kind, :came, :scan, :note
                 WHERE :letter IS NULL OR EXISTS (SELECT 1 FROM letters WHERE id = :letter)",
                named_params! {
                    ":case": reply.case.0,
                    ":letter": reply.letter.map(|letter| letter.0),
                    ":kind": reply.kind.word(),
                    ":came": reply.came.to_string(),
                    ":scan": reply.scan.map(|scan| scan.0),
                    ":note": reply.note,
                },
            )?;
            if inserted == 0 {
                return Err(Error::Missing("letter"));
            }
            Ok(ReplyId(transaction.last_insert_rowid()))
        })
    }

    /// Takes a reply out again: one that was noted by mistake. [`Error::Missing`] where there is none.
    pub fn remove_reply(&self, id: ReplyId) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            let removed =
                transaction.execute("DELETE FROM replies WHERE id = :id", named_params! { ":id": id.0 })?;
            if removed == 0 { Err(Error::Missing("reply")) } else { Ok(()) }
        })
    }
}

fn read_reply(row: &Row<'_>) -> Result<KeptReply, Error> {
    Ok(KeptReply {
        id: ReplyId(row.get("id")?),
        case: CaseId(row.get("case_id")?),
        letter: row.get::<_, Option<i64>>("letter")?.map(LetterId),
        kind: row::needed(row, "kind", ReplyKind::from_word)?,
        came: row::needed(row, "came", row::date)?,
        scan: row::hash(row, "scan")?,
        note: row.get("note")?,
    })
}
