//! Where things stand on a sheet: paper, envelope windows, folds and margins, in millimetres from the top left.
//!
//! Windows and folds are those of KOMA-Script's letter class options (`.lco`), the window of ISO and UK envelopes is
//! the makers' usual one.

use model::{Envelope, Lines, Paper};

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// How a letter is to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Form {
    /// The sheet.
    pub paper: Paper,
    /// The envelope whose window the address has to stand in.
    pub envelope: Envelope,
    /// How far the printer has to be corrected, right and down, in millimetres: everything moves by it.
    pub offset_mm: (f32, f32),
    /// How the lines of the text end.
    pub lines: Lines,
    /// Whether the letter is to be set on one page: closer, smaller and wider than it would be, within what can be
    /// read with ease.
    pub one_page: bool,
}

/// A rectangle in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Field {
    /// From the sheet's left edge.
    pub x: f32,
    /// From its top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// The places of one form.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Places {
    /// What shows in the envelope's window.
    pub window: Field,
    /// Where the address stands in it, clear of the return line.
    pub address: Field,
    /// Whether a return line stands above the address.
    pub return_line: bool,
    /// Where the sender's lines stand.
    pub sender: Field,
    /// Fold marks at the left edge.
    pub folds: &'static [f32],
    /// Where the letter itself may begin.
    pub body_top: f32,
}

/// Left and right margins of the letter's text.
pub(crate) const MARGIN: f32 = 25.0;
/// Lower margin: printers leave out the last five to twelve millimetres.
pub(crate) const BOTTOM: f32 = 20.0;
/// Upper margin of the pages after the first, below the page's head.
pub(crate) const NEXT_TOP: f32 = 30.0;
/// Where the head of the pages after the first stands.
pub(crate) const HEAD: f32 = 17.0;
/// Where a letter without a window and the letterheads begin.
const TOP: f32 = 12.0;

/// Width and height of a sheet in millimetres.
pub(crate) fn sheet(paper: Paper) -> (f32, f32) {
    match paper {
        Paper::A4 => (210.0, 297.0),
        Paper::Letter => (215.9, 279.4),
    }
}

/// The address field of an envelope's window, as the form's standard gives it; `None` for a letter without one.
pub fn window(envelope: Envelope) -> Option<Field> {
    let (x, y, width, height) = match envelope {
        Envelope::DinA => (20.0, 27.0, 85.0, 45.0),
        Envelope::DinB => (20.0, 45.0, 85.0, 45.0),
        Envelope::ChLeft => (20.0, 35.5, 100.0, 45.0),
        Envelope::ChRight => (112.0, 45.0, 90.0, 45.0),
        Envelope::Fr => (100.0, 35.0, 100.0, 45.0),
        // A DL envelope is 110 mm high, the folded sheet 99, and the window stands 18 mm above the lower edge: with
        // the sheet in the middle of its play, this is what shows.
        Envelope::Iso => (15.0, 51.5, 90.0, 35.0),
        Envelope::Us10 => (17.5, 55.6, 114.3, 28.6),
        Envelope::None => return None,
    };
    Some(Field { x, y, width, height })
}

/// The part of the return line in the window's height (DIN 5008).
const RETURN_LINE: f32 = 5.0;
/// Between the address field and what follows it (DIN 5008: two lines of 4.23 mm).
const AFTER_ADDRESS: f32 = 8.46;

pub(crate) fn places(form: &Form) -> Places {
    let (width, _) = sheet(form.paper);
    let left = Field { x: MARGIN, y: TOP, width: 70.0, height: 30.0 };
    let right = Field { x: width - 85.0, y: TOP, width: 70.0, height: 30.0 };
    let Some(window) = window(form.envelope) else {
        let address = Field { x: MARGIN, y: 45.0, width: 85.0, height: 45.0 };
        return Places { window: address, address, return_line: false, sender: right, folds: &[], body_top: 98.5 };
    };
    let return_line = matches!(form.envelope, Envelope::DinA | Envelope::DinB);
    let is_right = matches!(form.envelope, Envelope::ChRight | Envelope::Fr);
    Places {
        window,
        address: address_field(form.envelope, window),
        return_line,
        sender: if is_right { left } else { right },
        folds: folds(form.envelope),
        body_top: window.y + window.height + AFTER_ADDRESS,
    }
}

/// Where in the window the address stands: five millimetres from its left edge, so that it shows even when the sheet
/// slides in the envelope.
fn address_field(envelope: Envelope, window: Field) -> Field {
    const INSET: f32 = 5.0;
    let inset = Field { x: window.x + INSET, width: window.width - INSET, ..window };
    match envelope {
        Envelope::DinA | Envelope::DinB => {
            Field { y: window.y + RETURN_LINE, height: window.height - RETURN_LINE, ..inset }
        }
        // What shows wherever the sheet slides up and down in a DL envelope.
        Envelope::Iso => Field { y: 56.0, height: 27.0, ..inset },
        _ => inset,
    }
}

fn folds(envelope: Envelope) -> &'static [f32] {
    match envelope {
        Envelope::DinA => &[87.0, 192.0],
        Envelope::DinB | Envelope::ChLeft | Envelope::ChRight => &[105.0, 210.0],
        Envelope::Fr | Envelope::Iso => &[99.0, 198.0],
        Envelope::Us10 => &[95.3, 187.3],
        Envelope::None => &[],
    }
}
