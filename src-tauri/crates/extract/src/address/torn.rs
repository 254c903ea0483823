//! Halves of one address that blank lines, or a box of the publisher's, part from each other.

use super::spread;
use crate::contacts;
use crate::country;
use crate::fold::skip;
use crate::labels::stems;
use crate::names::without_honorifics;
use crate::recipients::{ends_in_country, names_office};
use crate::rows::{Row, Shape, Sheet};
use crate::zones::Zones;

/// No more lines stand above the town of an address.
const LINES: usize = 8;

/// Whether the paragraph at a row begins with a street, a postcode or a town and its country, as nobody's address begins, and
/// goes on with the lines above it: those name an office, and neither a country nor a contact ends them.
pub(super) fn is_rest(sheet: &Sheet<'_>, zones: &Zones, above: &[usize], row: usize) -> bool {
    let Some(&last) = above.last() else { return false };
    let end = sheet.block_end(row);
    let begins = if end == row + 1 { is_place } else { is_coded_town };
    let labelled = end == row + 1 && is_labelled(&sheet.rows[row]);
    if !is_plain(&sheet.rows[row]) || !(labelled || begins(&sheet.rows[row])) {
        return false;
    }
    let open = |at: &&usize| is_open(&sheet.rows[**at]) && zones.labels[**at].is_none();
    let lines: Vec<&Row> = above.iter().rev().take(LINES).take_while(open).map(|&at| &sheet.rows[at]).collect();
    let comma = |row: &&Row| row.text.trim_end().ends_with([',', '،', '，']);
    // “Minister of Justice, BP 12, Lomé” is all of an address.
    let whole = lines.first().is_some_and(|row| !comma(row) && row.text.contains(',') && is_numbered(row))
        // Below a postcode stands nothing but the country.
        || lines.first().is_some_and(|above| is_coded(&above.text)) && !ends_in_country(&sheet.rows[row].text);
    !whole && last < row && lines.iter().any(|row| names_office(&row.text) || is_titled(&row.text))
}

/// A line without “Postal address:” before it.
pub(super) fn without_label(row: &Row) -> &str {
    let label = stems().start(&row.folded, |mark| mark == "postal");
    let rest = label.and_then(|label| skip(&row.text, label.end).trim_start().strip_prefix([':', '：']));
    rest.map(str::trim).filter(|rest| !rest.is_empty()).unwrap_or(&row.text)
}

/// A line of running text's shape, neither a contact nor a sentence.
fn is_plain(row: &Row) -> bool {
    row.shape == Shape::Text
        && !contacts::is_contact(&row.folded)
        && !row.text.contains('@')
        && (is_labelled(row) || !row.text.contains([':', '：']))
        && !row.text.trim_end().ends_with(['.', '!', '?', '。'])
}

fn is_labelled(row: &Row) -> bool {
    without_label(row).len() < row.text.len()
}

fn is_open(row: &Row) -> bool {
    is_plain(row) && !ends_in_country(row.text.trim_end_matches(','))
}

/// A street behind a comma, a post box, a town with its postcode or its country, and no office. “12 comments” below an address is
/// none of them.
fn is_place(row: &Row) -> bool {
    const WORDS: usize = 12;
    let text = row.text.as_str();
    let street = is_numbered(row) && text.contains(", ") && super::without_number(text).0 == text;
    let town = text.contains([',', '،']) && ends_in_country(text);
    let words = text.split_whitespace();
    let small = words.clone().filter(|word| word.starts_with(char::is_lowercase)).count();
    let count = words.count();
    (street || town || is_coded(text) || spread::is_place(&row.folded))
        && (2..=WORDS).contains(&count)
        && small * 2 < count
        && !text.contains(['?', '!', '"', '“', '%'])
        && country::named(&row.folded).is_none()
        && !crate::dates::names_a_day(&row.folded)
        && !names_office(text)
        && !is_titled(text)
}

/// “Wulumuqishi 830001”, “C.P. 06600, Mexico City”, “1010 Wien”: a postcode and hardly more. No recipient begins so.
fn is_coded_town(row: &Row) -> bool {
    const WORDS: usize = 5;
    is_place(row)
        && row.text.split_whitespace().count() <= WORDS
        && (is_coded(&row.text) || spread::is_place(&row.folded))
}

/// Whether a word is a postcode's: five digits or more, or four at either end that are no year.
fn is_coded(text: &str) -> bool {
    const DIGITS: usize = 4;
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).count();
    let year = |word: &str| word.parse().is_ok_and(crate::calendar::is_of_our_time);
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let ends = [words.first(), words.last()];
    words.iter().any(|word| digits(word) > DIGITS)
        || ends.into_iter().flatten().any(|word| digits(word) == DIGITS && word.len() == DIGITS && !year(word))
}

fn is_numbered(row: &Row) -> bool {
    row.text.chars().any(|c| c.is_ascii_digit())
}

/// “Hon. Kodjo Abalo”, “Sr. Juan Ejemplo”.
fn is_titled(text: &str) -> bool {
    without_honorifics(text) != text
}
