//! Pictures of publications: which alert shows which, and what became of each.

use model::{AlertId, BlockKind, Document, Hash, Region, SourceId};
use rusqlite::{Row, Transaction, named_params};

use crate::open::Care;
use crate::{Error, Store, attachments, row};

/// Pictures of one alert that are looked after; a page that shows more is a gallery.
const MOST_PICTURES: usize = 24;
/// A longer address is a picture written into the page, or a trap.
const LONGEST_ADDRESS: usize = 2048;
/// A picture that could not be fetched so often is not asked for again.
const MOST_TRIES: u32 = 3;

/// What became of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PictureState {
    /// Not asked for yet, or in vain so far.
    Wanted,
    /// Its bytes lie sealed under the hash; a JPEG of at most 32 px shows what colours it has.
    Kept {
        /// Of the bytes that are kept.
        hash: Hash,
        /// JPEG.
        thumbnail: Vec<u8>,
    },
    /// So small that it shows nothing: a spacer, a counter of visitors.
    Tiny,
    /// No picture of a kind that is kept, or too large.
    Refused,
}

/// A picture to be fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WantedPicture {
    /// As it stands in the document.
    pub address: String,
    /// The page that shows it.
    pub page: Option<String>,
}

/// A picture whose bytes are here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPicture {
    /// As it stands in the document.
    pub address: String,
    /// Of the bytes that are kept.
    pub hash: Hash,
    /// Of the bytes that are kept.
    pub media_type: String,
}

impl Store {
    /// Every picture that is kept, by address.
    pub fn kept_pictures(&self) -> Result<Vec<KeptPicture>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT p.address, p.hash, a.media_type
                 FROM pictures p
                 JOIN attachments a ON a.hash = p.hash
                 WHERE p.state = 'kept'
                 ORDER BY p.address",
            )?;
            let found = query.query_and_then([], |row| {
                let hash = row::hash(row, "hash")?.ok_or(Error::Unreadable("hash"))?;
                Ok(KeptPicture { address: row.get("address")?, hash, media_type: row.get("media_type")? })
            })?;
            found.collect()
        })
    }

    /// The pictures that a source's alerts show and that are not here.
    pub fn wanted_pictures(&self, source: SourceId) -> Result<Vec<WantedPicture>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT s.address, v.address AS page
                 FROM alerts a
                 JOIN alert_versions v ON v.alert = a.key AND v.version = a.version
                 JOIN alert_pictures s ON s.alert = a.id
                 LEFT JOIN pictures p ON p.address = s.address
                 WHERE a.source = :source
                   AND (p.address IS NULL OR (p.state = 'wanted' AND p.tries < :most))
                 GROUP BY s.address
                 ORDER BY a.key DESC",
            )?;
            let wanted = |row: &Row<'_>| Ok(WantedPicture { address: row.get("address")?, page: row.get("page")? });
            let found = query.query_map(named_params! { ":source": source.0, ":most": MOST_TRIES }, wanted)?;
            Ok(found.collect::<Result<_, _>>()?)
        })
    }

    /// What became of the picture at an address as it stands in a document.
    pub fn picture(&self, address: &str) -> Result<PictureState, Error> {
        self.read(|connection| {
            let mut query = connection
                .prepare_cached("SELECT state, hash, thumbnail FROM pictures WHERE address = :address")?;
            let mut found = query.query_and_then(named_params! { ":address": address }, read_state)?;
            found.next().unwrap_or(Ok(PictureState::Wanted))
        })
    }

    /// Keeps what became of a picture; its bytes are sealed before. `size` and `media_type` are those of the bytes.
    pub fn keep_picture(
        &self,
        address: &str,
        (hash, size, media_type): (&Hash, u64, &str),
        thumbnail: &[u8],
    ) -> Result<(), Error> {
        self.write(Care::Fetched, |transaction| {
            attachments::put_attachment(transaction, hash, size, media_type)?;
            transaction.execute(
                "INSERT INTO pictures (address, state, tries, hash, thumbnail)
                 VALUES (:address, 'kept', 0, :hash, :thumbnail)
                 ON CONFLICT (address) DO UPDATE
                 SET state = excluded.state, hash = excluded.hash, thumbnail = excluded.thumbnail",
                named_params! { ":address": address, ":hash": hash.0, ":thumbnail": thumbnail },
            )?;
            Ok(())
        })
    }

    /// Notes why a picture is not kept: [`PictureState::Wanted`] counts one more try in vain. One that is kept stays.
    pub fn miss_picture(&self, address: &str, state: &PictureState) -> Result<(), Error> {
        self.write(Care::Fetched, |transaction| {
            transaction.execute(
                "INSERT INTO pictures (address, state, tries) VALUES (:address, :state, 1)
                 ON CONFLICT (address) DO UPDATE
                 SET state = excluded.state, tries = tries + 1
                 WHERE state <> 'kept'",
                named_params! { ":address": address, ":state": word(state) },
            )?;
            Ok(())
        })
    }
}

/// Notes which pictures an alert's documents show, their furniture aside.
pub(crate) fn put_shown<'a>(
    transaction: &Transaction<'_>,
    alert: &AlertId,
    documents: impl Iterator<Item = &'a Document>,
) -> Result<(), Error> {
    let blocks = documents.flat_map(|document| &document.blocks).filter(|block| block.region != Region::Furniture);
    let addresses = blocks.filter_map(|block| match &block.kind {
        BlockKind::Picture { source } => Some(source).filter(|source| source.len() <= LONGEST_ADDRESS),
        _ => None,
    });
    let mut insert = transaction.prepare_cached(
        "INSERT INTO alert_pictures (alert, address) VALUES (:alert, :address) ON CONFLICT DO NOTHING",
    )?;
    for address in addresses.take(MOST_PICTURES) {
        insert.execute(named_params! { ":alert": alert.0, ":address": address })?;
    }
    Ok(())
}

fn read_state(row: &Row<'_>) -> Result<PictureState, Error> {
    match row.get::<_, String>("state")?.as_str() {
        "wanted" => Ok(PictureState::Wanted),
        "tiny" => Ok(PictureState::Tiny),
        "refused" => Ok(PictureState::Refused),
        "kept" => Ok(PictureState::Kept {
            hash: row::hash(row, "hash")?.ok_or(Error::Unreadable("hash"))?,
            thumbnail: row.get("thumbnail")?,
        }),
        _ => Err(Error::Unreadable("state")),
    }
}

fn word(state: &PictureState) -> &'static str {
    match state {
        PictureState::Wanted => "wanted",
        PictureState::Kept { .. } => "kept",
        PictureState::Tiny => "tiny",
        PictureState::Refused => "refused",
    }
}
