//! From an older form of the database to this program's, step by step.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};
use zeroize::Zeroizing;

use crate::{Error, backup, row};

/// Each step, in order; a released one is never changed. The form of a database is how many it has taken.
const STEPS: &[&str] = &[
    include_str!("../migrations/0001_begin.sql"),
    include_str!("../migrations/0002_letter_kind.sql"),
    include_str!("../migrations/0003_pictures.sql"),
    include_str!("../migrations/0004_ties.sql"),
    include_str!("../migrations/0005_whereabouts.sql"),
    include_str!("../migrations/0006_draft_lines.sql"),
    include_str!("../migrations/0007_touches.sql"),
    include_str!("../migrations/0008_lines.sql"),
    include_str!("../migrations/0009_left_out.sql"),
];

/// Takes the steps that are missing, all of them or none, after a backup of what was there.
pub(crate) fn run(connection: &mut Connection, path: &Path, key: &Zeroizing<[u8; 32]>) -> Result<(), Error> {
    run_steps(connection, path, key, STEPS)
}

/// Whether steps are missing; [`Error::Newer`] where there are more than we know. An empty file misses none.
pub(crate) fn is_older(connection: &Connection) -> Result<bool, Error> {
    let form = form(connection, STEPS)?;
    Ok(form > 0 && form < STEPS.len())
}

fn run_steps(
    connection: &mut Connection,
    path: &Path,
    key: &Zeroizing<[u8; 32]>,
    steps: &[&str],
) -> Result<(), Error> {
    let found = form(connection, steps)?;
    if found == steps.len() {
        return Ok(());
    }
    if found > 0 {
        // A damaged database is not changed, and a copy that can't be read is none.
        backup::quick_check(connection)?;
        let before = backup_path(path, found);
        backup::vacuum_into(connection, &before)?;
        backup::check_file(&before, key)?;
    }
    // All in one: a program that opens the same new database meanwhile must not take a form between for an old one.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have taken the steps while we waited for the lock.
    let taken = form(&transaction, steps)?;
    for step in &steps[taken..] {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", row::number(steps.len()))?;
    transaction.commit()?;
    Ok(())
}

fn form(connection: &Connection, steps: &[&str]) -> Result<usize, Error> {
    let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let known = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    if found > known { Err(Error::Newer { found, known }) } else { Ok(found as usize) }
}

/// “penlight.db” of form 3 is kept as “penlight.db.form-3”.
fn backup_path(path: &Path, form: usize) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".form-{form}"));
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::*;
    use crate::Store;
    use crate::open::connect;

    const KEY: [u8; 32] = [7; 32];
    const FIRST: &str = "CREATE TABLE people (name TEXT NOT NULL) STRICT; INSERT INTO people VALUES ('Ada')";
    const SECOND: &str = "ALTER TABLE people ADD COLUMN town TEXT; UPDATE people SET town = 'Town'";
    const BROKEN: &str = "UPDATE people SET name = 'nobody'; INSERT INTO nowhere VALUES (1)";

    fn opened(folder: &TempDir) -> Connection {
        connect(&empty(folder), &Zeroizing::new(KEY)).expect("opens")
    }

    fn empty(folder: &TempDir) -> PathBuf {
        let path = folder.path().join("penlight.db");
        fs::OpenOptions::new().create(true).append(true).open(&path).expect("a file");
        path
    }

    fn people(connection: &Connection) -> String {
        let sql = "SELECT group_concat(name) FROM people";
        connection.query_row(sql, [], |row| row.get(0)).expect("people")
    }

    #[test]
    fn each_step_is_taken_once_and_what_was_there_is_kept_beside() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = empty(&folder);
        let mut connection = opened(&folder);
        run_steps(&mut connection, &path, &Zeroizing::new(KEY), &[FIRST]).expect("first step");
        assert!(!folder.path().join("penlight.db.form-1").exists(), "nothing to back up yet");
        run_steps(&mut connection, &path, &Zeroizing::new(KEY), &[FIRST, SECOND]).expect("second step");
        run_steps(&mut connection, &path, &Zeroizing::new(KEY), &[FIRST, SECOND]).expect("nothing to do");
        assert_eq!(people(&connection), "Ada");
        assert_eq!(form(&connection, &[FIRST, SECOND]).expect("form"), 2);
        let before =
            connect(&folder.path().join("penlight.db.form-1"), &Zeroizing::new(KEY)).expect("the backup opens");
        assert_eq!(form(&before, &[FIRST]).expect("form"), 1);
        assert_eq!(people(&before), "Ada");
    }

    #[test]
    fn a_step_that_fails_leaves_everything_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = empty(&folder);
        let mut connection = opened(&folder);
        run_steps(&mut connection, &path, &Zeroizing::new(KEY), &[FIRST]).expect("first step");
        run_steps(&mut connection, &path, &Zeroizing::new(KEY), &[FIRST, BROKEN]).expect_err("a broken step");
        assert_eq!(people(&connection), "Ada");
        assert_eq!(form(&connection, &[FIRST]).expect("form"), 1);
    }

    #[test]
    fn a_newer_form_is_refused_untouched() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = empty(&folder);
        Store::open(&path, &KEY).expect("a new database");
        let known = STEPS.len();
        opened(&folder).pragma_update(None, "user_version", row::number(known + 1)).expect("set");
        let before = fs::read(&path).expect("read");
        match Store::open(&path, &KEY) {
            Err(Error::Newer { found, known: ours }) => {
                assert_eq!((found as usize, ours as usize), (known + 1, known))
            }
            other => panic!("{other:?}"),
        }
        assert!(matches!(Store::needs_upgrade(&path, &KEY), Err(Error::Newer { .. })));
        assert_eq!(fs::read(&path).expect("read"), before);
    }

    /// The sum of all steps, as SQLite has it.
    fn schema() -> String {
        let folder = tempfile::tempdir().expect("a folder");
        let path = empty(&folder);
        let mut connection = opened(&folder);
        run(&mut connection, &path, &Zeroizing::new(KEY)).expect("all steps");
        let mut query = connection
            .prepare(
                "SELECT sql FROM sqlite_schema
                 WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
                   AND name NOT LIKE 'heads_%' AND name NOT LIKE 'words_%'
                 ORDER BY rowid",
            )
            .expect("a query");
        let parts = query.query_map([], |row| row.get::<_, String>(0)).expect("rows");
        let parts: Vec<String> = parts.collect::<Result<_, _>>().expect("text");
        format!(
            "-- The sum of all migrations, for reading. Written by a test; see src/migrate.rs.\n\n{};\n",
            parts.join(";\n\n")
        )
    }

    #[test]
    fn schema_sql_is_the_sum_of_the_migrations() {
        let written = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/schema.sql")).expect("schema.sql");
        assert_eq!(written, schema(), "write it again: cargo test -p store -- --ignored writes_schema_sql");
    }

    #[test]
    #[ignore = "writes schema.sql after a new migration"]
    fn writes_schema_sql() {
        fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/schema.sql"), schema()).expect("written");
    }
}
