//! The day of issue as the best of a document's days: what speaks for each and against it, one sign a line with its weight.

use std::cmp::Reverse;

use super::days::{self, Candidate, Facts};
use super::{Context, without_small};
use crate::fold::{before_word, find_words, skip, slice};
use crate::labels::{issued, kinds};
use crate::rows::{Row, Sheet};
use crate::zones::Zone;

/// From so many points on a day is the one of issue.
const ENOUGH: i32 = 25;
/// From so many points on it surely is, where the next best other day has so many fewer.
const SURE: i32 = 47;
const CLEAR: i32 = 10;

/// The best of the days, and whether it is so by far.
pub(super) fn best(sheet: &Sheet<'_>, context: &Context<'_>) -> Option<(Candidate, bool)> {
    let (days, facts) = days::of(sheet, context);
    let mut scored: Vec<(i32, Candidate)> = days.into_iter().map(|day| (points(&facts, &day), day)).collect();
    scored.sort_by_key(|(points, day)| (Reverse(*points), day.row, day.found.start));
    let mut scored = scored.into_iter();
    let (points, best) = scored.next().filter(|(points, _)| *points >= ENOUGH)?;
    let next = scored.find(|(_, other)| other.date != best.date).map_or(i32::MIN, |(next, _)| next);
    Some((best, points >= SURE && points.saturating_sub(next) >= CLEAR))
}

/// All that speaks for a day and against it. The weights are tenths of the natural logarithm of how much likelier a sign makes
/// a day the one of issue than the others of its document, as fitted to some eight hundred documents.
fn points(facts: &Facts<'_>, day: &Candidate) -> i32 {
    by_words(facts, day)
        + by_form(facts, day)
        + by_place(facts, day)
        + by_publisher(facts, day)
        + by_others(facts, day)
}

fn sum(signs: &[(bool, i32)]) -> i32 {
    signs.iter().filter(|(holds, _)| *holds).map(|(_, weight)| weight).sum()
}

/// What the words beside a day say.
fn by_words(facts: &Facts<'_>, day: &Candidate) -> i32 {
    let row = &facts.sheet.rows[day.row];
    let before = day.before.as_str();
    let label = is_labelled(before);
    let bracketed = before.rfind('(').is_some_and(|open| !before[open..].contains(')')) && !opens_text(row, day);
    // The day of the document that this one follows up stands behind “issued” or “of”, an event's behind “since” or “on”.
    let earlier = issued().words("earlier").iter().any(|word| before_word(before.trim_end(), word).is_some());
    let printed = slice(&row.text, 0, day.found.start);
    let last = printed.split_whitespace().last().unwrap_or("");
    let small = |word: &str| word.starts_with(char::is_lowercase);
    let next = skip(&row.text, day.found.end).split_whitespace().next().unwrap_or("");
    let (small_before, small_after) = (small(last) && last.chars().all(char::is_alphabetic), small(next));
    let words = before.split_whitespace().count();
    sum(&[
        (label, 18),
        (label && before.trim_end().ends_with(':'), 8),
        (issued().begins(&row.folded, "issuedby").is_some(), 20),
        (is_of_this(before), 20),
        (earlier, -10),
        (bracketed, -18),
        (earlier || bracketed, -18),
        (is_posted(row, day), -10),
        (is_put_up(before), 11),
        (row.folded.len() < 100 && !issued().beginnings(&row.folded, "happening").is_empty(), -25),
        (is_by(&day.after) && words <= 3 || is_by(&row.folded) && words <= 9 && is_closed(&day.after), 9),
        // In the midst of a sentence something happened, or will.
        (small_before, -6),
        (small_after, -4),
        (small_before && small_after && !label, -5),
        (small_before && words >= 6 && !label, -7),
    ])
}

/// What the line of a day looks like.
fn by_form(facts: &Facts<'_>, day: &Candidate) -> i32 {
    const SIGNED: usize = 100;
    let row = &facts.sheet.rows[day.row];
    let length = row.text.chars().count();
    let closed = is_closed(&day.after);
    let place = day.before.trim_end();
    let lead = issued().words("place").iter().find_map(|word| before_word(place, word)).map(str::trim_end);
    let comma = lead.unwrap_or(place).ends_with(',');
    let sentence = day.before.contains(". ") || day.before.contains(';');
    sum(&[
        (closed, 20),
        (day.alone, 7),
        (comma, 21),
        (row.opens && comma && !sentence && length < SIGNED && closed, 9),
        (is_behind_place(row, day) && closed, 9),
        (opens_text(row, day), 13),
        (row.loud, -12),
    ])
}

/// Where a day stands.
fn by_place(facts: &Facts<'_>, day: &Candidate) -> i32 {
    const NEAR: usize = 4;
    let (sheet, at) = (facts.sheet, day.row);
    let row = &sheet.rows[at];
    let title = facts.context.head.title.as_ref().map(|title| title.row);
    let above = |reach: usize| title.is_some_and(|title| title > at && title - at <= reach);
    let below = |reach: usize| title.is_some_and(|title| at > title && at - title <= reach);
    let running = facts.running[at];
    let addressed = matches!(sheet.zones().of[at], Zone::Addressees | Zone::Copies);
    sum(&[
        (at < facts.head, 15),
        (facts.anchor.is_some_and(|anchor| anchor.abs_diff(at) <= NEAR), 18),
        (facts.anchor.is_some_and(|anchor| sheet.rows[anchor].paragraph == row.paragraph), 11),
        (above(2), 5),
        (below(10), 7),
        (below(2), 8),
        (at < facts.prose, 6),
        (running, -8),
        (running && row.opens && day.found.start < 40, 7),
        (addressed, -11),
        // What stands above all else dates the page.
        (row.block == 0 && facts.anchor.is_none() && row.text.chars().count() < 100 && is_closed(&day.after), -26),
    ])
}

/// Whose page it is, and where its publisher is named.
fn by_publisher(facts: &Facts<'_>, day: &Candidate) -> i32 {
    const TOP: usize = 8;
    let at = day.row;
    let alone = day.alone;
    let (head, lone) = (at < facts.head, alone && at < facts.head);
    let post = facts.foot && alone && at < facts.prose.min(facts.sheet.begin() + TOP);
    let near = facts.anchor.is_some_and(|anchor| anchor.abs_diff(at) <= 4);
    let row = &facts.sheet.rows[at];
    let posted = is_posted(row, day) || is_put_up(&day.before);
    let by = is_by(&day.after) || is_by(&row.folded);
    sum(&[
        (facts.named.contains(&at), 9),
        (facts.named.iter().any(|&named| named > at && named - at <= 2), 15),
        (facts.own && lone, 4),
        (!facts.own && lone, 6),
        // A blog's own actions are of the day of its post, what it passes on isn't.
        (post, -17),
        (facts.own && facts.foot, 13),
        (is_of_post(facts, day), -21),
        // Of a group's page that prints an action of Amnesty's nobody takes the day.
        (facts.amnesty && head, -4),
        (facts.amnesty && posted, -11),
        (facts.amnesty && head && by, -20),
        (facts.amnesty && lone && !near && !day.before.trim_end().ends_with(','), -9),
        // Other publications seldom go without a day.
        (!facts.context.kind.is_action(), 10),
    ])
}

/// What the document's other days say of one.
fn by_others(facts: &Facts<'_>, day: &Candidate) -> i32 {
    const SOON: i32 = 60;
    const WEEK: i32 = 7;
    const BELOW: usize = 12;
    let at = day.row;
    let since = |other: model::Date| (other - day.date).get_days();
    let told = |&row: &usize| row != at && facts.running[row];
    let below =
        |&(row, other): &(usize, model::Date)| row > at && row < at + BELOW && (-SOON..0).contains(&since(other));
    sum(&[
        (facts.rows.get(&day.date).is_some_and(|rows| rows.iter().any(told)), -15),
        (facts.told.iter().any(|&other| (1 - SOON..=0).contains(&since(other))), 3),
        (facts.context.last_day.is_some_and(|last| last < day.date), -13),
        // Below the day of a post stands that of what is posted.
        (facts.lone.iter().any(below), -17),
        (facts.lone.last().is_some_and(|&(row, _)| row == at), 7),
        (days::sent(facts.sheet).is_some_and(|sent| sent != day.date && (0..=WEEK).contains(&since(sent))), 7),
    ])
}

/// “Issue date: 3 May 2010”, “Date 3 May 2010”, “mis en ligne le vendredi 10 juin”.
fn is_labelled(before: &str) -> bool {
    let bare = before.trim_end_matches([' ', ':', '-', '.']);
    let of = |bare: &str| {
        let none = issued().ends(bare, "nolabel").unwrap_or("");
        let ends = |label: &&String| bare.ends_with(label.as_str()) && !none.ends_with(label.as_str());
        issued().words("label").iter().filter(ends).max_by_key(|label| label.len())
    };
    let undated = bare.rfind(' ').map(|at| bare[..at].trim_end_matches([' ', ':', ',']));
    of(bare).or_else(|| of(undated?).filter(|label| label.contains(' '))).is_some()
}

/// “This campaign was launched on 15 October 2018.”
fn is_of_this(before: &str) -> bool {
    const WORDS: usize = 7;
    let bare = before.trim_end_matches([' ', ':', '-', '.']);
    let this = |word: &String| before.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with(' '));
    issued().words("this").iter().any(this)
        && issued().words("begun").iter().any(|words| bare.ends_with(words.as_str()))
        && bare.split_whitespace().count() <= WORDS
}

/// Whether words of a post, a comment or a page's last change stand in a day's line.
fn is_posted(row: &Row, day: &Candidate) -> bool {
    const LONGEST: usize = 400;
    // “26 January 2017 - updated on 30 January 2017”: of the first day nothing is said.
    let first = !day.before.chars().any(char::is_alphabetic)
        && day.after.trim_start().starts_with(['-', '|', '·', '(', ',']);
    let says = |word: &&String| {
        let said = find_words(&row.folded, word).is_some() || row.folded.starts_with(word.as_str());
        said && !(first && issued().has(word, "changed"))
    };
    row.folded.len() <= LONGEST && issued().words("posted").iter().any(|word| says(&word))
}

/// “Pubblicato il 3 maggio 2018 | Archiviato in: …”: a word for putting something up right before the day.
fn is_put_up(before: &str) -> bool {
    const NEAR: usize = 40;
    const GAP: usize = 14;
    let near = slice(before, before.chars().count().saturating_sub(NEAR), usize::MAX);
    let fits = |word: &String| {
        near.rfind(word.as_str()).is_some_and(|at| {
            let gap = &near[at + word.len()..];
            // “Posted in: Actions – 3 May”.
            gap.chars().count() <= GAP && !gap.contains(|c: char| c.is_ascii_digit())
        })
    };
    issued().words("online").iter().chain(issued().words("published")).any(fits)
}

/// “… | Par Huguette”, “By Loom Watch on …”: whoever wrote.
fn is_by(folded: &str) -> bool {
    issued().leads(folded.trim_start_matches(|c: char| !c.is_alphanumeric()), "byline").is_some()
}

/// Whether nothing but marks stands behind a day.
fn is_closed(after: &str) -> bool {
    !without_year_word(after).chars().any(char::is_alphanumeric)
}

/// Nothing else in the line but a weekday, a place, or marks.
pub(super) fn is_alone(before: &str, after: &str) -> bool {
    let rest = without_hour(without_weekday(without_year_word(after))).trim_matches(|c: char| !c.is_alphanumeric());
    let lead = before.trim_matches(|c: char| !c.is_alphanumeric());
    let short = lead.split_whitespace().count() <= 2 && lead.chars().count() < 24;
    rest.is_empty() && (short || is_kind_and_country(lead))
}

/// “Communiqués de presse Niger”: what a publication is, and about which country.
fn is_kind_and_country(lead: &str) -> bool {
    kinds().start(lead, |_| true).is_some_and(|label| {
        let rest = skip(lead, label.end).trim_matches(|c: char| !c.is_alphanumeric());
        rest.is_empty() || crate::country::named(rest).is_some()
    })
}

/// What stands behind a day without the word for its year: “21 марта 2017 года”, “12 квітня 2013 р.”.
fn without_year_word(after: &str) -> &str {
    let rest = after.trim_start();
    let word = rest.split_whitespace().next().unwrap_or("");
    let bare = word.trim_end_matches([',', ';', ':']);
    let own = issued().has(bare, "yearword") || issued().has(bare.trim_end_matches('.'), "yearword");
    if own { &rest[word.len()..] } else { after }
}

/// What stands behind a day without its weekday: “17 Mart 2013 Pazar”.
fn without_weekday(after: &str) -> &str {
    let rest = after.trim_start_matches([' ', ',', '(']);
    let word = rest.split([' ', ',', ')']).next().unwrap_or("");
    if crate::calendar::is_weekday(word) { &rest[word.len()..] } else { after }
}

/// What stands behind a day without the hour of the clock: “1:20 PM EST”, “14:30 Uhr”.
fn without_hour(after: &str) -> &str {
    let text = after.trim_start_matches([' ', ',', '-', '|', '·']);
    let timed = text.split_once(':').is_some_and(|(hour, _)| {
        let digits = hour.rsplit(' ').next().unwrap_or("");
        (1..=2).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit())
    });
    let word =
        |word: &str| word.chars().any(|c| c.is_ascii_digit()) && word.contains(':') || issued().has(word, "clock");
    if timed && text.split_whitespace().all(word) { "" } else { after }
}

/// “Geneva, 18 March 2021” below the text, “Göteborg den 22 maj, 2011”: behind a place and a comma.
fn is_behind_place(row: &Row, day: &Candidate) -> bool {
    let before = slice(&row.text, 0, day.found.start);
    let place = without_small(before.trim().trim_end_matches([' ', ','])).trim_end_matches(',');
    let words = place.split([' ', '-']).filter(|word| !word.is_empty()).take(4).count();
    let capital = place.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_ascii());
    before.contains(',') && capital && (1..=3).contains(&words)
}

/// “Lisboa, 3 de março de 2015. A Confederação …”, “Guatemala City, February 14, 2023—Prosecutors …”: a place and a day
/// that open running text. More than a day by itself, which may be the page's.
fn opens_text(row: &Row, day: &Candidate) -> bool {
    const TOLD: usize = 120;
    let before = slice(&row.text, 0, day.found.start);
    // “Pontianak (14/10/2022) - …”.
    let rest = skip(&row.text, day.found.end).trim_start();
    let tells = rest.starts_with(')') && row.text.chars().count() > TOLD;
    let bracketed = before.trim_end().strip_suffix('(').filter(|_| tells);
    let rest = bracketed.map_or(rest, |_| rest[1..].trim_start());
    let place = bracketed.map(str::trim).or_else(|| without_small(before.trim()).strip_suffix([',', '،']));
    let words = place.unwrap_or("").split([' ', '-', '–', '/']).filter(|word| !word.is_empty()).take(5);
    // Not every script has capitals.
    let name = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase());
    let words: Vec<&str> = words.collect();
    let named = (1..=4).contains(&words.len()) && words.iter().all(|word| name(word));
    let parted = rest.starts_with(['.', '–', '—', '-', ':', '(', '/']) && rest.chars().nth(1).is_some();
    row.opens && named && parted
}

/// “Sunday, December 6, 2009” above a post: a blog's foot (“Posted by”, “No comments”) says whose day that is.
fn is_of_post(facts: &Facts<'_>, day: &Candidate) -> bool {
    const TOP: usize = 6;
    let row = &facts.sheet.rows[day.row];
    // A weekday is part of the day that was found, a place before it isn't.
    let first = row.folded.split_whitespace().next().unwrap_or("");
    let weekday = day.found.start == 0 && crate::calendar::is_weekday(first.trim_end_matches([',', '،']));
    facts.foot && day.row < TOP && weekday && row.opens && day.after.trim().is_empty()
}
