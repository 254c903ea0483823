//! A table of whom to write to: the cells of one row are one address, and the heads of its columns say what they hold.

use super::Piece;
use crate::contacts::{self, Contact};
use crate::fold::fold;
use crate::labels::contacts as table;
use crate::rows::{Shape, Sheet};

/// Makes the contacts in a cell those of the address in the cell before it: “Fax” and “Salutation” above the columns are their
/// labels.
pub(super) fn go_on(sheet: &Sheet<'_>, above: &[usize], row: usize, pieces: &mut [Piece]) {
    let Shape::Cell(own, line, column) = sheet.rows[row].shape else { return };
    let before =
        |at: &usize| matches!(sheet.rows[*at].shape, Shape::Cell(t, r, c) if t == own && r == line && c < column);
    if !above.last().is_some_and(before) {
        return;
    }
    let head = head_of(sheet, row);
    let salutes = head.as_deref().is_some_and(|head| contacts::salutation_label(&fold(head)).is_some());
    for piece in pieces.iter_mut() {
        let (words, found) = contacts::read(&piece.text);
        let bare = found.is_empty() || matches!(found[..], [Contact::Number(_)]);
        if let Some(head) = head.as_deref().filter(|_| bare) {
            piece.text = format!("{head}: {}", piece.text);
        } else if !words.is_empty() || found.is_empty() {
            return;
        }
    }
    for piece in pieces.iter_mut() {
        (piece.forced, piece.opens) = (false, false);
        piece.heading &= !salutes;
    }
}

/// What stands above a cell's column, where it is a contact's label.
fn head_of(sheet: &Sheet<'_>, at: usize) -> Option<String> {
    // Whom to write to are few; a head stands no further above.
    const ROWS: usize = 200;
    let Shape::Cell(table_of, line, column) = sheet.rows[at].shape else { return None };
    let rows = sheet.rows[at.saturating_sub(ROWS)..at].iter().rev();
    let head = rows
        .filter(|row| matches!(row.shape, Shape::Cell(t, r, c) if t == table_of && c == column && r < line))
        .last()?;
    let mark = |mark: &str| matches!(mark, "fax" | "phone" | "phonefax" | "email" | "social" | "salutation");
    let start = table().start(&head.folded, mark)?;
    (crate::fold::skip(&head.folded, start.end).trim_matches([':', ' ']).is_empty())
        .then(|| head.text.trim_end_matches([':', ' ']).to_owned())
}
