//! Cases as they were computed: kept for lists and searches, made again whenever needed.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use model::{ActionNumber, AlertId, AlertKind, Case, CaseId, Country, Date, Deadline, Language, Touch};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, Transaction, named_params};

use crate::open::Care;
use crate::{Changed, Error, Store, blob, changed, lines, touches};

/// What cases were made of: kept with them, in one transaction.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MadeOf {
    /// What had changed.
    pub changed: Changed,
    /// The touches of the alerts that had changed, or of all.
    pub touches: Vec<(AlertId, Vec<Touch>)>,
}

/// The setting that says which form the kept cases have.
pub(crate) const FORM_SETTING: &str = "store.cases.form";

impl Store {
    /// One case; [`Error::Missing`] where there is none.
    pub fn case(&self, id: &CaseId) -> Result<Case, Error> {
        let found = self.select("SELECT body FROM case_bodies WHERE id = :it", &id.0)?;
        found.into_iter().next().ok_or(Error::Missing("case"))
    }

    /// Every case whole, one after the other, in no order: none is held longer than `of` holds it.
    pub fn each_case(&self, of: &mut dyn FnMut(Case)) -> Result<(), Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT body FROM case_bodies")?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                of(read_body(row)?);
            }
            Ok(())
        })
    }

    /// The cases of a number as a person types it (“ua 242/13”, “UA: 242/2013”): one for each organisation that has it.
    pub fn case_by_number(&self, text: &str) -> Result<Vec<Case>, Error> {
        let number = ActionNumber::parse(text).map_or_else(|| text.to_owned(), |number| number.to_string());
        self.select(
            "SELECT body FROM case_bodies
             WHERE id IN (SELECT id FROM cases WHERE number = :it)
             ORDER BY id",
            &plain_number(&number),
        )
    }

    /// The case an alert belongs to; `None` before it was computed.
    pub fn case_of(&self, alert: &AlertId) -> Result<Option<CaseId>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT case_id FROM case_alerts WHERE alert = :alert")?;
            Ok(query.query_row(named_params! { ":alert": alert.0 }, |row| row.get(0).map(CaseId)).optional()?)
        })
    }

    /// Whether the kept cases are of another form than this program's, or were never kept: then they are computed
    /// again.
    pub fn needs_cases(&self) -> Result<bool, Error> {
        Ok(self.setting(FORM_SETTING)? != Some(blob::CASE.number.to_string()))
    }

    /// The cases of these alerts, each once, by their ids.
    pub fn cases_of(&self, alerts: &[AlertId]) -> Result<Vec<Case>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT b.id, b.body FROM case_bodies b
                 WHERE b.id = (SELECT case_id FROM case_alerts WHERE alert = :alert)",
            )?;
            let mut cases: BTreeMap<CaseId, Case> = BTreeMap::new();
            for alert in alerts {
                for case in query.query_and_then(named_params! { ":alert": alert.0 }, read_body)? {
                    let case = case?;
                    cases.insert(case.id.clone(), case);
                }
            }
            Ok(cases.into_values().collect())
        })
    }

    /// The alerts of the case that has this id and of those that would have it, and therefore carry the id of their
    /// oldest alert behind it.
    pub fn alerts_called(&self, id: &CaseId) -> Result<Vec<AlertId>, Error> {
        self.read(|connection| {
            // A full stop comes next after a hyphen: between the two lie all ids that begin like this one.
            let mut query = connection.prepare_cached(
                "SELECT alert FROM case_alerts
                 WHERE case_id = :id
                    OR case_id IN (
                        SELECT case_id FROM case_alerts
                        WHERE case_id > :id || '-' AND case_id < :id || '.' AND case_id = :id || '-' || alert
                    )
                 ORDER BY alert",
            )?;
            let alerts = query.query_map(named_params! { ":id": id.0 }, |row| row.get(0).map(AlertId))?;
            Ok(alerts.collect::<Result<_, _>>()?)
        })
    }

    /// Keeps these cases in place of all that were kept. Only rows that changed are written. What the person did
    /// follows the alerts: where a case is gone, it goes to the case that has its alerts now. `false`, and nothing is
    /// done, where others have written cases since [`MadeOf::changed`] was read. On disk when it returns, and with it all
    /// that was written before: what the person brought in is told to be kept after this.
    pub fn put_cases(&self, cases: &[Case], made_of: &MadeOf) -> Result<bool, Error> {
        self.write(Care::Written, |transaction| {
            if !changed::are_made(transaction, &made_of.changed)? {
                return Ok(false);
            }
            let staying: HashSet<&str> = cases.iter().map(|case| case.id.0.as_str()).collect();
            let mut gone = ids(transaction)?;
            gone.retain(|id| !staying.contains(id.0.as_str()));
            replace(transaction, &gone, cases)?;
            follow_alerts(transaction)?;
            touches::put_all(transaction, &made_of.touches)?;
            Ok(true)
        })
    }

    /// Keeps these cases in place of those that had their alerts; all others stay. As [`Store::put_cases`] otherwise.
    pub fn change_cases(&self, cases: &[Case], made_of: &MadeOf) -> Result<bool, Error> {
        self.write(Care::Written, |transaction| {
            if !changed::are_made(transaction, &made_of.changed)? {
                return Ok(false);
            }
            replace(transaction, &replaced(transaction, cases)?, cases)?;
            for case in cases {
                follow_alerts_to(transaction, &case.id)?;
            }
            touches::change(transaction, &made_of.touches)?;
            Ok(true)
        })
    }

    fn select(&self, sql: &str, it: &dyn ToSql) -> Result<Vec<Case>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(sql)?;
            query.query_and_then(&[(":it", it)], read_body)?.collect()
        })
    }
}

/// The whole case of a row with its body.
pub(crate) fn read_body(row: &Row<'_>) -> Result<Case, Error> {
    blob::CASE.decode(&row.get::<_, Vec<u8>>("body")?)
}

fn ids(connection: &Connection) -> Result<Vec<CaseId>, Error> {
    let mut query = connection.prepare_cached("SELECT id FROM cases")?;
    let found = query.query_map([], |row| row.get(0).map(CaseId))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Cases that have any of the alerts now and are not among those that will have them.
fn replaced(connection: &Connection, cases: &[Case]) -> Result<Vec<CaseId>, Error> {
    let staying: HashSet<&CaseId> = cases.iter().map(|case| &case.id).collect();
    let mut query = connection.prepare_cached("SELECT case_id FROM case_alerts WHERE alert = :alert")?;
    let mut gone = BTreeSet::new();
    for alert in cases.iter().flat_map(|case| &case.alerts) {
        let now = query.query_row(named_params! { ":alert": alert.0 }, |row| row.get(0).map(CaseId)).optional()?;
        gone.extend(now.filter(|id| !staying.contains(id)));
    }
    Ok(gone.into_iter().collect())
}

fn replace(transaction: &Transaction<'_>, gone: &[CaseId], cases: &[Case]) -> Result<(), Error> {
    let heirs = heirs(transaction, gone, cases)?;
    for case in gone {
        let mut delete = transaction.prepare_cached("DELETE FROM cases WHERE id = :id")?;
        delete.execute(named_params! { ":id": case.0 })?;
    }
    for case in cases {
        put(transaction, case)?;
    }
    for (from, to) in heirs {
        hand_over(transaction, from, to)?;
    }
    transaction
        .prepare_cached(
            "INSERT INTO settings (key, value) VALUES (:key, :form)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
        )?
        .execute(named_params! { ":key": FORM_SETTING, ":form": blob::CASE.number.to_string() })?;
    Ok(())
}

/// For each case that is gone, the case that has the first of its alerts now.
fn heirs<'a>(
    connection: &Connection,
    gone: &'a [CaseId],
    cases: &'a [Case],
) -> Result<Vec<(&'a CaseId, &'a CaseId)>, Error> {
    if gone.is_empty() {
        return Ok(Vec::new());
    }
    let new: HashMap<&str, &CaseId> =
        cases.iter().flat_map(|case| case.alerts.iter().map(|alert| (alert.0.as_str(), &case.id))).collect();
    let mut query =
        connection.prepare_cached("SELECT alert FROM case_alerts WHERE case_id = :case ORDER BY alert")?;
    let mut heirs = Vec::new();
    for case in gone {
        let alerts = query.query_map(named_params! { ":case": case.0 }, |row| row.get(0))?;
        let alerts: Vec<String> = alerts.collect::<Result<_, _>>()?;
        heirs.extend(alerts.iter().find_map(|alert| new.get(alert.as_str())).map(|heir| (case, *heir)));
    }
    Ok(heirs)
}

fn put(transaction: &Transaction<'_>, case: &Case) -> Result<(), Error> {
    let body = blob::CASE.encode(case);
    let known: Option<Vec<u8>> = transaction
        .prepare_cached("SELECT body FROM case_bodies WHERE id = :id")?
        .query_row(named_params! { ":id": case.id.0 }, |row| row.get(0))
        .optional()?;
    if known.as_ref() == Some(&body) {
        return Ok(());
    }
    put_row(transaction, case)?;
    lines::put(transaction, case)?;
    transaction
        .prepare_cached(
            "INSERT INTO case_bodies (id, body) VALUES (:id, :body)
             ON CONFLICT (id) DO UPDATE SET body = excluded.body",
        )?
        .execute(named_params! { ":id": case.id.0, ":body": body })?;
    put_alerts(transaction, case)
}

fn put_row(transaction: &Transaction<'_>, case: &Case) -> Result<(), Error> {
    let deadline = match case.deadline {
        Some(Deadline::On(date)) => Some(date.to_string()),
        _ => None,
    };
    let mut insert = transaction.prepare_cached(
        "INSERT INTO cases (id, number, organisation, kind, country, language, issued, deadline, ended,
                            asks_for_letters)
         VALUES (:id, :number, :organisation, :kind, :country, :language, :issued, :deadline, :ended,
                 :asks_for_letters)
         ON CONFLICT (id) DO UPDATE
         SET number = excluded.number, organisation = excluded.organisation, kind = excluded.kind,
             country = excluded.country, language = excluded.language, issued = excluded.issued,
             deadline = excluded.deadline, ended = excluded.ended, asks_for_letters = excluded.asks_for_letters",
    )?;
    insert.execute(named_params! {
        ":id": case.id.0,
        ":number": case.number.as_ref().map(|number| plain_number(&number.to_string())),
        ":organisation": case.organisation,
        ":kind": case.kind.map(AlertKind::word),
        ":country": case.country.as_ref().map(Country::code),
        ":language": case.language.as_ref().map(Language::tag),
        ":issued": case.issued.as_ref().map(Date::to_string),
        ":deadline": deadline,
        ":ended": case.ended,
        ":asks_for_letters": case.asks_for_letters(),
    })?;
    Ok(())
}

fn put_alerts(transaction: &Transaction<'_>, case: &Case) -> Result<(), Error> {
    transaction
        .prepare_cached("DELETE FROM case_alerts WHERE case_id = :case")?
        .execute(named_params! { ":case": case.id.0 })?;
    // An alert that came over from another case leaves it by this.
    let mut insert = transaction.prepare_cached(
        "INSERT INTO case_alerts (alert, case_id) VALUES (:alert, :case)
         ON CONFLICT (alert) DO UPDATE SET case_id = excluded.case_id",
    )?;
    for alert in &case.alerts {
        insert.execute(named_params! { ":alert": alert.0, ":case": case.id.0 })?;
    }
    Ok(())
}

/// What the person did with one case, from now on done with another.
fn hand_over(transaction: &Transaction<'_>, from: &CaseId, to: &CaseId) -> Result<(), Error> {
    for sql in [
        "UPDATE letters SET case_id = :to WHERE case_id = :from",
        "UPDATE replies SET case_id = :to WHERE case_id = :from",
        "UPDATE drafts SET case_id = :to WHERE case_id = :from",
        // The heir's own status stands where it has one.
        "UPDATE OR IGNORE case_status SET case_id = :to WHERE case_id = :from",
    ] {
        transaction.prepare_cached(sql)?.execute(named_params! { ":from": from.0, ":to": to.0 })?;
    }
    Ok(())
}

/// A letter that names its alert stays with it where a case was split, and its replies stay with the letter.
fn follow_alerts(transaction: &Transaction<'_>) -> Result<(), Error> {
    for sql in [
        "UPDATE letters SET case_id = now.case_id
         FROM case_alerts now
         WHERE now.alert = letters.alert AND now.case_id <> letters.case_id",
        "UPDATE replies SET case_id = letters.case_id
         FROM letters
         WHERE letters.id = replies.letter AND letters.case_id <> replies.case_id",
    ] {
        transaction.prepare_cached(sql)?.execute([])?;
    }
    Ok(())
}

/// As [`follow_alerts`], of what belongs to one case.
fn follow_alerts_to(transaction: &Transaction<'_>, case: &CaseId) -> Result<(), Error> {
    for sql in [
        "UPDATE letters SET case_id = :case
         WHERE alert IN (SELECT alert FROM case_alerts WHERE case_id = :case) AND case_id <> :case",
        "UPDATE replies SET case_id = :case
         WHERE letter IN (SELECT id FROM letters WHERE case_id = :case) AND case_id <> :case",
    ] {
        transaction.prepare_cached(sql)?.execute(named_params! { ":case": case.0 })?;
    }
    Ok(())
}

/// How numbers are compared: letters and digits alone, lower case. “UP-54-2002” and “up 54 2002” are one.
fn plain_number(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
