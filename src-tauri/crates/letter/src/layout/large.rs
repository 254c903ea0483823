//! A sheet in large type, for those who write by hand: no address field, no folds, nothing to sign.

use model::{Draft, Lines};

use super::body::{LARGE, body_rows};
use super::form::{Form, MM, sheet};
use super::page::{Letter, MissingGlyphs};
use super::sheet::Sheet;
use super::stick::Stick;
use super::{fill_pages, finish, head_pages};
use crate::fonts::Fonts;

/// Sets a draft's subject, paragraphs and lists in eighteen points. Lines end where their words end: spaces of even
/// width are easier to read at that size.
pub fn large_sheet(draft: &Draft, form: &Form, fonts: &Fonts) -> Result<Letter, MissingGlyphs> {
    let (width, height) = sheet(form.paper);
    let mut sheet = Sheet::new((width * MM, height * MM));
    let mut stick = Stick::new(fonts, &draft.language);
    let column = (width - 2.0 * LARGE.margin) * MM;
    let rows = body_rows(&mut stick, &mut sheet, draft, Lines::Ragged, column, LARGE);
    fill_pages(&mut sheet, rows, LARGE.margin, LARGE.margin * MM, height);
    head_pages(&mut stick, &mut sheet, draft, column);
    sheet.shift(form.offset_mm.0 * MM, form.offset_mm.1 * MM);
    finish(sheet, stick, &draft.language)
}
