//! What the person chose, and what the program notes of itself: a key, a value, both text.

use rusqlite::{OptionalExtension, named_params};

use crate::open::Care;
use crate::{Error, Store};

impl Store {
    /// A setting's value; `None` where it was never set.
    pub fn setting(&self, key: &str) -> Result<Option<String>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT value FROM settings WHERE key = :key")?;
            Ok(query.query_row(named_params! { ":key": key }, |row| row.get(0)).optional()?)
        })
    }

    /// All of them, by key.
    pub fn settings(&self) -> Result<Vec<(String, String)>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT key, value FROM settings ORDER BY key")?;
            let found = query.query_map([], |row| Ok((row.get("key")?, row.get("value")?)))?;
            Ok(found.collect::<Result<_, _>>()?)
        })
    }

    /// Sets it; `None` takes it back.
    pub fn set_setting(&self, key: &str, value: Option<&str>) -> Result<(), Error> {
        self.write(Care::Written, |transaction| {
            match value {
                Some(value) => transaction.execute(
                    "INSERT INTO settings (key, value) VALUES (:key, :value)
                     ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                    named_params! { ":key": key, ":value": value },
                )?,
                None => {
                    transaction.execute("DELETE FROM settings WHERE key = :key", named_params! { ":key": key })?
                }
            };
            Ok(())
        })
    }
}
