//! The labels that layout sets beside the letter's own words.

use model::Language;

use super::{Frame, Phrase};

/// “Page 2 of 3” in the letter's language; bare numbers (“2/3”) in a language without a frame.
pub fn page_label(language: &Language, n: usize, m: usize) -> String {
    match Frame::of(language) {
        Some(frame) => frame.phrase(Phrase::Page).replace("{n}", &frame.number(n)).replace("{m}", &frame.number(m)),
        None => format!("{n}/{m}"),
    }
}

/// “Copy to:” in the letter's language; `None` in a language without a frame, where the names stand alone.
pub fn copies_label(language: &Language) -> Option<&'static str> {
    Frame::of(language).map(|frame| frame.phrase(Phrase::CopyTo))
}

/// “Enclosed:” in the letter's language; `None` in a language without a frame.
pub fn enclosures_label(language: &Language) -> Option<&'static str> {
    Frame::of(language).map(|frame| frame.phrase(Phrase::Enclosure))
}
