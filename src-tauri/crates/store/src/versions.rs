//! The versions of an alert here and in another folder, made one list.

use model::Alert;
use rusqlite::{Transaction, named_params};

use crate::alerts::{carried_on, insert_alert, insert_version, is_changed, key_of, select};
use crate::{Error, Outcome, alert_documents};

/// Keeps every version of both, in the order in which they came. `theirs`: all of one id.
pub(crate) fn merge(transaction: &Transaction<'_>, theirs: &[Alert]) -> Result<Outcome, Error> {
    let Some(first) = theirs.first() else { return Ok(Outcome::Unchanged) };
    let ours = select(transaction, "a.id = :id ORDER BY v.version", &[(":id", &first.id.0)])?;
    if ours.is_empty() {
        insert_alert(transaction, first)?;
        for (number, version) in (1..).zip(theirs) {
            insert_version(transaction, version, number)?;
        }
        return Ok(Outcome::New);
    }
    adopt_source(transaction, first)?;
    let (all, outcome) = united(&ours, theirs);
    if outcome != Outcome::Unchanged {
        rewrite(transaction, &all)?;
    }
    Ok(outcome)
}

/// An alert whose source was taken away, or that had none, belongs to the source that has it now.
fn adopt_source(transaction: &Transaction<'_>, alert: &Alert) -> Result<(), Error> {
    transaction
        .prepare_cached(
            "UPDATE alerts SET source = :source
             WHERE id = :id AND :source IS NOT NULL
               AND (source IS NULL OR source NOT IN (SELECT id FROM sources))",
        )?
        .execute(named_params! { ":id": alert.id.0, ":source": alert.source.map(|source| source.0) })?;
    Ok(())
}

/// All versions of both, each once. A publication that was changed and changed back is there twice, in both lists:
/// so each of theirs is one of ours at most, first the one that came at the same moment.
fn united(ours: &[Alert], theirs: &[Alert]) -> (Vec<Alert>, Outcome) {
    let mut all = ours.to_vec();
    let mut is_taken = vec![false; ours.len()];
    let mut outcome = Outcome::Unchanged;
    let mut left: Vec<&Alert> = Vec::new();
    for version in theirs {
        match (0..ours.len())
            .find(|at| !is_taken[*at] && ours[*at].received == version.received && is_same(&ours[*at], version))
        {
            Some(at) => (is_taken[at], outcome) = (true, complete(&mut all[at], version, outcome)),
            None => left.push(version),
        }
    }
    for version in left {
        match (0..ours.len()).find(|at| !is_taken[*at] && is_same(&ours[*at], version)) {
            Some(at) => (is_taken[at], outcome) = (true, complete(&mut all[at], version, outcome)),
            None => {
                all.push(version.clone());
                outcome = Outcome::Updated;
            }
        }
    }
    all.sort_by_key(|version| version.received);
    (all, outcome)
}

/// Whether two versions say the same, as far as both are here.
fn is_same(one: &Alert, other: &Alert) -> bool {
    !is_changed(one, other) && !is_changed(other, one)
}

/// Adds to a version the documents that only the other folder has of it.
fn complete(ours: &mut Alert, theirs: &Alert, outcome: Outcome) -> Outcome {
    let documents = carried_on(&theirs.documents, &ours.documents);
    if documents.len() == ours.documents.len() {
        return outcome;
    }
    ours.documents = documents;
    if outcome == Outcome::Unchanged { Outcome::Completed } else { outcome }
}

fn rewrite(transaction: &Transaction<'_>, all: &[Alert]) -> Result<(), Error> {
    let id = &all.first().ok_or(Error::Missing("alert"))?.id;
    let key = key_of(transaction, id)?.ok_or(Error::Missing("alert"))?;
    for version in select(transaction, "a.id = :id", &[(":id", &id.0)])? {
        alert_documents::remove(transaction, key, version.version)?;
    }
    transaction.execute("DELETE FROM alert_versions WHERE alert = :alert", named_params! { ":alert": key })?;
    for (number, version) in (1..).zip(all) {
        insert_version(transaction, version, number)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Versions as “title@second”, with one document more for each “+”.
    fn versions(text: &str) -> Vec<Alert> {
        let version = |word: &str| {
            let (title, rest) = word.split_once('@').expect("title@second");
            let documents = rest.matches('+').count();
            let second: i64 = rest.trim_matches('+').parse().expect("a number");
            let document = |at: usize| model::DocumentRef {
                hash: model::Hash([u8::try_from(at).expect("few"); 32]),
                role: model::DocumentRole::Page,
                address: Some(format!("https://example.org/{at}")),
                media_type: "text/html".to_owned(),
                name: None,
                size: 1,
            };
            Alert {
                id: model::AlertId("a".to_owned()),
                version: 1,
                source: None,
                published_id: "a".to_owned(),
                title: title.to_owned(),
                address: None,
                published: None,
                updated: None,
                received: model::Timestamp::from_second(second).expect("a moment"),
                language: None,
                countries: Vec::new(),
                categories: Vec::new(),
                kind: None,
                publisher: None,
                documents: (0..documents).map(document).collect(),
            }
        };
        text.split_whitespace().map(version).collect()
    }

    #[track_caller]
    fn check(ours: &str, theirs: &str, expected: &str, outcome: Outcome) {
        let text = |all: &[Alert]| {
            let word =
                |v: &Alert| format!("{}@{}{}", v.title, v.received.as_second(), "+".repeat(v.documents.len()));
            all.iter().map(word).collect::<Vec<_>>().join(" ")
        };
        let (all, found) = united(&versions(ours), &versions(theirs));
        assert_eq!((text(&all).as_str(), found), (expected, outcome), "{ours} with {theirs}");
        assert_eq!(united(&all, &versions(theirs)).1, Outcome::Unchanged, "a second time: {ours} with {theirs}");
    }

    #[test]
    fn every_version_of_both_folders_is_kept_once_in_the_order_in_which_they_came() {
        check("one@1 two@5", "one@1 two@5", "one@1 two@5", Outcome::Unchanged);
        check("one@1 two@5", "one@2", "one@1 two@5", Outcome::Unchanged);
        check("one@1", "one@1 two@5", "one@1 two@5", Outcome::Updated);
        check("two@5", "one@1 two@9", "one@1 two@5", Outcome::Updated);
        // Changed and changed back.
        check("one@1", "one@1 two@2 one@3", "one@1 two@2 one@3", Outcome::Updated);
        check("one@9", "one@1 two@2 one@3", "two@2 one@3 one@9", Outcome::Updated);
    }

    #[test]
    fn a_document_that_only_one_folder_has_is_added_to_its_version() {
        check("one@1+", "one@1++", "one@1++", Outcome::Completed);
        check("one@1++", "one@1+", "one@1++", Outcome::Unchanged);
    }
}
