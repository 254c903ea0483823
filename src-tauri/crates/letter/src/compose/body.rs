//! The body of a letter.

use model::{DraftParagraph, Language, Recipient, Writer};

use crate::frames::{Frame, Office, Phrase, joined};

use super::matter::{full_names, reference};
use super::model_letter::{self, Parts};
use super::{Choices, ComposeOptions, Given, Matter, Note, language, turn};

/// A body, and what a model letter brings besides.
#[derive(Debug, Default)]
pub(crate) struct Body {
    /// In order.
    pub(crate) paragraphs: Vec<DraftParagraph>,
    /// The model letter's own.
    pub(crate) salutation: Option<String>,
    /// The model letter's own.
    pub(crate) subject: Option<String>,
    /// The model letter's own.
    pub(crate) closing: Option<String>,
}

/// What an appeal's body is made from where the action has both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    ModelLetter,
    Calls,
}

/// What stands in place of a composed body: the writer's own text, or the paragraphs that are given.
pub(crate) fn ready(
    matter: &Matter,
    options: &ComposeOptions,
    frame: Option<&Frame>,
    choices: &mut Choices,
) -> Option<Body> {
    let own = options.body.as_ref().map(|text| of_parts(model_letter::parts_of_own_text(text)));
    own.or_else(|| matter.given.as_ref().map(|given| as_given(given, frame, choices)))
}

/// An appeal's body: see [`super::compose`] for what it is made from.
pub(crate) fn appeal(
    matter: &Matter,
    writer: Option<&Writer>,
    language: &Language,
    source: Source,
    choices: &mut Choices,
    notes: &mut Vec<Note>,
) -> Body {
    let frame = Frame::of(language);
    let elsewhere = matter.language.clone().filter(|own| !language::same(own, language));
    let mut body = match (&matter.model_letter, &elsewhere) {
        (Some(letter), None) => {
            let letter = of_parts(model_letter::parts(letter));
            match source {
                Source::ModelLetter => letter,
                // However its body is made, the action's own salutation stands.
                Source::Calls => {
                    let Body { paragraphs, .. } = from_calls(matter, language, None, choices, notes);
                    Body { paragraphs, ..letter }
                }
            }
        }
        _ => from_calls(matter, language, elsewhere.as_ref(), choices, notes),
    };
    if let (Some(letter), Some(own)) = (&matter.model_letter, elsewhere) {
        // The writer has to put its paragraphs into the letter's language: each is a gap's prompt.
        body.paragraphs.extend(model_letter::parts(letter).paragraphs.into_iter().map(DraftParagraph::Gap));
        notes.push(Note::ModelLetterElsewhere(own));
    }
    if matter.model_letter.is_none() && matter.calls.is_empty() {
        notes.push(Note::NothingToAsk);
    }
    finish(&mut body, matter, writer, frame, choices);
    body
}

pub(crate) fn text(words: impl Into<String>) -> DraftParagraph {
    DraftParagraph::Text(words.into())
}

/// A text that is a letter already.
fn of_parts(parts: Parts) -> Body {
    Body {
        paragraphs: parts.paragraphs.into_iter().map(DraftParagraph::Text).collect(),
        salutation: parts.salutation,
        subject: parts.subject,
        closing: parts.closing,
    }
}

fn as_given(given: &Given, frame: Option<&Frame>, choices: &mut Choices) -> Body {
    let mut paragraphs: Vec<DraftParagraph> = given.paragraphs.iter().map(text).collect();
    if !given.calls.is_empty() {
        paragraphs
            .extend(frame.map(|f| text(f.wording(Phrase::Requests, choices.take(f.wordings(Phrase::Requests))))));
        let mut calls = given.calls.clone();
        choices.shuffle(&mut calls);
        paragraphs.push(DraftParagraph::List(calls));
    }
    Body { paragraphs, ..Body::default() }
}

fn from_calls(
    matter: &Matter,
    language: &Language,
    elsewhere: Option<&Language>,
    choices: &mut Choices,
    notes: &mut Vec<Note>,
) -> Body {
    let frame = Frame::of(language);
    let wordings = frame.filter(|_| !matter.persons.is_empty()).map_or(1, |f| f.wordings(Phrase::Opening));
    let wording = choices.take(wordings);
    let mut paragraphs: Vec<DraftParagraph> = frame.and_then(|f| opening(f, matter, wording)).into_iter().collect();
    match elsewhere.filter(|_| !matter.calls.is_empty()) {
        Some(own) => {
            notes.push(Note::CallsElsewhere(own.clone()));
            paragraphs.extend(matter.calls.iter().cloned().map(DraftParagraph::Gap));
        }
        None => paragraphs.extend(turn(matter, language, frame, choices, notes)),
    }
    Body { paragraphs, ..Body::default() }
}

/// The first sentence in one of its wordings: about whom, else about which case.
pub(crate) fn opening(frame: &Frame, matter: &Matter, wording: usize) -> Option<DraftParagraph> {
    let names = full_names(matter);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    if names.is_empty() {
        let number = reference(matter)?;
        return Some(text(frame.fill(Phrase::OpeningCase, "{number}", &number)));
    }
    let opening = frame.opening(wording, names.len());
    Some(text(opening.replace("{persons}", &joined(frame, &names))))
}

/// What every composed letter has besides: the writer's own words, and the request for a reply. A copy begins by
/// saying that it is one.
fn finish(body: &mut Body, matter: &Matter, writer: Option<&Writer>, frame: Option<&Frame>, choices: &mut Choices) {
    let asks = frame.is_some_and(|f| body.paragraphs.last().is_some_and(|last| asks_for_a_reply(last, f)));
    body.paragraphs.insert(
        place_of_own_words(body, matter, asks),
        DraftParagraph::Gap(prompt(writer, frame, Phrase::OwnWords)),
    );
    let Some(frame) = frame else { return };
    if !asks {
        body.paragraphs.push(text(frame.wording(Phrase::Reply, choices.take(frame.wordings(Phrase::Reply)))));
    }
    if let Some(addressee) = &matter.copy_of {
        body.paragraphs.insert(0, text(frame.fill(Phrase::Cover, "{addressee}", &named(addressee))));
    }
}

/// Who that is, in a sentence: the block's first line where it names the office, else the person and what follows.
pub(crate) fn named(addressee: &Recipient) -> String {
    let first = addressee.lines.get(..1).unwrap_or_default();
    let enough = if Office::of(first).is_some() { 1 } else { 2 };
    addressee.lines.iter().take(enough).map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// Behind the opening that names the persons, where the guides want to hear why one cares; in a model letter, which
/// is a whole, at its end, though before the request for a reply.
fn place_of_own_words(body: &Body, matter: &Matter, asks: bool) -> usize {
    let whole = matter.model_letter.is_some() && body.salutation.is_some();
    let end = body.paragraphs.len() - usize::from(asks);
    let opened = matches!(body.paragraphs.first(), Some(DraftParagraph::Text(_)));
    if whole || !opened { end } else { end.min(1) }
}

/// A prompt, which is never printed, in the writer's own language where we have it, else the letter's, else English.
pub(crate) fn prompt(writer: Option<&Writer>, frame: Option<&Frame>, phrase: Phrase) -> String {
    let own = writer.and_then(|w| w.languages.iter().find_map(Frame::of));
    let frame = own.or(frame).or(Frame::all().first());
    frame.map(|f| f.phrase(phrase)).unwrap_or_default().to_owned()
}

/// Whether a paragraph asks for a reply and does little else.
fn asks_for_a_reply(paragraph: &DraftParagraph, frame: &Frame) -> bool {
    let DraftParagraph::Text(words) = paragraph else { return false };
    let lower = words.to_lowercase();
    let short = words.chars().count() <= REPLY_LIMIT;
    short && frame.phrase(Phrase::ReplyWords).split('|').any(|word| lower.contains(word))
}

/// A request for a reply is a sentence; a longer paragraph that holds one of its words speaks of something else.
const REPLY_LIMIT: usize = 140;
