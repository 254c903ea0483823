//! `letter`: one letter as a PDF.

use std::process::ExitCode;

use anyhow::{Context, Result};
use desk::{LayoutWarning, LetterOptions, Note, Written};
use serde_json::{Value, json};

use super::look::read_file;
use crate::arguments::LetterArguments;
use crate::outcome::{print, print_json, say};
use crate::whole;
use crate::world::World;

/// `penlight letter CASE … --out FILE.pdf`
pub fn letter(world: &World, arguments: LetterArguments) -> Result<ExitCode> {
    let body = arguments.body.as_deref().map(read_file).transpose()?;
    let body = body.map(String::from_utf8).transpose().context("The body is not text in UTF-8")?;
    let options = LetterOptions {
        to: arguments.to,
        language: arguments.lang,
        paper: arguments.paper,
        envelope: arguments.envelope,
        body,
        although_ended: arguments.although_ended,
        today: world.today,
    };
    let written = world.open()?.write(&arguments.case, &options)?;
    whole::write(&arguments.out, &written.pdf)?;
    for sentence in remarks(&written) {
        say(&sentence);
    }
    if world.json {
        print_json(&written_json(&written, &arguments.out.to_string_lossy()))?;
    } else {
        let to = written.recipient.lines.first().cloned().unwrap_or_default();
        print(&format!("{}: {} page(s), to {to}", arguments.out.display(), written.pages))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn written_json(written: &Written, out: &str) -> Value {
    json!({
        "out": out,
        "pages": written.pages,
        "language": written.draft.language.tag(),
        "address": written.draft.address,
        "salutation": written.draft.salutation,
        "subject": written.draft.subject,
        "remarks": remarks(written),
    })
}

/// What the writer should know, one sentence each.
pub fn remarks(written: &Written) -> Vec<String> {
    let notes = written.notes.iter().map(note);
    notes.chain(written.warnings.iter().map(warning)).collect()
}

fn note(note: &Note) -> String {
    match note {
        Note::ModelLetterElsewhere(language) => {
            format!("The model letter is in another language ({language}) and was left out.")
        }
        Note::CallsElsewhere(language) => {
            format!("The calls are in another language ({language}); write them in your own words.")
        }
        Note::LanguageOfTheAction(language) => {
            format!("The letter is in {language}, the only language in which the action gives its words.")
        }
        Note::NoFrame(language) => format!("There is no letter frame for {language} yet: check date and closing."),
        Note::NotAskedFor(language) => format!("The action does not ask for letters in {language}."),
        Note::CallAsPrinted(call) => format!("This call stands as printed; put it into your own words: {call}"),
        Note::CallForTheWriter(call) => format!("This call is asked of you, not of the authorities: {call}"),
        Note::SalutationElsewhere(language) => format!("The salutation is the action's own, in {language}."),
        Note::NothingToAsk => {
            "The action has neither a model letter nor calls: write in your own words.".to_owned()
        }
        Note::NoAddress => "The action names nobody to write to.".to_owned(),
    }
}

/// What did not fit, in a sentence.
pub fn warning(warning: &LayoutWarning) -> String {
    match warning {
        LayoutWarning::AddressOverfull => {
            "The address is longer than the envelope's window: write the envelope by hand.".to_owned()
        }
        LayoutWarning::AddressSmall(tenths) => {
            format!("The address is set in {} points, to fit the envelope's window.", f64::from(*tenths) / 10.0)
        }
        LayoutWarning::LabelOverfull(first) => {
            format!("The address is longer than its label; take larger labels or write it by hand: {first}")
        }
        LayoutWarning::WordBroken(word) => format!("A word is wider than the page: {word}"),
    }
}
