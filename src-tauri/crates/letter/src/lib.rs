//! From a case to a letter: draft, pages, PDF and preview.

mod check;
mod compose;
mod deflate;
mod evening;
mod fonts;
mod frames;
mod layout;
mod pdf;
mod svg;
mod ways;

pub use check::{
    Advice, CheckOptions, InTheLetter, TickedCall, check, mission, on_one_line, said_of_writers, ticked_calls,
};
pub use compose::{
    ComposeOptions, Composed, Given, Matter, Note, Refusal, compose, compose_case, has_frame, letter_for,
    letter_kinds, sentences,
};
pub use evening::{RunCounts, Signing, run_sheet, sign_sheet};
pub use fonts::{Fonts, NotAFont};
pub use frames::{copies_label, date_line, enclosures_label, page_label};
pub use layout::{
    Cluster, Cover, EnvelopeSize, Field, Form, Glyph, GlyphRun, Item, Label, LabelOptions, LabelSheet,
    LayoutWarning, Letter, MissingGlyphs, Page, Part, Role, Rule, envelope, labels, large_sheet, layout,
    trial_page, window,
};
pub use pdf::{Bundle, Meta, pdf};
pub use svg::svg;
pub use ways::{MOST_CHARACTERS, Mail, eml, fax_sheet, mail, mailto, plain_text, short_text};
