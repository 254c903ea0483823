//! Pages of a library of documents: the document itself begins at its own masthead, below a headline and an abstract,
//! and its lines stand in one block, blank ones lost.

use super::Row;
use crate::fold::fold;
use crate::labels::{kinds, sections};
use crate::{country, dates, index, names, number};

/// A masthead stands no further down: above it are a headline and an abstract.
const REACH: usize = 25;
/// More lines than the head of a document has from its masthead to its names.
const HEAD: usize = 30;

/// The row of a masthead: “PUBLIC AI Index: AFR 57/004/1997”, “Público” above “Índice AI: …”, with the document's number
/// below it; or its number below the line “Document - Togo: Fear of torture”.
pub(super) fn masthead(rows: &[Row]) -> Option<usize> {
    const NEAR: usize = 9;
    let numbered = |row: &Row| !number::all(&row.text).is_empty();
    // A library may print the first words of the head as its own headline.
    let distributed = (0..rows.len().min(REACH)).rev().find(|&at| {
        let indexed = |row: &Row| !index::all(&row.text).is_empty();
        let below = rows.get(at + 1).filter(|_| rows[at].text.split_whitespace().count() == 1);
        is_distribution(&rows[at]) && (indexed(&rows[at]) || below.is_some_and(indexed))
    });
    let distributed = distributed.filter(|&at| rows[at..].iter().take(NEAR).any(numbered));
    distributed.or_else(|| {
        let named = rows.first().is_some_and(|row| kinds().start(&row.folded, |mark| mark == "library").is_some());
        (1..rows.len().min(NEAR)).find(|&at| named && numbered(&rows[at]))
    })
}

/// “EXTERNAL (for general distribution)”, “PUBLIC”: to whom a document goes, at the head of a line that holds nothing else
/// but its index.
fn is_distribution(row: &Row) -> bool {
    const LONGEST: usize = 110;
    row.text.chars().count() <= LONGEST && kinds().start(&row.folded, |mark| mark == "masthead").is_some()
}

/// Cuts a head that was run into one line: “PUBLIC AI Index: … UA 33/97 Fear of torture 9 May 1997 TOGO: Afi Lawson …”.
pub(super) fn cut(rows: &mut Vec<Row>) {
    const LONG: usize = 110;
    let run_on = |row: &Row| {
        row.text.chars().count() > LONG
            && kinds().start(&row.folded, |mark| mark == "masthead").is_some()
            && !index::all(&row.text).is_empty()
    };
    let Some(at) = rows.iter().take(REACH).position(run_on) else { return };
    let cuts = seams_of_head(&rows[at].text);
    let mut next = rows.iter().map(|row| row.paragraph).max().unwrap_or(0);
    let whole = rows.remove(at);
    let ends = cuts.iter().skip(1).copied().chain([whole.text.chars().count()]);
    let pieces: Vec<Row> = cuts
        .iter()
        .zip(ends)
        .map(|(&start, end)| {
            next += 1;
            piece(&whole, start, end, next)
        })
        .collect();
    rows.splice(at..at, pieces);
}

/// Where the number, the day and the country begin in a head of one line, and where it begins itself.
fn seams_of_head(text: &str) -> Vec<usize> {
    let folded = fold(text);
    let mut cuts = vec![0];
    let Some(number) = number::all(text).into_iter().next().filter(|found| found.start > 0) else { return cuts };
    cuts.push(number.start);
    let day = dates::all(&folded).into_iter().find(|day| day.start >= number.end);
    if let Some(day) = day {
        let gap = crate::fold::skip(text, day.end).chars().take_while(|c| !c.is_alphanumeric()).count();
        cuts.push(day.end + gap);
    }
    cuts.retain(|&cut| cut < text.chars().count());
    cuts
}

/// Characters `start..end` of a row, as a row of its own.
fn piece(row: &Row, start: usize, end: usize, paragraph: usize) -> Row {
    let before = row.seams.iter().filter(|&&seam| seam < start).count();
    let text = crate::fold::slice(&row.text, start, end).trim_end().to_owned();
    let seams = row.seams.iter().filter(|&&seam| (start..end).contains(&seam)).map(|seam| seam - start).collect();
    let folded = fold(&text);
    Row { start: row.start + start - before, text, folded, seams, opens: true, paragraph, ..row.clone() }
}

/// Makes paragraphs of a head whose blank lines were lost: its dates, its number, its names, and the text below them; and
/// of the sections that a label in capitals begins.
pub(super) fn part(rows: &mut [Row], masthead: usize) {
    let mut next = rows.iter().map(|row| row.paragraph).max().unwrap_or(0);
    let end = rows.len().min(masthead + HEAD);
    let named = (masthead..end).find(|&at| country::heading_country(&rows[at]).is_some());
    let story = story(rows, named.unwrap_or(masthead));
    let head_end = story.or(named).unwrap_or(masthead);
    // Of the paragraph that a row was part of, and of the one it belongs to now.
    let mut open = (usize::MAX, usize::MAX);
    for at in masthead..rows.len() {
        let own = rows[at].paragraph;
        let joined =
            at > 0 && !rows[at].opens && (own == open.0 || at == masthead && rows[at - 1].paragraph == own);
        let head = at <= head_end && (begins_piece(&rows[at]) || story == Some(at));
        if own != open.0 {
            open = (own, own);
        }
        if joined && (at == masthead || head || is_section(&rows[at])) {
            next += 1;
            open.1 = next;
            rows[at].opens = true;
        }
        rows[at].paragraph = open.1;
    }
}

/// A day by itself, the number with what it follows up, the country above the names.
pub(super) fn begins_piece(row: &Row) -> bool {
    let dated = dates::all(&row.folded)
        .first()
        .is_some_and(|day| day.start == 0 && row.text.chars().count() <= day.end + 1);
    let numbered = number::all(&row.text).first().is_some_and(|found| found.start < 50);
    dated || numbered || country::heading_country(row).is_some()
}

/// A label in capitals, or what follows one: “RECOMMENDED ACTION: Please send …”.
pub(super) fn is_section(row: &Row) -> bool {
    let Some(start) = sections().start(&row.folded, |_| true) else { return false };
    let printed = crate::fold::slice(&row.text, 0, start.end);
    !printed.chars().any(char::is_lowercase) && printed.chars().any(char::is_uppercase)
}

/// The first row of running text below the names, where no blank line parts the two: many words, most of them small.
fn story(rows: &[Row], named: usize) -> Option<usize> {
    const WORDS: usize = 8;
    const LONG: usize = 62;
    let paragraph = rows[named].paragraph;
    let end = rows.len().min(named + HEAD);
    (named + 1..end).take_while(|&at| rows[at].paragraph == paragraph).find(|&at| {
        let text = &rows[at].text;
        let words: Vec<&str> = text.split_whitespace().collect();
        let small = words.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
        let below = rows.get(at + 1).filter(|below| below.paragraph == paragraph);
        let goes_on = below.is_some_and(|below| !below.text.starts_with(char::is_uppercase));
        let reference = !number::all(text).is_empty() || !index::all(text).is_empty();
        // “Rosa Ejemplo, presidenta de la asociación de mujeres”: one of the names.
        let entry = text.split_once(',').is_some_and(|(name, _)| names::entry(name).is_some());
        let long = goes_on || text.chars().count() >= LONG;
        words.len() >= WORDS && small * 9 >= words.len() * 4 && long && !reference && !entry
    })
}
