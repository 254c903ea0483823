//! A letter of thanks after an outcome.

use model::{DraftParagraph, Writer};

use crate::frames::{Frame, Phrase};

use super::body::{Body, opening, prompt, text};
use super::{Matter, Note};

/// Whom it is about, a gap for what happened, and thanks. What happened only the writer can say: an outcome may be bad.
pub(crate) fn body(matter: &Matter, writer: Option<&Writer>, frame: Option<&Frame>, notes: &mut Vec<Note>) -> Body {
    notes.push(Note::ThanksOnlyForGood);
    let mut paragraphs: Vec<DraftParagraph> = frame.and_then(|f| opening(f, matter, 0)).into_iter().collect();
    paragraphs.push(DraftParagraph::Gap(prompt(writer, frame, Phrase::ThanksWords)));
    paragraphs.extend(frame.map(|f| text(f.phrase(Phrase::Thanks))));
    Body { paragraphs, ..Body::default() }
}
