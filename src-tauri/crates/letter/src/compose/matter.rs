//! What one letter is about.

use model::{
    ActionNumber, Case, Country, Date, Deadline, IndexNumber, Language, LetterKind, Person, Recipient, Role,
};

use super::{Refusal, solidarity};

/// What one letter is about: a case's words and one of its recipients, or what a print run's file gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Matter {
    /// People at risk.
    pub persons: Vec<Person>,
    /// What to ask, as printed.
    pub calls: Vec<String>,
    /// The letter offered, from salutation to closing line, paragraphs parted by a blank line.
    pub model_letter: Option<String>,
    /// The language of calls and model letter.
    pub language: Option<Language>,
    /// Who is written to.
    pub recipient: Recipient,
    /// Whether that is the case's first addressee, to whom a model letter's own salutation belongs.
    pub is_first: bool,
    /// To whom the letter goes of which this one is a copy; `None` for a letter to an addressee.
    pub copy_of: Option<Recipient>,
    /// Everybody who gets a copy.
    pub copies: Vec<Recipient>,
    /// Whose authorities are addressed.
    pub country: Option<Country>,
    /// The action's number.
    pub number: Option<ActionNumber>,
    /// The document's index.
    pub index: Option<IndexNumber>,
    /// Headline.
    pub title: Option<String>,
    /// Day of the newest news.
    pub issued: Option<Date>,
    /// By when.
    pub deadline: Option<Deadline>,
    /// The action is over.
    pub ended: bool,
    /// In which languages to write, in the order given.
    pub write_in: Vec<Language>,
    /// Or in one's own.
    pub own_language: bool,
    /// Which of the equivalent wordings: letters of one run that must not be the same count up from 0. It decides how
    /// opening, request for a reply and closing are worded, the form of the subject and the order of a list; where the
    /// action has a model letter and calls, behind the wordings of the one come those of the other. There are as many as
    /// [`super::Composed::wordings`] says, then they come again.
    pub variant: usize,
    /// The letter's words where they are given whole, not composed.
    pub given: Option<Given>,
}

/// A letter's words as a print run's file gives them: they stand as they are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Given {
    /// Subject line.
    pub subject: Option<String>,
    /// Paragraphs, in order.
    pub paragraphs: Vec<String>,
    /// Set as a numbered list after the paragraphs, behind the frame's own introducing sentence.
    pub calls: Vec<String>,
}

impl Matter {
    /// The matter of a letter to the case's recipient number `to`, counted from 1.
    pub fn of(case: &Case, to: usize) -> Result<Self, Refusal> {
        let count = case.recipients.len();
        let refusal = Refusal::NoSuchRecipient { to, count };
        let recipient = to.checked_sub(1).and_then(|n| case.recipients.get(n)).ok_or(refusal)?;
        Ok(Self::to(case, recipient.clone(), to == 1))
    }

    /// The matter of a letter of that kind. [`LetterKind::Appeal`] and [`LetterKind::CoverNote`] are refused for a case
    /// that has ended, unless `although_ended`; [`LetterKind::Thanks`] for one that has not.
    pub fn of_kind(case: &Case, to: usize, kind: LetterKind, although_ended: bool) -> Result<Self, Refusal> {
        match kind {
            LetterKind::Thanks if !case.ended => return Err(Refusal::NotEnded),
            LetterKind::Thanks => {}
            _ if case.ended && !although_ended => return Err(Refusal::Ended),
            _ => {}
        }
        if kind == LetterKind::Solidarity {
            return solidarity::matter(case, to);
        }
        let matter = Self::of(case, to)?;
        if kind == LetterKind::CoverNote && matter.recipient.role != Role::Copy {
            return Err(Refusal::NotACopy { to });
        }
        Ok(matter)
    }

    /// The matter of a letter to that recipient.
    pub(crate) fn to(case: &Case, recipient: Recipient, is_first: bool) -> Self {
        let addressee = case.recipients.iter().find(|r| r.role == Role::Addressee);
        Self {
            persons: case.persons.clone(),
            calls: case.calls.clone(),
            model_letter: case.model_letter.clone(),
            language: case.language.clone(),
            is_first,
            copy_of: addressee.filter(|_| recipient.role == Role::Copy).cloned(),
            recipient,
            copies: case.recipients.iter().filter(|r| r.role == Role::Copy).cloned().collect(),
            country: case.country,
            number: case.number.clone(),
            index: None,
            title: Some(case.title.clone()).filter(|title| !title.is_empty()),
            issued: case.issued,
            deadline: case.deadline,
            ended: case.ended,
            write_in: case.write_in.clone(),
            own_language: case.own_language,
            variant: 0,
            given: None,
        }
    }

    /// The matter of a letter that a print run's file gives whole.
    pub fn given(recipient: Recipient, given: Given) -> Self {
        Self {
            persons: Vec::new(),
            calls: Vec::new(),
            model_letter: None,
            language: None,
            country: recipient.country,
            recipient,
            is_first: true,
            copy_of: None,
            copies: Vec::new(),
            number: None,
            index: None,
            title: None,
            issued: None,
            deadline: None,
            ended: false,
            write_in: Vec::new(),
            own_language: false,
            variant: 0,
            given: Some(given),
        }
    }
}

/// The kinds of letter that somebody can write in a case: to any of its recipients.
pub fn letter_kinds(case: &Case) -> Vec<LetterKind> {
    // Whom it goes to decides nothing but for a cover note, so that a case of 500 recipients is asked once a kind.
    let copy = case.recipients.iter().position(|recipient| recipient.role == Role::Copy);
    let to = |kind: &LetterKind| copy.filter(|_| *kind == LetterKind::CoverNote).map_or(1, |at| at + 1);
    LetterKind::ALL.into_iter().filter(|kind| Matter::of_kind(case, to(kind), *kind, false).is_ok()).collect()
}

/// By what an office can find the case again: the action's number, else the document's index.
pub(crate) fn reference(matter: &Matter) -> Option<String> {
    let index = || matter.index.as_ref().map(ToString::to_string);
    matter.number.as_ref().map(ToString::to_string).or_else(index)
}

/// Names beyond these are only counted in a letter.
const NAMES_LOOKED_UP: usize = 16;

/// The full names of the persons at risk, as the action's own sentences write them: lists print surnames in
/// capitals, sentences don't.
pub(crate) fn full_names(matter: &Matter) -> Vec<String> {
    let sentences = matter.calls.iter().chain(&matter.model_letter).cloned().collect::<Vec<_>>().join(" ");
    let lower = sentences.to_lowercase();
    // Only where lower-casing changes no length are the two texts' places the same.
    let comparable = lower.len() == sentences.len();
    let in_sentences = |name: &str| {
        let wanted = name.to_lowercase();
        let start = lower.find(&wanted).filter(|_| comparable && wanted.len() == name.len())?;
        sentences.get(start..start + name.len()).map(ToOwned::to_owned)
    };
    let names = matter.persons.iter().map(|person| &person.name).enumerate();
    let looked_up =
        |(n, name): (usize, &String)| Some(name).filter(|_| n < NAMES_LOOKED_UP).and_then(|n| in_sentences(n));
    names.map(|(n, name)| looked_up((n, name)).unwrap_or_else(|| name.clone())).collect()
}
