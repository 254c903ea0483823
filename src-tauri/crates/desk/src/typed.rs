//! A case typed by hand: after a telephone call, or beside a scan whose text can't be read.

use model::{Alert, AlertId, CaseId, DocumentRef, DocumentRole, Field, Timestamp, Value};

use crate::{Desk, NewFile, Paper, PersonsFile, Publication, RawFile, Refusal, alert_of, hash};

/// What typed text stands beside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Beside {
    /// Nothing: it was heard, or copied from paper.
    Nothing,
    /// An alert that is here, such as a scan.
    Alert(AlertId),
    /// A file that is not here yet.
    File(NewFile),
}

/// The name under which typed text is kept.
const NAME: &str = "typed.txt";

impl Desk {
    /// Keeps what was typed as the person's own document, with what it stands beside. `label`: what fields are called
    /// on the person's screen. Typed again beside the same alert, it is a new version; the old one is kept.
    pub fn type_case(
        &self,
        values: &[Value],
        label: &dyn Fn(Field) -> String,
        beside: Beside,
        now: Timestamp,
    ) -> Result<Option<CaseId>, Refusal> {
        let says = |field| values.iter().any(|value: &Value| value.field() == field);
        if !says(Field::Title) && !says(Field::Person) {
            return Err(Refusal::NothingTyped);
        }
        let typed = typed_paper(case::write_typed(values, label))?;
        let publication = match beside {
            Beside::Nothing => Publication { alert: alert_of(&typed, None, now), papers: vec![typed] },
            Beside::File(file) => self.beside_file(typed, file, now),
            Beside::Alert(id) => self.beside_alert(typed, &id)?,
        };
        let kept = self.keep(&publication)?;
        self.renew_cases()?;
        Ok(self.store.case_of(&kept.alert)?)
    }

    fn beside_file(&self, typed: Paper, file: NewFile, now: Timestamp) -> Publication {
        let PersonsFile { name, media_type, bytes, .. } = file.of_person(now);
        let raw = RawFile { role: DocumentRole::Imported, address: None, media_type, name, bytes };
        // What can't be read at all is kept as well: the person has read it.
        let scan = Paper::read(raw, None, &self.child);
        let title = alert_of(&typed, None, now).title;
        let alert = Alert { title, ..alert_of(&scan, None, now) };
        Publication { alert, papers: vec![scan, typed] }
    }

    /// With the alert's other documents, so that a search still finds it by their words.
    fn beside_alert(&self, typed: Paper, id: &AlertId) -> Result<Publication, Refusal> {
        let alert = self.store.alert(id)?;
        let own = |reference: &&DocumentRef| reference.media_type != case::TYPED;
        let mut papers =
            alert.documents.iter().filter(own).map(|d| self.paper(d)).collect::<Result<Vec<_>, _>>()?;
        papers.push(typed);
        Ok(Publication { alert, papers })
    }

    fn paper(&self, reference: &DocumentRef) -> Result<Paper, Refusal> {
        Ok(Paper {
            reference: reference.clone(),
            bytes: self.vault.unseal(&reference.hash)?,
            document: self.document(&reference.hash)?,
            actions: self.store.actions(&reference.hash)?,
            attachments: Vec::new(),
            refusal: None,
        })
    }
}

fn typed_paper(text: String) -> Result<Paper, Refusal> {
    let (document, action) = case::read_typed(&text, extract::VERSION).ok_or(Refusal::NoDocument)?;
    let reference = DocumentRef {
        hash: hash(text.as_bytes()),
        role: DocumentRole::Imported,
        address: None,
        media_type: case::TYPED.to_owned(),
        name: Some(NAME.to_owned()),
        size: text.len() as u64,
    };
    let (bytes, attachments) = (text.into_bytes(), Vec::new());
    Ok(Paper { reference, bytes, document: Some(document), actions: vec![action], attachments, refusal: None })
}
