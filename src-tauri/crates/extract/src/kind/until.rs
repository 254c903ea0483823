//! Words of stop that say how long to write: “Please do not write after 3 May”.

use crate::fold::{skip, slice};
use crate::labels::kinds;
use crate::rows::Sheet;

/// Whether words of stop, given with what stands before and behind them, say how long to write, or belong to another word.
pub(super) fn stops_nothing(sheet: &Sheet<'_>, at: usize, (before, words, behind): (&str, &str, &str)) -> bool {
    // What a document is called, whatever day stands behind it: “Stop action to UA 41/00 on 17 February 2000”.
    let called = kinds().begins(words, "stopname").is_some();
    kinds().begins(behind.trim_start(), "stopnot").is_some()
        || !called && (is_until(sheet, at, behind) || is_after(before))
}

/// “Nach dem 12. Mai schreiben Sie bitte nicht mehr”: the day stands before the words, in their sentence.
fn is_after(before: &str) -> bool {
    const REACH: usize = 60;
    let Some(date) = crate::dates::all(before).pop() else { return false };
    let rest = skip(before, date.end);
    // “… on 31 October. Please stop”: the point may stand with the month.
    let stopped = slice(before, 0, date.end).ends_with('.');
    rest.chars().count() <= REACH && !stopped && !rest.contains(['!', '?', ';', ':']) && !rest.contains(". ")
}

/// “Schrijf niet meer na 1 juli 1998” ends nothing now: it says how long to write.
pub(super) fn is_until(sheet: &Sheet<'_>, at: usize, rest: &str) -> bool {
    const REACH: usize = 40;
    let next = sheet.rows.get(at + 1).filter(|next| next.paragraph == sheet.rows[at].paragraph);
    let rest = next.map_or_else(|| rest.to_owned(), |next| format!("{rest} {}", next.folded));
    let sentence = rest.split(['!', '?', ';']).next().unwrap_or("");
    crate::dates::all(sentence)
        .first()
        .is_some_and(|date| date.start < REACH && !sentence[..super::byte(sentence, date.start)].contains(". "))
}
