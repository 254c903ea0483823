//! A letter to the person at risk or to the family, where the action asks for one.

use std::sync::LazyLock;

use model::{Case, DraftParagraph, Recipient, Role, Writer};

use crate::frames::{Frame, MOST_NAMES, Office, Phrase, folded, joined};

use super::body::{Body, prompt, text};
use super::matter::full_names;
use super::{Matter, Note, Refusal};

/// Words by which an action asks for such letters, and by which a block is a family's.
const WORDS: &str = include_str!("solidarity.tsv");

/// The matter of a letter to the case's person at risk or the family: to recipient `to` where that is one of them,
/// else to the first recipient who is, else to nobody's address. Refused where the action neither asks for such
/// letters nor prints an address of theirs: mail from abroad can put people at risk.
pub(crate) fn matter(case: &Case, to: usize) -> Result<Matter, Refusal> {
    let theirs = |recipient: &&Recipient| is_theirs(recipient, case);
    let chosen = to.checked_sub(1).and_then(|at| case.recipients.get(at)).filter(theirs);
    let recipient = chosen.or(case.recipients.iter().find(theirs)).cloned();
    if recipient.is_none() && !is_asked_for(case) {
        return Err(Refusal::SolidarityNotAsked);
    }
    let recipient = recipient.unwrap_or_else(|| Recipient::new(Role::Addressee));
    Ok(Matter { copy_of: None, copies: Vec::new(), ..Matter::to(case, recipient, false) })
}

/// Whether the action asks for letters to the person or the family.
fn is_asked_for(case: &Case) -> bool {
    static ASKS: LazyLock<Vec<String>> = LazyLock::new(|| words_of("asks"));
    let texts = case.calls.iter().chain(&case.model_letter).map(|text| folded(text));
    texts.into_iter().any(|text| ASKS.iter().any(|word| text.contains(word.as_str())))
}

/// Whether a block is the person's own or the family's, and no office's.
fn is_theirs(recipient: &Recipient, case: &Case) -> bool {
    let block = folded(&recipient.lines.join(" / "));
    let names = case.persons.iter().any(|person| block.contains(&folded(&person.name)));
    (names || is_a_familys(recipient)) && Office::of(&recipient.lines).is_none()
}

fn is_a_familys(recipient: &Recipient) -> bool {
    let first = folded(recipient.lines.first().map(String::as_str).unwrap_or_default());
    static FAMILY: LazyLock<Vec<String>> = LazyLock::new(|| words_of("family"));
    FAMILY.iter().any(|word| first.contains(word.as_str()))
}

fn words_of(row: &str) -> Vec<String> {
    let rows = WORDS.lines().filter_map(|line| line.split_once('\t')).filter(|(of, _)| *of == row);
    rows.flat_map(|(_, words)| words.split('|')).map(|word| folded(word).trim_end().to_owned()).collect()
}

/// A greeting, a sentence, a gap for the writer's own words, a wish. No number, no call: such letters are read by
/// guards.
pub(crate) fn body(matter: &Matter, writer: Option<&Writer>, frame: Option<&Frame>, notes: &mut Vec<Note>) -> Body {
    notes.push(Note::SolidarityIsRead);
    let gap = DraftParagraph::Gap(prompt(writer, frame, Phrase::SolidarityWords));
    let Some(frame) = frame else {
        return Body { paragraphs: vec![gap], subject: Some(String::new()), ..Body::default() };
    };
    let names = full_names(matter);
    let names: Vec<&str> = names.iter().take(MOST_NAMES).map(String::as_str).collect();
    let to_family = is_a_familys(&matter.recipient) || names.is_empty();
    let (greeting, first) = match to_family {
        true => (Phrase::SolidarityGreetingFamily, Phrase::SolidarityFamily),
        false => (Phrase::SolidarityGreeting, Phrase::Solidarity),
    };
    let persons = joined(frame, &names);
    let filled = |phrase| frame.for_names(phrase, names.len()).replace("{persons}", &persons);
    // Nobody is named: nobody can be greeted.
    let known = !names.is_empty();
    let greeted = known.then(|| filled(greeting));
    let mut paragraphs: Vec<DraftParagraph> = known.then(|| text(filled(first))).into_iter().collect();
    paragraphs.extend([gap, text(frame.phrase(Phrase::SolidarityEnd))]);
    let closing = Some(frame.phrase(Phrase::SolidarityClosing).to_owned());
    Body { paragraphs, salutation: greeted, subject: Some(String::new()), closing }
}
