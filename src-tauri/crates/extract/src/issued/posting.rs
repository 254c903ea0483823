//! The day on which a page was put up, where its text says no other: “Posted on 3 May 2018 by Afi”, “3 mai 2018 | Par …”.

use crate::dates::{self, Day, Found, Order};
use crate::fold::skip;
use crate::head::Head;
use crate::labels::{deadlines, issued};
use crate::organisation;
use crate::rows::{Row, Sheet};

/// So many rows from a headline, and so many from the end, hold what a page says of itself.
const BELOW: usize = 10;
const ABOVE: usize = 6;
const FOOT: usize = 10;
/// A longer line tells something, in characters.
const LONGEST: usize = 120;

/// The row and the day. Of a group's page that prints an action of Amnesty's nobody takes the day.
pub(super) fn find(sheet: &Sheet<'_>, head: &Head) -> Option<(usize, Found)> {
    if organisation::names_amnesty(sheet) {
        return None;
    }
    let count = sheet.rows.len();
    let title = head.title.as_ref().map_or(sheet.start, |title| title.row);
    let first = title.saturating_sub(ABOVE).max(sheet.start).min(count);
    let near = (title + BELOW).min(count);
    let foot = near.max(count.saturating_sub(FOOT));
    let rows = |from: usize, end: usize| (from..end).filter(|&at| sheet.rows[at].text.len() <= LONGEST * 4);
    let day = |at: usize| day_of(&sheet.rows[at]);
    let labelled = |at: usize| day(at).filter(|found| is_put_up(&sheet.rows[at], found)).map(|found| (at, found));
    let bylined = |at: usize| day(at).filter(|found| is_byline(&sheet.rows[at], found)).map(|found| (at, found));
    rows(first, near)
        .find_map(labelled)
        .or_else(|| rows(foot, count).find_map(labelled))
        .or_else(|| rows(first, near).find_map(bylined))
}

/// The only day of a short line that neither ends an action nor says when a page was changed.
fn day_of(row: &Row) -> Option<Found> {
    let known = |found: &Found| found.day.date(Some(Order::DayFirst)).is_some();
    let mut days = dates::all(&row.folded).into_iter().filter(known);
    let day = days.next().filter(|found| days.next().is_none() && !matches!(found.day, Day::Likely(_)))?;
    let other = issued().words("changed").iter().any(|word| row.folded.contains(word.as_str()))
        || deadlines().inside(&row.folded, "strong").is_some()
        || deadlines().start(&row.folded, |mark| mark == "label").is_some();
    (row.text.chars().count() <= LONGEST && !other).then_some(day)
}

/// “Pubblicato il 3 maggio 2018 | Archiviato in: …”: a word for putting something up right before the day.
fn is_put_up(row: &Row, found: &Found) -> bool {
    const GAP: usize = 14;
    let before: String = row.folded.chars().take(found.start).collect();
    let near = |word: &String| {
        before.rfind(word.as_str()).is_some_and(|at| {
            let gap = &before[at + word.len()..];
            // “Posted in: Actions – 3 May”.
            gap.chars().count() <= GAP && !gap.contains(|c: char| c.is_ascii_digit())
        })
    };
    let words = issued();
    words.words("online").iter().chain(words.words("published")).any(near)
}

/// “3 mai 2018 | Par …”, “Thursday, 3 May 2018 by Afi”, “By Loom Watch on 3 May 2018”: whoever wrote beside the day.
fn is_byline(row: &Row, found: &Found) -> bool {
    const WORDS: usize = 9;
    let before: String = row.folded.chars().take(found.start).collect();
    let after = skip(&row.folded, found.end).trim_start_matches(|c: char| !c.is_alphanumeric());
    let by =
        |text: &str| issued().leads(text.trim_start_matches(|c: char| !c.is_alphanumeric()), "byline").is_some();
    let short = |text: &str| text.split_whitespace().count() <= WORDS;
    let bare = !before.chars().any(char::is_alphanumeric);
    let ends = !after.chars().any(char::is_alphanumeric);
    bare && by(after) && short(after) || ends && by(&before) && short(&before)
}
