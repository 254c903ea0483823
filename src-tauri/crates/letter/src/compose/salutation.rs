//! How the addressee is addressed.

use model::Language;

use crate::frames::{Frame, Office, Phrase, folded, is_greeting, language_of_greeting, salutation_for};

use super::{Matter, Note};

/// The action's own salutation for this recipient; else the model letter's, where it means this recipient; else the
/// frame's, by office. Without any of them there is none.
pub(crate) fn line(
    matter: &Matter,
    language: &Language,
    office: Option<Office>,
    of_the_letter: Option<&str>,
    notes: &mut Vec<Note>,
) -> String {
    let frame = Frame::of(language);
    let printed = matter.recipient.salutation.as_deref().filter(|s| !s.trim().is_empty());
    let own = match printed {
        Some(printed) => Some(best(printed, language, matter).to_owned()),
        None => of_the_letter.and_then(|s| meant_for(s, language, office, matter)),
    };
    if let Some(other) = own.as_deref().and_then(language_of_greeting).filter(|other| *other != language.primary())
    {
        notes.push(Note::SalutationElsewhere(Language::new(other)));
    }
    match (own, frame) {
        (Some(own), _) => punctuated(frame_of(&own).or(frame), &own),
        (None, Some(frame)) => punctuated(Some(frame), &salutation_for(frame, office)),
        (None, None) => String::new(),
    }
}

/// Whether a model letter's salutation is this recipient's: it names something that stands in the block, or the
/// letter is written to the first addressee anyway.
pub(crate) fn meant_for(
    salutation: &str,
    language: &Language,
    office: Option<Office>,
    matter: &Matter,
) -> Option<String> {
    let best = best(salutation, language, matter);
    if best.contains('_') || matter.copy_of.is_some() {
        return None;
    }
    let its_office = Office::of(&[best.to_owned()]);
    let same_office = its_office.zip(office).is_some_and(|(a, b)| a.is_the_office_of(b));
    (matter.is_first || same_office || likeness(best, matter) > 0).then(|| best.to_owned())
}

/// The alternative that is in the letter's language and names this recipient: “Dear Minister / Sr. Ministro”.
fn best<'a>(salutation: &'a str, language: &Language, matter: &Matter) -> &'a str {
    let all = alternatives(salutation.trim());
    let in_language = |words: &str| language_of_greeting(words) == Some(language.primary());
    let score = |words: &&str| (in_language(words), likeness(words, matter));
    // The first of equals, hence from behind.
    all.iter().rev().max_by_key(|words| score(words)).copied().unwrap_or(salutation)
}

/// What may stand between alternatives.
const JOINTS: [&str; 8] = [" / ", ", or ", " or ", ", ou ", " ou ", " oder ", "/ ", "/"];

/// The alternatives of a printed salutation: parted only where each begins as a salutation, so that “Dear Sir or
/// Madam” and “Señor/a” stay whole.
fn alternatives(salutation: &str) -> Vec<&str> {
    let parted = JOINTS.iter().map(|joint| salutation.split(joint).map(str::trim).collect::<Vec<_>>());
    let mut fitting = parted.filter(|parts| parts.len() > 1 && parts.iter().all(|part| is_greeting(part)));
    match fitting.next() {
        Some(parts) => parts.into_iter().map(|part| part.trim_end_matches([',', ':', ' '])).collect(),
        None => vec![salutation],
    }
}

/// How many words of the salutation stand in the recipient's block.
fn likeness(salutation: &str, matter: &Matter) -> usize {
    let block = folded(&matter.recipient.lines.join(" / "));
    let words = folded(salutation);
    words.split_whitespace().filter(|word| word.chars().count() > 3 && block.contains(&format!(" {word} "))).count()
}

/// A salutation in another language keeps its own language's mark behind it.
fn frame_of(salutation: &str) -> Option<&'static Frame> {
    Frame::of(&Language::new(language_of_greeting(salutation)?))
}

/// With the frame's mark behind it where it has none of its own.
fn punctuated(frame: Option<&Frame>, salutation: &str) -> String {
    let ends = salutation.ends_with([',', ':', '!', '.', '،', '，', '：', '！']);
    match frame.filter(|_| !ends) {
        Some(frame) => frame.fill(Phrase::SalutationForm, "{salutation}", salutation),
        None => salutation.to_owned(),
    }
}
