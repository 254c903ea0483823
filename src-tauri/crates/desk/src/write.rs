//! Writing one letter: case to draft to pages to PDF.

use letter::{ComposeOptions, Composed, Form, LayoutWarning, Letter, Meta, Note};
use model::{Date, Envelope, Language, Paper, Recipient, Writer};

use crate::{Desk, Refusal};

/// How a letter is to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterOptions {
    /// Which recipient, counted from 1: addressees, then copies.
    pub to: usize,
    /// In which language; `None` chooses.
    pub language: Option<Language>,
    /// `None` takes the profile's, else A4.
    pub paper: Option<Paper>,
    /// `None` takes the profile's, else DIN 5008 B.
    pub envelope: Option<Envelope>,
    /// In place of the composed body.
    pub body: Option<String>,
    /// Although the action has ended.
    pub although_ended: bool,
    /// The day that stands on the letter.
    pub today: Date,
}

/// A letter that can be printed.
#[derive(Debug, Clone)]
pub struct Written {
    /// The PDF's bytes: the same for the same case, options and day.
    pub pdf: Vec<u8>,
    /// How many pages.
    pub pages: usize,
    /// To whom.
    pub recipient: Recipient,
    /// As composed.
    pub draft: model::Draft,
    /// What the writer should know of how the words came about.
    pub notes: Vec<Note>,
    /// What did not fit.
    pub warnings: Vec<LayoutWarning>,
}

impl Desk {
    /// Writes a letter for a case, by its id or number.
    pub fn write(&self, case: &str, options: &LetterOptions) -> Result<Written, Refusal> {
        let case = self.case_named(case)?;
        let name = case.number.as_ref().map_or_else(|| case.title.clone(), ToString::to_string);
        let writer = self.store.profile()?;
        let compose = ComposeOptions {
            language: options.language.clone(),
            today: options.today,
            body: options.body.clone(),
            although_ended: options.although_ended,
        };
        let composed = letter::letter_for(&case, options.to, writer.as_ref(), &compose);
        let Composed { draft, notes } = composed.map_err(|refusal| refused(&refusal, &name))?;
        let form = form(writer.as_ref(), options.paper, options.envelope);
        let (set, fonts) = self.set(&draft, &form)?;
        let pdf = letter::pdf(std::slice::from_ref(&set), &Meta::default(), &fonts);
        let Letter { pages, warnings, .. } = set;
        let recipient = case.recipients[options.to - 1].clone();
        Ok(Written { pdf, pages: pages.len(), recipient, draft, notes, warnings })
    }
}

/// What was asked for, else the profile's, else A4 in a DIN B envelope.
pub(crate) fn form(writer: Option<&Writer>, paper: Option<Paper>, envelope: Option<Envelope>) -> Form {
    Form {
        paper: paper.or(writer.and_then(|w| w.paper)).unwrap_or_default(),
        envelope: envelope.or(writer.and_then(|w| w.envelope)).unwrap_or_default(),
        offset_mm: (0.0, 0.0),
    }
}

/// Why there is no letter, for the case or recipient of that name.
pub(crate) fn refused(refusal: &letter::Refusal, name: &str) -> Refusal {
    match refusal {
        letter::Refusal::Ended => Refusal::Ended(name.to_owned()),
        letter::Refusal::NoSuchRecipient { to, count } => {
            Refusal::NoSuchRecipient { case: name.to_owned(), to: *to, count: *count }
        }
    }
}
