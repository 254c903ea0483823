//! The headline of a page that was pasted as text, by where its first lines stand and what they look like.

use super::{Title, clean, is_bare_day, is_label, is_memo, is_of_labels, of_rows, says_again, skippable, subject};
use crate::fold::{fold, is_unspaced, skip};
use crate::head::{Head, is_prose};
use crate::labels::{issued, kinds, letters, links, mail, sections};
use crate::rows::{Row, Shape, Sheet};
use crate::zones::Zone;
use crate::{country, dates, index, masthead, number, organisation};

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

/// A line that the top of a page has twice: in its breadcrumb or above its excerpt, and above its text.
pub(super) fn repeated(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    const WORDS: usize = 4;
    if (0..sheet.rows.len().min(HEAD)).any(|at| matches!(sheet.rows[at].shape, Shape::Heading(_))) {
        return None;
    }
    let end = sheet.rows.len().min(sheet.begin() + HEAD);
    let long = |at: &usize| sheet.rows[*at].text.split_whitespace().count() >= WORDS;
    let again = |at: &usize| {
        let words = sheet.rows[*at].folded.trim();
        let same = |other: usize| {
            let folded = sheet.rows[other].folded.trim();
            other != *at && (folded == words || folded.ends_with(words) && folded.len() <= words.len() * 2)
        };
        (sheet.begin()..end).any(same)
    };
    let own = |at: &usize| {
        let text = &sheet.rows[*at].text;
        let place = crate::recipients::ends_in_country(text);
        may_be(sheet, *at) && !text.ends_with('.') && head.names != Some(*at) && !place
    };
    // The last of them stands right above the text.
    (sheet.begin()..end).rev().filter(long).filter(own).find(again).map(|at| of_rows(sheet, at, at + 1))
}

/// “Incommunicado detention / Fear of torture” right above the country and the names.
pub(super) fn above_names(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let at = head.names.or_else(|| marked_names(sheet))?.checked_sub(1);
    let at = at.filter(|_| head.number.is_none() && head.index.is_none())?;
    let row = &sheet.rows[at];
    let listed = row.text.contains('/') || row.paragraph == sheet.rows[at + 1].paragraph;
    let own = listed && may_be(sheet, at) && !row.text.ends_with('.');
    (own && at >= sheet.begin()).then(|| of_rows(sheet, at, at + 1))
}

/// “YEMEN Nabil Example (m), aged 27” below whatever a blogger wrote above it.
fn marked_names(sheet: &Sheet<'_>) -> Option<usize> {
    const FAR: usize = 40;
    let sexed = |row: &Row| crate::persons::sex_marks(&row.folded).next().is_some();
    sheet.rows.iter().take(FAR).position(|row| sexed(row) && country::heading_country(row).is_some())
}

/// The best of the lines above the text.
pub(super) fn best(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let candidates =
        head_lines(sheet).filter(|&at| may_be(sheet, at) && head.names != Some(at) && !is_of_address(sheet, at));
    let scored = candidates.map(|at| (points(sheet, at), std::cmp::Reverse(at)));
    let (_, std::cmp::Reverse(at)) = scored.max().filter(|(points, _)| *points > 0)?;
    let mut title = of_rows(sheet, at, wrapped(sheet, at));
    title.text = without_day(&title.text).to_owned();
    Some(title)
}

/// Whether a line belongs to an address: to whom a letter is, or from whom.
fn is_of_address(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    let first = at.saturating_sub(1);
    // A line below another of its paragraph is a headline only where that one is a day, a number or a label.
    let below = !row.opens
        && at > 0
        && !(skippable(sheet, first) || is_day(sheet, first) || is_of_labels(&sheet.rows[first]));
    let listed = !matches!(sheet.zones().of[at], Zone::Body | Zone::Aside);
    below && sheet.block_end(at) - at < 3 && row.text.split_whitespace().count() < 5
        || listed
        || crate::stems::address_at(sheet, at)
}

/// How much a line's place and look speak for it.
fn points(sheet: &Sheet<'_>, at: usize) -> i32 {
    let row = &sheet.rows[at];
    let text = row.text.trim_end();
    let words = text.split_whitespace().count();
    let unspaced = text.chars().filter(|&c| is_unspaced(c)).count();
    let long = words >= 4 || unspaced >= 8;
    let dated = |other: Option<usize>| other.is_some_and(|other| is_day(sheet, other));
    let shouts = text.ends_with(['!', '！', '?', '？']);
    let small =
        text.split_whitespace().any(|word| word.chars().all(char::is_lowercase) && word.chars().count() > 3);
    // A name of several words, none of them small: a site's, but where the text begins right below it.
    let name = masthead::says_so(&row.folded) && !small && !shouts;
    i32::from(long) * 2
        + i32::from(words == 3)
        + i32::from(small && long)
        + 4 * i32::from(dated(at.checked_sub(1).filter(|&above| above >= sheet.begin())))
        + 2 * i32::from(dated(Some(at + 1)))
        + i32::from(shouts)
        + 2 * i32::from(names_country(row))
        + i32::from(row.opens && sheet.block_end(at) == at + 1)
        - 3 * i32::from(text.ends_with(['.', '。', '۔']) && !text.ends_with("..."))
        - 2 * i32::from(name)
        - 2 * i32::from(!long && !shouts)
}

/// “Fiji – editor charged again”, “Moumina Robleh – Djibouti”.
fn names_country(row: &Row) -> bool {
    let marks = [":", " - "];
    marks.iter().any(|mark| {
        let first = row.folded.split_once(mark).is_some_and(|(before, _)| country::named(before.trim()).is_some());
        first || row.folded.rsplit_once(mark).is_some_and(|(_, last)| country::named(last.trim()).is_some())
    })
}

/// Whether a row is little more than a day.
fn is_day(sheet: &Sheet<'_>, at: usize) -> bool {
    const MORE: usize = 18;
    sheet.rows.get(at).is_some_and(|row| is_about(row) || is_bare_day(row, MORE))
}

/// “News from Guatemala | on: Thursday, 20 March 2008”, “Start: 3 September 2012 | End: 2 November 2012”.
fn is_about(row: &Row) -> bool {
    row.text.contains(['|', '·', '•']) && row.text.chars().count() < 90 && dates::names_a_day(&row.folded)
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

/// Whether a line may be a headline at all.
fn may_be(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    let text = row.text.trim();
    let letters_of = text.chars().filter(|c| c.is_alphabetic()).count();
    let unspaced = text.chars().filter(|&c| is_unspaced(c)).count();
    let length = text.chars().count();
    let words = text.split_whitespace().count();
    let greets = letters().start(&row.folded, |mark| matches!(mark, "greet" | "friends")).is_some() && words <= 6;
    let posted = issued().words("posted").iter().any(|word| row.folded.starts_with(word.as_str()));
    let menu = text.matches(['|', '»', '›', '>', '·', '[', '{']).count() >= 2;
    let foot = sections().start(&row.folded, |mark| matches!(mark, "foot" | "imprint")).is_some();
    // “Coral Coast Letters, Bulletin 8, 2 May 2011”.
    let masthead = masthead::says_so(&row.folded) && dates::names_a_day(&row.folded);
    let linked = links().whole(&row.folded).is_some() || crate::kind::is_link(sheet, at);
    let other = greets || posted || menu || foot || linked || masthead;
    (unspaced >= 5 || letters_of >= 8 && words >= 2)
        && length <= LONGEST
        && !other
        && !text.ends_with([':', ',', ';', '：', '，', '、', '|'])
        && !["http", "www.", "@"].iter().any(|mark| row.folded.contains(mark))
        && kinds().whole(&row.folded).is_none()
        && !is_memo(&row.folded)
        && !is_of_labels(row)
        && !is_about(row)
        && !is_label(sheet, at)
        && !says_again(&row.folded)
        && !organisation::is_name(row)
        && !skippable(sheet, at)
}

/// One past the last row of a headline that its page wrapped.
fn wrapped(sheet: &Sheet<'_>, at: usize) -> usize {
    const FULL: usize = 50;
    let next = |end: usize| {
        let (Some(above), Some(row)) = (sheet.rows.get(end - 1), sheet.rows.get(end)) else { return false };
        let goes_on = row.text.starts_with(|c: char| c.is_lowercase()) && above.text.chars().count() >= FULL;
        !row.opens && row.paragraph == above.paragraph && goes_on && !above.text.ends_with('.')
    };
    let mut end = at + 1;
    while end < at + 3 && next(end) {
        end += 1;
    }
    end
}

/// “[10/01/07] Families to be evicted” without its day.
fn without_day(text: &str) -> &str {
    let group = text.strip_prefix(['[', '(']).and_then(|rest| rest.split_once([']', ')']));
    match group.filter(|(inside, _)| dates::all(&fold(inside)).first().is_some_and(|day| day.start == 0)) {
        Some((_, rest)) => rest.trim_start_matches([' ', '-', '–', ':']),
        None => text,
    }
}
