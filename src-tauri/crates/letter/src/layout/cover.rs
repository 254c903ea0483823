//! Envelopes as pages of their own.

use model::Language;
use unicode_script::{Script, UnicodeScript};

use super::block::{Fitted, Fitting, clean_lines, fit, put};
use super::finish;
use super::form::MM;
use super::head::postal;
use super::page::{Item, LayoutWarning, Letter, MissingGlyphs, Rule};
use super::sheet::Sheet;
use super::stick::{Stick, Style};
use crate::fonts::Fonts;

/// An envelope to be printed on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cover {
    /// Its size.
    pub size: EnvelopeSize,
    /// Whether “PAR AVION / AIR MAIL” stands on it, as the postal union words it.
    pub air_mail: bool,
    /// How far the printer has to be corrected, right and down, in millimetres: everything moves by it.
    pub offset_mm: (f32, f32),
}

/// Sizes of envelopes, fed with the long side to the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnvelopeSize {
    /// 220 × 110 mm.
    Dl,
    /// 229 × 162 mm.
    C5,
    /// 162 × 114 mm.
    C6,
    /// 229 × 114 mm.
    C65,
    /// 241.3 × 104.8 mm.
    Us10,
}

impl EnvelopeSize {
    /// Every size.
    pub const ALL: [Self; 5] = [Self::Dl, Self::C5, Self::C6, Self::C65, Self::Us10];

    /// Width and height in millimetres (ISO 269; for number 10 its 9½ × 4⅛ inches).
    pub fn millimetres(self) -> (f32, f32) {
        match self {
            Self::Dl => (220.0, 110.0),
            Self::C5 => (229.0, 162.0),
            Self::C6 => (162.0, 114.0),
            Self::C65 => (229.0, 114.0),
            Self::Us10 => (241.3, 104.8),
        }
    }

    /// The word for it on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Dl => "dl",
            Self::C5 => "c5",
            Self::C6 => "c6",
            Self::C65 => "c65",
            Self::Us10 => "us10",
        }
    }

    /// The size of a word; “c6/5” and “#10” are understood as well.
    pub fn from_word(word: &str) -> Option<Self> {
        let word: String = word.to_ascii_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        Self::ALL.into_iter().find(|size| size.word() == word || (*size == Self::Us10 && word == "10"))
    }
}

/// The address, which sorting machines read from eight points on.
const ADDRESS: Fitting = Fitting { largest: 12.0, smallest: 8.0, tightness: &[0.9, 0.8] };
/// The sender, who must not be taken for the addressee.
const SENDER: Fitting = Fitting { largest: 9.0, smallest: 6.0, tightness: &[0.9] };
/// The address again in the country's own script.
const LOCAL: Fitting = Fitting { largest: 11.0, smallest: 7.0, tightness: &[0.9, 0.8] };
/// Clear of the edges, in millimetres.
const EDGE: f32 = 12.0;
/// Sorting machines print their codes in the lowest 15 mm.
const CODE_ZONE: f32 = 16.0;

/// An envelope: the sender at the top left, the address in the lower right and, where it stands in two scripts, the
/// other one at its left. `language` is that of the address, which decides between forms of digits. Empty lines are
/// left out.
pub fn envelope(
    address: &[String],
    sender: &[String],
    language: &Language,
    cover: Cover,
    fonts: &Fonts,
) -> Result<Letter, MissingGlyphs> {
    let (width, height) = cover.size.millimetres();
    let mut sheet = Sheet::new((width * MM, height * MM));
    let mut stick = Stick::new(fonts, language);
    let (x, top) = (width * 0.48, height * 0.45);
    let sender = clean_lines(sender);
    let room = ((x - 2.0 * EDGE) * MM, (top - EDGE - AIR_MAIL_ROOM) * MM);
    let fitted = fit(&mut stick, &sender, room, SENDER);
    let mut bottom = put(&mut sheet, &sender, fitted, EDGE * MM, EDGE * MM);
    if cover.air_mail {
        bottom = set_air_mail(&mut stick, &mut sheet, bottom + 3.0 * MM);
    }
    let (address, local) = by_script(clean_lines(address));
    let foot = (height - CODE_ZONE) * MM;
    let local_top = (top * MM).max(bottom + 2.0 * MM);
    let fitted = fit(&mut stick, &local, ((x - 2.0 * EDGE) * MM, foot - local_top), LOCAL);
    warn_overfull(&mut sheet, !local.is_empty() && fitted.height > foot - local_top);
    put(&mut sheet, &local, fitted, EDGE * MM, local_top);
    let fitted = fit(&mut stick, &address, ((width - EDGE - x) * MM, foot - top * MM), ADDRESS);
    warn_overfull(&mut sheet, fitted.height > foot - top * MM);
    // Too long a block begins higher rather than in the machines' zone.
    let top = (foot - fitted.height).clamp(EDGE * MM, top * MM);
    put(&mut sheet, &address, fitted, x * MM, top);
    sheet.shift(cover.offset_mm.0 * MM, cover.offset_mm.1 * MM);
    finish(sheet, stick, language)
}

/// What the air mail mark takes with the space above it, in millimetres.
const AIR_MAIL_ROOM: f32 = 11.0;

fn warn_overfull(sheet: &mut Sheet, is_overfull: bool) {
    if is_overfull && !sheet.warnings.contains(&LayoutWarning::AddressOverfull) {
        sheet.warnings.push(LayoutWarning::AddressOverfull);
    }
}

/// An address that stands in Latin and in another script, parted: the Latin lines, which foreign posts read, and the
/// others. An address in one script, or with a stray line of another, stays whole.
fn by_script(address: Vec<String>) -> (Vec<String>, Vec<String>) {
    /// So many lines make an address: a country's name alone does not.
    const ADDRESS: usize = 3;
    /// An office and a place.
    const LOCAL: usize = 2;
    let (latin, local): (Vec<String>, Vec<String>) = address.iter().cloned().partition(|line| is_latin(line));
    if latin.len() >= ADDRESS && local.len() >= LOCAL { (latin, local) } else { (address, Vec::new()) }
}

/// Whether a foreign post can read a line: most of its letters are Latin, or it has none.
fn is_latin(line: &str) -> bool {
    let letters: Vec<char> = line.chars().filter(|c| c.is_alphabetic()).collect();
    2 * letters.iter().filter(|c| c.script() == Script::Latin).count() >= letters.len()
}

/// Returns the mark's lower edge in points.
fn set_air_mail(stick: &mut Stick<'_>, sheet: &mut Sheet, top: f32) -> f32 {
    const WORDS: &str = "PAR AVION / AIR MAIL";
    let style = Style { is_bold: true, ..postal(10.0, 1.0) };
    let (x, pad) = (EDGE * MM, 4.0);
    let width = stick.width(WORDS, style);
    let words = vec![WORDS.to_owned()];
    let lines = stick.set(WORDS, style, width + 1.0);
    let height: f32 = lines.iter().map(|line| line.height).sum();
    let fitted = Fitted { lines, size: style.size, height };
    let bottom = put(sheet, &words, fitted, x + pad, top);
    sheet.page().items.extend(frame((x, top), (x + width + 2.0 * pad, bottom), 0.8).map(Item::Rule));
    bottom
}

/// The four sides of a rectangle between two corners, in points.
pub(super) fn frame(from: (f32, f32), to: (f32, f32), thickness: f32) -> [Rule; 4] {
    let corners = [from, (to.0, from.1), to, (from.0, to.1)];
    [0, 1, 2, 3].map(|at| Rule { from: corners[at], to: corners[(at + 1) % 4], thickness })
}
