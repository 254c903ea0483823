//! From an older form of the database to this program's, step by step.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::{Error, backup, row};

/// Each step, in order; a released one is never changed. The form of a database is how many it has taken.
const STEPS: &[&str] = &[include_str!("../migrations/0001_begin.sql")];

/// Takes the steps that are missing, each in its own transaction, after a backup of what was there.
pub(crate) fn run(connection: &mut Connection, path: &Path) -> Result<(), Error> {
    run_steps(connection, path, STEPS)
}

/// Whether steps are missing; [`Error::Newer`] where there are more than we know. An empty file misses none.
pub(crate) fn is_older(connection: &Connection) -> Result<bool, Error> {
    let form = form(connection, STEPS)?;
    Ok(form > 0 && form < STEPS.len())
}

fn run_steps(connection: &mut Connection, path: &Path, steps: &[&str]) -> Result<(), Error> {
    let found = form(connection, steps)?;
    if found > 0 && found < steps.len() {
        backup::vacuum_into(connection, &backup_path(path, found))?;
    }
    for step in found..steps.len() {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another program may have taken the step while we waited for the lock.
        if form(&transaction, steps)? == step {
            transaction.execute_batch(steps[step])?;
            transaction.pragma_update(None, "user_version", row::number(step + 1))?;
        }
        transaction.commit()?;
    }
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
