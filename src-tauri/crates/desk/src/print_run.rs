//! What a print run is: writers × cases, and what comes of it.

use letter::{Cover, EnvelopeSize, Given, LayoutWarning, RunCounts};
use model::{CaseId, Country, Date, Draft, Envelope, Language, LetterKind, Recipient, Writer};
use store::DraftId;

/// What is to be printed.
#[derive(Debug, Clone, PartialEq)]
pub struct PrintRun {
    /// Those who write.
    pub writers: Vec<Writer>,
    /// Their letters.
    pub letters: Vec<RunLetter>,
    /// In which order they lie.
    pub collate: Collate,
    /// Whether each letter is followed by its envelope.
    pub envelopes: bool,
    /// Which; `None`: the one that goes with the writer's form.
    pub envelope_size: Option<EnvelopeSize>,
    /// Labels behind the letters, in their order.
    pub labels: Option<RunLabels>,
    /// Whether letters on one case to one recipient differ in wording, so that no two of a pile read the same.
    pub vary: bool,
    /// A sheet of counts before the letters.
    pub cover_sheet: bool,
    /// A list to sign behind them.
    pub sign_list: bool,
    /// Although an action has ended.
    pub although_ended: bool,
    /// The day that stands on them.
    pub today: Date,
}

/// On which labels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunLabels {
    /// The sheet's name.
    pub sheet: String,
    /// The first label to print on, counted from 1.
    pub start: usize,
}

/// One letter of a run.
#[derive(Debug, Clone, PartialEq)]
pub struct RunLetter {
    /// Which writer, counted from 0.
    pub writer: usize,
    /// What about.
    pub about: About,
    /// Which recipient of the case, counted from 1.
    pub to: usize,
    /// What for.
    pub kind: LetterKind,
    /// In which language; `None` chooses.
    pub language: Option<Language>,
    /// In place of the composed body.
    pub body: Option<String>,
}

/// What a letter of a run is about.
#[derive(Debug, Clone, PartialEq)]
pub enum About {
    /// A case of the data folder, by its id or number.
    Case(String),
    /// A letter that was begun, in the words that the person left it in.
    Draft(DraftId),
    /// Words that are given whole.
    Given(Box<Recipient>, Given),
}

/// The order of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Collate {
    /// Each writer's letters together.
    #[default]
    Writer,
    /// Each case's letters together.
    Case,
}

/// A run that can be printed.
#[derive(Debug, Clone)]
pub struct Printed {
    /// The PDF's bytes.
    pub pdf: Vec<u8>,
    /// What it comes to.
    pub counted: Counted,
}

/// What a run comes to.
#[derive(Debug, Clone)]
pub struct Counted {
    /// All pages of the PDF.
    pub pages: usize,
    /// What it holds.
    pub counts: RunCounts,
    /// Letters whose words another one of the run has as well.
    pub alike: usize,
    /// Why some of them have: where the run is to vary and asks for more than can be worded differently.
    pub too_few: Vec<TooFewWords>,
    /// What did not fit, each with the address that it stands on.
    pub warnings: Vec<(String, LayoutWarning)>,
    /// The letters, as they lie.
    pub letters: Vec<PrintedLetter>,
}

/// More letters than wordings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TooFewWords {
    /// The case's number or title; empty for words that were given.
    pub case: String,
    /// To which recipient, counted from 1.
    pub to: usize,
    /// So many letters.
    pub letters: usize,
    /// In so many wordings.
    pub wordings: usize,
}

/// One letter of a run that can be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedLetter {
    /// Of which case; `None` for words that were given.
    pub case: Option<CaseId>,
    /// Who signs.
    pub writer: String,
    /// The block as it stands on the letter.
    pub recipient: Vec<String>,
    /// Where to.
    pub country: Option<Country>,
    /// In which language.
    pub language: Language,
    /// On how many pages.
    pub pages: usize,
    /// Open gaps, which are left out.
    pub gaps: usize,
}

/// The envelope that goes with the paper's form; marked for air mail where the letter leaves the writer's country.
pub(crate) fn cover(draft: &Draft, home: Option<Country>, form: Envelope) -> Cover {
    let size = if form == Envelope::Us10 { EnvelopeSize::Us10 } else { EnvelopeSize::Dl };
    let air_mail = draft.country.is_some() && draft.country != home;
    Cover { size, air_mail, offset_mm: (0.0, 0.0) }
}

impl PrintRun {
    /// Letters as they lie in the pile; within a writer or a case as they were given.
    pub(crate) fn in_order(&self) -> Vec<&RunLetter> {
        let mut letters: Vec<&RunLetter> = self.letters.iter().collect();
        match self.collate {
            Collate::Writer => letters.sort_by_key(|letter| letter.writer),
            Collate::Case => {
                let mut firsts: Vec<&About> = Vec::new();
                let places: Vec<usize> =
                    self.letters.iter().map(|letter| place(&mut firsts, &letter.about)).collect();
                let mut placed: Vec<(usize, &RunLetter)> = places.into_iter().zip(letters).collect();
                placed.sort_by_key(|(place, _)| *place);
                letters = placed.into_iter().map(|(_, letter)| letter).collect();
            }
        }
        letters
    }
}

fn place<'a>(firsts: &mut Vec<&'a About>, about: &'a About) -> usize {
    firsts.iter().position(|first| *first == about).unwrap_or_else(|| {
        firsts.push(about);
        firsts.len() - 1
    })
}
