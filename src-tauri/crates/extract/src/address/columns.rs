//! Lines of an address that a narrow column of a PDF's page broke in two.

use model::PageBox;

use crate::contacts;
use crate::country;
use crate::fold::fold;
use crate::names::{is_thing, is_word};
use crate::rows::Sheet;

/// Puts a line and the next together where the first word of the next had no room left in the column: “Chief of the
/// Phnom Penh Municipal” / “Court”.
pub(super) fn unwrapped(sheet: &Sheet<'_>, texts: Vec<(usize, String)>) -> Vec<(usize, String)> {
    let mut out: Vec<(usize, String)> = Vec::with_capacity(texts.len());
    let mut before: Option<usize> = None;
    let last = texts.last().map(|(row, _)| *row);
    for (row, text) in texts {
        let goes_on = before.is_some_and(|before| {
            breaks(sheet, before, row, &text) || Some(row) == last && ends_salutation(sheet, before, row, &text)
        });
        match out.last_mut().filter(|_| goes_on) {
            Some((_, last)) => {
                last.push(' ');
                last.push_str(&text);
            }
            None => out.push((row, text)),
        }
        before = Some(row);
    }
    out
}

/// Whether a row is the end of the line above it. A wrapped end is short, and neither a contact nor a number of a street.
fn breaks(sheet: &Sheet<'_>, before: usize, row: usize, text: &str) -> bool {
    const WORDS: usize = 3;
    let (above, below) = (&sheet.rows[before], &sheet.rows[row]);
    let (Some(first), Some(second)) = (above.at, below.at) else { return false };
    let words = text.split_whitespace().count();
    // A town may stand below a line that fills the column: only words that belong together are put together.
    let last = above.folded.split_whitespace().next_back().unwrap_or("");
    let open =
        is_word("particle", last) || is_word("article", last) || crate::labels::contacts().has(last, "wraps");
    let tied = open || words == 1 && is_thing(&fold(text));
    let plain = tied
        && (1..=WORDS).contains(&words)
        && above.text.split_whitespace().count() >= WORDS
        && !text.chars().any(char::is_numeric)
        && !contacts::is_contact(&above.folded)
        && !contacts::is_contact(&below.folded)
        && !text.contains('@')
        && !above.text.trim_end().ends_with([',', ';'])
        && country::named(&fold(text)).is_none();
    plain && row == before + 1 && first.page == second.page && !has_room(sheet, &first, &second, text)
}

/// Whether the last row of a block is the rest of the salutation above it, which had no room left in the column.
fn ends_salutation(sheet: &Sheet<'_>, before: usize, row: usize, text: &str) -> bool {
    const WORDS: usize = 3;
    let (above, below) = (&sheet.rows[before], &sheet.rows[row]);
    let (Some(first), Some(second)) = (above.at, below.at) else { return false };
    contacts::salutation_label(&above.folded).is_some()
        && (1..=WORDS).contains(&text.split_whitespace().count())
        && !text.chars().any(char::is_numeric)
        && !contacts::is_contact(&below.folded)
        && row == before + 1
        && first.page == second.page
        && !has_room(sheet, &first, &second, text)
}

/// Whether the first word of a line would have fitted behind the line above it.
fn has_room(sheet: &Sheet<'_>, first: &PageBox, second: &PageBox, text: &str) -> bool {
    let letters = text.chars().count().max(1) as f32;
    let word = text.split_whitespace().next().unwrap_or("").chars().count() as f32;
    // The word and a space before it, by the breadth of the line's own letters.
    let wanted = second.width / letters * (word + 1.0);
    first.x + first.width + wanted <= end_of_column(sheet, first)
}

/// Where a line's column ends: at the next one beside it, else at the right edge of the page's text.
fn end_of_column(sheet: &Sheet<'_>, line: &PageBox) -> f32 {
    // Columns are parted by more than this, in points.
    const GAP: f32 = 8.0;
    let boxes = || sheet.rows.iter().filter_map(|row| row.at).filter(|at| at.page == line.page);
    let beside = boxes().filter(|at| (at.y - line.y).abs() < 60.0 && at.x > line.x + line.width);
    let next = beside.map(|at| at.x - GAP).fold(f32::INFINITY, f32::min);
    let edge = boxes().map(|at| at.x + at.width).fold(0.0, f32::max);
    next.min(edge)
}
