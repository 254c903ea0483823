//! The day on which a document was issued; not the day a blog posted it, not an event's day.

mod posting;

use model::{Date, Finding, Sureness, Value};

use crate::dates::{self, Day, Order};
use crate::fold::{before_word, find_words, fold, skip};
use crate::head::Head;
use crate::labels::issued;
use crate::rows::{Row, Shape, Sheet};
use crate::{index, number};

/// The order in which the document's numbers stand: as its own dates show, else as its publisher writes.
/// Only in English, and in the Philippines, is the month written first.
pub(crate) fn order(sheet: &Sheet<'_>, american: bool, language: Option<&str>) -> Option<Order> {
    let text: Vec<&str> = sheet.rows.iter().map(|row| row.folded.as_str()).collect();
    let shown = dates::order_of(&text.join("\n"));
    let day_first = language.is_some_and(|language| !matches!(language, "en" | "fil" | "tl"));
    shown.or(match (american, day_first) {
        (true, _) => Some(Order::MonthFirst),
        (false, true) => Some(Order::DayFirst),
        (false, false) => None,
    })
}

/// Finds the date of issue.
pub(crate) fn find(sheet: &Sheet<'_>, head: &Head, order: Option<Order>) -> Option<Finding> {
    let end = head.end.min(sheet.rows.len());
    let anchor = head.number.as_ref().map(|n| n.0).or(head.index.as_ref().map(|i| i.0));
    let beside = |at: usize| anchor.is_some_and(|anchor| sheet.rows[anchor].paragraph == sheet.rows[at].paragraph);
    let mut best: Option<(u32, usize, dates::Found)> = None;
    for at in 0..sheet.rows.len() {
        let row = &sheet.rows[at];
        for found in dates::all(&row.folded) {
            let other = in_open_bracket(sheet, at) || is_of_post(sheet, at, &found);
            let rank = match other || found.start == 0 && is_of_row_above(sheet, at) {
                true => 0,
                false if labelled_by_cell(sheet, at) && found.start == 0 => 6,
                false => {
                    rank(row, &found, at < end || heads_title(sheet, head, at), anchor.map(|a| a.abs_diff(at)))
                        .max(opens_text(row, &found))
                }
            };
            // In the very paragraph of the number nothing else is meant.
            let sure = matches!(found.day, Day::Sure(_));
            let rank = rank * 4 + 2 * u32::from(rank >= 5 && beside(at)) + u32::from(rank > 0 && sure);
            if rank > 0
                && found.day.date(Some(Order::DayFirst)).is_some()
                && best.as_ref().is_none_or(|(r, ..)| rank > *r)
            {
                best = Some((rank, at, found));
            }
        }
    }
    // Beside the number nothing else is meant.
    let broken = anchor.filter(|_| best.is_none_or(|(rank, ..)| rank < 20)).and_then(|at| broken(sheet, at));
    let said = best.filter(|(rank, ..)| *rank >= 8).map(|(_, at, found)| (at, found));
    let said = broken.or(said).or_else(|| dateline(sheet));
    let put_up = said.is_none();
    let Some((at, found)) = said.or_else(|| posting::find(sheet, head)) else { return passed_on(sheet, order) };
    let place = Some(sheet.place(at, found.start, found.end));
    let order = order.or_else(|| order_beside(sheet, found.day));
    match (found.day.date(order), found.day) {
        (Some(date), Day::Likely(_)) => Some(finding(date, place, Sureness::LIKELY)),
        (Some(date), _) if put_up => Some(finding(date, place, Sureness::LIKELY)),
        (Some(date), _) => Some(finding(date, place, Sureness::SURE)),
        (None, day) => Some(finding(day.date(Some(Order::DayFirst))?, place, Sureness::DOUBTFUL)),
    }
}

/// “UA 52/97   Fear of torture   27” above “May 1997”: a day whose end the number's line leaves to the next one.
fn broken(sheet: &Sheet<'_>, at: usize) -> Option<(usize, dates::Found)> {
    // In bytes: neither is a paragraph that a page was run into.
    const LINE: usize = 400;
    const REST: usize = 40;
    let (row, next) = (sheet.rows.get(at)?, sheet.rows.get(at + 1)?);
    let seam = row.folded.chars().count();
    let fits = row.text.len() <= LINE && next.text.len() <= REST;
    let days = if fits { dates::all(&format!("{} {}", row.folded, next.folded)) } else { Vec::new() };
    let over = |found: &dates::Found| found.start < seam && seam < found.end && matches!(found.day, Day::Sure(_));
    days.into_iter().find(over).map(|found| (at, found))
}

/// “Sunday, December 6, 2009” above a post: a blog's foot (“Posted by”, “No comments”) says whose day that is.
fn is_of_post(sheet: &Sheet<'_>, at: usize, found: &dates::Found) -> bool {
    const TOP: usize = 6;
    const FOOT: usize = 10;
    let row = &sheet.rows[at];
    // A weekday is part of the day that was found, a place before it isn't.
    let first = row.folded.split_whitespace().next().unwrap_or("");
    let weekday = found.start == 0 && crate::calendar::is_weekday(first.trim_end_matches([',', '،']));
    let alone = row.opens && skip(&row.folded, found.end).trim().is_empty();
    let foot = |row: &Row| crate::labels::sections().start(&row.folded, |mark| mark == "foot").is_some();
    let last = &sheet.rows[sheet.rows.len().saturating_sub(FOOT)..];
    at < TOP && weekday && alone && last.iter().any(foot)
}

/// Whether a line of nothing but its day stands right above the headline, as blogs have it.
fn heads_title(sheet: &Sheet<'_>, head: &Head, at: usize) -> bool {
    const ABOVE: usize = 2;
    let above = head.title.as_ref().is_some_and(|title| title.row > at && title.row - at <= ABOVE);
    above && sheet.rows[at].opens
}

/// Whether the cell on the left of a row's holds nothing but a label of the day of issue.
fn labelled_by_cell(sheet: &Sheet<'_>, at: usize) -> bool {
    let Some(left) = at.checked_sub(1).map(|left| &sheet.rows[left]) else { return false };
    let beside = matches!((&left.shape, &sheet.rows[at].shape), (Shape::Cell(t, r, _), Shape::Cell(u, s, _)) if t == u && r == s);
    let label = left.folded.trim().trim_end_matches([':', '：', ' ']);
    beside && holds("label", |word| word == label)
}

/// The day on which the mail was sent that somebody passed on, where the text says none.
fn passed_on(sheet: &Sheet<'_>, order: Option<Order>) -> Option<Finding> {
    let day = sheet.passed_on.as_ref()?.day.as_ref()?;
    let date = dates::all(day).into_iter().find_map(|found| found.day.date(order))?;
    Some(finding(date, None, Sureness::LIKELY))
}

/// The order in which a day in numbers is meant where the text also spells it (“This morning, April 9”) or its mail was
/// sent within a week of it.
fn order_beside(sheet: &Sheet<'_>, day: Day) -> Option<Order> {
    const WEEK: i32 = 7;
    let Day::Either(month_first, day_first) = day else { return None };
    let spelt = |date: Date| {
        sheet.rows.iter().flat_map(|row| dates::all(&row.folded)).any(|found| match found.day {
            Day::Sure(other) => other == date,
            Day::Yearless(month, day) => (month, day) == (date.month() as u8, date.day() as u8),
            _ => false,
        })
    };
    let sent = sheet.document.mail.as_ref().and_then(|mail| mail.date.as_deref()?.get(..10)?.parse::<Date>().ok());
    let near = |date: Date| sent.is_some_and(|sent| (sent - date).get_days().abs() <= WEEK);
    match (spelt(month_first) || near(month_first), spelt(day_first) || near(day_first)) {
        (true, false) => Some(Order::MonthFirst),
        (false, true) => Some(Order::DayFirst),
        _ => None,
    }
}

/// “… and follow-ups (20 August” / “2009, 10 September 2009)”: the row goes on in a bracket that the row above opened.
fn in_open_bracket(sheet: &Sheet<'_>, at: usize) -> bool {
    let Some(above) = at.checked_sub(1).map(|above| &sheet.rows[above]) else { return false };
    let row = &sheet.rows[at];
    let open = above.text.rfind('(').is_some_and(|open| !above.text[open..].contains(')'));
    let closes = row.text.find(')').is_some_and(|close| !row.text[..close].contains('('));
    above.paragraph == row.paragraph && open && closes
}

/// “Lisboa, 3 de março de 2015. A Confederação …”, “Guatemala City, February 14, 2023—Prosecutors …”: a place and a day
/// that open running text. More than a day by itself, which may be the page's.
fn opens_text(row: &Row, found: &dates::Found) -> u32 {
    const OPENS: u32 = 4;
    let before: String = row.text.chars().take(found.start).collect();
    // “Pontianak (14/10/2022) - …”.
    let rest = skip(&row.text, found.end).trim_start();
    const TOLD: usize = 120;
    let tells = rest.starts_with(')') && row.text.chars().count() > TOLD;
    let bracketed = before.trim_end().strip_suffix('(').filter(|_| tells);
    let rest = bracketed.map_or(rest, |_| rest[1..].trim_start());
    let place = bracketed.map(str::trim).or_else(|| without_small(before.trim()).strip_suffix(',')).unwrap_or("");
    let words: Vec<&str> = place.split([' ', '-', '/']).filter(|word| !word.is_empty()).collect();
    let named = (1..=4).contains(&words.len()) && words.iter().all(|w| w.starts_with(char::is_uppercase));
    let parted = rest.starts_with(['.', '–', '—', '-', ':', '(', '/']) && rest.chars().count() > 1;
    u32::from(row.opens && named && parted) * OPENS
}

/// “Paris, le” without its last word.
pub(crate) fn without_small(before: &str) -> &str {
    let small = before.rsplit_once(' ').filter(|(_, word)| issued().has(&fold(word), "place"));
    small.map_or(before, |(place, _)| place)
}

/// “UA 88/04 issued 17 March 2004 and re-issued” / “29 April 2004”: the row above names another document and ends in a word
/// for its issue.
fn is_of_row_above(sheet: &Sheet<'_>, at: usize) -> bool {
    let Some(above) = at.checked_sub(1).map(|above| &sheet.rows[above]) else { return false };
    let names = !number::all(&above.text).is_empty() || !index::all(&above.text).is_empty();
    above.paragraph == sheet.rows[at].paragraph && names && is_of_reference(&above.folded)
}

fn finding(date: Date, place: Option<model::Place>, sureness: Sureness) -> Finding {
    Finding { value: Value::Issued(date), place, sureness }
}

/// How likely a date in a row is the day of issue; 0 for never.
fn rank(row: &Row, found: &dates::Found, in_head: bool, distance: Option<usize>) -> u32 {
    let before: String = row.folded.chars().take(found.start).collect();
    let after = skip(&row.folded, found.end);
    // “Deadline extended to June 5, 2023”.
    if crate::labels::deadlines().inside(&before, "strong").is_some()
        || crate::labels::deadlines().inside(&before, "noun").is_some()
    {
        return 0;
    }
    // “Do 15 listopada 2015.” in a line of its own.
    if crate::labels::deadlines().has(before.trim(), "weak") {
        return 0;
    }
    // “End of action: 31 January 2006”.
    let last = crate::labels::deadlines().start(&before, |mark| mark == "label");
    if last.is_some_and(|label| skip(&before, label.end).trim_matches([' ', ':', '-']).is_empty()) {
        return 0;
    }
    // “Date: Thu, 22 Oct 1992 03:15:44 GMT”: to the second, as programs date what they send.
    let clocked = |word: &str| {
        word.split(':').filter(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit())).count() == 3
    };
    if after.split_whitespace().take(2).any(clocked) {
        return 0;
    }
    // “26 January 2017 - updated on 30 January 2017”: of the first day nothing is said.
    let said = |word: &str| find_words(&row.folded, word).is_some() || row.folded.starts_with(word);
    let first = before.chars().filter(|c| c.is_alphabetic()).count() == 0
        && after.trim_start().starts_with(['-', '|', '·', '(', ',']);
    let changed = |word: &str| holds("changed", |own| own == word) && first;
    if holds("posted", |word| said(word) && !changed(word)) {
        return u32::from(issued().begins(&row.folded, "posting").is_some()) * 4;
    }
    let bare = before.trim_end_matches([' ', ':', '-', '.']);
    let of = |bare: &str| {
        let none = issued().ends(bare, "nolabel").unwrap_or("");
        let ends = |l: &&String| bare.ends_with(l.as_str()) && !none.ends_with(l.as_str());
        issued().words("label").iter().filter(ends).max_by_key(|label| label.len())
    };
    // “mis en ligne le vendredi 10 juin”.
    let undated = bare.rfind(' ').map(|at| bare[..at].trim_end_matches([' ', ':', ',']));
    let label = of(bare).or_else(|| of(undated?).filter(|label| label.contains(' ')));
    // “This campaign was launched on 15 October 2018.”
    let of_this = holds("this", |word| before.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')));
    if of_this && holds("begun", |words| bare.ends_with(words)) && bare.split_whitespace().count() <= 7 {
        return 4;
    }
    let of_reference = is_of_reference(&before);
    if let (Some(label), false) = (label, of_reference) {
        let lead = |text: &str| text.trim_start_matches(['|', ' ', '[', '(']) == label.as_str();
        let starts_line = lead(bare) || undated.is_some_and(lead);
        let with_number = !index::all(&row.text).is_empty() || !number::all(&row.text).is_empty();
        // “the date 5 June” in a sentence is no label; a colon behind it or the beginning of a line is.
        if before.trim_end().ends_with(':') || starts_line || with_number {
            return if in_head || with_number || starts_line { 6 } else { 3 };
        }
    }
    // “Issued by the Looms Network, October 5, 2009” in the foot: by whom, and when.
    const ISSUED: usize = 90;
    let by_whom = issued().begins(&row.folded, "issuedby").is_some();
    if by_whom && !of_reference && found.start < ISSUED && !before.contains(". ") {
        return 4;
    }
    if !in_head || of_reference {
        return 0;
    }
    if holds("published", |word| before.contains(word)) {
        return 2;
    }
    let alone = is_alone(&before, after) || holds_only_dates(row) || is_masthead(row, distance, after);
    let near = distance.is_some_and(|d| d <= 4);
    let place = before.trim_end();
    let lead = issued().words("place").iter().find_map(|word| before_word(place, word)).map(str::trim_end);
    let signed = row.opens
        && lead.unwrap_or(place).ends_with(',')
        && !before.contains(". ")
        && !before.contains(';')
        && row.text.chars().count() < 100;
    let closed = !without_year_word(after).chars().any(char::is_alphanumeric);
    match (alone, near, distance == Some(0) && row.text.chars().count() < 130) {
        (_, _, true) => 5,
        _ if distance == Some(0) && is_beside_number(row, found) => 5,
        (true, true, _) => 5,
        (true, false, _) => 3,
        (false, true, _) if row.text.chars().count() < 100 => 3,
        _ if is_meta(row) || signed && closed => 2,
        _ => 0,
    }
}

/// “AU 33/14, AFR 57/004/2014, 9 mai 2014 …”: whatever else its line holds, nothing but marks parts the day from number
/// and index.
fn is_beside_number(row: &Row, found: &dates::Found) -> bool {
    const GAP: usize = 3;
    let numbers = number::all(&row.text).into_iter().filter(|n| n.start == 0).map(|n| n.end);
    let first = numbers.min();
    let ends = first.into_iter().chain(index::all(&row.text).into_iter().map(|i| i.end));
    first.is_some() && ends.into_iter().any(|end| end < found.start && found.start - end <= GAP)
}

/// “Letter Chain, Bulletin 17, 3 May 2010”: a day at the end of a line of the masthead.
fn is_masthead(row: &Row, distance: Option<usize>, after: &str) -> bool {
    const LONGEST: usize = 100;
    let first = row.block == 0 && distance.is_none();
    first && row.text.chars().count() < LONGEST && !after.chars().any(char::is_alphanumeric)
}

/// The date of the document that this one follows up stands in brackets or behind “issued”.
fn is_of_reference(before: &str) -> bool {
    let bracketed = before.rfind('(').is_some_and(|open| !before[open..].contains(')'));
    let tail: String = before.trim_end().chars().rev().take(14).collect::<Vec<_>>().into_iter().rev().collect();
    bracketed || holds("earlier", |word| before_word(&tail, word).is_some())
}

/// Whether the table has a word of that mark of which `fits` says yes.
fn holds(mark: &str, fits: impl Fn(&str) -> bool) -> bool {
    issued().words(mark).iter().any(|word| fits(word))
}

/// Nothing else in the line but a weekday, a place, or marks.
fn is_alone(before: &str, after: &str) -> bool {
    let rest = without_hour(without_weekday(without_year_word(after))).trim_matches(|c: char| !c.is_alphanumeric());
    let lead = before.trim_matches(|c: char| !c.is_alphanumeric());
    let short = lead.split_whitespace().count() <= 2 && lead.chars().count() < 24;
    rest.is_empty() && (short || is_kind_and_country(lead))
}

/// “Communiqués de presse Niger”: what a publication is, and about which country.
fn is_kind_and_country(lead: &str) -> bool {
    let label = crate::labels::kinds().start(lead, |_| true);
    label.is_some_and(|label| {
        let rest = skip(lead, label.end).trim_matches(|c: char| !c.is_alphanumeric());
        rest.is_empty() || crate::country::named(rest).is_some()
    })
}

/// What stands behind a day without the word for its year: “21 марта 2017 года”, “12 квітня 2013 р.”.
fn without_year_word(after: &str) -> &str {
    let rest = after.trim_start();
    let word = rest.split_whitespace().next().unwrap_or("");
    let bare = word.trim_end_matches([',', ';', ':']);
    let own = holds("yearword", |own| own == bare || own == bare.trim_end_matches('.'));
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
    let word = |word: &str| {
        word.chars().any(|c| c.is_ascii_digit()) && word.contains(':') || holds("clock", |own| own == word)
    };
    if timed && text.split_whitespace().all(word) { "" } else { after }
}

/// The same day in two calendars: “الثلاثاء ٢ ربيع الآخر ١٤٤٥هـ الموافق ١٧ أكتوبر ٢٠٢٣م”.
fn holds_only_dates(row: &Row) -> bool {
    let found = dates::all(&row.folded);
    let taken: usize = found.iter().map(|d| d.end - d.start).sum();
    found.len() == 2 && row.folded.chars().count() < taken + 26
}

/// A line of labels and dots under or over a headline.
fn is_meta(row: &Row) -> bool {
    row.text.chars().count() < 90
        && row.text.contains(['·', '|', '•', '–', '-'])
        && !row.text.trim_end().ends_with('.')
}

/// “Geneva, 18 March 2021” below the text; “BERLIN, 30.01.2020 –” at its beginning.
fn dateline(sheet: &Sheet<'_>) -> Option<(usize, dates::Found)> {
    for (at, row) in sheet.rows.iter().enumerate().rev() {
        let Some(found) = dates::all(&row.folded).into_iter().next() else {
            continue;
        };
        let before: String = row.text.chars().take(found.start).collect();
        let place = without_small(before.trim().trim_end_matches([' ', ','])).trim_end_matches(',');
        let words = place.split([' ', '-']).filter(|w| !w.is_empty()).count();
        let capital = place.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_ascii());
        let comma = before.contains(',');
        let rest = skip(&row.folded, found.end).trim_matches(|c: char| !c.is_alphanumeric()).chars().count();
        let own = !is_of_post(sheet, at, &found);
        if own && comma && capital && (1..=3).contains(&words) && rest == 0 {
            return Some((at, found));
        }
    }
    None
}
