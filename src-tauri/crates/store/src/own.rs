//! The second copy of what the person did: a small database of its own beside the large one, written in the same
//! transactions. Where the disk damages one of the two, the other still holds every word the person wrote.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, named_params};
use zeroize::Zeroizing;

use crate::cases::FORM_SETTING;
use crate::open::raw_key;
use crate::{Error, backup};

/// What the person did and can't be fetched again; what a foreign key names comes first. A table that is new in the
/// schema belongs either here or in the list of the test below.
pub(crate) const TABLES: [&str; 10] = [
    "sources",
    "corrections",
    "case_status",
    "drafts",
    "draft_history",
    "letters",
    "replies",
    "writers",
    "settings",
    "ties",
];

/// The setting that counts the person's doings, in both copies: where they differ, a crash or damage came between.
const COUNT: &str = "store.written";

/// “penlight.db” has its second copy in “penlight.own”.
pub(crate) fn path_of(database: &Path) -> PathBuf {
    database.with_extension("own")
}

/// Opens the second copy beside the connection that writes, makes it where there is none, and brings the two in step.
/// From then on each change of one of the tables is made in both.
pub(crate) fn join(connection: &mut Connection, database: &Path, key: &Zeroizing<[u8; 32]>) -> Result<(), Error> {
    let path = path_of(database);
    if let Err(error) = attach(connection, &path, key).and_then(|()| bring_in_step(connection)) {
        renew(connection, &path, key, error)?;
    }
    for table in TABLES {
        connection.execute_batch(&triggers(connection, table)?)?;
    }
    Ok(())
}

/// Makes the second copy anew where it was its damage that made a write fail; else gives the error back.
pub(crate) fn mend(
    connection: &mut Connection,
    database: &Path,
    key: &Zeroizing<[u8; 32]>,
    error: Error,
) -> Result<(), Error> {
    renew(connection, &path_of(database), key, error)
}

/// The first copy is sound, so nothing is lost with the second; it is kept aside all the same. Gives the error back
/// where it has another cause.
fn renew(connection: &mut Connection, path: &Path, key: &Zeroizing<[u8; 32]>, error: Error) -> Result<(), Error> {
    // It may not have come to be attached.
    let _ = connection.execute_batch("DETACH DATABASE own");
    let is_damaged = matches!(error, Error::Damaged | Error::WrongKey) && !is_sound(path, key);
    if is_damaged {
        backup::set_aside(path)?;
    }
    attach(connection, path, key)?;
    bring_in_step(connection)?;
    if is_damaged { Ok(()) } else { Err(error) }
}

/// Counts one doing of the person's; called in its transaction.
pub(crate) fn count(connection: &Connection) -> Result<(), Error> {
    connection
        .prepare_cached(
            "INSERT INTO settings (key, value) VALUES (:key, '1')
             ON CONFLICT (key) DO UPDATE SET value = value + 1",
        )?
        .execute(named_params! { ":key": COUNT })?;
    Ok(())
}

/// How many doings a copy has counted; `table`: “main.settings” or “own.own_settings”.
pub(crate) fn counted(connection: &Connection, table: &str) -> Result<i64, Error> {
    let sql = format!("SELECT CAST(value AS INTEGER) FROM {table} WHERE key = :key");
    let found = connection.query_row(&sql, named_params! { ":key": COUNT }, |row| row.get(0)).optional()?;
    Ok(found.unwrap_or(0))
}

/// Whether every page of the second copy is as it was written.
pub(crate) fn is_sound(path: &Path, key: &Zeroizing<[u8; 32]>) -> bool {
    !path.exists() || backup::check_file(path, key).is_ok()
}

fn attach(connection: &Connection, path: &Path, key: &Zeroizing<[u8; 32]>) -> Result<(), Error> {
    crate::open::make_private(path)?;
    let name = path.to_str().ok_or(Error::Missing("file name in UTF-8"))?;
    connection
        .execute("ATTACH DATABASE :path AS own KEY :key", named_params! { ":path": name, ":key": *raw_key(key) })?;
    // FULL is the default of a database that is attached; said aloud, for it is why this copy is to be trusted.
    let set = connection.execute_batch(
        "PRAGMA own.journal_mode = WAL; PRAGMA own.synchronous = FULL; PRAGMA own.cache_size = -512;
         SELECT count(*) FROM own.sqlite_schema;",
    );
    if set.is_err() {
        connection.execute_batch("DETACH DATABASE own")?;
    }
    Ok(set?)
}

fn bring_in_step(connection: &mut Connection) -> Result<(), Error> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let schemas = TABLES.map(|table| own_schema(&transaction, table));
    let mut same = true;
    for (table, schema) in TABLES.iter().zip(schemas) {
        same &= has_schema(&transaction, table, &schema?)?;
    }
    if same {
        let (ours, second) = (counted(&transaction, "main.settings")?, counted(&transaction, "own.own_settings")?);
        if second > ours {
            // Damage to the log costs the first copy its last transactions without a word.
            give_back(&transaction)?;
            // What came back may be corrections: cases are made anew.
            transaction
                .execute("DELETE FROM settings WHERE key = :form", named_params! { ":form": FORM_SETTING })?;
        } else if second == ours {
            return Ok(transaction.commit()?);
        }
    }
    for table in TABLES {
        transaction.execute_batch(&format!("DROP TABLE IF EXISTS own.own_{table}"))?;
        transaction.execute_batch(&own_schema(&transaction, table)?)?;
        transaction.execute_batch(&format!("INSERT INTO own.own_{table} SELECT * FROM main.{table}"))?;
    }
    Ok(transaction.commit()?)
}

/// What the second copy holds and the first has lost, back into the first; what both hold, as the second has it.
pub(crate) fn give_back(connection: &Connection) -> Result<(), Error> {
    for table in TABLES {
        let columns = columns(connection, table)?;
        let all = columns.join(", ");
        let as_second: Vec<String> = columns.iter().map(|column| format!("{column} = excluded.{column}")).collect();
        connection.execute_batch(&format!(
            "INSERT INTO main.{table} ({all})
             SELECT {all} FROM own.own_{table} WHERE TRUE
             ON CONFLICT DO UPDATE SET {}",
            as_second.join(", ")
        ))?;
    }
    Ok(())
}

fn columns(connection: &Connection, table: &str) -> Result<Vec<String>, Error> {
    let mut query = connection.prepare(&format!("SELECT name FROM pragma_table_info('{table}')"))?;
    let names = query.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

fn keys(connection: &Connection, table: &str) -> Result<Vec<String>, Error> {
    let sql = format!("SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk");
    let mut query = connection.prepare(&sql)?;
    let names = query.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// The table as the first copy has it, under its name in the second, without what ties it to others.
fn own_schema(connection: &Connection, table: &str) -> Result<String, Error> {
    let sql: String = connection.query_row(
        "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = :table",
        named_params! { ":table": table },
        |row| row.get(0),
    )?;
    let mut sql = sql.replacen(&format!("CREATE TABLE {table} "), &format!("CREATE TABLE own.own_{table} "), 1);
    while let Some(from) = sql.find(" REFERENCES ") {
        let to = sql[from..].find(')').map_or(sql.len(), |to| from + to + 1);
        sql.replace_range(from..to, "");
    }
    Ok(sql)
}

fn has_schema(connection: &Connection, table: &str, wanted: &str) -> Result<bool, Error> {
    let sql = "SELECT sql FROM own.sqlite_schema WHERE name = 'own_' || :table";
    let found: Option<String> =
        connection.query_row(sql, named_params! { ":table": table }, |row| row.get(0)).optional()?;
    // SQLite keeps the text without the database's name.
    Ok(found.is_some_and(|found| found == wanted.replacen("CREATE TABLE own.", "CREATE TABLE ", 1)))
}

/// Triggers of this connection alone. A row is taken away and put anew: what a conflict would do is decided by the
/// statement outside, and that one may say “ignore”.
fn triggers(connection: &Connection, table: &str) -> Result<String, Error> {
    let keys = keys(connection, table)?;
    let same = |row: &str| keys.iter().map(|key| format!("{key} = {row}.{key}")).collect::<Vec<_>>().join(" AND ");
    let take = |row: &str| format!("DELETE FROM own_{table} WHERE {};", same(row));
    let put = format!("INSERT INTO own_{table} SELECT * FROM {table} WHERE {};", same("NEW"));
    Ok(format!(
        "CREATE TEMP TRIGGER own_{table}_put AFTER INSERT ON main.{table}
         BEGIN {} {put} END;
         CREATE TEMP TRIGGER own_{table}_change AFTER UPDATE ON main.{table}
         BEGIN {} {} {put} END;
         CREATE TEMP TRIGGER own_{table}_take AFTER DELETE ON main.{table}
         BEGIN {} END;",
        take("NEW"),
        take("OLD"),
        take("NEW"),
        take("OLD"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;
    use crate::open::Care;

    /// What can be fetched, understood or computed again.
    const NOT_OWN: [&str; 19] = [
        "hosts",
        "alerts",
        "alert_versions",
        "alert_documents",
        "attachments",
        "readings",
        "actions",
        "cases",
        "case_bodies",
        "case_lines",
        "case_alerts",
        "pictures",
        "alert_pictures",
        "whereabouts",
        "pages",
        "touches",
        "changed_alerts",
        "case_writings",
        "sqlite_sequence",
    ];

    #[test]
    fn every_table_is_the_persons_or_can_be_made_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join("penlight.db"), &[7; 32]).expect("a new database");
        let tables = store.read(|connection| {
            let mut query = connection.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'")?;
            let names = query.query_map([], |row| row.get(0))?;
            Ok(names.collect::<Result<Vec<String>, _>>()?)
        });
        let is_search = |table: &str| table.starts_with("heads") || table.starts_with("words");
        let strange: Vec<_> = tables
            .expect("read")
            .into_iter()
            .filter(|table| !TABLES.contains(&table.as_str()) && !NOT_OWN.contains(&table.as_str()))
            .filter(|table| !is_search(table))
            .collect();
        assert!(strange.is_empty(), "say in own.rs whether they hold what the person did: {strange:?}");
    }

    /// Every row of a table, as text.
    fn rows(connection: &Connection, table: &str) -> Vec<String> {
        let columns = columns(connection, table.trim_start_matches("own.own_")).expect("columns");
        let texts = columns.iter().map(|column| format!("quote({column})")).collect::<Vec<_>>().join(" || ',' || ");
        let mut query = connection.prepare(&format!("SELECT {texts} FROM {table} ORDER BY 1")).expect("a query");
        let rows = query.query_map([], |row| row.get(0)).expect("rows");
        rows.collect::<Result<_, _>>().expect("text")
    }

    #[track_caller]
    fn check_in_step(store: &Store) {
        let writer = store.writer();
        for table in TABLES {
            assert_eq!(rows(&writer, table), rows(&writer, &format!("own.own_{table}")), "{table}");
        }
    }

    #[test]
    fn both_copies_stay_the_same_whatever_is_done() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("penlight.db");
        let store = Store::open(&path, &[7; 32]).expect("a new database");
        let source = store.add_source("https://example.org/", model::SourceKind::Feed, None).expect("added");
        store.add_source("https://example.org/two", model::SourceKind::Feed, None).expect("added");
        store.set_setting("theme", Some("dark")).expect("set");
        store.set_setting("theme", Some("light")).expect("set");
        store.put_profile(&model::Writer { name: "Ada".into(), ..Default::default() }).expect("kept");
        store.remove_source(source.id).expect("removed");
        for (case, to) in [("one", "two"), ("two", "three"), ("one", "three")] {
            let status = |case: &str| store.set_status(&model::CaseId(case.into()), Default::default());
            status(case).expect("kept");
            // As cases hand over to others: a statement that ignores conflicts.
            let sql = format!("UPDATE OR IGNORE case_status SET case_id = '{to}' WHERE case_id = '{case}'");
            store.write(Care::Fetched, |transaction| Ok(transaction.execute_batch(&sql)?)).expect("changed");
        }
        check_in_step(&store);
        drop(store);
        check_in_step(&Store::open(&path, &[7; 32]).expect("opens"));
    }

    #[test]
    fn a_copy_that_is_behind_damaged_or_missing_is_made_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("penlight.db");
        for damage in ["missing", "rubbish", "behind"] {
            let store = Store::open(&path, &[7; 32]).expect("opens");
            let before = std::fs::read(path_of(&path)).expect("read");
            store.set_setting("theme", Some(damage)).expect("set");
            drop(store);
            match damage {
                "missing" => std::fs::remove_file(path_of(&path)).expect("removed"),
                "rubbish" => std::fs::write(path_of(&path), vec![b'x'; 8192]).expect("written"),
                _ => std::fs::write(path_of(&path), before).expect("written"),
            }
            let store = Store::open(&path, &[7; 32]).expect("opens");
            check_in_step(&store);
            assert_eq!(store.setting("theme").expect("read").as_deref(), Some(damage));
        }
    }

    #[test]
    fn what_the_first_copy_lost_with_its_log_comes_back_from_the_second() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("penlight.db");
        drop(Store::open(&path, &[7; 32]).expect("a new database"));
        let before = std::fs::read(&path).expect("read");
        let store = Store::open(&path, &[7; 32]).expect("opens");
        store.put_profile(&model::Writer { name: "Ada".into(), ..Default::default() }).expect("kept");
        drop(store);
        std::fs::write(&path, before).expect("as if the log had been lost");
        let store = Store::open(&path, &[7; 32]).expect("opens");
        assert_eq!(store.profile().expect("read").map(|writer| writer.name).as_deref(), Some("Ada"));
        check_in_step(&store);
    }
}
