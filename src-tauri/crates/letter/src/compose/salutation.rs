//! How the addressee is addressed.

use model::Language;

use crate::frames::{
    Frame, Office, Phrase, folded, frame_of_greeting, greets_in, is_greeting, is_in_script_of, salutation_for,
};

use super::{Matter, Note, language::same};

/// The office that is written to: the block's; the printed salutation's where the block names none. Either may say that
/// a woman or a man holds it.
pub(crate) fn office(matter: &Matter) -> Option<Office> {
    let printed = printed(matter).map(alternatives).unwrap_or_default();
    let of_the_printed = || printed.iter().find_map(|words| Office::of_salutation(words));
    let office = Office::of(&matter.recipient.lines).or_else(of_the_printed)?;
    Some(office.held_as_in(&printed))
}

/// What the writer's own text begins with: it is theirs and stays.
pub(crate) fn of_the_writer(own: &str, frame: Option<&'static Frame>) -> String {
    punctuated(frame_of_greeting(own, frame).or(frame), own)
}

/// The action's own salutation for this recipient, where it is in the letter's language; else the model letter's, where
/// it means this recipient; else the frame's, by office. A language without a frame has no salutation of its own: there
/// the action's stands, in whichever language it is. What a print run's file gives stands as it is.
pub(crate) fn line(
    matter: &Matter,
    language: &Language,
    office: Option<Office>,
    of_the_letter: Option<&str>,
    notes: &mut Vec<Note>,
) -> String {
    let frame = Frame::of(language);
    let printed = printed(matter).map(|all| best(all, language, matter).to_owned());
    let elsewhere = printed.clone().filter(|words| matter.given.is_none() && !fits(words, language, matter));
    let own = match (&elsewhere, frame) {
        (Some(other), None) => {
            notes.push(Note::SalutationElsewhere(other.clone()));
            printed
        }
        (Some(other), Some(_)) => {
            notes.push(Note::SalutationReplaced(other.clone()));
            None
        }
        (None, _) => printed,
    };
    let can_begin = |words: &String| frame.is_none() || fits(words, language, matter);
    let of_the_letter = || of_the_letter.and_then(|s| meant_for(s, language, office, matter)).filter(can_begin);
    let own = own.or_else(of_the_letter);
    match (own, frame) {
        (Some(own), _) => punctuated(frame_of_greeting(&own, frame).or(frame), &own),
        (None, Some(frame)) => punctuated(Some(frame), &salutation_for(frame, office)),
        (None, None) => String::new(),
    }
}

/// What the action prints as this recipient's salutation.
fn printed(matter: &Matter) -> Option<&str> {
    matter.recipient.salutation.as_deref().filter(|words| !words.trim().is_empty())
}

/// Whether a printed salutation can begin a letter in that language. Words that no table knows are taken to be in the
/// action's language, unless their script tells otherwise.
fn fits(words: &str, language: &Language, matter: &Matter) -> bool {
    let unknown = || {
        let of_the_action = matter.language.as_ref().is_none_or(|own| same(own, language));
        of_the_action && Frame::of(language).is_none_or(|frame| is_in_script_of(words, frame))
    };
    greets_in(words, language).unwrap_or_else(unknown)
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
    let in_language = |words: &str| greets_in(words, language) == Some(true);
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

/// With the frame's mark behind it where it has none of its own.
fn punctuated(frame: Option<&Frame>, salutation: &str) -> String {
    let ends = salutation.ends_with([',', ':', '!', '.', '،', '，', '：', '！']);
    match frame.filter(|_| !ends) {
        Some(frame) => frame.fill(Phrase::SalutationForm, "{salutation}", salutation),
        None => salutation.to_owned(),
    }
}
