//! A page to try a printer with: how far it shifts what it prints against the envelope's window.

use model::Language;

use super::cover::frame;
use super::finish;
use super::form::{Form, MM, places, sheet};
use super::head::{mark_folds, postal};
use super::page::{Item, Letter, MissingGlyphs, Rule};
use super::sheet::Sheet;
use super::stick::Stick;
use crate::fonts::Fonts;

/// How far the scales reach to both sides, in millimetres.
const REACH: i16 = 15;

/// The window's outline, the field in which the address will stand, the fold marks, and scales in millimetres at the
/// window's upper left corner. Folded and put in its envelope, the page shows how far off the outline is: that much
/// goes into `Form::offset_mm`.
pub fn trial_page(form: &Form, fonts: &Fonts) -> Result<Letter, MissingGlyphs> {
    // Only figures stand on the page.
    let language = Language::new("en");
    let places = places(form);
    let (width, height) = sheet(form.paper);
    let mut sheet = Sheet::new((width * MM, height * MM));
    let mut stick = Stick::new(fonts, &language);
    let window = places.window;
    let corner = |field: super::Field, x: f32, y: f32| ((field.x + x) * MM, (field.y + y) * MM);
    for (field, thickness) in [(window, 1.0), (places.address, 0.3)] {
        let (from, to) = (corner(field, 0.0, 0.0), corner(field, field.width, field.height));
        sheet.page().items.extend(frame(from, to, thickness).map(Item::Rule));
    }
    for millimetre in -REACH..=REACH {
        let (at, length) = (f32::from(millimetre), tick(millimetre));
        let across = Rule { from: corner(window, at, 0.0), to: corner(window, at, -length), thickness: 0.3 };
        let down = Rule { from: corner(window, 0.0, at), to: corner(window, -length, at), thickness: 0.3 };
        sheet.page().items.extend([across, down].map(Item::Rule));
        // At −5 the two scales' figures would run into each other.
        if millimetre % 5 == 0 && ![0, -5].contains(&millimetre) {
            for (x, y) in [(at - 1.5, -length - 3.5), (-length - 6.0, at - 1.5)] {
                let (x, y) = corner(window, x, y);
                for line in stick.set(&millimetre.to_string().replace('-', "−"), postal(6.0, 1.0), 20.0 * MM) {
                    sheet.place(line, x, y, None);
                }
            }
        }
    }
    mark_folds(&mut sheet, places.folds);
    sheet.shift(form.offset_mm.0 * MM, form.offset_mm.1 * MM);
    finish(sheet, stick, &language)
}

/// Length of a scale's tick in millimetres.
fn tick(millimetre: i16) -> f32 {
    match millimetre {
        m if m % 10 == 0 => 4.0,
        m if m % 5 == 0 => 3.0,
        _ => 1.5,
    }
}
