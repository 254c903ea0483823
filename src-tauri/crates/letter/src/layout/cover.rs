//! Envelopes as pages of their own.

use model::Language;

use super::clean::clean_line;
use super::finish;
use super::form::MM;
use super::head::postal;
use super::page::{Item, LayoutWarning, Letter, MissingGlyphs, Role, Rule};
use super::sheet::Sheet;
use super::stick::{Stick, Style};
use crate::fonts::Fonts;

/// An envelope to be printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cover {
    /// Its size.
    pub size: EnvelopeSize,
    /// Whether “PAR AVION / AIR MAIL” stands on it, as the postal union words it.
    pub air_mail: bool,
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
    /// 241.3 × 104.8 mm.
    Us10,
}

impl EnvelopeSize {
    /// Every size.
    pub const ALL: [Self; 4] = [Self::Dl, Self::C5, Self::C6, Self::Us10];

    /// Width and height in millimetres.
    pub fn millimetres(self) -> (f32, f32) {
        match self {
            Self::Dl => (220.0, 110.0),
            Self::C5 => (229.0, 162.0),
            Self::C6 => (162.0, 114.0),
            Self::Us10 => (241.3, 104.8),
        }
    }
}

/// The address in points, and the smallest it may get.
const SIZE: f32 = 12.0;
const SMALLEST: f32 = 8.0;
/// The sender, who must not be taken for the addressee.
const SENDER_SIZE: f32 = 9.0;
/// Clear of the edges, in millimetres.
const EDGE: f32 = 12.0;
/// Sorting machines print their codes in the lowest 15 mm.
const CODE_ZONE: f32 = 16.0;

/// An envelope: the sender at the top left, the address in the lower right. `language` is that of the address, which
/// decides between forms of digits. Empty lines are left out.
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
    let half = width * 0.46;
    let bottom = set_block(&mut stick, &mut sheet, sender, postal(SENDER_SIZE, 0.9), (EDGE, EDGE, half - EDGE));
    if cover.air_mail {
        set_air_mail(&mut stick, &mut sheet, bottom + 4.0 * MM);
    }
    let x = width * 0.48;
    let (top, room) = (height * 0.45, height * 0.55 - CODE_ZONE);
    let style = fit(&mut stick, address, ((width - EDGE - x) * MM, room * MM));
    let end = set_block(&mut stick, &mut sheet, address, style, (x, top, width - EDGE - x));
    if end > (height - 2.0) * MM {
        sheet.warnings.push(LayoutWarning::AddressOverfull);
    }
    finish(sheet, stick, language)
}

/// The largest style in which an address fits a width and a height in points.
fn fit(stick: &mut Stick<'_>, address: &[String], room: (f32, f32)) -> Style {
    let mut size = SIZE;
    loop {
        let style = postal(size, 0.9);
        let lines = address.iter().flat_map(|line| stick.set(&clean_line(line), style, room.0));
        let height: f32 = lines.map(|line| line.height).sum();
        if height <= room.1 || size <= SMALLEST {
            return style;
        }
        size -= 0.5;
    }
}

/// Sets lines from a place on, in millimetres from the left, from the top, and wide. Returns the lower edge in points.
fn set_block(
    stick: &mut Stick<'_>,
    sheet: &mut Sheet,
    lines: &[String],
    style: Style,
    place: (f32, f32, f32),
) -> f32 {
    let lines: Vec<String> = lines.iter().map(|l| clean_line(l)).filter(|l| !l.is_empty()).collect();
    let (x, mut y, width) = (place.0 * MM, place.1 * MM, place.2 * MM);
    if lines.is_empty() {
        return y;
    }
    let part = sheet.part(Role::Paragraph, None, lines.join("\n"), false);
    for line in lines.iter().flat_map(|l| stick.set(l, style, width)) {
        y = sheet.place(line, x, y, Some(part));
    }
    y
}

fn set_air_mail(stick: &mut Stick<'_>, sheet: &mut Sheet, top: f32) {
    let words = ["PAR AVION / AIR MAIL".to_owned()];
    let style = Style { is_bold: true, ..postal(10.0, 1.0) };
    let (x, pad) = (EDGE * MM, 4.0);
    let width = stick.width(&words[0], style);
    let bottom = set_block(stick, sheet, &words, style, ((x + pad) / MM, top / MM, width / MM + 1.0));
    sheet.page().items.extend(frame((x, top), (x + width + 2.0 * pad, bottom), 0.8).map(Item::Rule));
}

/// The four sides of a rectangle between two corners, in points.
pub(super) fn frame(from: (f32, f32), to: (f32, f32), thickness: f32) -> [Rule; 4] {
    let corners = [from, (to.0, from.1), to, (from.0, to.1)];
    [0, 1, 2, 3].map(|at| Rule { from: corners[at], to: corners[(at + 1) % 4], thickness })
}
