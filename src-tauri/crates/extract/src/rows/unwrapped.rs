//! Texts whose lines were never wrapped: pages that were pasted, posts whose paragraphs end in a line break. There a long
//! line is a paragraph of its own, whatever stands right above and below it.

use model::Format;

use super::{Row, Shape};

/// Hardly a line of a text that was wrapped to be printed or mailed is as long.
pub(super) const LONG: usize = 110;
/// A line of this length that ends a sentence ends its paragraph, where longer ones stand beside it.
const SENTENCE: usize = 80;
/// A line of this length that ends nothing was wrapped.
const FULL: usize = 90;

/// Parts paragraphs before and behind their long lines. A printed page's lines are as long as its columns are wide.
pub(super) fn part(format: Format, rows: &mut [Row]) {
    if format == Format::Pdf {
        return;
    }
    const WORDS: usize = 12;
    let unwrapped = rows.iter().any(|row| length(row) >= LONG && row.text.split_whitespace().count() >= WORDS);
    // New paragraphs get numbers that no block has.
    let mut next = rows.iter().map(|row| row.paragraph).max().map_or(0, |last| last + 1);
    let mut first = 0;
    while first < rows.len() {
        let paragraph = rows[first].paragraph;
        let end = first + rows[first..].iter().take_while(|row| row.paragraph == paragraph).count();
        let cuts = match rows[first].shape {
            Shape::Text if rows[first..end].iter().any(|row| length(row) >= LONG) => cuts(&rows[first..end]),
            Shape::Item(_) if unwrapped && format != Format::Html => behind_item(&rows[first..end]),
            _ => Vec::new(),
        };
        for cut in cuts {
            next += 1;
            for (at, row) in rows[first + cut..end].iter_mut().enumerate() {
                row.paragraph = next;
                row.opens |= at == 0;
                // What stands below an item's own line is none of it.
                row.shape = Shape::Text;
            }
        }
        first = end;
    }
}

/// Where new paragraphs begin among the lines of running text.
fn cuts(rows: &[Row]) -> Vec<usize> {
    (1..rows.len()).filter(|&at| parts(&rows[at - 1], &rows[at])).collect()
}

fn parts(above: &Row, below: &Row) -> bool {
    let wrapped = !ends(above) && (length(above) >= FULL || begins_small(below));
    let long = length(above) >= LONG && ends(above) || length(below) >= LONG && !wrapped;
    long || length(above) >= SENTENCE && ends(above) && !begins_small(below)
}

/// Where an item ends whose sentence is whole and below which another begins: “…; and” / “Please write to:”.
fn behind_item(rows: &[Row]) -> Vec<usize> {
    const WORDS: usize = 4;
    let whole = |at: &usize| {
        let above = &rows[at - 1];
        above.text.trim_end().ends_with(['.', '!', ';', '。'])
            && above.text.split_whitespace().count() >= WORDS
            && !begins_small(&rows[*at])
            && rows[*at].text.starts_with(char::is_alphabetic)
    };
    (1..rows.len()).find(whole).into_iter().collect()
}

pub(super) fn length(row: &Row) -> usize {
    row.text.chars().count()
}

pub(super) fn begins_small(row: &Row) -> bool {
    row.text.starts_with(char::is_lowercase)
}

pub(super) fn ends(row: &Row) -> bool {
    let text = row.text.trim_end().trim_end_matches(['"', '”', '»', '’', ')', ']']);
    text.ends_with(['.', '!', '?', ':', ';', '…', '。', '！', '？', '：', '؟', '۔'])
}
