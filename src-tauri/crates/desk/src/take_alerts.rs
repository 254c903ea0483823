//! The alerts of an export with their documents and pictures.

use exchange::{DocumentRecord, Part, Record};
use model::{Alert, AlertId, DocumentRole, Hash};
use store::{Outcome, PictureState};

use crate::{
    Desk, FetchedPicture, PART_MARK, Paper, READER, RawFile, Refusal, Taking, hash, is_worldwide, understand,
};

/// Documents sealed together: they share a wait for the disk.
const SEALED_AT_A_TIME: usize = 32;

impl Desk {
    pub(crate) fn take_alerts(&self, taking: &mut Taking<'_>) -> Result<(), Refusal> {
        let all = taking.export.head().counts.get(&Part::Documents);
        let all = all.map_or(0, |count| usize::try_from(*count).unwrap_or(usize::MAX / 2));
        self.take_documents(taking, all)?;
        let mut versions: Vec<Alert> = Vec::new();
        let mut pending = Vec::new();
        for record in taking.records(Part::Alerts)? {
            let Record::Alert(record) = record else { continue };
            let source = record.from.and_then(|address| taking.sources.get(&address).copied());
            let alert = Alert { source, ..record.alert };
            if versions.first().is_some_and(|first| first.id != alert.id) {
                pending.push(std::mem::take(&mut versions));
            }
            versions.push(alert);
        }
        pending.push(versions);
        let count = pending.len();
        for (at, versions) in pending.into_iter().enumerate() {
            self.take_versions(taking, versions)?;
            taking.told(all.saturating_add(at), all.saturating_add(count))?;
        }
        self.take_pictures(taking)
    }

    fn take_versions(&self, taking: &mut Taking<'_>, mut versions: Vec<Alert>) -> Result<(), Refusal> {
        let Some(first) = versions.first() else { return Ok(()) };
        if !is_name(&first.id.0) {
            taking.taken.unreadable += versions.len() as u64;
            return Ok(());
        }
        if let Some(known) = self.kept_elsewhere(first)? {
            taking.elsewhere.insert(first.id.clone(), known.clone());
            versions.iter_mut().for_each(|version| version.id = known.clone());
        }
        let id = versions[0].id.clone();
        let documents = versions.iter().flat_map(|version| &version.documents);
        let shown = documents.map(|reference| self.document(&reference.hash)).collect::<Result<Vec<_>, _>>()?;
        let shown: Vec<_> = shown.into_iter().flatten().collect();
        match self.store.merge_alert(&versions, &shown)? {
            Outcome::New => taking.taken.new += 1,
            Outcome::Unchanged => taking.taken.known += 1,
            Outcome::Updated | Outcome::Completed => taking.taken.changed += 1,
        }
        self.put_words_of(&self.store.alert(&id)?)
    }

    /// The alert here that is the same publication from another source.
    fn kept_elsewhere(&self, alert: &Alert) -> Result<Option<AlertId>, Refusal> {
        if !self.store.alert_versions(&alert.id)?.is_empty() {
            return Ok(None);
        }
        if is_worldwide(&alert.published_id) {
            return Ok(self.store.find_by_published_id(&alert.published_id)?.into_iter().next());
        }
        // Some feeds give every entry the address of their home page, so an address alone says nothing.
        for id in alert.address.as_deref().map_or(Ok(Vec::new()), |place| self.store.find_by_address(place))? {
            let known = self.store.alert(&id)?;
            let is_part = part_of_id(&known.published_id) == part_of_id(&alert.published_id);
            if is_part && known.title == alert.title && known.source != alert.source {
                return Ok(Some(id));
            }
        }
        Ok(None)
    }

    fn take_documents(&self, taking: &mut Taking<'_>, all: usize) -> Result<(), Refusal> {
        let mut some = Vec::new();
        let (mut done, mut ended) = (0, Ok(()));
        let export = taking.export.clone();
        let unreadable = export.records(Part::Documents, &mut |record| {
            let Record::Document(record) = record else { return true };
            some.push(*record);
            done += 1;
            if some.len() == SEALED_AT_A_TIME {
                ended = self
                    .take_some_documents(taking, &mut some)
                    .and_then(|()| taking.told(done, all.saturating_mul(2)));
            }
            ended.is_ok()
        })?;
        taking.taken.unreadable += unreadable;
        ended.and_then(|()| self.take_some_documents(taking, &mut some))
    }

    fn take_some_documents(&self, taking: &mut Taking<'_>, some: &mut Vec<DocumentRecord>) -> Result<(), Refusal> {
        let records = std::mem::take(some);
        let mut with_bytes = Vec::new();
        for record in records {
            let bytes = record.file.as_deref().and_then(|file| taking.bytes(file, &record.sha256));
            with_bytes.push((record, bytes));
        }
        let sealed: Vec<(&Hash, &[u8])> =
            with_bytes.iter().filter_map(|(record, bytes)| Some((&record.sha256, bytes.as_deref()?))).collect();
        self.vault.seal_all(&sealed)?;
        for (record, bytes) in with_bytes {
            self.take_document(taking, record, bytes)?;
        }
        Ok(())
    }

    fn take_document(
        &self,
        taking: &mut Taking<'_>,
        record: DocumentRecord,
        bytes: Option<Vec<u8>>,
    ) -> Result<(), Refusal> {
        let name = record.sha256;
        let is_here = self.vault.has(&name);
        taking.taken.missing += usize::from(!is_here);
        if self.store.reading(&name, READER)?.is_some() && !self.store.actions(&name)?.is_empty() {
            return Ok(());
        }
        let (document, actions) = match bytes {
            Some(bytes) => self.read_here(&record, bytes),
            None if is_here => return Ok(()),
            None => (record.document, record.actions),
        };
        if let Some(document) = document {
            self.store.put_reading(&name, READER, &document)?;
            let actions = if actions.is_empty() { understand(&document) } else { actions };
            self.store.put_actions(&name, &actions)?;
        }
        Ok(())
    }

    fn read_here(&self, record: &DocumentRecord, bytes: Vec<u8>) -> (Option<model::Document>, Vec<model::Action>) {
        if record.media_type == case::TYPED {
            let typed = case::read_typed(&String::from_utf8_lossy(&bytes), extract::VERSION);
            return typed.map_or((None, Vec::new()), |(document, action)| (Some(document), vec![action]));
        }
        let raw = RawFile {
            role: DocumentRole::Imported,
            address: record.address.clone(),
            media_type: Some(record.media_type.clone()),
            name: record.name.clone(),
            bytes,
        };
        let paper = Paper::read(raw, None, &self.child);
        (paper.document, paper.actions)
    }

    /// A picture is made anew from the export's file: no bytes of strangers are ever shown as they came.
    fn take_pictures(&self, taking: &mut Taking<'_>) -> Result<(), Refusal> {
        for record in taking.records(Part::Pictures)? {
            let Record::Picture(record) = record else { continue };
            if matches!(self.store.picture(&record.address)?, PictureState::Kept { .. }) {
                continue;
            }
            let picture = taking.files.read(&record.file).and_then(|bytes| document::picture(&bytes).ok());
            match picture {
                Some(picture) => {
                    let (address, picture, state) = (record.address, Ok(picture), PictureState::Refused);
                    self.keep_picture(&FetchedPicture { address, picture, state })?;
                }
                None => taking.taken.missing += 1,
            }
        }
        Ok(())
    }
}

impl Taking<'_> {
    /// A file's bytes, where they are those that the hash names.
    pub(crate) fn bytes(&mut self, file: &str, name: &Hash) -> Option<Vec<u8>> {
        self.files.read(file).filter(|bytes| hash(bytes) == *name)
    }
}

/// Which part of a document an alert is, by its publisher's id.
fn part_of_id(published_id: &str) -> Option<&str> {
    published_id.rsplit_once(PART_MARK).map(|(_, part)| part)
}

/// Letters, digits and hyphens: what every name of ours is made of.
fn is_name(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}
