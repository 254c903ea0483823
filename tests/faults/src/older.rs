//! A data folder as an older Penlight left it: the last step of the database's form taken back.

use std::path::Path;

use rusqlite::Connection;
use vault::Vault;

use crate::laptop::Answer;

/// What takes the last migration back, in both copies. Whoever adds a migration says here what undoes it; the number is
/// the form that is left.
const UNDONE: &str = "
    ALTER TABLE {own}drafts DROP COLUMN left_out;
";
const OLDER: u32 = 8;

/// Takes the last step back.
pub fn make_older(data: &Path) -> Answer<()> {
    let vault = Vault::open(data, None).map_err(|error| error.to_string())?;
    let key: String = vault.database_key().iter().map(|byte| format!("{byte:02x}")).collect();
    let database = vault.database_path();
    undo(&database, &key, "").map_err(|error| format!("the last step can't be taken back: {error}"))?;
    let second = database.with_extension("own");
    if second.exists() {
        undo(&second, &key, "own_").map_err(|error| format!("the second copy: {error}"))?;
    }
    Ok(())
}

fn undo(database: &Path, key: &str, own: &str) -> rusqlite::Result<()> {
    let connection = Connection::open(database)?;
    connection.execute_batch(&format!("PRAGMA key = \"x'{key}'\""))?;
    let form: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let sql = "SELECT count(*) FROM pragma_table_info(:table) WHERE name = 'left_out'";
    let has_it: u32 = connection.query_row(sql, [format!("{own}drafts")], |row| row.get(0))?;
    // A kill before the migration left it as old as it was. The second copy counts no forms.
    if has_it == 0 || own.is_empty() && form != OLDER + 1 {
        return Ok(());
    }
    connection.execute_batch(&UNDONE.replace("{own}", own))?;
    if own.is_empty() {
        connection.pragma_update(None, "user_version", OLDER)?;
    }
    Ok(())
}
