//! Columns to nouns. What does not decode is an error, never skipped.

use model::{Country, Date, Hash, Language, Timestamp};
use rusqlite::Row;

use crate::Error;

/// A column that may be empty, read by a function that knows the word.
pub(crate) fn parsed<T>(
    row: &Row<'_>,
    column: &'static str,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, Error> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| read(&text).ok_or(Error::Unreadable(column))).transpose()
}

/// A column that is never empty.
pub(crate) fn needed<T>(
    row: &Row<'_>,
    column: &'static str,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<T, Error> {
    parsed(row, column, read)?.ok_or(Error::Unreadable(column))
}

pub(crate) fn timestamp(text: &str) -> Option<Timestamp> {
    text.parse().ok()
}

pub(crate) fn date(text: &str) -> Option<Date> {
    text.parse().ok()
}

pub(crate) fn language(tag: &str) -> Option<Language> {
    Some(Language::new(tag))
}

/// SQLite's whole numbers have 63 bits; no count or size of ours comes near.
pub(crate) fn number(count: impl TryInto<i64>) -> i64 {
    count.try_into().unwrap_or(i64::MAX)
}

/// A count or size back.
pub(crate) fn size(row: &Row<'_>, column: &'static str) -> Result<u64, Error> {
    row.get::<_, i64>(column)?.try_into().map_err(|_| Error::Unreadable(column))
}

/// Tags with spaces between.
pub(crate) fn languages(tags: &str) -> Option<Vec<Language>> {
    Some(tags.split_whitespace().map(Language::new).collect())
}

pub(crate) fn hash(row: &Row<'_>, column: &'static str) -> Result<Option<Hash>, Error> {
    let bytes: Option<Vec<u8>> = row.get(column)?;
    bytes.map(|bytes| bytes.try_into().map(Hash).map_err(|_| Error::Unreadable(column))).transpose()
}

/// Codes with spaces between.
pub(crate) fn countries(codes: &str) -> Option<Vec<Country>> {
    codes.split_whitespace().map(Country::from_code).collect()
}

/// The other way.
pub(crate) fn country_codes(countries: &[Country]) -> String {
    countries.iter().map(Country::code).collect::<Vec<_>>().join(" ")
}

/// One a line; the empty text holds none.
pub(crate) fn lines(text: &str) -> Option<Vec<String>> {
    Some(text.lines().map(str::to_owned).collect())
}

/// The other way: a line break inside would make two of one, and what is empty says nothing.
pub(crate) fn joined(lines: &[String]) -> String {
    let lines = lines.iter().filter(|line| !line.is_empty());
    lines.map(|line| line.replace(['\r', '\n'], " ")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use model::SourceKind;

    use crate::open::Care;
    use crate::{Error, Store};

    #[test]
    fn a_row_that_does_not_decode_is_an_error_and_hides_no_other() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join("penlight.db"), &[7; 32]).expect("a new database");
        store.add_source("https://example.org/one", SourceKind::Feed, None).expect("added");
        let two = store.add_source("https://example.org/two", SourceKind::Feed, None).expect("added");
        for (column, value) in [("kind", "nonsense"), ("asked", "yesterday")] {
            let set = format!("UPDATE sources SET {column} = '{value}' WHERE id = 1");
            store.write(Care::Written, |transaction| Ok(transaction.execute_batch(&set)?)).expect("written");
            assert!(matches!(store.sources(), Err(Error::Unreadable(found)) if found == column), "{column}");
            let mend = "UPDATE sources SET kind = 'feed', asked = NULL WHERE id = 1";
            store.write(Care::Written, |transaction| Ok(transaction.execute_batch(mend)?)).expect("written");
        }
        assert_eq!(store.source(two.id).expect("there"), two);
    }
}
