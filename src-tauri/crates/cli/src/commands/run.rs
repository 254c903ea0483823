//! `run`: a print run from its file.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, ensure};
use desk::{About, Collate, Counted, EnvelopeSize, Given, PrintRun, RunCounts, RunLabels, RunLetter, TooFewWords};
use model::{Country, Date, Envelope, Language, LetterKind, Paper, Recipient, Role, Writer};
use serde::Deserialize;
use serde_json::{Value, json};

use super::letter::warning;
use super::look::read_file;
use crate::outcome::{print, print_json, say};
use crate::whole;
use crate::world::World;

/// `penlight run FILE.json --out FILE.pdf`
pub fn run(world: &World, file: &Path, log: bool, out: &Path) -> Result<ExitCode> {
    let bytes = read_file(file)?;
    let wanted: RunFile =
        serde_json::from_slice(&bytes).map_err(|error| anyhow!("{} is no print run: {error}.", file.display()))?;
    let run = wanted.into_run(world)?;
    let desk = world.open()?;
    let printed = desk.print_run(&run, &|_, _| true)?;
    whole::write(out, &printed.pdf)?;
    let logged = if log { desk.note_run_printed(&printed, world.now)? } else { Vec::new() };
    let Counted { pages, alike, too_few, counts, .. } = &printed.counted;
    remarks(&printed.counted).iter().for_each(|sentence| say(sentence));
    let RunCounts { letters, envelopes, labels, stamps, cases, .. } = counts;
    if world.json {
        let stamp = |(stamp, count): &(Option<String>, usize)| json!({ "stamp": stamp, "count": count });
        let case = |(name, day, old): &(String, Option<Date>, bool)| json!({ "case": name, "news": day.map(|day| day.to_string()), "old": old });
        print_json(&json!({
            "out": out.to_string_lossy(),
            "letters": letters,
            "pages": pages,
            "envelopes": envelopes,
            "labels": labels,
            "alike": alike,
            "too_few": too_few.iter().map(too_few_words).collect::<Value>(),
            "stamps": stamps.iter().map(stamp).collect::<Value>(),
            "cases": cases.iter().map(case).collect::<Value>(),
            "logged": logged.iter().map(|id| id.0).collect::<Vec<_>>(),
        }))?;
    } else {
        print(&format!("{}: {letters} letters, {pages} pages", out.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What whoever prints the run should know, one sentence each.
fn remarks(counted: &Counted) -> Vec<String> {
    let old = counted.counts.cases.iter().filter(|(.., old)| *old);
    let mut remarks: Vec<String> =
        old.map(|(name, ..)| format!("{name} has had no news for eight weeks: ask before posting.")).collect();
    remarks.extend(counted.too_few.iter().map(|short| {
        let TooFewWords { case, to, letters, wordings } = short;
        let case = if case.is_empty() { "words that the file gives" } else { case };
        format!(
            "{case}: the run asks for {letters} letters to recipient {to}, and they can be worded in {wordings} ways."
        )
    }));
    for (to, unfit) in &counted.warnings {
        let sentence = if to.is_empty() { warning(unfit) } else { format!("{to}: {}", warning(unfit)) };
        // Ten writers of one case meet the same window.
        if !remarks.contains(&sentence) {
            remarks.push(sentence);
        }
    }
    if counted.alike > 0 {
        remarks.push(format!("{} letter(s) have the same words as another one of the run.", counted.alike));
    }
    remarks
}

fn too_few_words(short: &TooFewWords) -> Value {
    json!({ "case": short.case, "to": short.to, "letters": short.letters, "wordings": short.wordings })
}

/// The run's file.
#[derive(Deserialize)]
struct RunFile {
    writers: Vec<RunWriter>,
    letters: Vec<Wanted>,
    collate: Option<String>,
    #[serde(default)]
    envelopes: Option<WantedEnvelopes>,
    labels: Option<WantedLabels>,
    #[serde(default)]
    vary: bool,
    #[serde(default)]
    cover: bool,
    #[serde(default)]
    signs: bool,
    #[serde(default)]
    although_ended: bool,
}

/// Yes or no, or a size.
#[derive(Deserialize)]
#[serde(untagged)]
enum WantedEnvelopes {
    Wanted(bool),
    Size(String),
}

/// A sheet's name, with or without where to begin on it; `false` for none.
#[derive(Deserialize)]
#[serde(untagged)]
enum WantedLabels {
    Wanted(bool),
    Sheet(String),
    From {
        sheet: String,
        #[serde(default = "first")]
        start: usize,
    },
}

/// The sheet that is taken where the file only says that it wants labels: 3 × 7 on A4, sold everywhere.
const USUAL_LABELS: &str = "L7160";

impl WantedLabels {
    fn into_labels(self) -> Option<RunLabels> {
        match self {
            Self::Wanted(false) => None,
            Self::Wanted(true) => Some(RunLabels { sheet: USUAL_LABELS.to_owned(), start: 1 }),
            Self::Sheet(sheet) => Some(RunLabels { sheet, start: 1 }),
            Self::From { sheet, start } => Some(RunLabels { sheet, start }),
        }
    }
}

#[derive(Deserialize)]
struct RunWriter {
    #[serde(default)]
    name: String,
    #[serde(default)]
    lines: Vec<String>,
    #[serde(default)]
    town: String,
    country: Option<String>,
    #[serde(default)]
    languages: Vec<String>,
    paper: Option<String>,
    envelope: Option<String>,
    show_address: Option<bool>,
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    writer: usize,
    case: WantedCase,
    #[serde(default = "first")]
    to: usize,
    lang: Option<String>,
    kind: Option<String>,
    body: Option<String>,
}

/// A case of the data folder, or the letter's matter.
#[derive(Deserialize)]
#[serde(untagged)]
enum WantedCase {
    Named(String),
    Given(Box<Matter>),
}

#[derive(Deserialize)]
struct Matter {
    addressee: Addressee,
    subject: Option<String>,
    #[serde(default)]
    paragraphs: Vec<String>,
    #[serde(default)]
    calls: Vec<String>,
}

#[derive(Deserialize)]
struct Addressee {
    lines: Vec<String>,
    country: Option<String>,
    salutation: Option<String>,
}

fn first() -> usize {
    1
}

impl RunFile {
    fn into_run(self, world: &World) -> Result<PrintRun> {
        let collate = match self.collate.as_deref() {
            None | Some("writer") => Collate::Writer,
            Some("case") => Collate::Case,
            Some(other) => return Err(anyhow!("A run is collated by writer or by case, not by {other}.")),
        };
        let writers = self.writers.into_iter().map(RunWriter::into_writer).collect::<Result<Vec<_>>>()?;
        let letters = self.letters.into_iter().enumerate();
        let letters =
            letters.map(|(at, letter)| letter.into_letter().with_context(|| format!("Letter {}", at + 1)));
        let letters = letters.collect::<Result<Vec<_>>>()?;
        ensure!(!letters.is_empty(), "The run holds no letter.");
        let (envelopes, envelope_size) = match self.envelopes {
            None => (false, None),
            Some(WantedEnvelopes::Wanted(wanted)) => (wanted, None),
            Some(WantedEnvelopes::Size(size)) => {
                let known = EnvelopeSize::from_word(&size);
                (true, Some(known.with_context(|| format!("no envelope has the size {size}"))?))
            }
        };
        Ok(PrintRun {
            writers,
            letters,
            collate,
            envelopes,
            envelope_size,
            labels: self.labels.and_then(WantedLabels::into_labels),
            vary: self.vary,
            cover_sheet: self.cover,
            sign_list: self.signs,
            although_ended: self.although_ended,
            today: world.today,
        })
    }
}

impl RunWriter {
    fn into_writer(self) -> Result<Writer> {
        let paper = self.paper.map(|word| Paper::from_word(&word).with_context(|| format!("no paper {word}")));
        let envelope =
            self.envelope.map(|word| Envelope::from_word(&word).with_context(|| format!("no envelope {word}")));
        Ok(Writer {
            // The file gives the sender's lines as they are to stand.
            show_address: self.show_address.unwrap_or(true),
            name: self.name,
            lines: self.lines,
            town: self.town,
            country: self.country.map(|code| country(&code)).transpose()?,
            languages: self.languages.iter().map(|tag| Language::new(tag)).collect(),
            paper: paper.transpose()?,
            envelope: envelope.transpose()?,
        })
    }
}

impl Wanted {
    fn into_letter(self) -> Result<RunLetter> {
        let about = match self.case {
            WantedCase::Named(name) => About::Case(name),
            WantedCase::Given(matter) => {
                let recipient = Recipient {
                    lines: matter.addressee.lines,
                    salutation: matter.addressee.salutation,
                    country: matter.addressee.country.map(|code| country(&code)).transpose()?,
                    ..Recipient::new(Role::Addressee)
                };
                let given = Given { subject: matter.subject, paragraphs: matter.paragraphs, calls: matter.calls };
                About::Given(Box::new(recipient), given)
            }
        };
        let language = self.lang.as_deref().map(Language::new);
        let kind = self
            .kind
            .map(|word| LetterKind::from_word(&word).with_context(|| format!("no letter is of the kind {word}")));
        let kind = kind.transpose()?.unwrap_or_default();
        Ok(RunLetter { writer: self.writer, about, to: self.to, kind, language, body: self.body })
    }
}

fn country(code: &str) -> Result<Country> {
    Country::from_code(code).with_context(|| format!("no country has the code {code}"))
}
