//! `run`: a print run from its file.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, ensure};
use desk::{About, Collate, Given, PrintRun, RunLetter};
use model::{Country, Envelope, Language, Paper, Recipient, Role, Writer};
use serde::Deserialize;
use serde_json::json;

use super::look::read_file;
use crate::outcome::{print, print_json, say};
use crate::whole;
use crate::world::World;

/// `penlight run FILE.json --out FILE.pdf`
pub fn run(world: &World, file: &Path, out: &Path) -> Result<ExitCode> {
    let bytes = read_file(file)?;
    let wanted: RunFile =
        serde_json::from_slice(&bytes).map_err(|error| anyhow!("{} is no print run: {error}.", file.display()))?;
    if wanted.labels.as_ref().is_some_and(|labels| !labels.is_null()) {
        say("This Penlight prints no labels yet; the letters are made without them.");
    }
    let run = wanted.into_run(world)?;
    let printed = world.open()?.print_run(&run)?;
    whole::write(out, &printed.pdf)?;
    if world.json {
        print_json(&json!({ "out": out.to_string_lossy(), "letters": printed.letters, "pages": printed.pages }))?;
    } else {
        print(&format!("{}: {} letters, {} pages", out.display(), printed.letters, printed.pages))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The run's file.
#[derive(Deserialize)]
struct RunFile {
    writers: Vec<RunWriter>,
    letters: Vec<Wanted>,
    collate: Option<String>,
    #[serde(default)]
    envelopes: bool,
    labels: Option<serde_json::Value>,
    #[serde(default)]
    vary: bool,
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
        let (envelopes, vary) = (self.envelopes, self.vary);
        Ok(PrintRun { writers, letters, collate, envelopes, vary, today: world.today })
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
        Ok(RunLetter { writer: self.writer, about, to: self.to, language, body: self.body })
    }
}

fn country(code: &str) -> Result<Country> {
    Country::from_code(code).with_context(|| format!("no country has the code {code}"))
}
