//! The pile that a print run makes: letters with their envelopes, labels, the sheet of counts and the list to sign.

use std::collections::{HashMap, HashSet};

use letter::{Fonts, Form, Label, LabelOptions, LabelSheet, Letter, Meta, RunCounts, Signing};
use model::{Case, Draft, DraftParagraph, Envelope, Language, Writer};

use crate::{PrintRun, Printed, PrintedLetter, Refusal, RunLabels, cover, form, no_face};

/// A case without news for longer is asked about before a letter is posted: eight weeks.
const OLD_NEWS_DAYS: i32 = 56;

/// What making a run gathers.
pub(crate) struct Pile<'r> {
    pub(crate) run: &'r PrintRun,
    fonts: Fonts,
    /// Those that were looked up.
    pub(crate) cases: HashMap<String, Case>,
    set: Vec<Letter>,
    labels: Vec<Label>,
    letters: Vec<PrintedLetter>,
    signings: Vec<Signing>,
    stamps: Vec<(Option<String>, usize)>,
    /// Cases as they first come, and how often each of their letters was worded.
    news: Vec<String>,
    worded: HashMap<String, usize>,
    words: HashSet<String>,
    counts: RunCounts,
}

impl<'r> Pile<'r> {
    pub(crate) fn of(run: &'r PrintRun, fonts: Fonts) -> Self {
        Self {
            run,
            fonts,
            cases: HashMap::new(),
            set: Vec::new(),
            labels: Vec::new(),
            letters: Vec::new(),
            signings: Vec::new(),
            stamps: Vec::new(),
            news: Vec::new(),
            worded: HashMap::new(),
            words: HashSet::new(),
            counts: RunCounts::default(),
        }
    }

    /// Counts the letters on one matter up from 0.
    pub(crate) fn next_wording(&mut self, matter: &str) -> usize {
        let next = self.worded.entry(matter.to_owned()).or_default();
        *next += 1;
        *next - 1
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
        let letter = letter::layout(draft, &form, &self.fonts).map_err(|missing| no_face(&missing))?;
        let pages = letter.pages.len();
        self.counts.pages += pages;
        self.set.push(letter);
        if self.run.envelopes && !draft.address.is_empty() {
            let Draft { address, sender, language, .. } = draft;
            let mut cover = cover(draft, writer.country, form.envelope);
            cover.size = self.run.envelope_size.unwrap_or(cover.size);
            let envelope = letter::envelope(address, sender, language, cover, &self.fonts);
            self.set.push(envelope.map_err(|missing| no_face(&missing))?);
            self.counts.envelopes += 1;
        }
        if self.run.labels.is_some() && !draft.address.is_empty() {
            self.labels.push(Label { lines: draft.address.clone(), language: draft.language.clone() });
        }
        self.words.insert(format!("{}{:?}{}", draft.subject, draft.body, draft.address.join("\n")));
        let name = case.as_ref().map(name_of).unwrap_or_default();
        self.signings.push(Signing {
            writer: writer.name.clone(),
            to: draft.address.first().cloned().unwrap_or_default(),
            case: name.clone(),
        });
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
    pub(crate) fn finish(mut self) -> Result<Printed, Refusal> {
        if let Some(RunLabels { sheet, start }) = &self.run.labels {
            let cut = LabelSheet::from_name(sheet);
            let cut = cut.ok_or_else(|| Refusal::Wrong(format!("No sheet of labels called {sheet} is known.")))?;
            let options = LabelOptions { start: *start, ..LabelOptions::default() };
            let labels = letter::labels(&self.labels, cut, options, &self.fonts);
            self.set.push(labels.map_err(|missing| no_face(&missing))?);
        }
        self.counts.letters = self.letters.len();
        self.counts.labels = self.labels.len();
        self.counts.stamps = std::mem::take(&mut self.stamps);
        let language = self.run.writers.iter().find_map(|writer| writer.languages.first());
        let language = language.cloned().unwrap_or_else(|| Language::new("en"));
        let today = self.run.today;
        if self.run.cover_sheet {
            let sheet = self.sheet(&letter::run_sheet(&self.counts, &language, today))?;
            self.set.insert(0, sheet);
        }
        if self.run.sign_list {
            let sheet = self.sheet(&letter::sign_sheet(&self.signings, &language, today))?;
            self.set.push(sheet);
        }
        let pages = self.set.iter().map(|letter| letter.pages.len()).sum();
        let alike = self.letters.len() - self.words.len();
        let pdf = letter::pdf(&self.set, &Meta::default(), &self.fonts);
        Ok(Printed { pdf, pages, counts: self.counts, alike, letters: self.letters })
    }

    fn sheet(&self, draft: &Draft) -> Result<Letter, Refusal> {
        let paper = self.run.writers.iter().find_map(|writer| writer.paper);
        let form = Form { envelope: Envelope::None, ..form(None, paper, None) };
        letter::layout(draft, &form, &self.fonts).map_err(|missing| no_face(&missing))
    }
}

fn name_of(case: &Case) -> String {
    case.number.as_ref().map_or_else(|| case.title.clone(), ToString::to_string)
}
