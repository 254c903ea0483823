//! The lines that begin the actions of a page: numbers, counts, countries, headlines.

use crate::fold::fold;
use crate::head::is_prose;
use crate::labels::sections;
use crate::number;
use crate::rows::{Paragraph, Shape, Sheet};

use super::is_sentence;

/// A short line that is no label of a section.
pub(super) fn is_title(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    let row = &sheet.rows[paragraph.first];
    // “ACTION 1”, “SYRIA”, “1. GAMBIA – Ama Doe” above its text without a blank line.
    let several = paragraph.end > paragraph.first + 1;
    let placed = if several { heads_paragraph(sheet, paragraph) } else { is_place_above_text(sheet, paragraph) };
    let glued = several && (row.text.split_whitespace().count() == 2 || placed);
    let text = if glued { &row.text } else { &paragraph.text };
    // “Mauritania / [Salutation: …] / Faxes: …”: the end of an address, behind a page's foot.
    let last = if glued { paragraph.first + 1 } else { paragraph.end };
    let reached = (paragraph.first..last).any(|at| {
        let folded = &sheet.rows[at].folded;
        crate::contacts::is_contact(folded) || crate::contacts::salutation_label(folded).is_some()
    });
    // “SYRIA” is one where its text stands below it.
    let shortest = if placed { 4 } else { 6 };
    (shortest..=150).contains(&text.chars().count())
        && !reached
        && sections().start(&row.folded, |_| true).is_none()
        && !text.trim_end().ends_with(':')
        && (placed || !crate::recipients::ends_in_country(text))
}

/// Whether the first row of a paragraph is a headline of its own above running text: a country in capitals, alone or before what
/// is told of it, with a count before it or without.
fn heads_paragraph(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    const LONGEST: usize = 80;
    let row = &sheet.rows[paragraph.first];
    let place = row.text.split([':', '–', '—', '/']).next().unwrap_or("");
    let place = place.split(" - ").next().unwrap_or("");
    let place = place.trim_start_matches(|c: char| !c.is_alphabetic() || c.is_lowercase()).trim();
    let loud = place.chars().any(char::is_uppercase) && !place.chars().any(char::is_lowercase);
    let next = &sheet.rows[paragraph.first + 1].text;
    row.text.chars().count() <= LONGEST
        && (loud || is_country_above_name(sheet, paragraph))
        && !row.text.trim_end().ends_with(['.', ',', ';', ':'])
        && next.starts_with(char::is_uppercase)
        && crate::country::named(&fold(place)).is_some()
}

/// “Vietnam” above “Nguyen Dan Exempel” above what is told of him.
fn is_country_above_name(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    const LINES: usize = 4;
    let rows = &sheet.rows[paragraph.first..paragraph.end];
    let name = |text: &str| crate::names::entry(text).is_some_and(|person| person.name.contains(' '));
    rows.len() >= LINES
        && crate::country::named(rows[0].folded.trim()).is_some()
        && name(&rows[1].text)
        && rows[2].text.split_whitespace().count() >= LINES
}

/// “1. Saudi Arabia”, “Letter 2 – Vietnam”, “VIETNAM”: a counted country, or one in capitals, in a line of its own above a
/// sentence. The last line of an address stands above none.
fn is_place_above_text(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    let row = &sheet.rows[paragraph.first];
    let counted = matches!(row.shape, Shape::Item(_))
        || count_of(row).is_some()
        || row.folded.split_whitespace().take(2).any(|word| word.bytes().all(|b| b.is_ascii_digit()));
    let loud = row.loud || !row.text.chars().any(char::is_lowercase);
    let next = sheet.paragraphs().iter().find(|p| p.first == paragraph.end);
    row.opens
        && (counted || loud)
        && crate::recipients::ends_in_country(&paragraph.text)
        && next.is_some_and(|next| is_prose(next) || is_sentence(sheet, next))
}

pub(super) fn is_numbered(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    number::all(&sheet.rows[paragraph.first].text).first().is_some_and(|found| found.start < 14)
}

/// “1. …”, “(2) …”, “Appeal 1: …”, “Cas n° 2 – …”.
pub(super) fn is_ordinal(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    let row = &sheet.rows[paragraph.first];
    let counted = matches!(&row.shape, Shape::Item(marker) if marker.chars().any(|c| c.is_ascii_digit()))
        || count_of(row).is_some();
    let word = row.folded.split_whitespace().find(|word| word.chars().any(|c| c.is_ascii_digit()));
    // “November 8, 2022” below a headline counts nothing; nor do the steps of one list.
    let first =
        row.folded.find(|c: char| c.is_ascii_digit()).map_or(0, |at| crate::fold::chars_before(&row.folded, at));
    let dated = crate::dates::all(&row.folded).iter().any(|day| (day.start..day.end).contains(&first));
    let step = counted && !row.loud && is_step(sheet, paragraph);
    if !counted && dated || step {
        return false;
    }
    let digits = word.map_or("", |word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let early = row.folded.split_whitespace().take(3).any(|w| Some(w) == word);
    let ordinal = digits.len() == 1 && digits.chars().all(|c| c.is_ascii_digit());
    (counted || ordinal && early) && (row.loud || counted || !crate::stems::is_of_office(&row.folded))
}

/// Whether the item right before or behind counts on in the same list: a title has its text between itself and the next. “2.” at
/// the end of a table of contents is no part of a list that begins with “1.” below it.
fn is_step(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    let count = |at: usize| sheet.rows.get(at).and_then(count_of);
    let Some(own) = count(paragraph.first) else { return false };
    let before = paragraph.first.checked_sub(1).and_then(count);
    before.is_some_and(|before| before + 1 == own) || count(paragraph.end) == Some(own + 1)
}

/// What a line counts at its head: “2.”, “(2)”, “II.”, “B)”.
fn count_of(row: &crate::rows::Row) -> Option<usize> {
    const ROMAN: [&str; 8] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
    const MOST: usize = 3;
    let digits = |text: &str| {
        let digits: String =
            text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).take(MOST).collect();
        digits.parse().ok()
    };
    if let Shape::Item(marker) = &row.shape
        && let Some(count) = digits(marker)
    {
        return Some(count);
    }
    let (word, rest) = row.text.trim_start_matches('(').split_once(' ')?;
    let word = word.strip_suffix(['.', ')', ':'])?;
    let roman = ROMAN.iter().position(|roman| *roman == word).map(|at| at + 1);
    let letter = || word.strip_prefix(|c: char| ('A'..='H').contains(&c)).filter(|rest| rest.is_empty());
    let lettered = || letter().and_then(|_| word.chars().next()).map(|c| usize::from(c as u8 - b'A') + 1);
    // “A. Example” is a name.
    let told = rest.split_whitespace().count() > 1;
    roman.or_else(lettered).filter(|_| told)
}

/// A line without what counts it or sets it off: “II. ”, “*** … ***”, “### ”.
fn unmarked(row: &crate::rows::Row) -> &str {
    let text = row.folded.trim_matches(|c: char| !c.is_alphanumeric());
    let counted = count_of(row).is_some();
    text.split_once(' ')
        .filter(|(word, _)| counted && word.ends_with(['.', ')', ':']))
        .map_or(text, |(_, rest)| rest)
}

/// “PERU: Three fishermen held”, “PERU”.
pub(super) fn is_country(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    let row = &sheet.rows[paragraph.first];
    let before = unmarked(row).split([':', '-', '/']).next().unwrap_or("");
    // “ERITREA”, a line of its own above the headline.
    let alone = || !row.text.chars().any(char::is_lowercase) && crate::country::named(row.folded.trim()).is_some();
    // “GAMBIA - Ama Doe” above its text.
    let dashed = || heads_paragraph(sheet, paragraph);
    let parted = row.text.contains(':') || row.loud || paragraph.end == paragraph.first + 1 || alone();
    let parted = parted || paragraph.end > paragraph.first + 1 && dashed();
    parted && (crate::country::named(before.trim()).is_some() || crate::country::heading_country(row).is_some())
}

pub(super) fn is_headline(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    let capitals =
        paragraph.text.chars().any(char::is_uppercase) && !paragraph.text.chars().any(char::is_lowercase);
    sheet.rows[paragraph.first..paragraph.end].iter().all(|row| row.loud) || capitals
}
