//! One file read and understood: bytes to blocks to actions.

use std::path::Path;

use document::{Attachment, Hint};
use model::{Action, Document, DocumentRef, DocumentRole, Hash};
use sha2::{Digest, Sha256};

use crate::Refusal;

/// The form of what readers make of a file, kept with each reading. Goes up when they read better.
pub(crate) const READER: u32 = 1;

/// A file as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RawFile {
    pub role: DocumentRole,
    /// Where it was fetched, absolute.
    pub address: Option<String>,
    /// As the server or the file's name says it.
    pub media_type: Option<String>,
    pub name: Option<String>,
    pub bytes: Vec<u8>,
}

/// A file with what was understood of it.
#[derive(Debug, Clone)]
pub(crate) struct Paper {
    pub reference: DocumentRef,
    pub bytes: Vec<u8>,
    /// `None` where it can't be read: it is kept all the same.
    pub document: Option<Document>,
    /// One for each action in it.
    pub actions: Vec<Action>,
    /// Files inside it.
    pub attachments: Vec<Attachment>,
    /// Why it can't be read.
    pub refusal: Option<Refusal>,
}

impl Paper {
    /// Reads it; risky kinds in the child program. `base`: where relative links of a text without an address lead.
    pub(crate) fn read(file: RawFile, base: Option<&str>, child: &Path) -> Self {
        let address = file.address.clone().or(base.map(str::to_owned));
        let hint = Hint { name: file.name.clone(), media_type: file.media_type.clone(), address };
        let reference = DocumentRef {
            hash: hash(&file.bytes),
            role: file.role,
            address: file.address,
            media_type: file.media_type.filter(|said| said != case::TYPED).unwrap_or_else(unknown),
            name: file.name,
            size: file.bytes.len() as u64,
        };
        let reading = match document::is_risky(&file.bytes, &hint) {
            true => document::read_in_child(child, &file.bytes, &hint),
            false => document::read(&file.bytes, &hint),
        };
        let (document, attachments, refusal) = match reading {
            Ok(reading) => (Some(reading.document), reading.attachments, None),
            Err(error) => (None, Vec::new(), Some(Refusal::from(error))),
        };
        let actions = document.as_ref().map(understand).unwrap_or_default();
        Self { reference, bytes: file.bytes, document, actions, attachments, refusal }
    }
}

/// A media type that nobody said, or that only the program itself gives.
fn unknown() -> String {
    "application/octet-stream".to_owned()
}

/// What a document says of that part, counted from 0; a document with fewer parts says what its first does.
pub(crate) fn part_of(paper: &Paper, part: usize) -> Option<(DocumentRef, Action)> {
    let action = paper.actions.get(part).or(paper.actions.first())?;
    Some((paper.reference.clone(), action.clone()))
}

/// What a document says, part by part.
pub(crate) fn understand(document: &Document) -> Vec<Action> {
    extract::actions(document)
}

/// Names bytes.
pub(crate) fn hash(bytes: &[u8]) -> Hash {
    Hash(Sha256::digest(bytes).into())
}
