//! The subject line.

use crate::frames::{Frame, Phrase, joined};

use super::matter::{full_names, reference};
use super::{Choices, Matter};

/// With the frame's words, and the persons alone.
const FORMS: usize = 2;

/// The subject that is given or that the model letter brings; else the persons and the number in the frame's words;
/// the number alone in a language without a frame.
pub(crate) fn line(matter: &Matter, frame: Option<&Frame>, own: Option<String>, choices: &mut Choices) -> String {
    let given = matter.given.as_ref().and_then(|given| given.subject.clone());
    if let Some(subject) = given.or(own) {
        return subject;
    }
    let number = reference(matter);
    let names = full_names(matter);
    let Some(frame) = frame.filter(|_| !names.is_empty()) else { return number.unwrap_or_default() };
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let names = joined(frame, &names);
    let in_words = frame.fill(Phrase::Subject, "{persons}", &names);
    // In German both are the same.
    let forms = if in_words == names { 1 } else { FORMS };
    let subject = if choices.take(forms) == 0 { in_words } else { names };
    match number {
        Some(number) => format!("{subject} ({number})"),
        None => subject,
    }
}
