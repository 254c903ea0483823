//! Texts that lost their blank lines on the way: pasted, passed on, put into a page with a line break for each line. Head,
//! story, sections and addresses are one paragraph there, and are made several again.

use model::Format;

use super::{Row, Shape, library, unwrapped};

/// A text of fewer lines is short enough to be read as it is.
const LINES: usize = 25;
/// More lines to a paragraph than in any text with its blank lines.
const CROWD: usize = 12;

/// Parts the paragraphs of a text that has hardly any. A printed page has its own distances between lines.
pub(super) fn part(format: Format, rows: &mut [Row]) {
    let paragraphs = rows.iter().filter(|row| row.opens && row.shape == Shape::Text).count();
    let lines = rows.iter().filter(|row| matches!(row.shape, Shape::Text | Shape::Item(_))).count();
    if format == Format::Pdf || lines < LINES || lines < CROWD * paragraphs {
        return;
    }
    let width = width(rows);
    let mut next = rows.iter().map(|row| row.paragraph).max().unwrap_or(0);
    let mut open = (usize::MAX, usize::MAX);
    for at in 0..rows.len() {
        let own = rows[at].paragraph;
        if own != open.0 {
            open = (own, own);
        } else if begins(rows, at, width) {
            next += 1;
            open.1 = next;
            rows[at].opens = true;
        }
        if open.1 != own {
            // What stands below an item is none of it.
            rows[at].shape = Shape::Text;
            rows[at].paragraph = open.1;
        }
    }
}

/// How long a full line is: nine of ten are no longer.
fn width(rows: &[Row]) -> usize {
    let mut lengths: Vec<usize> = rows.iter().map(unwrapped::length).collect();
    lengths.sort_unstable();
    lengths[lengths.len() * 9 / 10]
}

/// Whether a paragraph begins at a row: a piece of the head, a heading, what stands below one or below the last line of
/// running text.
fn begins(rows: &[Row], at: usize, width: usize) -> bool {
    let (above, row) = (&rows[at - 1], &rows[at]);
    if library::begins_piece(row) || library::is_section(row) || is_heading(row) && !is_heading(above) {
        return true;
    }
    let full = |row: &Row| unwrapped::length(row) * 100 >= width * 85;
    // Running text begins: full lines below a short one.
    let short = unwrapped::length(above) * 100 < width * 60;
    let tells = short && full(row) && rows.get(at + 1).is_some_and(full);
    let told = at > 1 && full(&rows[at - 2]) && !full(above) && unwrapped::ends(above);
    (told || tells) && !unwrapped::begins_small(row)
        || is_heading(above) && !is_heading(row) && unwrapped::length(row) > width / 2
}

/// “BACKGROUND INFORMATION”.
fn is_heading(row: &Row) -> bool {
    const LETTERS: usize = 8;
    let letters = row.text.chars().filter(|c| c.is_alphabetic()).count();
    letters >= LETTERS && !row.text.chars().any(char::is_lowercase) && row.text.chars().any(char::is_uppercase)
}
