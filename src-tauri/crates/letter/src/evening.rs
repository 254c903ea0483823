//! The sheets that lie on a print run: what it holds, and where writers sign that their letter went out.

use model::{Date, Draft, DraftParagraph, Language};

use crate::frames::{Frame, Phrase, date_line};

/// What a print run holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RunCounts {
    /// Letters.
    pub letters: usize,
    /// Pages of letters, envelopes and labels aside.
    pub pages: usize,
    /// Envelopes.
    pub envelopes: usize,
    /// Labels.
    pub labels: usize,
    /// Each stamp with how many are needed; `None` for those that nobody knows.
    pub stamps: Vec<(Option<String>, usize)>,
    /// Each case's name, the day of its newest news, and whether that is too old to post without asking.
    pub cases: Vec<(String, Option<Date>, bool)>,
}

/// One line of the list on which writers sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signing {
    /// Who writes.
    pub writer: String,
    /// To whom.
    pub to: String,
    /// The case's number or title; empty where there is none.
    pub case: String,
}

/// The sheet of counts, in a language that has a frame, else in English.
pub fn run_sheet(counts: &RunCounts, language: &Language, today: Date) -> Draft {
    let (frame, language) = framed(language);
    let count = |phrase, n: usize| (n > 0).then(|| frame.fill(phrase, "{n}", &frame.number(n)));
    let numbers = [
        count(Phrase::RunLetters, counts.letters),
        count(Phrase::RunPages, counts.pages),
        count(Phrase::RunEnvelopes, counts.envelopes),
        count(Phrase::RunLabels, counts.labels),
    ];
    let mut body: Vec<DraftParagraph> = numbers.into_iter().flatten().map(DraftParagraph::Text).collect();
    let no_stamp = || frame.phrase(Phrase::RunNoStamp).to_owned();
    let stamp = |(stamp, n): &(Option<String>, usize)| {
        format!("{} × {}", frame.number(*n), stamp.clone().unwrap_or_else(no_stamp))
    };
    body.extend(list(frame.phrase(Phrase::RunStamps), counts.stamps.iter().map(stamp).collect()));
    let news = |(name, day, is_old): &(String, Option<Date>, bool)| {
        let day = day.map(|day| date_line(day, &language, None)).unwrap_or_else(|| "–".to_owned());
        let old = if *is_old { format!(" ({})", frame.phrase(Phrase::RunOldNews)) } else { String::new() };
        format!("{name}: {day}{old}")
    };
    body.extend(list(frame.phrase(Phrase::RunNews), counts.cases.iter().map(news).collect()));
    sheet(frame.phrase(Phrase::RunTitle), body, &language, today)
}

/// The list on which writers sign.
pub fn sign_sheet(lines: &[Signing], language: &Language, today: Date) -> Draft {
    let (frame, language) = framed(language);
    let line = |one: &Signing| {
        let case = if one.case.is_empty() { String::new() } else { format!(" ({})", one.case) };
        let words: Vec<&str> =
            [one.writer.as_str(), one.to.as_str()].into_iter().filter(|w| !w.is_empty()).collect();
        format!("{}{case} {RULE}", words.join(": "))
    };
    let lines = lines.iter().map(line).collect();
    sheet(frame.phrase(Phrase::SignTitle), vec![DraftParagraph::List(lines)], &language, today)
}

/// To sign on.
const RULE: &str = "____________________";

fn framed(language: &Language) -> (&'static Frame, Language) {
    let frame = Frame::of(language).or(Frame::all().first());
    let frame = frame.expect("the first of the tables is English");
    (frame, Language::new(frame.language))
}

fn list(title: &str, items: Vec<String>) -> Vec<DraftParagraph> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![DraftParagraph::Text(title.to_owned()), DraftParagraph::List(items)]
}

fn sheet(title: &str, body: Vec<DraftParagraph>, language: &Language, today: Date) -> Draft {
    Draft {
        language: language.clone(),
        // Without a sender there would be a line to sign on.
        sender: vec![title.to_owned()],
        signature: Some(String::new()),
        address: Vec::new(),
        country: None,
        date: today,
        subject: title.to_owned(),
        salutation: String::new(),
        body,
        closing: String::new(),
        copies: Vec::new(),
        enclosures: Vec::new(),
    }
}
