//! A list of what to say whose marks a copy has lost: lines or paragraphs below words that ask, each of which goes on with them.
//! “We ask that:” / “the weaver be let go” / “she be seen by a doctor”.

use model::Format;

use crate::fold::fold;
use crate::labels::{greeting, letters, stems};
use crate::names::is_word;
use crate::rows::{Row, Sheet};

/// No call is longer, in characters; more is a story.
const LONGEST: usize = 260;
/// No list has more items.
const MOST: usize = 15;

/// Whether such a list of two items at least begins at a row.
pub(crate) fn begins_at(sheet: &Sheet<'_>, first: usize) -> bool {
    items(sheet, first).len() > 1
}

/// Whether the rows from one on to the end of its paragraph all begin with the word that joins a clause to what is asked.
pub(crate) fn clauses_at(sheet: &Sheet<'_>, first: usize) -> bool {
    let joined = |&(first, _): &(usize, usize)| stems().leads(&sheet.rows[first].folded, "clause").is_some();
    let items = items(sheet, first);
    items.len() > 1 && items.iter().all(joined)
}

/// The items of such a list from a row on: the first row of each, and one past its last. Lines of one paragraph are all of them
/// items; else each paragraph is one, up to the first that is none.
pub(super) fn items(sheet: &Sheet<'_>, first: usize) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut at = first;
    while at < sheet.rows.len() && out.len() < MOST {
        let end = sheet.block_end(at);
        if end > at + 2 * MOST {
            break;
        }
        let own = of_paragraph(sheet, at, end);
        let several = own.len() > 1;
        if own.is_empty() || several && !out.is_empty() {
            break;
        }
        out.extend(own);
        at = end;
        if several {
            break;
        }
    }
    out
}

/// The items in the rows of a paragraph; none where one of them is no item.
fn of_paragraph(sheet: &Sheet<'_>, first: usize, end: usize) -> Vec<(usize, usize)> {
    let starts: Vec<usize> = (first..end).filter(|&at| at == first || begins(sheet, at)).collect();
    let ends = starts.iter().skip(1).copied().chain([end]);
    let out: Vec<(usize, usize)> = starts.iter().copied().zip(ends).collect();
    if out.iter().all(|&(first, end)| goes_on(sheet, first, end)) { out } else { Vec::new() }
}

/// Whether a row begins an item: the line above has ended, or had room for the row's first word.
fn begins(sheet: &Sheet<'_>, at: usize) -> bool {
    // A text's lines are broken at some width; a page's where its author wanted.
    const WIDTH: usize = 60;
    const NEAR: usize = 30;
    if sheet.document.format == Format::Html {
        return true;
    }
    let length = |row: &Row| row.text.trim_end().chars().count();
    let near = &sheet.rows[at.saturating_sub(NEAR)..sheet.rows.len().min(at + NEAR)];
    let width = near.iter().map(length).max().unwrap_or(0).max(WIDTH);
    let above = &sheet.rows[at - 1];
    let word = sheet.rows[at].text.split_whitespace().next().map_or(0, |word| word.chars().count());
    // Letters on a page are not of one width: a line as short may be full.
    let room = || sheet.document.format != Format::Pdf && length(above) + 1 + word <= width;
    above.text.trim_end().ends_with([';', '.', ',']) || room()
}

/// Whether the words of some rows go on with a sentence that asks: as calls begin, small, or with hardly a capital. No line of an
/// address does.
fn goes_on(sheet: &Sheet<'_>, first: usize, end: usize) -> bool {
    const WORDS: usize = 3;
    // Scripts without capitals show less.
    const UNCASED: usize = 4;
    let text = sheet.rows[first..end].iter().map(|row| row.text.trim()).collect::<Vec<_>>().join(" ");
    if text.chars().count() > LONGEST || sheet.rows[first..end].iter().any(super::is_item) {
        return false;
    }
    let folded = fold(&text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let opening = folded.split(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or("");
    let other = text.contains(['@', '|', '?'])
        || text.trim_end().ends_with([':', '：'])
        || text.contains(". ")
        || crate::contacts::is_contact(&folded)
        || is_word("official", opening)
        || is_word("seat", opening)
        || greeting(&folded).is_some()
        || letters().start(&folded, |mark| matches!(mark, "close" | "thanks")).is_some()
        || crate::labels::sections()
            .start(&folded, |mark| matches!(mark, "addressees" | "copies" | "letter" | "solidarity" | "foot"))
            .is_some()
        || crate::stems::is_one_line(&text)
        || crate::stems::is_of_office(&folded)
        || crate::recipients::ends_in_country(&text) && text.contains(',');
    if other || words.len() < WORDS {
        return false;
    }
    let small = words.iter().filter(|word| word.starts_with(|c: char| c.is_lowercase())).count();
    let cased = text.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    let clause = || stems().leads(&folded, "clause").is_some();
    // “Garantice la vida de Domingo Brito Raymundo y Juana Cobo Ceto.”
    let sentence =
        || text.ends_with(['.', ';']) && words.len() > UNCASED && words[1].starts_with(char::is_lowercase);
    match cased {
        true => {
            text.starts_with(char::is_lowercase)
                || super::begins_as_call(&folded)
                || clause()
                || small * 2 >= words.len()
                || sentence()
        }
        false => words.len() >= UNCASED && !text.chars().any(|c| c.is_numeric() || crate::fold::is_unspaced(c)),
    }
}
