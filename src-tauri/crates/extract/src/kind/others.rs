//! Words of an end that are said of another action than the document's own.

use super::Asks;
use crate::head::{Head, is_prose};
use crate::labels::endings;
use crate::rows::{Paragraph, Sheet};
use crate::{country, number};

/// “To put down: UA 4/24 …” above “To write: UA 17/24 …”: whether the first of these paragraphs names one number, and one of the next, up
/// to what is asked, begins with another.
fn next_is_asked(paragraphs: &[Paragraph], first: usize) -> bool {
    // “TO WRITE: First UA 17/24”; a reference to an earlier document stands further on.
    const LEAD: usize = 24;
    const NEXT: usize = 12;
    let Some((own, next)) = paragraphs.split_first() else { return false };
    let numbers: Vec<_> = number::all(&own.text).into_iter().map(|found| found.number).collect();
    let another = |p: &Paragraph| {
        number::all(&p.text).first().is_some_and(|found| found.start < LEAD && !numbers.contains(&found.number))
    };
    !numbers.is_empty() && next.iter().take(NEXT).take_while(|p| p.first <= first).any(another)
}

/// Whether the words at a row are said of what an earlier letter asked, above one that still asks: “Good news from the last letter:
/// he is free!”, “Last month … This month: …”.
pub(super) fn was_before(sheet: &Sheet<'_>, asks: &Asks, row: usize) -> bool {
    let Some(first) = asks.first.filter(|first| asks.addressees && row < *first) else { return false };
    let paragraphs = sheet.paragraphs();
    let own = paragraphs.partition_point(|p| p.end <= row);
    let says =
        |at: usize, mark: &str| paragraphs.get(at).is_some_and(|p| endings().inside(&p.folded, mark).is_some());
    if next_is_asked(&paragraphs[own..], first) {
        return true;
    }
    let past = says(own, "past") || own > 0 && says(own - 1, "past");
    let below = (own..paragraphs.len()).take_while(|&at| paragraphs[at].first <= first);
    past || below.skip(1).any(|at| says(at, "present"))
}

/// “Good news from Benin: …”, the headline of the next post below one about Togo: a line below running text that names countries of
/// which nothing above it speaks.
fn is_next_post(sheet: &Sheet<'_>, head: &Head, row: usize) -> bool {
    let paragraphs = sheet.paragraphs();
    let own = paragraphs.partition_point(|p| p.end <= row);
    let (above, said) = (&paragraphs[..own], paragraphs.get(own));
    let titled = head.title.as_ref().is_some_and(|title| title.row < row);
    let Some(said) = said.filter(|p| titled && !is_prose(p) && above.iter().any(is_prose)) else { return false };
    let named = country::mentions(&said.folded);
    let told: Vec<model::Country> =
        above.iter().flat_map(|p| country::mentions(&p.folded)).map(|mention| mention.country).collect();
    !named.is_empty() && !told.is_empty() && !named.iter().any(|mention| told.contains(&mention.country))
}

/// Whether a row that ends something names the number, or the country, of another action and nothing of this one: “In brief: UA
/// 12/23 (Mali), action closed”.
pub(super) fn are_meant(sheet: &Sheet<'_>, head: &Head, asks: &Asks, row: usize) -> bool {
    // Where nothing is asked any more, what ended is what the text is about.
    if !asks.addressees && !asks.calls {
        return is_next_post(sheet, head, row);
    }
    // A longer paragraph tells a story.
    const LONGEST: usize = 600;
    let said = &sheet.rows[row];
    let elsewhere = || {
        let inside = |p: &&Paragraph| !(p.first..p.end).contains(&row) && p.text.len() <= LONGEST;
        sheet.paragraphs().iter().filter(inside)
    };
    let numbers: Vec<_> = number::all(&said.text).into_iter().map(|found| found.number).collect();
    if !numbers.is_empty() {
        let heads = |p: &Paragraph| {
            number::all(&p.text).first().is_some_and(|found| found.start < 4 && !numbers.contains(&found.number))
        };
        let own = head.number.as_ref().filter(|(at, _)| *at != row);
        if own.is_some_and(|(_, found)| numbers.contains(&found.number)) {
            return false;
        }
        if own.is_some() || elsewhere().any(heads) {
            return true;
        }
    }
    // The headline names the action itself.
    if head.title.as_ref().is_some_and(|title| title.row == row) {
        return false;
    }
    let named = country::mentions(&said.folded);
    let told: Vec<model::Country> =
        elsewhere().flat_map(|p| country::mentions(&p.folded)).map(|mention| mention.country).collect();
    !named.is_empty() && !told.is_empty() && !named.iter().any(|mention| told.contains(&mention.country))
}
