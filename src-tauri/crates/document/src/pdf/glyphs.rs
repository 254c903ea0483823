//! The letters of each page with their places, as pdf_oxide finds them.

use std::panic::{AssertUnwindSafe, catch_unwind};

use model::PageBox;
use pdf_oxide::document::PdfDocument;
use pdf_oxide::layout::TextChar;

use super::instructions::Replacements;
use super::mending;
use crate::reading::Unreadable;

/// Pages beyond these are left out with a warning; the longest report seen has 120.
const MAX_PAGES: usize = 300;
/// Letters of a page beyond these are left out; a page of small print has 8,000.
const MAX_GLYPHS: usize = 60_000;

/// One letter. Points from the top left of the page.
#[derive(Debug, Clone)]
pub(crate) struct Glyph {
    pub char: char,
    /// Further characters that the same glyph stands for, in reading order: the “i” of a ligature “fi”, marks.
    pub tail: String,
    pub left: f32,
    pub right: f32,
    /// Distance of the base line from the top edge.
    pub base: f32,
    pub size: f32,
    pub bold: bool,
}

/// One page.
pub(crate) struct Page {
    /// Counted from 1.
    pub number: u32,
    pub height: f32,
    pub glyphs: Vec<Glyph>,
}

/// A file's pages, and the file itself for what else it says.
pub(crate) struct Source {
    pub file: PdfDocument,
    pub page_count: u32,
    pub pages: Vec<Page>,
    pub warnings: Vec<String>,
}

/// Opens the file and takes its letters. An error means that there is no page to be had.
pub(crate) fn read(bytes: &[u8], replacements: &Replacements) -> Result<Source, Unreadable> {
    let opened = survived(|| Some(PdfDocument::from_bytes(bytes.to_vec())));
    let opened = opened.ok_or_else(|| Unreadable::Damaged("it cannot be opened".into()))?;
    let file = opened.map_err(|error| Unreadable::Damaged(error.to_string()))?;
    if file.is_encrypted() && !file.is_authenticated() && !file.authenticate(b"").unwrap_or(false) {
        return Err(Unreadable::Protected);
    }
    let count = file.page_count().map_err(|error| Unreadable::Damaged(error.to_string()))?;
    let mut warnings = Vec::new();
    let mut pages = Vec::new();
    let mut broken = 0;
    for index in 0..count.min(MAX_PAGES) {
        match survived(|| page(&file, index, replacements)) {
            Some(page) => pages.push(page),
            None => broken += 1,
        }
    }
    if broken > 0 && pages.is_empty() {
        return Err(Unreadable::Damaged("no page can be read".into()));
    }
    if broken > 0 {
        warnings.push("pages-damaged".into());
    }
    if count > MAX_PAGES {
        warnings.push("cut-off".into());
    }
    Ok(Source { file, page_count: u32::try_from(count).unwrap_or(u32::MAX), pages, warnings })
}

/// A panic over one broken font costs its page, not the document.
fn survived<T>(read: impl FnOnce() -> Option<T>) -> Option<T> {
    catch_unwind(AssertUnwindSafe(read)).ok().flatten()
}

fn page(file: &PdfDocument, index: usize, replacements: &Replacements) -> Option<Page> {
    let mut chars = file.extract_chars(index).ok()?;
    chars.truncate(MAX_GLYPHS);
    // A4 where the page doesn't say.
    let (x0, y0, x1, y1) = file.get_page_visible_box(index).unwrap_or((0.0, 0.0, 595.0, 842.0));
    let turn = turn(&chars);
    let (left, top) = match turn {
        90 => (y0, -x0),
        180 => (-x1, -y0),
        270 => (-y1, x1),
        _ => (x0, y1),
    };
    let height = if turn.is_multiple_of(180) { y1 - y0 } else { x1 - x0 };
    let upright = chars.iter().filter(|c| quadrant(c.rotation_degrees) == Some(turn) && is_sound(c));
    let marked: Vec<(Glyph, Option<u32>)> = upright.map(|c| (glyph(c, turn, left, top), c.mcid)).collect();
    let mut glyphs = mending::put_words(&marked, replacements);
    mending::join_bytes(&mut glyphs);
    mending::lam_alef(&mut glyphs);
    mending::hyphens(&mut glyphs);
    Some(Page { number: u32::try_from(index + 1).ok()?, height: height.abs(), glyphs })
}

/// The direction in which most of the page's text runs, in quarter turns of 90 degrees: a landscape page is often
/// an upright one with turned text. Text that runs otherwise (a stamp along the margin) is left out.
fn turn(chars: &[TextChar]) -> u16 {
    let count = |turn: u16| chars.iter().filter(|c| quadrant(c.rotation_degrees) == Some(turn)).count();
    [0, 90, 180, 270].into_iter().rev().max_by_key(|&turn| count(turn)).unwrap_or(0)
}

fn quadrant(degrees: f32) -> Option<u16> {
    let degrees = degrees.rem_euclid(360.0);
    [(0.0, 0), (90.0, 90), (180.0, 180), (270.0, 270), (360.0, 0)]
        .into_iter()
        .find_map(|(angle, turn): (f32, u16)| ((degrees - angle).abs() < 8.0).then_some(turn))
}

/// Damaged files give letters with places that are no numbers, or far outside of any page.
fn is_sound(c: &TextChar) -> bool {
    let numbers = [c.origin_x, c.origin_y, c.advance_width, c.font_size, c.bbox.width];
    numbers.iter().all(|n| n.is_finite() && n.abs() < 20_000.0) && c.font_size.abs() > 0.5
}

fn glyph(c: &TextChar, turn: u16, left: f32, top: f32) -> Glyph {
    let (along, down) = match turn {
        90 => (c.origin_y, c.origin_x),
        180 => (-c.origin_x, c.origin_y),
        270 => (-c.origin_y, -c.origin_x),
        _ => (c.origin_x, -c.origin_y),
    };
    let x = along - left;
    let base = down + top;
    let width = c.advance_width.abs().max(c.bbox.width.abs().min(c.font_size.abs()));
    Glyph {
        // A soft hyphen that is printed is a hyphen: typesetters break words by it.
        char: if c.char == '\u{ad}' { '-' } else { c.char },
        tail: String::new(),
        left: x,
        // Joiners (ZWNJ, ZWJ) have no width, whatever the font says.
        right: if matches!(c.char, '\u{200c}' | '\u{200d}') { x } else { x + width },
        base,
        size: c.font_size.abs(),
        bold: c.font_weight.is_bold(),
    }
}

impl Glyph {
    /// The box of a run from `left` to `right` on this letter's line.
    pub fn run_box(page: u32, left: f32, right: f32, base: f32, size: f32) -> PageBox {
        // Ascenders reach about four fifths of the size above the base line, descenders a fifth below.
        PageBox { page, x: left, y: base - size * 0.8, width: right - left, height: size }
    }
}
