//! Lists of what to say whose marks a copy has lost: lines that begin as calls do, with one word, or with a capital.

use super::{begins_as_call, ended, is_item};
use crate::rows::{Row, Sheet};

/// The word with which several lines from a row on begin, each behind a line that ended: “Se garantice …;” / “Se decrete …”,
/// a list whose marks a copy has lost.
pub(crate) fn parallel_at<'s>(sheet: &'s Sheet<'_>, first: usize) -> Option<&'s str> {
    const REACH: usize = 12;
    const LETTERS: usize = 6;
    let word = first_word(sheet.rows.get(first)?);
    let end = sheet.rows.len().min(first + REACH);
    let all = || {
        // “to free her” / “to let her mother see her”: each line of the block, whatever the lines above end in.
        let block = sheet.block_end(first);
        block <= end && (first + 1..block).all(|at| first_word(&sheet.rows[at]) == word)
    };
    let same =
        (first + 1..end).filter(|&at| first_word(&sheet.rows[at]) == word && (begins_clause(sheet, at) || all()));
    let small = (1..=LETTERS).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic);
    (small && !is_item(&sheet.rows[first]) && same.count() > 0).then_some(word)
}

/// Whether a list begins at a row whose marks a copy has lost: two lines at least begin as calls do, the first one and one near
/// below it, behind a line that ended.
pub(crate) fn unmarked_at(sheet: &Sheet<'_>, first: usize) -> bool {
    const REACH: usize = 12;
    let asks = |at: usize| sheet.rows.get(at).is_some_and(|row| !is_item(row) && begins_as_call(&row.folded));
    let end = sheet.rows.len().min(first + REACH);
    asks(first) && (first + 1..end).any(|at| asks(at) && ended(&sheet.rows[at - 1].text))
}

/// Whether two lines at least from a row on begin as calls do and with a capital, the first one among them: a list that has lost
/// its marks and whose items end in nothing.
pub(crate) fn capital_at(sheet: &Sheet<'_>, first: usize) -> bool {
    const REACH: usize = 12;
    let end = sheet.rows.len().min(first + REACH);
    sheet.rows.get(first).is_some_and(begins_capital)
        && sheet.rows[first + 1..end].iter().any(begins_capital)
        && !sheet.rows[first..end].iter().any(is_item)
}

pub(super) fn begins_capital(row: &Row) -> bool {
    row.text.starts_with(char::is_uppercase) && begins_as_call(&row.folded)
}

pub(super) fn first_word(row: &Row) -> &str {
    row.folded.split(' ').next().unwrap_or("")
}

/// Whether a row begins what the row above doesn't go on with.
pub(super) fn begins_clause(sheet: &Sheet<'_>, at: usize) -> bool {
    at > 0 && sheet.rows[at - 1].text.trim_end().ends_with([';', '.', ',', ':'])
}
