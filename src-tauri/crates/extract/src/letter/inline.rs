//! A letter that a copy has run into one line: “SAMPLE LETTER Dear Minister, I write … Sincerely, [YOUR NAME]”.

use crate::fold::{chars_before, skip};
use crate::labels::letters;
use crate::rows::Sheet;
use crate::zones::{Zone, Zones};

/// Its row, and from where to where it goes, in characters.
pub(super) fn find(sheet: &Sheet<'_>, zones: &Zones) -> Option<(usize, usize, usize)> {
    (0..sheet.rows.len()).find_map(|at| {
        let (start, end) = in_row(sheet, zones, at)?;
        Some((at, start, end))
    })
}

fn in_row(sheet: &Sheet<'_>, zones: &Zones, at: usize) -> Option<(usize, usize)> {
    // Shorter than this nothing is asked.
    const SHORTEST: usize = 200;
    let row = &sheet.rows[at];
    if zones.of[at] != Zone::Letter || row.text.chars().count() < SHORTEST {
        return None;
    }
    let label = zones.labels[at].unwrap_or(0);
    let behind = skip(&row.folded, label);
    let start = label + chars_before(behind, behind.find(char::is_alphanumeric)?);
    let letter = skip(&row.folded, start);
    letters().start(letter, |mark| mark == "greet")?;
    let end = close(letter)?;
    let comma = usize::from(skip(letter, end).starts_with([',', '.']));
    Some((start, start + end + comma))
}

/// Where the last words of a letter end that begin a sentence, in characters.
fn close(letter: &str) -> Option<usize> {
    let begins = letter.match_indices(['.', '!', '?']).filter(|(at, _)| letter[at + 1..].starts_with(' '));
    let mut closes = begins.rev().filter_map(|(at, _)| {
        let start = letters().start(&letter[at + 2..], |mark| mark == "close")?;
        let rest = skip(&letter[at + 2..], start.end).trim_start();
        // “Sincerely hoping that …” goes on.
        let ends = rest.is_empty() || rest.starts_with([',', '.', '[', '(', '_']);
        ends.then(|| chars_before(letter, at + 2) + start.end)
    });
    closes.next()
}
