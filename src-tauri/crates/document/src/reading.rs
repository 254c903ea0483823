//! The door: bytes in, a document out.

use std::panic::{AssertUnwindSafe, catch_unwind};

use model::Document;
use serde::{Deserialize, Serialize};

use crate::sniff::{Kind, sniff};
use crate::{bounds, docx, html, mail, pdf, text};

/// The largest file read at all, in bytes. Alerts are a few hundred kilobytes; a mail with scans a few megabytes.
pub(crate) const MAX_BYTES: usize = 64 << 20;

/// What is known of a file from outside. The bytes decide; a hint only breaks ties.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hint {
    /// The file's name, with or without folders.
    pub name: Option<String>,
    /// As a server or a mail says it, parameters included: “text/html; charset=windows-1251”.
    pub media_type: Option<String>,
    /// Where it was fetched, absolute: the base of its relative links.
    pub address: Option<String>,
}

/// What one file held.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The text, read into blocks.
    pub document: Document,
    /// Files that came with it: a mail's attachments, and the further mails of a mailbox as `message/rfc822`.
    pub attachments: Vec<Attachment>,
}

impl Reading {
    /// A document that came alone.
    pub(crate) fn of(document: Document) -> Self {
        Self { document, attachments: Vec::new() }
    }
}

/// A file inside a mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// As the mail names it, folders cut off.
    pub name: Option<String>,
    /// Lower case, without parameters: “application/pdf”.
    pub media_type: String,
    /// Decoded.
    pub bytes: Vec<u8>,
}

/// Why a file gave no document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum Unreadable {
    /// No byte, or nothing but white space.
    #[error("The file is empty.")]
    Empty,
    /// Neither text nor HTML, mail, PDF or DOCX.
    #[error("The file is of a kind that Penlight does not read.")]
    Unknown,
    /// The kind is known but the content is not sound; the reader's own words, for the log.
    #[error("The file is damaged: {0}.")]
    Damaged(String),
    /// It opens with a password only.
    #[error("The file is protected by a password.")]
    Protected,
    /// It took longer than it may.
    #[error("The file took too long to read.")]
    TimedOut,
    /// More than it may hold, packed or unpacked.
    #[error("The file is too large to read.")]
    TooLarge,
    /// The program that reads risky files could not be started.
    #[error("The part of Penlight that reads such files is missing.")]
    ChildMissing,
}

/// Reads a file in this process.
///
/// What is not understood becomes a warning in the document; an error means that there is nothing to show. A panic
/// inside a reader comes back as [`Unreadable::Damaged`]. Risky kinds ([`crate::is_risky`]) belong in a child.
///
/// The warnings, codes for the shells to put into words: `cut-off` (longer than is read), `no-text-layer` (a scan),
/// `places-unknown` (a PDF whose words came without places, columns mixed), `pages-damaged` (some pages are missing),
/// `hidden-text` (a PDF held text that its pages do not show, left out), `attachments-left-out` (more than 100).
pub fn read(bytes: &[u8], hint: &Hint) -> Result<Reading, Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let reading = catch_unwind(AssertUnwindSafe(|| read_kind(bytes, hint)));
    reading.unwrap_or_else(|_| Err(Unreadable::Damaged("the reader gave up".into())))
}

fn read_kind(bytes: &[u8], hint: &Hint) -> Result<Reading, Unreadable> {
    let mut reading = of_kind(bytes, hint)?;
    if bounds::keep(&mut reading.document.blocks) {
        reading.document.warnings.push("cut-off".into());
        reading.document.warnings.dedup();
    }
    Ok(reading)
}

fn of_kind(bytes: &[u8], hint: &Hint) -> Result<Reading, Unreadable> {
    match sniff(bytes, hint)? {
        Kind::Html => Ok(Reading::of(html::read(bytes, hint))),
        Kind::Text => Ok(Reading::of(text::read(bytes, hint))),
        Kind::Mail => mail::read(bytes, hint),
        Kind::Mailbox => mail::read_box(bytes, hint),
        Kind::Pdf => Ok(Reading::of(pdf::read(bytes, hint)?)),
        Kind::Docx => Ok(Reading::of(docx::read(bytes, hint)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_fifty_megabytes_is_read_to_a_bound() {
        let paragraph = "The minister was asked to see to it that she is freed. ".repeat(8) + "\n\n";
        let text = paragraph.repeat(6000);
        let document = read(text.as_bytes(), &Hint::default()).expect("a text").document;
        let read: usize = document.blocks.iter().map(|block| block.text().chars().count() + 1).sum();
        assert!((1_900_000..=2_000_000).contains(&read), "{read}");
        assert_eq!(document.warnings, ["cut-off"]);
    }
}
