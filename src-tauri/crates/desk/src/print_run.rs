//! A print run: writers × cases in one PDF.

use letter::{ComposeOptions, Cover, EnvelopeSize, Given, Letter, Matter, Meta};
use model::{Country, Date, Draft, Envelope, Language, LetterKind, Recipient, Writer};

use crate::{Desk, Refusal, form, no_face, refused};

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
    /// Whether letters on one case to one recipient differ in wording, so that no two of a pile read the same.
    pub vary: bool,
    /// The day that stands on them.
    pub today: Date,
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
    /// How many letters.
    pub letters: usize,
    /// How many pages.
    pub pages: usize,
}

impl Desk {
    /// Makes the run's PDF, or none: a letter that is refused is named, and nothing is printed without it.
    pub fn print_run(&self, run: &PrintRun) -> Result<Printed, Refusal> {
        let fonts = self.all_faces();
        let mut set = Vec::new();
        let letters = in_order(run);
        for (at, letter) in letters.iter().enumerate() {
            let writer = run.writers.get(letter.writer);
            let writer = writer.ok_or_else(|| Refusal::Wrong(format!("Letter {}: no such writer.", at + 1)))?;
            let alike = letters[..at].iter().filter(|other| other.about == letter.about && other.to == letter.to);
            let variant = if run.vary { alike.count() } else { 0 };
            let draft = self.run_draft(run, letter, writer, variant)?;
            let form = form(Some(writer), None, None);
            set.push(letter::layout(&draft, &form, &fonts).map_err(|missing| no_face(&missing))?);
            if run.envelopes {
                let Draft { address, sender, language, .. } = &draft;
                let cover = cover(&draft, writer.country, form.envelope);
                let envelope = letter::envelope(address, sender, language, cover, &fonts);
                set.push(envelope.map_err(|missing| no_face(&missing))?);
            }
        }
        if set.is_empty() {
            return Err(Refusal::Wrong("The run holds no letter.".to_owned()));
        }
        let pages = set.iter().map(|letter: &Letter| letter.pages.len()).sum();
        Ok(Printed { pdf: letter::pdf(&set, &Meta::default(), &fonts), letters: letters.len(), pages })
    }

    fn run_draft(
        &self,
        run: &PrintRun,
        one: &RunLetter,
        writer: &Writer,
        variant: usize,
    ) -> Result<Draft, Refusal> {
        let options = ComposeOptions {
            language: one.language.clone(),
            today: run.today,
            body: one.body.clone(),
            although_ended: false,
            kind: LetterKind::Appeal,
        };
        let matter = match &one.about {
            About::Case(name) => {
                let case = self.case_named(name)?;
                if case.ended {
                    return Err(refused(&letter::Refusal::Ended, name));
                }
                Matter::of(&case, one.to).map_err(|refusal| refused(&refusal, name))?
            }
            About::Given(recipient, given) => Matter::given((**recipient).clone(), given.clone()),
        };
        Ok(letter::compose(&Matter { variant, ..matter }, Some(writer), &options).draft)
    }
}

/// The envelope that goes with the paper's form; marked for air mail where the letter leaves the writer's country.
pub(crate) fn cover(draft: &Draft, home: Option<Country>, form: Envelope) -> Cover {
    let size = if form == Envelope::Us10 { EnvelopeSize::Us10 } else { EnvelopeSize::Dl };
    let air_mail = draft.country.is_some() && draft.country != home;
    Cover { size, air_mail, offset_mm: (0.0, 0.0) }
}

/// Letters as they lie in the pile; within a writer or a case as they were given.
fn in_order(run: &PrintRun) -> Vec<&RunLetter> {
    let mut letters: Vec<&RunLetter> = run.letters.iter().collect();
    match run.collate {
        Collate::Writer => letters.sort_by_key(|letter| letter.writer),
        Collate::Case => {
            let first = |about: &About| run.letters.iter().position(|other| other.about == *about);
            letters.sort_by_key(|letter| first(&letter.about));
        }
    }
    letters
}
