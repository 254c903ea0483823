//! From a draft to pages: forms, lines, and what stands where.

mod block;
mod body;
mod breaks;
mod clean;
mod cover;
mod demerits;
mod digits;
mod direction;
mod form;
mod glue;
mod head;
mod hyphens;
mod labels;
mod large;
mod line;
mod openings;
mod page;
mod rows;
mod sheet;
mod stick;
mod trial;

use model::{Draft, Language};
use parley::BaseDirection;

use crate::fonts::Fonts;
use crate::frames::page_label;
use body::{CLOSENESS, CLOSEST, Closeness};
use clean::clean_line;
use form::{BOTTOM, HEAD, MARGIN, MM, NEXT_TOP, places};
use rows::{Row, fitting};
use sheet::Sheet;
use stick::{Fill, Stick, Style};

pub use cover::{Cover, EnvelopeSize, envelope};
pub use form::{Field, Form, window};
pub use labels::{Label, LabelOptions, LabelSheet, labels};
pub use large::large_sheet;
pub use page::{Cluster, Glyph, GlyphRun, Item, LayoutWarning, Letter, MissingGlyphs, Page, Part, Role, Rule};
pub use trial::trial_page;

/// Sets a draft on pages. Gaps are not printed. Fails when a character has no glyph in any face, naming each one.
pub fn layout(draft: &Draft, form: &Form, fonts: &Fonts) -> Result<Letter, MissingGlyphs> {
    let places = places(form);
    let (width, height) = form::sheet(form.paper);
    let mut sheet = Sheet::new((width * MM, height * MM));
    let mut stick = Stick::new(fonts, &draft.language);
    let top = head::set_head(&mut stick, &mut sheet, draft, form, &places);
    let (rows, margin) = fitted_rows(&mut stick, &mut sheet, draft, form, (height - BOTTOM) * MM - top);
    fill_pages(&mut sheet, rows, margin, top, height);
    head_pages(&mut stick, &mut sheet, draft, (width - 2.0 * MARGIN) * MM);
    if form.one_page && sheet.pages.len() > 1 {
        sheet.warnings.push(LayoutWarning::NotOnePage);
    }
    sheet.shift(form.offset_mm.0 * MM, form.offset_mm.1 * MM);
    finish(sheet, stick, &draft.language)
}

/// The rows of the letter with their margin in millimetres, set as comfortably as its first page allows where closer
/// setting can keep it to one.
fn fitted_rows(stick: &mut Stick<'_>, sheet: &mut Sheet, draft: &Draft, form: &Form, room: f32) -> (Vec<Row>, f32) {
    /// A guess may be so far off.
    const GUESS: f32 = 1.02;
    let (paper, _) = form::sheet(form.paper);
    let column = |close: &Closeness| (paper - 2.0 * close.margin) * MM;
    let [most, closer @ ..] = &CLOSENESS;
    let parts = sheet.parts.len();
    let comfortable = body::body_rows(stick, sheet, draft, form.lines, column(most), *most);
    if fitting(&comfortable, room) == comfortable.len() {
        return (comfortable, most.margin);
    }
    let kept = sheet.parts.split_off(parts);
    let closest = CLOSEST.iter().filter(|_| form.one_page);
    let steps = closer.iter().chain(closest);
    for close in steps.filter(|close| close.height(&comfortable, most, paper) < GUESS * room) {
        let rows = body::body_rows(stick, sheet, draft, form.lines, column(close), *close);
        if fitting(&rows, room) == rows.len() {
            return (rows, close.margin);
        }
        sheet.parts.truncate(parts);
    }
    sheet.parts.extend(kept);
    (comfortable, most.margin)
}

/// Puts rows on the first page from `top` points on and on as many more as they need; `margin` and `height` are in
/// millimetres.
fn fill_pages(sheet: &mut Sheet, rows: Vec<Row>, margin: f32, top: f32, height: f32) {
    let bottom = (height - BOTTOM) * MM;
    let mut top = top;
    let mut rest = rows.as_slice();
    while !rest.is_empty() {
        let taken = fitting(rest, bottom - top);
        let mut y = top;
        for (at, row) in rest[..taken].iter().enumerate() {
            y = put(sheet, row, margin * MM, if at == 0 { y } else { y + row.gap });
        }
        rest = &rest[taken..];
        if !rest.is_empty() {
            sheet.turn();
            top = NEXT_TOP * MM;
        }
    }
}

/// Puts a row at a place and returns where the next begins. Cells of one row share a baseline.
fn put(sheet: &mut Sheet, row: &Row, left: f32, y: f32) -> f32 {
    let baseline = row.cells.iter().map(|c| c.line.baseline).fold(0.0, f32::max);
    for cell in &row.cells {
        let down = baseline - cell.line.baseline;
        sheet.place(cell.line.clone(), left + cell.x, y + down, Some(cell.part));
    }
    let bottom = y + row.height;
    if let Some((from, to)) = row.rule {
        let rule = Rule { from: (left + from, bottom), to: (left + to, bottom), thickness: head::RULE };
        sheet.page().items.push(Item::Rule(rule));
    }
    bottom
}

/// Gives the pages after the first a head: who is written to, and the page's number at the other side.
fn head_pages(stick: &mut Stick<'_>, sheet: &mut Sheet, draft: &Draft, column: f32) {
    const SIZE: f32 = 9.0;
    let count = sheet.pages.len();
    let is_rtl = draft.language.is_right_to_left();
    let (near, far) = if is_rtl { (Fill::Right, Fill::Left) } else { (Fill::Left, Fill::Right) };
    let own = if is_rtl { BaseDirection::Rtl } else { BaseDirection::Ltr };
    let addressee = draft.address.first().map(|l| clean_line(l)).unwrap_or_default();
    let towards = direction::direction(&addressee, &draft.language);
    for number in 2..=count {
        let label = page_label(&draft.language, number, count);
        for (text, fill, direction, part) in [(&addressee, near, towards, 0.7), (&label, far, own, 0.28)] {
            let style = Style { size: SIZE, is_bold: false, tightness: 1.0, fill, direction };
            let shift = if fill == Fill::Right { column * (1.0 - part) } else { 0.0 };
            // One line of each: the head takes no room from the letter.
            if let Some(line) = stick.set(text, style, column * part).into_iter().next() {
                sheet.place_on(number - 1, line, MARGIN * MM + shift, HEAD * MM);
            }
        }
    }
}

fn finish(sheet: Sheet, stick: Stick<'_>, language: &Language) -> Result<Letter, MissingGlyphs> {
    if !stick.missing.is_empty() {
        return Err(MissingGlyphs { chars: stick.missing });
    }
    let mut warnings = sheet.warnings;
    warnings.extend(stick.broken.into_iter().map(LayoutWarning::WordBroken));
    Ok(Letter { language: language.clone(), pages: sheet.pages, parts: sheet.parts, warnings })
}
