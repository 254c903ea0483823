//! An address whose lines are paragraphs of their own.

use crate::contacts;
use crate::recipients::ends_in_country;
use crate::rows::{Shape, Sheet};

/// The rows of one right above the letter that goes to it: short lines up to `end`, a country or a contact among the
/// last. Empty where it is none.
pub(crate) fn above(sheet: &Sheet<'_>, end: usize) -> Vec<usize> {
    const LINES: std::ops::RangeInclusive<usize> = 3..=12;
    const LONGEST: usize = 60;
    let line = |at: &usize| {
        let row = &sheet.rows[*at];
        let alone = row.opens && sheet.block_end(*at) == *at + 1;
        let ends = row.text.trim_end().ends_with(['.', '!', '?', ':', '。']) && !contacts::is_contact(&row.folded);
        alone
            && row.shape == Shape::Text
            && row.text.chars().count() <= LONGEST
            && !ends
            && crate::stems::is_plain_line(row)
    };
    let first = (0..end).rev().take_while(line).last().unwrap_or(end);
    let rows: Vec<usize> = (first..end).collect();
    let proof = rows.iter().skip(2).any(|&at| {
        contacts::is_contact(&sheet.rows[at].folded)
            || ends_in_country(sheet.rows[at].text.trim_end_matches([',', '.']))
    });
    if LINES.contains(&rows.len()) && proof { rows } else { Vec::new() }
}

/// A line that begins as no recipient does: with a post box, or a number in a street.
pub(super) fn is_place(folded: &str) -> bool {
    let numbered = folded.starts_with(|c: char| c.is_ascii_digit())
        && folded.contains(',')
        && super::without_number(folded).0 == folded;
    numbered || crate::labels::contacts().begins(folded, "boxline").is_some()
}

/// Whether a row is all of its paragraph and holds words of an address.
pub(super) fn is_line_of_its_own(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    let text = row.text.trim_end();
    row.opens
        && sheet.block_end(at) == at + 1
        && !text.ends_with([':', '.'])
        && !contacts::is_contact(&row.folded)
        && !ends_in_country(text)
}
