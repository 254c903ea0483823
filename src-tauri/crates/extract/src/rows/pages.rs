//! Feet and heads of pages that stand in the middle of a text once its pages were run together.

use model::{Document, Format, Region};

use super::{Row, Shape, unwrapped};
use crate::fold::{between_spaces, has_digit, slice};
use crate::labels::{grammar, kinds, sections};
use crate::{contacts, index, number, recipients};

/// The head of a document, in rows; the head of its pages is taken from there.
const TOP: usize = 12;
/// No head of a page is longer, in bytes.
const LONGEST: usize = 160;

/// Takes the feet and heads of pages out of the rows, and puts together what they parted. How many of them stood before
/// `start`, where the document itself begins.
pub(super) fn drop(document: &Document, rows: &mut Vec<Row>, start: usize, furniture: &mut Vec<String>) -> usize {
    let heads = Heads::of(rows, start);
    let mut dropped: Vec<bool> = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        if at < dropped.len() {
            continue;
        }
        let whole = heads.all_again(rows, at);
        dropped.extend(std::iter::repeat_n(true, whole));
        if whole > 0 {
            continue;
        }
        let head = heads.come_again(row, at, rows.get(at + 1));
        // “AI Index: …” above “2”.
        let page = dropped.last() == Some(&true) && is_bare_number(&row.text);
        dropped.push(is_foot(&row.folded) || head || page);
    }
    furniture.extend(rows.iter().zip(&dropped).filter(|(_, dropped)| **dropped).map(|(row, _)| row.text.clone()));
    let before = dropped[..start].iter().filter(|dropped| **dropped).count();
    let mut turned = Vec::new();
    let mut kept: Vec<Row> = Vec::with_capacity(rows.len());
    let mut open = false;
    for (row, dropped) in std::mem::take(rows).into_iter().zip(dropped) {
        let numbered = kept.last().is_some_and(|above| is_parted_by_number(document, above, &row));
        if (open || numbered) && !dropped {
            turned.push(kept.len());
        }
        open = dropped;
        if !dropped {
            kept.push(row);
        }
    }
    *rows = kept;
    for at in turned.into_iter().filter(|&at| at > 0) {
        go_on(document.format, rows, at);
    }
    before
}

/// Makes the paragraph at a row one with that of the row above, where a page's end parted the two.
fn go_on(format: Format, rows: &mut [Row], at: usize) {
    let (above, below) = (rows[at - 1].paragraph, rows[at].paragraph);
    if above == below {
        return;
    }
    // A page of a PDF has its own distances between lines.
    let joined = format != Format::Pdf && is_one(&rows[at - 1], &rows[at..]);
    rows[at].opens = !joined;
    if joined {
        rows[at..].iter_mut().take_while(|row| row.paragraph == below).for_each(|row| row.paragraph = above);
    }
}

/// Whether a sentence or an address goes on from one row to the next ones. Short lines of an address do where the first neither
/// ends it nor heads it, and its country or a contact stands below.
fn is_one(above: &Row, below: &[Row]) -> bool {
    const LINE: usize = 60;
    const LINES: usize = 6;
    let first = &below[0];
    if above.shape != Shape::Text || first.shape != Shape::Text || unwrapped::ends(above) {
        return false;
    }
    let short = |row: &Row| unwrapped::length(row) <= LINE;
    let shouts = !above.text.contains(char::is_lowercase);
    let ends = |row: &Row| contacts::is_contact(&row.folded) || recipients::ends_in_country(&row.text);
    let labelled = || sections().start(&first.folded, |_| true).is_some();
    let whole = || below.iter().take(LINES).take_while(|row| row.paragraph == first.paragraph).any(ends);
    unwrapped::begins_small(first)
        || short(above) && short(first) && !shouts && !ends(above) && !labelled() && whole()
}

/// Whether the number of a page stands between two rows.
fn is_parted_by_number(document: &Document, above: &Row, below: &Row) -> bool {
    const LONGEST: usize = 12;
    let between = document.blocks.get(above.block + 1..below.block).unwrap_or_default();
    let is_number = |block: &model::Block| {
        block.region == Region::Furniture && block.text().len() <= LONGEST && has_digit(&block.text())
    };
    matches!(document.format, Format::Text | Format::Mail) && between.iter().take(2).any(is_number)
}

/// The lines at the head of a document that print its index.
struct Heads {
    /// Every line there, folded.
    all: Vec<String>,
    /// Each without the page's number at either end, folded; its row, and the index.
    lines: Vec<(usize, String, model::IndexNumber)>,
}

impl Heads {
    fn of(rows: &[Row], start: usize) -> Self {
        let mut lines = Vec::new();
        let all = rows.iter().skip(start).take(TOP).map(|row| row.folded.clone()).collect();
        let top = rows.iter().enumerate().skip(start).take(TOP);
        for (at, row) in top.filter(|(_, row)| row.text.len() <= LONGEST) {
            // An index in brackets is another document's.
            let own =
                index::all(&row.text).into_iter().find(|found| !slice(&row.text, 0, found.start).contains('('));
            if let Some(found) = own {
                lines.push((at, bare(&row.folded), found.index));
            }
        }
        Self { all, lines }
    }

    /// How many rows of the document's head, its index first, stand again inside an address: “UA: 9/16 Index: …” above “URGENT
    /// ACTION” and the title.
    fn all_again(&self, rows: &[Row], at: usize) -> usize {
        if !self.is_line(&rows[at], at) {
            return 0;
        }
        let again = rows[at + 1..].iter().take_while(|row| self.all.contains(&row.folded)).take(TOP).count();
        let below = &rows[at + 1 + again..];
        let address = again > 0 && at > 0 && !below.is_empty() && is_one(&rows[at - 1], below);
        if address && !unwrapped::begins_small(&below[0]) { again + 1 } else { 0 }
    }

    /// Whether a row is one of them again, or nothing but the same index, and no document begins below it.
    fn come_again(&self, row: &Row, at: usize, below: Option<&Row>) -> bool {
        let begins = || {
            below.is_some_and(|below| {
                kinds().whole(&below.folded).is_some()
                    || number::all(&below.text).first().is_some_and(|found| found.start == 0)
            })
        };
        self.is_line(row, at) && !begins()
    }

    /// Whether a row is one of them again, or nothing but the same index.
    fn is_line(&self, row: &Row, at: usize) -> bool {
        // No page has fewer lines.
        const PAGE: usize = 6;
        let above = &self.lines[..self.lines.partition_point(|(head, ..)| head + PAGE <= at)];
        if above.is_empty() || row.text.len() > LONGEST || !has_digit(&row.folded) {
            return false;
        }
        let plain = matches!(row.shape, Shape::Text | Shape::Heading(_));
        plain && (above.iter().any(|(_, line, _)| *line == bare(&row.folded)) || is_index(row, above))
    }
}

/// “AI Index: EUR 46/010/2012   Amnesty International 7 March 2012”.
fn is_index(row: &Row, above: &[(usize, String, model::IndexNumber)]) -> bool {
    const WORDS: usize = 4;
    let all = index::all(&row.text);
    let [found] = all.as_slice() else { return false };
    let words = |text: &str| text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
    let before = slice(&row.folded, 0, found.start).trim_end_matches([' ', ':']);
    let label = kinds().ends(before, "index").or_else(|| kinds().ends(before, "indexno"));
    let before = &before[..before.len() - label.map_or(0, str::len)];
    let behind = crate::fold::skip(&row.text, found.end);
    let told = row.text.contains(['(', ';']) || behind.trim_end().ends_with(['.', ':']);
    above.iter().any(|(.., index)| *index == found.index)
        && label.is_some()
        && !told
        && words(before) + words(behind) <= WORDS
}

/// A line without the numbers at either end of it.
fn bare(folded: &str) -> String {
    let mark = |c: char| c.is_numeric() || c.is_whitespace() || matches!(c, '-' | '–' | '|');
    folded.trim_matches(mark).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// “2”, “- 2 -”.
fn is_bare_number(text: &str) -> bool {
    let number = text.trim_matches([' ', '-', '–']);
    (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a line is a page's foot: “page 2 of 3”, the page and the number of its action, the way to a page.
fn is_foot(folded: &str) -> bool {
    let digits = |c: char| c.is_ascii_digit();
    let page_of = grammar().words("page").iter().any(|page| {
        let tail = folded.rfind(page.as_str()).and_then(|at| folded[at + page.len()..].strip_prefix(' '));
        tail.is_some_and(|tail| tail.len() < 12 && tail.starts_with(digits) && tail.ends_with(digits))
    });
    page_of && folded.chars().count() < 90 || is_page_of_number(folded) || is_trail(folded)
}

/// “Home / News / Urgent Appeals / …”: the way to a page from the site's first.
fn is_trail(folded: &str) -> bool {
    let pieces: Vec<&str> = folded.split([':', '>', '»', '›', '|', '→', '/']).map(str::trim).collect();
    let home = || crate::labels::links().whole(pieces[0]) == Some("home");
    pieces.len() > 2 && home()
}

/// “page 2 of UA 274/92 . . .”: the page and the number of its action, and nothing else.
fn is_page_of_number(folded: &str) -> bool {
    const LONGEST: usize = 40;
    let body = folded.trim_start_matches(['-', ' ', '.']);
    let Some(rest) = grammar().leads(body, "page").map(|page| &body[page.len()..]) else { return false };
    let Some((start, end)) = between_spaces(rest, |word| grammar().has(word, "of")) else { return false };
    let (page, of) = (rest[..start].trim(), &rest[end + 1..]);
    let whole = of.trim_end_matches([' ', '.', '…', '-']);
    let numbers = number::all(whole);
    folded.chars().count() <= LONGEST
        && !page.is_empty()
        && page.chars().all(|c| c.is_ascii_digit())
        && numbers.first().is_some_and(|found| found.start == 0 && found.end == whole.chars().count())
}
