//! An appeal by other ways than the post: mail, fax, a short text. Nothing is sent: the person does that.

use letter::{Composed, Mail, Meta, Note};
use model::Draft;

use crate::{Desk, InWords, LetterOptions, Refusal, Written, form, refused};

/// A mail that the person can send.
#[derive(Debug, Clone)]
pub struct Mailed {
    /// Addresses, subject, text.
    pub mail: Mail,
    /// The same as a draft file for mail programs.
    pub eml: Vec<u8>,
    /// A link that opens it in the mail program; `None` where it is too long for every program, or has no address.
    pub link: Option<String>,
    /// As composed.
    pub draft: Draft,
    /// What the writer should know of how the words came about.
    pub notes: Vec<Note>,
}

impl Desk {
    /// The letter as a mail.
    pub fn mail(&self, case: &str, options: &LetterOptions) -> Result<Mailed, Refusal> {
        let InWords { matter, composed: Composed { draft, mut notes, .. }, .. } = self.in_words(case, options)?;
        let mail = letter::mail(&draft, &matter);
        notes.extend(mail.to.is_empty().then_some(Note::NoEmail));
        Ok(Mailed { eml: letter::eml(&mail), link: letter::mailto(&mail), mail, draft, notes })
    }

    /// The letter behind a fax sheet, in one PDF.
    pub fn fax(&self, case: &str, options: &LetterOptions) -> Result<Written, Refusal> {
        let InWords { matter, composed: Composed { draft, notes, .. }, writer } = self.in_words(case, options)?;
        let form = form(writer.as_ref(), options.paper, options.envelope);
        let (set, fonts) = self.set(&draft, &form)?;
        let sheet = letter::fax_sheet(&draft, &matter.recipient, set.pages.len());
        let sheet = sheet.map_err(|refusal| refused(&refusal, case))?;
        let sheet = letter::layout(&sheet, &form, &fonts).map_err(|missing| crate::no_face(&missing))?;
        let (pages, warnings) = (sheet.pages.len() + set.pages.len(), set.warnings.clone());
        let pdf = letter::pdf(&[sheet, set], &Meta::default(), &fonts);
        Ok(Written { pdf, pages, recipient: matter.recipient, draft, notes, warnings })
    }

    /// A text for social media, and the handles that the action gives; refused where nothing fits.
    pub fn short_text(&self, case: &str, options: &LetterOptions) -> Result<(String, Vec<String>), Refusal> {
        let InWords { matter, composed, .. } = self.in_words(case, options)?;
        let text = letter::short_text(&composed.draft, &matter);
        if text.is_empty() {
            return Err(Refusal::NothingShort(letter::MOST_CHARACTERS));
        }
        Ok((text, matter.recipient.social))
    }
}
