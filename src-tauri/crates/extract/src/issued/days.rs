//! The days of a document that may be the one of its issue, and what is known of all of them together.

use std::collections::{HashMap, HashSet};

use model::Date;

use super::Context;
use crate::dates::{self, Day, Found, Order};
use crate::fold::{before_word, fold, skip, slice};
use crate::head::is_prose;
use crate::labels::{deadlines, issued, kinds, sections};
use crate::rows::{Row, Shape, Sheet};
use crate::{index, number, organisation};

/// So many rows with days from the top, and so many from the end, are looked at: between them stand lists and stories.
const FIRST: usize = 80;
const LAST: usize = 40;
/// So many days of one row, and so many characters before and behind each: a row may be all of a text.
const OF_ROW: usize = 8;
const WINDOW: usize = 200;

/// A day where it stands.
pub(super) struct Candidate {
    /// Its row.
    pub row: usize,
    /// In the row's characters; the end may lie in the next row.
    pub found: Found,
    /// As the document orders its numbers, else the day first.
    pub date: Date,
    /// Whether the document shows how its numbers are ordered, where that matters.
    pub ordered: bool,
    /// The row's folded words before it, no more than a window of them.
    pub before: String,
    /// Its folded words behind it, the same.
    pub after: String,
    /// Whether its line holds little else.
    pub alone: bool,
}

/// What the signs of every day look at, gone through once.
pub(super) struct Facts<'f> {
    pub sheet: &'f Sheet<'f>,
    pub context: &'f Context<'f>,
    /// The row with the number, or the index.
    pub anchor: Option<usize>,
    /// One past the last row of the head.
    pub head: usize,
    /// Whether each row belongs to running text.
    pub running: Vec<bool>,
    /// The first row of running text.
    pub prose: usize,
    /// The rows in which each day stands.
    pub rows: HashMap<Date, Vec<usize>>,
    /// The days that running text tells of.
    pub told: Vec<Date>,
    /// Those that stand in a line by themselves, outside running text.
    pub lone: Vec<(usize, Date)>,
    /// The rows at the top and at the end that name the publisher.
    pub named: Vec<usize>,
    /// Whether the page is the publisher's own: its first lines, its title or its sender name them.
    pub own: bool,
    /// Whether the last lines are those of a blog's post.
    pub foot: bool,
    /// Whether it is an action of Amnesty's, whoever prints it.
    pub amnesty: bool,
}

/// The candidates and what is known of them together.
pub(super) fn of<'f>(sheet: &'f Sheet<'f>, context: &'f Context<'f>) -> (Vec<Candidate>, Facts<'f>) {
    let anchor = context.head.number.as_ref().map(|n| n.0).or(context.head.index.as_ref().map(|i| i.0));
    let mut running = vec![false; sheet.rows.len()];
    sheet.paragraphs().iter().filter(|p| is_prose(p)).for_each(|p| running[p.first..p.end].fill(true));
    let prose = sheet.paragraphs().iter().find(|p| p.first >= sheet.begin() && is_prose(p));
    let days = days(sheet, context.order, anchor);
    let (named, own) = publisher(sheet, context.publisher);
    let mut facts = Facts {
        anchor,
        head: context.head.end.min(sheet.rows.len()),
        prose: prose.map_or(sheet.rows.len(), |p| p.first),
        rows: HashMap::new(),
        told: Vec::new(),
        lone: Vec::new(),
        named,
        own,
        foot: last_rows(sheet).any(|at| is_foot(&sheet.rows[at])),
        amnesty: organisation::names_amnesty(sheet),
        running,
        sheet,
        context,
    };
    for day in &days {
        facts.rows.entry(day.date).or_default().push(day.row);
        let running = facts.running[day.row];
        if running && !is_last_day(day) {
            facts.told.push(day.date);
        }
        if !running && day.alone {
            facts.lone.push((day.row, day.date));
        }
    }
    let last: HashSet<Date> = days.iter().filter(|day| is_last_day(day)).map(|day| day.date).collect();
    let never = |day: &Candidate| {
        last.contains(&day.date)
            || context.last_day == Some(day.date)
            || is_end(day)
            || goes_on(sheet, day)
            || is_of_program(day)
            || is_change(sheet, day)
            || is_of_prisoner(&day.before)
    };
    (days.into_iter().filter(|day| !never(day)).collect(), facts)
}

/// The day on which the mail was sent that the document came in.
pub(super) fn sent(sheet: &Sheet<'_>) -> Option<Date> {
    sheet.document.mail.as_ref().and_then(|mail| mail.date.as_deref()?.get(..10)?.parse().ok())
}

/// Every day with its year, in order.
fn days(sheet: &Sheet<'_>, order: Option<Order>, anchor: Option<usize>) -> Vec<Candidate> {
    let mut rows: Vec<(usize, Vec<Found>)> = Vec::new();
    for (at, row) in sheet.rows.iter().enumerate() {
        let mut found = of_row(row);
        found.extend(broken(sheet, at).filter(|_| anchor == Some(at)));
        if !found.is_empty() {
            rows.push((at, found));
        }
    }
    let between = FIRST.min(rows.len())..rows.len().saturating_sub(LAST).max(FIRST.min(rows.len()));
    rows.drain(between);
    let paired = |(at, found): &(usize, Vec<Found>)| holds_only_days(&sheet.rows[*at], found).then_some(*at);
    let paired: HashSet<usize> = rows.iter().filter_map(paired).collect();
    let spelt: Vec<Day> = rows.iter().flat_map(|(_, found)| found.iter().map(|found| found.day)).collect();
    let order = |day: Day| order.or_else(|| order_beside(sheet, &spelt, day));
    let with_rows = rows.iter().flat_map(|(at, found)| found.iter().map(|found| (*at, *found)));
    let all = with_rows.filter_map(|(row, found)| candidate(&sheet.rows[row], row, found, order(found.day)));
    all.map(|day| Candidate { alone: day.alone || paired.contains(&day.row), ..day }).collect()
}

fn candidate(row: &Row, at: usize, found: Found, order: Option<Order>) -> Option<Candidate> {
    let ordered = found.day.date(order);
    let before = slice(&row.folded, found.start.saturating_sub(WINDOW), found.start).to_owned();
    let after = slice(skip(&row.folded, found.end), 0, WINDOW).to_owned();
    Some(Candidate {
        row: at,
        date: ordered.or_else(|| found.day.date(Some(Order::DayFirst)))?,
        ordered: ordered.is_some(),
        alone: super::score::is_alone(&before, &after),
        before,
        after,
        found,
    })
}

/// The order in which a day in numbers is meant where the text also spells it (“This morning, April 9”) or its mail was
/// sent within a week of it.
fn order_beside(sheet: &Sheet<'_>, days: &[Day], day: Day) -> Option<Order> {
    const WEEK: i32 = 7;
    let Day::Either(month_first, day_first) = day else { return None };
    let spelt = |date: Date| {
        days.iter().any(|day| match *day {
            Day::Sure(other) => other == date,
            Day::Yearless(month, day) => (month, day) == (date.month() as u8, date.day() as u8),
            _ => false,
        })
    };
    let near = |date: Date| sent(sheet).is_some_and(|sent| (sent - date).get_days().abs() <= WEEK);
    match (spelt(month_first) || near(month_first), spelt(day_first) || near(day_first)) {
        (true, false) => Some(Order::MonthFirst),
        (false, true) => Some(Order::DayFirst),
        _ => None,
    }
}

/// The first days of a row. “1.” before “April 2014” may be taken for the count of an item.
fn of_row(row: &Row) -> Vec<Found> {
    let mut found = dates::all(&row.folded);
    found.truncate(OF_ROW);
    let Shape::Item(marker) = &row.shape else { return found };
    let counts = row.text.len() < WINDOW && marker.starts_with(|c: char| c.is_ascii_digit());
    let counted = || dates::all(&format!("{marker} {}", row.folded)).into_iter().next();
    let lead = marker.chars().count() + 1;
    if let Some(first) = counted().filter(|first| counts && first.start == 0 && first.end > lead) {
        found.insert(0, Found { end: first.end - lead, ..first });
    }
    found
}

/// The same day in two calendars: “الثلاثاء ٢ ربيع الآخر ١٤٤٥هـ الموافق ١٧ أكتوبر ٢٠٢٣م”.
fn holds_only_days(row: &Row, found: &[Found]) -> bool {
    const MORE: usize = 26;
    let taken: usize = found.iter().map(|day| day.end - day.start).sum();
    found.len() == 2 && row.folded.chars().count() < taken + MORE
}

/// “UA 52/97   Fear of torture   27” above “May 1997”: a day whose end the number's line leaves to the next one.
fn broken(sheet: &Sheet<'_>, at: usize) -> Option<Found> {
    // In bytes: neither is a paragraph that a page was run into.
    const LINE: usize = 400;
    const REST: usize = 40;
    let (row, next) = (sheet.rows.get(at)?, sheet.rows.get(at + 1)?);
    let seam = row.folded.chars().count();
    let fits = row.text.len() <= LINE && next.text.len() <= REST;
    let days = if fits { dates::all(&format!("{} {}", row.folded, next.folded)) } else { Vec::new() };
    days.into_iter().find(|found| found.start < seam && seam < found.end && matches!(found.day, Day::Sure(_)))
}

/// The rows at both ends that name the publisher, and whether the page is theirs.
fn publisher(sheet: &Sheet<'_>, name: Option<&str>) -> (Vec<usize>, bool) {
    const SHORTEST: usize = 3;
    const TOP: usize = 8;
    const OWN: usize = 2;
    let name = name.map(fold).unwrap_or_default();
    if name.chars().count() < SHORTEST {
        return (Vec::new(), false);
    }
    let (top, last) = (sheet.begin() + TOP, last_rows(sheet).start);
    let ends = (0..sheet.rows.len()).filter(|&at| at < top || at >= last);
    let named: Vec<usize> = ends.filter(|&at| sheet.rows[at].folded.contains(&name)).collect();
    let mail = sheet.document.mail.as_ref().map(|mail| mail.from.as_str());
    let titles = [sheet.document.title.as_deref(), sheet.document.publisher.as_deref(), mail];
    let titled = titles.into_iter().flatten().any(|title| fold(title).contains(&name));
    let own = titled || named.iter().any(|&at| at < sheet.begin() + OWN);
    (named, own)
}

fn last_rows(sheet: &Sheet<'_>) -> std::ops::Range<usize> {
    const FOOT: usize = 10;
    sheet.rows.len().saturating_sub(FOOT)..sheet.rows.len()
}

fn is_foot(row: &Row) -> bool {
    sections().start(&row.folded, |mark| mark == "foot").is_some()
}

/// Whether words beside it say that a day is the last one to write: “Deadline extended to June 5, 2023”, “Do 15 listopada 2015.”, “End of action: 31 January 2006”.
fn is_last_day(day: &Candidate) -> bool {
    const NEAR: usize = 60;
    let near = crate::near::last(&day.before, NEAR);
    let says = ["strong", "noun"].iter().any(|mark| deadlines().inside(near, mark).is_some());
    let label = deadlines().start(&day.before, |mark| mark == "label");
    says || deadlines().has(day.before.trim(), "weak")
        || label.is_some_and(|label| skip(&day.before, label.end).trim_matches([' ', ':', '-']).is_empty())
}

/// “This action ended on 3 May 2018”, “Closed on 3 May 2018”.
fn is_end(day: &Candidate) -> bool {
    ["closed", "closing"].iter().any(|mark| kinds().inside(&day.before, mark).is_some())
        || crate::kind::is_before_day(&day.before)
}

/// “Date: Thu, 22 Oct 1992 03:15:44 GMT”: to the second, as programs date what they send.
fn is_of_program(day: &Candidate) -> bool {
    let two = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    let clocked = |word: &str| word.split(':').filter(|part| two(part)).count() == 3;
    day.after.split_whitespace().take(2).any(clocked)
}

/// “UA 88/04 issued 17 March 2004 and re-issued” / “29 April 2004”, “… and follow-ups (20 August” / “2009, 10 September 2009)”: the
/// row above names another document and ends in a word for its issue, or opened the bracket.
fn goes_on(sheet: &Sheet<'_>, day: &Candidate) -> bool {
    let row = &sheet.rows[day.row];
    let above =
        day.row.checked_sub(1).map(|above| &sheet.rows[above]).filter(|above| above.paragraph == row.paragraph);
    let Some(above) = above else { return false };
    let open = |text: &str| text.rfind('(').is_some_and(|open| !text[open..].contains(')'));
    let closes = row.text.find(')').is_some_and(|close| !row.text[..close].contains('('));
    let last = crate::near::last(&above.folded, WINDOW).trim_end();
    let words = || issued().words("earlier").iter().any(|word| before_word(last, word).is_some());
    let near = crate::near::last(&above.text, WINDOW);
    let names = || !number::all(near).is_empty() || !index::all(near).is_empty();
    open(near) && (closes || day.found.start == 0 && names()) || day.found.start == 0 && words() && names()
}

/// “Last modified: 30 January 2017”, “© 3 May 2018”: when a page was changed.
fn is_change(sheet: &Sheet<'_>, day: &Candidate) -> bool {
    issued().words("changed").iter().any(|word| day.before.contains(word.as_str()))
        || slice(&sheet.rows[day.row].text, 0, WINDOW).contains('©')
}

/// “Afi Lawson, #123456, 12 September 2018”: the day of somebody's execution or arrest, behind the number that a prison gave.
fn is_of_prisoner(before: &str) -> bool {
    const DIGITS: usize = 5;
    before
        .split('#')
        .skip(1)
        .any(|rest| rest.trim_start().chars().take_while(char::is_ascii_digit).count() >= DIGITS)
}
