//! The display list: what stands where on a page, the same for the PDF and the preview.

use std::ops::Range;

use model::Language;

/// A letter that is set: pages and the order in which they are read aloud.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// The language of the letter's text.
    pub language: Language,
    /// The sheets, in order.
    pub pages: Vec<Page>,
    /// The pieces of the text in reading order; a parent stands before its children.
    pub parts: Vec<Part>,
    /// What the person should know before printing.
    pub warnings: Vec<LayoutWarning>,
}

/// One sheet. Lengths are in points from its top left corner, downwards.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// In points.
    pub width: f32,
    /// In points.
    pub height: f32,
    /// In the order in which they are read.
    pub items: Vec<Item>,
}

/// Something to draw.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// Text in one face.
    Glyphs(GlyphRun),
    /// A straight line or a frame.
    Rule(Rule),
}

/// Glyphs of one face and size on one baseline, from left to right.
#[derive(Debug, Clone, PartialEq)]
pub struct GlyphRun {
    /// The piece of text that it belongs to; `None` for furniture that is not read aloud (page numbers, the return
    /// line).
    pub part: Option<usize>,
    /// Number of the face in `Fonts`.
    pub face: usize,
    /// In points.
    pub size: f32,
    /// The baseline, from the page's top edge.
    pub y: f32,
    /// From left to right.
    pub glyphs: Vec<Glyph>,
    /// What the glyphs say, in the order of speech.
    pub text: String,
    /// Which glyphs say which characters, from left to right; the ranges are in bytes of `text`.
    pub clusters: Vec<Cluster>,
    /// Whether `text` runs from right to left.
    pub right_to_left: bool,
}

impl GlyphRun {
    /// Whether the paragraph around the run runs from right to left.
    pub(crate) fn is_in_right_to_left(&self, parts: &[Part]) -> bool {
        self.part.map_or(self.right_to_left, |part| parts[part].right_to_left)
    }
}

/// A glyph of a face at its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// In the face.
    pub id: u16,
    /// Its origin, from the page's left edge.
    pub x: f32,
    /// Its origin, from the page's top edge: on the run's baseline, unless the glyph is raised or lowered.
    pub y: f32,
}

/// Glyphs that say some characters together.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// Into `GlyphRun::glyphs`.
    pub glyphs: Range<usize>,
    /// Into `GlyphRun::text`.
    pub text: Range<usize>,
    /// Its left edge, from the page's left edge.
    pub x: f32,
    /// How far the next one stands from it where nothing is stretched, in points.
    pub advance: f32,
}

/// A line drawn from one point to another; the window's outline is made of four.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    /// Start, from the page's left and top edges.
    pub from: (f32, f32),
    /// End.
    pub to: (f32, f32),
    /// Thickness in points.
    pub thickness: f32,
}

/// A piece of the text with its place in the structure of the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub role: Role,
    /// The part that holds it; `None` for those of the letter itself.
    pub parent: Option<usize>,
    /// The whole text in the order of speech; empty for those that hold others.
    pub text: String,
    /// Whether its text runs from right to left.
    pub right_to_left: bool,
}

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A paragraph, an address, a date, a salutation.
    Paragraph,
    /// The subject line.
    Heading,
    /// A numbered list; holds items.
    List,
    /// An item; holds a label and a body.
    Item,
    /// “1.”
    Label,
    /// An item's text.
    Body,
}

/// What is not as one would wish it on a page that is complete all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LayoutWarning {
    /// The address is longer than the envelope's window: all of it stands on the page, some of it under the paper.
    AddressOverfull,
    /// The address only fits the window in small type: its size in tenths of a point.
    AddressSmall(u32),
    /// The address on the label that begins so is longer than the label: all of it is printed, some of it beside.
    LabelOverfull(String),
    /// One page was asked for, and the letter takes more even when set as closely as can be read with ease.
    NotOnePage,
    /// A word is wider than the page and was broken without a hyphen.
    WordBroken(String),
}

/// Characters that no face can draw. A letter with one of them is not set: it would show a box in its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("No font has {}.{}", named(.chars), remedy(.chars))]
pub struct MissingGlyphs {
    /// Each once, in order of appearance.
    pub chars: Vec<char>,
}

/// “‘𓀀’ (U+13000)” for each.
fn named(characters: &[char]) -> String {
    let names: Vec<String> = characters.iter().map(|c| format!("‘{c}’ (U+{:04X})", u32::from(*c))).collect();
    names.join(", ")
}

/// What helps against it, where something does.
fn remedy(characters: &[char]) -> &'static str {
    const CJK: &str = " Chinese, Japanese and Korean letters need the font Noto Serif CJK, which is not on this computer: add its \
                       file by `penlight font add FILE`.";
    let is_cjk = |c: &char| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    if characters.iter().any(is_cjk) { CJK } else { "" }
}
