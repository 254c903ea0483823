//! What was published: every version of it, never changed.

use model::{Alert, AlertId, AlertKind, DocumentRef, Hash, SourceId, Timestamp};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, Transaction, named_params};

use crate::open::Care;
use crate::{Error, Store, alert_documents, changed, row};

/// What putting an alert did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It was not known.
    New,
    /// The publisher changed it: a new version stands beside the old ones.
    Updated,
    /// As published before, but more of it is here now: a document that could not be fetched earlier, or what a
    /// newer reader makes of the same words.
    Completed,
    /// Nothing new.
    Unchanged,
}

impl Store {
    /// The newest version; [`Error::Missing`] where there is none.
    pub fn alert(&self, id: &AlertId) -> Result<Alert, Error> {
        self.read(|connection| newest(connection, id)?.ok_or(Error::Missing("alert")))
    }

    /// The newest version of every alert, in the order in which they came.
    pub fn alerts(&self) -> Result<Vec<Alert>, Error> {
        self.read(|connection| select(connection, "a.version = v.version ORDER BY a.key", &[]))
    }

    /// Every version of one alert, the oldest first; none where there is no such alert.
    pub fn alert_versions(&self, id: &AlertId) -> Result<Vec<Alert>, Error> {
        self.read(|connection| select(connection, "a.id = :id ORDER BY v.version", &[(":id", &id.0)]))
    }

    /// The newest versions of a source's alerts, in the order in which they came.
    pub fn alerts_of(&self, source: SourceId) -> Result<Vec<Alert>, Error> {
        let condition = "a.version = v.version AND a.source = :source ORDER BY a.key";
        self.read(|connection| select(connection, condition, &[(":source", &source.0)]))
    }

    /// Alerts of which any version holds a document of those bytes: the same PDF from two sources.
    pub fn find_by_document(&self, hash: &Hash) -> Result<Vec<AlertId>, Error> {
        self.find(
            "SELECT DISTINCT a.id FROM alerts a
             JOIN alert_documents d ON d.alert = a.key
             WHERE d.hash = :it
             ORDER BY a.key",
            &hash.0,
        )
    }

    /// Alerts of which any version has that page, or a document fetched from there.
    pub fn find_by_address(&self, address: &str) -> Result<Vec<AlertId>, Error> {
        self.find(
            "SELECT a.id FROM alerts a
             WHERE a.key IN (
                 SELECT alert FROM alert_versions WHERE address = :it
                 UNION
                 SELECT alert FROM alert_documents WHERE address = :it
             )
             ORDER BY a.key",
            &address,
        )
    }

    /// Alerts that the publisher calls by that identifier, from whatever source.
    pub fn find_by_published_id(&self, id: &str) -> Result<Vec<AlertId>, Error> {
        self.find("SELECT id FROM alerts WHERE published_id = :it ORDER BY key", &id)
    }

    /// Keeps what was published. The version it carries does not matter: a known alert whose title, page, categories
    /// or documents changed becomes the next version. A new time stamp alone is no new publication (some feeds stamp
    /// every answer), and a document that is missing this time is carried on: an answer that fails deletes nothing.
    pub fn put_alert(&self, alert: &Alert) -> Result<Outcome, Error> {
        self.write(Care::Fetched, |transaction| {
            let outcome = put(transaction, alert)?;
            if outcome != Outcome::Unchanged {
                changed::note(transaction, &alert.id)?;
            }
            Ok(outcome)
        })
    }

    fn find(&self, sql: &str, it: &dyn ToSql) -> Result<Vec<AlertId>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(sql)?;
            let found = query.query_map(&[(":it", it)], |row| row.get(0).map(AlertId))?;
            Ok(found.collect::<Result<_, _>>()?)
        })
    }
}

/// The row of an alert in the word index; `None` where there is no such alert.
pub(crate) fn key_of(connection: &Connection, id: &AlertId) -> Result<Option<i64>, Error> {
    let mut query = connection.prepare_cached("SELECT key FROM alerts WHERE id = :id")?;
    Ok(query.query_row(named_params! { ":id": id.0 }, |row| row.get(0)).optional()?)
}

pub(crate) fn put(transaction: &Transaction<'_>, alert: &Alert) -> Result<Outcome, Error> {
    let Some(known) = newest(transaction, &alert.id)? else {
        insert_alert(transaction, alert)?;
        insert_version(transaction, alert, 1)?;
        return Ok(Outcome::New);
    };
    let mut merged = alert.clone();
    merged.documents = carried_on(&known.documents, &alert.documents);
    if is_changed(&known, &merged) {
        insert_version(transaction, &merged, known.version + 1)?;
        return Ok(Outcome::Updated);
    }
    if is_completed(&known, &merged) {
        complete(transaction, &merged, known.version)?;
        return Ok(Outcome::Completed);
    }
    Ok(Outcome::Unchanged)
}

/// Two documents are the same one at different times when they have the same part and come from the same place.
fn is_same_slot(one: &DocumentRef, other: &DocumentRef) -> bool {
    one.role == other.role && one.address == other.address && one.name == other.name
}

/// The documents of the answer, and those of before that it lacks.
pub(crate) fn carried_on(known: &[DocumentRef], answered: &[DocumentRef]) -> Vec<DocumentRef> {
    let missing = known.iter().filter(|old| !answered.iter().any(|new| is_same_slot(old, new)));
    answered.iter().chain(missing).cloned().collect()
}

/// Whether the publisher changed what it says.
pub(crate) fn is_changed(known: &Alert, new: &Alert) -> bool {
    let edited =
        new.documents.iter().any(|n| known.documents.iter().any(|k| is_same_slot(k, n) && k.hash != n.hash));
    edited
        || known.title != new.title
        || known.address != new.address
        || row::joined(&known.categories) != row::joined(&new.categories)
}

/// Whether more is known of the same publication: documents, or what was read out of it. A publisher's name and
/// language belong to the feed, and its change is none of the alert's.
fn is_completed(known: &Alert, new: &Alert) -> bool {
    new.documents.len() > known.documents.len() || known.countries != new.countries || known.kind != new.kind
}

fn newest(connection: &Connection, id: &AlertId) -> Result<Option<Alert>, Error> {
    let found = select(connection, "a.id = :id AND a.version = v.version", &[(":id", &id.0)])?;
    Ok(found.into_iter().next())
}

pub(crate) fn select(
    connection: &Connection,
    condition: &str,
    by: &[(&str, &dyn ToSql)],
) -> Result<Vec<Alert>, Error> {
    let mut query = connection.prepare_cached(&format!(
        "SELECT a.key, a.id, a.source, a.published_id,
                v.version, v.title, v.address, v.published, v.updated, v.received, v.language, v.countries,
                v.categories, v.kind, v.publisher
         FROM alerts a
         JOIN alert_versions v ON v.alert = a.key
         WHERE {condition}"
    ))?;
    let alerts = query.query_and_then(by, |row| read_alert(connection, row))?;
    alerts.collect()
}

fn read_alert(connection: &Connection, row: &Row<'_>) -> Result<Alert, Error> {
    let (key, version) = (row.get("key")?, row.get("version")?);
    Ok(Alert {
        id: AlertId(row.get("id")?),
        version,
        source: row.get::<_, Option<i64>>("source")?.map(SourceId),
        published_id: row.get("published_id")?,
        title: row.get("title")?,
        address: row.get("address")?,
        published: row::parsed(row, "published", row::timestamp)?,
        updated: row::parsed(row, "updated", row::timestamp)?,
        received: row::needed(row, "received", row::timestamp)?,
        language: row::parsed(row, "language", row::language)?,
        countries: row::needed(row, "countries", row::countries)?,
        categories: row::needed(row, "categories", row::lines)?,
        kind: row::parsed(row, "kind", AlertKind::from_word)?,
        publisher: row.get("publisher")?,
        documents: alert_documents::read(connection, key, version)?,
    })
}

pub(crate) fn insert_alert(transaction: &Transaction<'_>, alert: &Alert) -> Result<(), Error> {
    let mut insert = transaction.prepare_cached(
        "INSERT INTO alerts (id, version, source, published_id)
         VALUES (:id, 1, :source, :published_id)",
    )?;
    insert.execute(named_params! {
        ":id": alert.id.0,
        ":source": alert.source.map(|source| source.0),
        ":published_id": alert.published_id,
    })?;
    Ok(())
}

pub(crate) fn insert_version(transaction: &Transaction<'_>, alert: &Alert, version: u32) -> Result<(), Error> {
    let key = key_of(transaction, &alert.id)?.ok_or(Error::Missing("alert"))?;
    let mut insert = transaction.prepare_cached(
        "INSERT INTO alert_versions (alert, version, title, address, published, updated, received, language,
                                     countries, categories, kind, publisher)
         VALUES (:alert, :version, :title, :address, :published, :updated, :received, :language,
                 :countries, :categories, :kind, :publisher)",
    )?;
    insert.execute(named_params! {
        ":alert": key,
        ":version": version,
        ":title": alert.title,
        ":address": alert.address,
        ":published": alert.published.as_ref().map(Timestamp::to_string),
        ":updated": alert.updated.as_ref().map(Timestamp::to_string),
        ":received": alert.received.to_string(),
        ":language": alert.language.as_ref().map(model::Language::tag),
        ":countries": row::country_codes(&alert.countries),
        ":categories": row::joined(&alert.categories),
        ":kind": alert.kind.map(AlertKind::word),
        ":publisher": alert.publisher,
    })?;
    for (place, document) in alert.documents.iter().enumerate() {
        alert_documents::insert(transaction, key, version, place, document)?;
    }
    transaction
        .prepare_cached("UPDATE alerts SET version = :version WHERE key = :key")?
        .execute(named_params! { ":key": key, ":version": version })?;
    Ok(())
}

/// Adds to the newest version what the publisher had published with it all along.
fn complete(transaction: &Transaction<'_>, alert: &Alert, version: u32) -> Result<(), Error> {
    let key = key_of(transaction, &alert.id)?.ok_or(Error::Missing("alert"))?;
    alert_documents::remove(transaction, key, version)?;
    for (place, document) in alert.documents.iter().enumerate() {
        alert_documents::insert(transaction, key, version, place, document)?;
    }
    transaction.execute(
        "UPDATE alert_versions
         SET countries = :countries, kind = :kind
         WHERE alert = :alert AND version = :version",
        named_params! {
            ":alert": key,
            ":version": version,
            ":countries": row::country_codes(&alert.countries),
            ":kind": alert.kind.map(AlertKind::word),
        },
    )?;
    Ok(())
}
