//! One publication with all that was read and understood of it, kept in one transaction.

use model::{Action, Alert, Document, DocumentRef, Hash};
use rusqlite::Transaction;

use crate::open::Care;
use crate::{
    Error, Outcome, Store, Words, actions, alert_documents, alerts, attachments, changed, pictures, search,
    versions,
};

/// What a refresh or an import brings for one alert. Its documents' bytes are sealed before.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrival {
    /// As published.
    pub alert: Alert,
    /// Its documents as they were read: hash, version of the reader, document.
    pub readings: Vec<(Hash, u32, Document)>,
    /// What was understood of them, part by part.
    pub actions: Vec<(Hash, Vec<Action>)>,
    /// What a search finds it by.
    pub words: Words,
}

impl Store {
    /// Keeps all of it or nothing. What is understood is kept for an alert that did not change, too: a newer
    /// extractor may have made it. Where nothing at all changed, nothing is written.
    pub fn keep(&self, arrival: &Arrival) -> Result<Outcome, Error> {
        self.write(Care::Fetched, |transaction| keep(transaction, arrival))
    }

    /// Keeps all of them or none, in one transaction: several times faster than one by one, for an archive or a
    /// feed's first answer. The outcomes are in the same order. Some fifty at a time: other programs wait meanwhile.
    pub fn keep_all(&self, arrivals: &[Arrival]) -> Result<Vec<Outcome>, Error> {
        self.write(Care::Fetched, |transaction| arrivals.iter().map(|arrival| keep(transaction, arrival)).collect())
    }

    /// Brings in an alert as another folder kept it: `versions` are all of its versions there, the oldest first, of
    /// one id. Versions that are here stay, those that are not are added in the order in which they came, and no
    /// version is here twice. `shown`: its documents as they were read. Its words are put apart: they are those of the version that is the newest then.
    pub fn merge_alert(&self, versions: &[Alert], shown: &[Document]) -> Result<Outcome, Error> {
        self.write(Care::Fetched, |transaction| {
            let outcome = versions::merge(transaction, versions)?;
            if let Some(alert) = versions.first().filter(|_| outcome != Outcome::Unchanged) {
                changed::note(transaction, &alert.id)?;
            }
            for document in versions.iter().flat_map(|version| &version.documents) {
                attachments::put_attachment(transaction, &document.hash, document.size, &document.media_type)?;
            }
            if let Some(alert) = versions.first() {
                pictures::put_shown(transaction, &alert.id, shown.iter())?;
            }
            Ok(outcome)
        })
    }
}

fn keep(transaction: &Transaction<'_>, arrival: &Arrival) -> Result<Outcome, Error> {
    let outcome = alerts::put(transaction, &arrival.alert)?;
    let mut is_changed = outcome != Outcome::Unchanged;
    for document in &arrival.alert.documents {
        attachments::put_attachment(transaction, &document.hash, document.size, &document.media_type)?;
    }
    let standing = standing(transaction, arrival)?;
    for (hash, reader, document) in arrival.readings.iter().filter(|(hash, ..)| !standing.contains(hash)) {
        if attachments::put_reading(transaction, hash, *reader, document)? {
            is_changed = true;
            changed::note_document(transaction, hash, Some(&arrival.alert.id))?;
        }
    }
    for (hash, actions) in arrival.actions.iter().filter(|(hash, _)| !standing.contains(hash)) {
        if actions::put(transaction, hash, actions)? {
            is_changed = true;
            changed::note_document(transaction, hash, Some(&arrival.alert.id))?;
        }
    }
    pictures::put_shown(transaction, &arrival.alert.id, arrival.readings.iter().map(|(_, _, document)| document))?;
    if is_changed {
        changed::note(transaction, &arrival.alert.id)?;
        search::put(transaction, &arrival.alert.id, &arrival.words)?;
    }
    Ok(outcome)
}

/// Documents that another alert has, too, with the same bytes (“Read more …”), and that were read and understood for it
/// by the same programs: that stays. Each alert has them read from an address of its own, and else every one that
/// comes would have the cases of all the others made again.
fn standing(transaction: &Transaction<'_>, arrival: &Arrival) -> Result<Vec<Hash>, Error> {
    let mut standing = Vec::new();
    for DocumentRef { hash, .. } in &arrival.alert.documents {
        let mut stands = alert_documents::has_another(transaction, hash, &arrival.alert.id)?;
        for (_, reader, _) in arrival.readings.iter().filter(|(of, ..)| of == hash) {
            stands = stands && attachments::is_read_by(transaction, hash, *reader)?;
        }
        for (_, actions) in arrival.actions.iter().filter(|(of, _)| of == hash) {
            stands = stands && actions::are_kept_by_same(transaction, hash, actions)?;
        }
        if stands {
            standing.push(*hash);
        }
    }
    Ok(standing)
}
