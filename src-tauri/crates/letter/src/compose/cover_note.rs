//! The note that goes with the copy of an appeal, to an embassy or whoever else gets one.

use model::DraftParagraph;

use crate::frames::{Frame, Phrase};

use super::body::{Body, named, opening, text};
use super::{Choices, Matter, address};

/// That a copy is enclosed, whom the letter is about, and to a mission the request to pass it on. The copy itself is
/// named among the enclosures.
pub(crate) fn body(matter: &Matter, frame: Option<&Frame>, choices: &mut Choices) -> Body {
    let Some(frame) = frame else { return Body::default() };
    let addressee = matter.copy_of.as_ref().map(named).unwrap_or_default();
    let mut paragraphs = vec![text(frame.fill(Phrase::CoverNote, "{addressee}", &addressee))];
    // “My letter concerns …”: the second wording of the opening speaks of a letter, not of this one.
    paragraphs.extend(opening(frame, matter, LETTER_CONCERNS));
    let to_a_mission = address::is_mission(&matter.recipient.lines);
    paragraphs.extend(to_a_mission.then(|| text(frame.phrase(Phrase::CoverNoteAsk))));
    paragraphs.push(text(frame.wording(Phrase::Reply, choices.take(frame.wordings(Phrase::Reply)))));
    let paragraphs = paragraphs.into_iter().filter(|p| !matches!(p, DraftParagraph::Text(t) if t.is_empty()));
    Body { paragraphs: paragraphs.collect(), ..Body::default() }
}

/// The opening that says what the letter is about.
const LETTER_CONCERNS: usize = 1;

/// The copy, as the enclosures name it; none in a language without a frame.
pub(crate) fn enclosures(matter: &Matter, frame: Option<&Frame>) -> Vec<String> {
    let addressee = matter.copy_of.as_ref().map(named);
    let line = |(frame, addressee): (&Frame, String)| frame.fill(Phrase::EnclosedLetter, "{addressee}", &addressee);
    frame.zip(addressee).map(line).into_iter().collect()
}
