//! How the addressee is addressed.

use model::Language;

use crate::frames::{Frame, Office, Phrase, salutation_for};

use super::Matter;

/// The action's own salutation for this recipient; else the model letter's; else the frame's, by office. Without any
/// of them there is none.
pub(crate) fn line(matter: &Matter, language: &Language, office: Option<Office>, own: Option<String>) -> String {
    let frame = Frame::of(language);
    if let Some(printed) = matter.recipient.salutation.as_deref().filter(|s| !s.trim().is_empty()) {
        return punctuated(frame, printed.trim());
    }
    match (own, frame) {
        (Some(own), _) => punctuated(frame, &own),
        (None, Some(frame)) => punctuated(Some(frame), &salutation_for(frame, office)),
        (None, None) => String::new(),
    }
}

/// With the frame's mark behind it where it has none of its own.
fn punctuated(frame: Option<&Frame>, salutation: &str) -> String {
    let ends = salutation.ends_with([',', ':', '!', '.', '،', '，', '：', '！']);
    match frame.filter(|_| !ends) {
        Some(frame) => frame.fill(Phrase::SalutationForm, "{salutation}", salutation),
        None => salutation.to_owned(),
    }
}
