//! The documents of each version of an alert.

use model::{AlertId, DocumentRef, DocumentRole, Hash};
use rusqlite::{Connection, Row, Transaction, named_params};

use crate::{Error, row};

/// The documents of one version, in order.
pub(crate) fn read(connection: &Connection, alert: i64, version: u32) -> Result<Vec<DocumentRef>, Error> {
    let mut query = connection.prepare_cached(
        "SELECT hash, role, address, media_type, name, size
         FROM alert_documents
         WHERE alert = :alert AND version = :version
         ORDER BY place",
    )?;
    let found = query.query_and_then(named_params! { ":alert": alert, ":version": version }, read_document)?;
    found.collect()
}

fn read_document(row: &Row<'_>) -> Result<DocumentRef, Error> {
    Ok(DocumentRef {
        hash: row::hash(row, "hash")?.ok_or(Error::Unreadable("hash"))?,
        role: row::needed(row, "role", role_of)?,
        address: row.get("address")?,
        media_type: row.get("media_type")?,
        name: row.get("name")?,
        size: row::size(row, "size")?,
    })
}

/// Adds one at a place, counted from 0.
pub(crate) fn insert(
    transaction: &Transaction<'_>,
    alert: i64,
    version: u32,
    place: usize,
    document: &DocumentRef,
) -> Result<(), Error> {
    let mut insert = transaction.prepare_cached(
        "INSERT INTO alert_documents (alert, version, place, hash, role, address, media_type, name, size)
         VALUES (:alert, :version, :place, :hash, :role, :address, :media_type, :name, :size)",
    )?;
    insert.execute(named_params! {
        ":alert": alert,
        ":version": version,
        ":place": row::number(place),
        ":hash": document.hash.0,
        ":role": role_word(document.role),
        ":address": document.address,
        ":media_type": document.media_type,
        ":name": document.name,
        ":size": row::number(document.size),
    })?;
    Ok(())
}

/// Takes those of one version away, to put them again with what came later.
pub(crate) fn remove(transaction: &Transaction<'_>, alert: i64, version: u32) -> Result<(), Error> {
    transaction.execute(
        "DELETE FROM alert_documents WHERE alert = :alert AND version = :version",
        named_params! { ":alert": alert, ":version": version },
    )?;
    Ok(())
}

/// Whether any version of another alert holds a document of those bytes.
pub(crate) fn has_another(connection: &Connection, hash: &Hash, alert: &AlertId) -> Result<bool, Error> {
    let mut query = connection.prepare_cached(
        "SELECT EXISTS (
             SELECT 1 FROM alert_documents d
             JOIN alerts a ON a.key = d.alert
             WHERE d.hash = :hash AND a.id <> :alert
         )",
    )?;
    Ok(query.query_row(named_params! { ":hash": hash.0, ":alert": alert.0 }, |row| row.get(0))?)
}

fn role_word(role: DocumentRole) -> &'static str {
    match role {
        DocumentRole::Feed => "feed",
        DocumentRole::Page => "page",
        DocumentRole::Download => "download",
        DocumentRole::Imported => "imported",
    }
}

fn role_of(word: &str) -> Option<DocumentRole> {
    [DocumentRole::Feed, DocumentRole::Page, DocumentRole::Download, DocumentRole::Imported]
        .into_iter()
        .find(|role| role_word(*role) == word)
}
