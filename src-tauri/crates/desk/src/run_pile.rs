//! The pile that a print run makes: letters with their envelopes, labels, the sheet of counts and the list to sign.

use std::collections::{HashMap, HashSet};

use letter::{
    Bundle, Fonts, Form, Label, LabelOptions, LabelSheet, LayoutWarning, Letter, Meta, RunCounts, Signing,
};
use model::{Case, Draft, DraftParagraph, Envelope, Hash, Language, Writer};
use sha2::{Digest, Sha256};

use crate::{Counted, PrintRun, PrintedLetter, Refusal, RunLabels, Wordings, cover, form, no_face};

/// A case without news for longer is asked about before a letter is posted: eight weeks.
const OLD_NEWS_DAYS: i32 = 56;

/// What making a run gathers.
pub(crate) struct Pile<'r> {
    pub(crate) run: &'r PrintRun,
    fonts: Fonts,
    /// Those that were looked up.
    pub(crate) cases: HashMap<String, Case>,
    /// What is written already; `None` where the run is only counted.
    bundle: Option<Bundle>,
    pages: usize,
    labels: Vec<Label>,
    letters: Vec<PrintedLetter>,
    signings: Vec<Signing>,
    stamps: Vec<(Option<String>, usize)>,
    /// Cases as they first come.
    news: Vec<String>,
    pub(crate) wordings: Wordings,
    /// Of the words of each letter.
    words: HashSet<Hash>,
    warnings: Vec<(String, LayoutWarning)>,
    counts: RunCounts,
}

impl<'r> Pile<'r> {
    /// A pile whose PDF is made on the way.
    pub(crate) fn printed(run: &'r PrintRun, fonts: Fonts) -> Self {
        Self { bundle: Some(Bundle::default()), ..Self::counted(run, fonts) }
    }

    /// A pile that is only counted.
    pub(crate) fn counted(run: &'r PrintRun, fonts: Fonts) -> Self {
        Self {
            run,
            fonts,
            cases: HashMap::new(),
            bundle: None,
            pages: 0,
            labels: Vec::new(),
            letters: Vec::new(),
            signings: Vec::new(),
            stamps: Vec::new(),
            news: Vec::new(),
            wordings: Wordings::default(),
            words: HashSet::new(),
            warnings: Vec::new(),
            counts: RunCounts::default(),
        }
    }

    pub(crate) fn count_stamp(&mut self, stamp: Option<String>) {
        match self.stamps.iter_mut().find(|(of, _)| *of == stamp) {
            Some((_, count)) => *count += 1,
            None => self.stamps.push((stamp, 1)),
        }
    }

    /// Puts a letter on the pile, with its envelope and its label.
    pub(crate) fn put(&mut self, draft: &Draft, writer: &Writer, case: Option<Case>) -> Result<(), Refusal> {
        let form = form(Some(writer), None, None);
        let to = draft.address.first().cloned().unwrap_or_default();
        let no_face = |missing| Refusal::NoFaceIn(to.clone(), missing);
        let letter = letter::layout(draft, &form, &self.fonts).map_err(no_face)?;
        let pages = letter.pages.len();
        self.counts.pages += pages;
        self.lay(&letter, &to, false);
        if self.run.envelopes && !draft.address.is_empty() {
            let Draft { address, sender, language, .. } = draft;
            let mut cover = cover(draft, writer.country, form.envelope);
            cover.size = self.run.envelope_size.unwrap_or(cover.size);
            let envelope = letter::envelope(address, sender, language, cover, &self.fonts);
            self.lay(&envelope.map_err(no_face)?, &to, false);
            self.counts.envelopes += 1;
        }
        if self.run.labels.is_some() && !draft.address.is_empty() {
            self.labels.push(Label { lines: draft.address.clone(), language: draft.language.clone() });
        }
        self.words.insert(words_of(draft));
        let name = case.as_ref().map(name_of).unwrap_or_default();
        self.signings.push(Signing { writer: writer.name.clone(), to, case: name.clone() });
        if let Some(case) = case.as_ref().filter(|case| !self.news.contains(&case.id.0)) {
            let age = case.issued.and_then(|day| self.run.today.since(day).ok()).map(|span| span.get_days());
            self.news.push(case.id.0.clone());
            self.counts.cases.push((name, case.issued, age.is_some_and(|days| days > OLD_NEWS_DAYS)));
        }
        let gaps = draft.body.iter().filter(|paragraph| matches!(paragraph, DraftParagraph::Gap(_))).count();
        self.letters.push(PrintedLetter {
            case: case.map(|case| case.id),
            writer: writer.name.clone(),
            recipient: draft.address.clone(),
            country: draft.country,
            language: draft.language.clone(),
            pages,
            gaps,
        });
        Ok(())
    }

    /// Everything in one PDF: the sheet of counts, letters with their envelopes, labels, the list to sign.
    pub(crate) fn finish(mut self) -> Result<(Vec<u8>, Counted), Refusal> {
        if let Some(RunLabels { sheet, start }) = &self.run.labels {
            let cut = LabelSheet::from_name(sheet);
            let cut = cut.ok_or_else(|| Refusal::Wrong(format!("No sheet of labels called {sheet} is known.")))?;
            let options = LabelOptions { start: *start, ..LabelOptions::default() };
            let labels = letter::labels(&self.labels, cut, options, &self.fonts);
            self.lay(&labels.map_err(|missing| no_face(&missing))?, "", false);
        }
        self.counts.letters = self.letters.len();
        self.counts.labels = self.labels.len();
        self.counts.stamps = std::mem::take(&mut self.stamps);
        let language = self.run.writers.iter().find_map(|writer| writer.languages.first());
        let language = language.cloned().unwrap_or_else(|| Language::new("en"));
        let today = self.run.today;
        if self.run.cover_sheet {
            let sheet = self.sheet(&letter::run_sheet(&self.counts, &language, today))?;
            self.lay(&sheet, "", true);
        }
        if self.run.sign_list {
            let sheet = self.sheet(&letter::sign_sheet(&self.signings, &language, today))?;
            self.lay(&sheet, "", false);
        }
        let alike = self.letters.len() - self.words.len();
        let name = |about: &str| self.cases.get(about).map(name_of).unwrap_or_default();
        let too_few = self.wordings.too_few(name);
        let bundle = self.bundle.take();
        let pdf = bundle.map(|bundle| bundle.pdf(&Meta::default(), &self.fonts)).unwrap_or_default();
        let Self { pages, counts, warnings, letters, .. } = self;
        Ok((pdf, Counted { pages, counts, alike, too_few, warnings, letters }))
    }

    /// Writes what is set, behind what lies there or, with `first`, before it. `to` is whose address stands on it.
    fn lay(&mut self, letter: &Letter, to: &str, first: bool) {
        self.pages += letter.pages.len();
        self.warnings.extend(letter.warnings.iter().map(|warning| (to.to_owned(), warning.clone())));
        match &mut self.bundle {
            Some(bundle) if first => bundle.add_first(letter, &self.fonts),
            Some(bundle) => bundle.add(letter, &self.fonts),
            None => {}
        }
    }

    fn sheet(&self, draft: &Draft) -> Result<Letter, Refusal> {
        let paper = self.run.writers.iter().find_map(|writer| writer.paper);
        let form = Form { envelope: Envelope::None, ..form(None, paper, None) };
        letter::layout(draft, &form, &self.fonts).map_err(|missing| no_face(&missing))
    }
}

/// What two letters have to have in common to be the same.
fn words_of(draft: &Draft) -> Hash {
    let Draft { subject, body, closing, address, .. } = draft;
    let gaps_apart = body.iter().filter(|paragraph| !matches!(paragraph, DraftParagraph::Gap(_)));
    let words = (subject, gaps_apart.collect::<Vec<_>>(), closing, address);
    Hash(Sha256::digest(format!("{words:?}")).into())
}

fn name_of(case: &Case) -> String {
    case.number.as_ref().map_or_else(|| case.title.clone(), ToString::to_string)
}
