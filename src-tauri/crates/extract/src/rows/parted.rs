//! Line breaks that a writer made and no program: a headline right above the text, lines of a masthead.

use model::Format;

use super::{Row, unwrapped};

/// Programs wrap no text shorter than this, but in the columns of a printed page.
const NARROWEST: usize = 66;

/// Where lines begin in the text that rows make, run together, before which the words that follow would still have fitted: no
/// program broke the line there, so no name and no sentence runs over it. In bytes.
pub(super) fn breaks(format: Format, rows: &[Row]) -> Vec<usize> {
    // As many full lines show how wide the text is.
    const FULL: usize = 3;
    const EARLY: usize = 8;
    if rows.len() < 2 {
        return Vec::new();
    }
    let lengths: Vec<usize> = rows.iter().map(|row| row.text.chars().count()).collect();
    let longest = lengths.iter().copied().max().unwrap_or(0);
    let full = lengths.iter().filter(|length| **length * 5 > longest * 4).count() >= FULL;
    let width = if full || format == Format::Pdf { longest } else { longest.max(NARROWEST) };
    let (mut at, mut out) = (0, Vec::new());
    for pair in rows.windows(2) {
        at += pair[0].text.len() + 1;
        let word = pair[1].text.split_whitespace().next().map_or(0, |word| word.chars().count());
        let needed = pair[0].text.chars().count() + 1 + word;
        // Letters of a printed page are not all as wide as each other; who breaks lines by hand breaks some of them early.
        let fits = if format == Format::Pdf { needed * 4 <= width * 3 } else { needed + EARLY <= width };
        if fits || crate::title::is_dateline(&pair[1]) {
            out.push(at);
        }
    }
    out
}

/// How long a document's lines may be that a program wrapped, in characters: what would still have fitted in such a line was
/// broken off by hand. As long as no line is where nothing was wrapped, and nothing where a page's columns are.
pub(super) fn width(format: Format, rows: &[Row]) -> usize {
    // A line or two may be longer: an address on the net, a row of names.
    const FEW: usize = 3;
    let lengths = || rows.iter().map(unwrapped::length);
    if format == Format::Pdf {
        return 0;
    }
    match lengths().filter(|length| *length >= unwrapped::LONG).take(FEW).count() {
        FEW => usize::MAX,
        _ => lengths().filter(|length| *length < unwrapped::LONG).max().unwrap_or(0).max(NARROWEST),
    }
}
