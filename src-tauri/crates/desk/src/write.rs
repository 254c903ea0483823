//! Writing one letter: case to draft to pages to PDF.

use letter::{ComposeOptions, Composed, Form, LayoutWarning, Letter, Matter, Meta, Note};
use model::{Case, Date, Envelope, Language, LetterKind, Lines, Paper, Recipient, Role, Writer};

use crate::{Desk, Refusal};

/// How a letter is to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterOptions {
    /// What the letter is for.
    pub kind: LetterKind,
    /// Which recipient, counted from 1: addressees, then copies. `None`: the first, of a cover note the first who gets
    /// a copy.
    pub to: Option<usize>,
    /// In which language; `None` chooses.
    pub language: Option<Language>,
    /// `None` takes the profile's, else A4.
    pub paper: Option<Paper>,
    /// `None` takes the profile's, else DIN 5008 B.
    pub envelope: Option<Envelope>,
    /// How the lines of the text end.
    pub lines: Lines,
    /// Whether the letter is to be set on one page where that can be read with ease.
    pub one_page: bool,
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

impl LetterOptions {
    /// The case's first letter of that day as the profile has it.
    pub fn on(today: Date) -> Self {
        Self {
            kind: LetterKind::Appeal,
            to: None,
            language: None,
            paper: None,
            envelope: None,
            lines: Lines::default(),
            one_page: false,
            body: None,
            although_ended: false,
            today,
        }
    }
}

/// A letter in words, before it is set.
pub(crate) struct InWords {
    pub(crate) matter: Matter,
    pub(crate) composed: Composed,
    pub(crate) writer: Option<Writer>,
}

impl Desk {
    /// Writes a letter for a case, by its id or number.
    pub fn write(&self, case: &str, options: &LetterOptions) -> Result<Written, Refusal> {
        let InWords { matter, composed, writer } = self.in_words(case, options)?;
        let Composed { draft, notes, .. } = composed;
        let form = form(writer.as_ref(), options.paper, options.envelope);
        let form = Form { lines: options.lines, one_page: options.one_page, ..form };
        let (set, fonts) = self.set(&draft, &form)?;
        let pdf = letter::pdf(std::slice::from_ref(&set), &Meta::default(), &fonts);
        let Letter { pages, warnings, .. } = set;
        Ok(Written { pdf, pages: pages.len(), recipient: matter.recipient, draft, notes, warnings })
    }

    pub(crate) fn in_words(&self, case: &str, options: &LetterOptions) -> Result<InWords, Refusal> {
        let case = self.case_named(case)?;
        let name = case.number.as_ref().map_or_else(|| case.title.clone(), ToString::to_string);
        let writer = self.store.profile()?;
        let compose = ComposeOptions {
            language: options.language.clone(),
            today: options.today,
            body: options.body.clone(),
            although_ended: options.although_ended,
            kind: options.kind,
        };
        let to = options.to.unwrap_or_else(|| first_of(&case, options.kind));
        let matter = Matter::of_kind(&case, to, options.kind, options.although_ended);
        let matter = matter.map_err(|refusal| refused(&refusal, &name))?;
        let composed = letter::compose(&matter, writer.as_ref(), &compose);
        Ok(InWords { matter, composed, writer })
    }
}

/// The recipient meant where nobody says which: a cover note goes to the first who gets a copy.
pub(crate) fn first_of(case: &Case, kind: LetterKind) -> usize {
    let copy = case.recipients.iter().position(|recipient| recipient.role == Role::Copy);
    copy.filter(|_| kind == LetterKind::CoverNote).map_or(1, |at| at + 1)
}

/// What was asked for, else the profile's, else A4 in a DIN B envelope.
pub(crate) fn form(writer: Option<&Writer>, paper: Option<Paper>, envelope: Option<Envelope>) -> Form {
    Form {
        paper: paper.or(writer.and_then(|w| w.paper)).unwrap_or_default(),
        envelope: envelope.or(writer.and_then(|w| w.envelope)).unwrap_or_default(),
        ..Form::default()
    }
}

/// Why there is no letter, for the case or recipient of that name.
pub(crate) fn refused(refusal: &letter::Refusal, name: &str) -> Refusal {
    match refusal {
        letter::Refusal::Ended => Refusal::Ended(name.to_owned()),
        letter::Refusal::NoSuchRecipient { to, count } => {
            Refusal::NoSuchRecipient { case: name.to_owned(), to: *to, count: *count }
        }
        why => Refusal::NoSuchLetter { case: name.to_owned(), why: why.clone() },
    }
}
