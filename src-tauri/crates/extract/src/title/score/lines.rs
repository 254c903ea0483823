//! Which lines of a page may be its headline, by themselves or run together.

use std::collections::BTreeSet;

use super::{Facts, is_menu};
use crate::fold::{fold, is_unspaced, skip};
use crate::labels::{greeting, issued, kinds, links, sections};
use crate::rows::{Row, Shape, Sheet};
use crate::title::{
    Title, brand, capitals_end, from_format, headline_end, is_bare_day, is_field, is_furnishing, is_label, is_memo,
    labelled, numbered, of_rows, plain, says_again, skippable,
};
use crate::zones::Zone;
use crate::{dates, masthead, organisation};

/// No headline is longer.
const LONGEST: usize = 190;
/// Further than this from the top, and from the first running text, no headline stands.
const HEAD: usize = 40;
/// So many headings of a page are looked at.
const HEADINGS: usize = 12;

/// Lines that may be one headline.
pub(super) struct Candidate {
    /// The first row.
    pub first: usize,
    /// One past the last row.
    pub end: usize,
    /// Without what stands before or behind the headline in them.
    pub title: Title,
    /// What says that it is one.
    pub by: By,
}

/// What says that a text is a headline.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// Nothing but its place and its look.
    Line,
    /// “Title:”, “Urgent action:”.
    Label,
    /// “Subject:” of a mail's head in the text.
    Subject,
    /// The format: a page's title, a mail's subject.
    Format,
}

/// Every headline that may be one.
pub(super) fn candidates(facts: &Facts<'_>) -> Vec<Candidate> {
    let (sheet, head) = (facts.sheet, facts.head);
    let lines =
        beginnings(facts).into_iter().flat_map(|first| runs(sheet, first).into_iter().map(move |end| (first, end)));
    let mut out: Vec<Candidate> = lines.filter_map(|(first, end)| line(sheet, first, end)).collect();
    let named = [
        (labelled(sheet, head), By::Label),
        (plain::behind_label(sheet, head), By::Label),
        (plain::subject_line(sheet, head), By::Subject),
        (from_format(sheet, head).filter(|t| crate::index::all(&t.text).is_empty()), By::Format),
    ];
    let named = named.into_iter().filter_map(|(title, by)| {
        Some((title.filter(|t| !t.text.is_empty() && !t.text.ends_with([':', '：']))?, by))
    });
    out.extend(named.map(|(title, by)| Candidate { first: title.row, end: title.row + 1, title, by }));
    out
}

fn line(sheet: &Sheet<'_>, first: usize, end: usize) -> Option<Candidate> {
    let title = of_rows(sheet, first, end);
    let bare = skip(&title.text, numbered(&title.text)).trim_start_matches([':', ' ', '-', '–']);
    let text = if bare.contains(char::is_alphabetic) { bare } else { title.text.as_str() };
    let text = without_day(text).unwrap_or(text);
    let open = text.ends_with([':', ',', ';', '：', '，', '、', '|']);
    let menu = is_menu(text);
    let fits = !text.is_empty() && text.chars().count() <= LONGEST && !open && !menu;
    let text = text.to_owned();
    fits.then_some(Candidate { first, end, title: Title { text, ..title }, by: By::Line })
}

/// “[10/01/07] Families to be evicted”, “12/03/06 – Pela liberdade” without its day.
fn without_day(text: &str) -> Option<&str> {
    let open = text.starts_with(['[', '(']);
    let day = dates::all(&fold(text)).into_iter().next().filter(|day| day.start <= usize::from(open))?;
    let rest = skip(text, day.end).trim_start();
    let marks: &[char] = if open { &[']', ')'] } else { &['-', '–', ':', '|'] };
    let rest = rest.strip_prefix(marks)?.trim_start_matches([' ', '-', '–', ':']);
    Some(rest).filter(|rest| rest.chars().any(char::is_alphabetic))
}

/// The rows with which a headline may begin.
fn beginnings(facts: &Facts<'_>) -> BTreeSet<usize> {
    let sheet = facts.sheet;
    let (begin, rows) = (sheet.begin(), sheet.rows.len());
    let text = facts.prose.first().copied().unwrap_or(begin).max(begin);
    let near = |at: &usize| *at < begin + HEAD || at.abs_diff(text) <= HEAD / 2;
    let headings = (begin..rows).filter(|&at| sheet.rows[at].opens && is_heading(&sheet.rows[at])).take(HEADINGS);
    let lines = (begin..rows.min(text + HEAD)).filter(near);
    lines.chain(headings).filter(|&at| may_be(facts, at)).collect()
}

/// Whether a row is a heading.
pub(super) fn is_heading(row: &Row) -> bool {
    matches!(row.shape, Shape::Heading(_))
}

/// Whether a headline may begin with a line.
fn may_be(facts: &Facts<'_>, at: usize) -> bool {
    let sheet = facts.sheet;
    let row = &sheet.rows[at];
    let text = row.text.trim();
    if text.chars().count() > LONGEST || is_heading(row) && !row.opens {
        return false;
    }
    let words = text.split_whitespace().count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let unspaced = text.chars().filter(|&c| is_unspaced(c)).count();
    let own = !is_memo(&row.folded)
        && !brand::is_of_labels(row)
        && !is_short_label(sheet, at)
        && !is_furnishing(row)
        && !organisation::is_name(row);
    let behind = skip(&row.text, numbered(&row.text)).split_whitespace().count();
    let plain = is_heading(row) && !is_dated(row) || numbered(&row.text) > 0 && behind > 3 && !is_dated(row);
    let numbered = plain || !skippable(sheet, at);
    (unspaced >= 4 || letters >= 8)
        && numbered
        && (own || is_heading(row) && words >= 4)
        && !is_of_text(facts, at)
        && !is_around(sheet, at)
        && !row.text.trim_start().starts_with('#')
        && !["http", "www.", "@"].iter().any(|mark| row.folded.contains(mark))
        && kinds().whole(&row.folded).is_none()
        && !says_again(&row.folded)
}

/// Whether a row holds a day, or an index.
fn is_dated(row: &Row) -> bool {
    dates::names_a_day(&row.folded) || !crate::index::all(&row.text).is_empty()
}

/// Greetings, links, lines of a post's head and foot.
fn is_around(sheet: &Sheet<'_>, at: usize) -> bool {
    const WORDS: usize = 6;
    let row = &sheet.rows[at];
    let greets = greeting(&row.folded).is_some() && row.text.split_whitespace().count() <= WORDS;
    let posted = issued().words("posted").iter().any(|word| row.folded.starts_with(word.as_str()));
    let foot = sections().start(&row.folded, |mark| matches!(mark, "foot" | "imprint")).is_some();
    // “Return to the list of letters”.
    let back = row.text.split_whitespace().count() <= WORDS
        && sections().start(&row.folded, |mark| mark == "back").is_some();
    let linked =
        back || links().whole(&row.folded).is_some() || !is_heading(row) && crate::kind::is_link(sheet, at);
    greets || posted || foot || linked
}

/// Lines of running text, of an address, and those that go on with another line.
fn is_of_text(facts: &Facts<'_>, at: usize) -> bool {
    let sheet = facts.sheet;
    let row = &sheet.rows[at];
    let capitals = row.text.chars().any(char::is_uppercase) && !row.text.chars().any(char::is_lowercase);
    let told = facts.running[at] && !is_heading(row) && !capitals && !heads_text(sheet, at);
    told || !row.opens && (goes_on(sheet, at) || !matches!(sheet.zones().of[at], Zone::Body | Zone::Aside))
}

/// A short line right above running text that no blank line parts from it.
fn heads_text(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    let unspaced = row.text.chars().any(is_unspaced);
    let full = if unspaced { 26 } else { 50 };
    let next = sheet.rows.get(at + 1).filter(|next| !next.opens);
    let length = row.text.chars().count();
    row.opens
        && length < full
        && !row.text.trim_end().ends_with(['.', ',', ':', ';', '。', '、'])
        && next.is_some_and(|next| {
            next.text.chars().count() > length + 10 && !next.text.starts_with(char::is_lowercase)
        })
}

/// Whether the line above is neither a day, a number, a label nor a name.
fn goes_on(sheet: &Sheet<'_>, at: usize) -> bool {
    const MORE: usize = 18;
    let Some(above) = at.checked_sub(1) else { return false };
    let row = &sheet.rows[above];
    let small = || row.text.split_whitespace().any(|w| w.chars().count() > 3 && w.chars().all(char::is_lowercase));
    !(skippable(sheet, above)
        || is_bare_day(row, MORE)
        || brand::is_of_labels(row)
        || kinds().whole(&row.folded).is_some()
        || organisation::is_name(row)
        || masthead::says_so(&row.folded) && !small())
}

/// A label, and little behind it.
fn is_short_label(sheet: &Sheet<'_>, at: usize) -> bool {
    const WORDS: usize = 4;
    let row = &sheet.rows[at];
    let more = sections().start(&row.folded, |_| true).is_some_and(|start| {
        let rest = skip(&row.text, start.end);
        let parted = start.colon || rest.trim_start().starts_with([':', '：']);
        parted && rest.split_whitespace().count() >= WORDS && !rest.trim_end().ends_with([':', '：'])
    });
    !more && is_label(sheet, at)
}

/// Where a headline may end that begins with a row: right behind it, and behind the lines it may run over.
fn runs(sheet: &Sheet<'_>, first: usize) -> Vec<usize> {
    const LINES: usize = 4;
    let row = &sheet.rows[first];
    if is_heading(row) {
        return vec![headline_end(sheet, first)];
    }
    if !row.text.chars().any(char::is_lowercase) && row.text.chars().any(char::is_uppercase) {
        return vec![capitals_end(sheet, first).min(sheet.block_end(first)).max(first + 1)];
    }
    let limit = sheet.block_end(first).min(first + LINES);
    let end = (first + 1..limit).find(|&at| ends_before(sheet, at)).unwrap_or(limit);
    if end > first + 1 { vec![first + 1, end] } else { vec![end] }
}

/// Whether the line above ends what stands before a row, or the row begins something else.
pub(super) fn ends_before(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    dates::names_a_day(&row.folded)
        || skippable(sheet, at)
        || is_label(sheet, at)
        || is_memo(&row.folded)
        || is_field(&row.text)
        || crate::names::without_honorifics(&row.text).len() < row.text.trim().len()
        || sheet.rows[at - 1].text.trim_end().ends_with(['.', ':', '!', '?'])
}
