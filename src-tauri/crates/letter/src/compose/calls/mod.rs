//! The calls of an action turned into what one person writes to another.

mod addressee;
mod between;
mod linked;
mod pattern;
mod rules;
mod sentence;

use model::{DraftParagraph, Language};

use crate::frames::{Frame, Phrase};

use super::{Choices, Matter, Note};

pub(crate) use sentence::{Turned, sentence};

pub(crate) use rules::Rules;

/// Sentences are put together into paragraphs of about so many characters: three or four lines of a letter.
const PARAGRAPH_LENGTH: usize = 330;

/// The calls as paragraphs, in the order printed: sentences in the first person; requests that share their opening
/// words as a list; what no rule turns as printed, in a list behind the frame's neutral sentence.
pub(crate) fn turn(
    matter: &Matter,
    language: &Language,
    frame: Option<&Frame>,
    choices: &mut Choices,
    notes: &mut Vec<Note>,
) -> Vec<DraftParagraph> {
    let rules = Rules::of(language);
    if rules.is_none() && !matter.calls.is_empty() {
        // Nobody can tell whether such a call speaks to the writer or to the authorities.
        notes.push(Note::NoCallRules(language.clone()));
        return matter.calls.iter().cloned().map(DraftParagraph::Gap).collect();
    }
    let turned: Vec<Turned> = matter.calls.iter().map(|call| sentence(call, rules, &matter.recipient)).collect();
    let mut paragraphs = Vec::new();
    let mut rest = turned.as_slice();
    while let Some(first) = rest.first() {
        let alike = rest.iter().take_while(|t| t.joins(first)).count();
        let (now, later) = rest.split_at(alike);
        push(&mut paragraphs, now, frame, choices, notes);
        rest = later;
    }
    paragraphs
}

fn push(
    paragraphs: &mut Vec<DraftParagraph>,
    alike: &[Turned],
    frame: Option<&Frame>,
    choices: &mut Choices,
    notes: &mut Vec<Note>,
) {
    // Requests of one list stand side by side: they may come in any order.
    let list = |choices: &mut Choices| {
        let mut items: Vec<String> = alike.iter().map(Turned::item).collect();
        choices.shuffle(&mut items);
        DraftParagraph::List(items)
    };
    match alike {
        [Turned::Infinitive { lead, .. }, _, ..] => {
            let lead = lead.trim_end_matches(',');
            let colon = frame.map(|f| f.fill(Phrase::ListLead, "{lead}", lead));
            paragraphs.push(DraftParagraph::Text(colon.unwrap_or_else(|| format!("{lead}:"))));
            paragraphs.push(list(choices));
        }
        [Turned::AsPrinted(_), ..] => {
            let wording = |f: &Frame| f.wording(Phrase::Requests, choices.take(f.wordings(Phrase::Requests)));
            paragraphs.extend(frame.map(wording).map(|words| DraftParagraph::Text(words.to_owned())));
            paragraphs.push(list(choices));
            notes.extend(alike.iter().map(|t| Note::CallAsPrinted(t.item())));
        }
        [Turned::Prompt(_), ..] => {
            paragraphs.extend(alike.iter().map(|t| DraftParagraph::Gap(t.item())));
            notes.extend(alike.iter().map(|t| Note::CallForTheWriter(t.item())));
        }
        _ => alike.iter().map(Turned::sentence).for_each(|sentence| append(paragraphs, sentence)),
    }
}

/// Adds a sentence to the paragraph before it where there is room, else as a new one.
fn append(paragraphs: &mut Vec<DraftParagraph>, sentence: String) {
    match paragraphs.last_mut() {
        Some(DraftParagraph::Text(words))
            if words.chars().count() + sentence.chars().count() < PARAGRAPH_LENGTH
                && !words.ends_with([':', '：']) =>
        {
            // Chinese parts sentences by their own mark.
            words.push_str(if words.ends_with('。') { "" } else { " " });
            words.push_str(&sentence);
        }
        _ => paragraphs.push(DraftParagraph::Text(sentence)),
    }
}
