//! All cases at a glance: what decides in which rooms they stand, without their bodies.

use std::collections::HashMap;

use model::{Case, CaseId, Date, Terms};
use rusqlite::{Transaction, named_params};

use crate::{Error, Status, Store, blob, row};

/// One case at a glance.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseLine {
    /// Which.
    pub id: CaseId,
    /// What decides where it stands.
    pub terms: Terms,
    /// The day of its last letter: posted, else printed.
    pub last_letter: Option<Date>,
    /// What the person did with it.
    pub status: Status,
}

impl Store {
    /// All cases, each made into what `of` makes of it, by their ids: none is held longer than that.
    pub fn lines<T>(&self, of: &dyn Fn(CaseLine) -> T) -> Result<Vec<T>, Error> {
        let (mut statuses, letters) =
            (self.statuses()?.into_iter().collect::<HashMap<_, _>>(), self.last_letters()?);
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT id, terms FROM case_lines")?;
            let line = |row: &rusqlite::Row<'_>| {
                let id = CaseId(row.get("id")?);
                let terms =
                    blob::TERMS.decode(row.get_ref("terms")?.as_blob().map_err(|_| Error::Unreadable("terms"))?)?;
                let (last_letter, status) = (letters.get(&id).copied(), statuses.remove(&id).unwrap_or_default());
                Ok(of(CaseLine { id, terms, last_letter, status }))
            };
            query.query_and_then([], line)?.collect()
        })
    }

    /// The cases whose words `fit`: title, organisation, number and names, one a line.
    pub fn with_words(&self, fit: &dyn Fn(&CaseId, &str) -> bool) -> Result<Vec<CaseId>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT id, words FROM case_lines")?;
            let mut found = Vec::new();
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let id = CaseId(row.get("id")?);
                if fit(&id, row.get_ref("words")?.as_str().map_err(|_| Error::Unreadable("words"))?) {
                    found.push(id);
                }
            }
            Ok(found)
        })
    }

    fn last_letters(&self) -> Result<HashMap<CaseId, Date>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT case_id, max(coalesce(posted, substr(printed, 1, 10))) AS last_letter
                 FROM letters
                 GROUP BY case_id",
            )?;
            let mut found = HashMap::new();
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                if let Some(day) = row::parsed(row, "last_letter", row::date)? {
                    found.insert(CaseId(row.get("case_id")?), day);
                }
            }
            Ok(found)
        })
    }
}

/// Keeps the line of a case whose row is there.
pub(crate) fn put(transaction: &Transaction<'_>, case: &Case) -> Result<(), Error> {
    let number = case.number.as_ref().map(ToString::to_string);
    let names = case.persons.iter().map(|person| &person.name);
    let words = [Some(&case.title), case.organisation.as_ref(), number.as_ref()].into_iter().flatten().chain(names);
    transaction
        .prepare_cached(
            "INSERT INTO case_lines (id, terms, words) VALUES (:id, :terms, :words)
             ON CONFLICT (id) DO UPDATE SET terms = excluded.terms, words = excluded.words",
        )?
        .execute(named_params! {
            ":id": case.id.0,
            ":terms": blob::TERMS.encode(&case.terms()),
            ":words": words.map(String::as_str).collect::<Vec<_>>().join("\n"),
        })?;
    Ok(())
}
