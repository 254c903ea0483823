//! Nouns as blobs: a byte that says which form, then postcard.
//!
//! Postcard does not describe itself, so a noun that changes makes old blobs unreadable. Each kind of blob therefore
//! has a form number. A test holds the bytes of each form: whoever changes a noun sees it fail, and raises the number.
//! What the program can make again is then made again; what the person wrote needs the old form read for ever.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Error;

/// A kind of blob.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form {
    /// The number of the form that is written now.
    pub(crate) number: u8,
    /// What it holds, for messages.
    pub(crate) what: &'static str,
}

/// Can be made again.
pub(crate) const READING: Form = Form { number: 1, what: "a document's text" };
/// Can be made again.
pub(crate) const ACTION: Form = Form { number: 1, what: "an action" };
/// Can be made again.
pub(crate) const CASE: Form = Form { number: 1, what: "a case" };
/// Can be made again: of another form, the number of [`CASE`] is raised with it, for lines are made with cases.
pub(crate) const TERMS: Form = Form { number: 1, what: "a case's terms" };
/// The person's: every form ever released must stay readable.
pub(crate) const CORRECTION: Form = Form { number: 1, what: "a correction" };
/// The person's: every form ever released must stay readable.
pub(crate) const DRAFT: Form = Form { number: 1, what: "a draft" };

impl Form {
    pub(crate) fn encode<T: Serialize>(self, noun: &T) -> Vec<u8> {
        let start = vec![self.number];
        postcard::to_extend(noun, start).expect("nouns are plain values")
    }

    /// What was written, whatever happens: an error where it can't be read.
    pub(crate) fn decode<T: DeserializeOwned>(self, blob: &[u8]) -> Result<T, Error> {
        self.decode_if_current(blob)?.ok_or(Error::Unreadable(self.what))
    }

    /// What can be made again: `None` where it has another form than ours.
    pub(crate) fn decode_if_current<T: DeserializeOwned>(self, blob: &[u8]) -> Result<Option<T>, Error> {
        match blob.split_first() {
            Some((form, bytes)) if *form == self.number => {
                postcard::from_bytes(bytes).map(Some).map_err(|_| Error::Unreadable(self.what))
            }
            Some(_) => Ok(None),
            None => Err(Error::Unreadable(self.what)),
        }
    }
}

#[cfg(test)]
mod tests;
