//! The address at the head of a letter to copy: lines right above a salutation, between them a town and a month, or what it is
//! about. For a letter that no label offers and whose closing a copy has cut away.

use crate::contacts;
use crate::labels::{deadlines, greeting, kinds, letters, sections, stems as words};
use crate::letter::Letter;
use crate::office::Office;
use crate::rows::{Row, Shape, Sheet};
use crate::stems;
use crate::zones::{Zone, Zones};

/// The lines of such an address.
const LINES: std::ops::RangeInclusive<usize> = 3..=9;
/// The longest of them, in characters.
const LONGEST: usize = 90;

/// The address above the first salutation, where the page asks to write; its rows.
pub(super) fn find(
    sheet: &Sheet<'_>,
    zones: &Zones,
    letter: Option<Letter>,
    office: &Office,
    found: &mut super::Found,
) {
    let Some(greets) = (0..sheet.rows.len()).find(|&at| salutes(&sheet.rows[at])) else { return };
    let Some(rows) = address_above(sheet, zones, greets) else { return };
    if letter.is_some_and(|l| (l.first..l.end).contains(&rows[0]))
        || !asks_above(sheet, rows[0])
        || is_sent(sheet, greets)
    {
        return;
    }
    super::unlabelled::likely(sheet, zones, &rows, office, found);
}

/// “Dear Minister,”, “Señor X:” alone in its line.
fn salutes(row: &Row) -> bool {
    const LONGEST: usize = 80;
    row.text.chars().count() <= LONGEST
        && row.text.trim_end().ends_with([',', ':', '!', '،', '，', '：'])
        && greeting(&row.folded).is_some_and(|start| start.mark == "greet")
}

/// The rows of the address above a salutation: its lines, in one paragraph or each in one of its own.
fn address_above(sheet: &Sheet<'_>, zones: &Zones, greets: usize) -> Option<Vec<usize>> {
    // “Im November 2025”, “Ref: …”, the name of whom it is about.
    const BETWEEN: usize = 2;
    let last = (0..=BETWEEN).find_map(|skipped| {
        let between = greets.checked_sub(skipped)?..greets;
        let at = greets.checked_sub(skipped + 1)?;
        (between.into_iter().all(|at| is_between(&sheet.rows[at])) && proves(&sheet.rows[at])).then_some(at)
    })?;
    let spread = sheet.rows[last].opens && sheet.block_end(last) == last + 1;
    let line = |at: &usize| {
        (spread || sheet.rows[*at].paragraph == sheet.rows[last].paragraph)
            && zones.of[*at] != Zone::Copies
            && is_line(&sheet.rows[*at])
    };
    let rows: Vec<usize> = (0..=last).rev().take_while(line).take(LINES.end() + 1).collect();
    let rows: Vec<usize> = rows.into_iter().rev().collect();
    let named = rows.iter().take(3).any(|&at| stems::names_authority(&sheet.rows[at].folded));
    (LINES.contains(&rows.len()) && named).then_some(rows)
}

/// A town and a day or a month, a subject, or a name alone.
fn is_between(row: &Row) -> bool {
    let named = || crate::names::entry(&row.text).is_some_and(|person| person.name == row.text.trim());
    is_dated(row) || crate::letter::is_subject(&row.folded) || named()
}

/// “Im November 2025”, “Lomé, 3 March 2014”: a few words with a day, or a month and its year.
pub(super) fn is_dated(row: &Row) -> bool {
    const WORDS: usize = 5;
    let words: Vec<&str> = row.folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let month = || words.iter().any(|word| crate::calendar::month(word).is_some());
    let year = |word: &&str| word.len() == 4 && word.parse().is_ok_and(crate::calendar::is_of_our_time);
    words.len() <= WORDS
        && !contacts::is_contact(&row.folded)
        && (words.iter().any(year) && month() || crate::dates::names_a_day(&row.folded))
}

/// Whether a row shows that the lines above it are an address: a country, a contact, a town with its number.
fn proves(row: &Row) -> bool {
    super::ends_in_country(row.text.trim_end_matches([',', '.']))
        || contacts::is_contact(&row.folded)
        || row.text.contains('@')
        || row.text.contains(|c: char| c.is_ascii_digit()) && !is_between(row)
}

fn is_line(row: &Row) -> bool {
    let ends = row.text.trim_end().ends_with(['.', '!', '?', ':', '。']) && !contacts::is_contact(&row.folded);
    row.shape == Shape::Text
        && row.text.chars().count() <= LONGEST
        && (!ends || stems::ends_short(row.text.trim_end()))
        && sections().start(&row.folded, |_| true).is_none()
        && letters().start(&row.folded, |mark| mark == "close").is_none()
        && !stems::is_of_office(&row.folded)
}

/// Whether a sentence above asks the reader to write, or offers a letter.
pub(super) fn asks_above(sheet: &Sheet<'_>, first: usize) -> bool {
    const REACH: usize = 4_000;
    let writes = |text: &str| {
        let polite = || kinds().holds(text, "please") || kinds().inside(text, "plea").is_some();
        words().stem(text, "write") && polite()
            || deadlines().inside(text, "context").is_some()
            || words().inside(text, "transcribe").is_some()
    };
    let offers = |row: &Row| sections().start(&row.folded, |mark| mark == "letter").is_some();
    let above = sheet.folded_before(0, first, REACH);
    crate::near::last(&above, REACH).split(['.', '!', '?']).any(writes) || sheet.rows[..first].iter().any(offers)
}

/// “We are writing on behalf of the International Foundation …” below a salutation: the letter is somebody's who has sent it.
fn is_sent(sheet: &Sheet<'_>, greets: usize) -> bool {
    const REACH: usize = 6;
    let below = sheet.rows.iter().skip(greets + 1).take(REACH);
    below.into_iter().any(|row| letters().inside(&row.folded, "ours").is_some())
}
