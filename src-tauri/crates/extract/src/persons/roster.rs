//! People whom a text lists below a line that says what befell them: “Five people have been held:”, then one a line.

use model::Person;

use super::{Context, sex_marks};
use crate::labels::people;
use crate::rows::{Row, Shape, Sheet};
use crate::{fold, names, told};

/// A list has so many lines.
const FEWEST: usize = 2;

/// No list is longer.
const LONGEST: usize = 100;

/// The people of every such list, in order.
pub(super) fn find(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<(Person, usize)> {
    let mut out: Vec<(Person, usize)> = Vec::new();
    for at in 1..sheet.rows.len() {
        if !sheet.rows[at].opens || !sheet.rows[at - 1].text.trim_end().ends_with([':', '：']) {
            continue;
        }
        if !told::says_what_befell(above(sheet, at - 1)) {
            continue;
        }
        let found = entries(sheet, context, at);
        let marked = found.iter().filter(|(_, row)| is_marked(&sheet.rows[*row])).count() * 2 >= found.len();
        if found.len() >= FEWEST && (marked || is_short(sheet, &found)) {
            out.extend(found);
        }
    }
    out
}

/// The words of the paragraph that ends with a row.
fn above<'s>(sheet: &'s Sheet<'_>, last: usize) -> &'s str {
    let paragraphs = sheet.paragraphs();
    let at = paragraphs.partition_point(|p| p.end <= last);
    paragraphs.get(at).map_or("", |p| &p.text)
}

/// One person a row, as far as rows go that begin with a name.
fn entries(sheet: &Sheet<'_>, context: &Context<'_>, first: usize) -> Vec<(Person, usize)> {
    let mut out = Vec::new();
    for at in first..sheet.rows.len().min(first + LONGEST) {
        let row = &sheet.rows[at];
        // Two lines of one block, or blocks of one sort: a list's items.
        let same = at == first || !row.opens || is_item(row) || is_numbered(row);
        if !same || context.addresses.contains(&at) || context.zones.labels[at].is_some() {
            break;
        }
        match names::entry(&row.text).filter(|person| person.name.contains(' ')) {
            Some(person) => out.push((person, at)),
            // A role may run on over the line.
            None if !row.opens && row.text.starts_with(char::is_lowercase) => {}
            None => break,
        }
    }
    out
}

fn is_item(row: &Row) -> bool {
    matches!(row.shape, Shape::Item(_) | Shape::Cell(..))
}

fn is_numbered(row: &Row) -> bool {
    row.text.starts_with(|c: char| c.is_ascii_digit()) && row.text.contains(['.', ')'])
}

/// “(f)”, “, 34”, “, aged 19”: a sex or an age behind the name.
fn is_marked(row: &Row) -> bool {
    let aged = row.text.split(", ").skip(1).any(|part| {
        let age =
            part.trim_end_matches(['.', ';']).split(' ').find(|word| word.bytes().all(|b| b.is_ascii_digit()));
        age.is_some_and(|age| (1..=2).contains(&age.len()))
    });
    aged || sex_marks(&row.text).next().is_some() || people().holds(&fold::fold(&row.text), "years")
}

/// Lines that hold little more than a name each: no sentences.
fn is_short(sheet: &Sheet<'_>, found: &[(Person, usize)]) -> bool {
    const WORDS: usize = 9;
    found.iter().all(|(_, row)| sheet.rows[*row].text.split_whitespace().count() <= WORDS)
}
