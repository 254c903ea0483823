//! `letter`: one letter as a PDF, or its words for another way than the post.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use desk::{LayoutWarning, LetterOptions, Mail, Mailed, Note, Written};
use model::{Draft, DraftParagraph, LetterKind, Lines};
use serde_json::json;

use super::look::read_file;
use crate::arguments::{LetterArguments, TextKind};
use crate::outcome::{print, print_json, say};
use crate::whole;
use crate::world::World;

/// `penlight letter CASE … --out FILE`
pub fn letter(world: &World, arguments: LetterArguments) -> Result<ExitCode> {
    let body = arguments.body.as_deref().map(read_file).transpose()?;
    let body = body.map(String::from_utf8).transpose().context("The body is not text in UTF-8")?;
    let options = LetterOptions {
        kind: letter_kind(arguments.kind),
        to: arguments.to,
        language: arguments.lang,
        paper: arguments.paper,
        envelope: arguments.envelope,
        lines: if arguments.ragged { Lines::Ragged } else { Lines::Justified },
        one_page: arguments.one_page,
        body,
        although_ended: arguments.although_ended,
        today: world.today,
    };
    let (desk, case, out) = (world.open()?, &arguments.case, &arguments.out);
    match arguments.kind {
        TextKind::Email => mail(world, &desk.mail(case, &options)?, out)?,
        TextKind::Short => short(world, desk.short_text(case, &options)?, out)?,
        TextKind::Fax => pages(world, &desk.fax(case, &options)?, out)?,
        TextKind::Appeal | TextKind::CoverNote | TextKind::Solidarity | TextKind::Thanks => {
            pages(world, &desk.write(case, &options)?, out)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What the words are for: an appeal, whichever way it goes.
fn letter_kind(kind: TextKind) -> LetterKind {
    match kind {
        TextKind::CoverNote => LetterKind::CoverNote,
        TextKind::Solidarity => LetterKind::Solidarity,
        TextKind::Thanks => LetterKind::Thanks,
        TextKind::Appeal | TextKind::Fax | TextKind::Email | TextKind::Short => LetterKind::Appeal,
    }
}

fn pages(world: &World, written: &Written, out: &Path) -> Result<()> {
    whole::write(out, &written.pdf)?;
    let remarks = remarks(written);
    remarks.iter().for_each(|sentence| say(sentence));
    if world.json {
        return print_json(&json!({
            "out": out.to_string_lossy(),
            "pages": written.pages,
            "language": written.draft.language.tag(),
            "address": written.draft.address,
            "salutation": written.draft.salutation,
            "subject": written.draft.subject,
            "remarks": remarks,
        }));
    }
    let to = written.draft.address.first().cloned().unwrap_or_default();
    print(&format!("{}: {} page(s), to {to}", out.display(), written.pages))
}

fn mail(world: &World, mailed: &Mailed, out: &Path) -> Result<()> {
    whole::write(out, &mailed.eml)?;
    let mut remarks: Vec<String> = mailed.notes.iter().map(note).collect();
    remarks.extend(gaps(&mailed.draft));
    remarks.iter().for_each(|sentence| say(sentence));
    let Mail { to, subject, text } = &mailed.mail;
    if world.json {
        return print_json(&json!({
            "out": out.to_string_lossy(),
            "to": to,
            "language": mailed.draft.language.tag(),
            "subject": subject,
            "text": text,
            "mailto": mailed.link,
            "remarks": remarks,
        }));
    }
    print(&format!("{}: a mail to {}; nothing was sent", out.display(), to.join(", ")))
}

/// A mail leaves gaps out, as a printed letter does.
fn gaps(draft: &Draft) -> Option<String> {
    let open = draft.body.iter().any(|paragraph| matches!(paragraph, DraftParagraph::Gap(_)));
    open.then(|| "Add your own words before you send it.".to_owned())
}

fn short(world: &World, (text, handles): (String, Vec<String>), out: &Path) -> Result<()> {
    whole::write(out, format!("{text}\n").as_bytes())?;
    if world.json {
        return print_json(&json!({ "out": out.to_string_lossy(), "text": text, "social": handles }));
    }
    print(&format!("{}: {text}", out.display()))
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
        Note::NoCallRules(language) => {
            format!("Penlight can't word calls in {language} as a letter yet: write them in your own words.")
        }
        Note::CallAsPrinted(call) => format!("This call stands as printed; put it into your own words: {call}"),
        Note::CallForTheWriter(call) => format!("This call is asked of you, not of the authorities: {call}"),
        Note::SalutationReplaced(words) => {
            format!("The action's salutation is in another language ({words}): the letter greets in its own.")
        }
        Note::SalutationElsewhere(words) => {
            format!("The salutation is the action's own, in another language than the letter: {words}")
        }
        Note::NothingToAsk => {
            "The action has neither a model letter nor calls: write in your own words.".to_owned()
        }
        Note::NoAddress => "The action names nobody to write to.".to_owned(),
        Note::NoEmail => {
            "The action gives no e-mail address for this recipient; the address stays empty.".to_owned()
        }
        Note::SolidarityIsRead => {
            "Others read this letter first: nothing about the case, politics or an organisation.".to_owned()
        }
        Note::ThanksOnlyForGood => {
            "Thank only where the outcome is good; say in your own words what for.".to_owned()
        }
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
        LayoutWarning::NotOnePage => {
            "The letter is too long for one page, even in small type: it was set on more.".to_owned()
        }
        LayoutWarning::WordBroken(word) => format!("A word is wider than the page: {word}"),
    }
}
