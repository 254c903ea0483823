//! The body of a letter.

use model::{DraftParagraph, Language, Writer};

use crate::frames::{Frame, Phrase, joined};

use super::matter::full_names;
use super::model_letter::{self, Parts};
use super::{ComposeOptions, Given, Matter, Note, language, turn};

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

/// See [`super::compose`] for what the body is made from.
pub(crate) fn compose(
    matter: &Matter,
    writer: Option<&Writer>,
    options: &ComposeOptions,
    language: &Language,
    notes: &mut Vec<Note>,
) -> Body {
    let frame = Frame::of(language);
    if let Some(text) = &options.body {
        return of_parts(model_letter::parts_of_own_text(text));
    }
    if let Some(given) = &matter.given {
        return as_given(given, frame);
    }
    let elsewhere = matter.language.clone().filter(|own| !language::same(own, language));
    let mut body = match (&matter.model_letter, &elsewhere) {
        (Some(letter), None) => of_parts(model_letter::parts(letter)),
        _ => from_calls(matter, language, elsewhere.as_ref(), notes),
    };
    if let (Some(_), Some(own)) = (&matter.model_letter, elsewhere) {
        notes.push(Note::ModelLetterElsewhere(own));
    }
    if matter.model_letter.is_none() && matter.calls.is_empty() {
        notes.push(Note::NothingToAsk);
    }
    finish(&mut body, matter, writer, frame);
    body
}

fn text(words: impl Into<String>) -> DraftParagraph {
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

fn as_given(given: &Given, frame: Option<&Frame>) -> Body {
    let mut paragraphs: Vec<DraftParagraph> = given.paragraphs.iter().map(text).collect();
    if !given.calls.is_empty() {
        paragraphs.extend(frame.map(|f| text(f.phrase(Phrase::Requests))));
        paragraphs.push(DraftParagraph::List(given.calls.clone()));
    }
    Body { paragraphs, ..Body::default() }
}

fn from_calls(matter: &Matter, language: &Language, elsewhere: Option<&Language>, notes: &mut Vec<Note>) -> Body {
    let frame = Frame::of(language);
    let mut paragraphs: Vec<DraftParagraph> = frame.and_then(|f| opening(f, matter)).into_iter().collect();
    match elsewhere.filter(|_| !matter.calls.is_empty()) {
        Some(own) => {
            notes.push(Note::CallsElsewhere(own.clone()));
            paragraphs.extend(matter.calls.iter().cloned().map(DraftParagraph::Gap));
        }
        None => paragraphs.extend(turn(matter, language, frame, notes)),
    }
    Body { paragraphs, ..Body::default() }
}

/// How many wordings a frame has for the opening, and forms a subject.
const OPENINGS: usize = 3;
const SUBJECTS: usize = 2;

fn opening(frame: &Frame, matter: &Matter) -> Option<DraftParagraph> {
    let names = full_names(matter);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    if names.is_empty() {
        let number = matter.number.as_ref()?.to_string();
        return Some(text(frame.fill(Phrase::OpeningCase, "{number}", &number)));
    }
    let wording = frame.wording(Phrase::Opening, matter.variant);
    Some(text(wording.replace("{persons}", &joined(frame, &names))))
}

/// What every composed letter has besides: the writer's own words, and the request for a reply. A copy begins by
/// saying that it is one.
fn finish(body: &mut Body, matter: &Matter, writer: Option<&Writer>, frame: Option<&Frame>) {
    let prompt_frame = writer.and_then(|w| w.languages.iter().find_map(Frame::of)).or(frame);
    let prompt = prompt_frame.map(|f| f.phrase(Phrase::OwnWords)).unwrap_or_default();
    body.paragraphs.push(DraftParagraph::Gap(prompt.to_owned()));
    let Some(frame) = frame else { return };
    if !asks_for_a_reply(body, frame) {
        // Out of step with what else varies, so that as many letters as can be pass before one comes again: the
        // opening, or, in a model letter, the subject with its two forms.
        let step = if matter.model_letter.is_some() { SUBJECTS } else { OPENINGS };
        body.paragraphs.push(text(frame.wording(Phrase::Reply, matter.variant / step)));
    }
    if let Some(addressee) = &matter.copy_of {
        let name = addressee.lines.iter().take(2).map(String::as_str).collect::<Vec<_>>().join(", ");
        body.paragraphs.insert(0, text(frame.fill(Phrase::Cover, "{addressee}", &name)));
    }
}

/// Whether the last paragraph of what stands there already asks for a reply.
fn asks_for_a_reply(body: &Body, frame: &Frame) -> bool {
    let texts = body.paragraphs.iter().rev().filter_map(|p| match p {
        DraftParagraph::Text(words) => Some(words.to_lowercase()),
        DraftParagraph::List(_) | DraftParagraph::Gap(_) => None,
    });
    let last = texts.take(1).next().unwrap_or_default();
    frame.phrase(Phrase::ReplyWords).split('|').any(|word| last.contains(word))
}
