//! The headline of a page that was pasted as text, where a label or the list of names says which line it is.

use super::{Title, clean, is_label, of_rows, skippable, subject};
use crate::fold::skip;
use crate::head::{Head, is_prose};
use crate::labels::{mail, sections};
use crate::rows::{Row, Shape, Sheet};
use crate::{country, index, number, organisation};

/// More lines than stand above the text of a page.
const HEAD: usize = 24;
/// No headline is longer.
const LONGEST: usize = 190;

/// “Subject: …” above a text that a list's archive prints.
pub(super) fn subject_line(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    const TOP: usize = 12;
    if head.number.is_some() {
        return None;
    }
    let label = |row: &Row| mail().start(&row.folded, |mark| mark == "subject").map(|start| start.end);
    let rows = sheet.rows.iter().enumerate().take(TOP);
    let (at, rest) = rows.into_iter().find_map(|(at, row)| {
        let rest = skip(&row.text, label(row)?).trim_start().strip_prefix([':', '：'])?;
        Some((at, rest.trim()))
    })?;
    let title = of_rows(sheet, at, at + 1);
    (!rest.is_empty()).then(|| Title { text: subject::headline(rest), ..title })
}

/// “Urgent Action: Hall bulldozed (Ecuador: UA 70.21)”: a label, and a headline behind it.
pub(super) fn behind_label(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let at = head_lines(sheet).find(|&at| {
        let row = &sheet.rows[at];
        let text = clean(&row.text);
        let cut = text.chars().count() + 4 < row.text.chars().count() && row.text.trim_start() != text;
        let headline =
            text.split_whitespace().count() >= 3 && number::all(&text).is_empty() && !text.ends_with(':');
        let label = row.text.trim_start().find(&text).is_some_and(|at| at > 0);
        cut && label && headline && index::all(&text).is_empty() && !matches!(row.shape, Shape::Heading(_))
    })?;
    let headed = head.number.as_ref().is_none_or(|(row, _)| *row == at);
    headed.then(|| of_rows(sheet, at, at + 1))
}

/// “Incommunicado detention / Fear of torture” right above the country and the names.
pub(super) fn above_names(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let at = head.names.or_else(|| marked_names(sheet))?.checked_sub(1)?;
    let row = &sheet.rows[at];
    // Below a number of its own line only a stroke tells a concern from whatever else stands there.
    let numbered = head.number.is_some() || head.index.is_some();
    if numbered && !row.text.contains(" / ") {
        return None;
    }
    let listed = row.text.contains('/') || row.paragraph == sheet.rows[at + 1].paragraph;
    let letters = row.text.chars().filter(|c| c.is_alphabetic()).count() >= 8;
    let label = is_label(sheet, at) || skippable(sheet, at) || organisation::is_name(row);
    let own = listed && letters && !label && !row.text.ends_with(['.', ':', ',']);
    (own && at >= sheet.begin()).then(|| of_rows(sheet, at, at + 1))
}

/// “YEMEN Nabil Example (m), aged 27” below whatever a blogger wrote above it.
fn marked_names(sheet: &Sheet<'_>) -> Option<usize> {
    const FAR: usize = 40;
    let sexed = |row: &Row| crate::persons::sex_marks(&row.folded).next().is_some();
    sheet.rows.iter().take(FAR).position(|row| sexed(row) && country::heading_country(row).is_some())
}

/// The rows above the first running text, salutation or section.
fn head_lines<'s>(sheet: &'s Sheet<'_>) -> impl Iterator<Item = usize> + 's {
    let end = sheet.rows.len().min(sheet.begin() + HEAD);
    let opens = |at: usize| {
        let row = &sheet.rows[at];
        let section =
            sections().start(&row.folded, |mark| matches!(mark, "calls" | "addressees" | "copies" | "letter"));
        section.is_some_and(|section| skip(&row.folded, section.end).trim_start().starts_with(':'))
            || row.text.chars().count() > LONGEST
            || row.opens && is_prose(&sheet.paragraph(at, sheet.block_end(at)))
    };
    (sheet.begin()..end).take_while(move |&at| !opens(at))
}
