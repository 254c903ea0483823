//! A file of the person's as publications: a document, a mail with what is attached to it, a mailbox of mails.

use std::path::Path;

use case::are_of_different_actions;
use document::Attachment;
use model::{Alert, BlockKind, Document, DocumentRole, Format, Language, SourceId, Timestamp};

use crate::{Paper, Publication, RawFile, Refusal, alert_id, hash, media_type_of};

/// A larger file is no alert.
const LARGEST_FILE: u64 = 64 << 20;
/// Mails in mails in mails: deeper than anybody forwards.
const DEEPEST: u8 = 4;

/// A file that is to be looked at or kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Without folders; `None` for what was pasted.
    pub name: Option<String>,
    /// By the name's ending; readers look at the bytes anyway.
    pub media_type: Option<String>,
    /// As they are.
    pub bytes: Vec<u8>,
}

impl NewFile {
    /// Reads it whole.
    pub fn read(path: &Path) -> Result<Self, Refusal> {
        let shown = || path.display().to_string();
        let about = std::fs::metadata(path).map_err(|_| Refusal::FileGone(shown()))?;
        if about.is_dir() {
            return Err(Refusal::FileIsFolder(shown()));
        }
        if about.len() > LARGEST_FILE {
            return Err(Refusal::FileTooLarge(shown(), LARGEST_FILE >> 20));
        }
        let bytes = std::fs::read(path).map_err(|_| Refusal::FileUnreadable(shown()))?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(Self { name, media_type: media_type_of(path), bytes })
    }

    pub(crate) fn of_person(self, now: Timestamp) -> PersonsFile {
        PersonsFile { name: self.name, media_type: self.media_type, bytes: self.bytes, source: None, now }
    }
}

/// A file as it came to this laptop.
#[derive(Debug, Clone)]
pub(crate) struct PersonsFile {
    /// Without folders; `None` for what was pasted.
    pub name: Option<String>,
    pub media_type: Option<String>,
    pub bytes: Vec<u8>,
    /// The watched folder it lies in.
    pub source: Option<SourceId>,
    pub now: Timestamp,
}

/// Reads the file. Refused where nothing of it can be read.
pub(crate) fn publications(file: PersonsFile, child: &Path) -> Result<Vec<Publication>, Refusal> {
    let mut all = Vec::new();
    open(file, child, 0, &mut all)?;
    Ok(all)
}

fn open(file: PersonsFile, child: &Path, depth: u8, all: &mut Vec<Publication>) -> Result<(), Refusal> {
    let PersonsFile { name, media_type, bytes, source, now } = file;
    let raw =
        |name, media_type, bytes| RawFile { role: DocumentRole::Imported, address: None, media_type, name, bytes };
    let mut paper = Paper::read(raw(name, media_type, bytes), None, child);
    if let Some(refusal) = paper.refusal {
        return Err(refusal);
    }
    let attachments = std::mem::take(&mut paper.attachments);
    let (mails, files): (Vec<Attachment>, Vec<Attachment>) =
        attachments.into_iter().partition(|attachment| attachment.media_type == "message/rfc822");
    let attached =
        files.into_iter().map(|file| Paper::read(raw(file.name, Some(file.media_type), file.bytes), None, child));
    for papers in one_action_each(paper, attached.filter(|paper| paper.document.is_some())) {
        all.push(Publication { alert: alert_of(&papers[0], source, now), papers });
    }
    for mail in mails.into_iter().filter(|_| depth < DEEPEST) {
        let Attachment { name, media_type, bytes } = mail;
        // One mail that can't be read doesn't keep the others of its box out.
        let _ = open(PersonsFile { name, media_type: Some(media_type), bytes, source, now }, child, depth + 1, all);
    }
    Ok(())
}

/// What is attached to a mail belongs to its action, unless it is of another: three actions forwarded in one mail are
/// three alerts.
fn one_action_each(mail: Paper, attached: impl Iterator<Item = Paper>) -> Vec<Vec<Paper>> {
    let mut groups = vec![vec![mail]];
    for paper in attached {
        let differs = |other: &Paper| {
            let mut pairs = other.actions.iter().flat_map(|a| paper.actions.iter().map(move |b| (a, b)));
            pairs.any(|(a, b)| are_of_different_actions(a, b))
        };
        match groups.iter_mut().find(|group| !group.iter().any(differs)) {
            Some(group) => group.push(paper),
            None => groups.push(vec![paper]),
        }
    }
    groups
}

/// The alert that a file of the person's is: named by its bytes.
pub(crate) fn alert_of(paper: &Paper, source: Option<SourceId>, now: Timestamp) -> Alert {
    let published_id: String = hash(&paper.bytes).0.iter().map(|byte| format!("{byte:02x}")).collect();
    let document = paper.document.as_ref();
    Alert {
        id: alert_id("", &published_id),
        version: 1,
        source,
        published_id,
        title: document.and_then(title).or(paper.reference.name.clone()).unwrap_or_default(),
        address: None,
        published: document.and_then(dated).and_then(moment),
        updated: None,
        received: now,
        language: document.and_then(|d| d.language.as_deref()).map(Language::new),
        countries: Vec::new(),
        categories: Vec::new(),
        kind: None,
        // A mail's sender and a PDF's author are people, seldom the publisher.
        publisher: document.filter(|d| d.format == Format::Html).and_then(|d| d.publisher.clone()),
        documents: Vec::new(),
    }
}

/// When it was written, by its own word. A scan has none: its file's date is the day on which it was scanned.
fn dated(document: &Document) -> Option<&str> {
    match &document.mail {
        Some(mail) => mail.date.as_deref(),
        None if document.warnings.iter().any(|warning| warning == "no-text-layer") => None,
        None => document.dated.as_deref(),
    }
}

/// What metadata calls it, else its first heading, else its first line.
fn title(document: &Document) -> Option<String> {
    let line =
        |block: &model::Block| block.lines.iter().map(|line| line.text.clone()).find(|text| !text.is_empty());
    let heading = document.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading(_))).find_map(line);
    let subject = document.mail.as_ref().map(|mail| mail.subject.clone());
    let stated = subject.or(document.title.clone()).filter(|title| !title.trim().is_empty());
    stated.or(heading).or_else(|| document.blocks.iter().find_map(line))
}

fn moment(text: &str) -> Option<Timestamp> {
    let day = || text.get(..10).and_then(|day| format!("{day}T00:00:00Z").parse().ok());
    text.parse().ok().or_else(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_on_which_a_sheet_was_scanned_is_not_the_day_of_what_stands_on_it() {
        let written = Document { dated: Some("2026-11-25".to_owned()), ..Document::empty(Format::Pdf) };
        assert_eq!(dated(&written), Some("2026-11-25"));
        let scan = Document { warnings: vec!["no-text-layer".to_owned()], ..written };
        assert_eq!(dated(&scan), None);
    }
}
