//! A damaged database: what can be read of it goes into a new one, and what can't comes from the second copy of what
//! the person did and from backups.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, Transaction, TransactionBehavior, params_from_iter};
use zeroize::Zeroizing;

use crate::open::{connect, make_private};
use crate::{Error, backup, migrate, own};

/// What is computed, or folded for the search: made again from the rest.
const MADE_AGAIN: [&str; 7] =
    ["cases", "case_bodies", "case_lines", "case_alerts", "touches", "changed_alerts", "case_writings"];
/// Behind a row that can't be read the next is looked for so far ahead at most; row numbers beyond are none of ours.
const FURTHEST: i64 = 1 << 40;

/// How a salvage went.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Salvaged {
    /// Rows of what was published and understood that are in the new database.
    pub fetched: u64,
    /// Rows of what the person did that are in the new database.
    pub written: u64,
    /// Whether everything the person did is there for certain: one of its two copies could be read to its end.
    pub all_written: bool,
    /// Whether everything that was published and understood could be read; what could not is fetched again.
    pub all_fetched: bool,
    /// Whether a backup had to help.
    pub from_backup: bool,
}

/// Makes a new database at `to` from a damaged one and its second copy, and from backups under the same key (the
/// newest first) where neither has it whole. The damaged files are only read; nothing may be at `to`. What is computed
/// and what searches use is not there yet: `Store::needs_words` says so.
///
/// [`Error::Missing`] where nothing could be read at all.
pub fn salvage(path: &Path, key: &[u8; 32], backups: &[PathBuf], to: &Path) -> Result<Salvaged, Error> {
    let key = Zeroizing::new(*key);
    make_private(to)?;
    let mut new = connect(to, &key)?;
    migrate::run(&mut new, to, &key)?;
    // Rows come in any order, and what one names may be what is lost.
    new.execute_batch("PRAGMA foreign_keys = OFF")?;
    let work = to.with_extension("reading");
    let found = gather(&mut new, path, &key, backups, &work);
    remove_with_companions(&work)?;
    let found = found?;
    drop(new);
    backup::check_file(to, &key)?;
    if found.fetched + found.written == 0 {
        return Err(Error::Missing("readable page in the damaged data"));
    }
    Ok(found)
}

fn gather(
    new: &mut Connection,
    path: &Path,
    key: &Zeroizing<[u8; 32]>,
    backups: &[PathBuf],
    work: &Path,
) -> Result<Salvaged, Error> {
    let mut found = Salvaged { all_written: true, all_fetched: true, ..Salvaged::default() };
    let main = Reading::of(path, key, work)?;
    let mut whole = Vec::new();
    let tables = tables(new)?;
    for table in &tables {
        whole.push(take(new, main.as_ref(), table, table)?);
    }
    let main_count = counted(main.as_ref(), "settings");
    drop(main);
    let second = Reading::of(&own::path_of(path), key, work)?;
    // A log that was lost takes the last doings with it, and everything reads well: the second copy then knows better.
    let is_ahead = counted(second.as_ref(), "own_settings") > main_count;
    for (table, whole) in tables.iter().zip(&mut whole).filter(|(table, _)| is_own(table)) {
        if is_ahead {
            new.execute_batch(&format!("DELETE FROM {table}"))?;
        }
        let second_whole = take(new, second.as_ref(), &format!("own_{table}"), table)?;
        *whole = second_whole || (*whole && !is_ahead);
    }
    drop(second);
    for backup in backups {
        if whole.iter().all(|whole| *whole) {
            break;
        }
        let backup = Reading::of(backup, key, work)?;
        for (table, _) in tables.iter().zip(&whole).filter(|(_, whole)| !**whole) {
            found.from_backup |= take(new, backup.as_ref(), table, table)?;
        }
    }
    for (table, whole) in tables.iter().zip(whole) {
        let sql = format!("SELECT count(*) FROM {table}");
        let rows = new.query_row(&sql, [], |row| row.get::<_, i64>(0))?.unsigned_abs();
        let (count, all) = match is_own(table) {
            true => (&mut found.written, &mut found.all_written),
            false => (&mut found.fetched, &mut found.all_fetched),
        };
        *count += rows;
        *all &= whole;
    }
    forget_what_sources_said(new, found.all_fetched)?;
    Ok(found)
}

/// What was lost is asked for again: no source may answer that nothing is new. Cases are computed anew.
fn forget_what_sources_said(new: &Connection, all_fetched: bool) -> Result<(), Error> {
    if !all_fetched {
        new.execute_batch("UPDATE sources SET etag = NULL, last_modified = NULL")?;
    }
    // No form of ours: cases are computed and words put anew.
    Ok(new.execute_batch(
        "DELETE FROM pages;
         DELETE FROM settings WHERE key = 'store.cases.form';
         INSERT OR REPLACE INTO settings (key, value) VALUES ('store.words.form', '0')",
    )?)
}

fn is_own(table: &str) -> bool {
    own::TABLES.contains(&table)
}

/// The tables to fill, those of the new schema.
fn tables(new: &Connection) -> Result<Vec<String>, Error> {
    let mut query = new.prepare(
        "SELECT name FROM sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'heads%' AND name NOT LIKE 'words%'
         ORDER BY rowid",
    )?;
    let names = query.query_map([], |row| row.get(0))?;
    let mut names: Vec<String> = names.collect::<Result<_, _>>()?;
    names.retain(|name| !MADE_AGAIN.contains(&name.as_str()));
    Ok(names)
}

fn counted(reading: Option<&Reading>, table: &str) -> i64 {
    reading.and_then(|reading| own::counted(&reading.connection, table).ok()).unwrap_or(0)
}

/// A database that is only read: a copy of it, for opening the files themselves would write to them.
struct Reading {
    connection: Connection,
}

impl Reading {
    /// `None` where there is none, or not even its first page can be read.
    fn of(path: &Path, key: &Zeroizing<[u8; 32]>, work: &Path) -> Result<Option<Self>, Error> {
        remove_with_companions(work)?;
        if !path.is_file() {
            return Ok(None);
        }
        make_private(work)?;
        fs::copy(path, work)?;
        let log = companion(path, "-wal");
        if log.is_file() {
            fs::copy(log, companion(work, "-wal"))?;
        }
        match connect(work, key) {
            Ok(connection) => Ok(Some(Self { connection })),
            Err(error @ (Error::DiskFull | Error::ReadOnly)) => Err(error),
            Err(_) => Ok(None),
        }
    }
}

fn remove_with_companions(path: &Path) -> Result<(), Error> {
    for file in [path.to_owned(), companion(path, "-wal"), companion(path, "-shm")] {
        backup::remove(&file)?;
    }
    Ok(())
}

fn companion(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

/// Every row that can be read and is not there yet; whether the table could be read to its end.
fn take(new: &mut Connection, from: Option<&Reading>, named: &str, table: &str) -> Result<bool, Error> {
    let Some(from) = from else { return Ok(false) };
    let Some(shape) = Shape::of(&from.connection, named, new, table)? else { return Ok(false) };
    let transaction = new.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let whole = shape.copy(&from.connection, &transaction)?;
    transaction.commit()?;
    Ok(whole)
}

/// What two tables have in common.
struct Shape {
    named: String,
    columns: String,
    insert: String,
    /// The column to go on behind: the row's number, or the first of the key.
    along: String,
    count: usize,
}

impl Shape {
    /// `None` where the old table can't be read about.
    fn of(old: &Connection, named: &str, new: &Connection, table: &str) -> Result<Option<Self>, Error> {
        let Ok(there) = columns(old, named) else { return Ok(None) };
        let wanted = columns(new, table)?;
        let both: Vec<&str> = wanted
            .iter()
            .map(|(name, _)| name.as_str())
            .filter(|name| there.iter().any(|(other, _)| other == name))
            .collect();
        if both.is_empty() {
            return Ok(None);
        }
        let marks: Vec<String> = (1..=both.len()).map(|n| format!("?{n}")).collect();
        let sql = "SELECT sql FROM sqlite_schema WHERE name = ?1";
        let schema: String = new.query_row(sql, [table], |row| row.get(0))?;
        let first_key = wanted.iter().find(|(_, key)| *key == 1).map(|(name, _)| name.clone());
        Ok(Some(Self {
            named: named.to_owned(),
            insert: format!("INSERT OR IGNORE INTO {table} ({}) VALUES ({})", both.join(", "), marks.join(", ")),
            columns: both.join(", "),
            along: first_key.filter(|_| schema.contains("WITHOUT ROWID")).unwrap_or_else(|| "rowid".to_owned()),
            count: both.len(),
        }))
    }

    fn copy(&self, old: &Connection, new: &Transaction<'_>) -> Result<bool, Error> {
        let mut after = None;
        if self.copy_part(old, new, "", &mut after)? {
            return Ok(true);
        }
        // From the end back to the damage, then what stands between other damaged pages.
        let mut before = None;
        self.copy_part(old, new, "DESC", &mut before)?;
        if let (Value::Integer(after), Some(Value::Integer(before))) = (after.unwrap_or(Value::Integer(0)), before)
        {
            self.copy_between(old, new, after, before)?;
        }
        Ok(false)
    }

    /// Leaps over what can't be read: twice as far each time, back to a single row behind each that can.
    fn copy_between(
        &self,
        old: &Connection,
        new: &Transaction<'_>,
        mut after: i64,
        before: i64,
    ) -> Result<(), Error> {
        let mut leap = 1;
        while after + leap < before && leap < FURTHEST {
            let from = after + leap;
            let mut reached = Some(Value::Integer(from));
            let went_on = self.copy_part(old, new, "", &mut reached)?;
            match reached {
                _ if went_on => return Ok(()),
                Some(Value::Integer(at)) if at > from => (after, leap) = (at, 1),
                _ => leap *= 2,
            }
        }
        Ok(())
    }

    /// Rows in one direction behind `reached`, which follows; whether the table's end was reached.
    fn copy_part(
        &self,
        old: &Connection,
        new: &Transaction<'_>,
        direction: &str,
        reached: &mut Option<Value>,
    ) -> Result<bool, Error> {
        let (named, columns, along) = (&self.named, &self.columns, &self.along);
        let behind = if direction.is_empty() { ">" } else { "<" };
        let condition = if reached.is_some() { format!("WHERE {along} {behind} ?1") } else { String::new() };
        let sql = format!("SELECT {along}, {columns} FROM {named} {condition} ORDER BY {along} {direction}");
        let Ok(mut query) = old.prepare(&sql) else { return Ok(false) };
        let Ok(mut rows) = query.query(params_from_iter(reached.clone())) else { return Ok(false) };
        let mut insert = new.prepare_cached(&self.insert)?;
        loop {
            // What stops a row from being read is damage, whatever SQLite calls it.
            let row = match rows.next() {
                Ok(Some(row)) => row,
                Ok(None) => return Ok(true),
                Err(_) => return Ok(false),
            };
            let values = (1..=self.count).map(|at| row.get::<_, Value>(at)).collect::<Result<Vec<_>, _>>();
            let Ok(values) = values else { return Ok(false) };
            *reached = Some(row.get(0)?);
            insert.execute(params_from_iter(values))?;
        }
    }
}

/// Names, with their place in the key counted from 1.
fn columns(connection: &Connection, table: &str) -> Result<Vec<(String, i64)>, Error> {
    let mut query = connection.prepare(&format!("SELECT name, pk FROM pragma_table_info('{table}')"))?;
    let found = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}
