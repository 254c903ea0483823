//! The dates that feeds write: RFC 3339 and RFC 822 as they should be, and what publishers make of them.
//!
//! A date that could be read in two ways, or names a day or hour that doesn't exist, is none: no date is invented.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{Span, Timestamp};

/// A date as a feed gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FeedDate {
    /// In UTC; midnight where the feed gives a day only.
    pub moment: Timestamp,
    /// Whether the feed gives a day and no time.
    pub day_only: bool,
}

/// Reads a date in any of the forms seen in feeds. `None` for none, an impossible or an ambiguous one.
pub(super) fn read_date(text: &str) -> Option<FeedDate> {
    // The longest form, with names for weekday and month and a zone's name, stays below this.
    const LONGEST: usize = 100;
    if text.len() > LONGEST {
        return None;
    }
    let words = words(text);
    if let Some(date) = seconds_since_1970(&words) {
        return Some(date);
    }
    let (date, rest) = iso_day(&words).or_else(|| named_day(&words)).or_else(|| number_day(&words))?;
    let (time, zone) = clock(&rest)?;
    let Some(time) = time else {
        return moment(date.to_datetime(Time::midnight()), Offset::UTC, true);
    };
    // 24:00 is the next day's midnight (ISO 8601).
    let (date, time) = if time.0 == 24 && time.1 == 0 && time.2 == 0 {
        (date.checked_add(Span::new().days(1)).ok()?, (0, 0, 0))
    } else {
        (date, time)
    };
    // A leap second has no place in a time stamp; the second before it is as near.
    let time = Time::new(time.0, time.1, if time.2 == 60 { 59 } else { time.2 }, 0).ok()?;
    moment(date.to_datetime(time), zone, false)
}

fn moment(at: DateTime, offset: Offset, day_only: bool) -> Option<FeedDate> {
    let moment = TimeZone::fixed(offset).to_timestamp(at).ok()?;
    // Before the first feed and the year 2200: a slip of the pen, or a counter that ran away.
    let years = 1970..2200;
    years.contains(&at.year()).then_some(FeedDate { moment, day_only })
}

fn seconds_since_1970(words: &[String]) -> Option<FeedDate> {
    let [digits] = words else { return None };
    let seconds = digits.parse().ok().filter(|_| digits.len() == 10)?;
    Some(FeedDate { moment: Timestamp::from_second(seconds).ok()?, day_only: false })
}

/// Lower-case words, numbers and signs: `2025-07-03T10:00Z` → 2025 - 07 - 03 t 10 : 00 z.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in text.trim().to_lowercase().chars() {
        let joins = (c.is_ascii_digit() && last.is_ascii_digit()) || (is_letter(c) && is_letter(last));
        match words.last_mut() {
            Some(word) if joins => word.push(c),
            _ if c.is_whitespace() || c == ',' => {}
            _ => words.push(c.into()),
        }
        last = c;
    }
    words
}

fn is_letter(c: char) -> bool {
    // A combining dot is what lower-casing leaves of the Turkish İ.
    c.is_alphabetic() || c == '\u{307}'
}

fn number(words: &[String], at: usize, digits: std::ops::RangeInclusive<usize>) -> Option<i16> {
    words.get(at).filter(|w| digits.contains(&w.len()))?.parse().ok()
}

fn is(words: &[String], at: usize, sign: &str) -> bool {
    words.get(at).is_some_and(|word| word == sign)
}

type Found = (Date, Vec<String>);

/// 2003-12-31, 2003/12/31, 20031231, 2003-365, 2003-12, 2003, -0312, 03-12-31; 2004년 05월 28일, 2004年5月28日.
fn iso_day(words: &[String]) -> Option<Found> {
    let rest = |n: usize| words[n.min(words.len())..].to_vec();
    if let Some(year) = number(words, 0, 4..=4) {
        if ["年", "년"].iter().any(|sign| is(words, 1, sign)) {
            return Some((Date::new(year, small(words, 2)?, small(words, 4)?).ok()?, rest(6)));
        }
        let sign = words.get(1).filter(|w| ["-", "/", "."].contains(&w.as_str()));
        return match sign {
            None if words.len() == 1 => Some((Date::new(year, 1, 1).ok()?, rest(1))),
            None => None,
            Some(sign) if is(words, 3, sign) => {
                Some((Date::new(year, small(words, 2)?, small(words, 4)?).ok()?, rest(5)))
            }
            Some(_) if words.len() == 3 && words[2].len() == 3 => {
                let first = Date::new(year, 1, 1).ok()?;
                let day = words[2].parse::<i16>().ok().filter(|day| (1..=first.days_in_year()).contains(day))?;
                Some((first.checked_add(Span::new().days(day - 1)).ok()?, rest(3)))
            }
            Some(_) if words.len() == 3 => Some((Date::new(year, small(words, 2)?, 1).ok()?, rest(3))),
            Some(_) => None,
        };
    }
    short_iso_day(words).map(|(date, n)| (date, rest(n)))
}

/// 20031231, 031231, -0312, -03-12, 03-12-31; Unix seconds.
fn short_iso_day(words: &[String]) -> Option<(Date, usize)> {
    let all = words.first()?;
    let two = |text: &str| text.parse::<i8>().ok();
    if all.is_ascii() && all.len() == 8 && all.bytes().all(|b| b.is_ascii_digit()) {
        return Some((Date::new(all[..4].parse().ok()?, two(&all[4..6])?, two(&all[6..])?).ok()?, 1));
    }
    if all.is_ascii() && all.len() == 6 && words.len() == 1 {
        return Some((Date::new(century(two(&all[..2])?.into()), two(&all[2..4])?, two(&all[4..])?).ok()?, 1));
    }
    if is(words, 0, "-") && words.len() == 2 && words[1].len() == 4 && words[1].is_ascii() {
        return Some((Date::new(century(two(&words[1][..2])?.into()), two(&words[1][2..])?, 1).ok()?, 2));
    }
    if is(words, 0, "-") && is(words, 2, "-") && words.len() == 4 {
        return Some((Date::new(century(number(words, 1, 2..=2)?), small(words, 3)?, 1).ok()?, 4));
    }
    if is(words, 1, "-") && is(words, 3, "-") && words.get(4).is_some_and(|w| w.len() == 2) {
        return Some((Date::new(century(number(words, 0, 2..=2)?), small(words, 2)?, small(words, 4)?).ok()?, 5));
    }
    None
}

fn small(words: &[String], at: usize) -> Option<i8> {
    number(words, at, 1..=2)?.try_into().ok()
}

/// Feeds began in 1999; what a two-digit year above this means lies in the last century.
fn century(year: i16) -> i16 {
    match year {
        0..70 => 2000 + year,
        70..100 => 1900 + year,
        _ => year,
    }
}

/// A day with its month's name: `Thu, 04 Jul 25`, `July 4th, 2025`, `mercredi 2 juillet 2025`, `Sun Jan  4 16:29:06
/// 2004`. The weekday doesn't count: where it is wrong, it is the weekday that is wrong.
fn named_day(words: &[String]) -> Option<Found> {
    // The last of them: French and Spanish shorten Tuesday to the same three letters as March.
    let (at, month) = words.iter().enumerate().rev().find_map(|(at, word)| Some((at, month(word)?)))?;
    let before = words[..at].iter().rposition(|w| w.len() <= 2 && w.bytes().all(|b| b.is_ascii_digit()));
    let mut rest = without_fillers(&words[at + 1..]);
    let day: i8 = match before {
        Some(place) => words[place].parse().ok()?,
        None => small(&rest, 0).inspect(|_| rest = without_fillers(&rest[1..]))?,
    };
    let year = year_of(&mut rest)?;
    Some((Date::new(year, month, day).ok()?, without_fillers(&rest)))
}

/// Takes away what stands between two parts of a date: signs and small words.
fn without_fillers(words: &[String]) -> Vec<String> {
    let is_filler = |word: &String| FILLERS.contains(&word.as_str());
    let first = words.iter().position(|word| !is_filler(word)).unwrap_or(0);
    words[first..].to_vec()
}

/// Words between the parts of a date.
const FILLERS: &[&str] = &[
    ".", "-", "/", "st", "nd", "rd", "th", "de", "del", "di", "of", "the", "г", "года", "at", "um", "à", "às",
    "alle",
];

/// Takes the year out: the next number, or in `Jan 4 16:29:06 2004` the four digits at the end.
fn year_of(rest: &mut Vec<String>) -> Option<i16> {
    if is(rest, 1, ":") {
        let at = rest.iter().rposition(|w| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit()))?;
        // `+0200` is a zone, not a year.
        if at > 0 && (rest[at - 1] == "+" || rest[at - 1] == "-") {
            return None;
        }
        return rest.remove(at).parse().ok();
    }
    let year = number(rest, 0, 2..=4)?;
    let digits = rest.remove(0).len();
    match digits {
        2 => Some(century(year)),
        4 => Some(year),
        _ => None,
    }
}

/// 30.10.23, 26/06/2020, 03/30/2020: read only where one of the numbers can't be the month, or with dots, which
/// only the day-first countries write.
fn number_day(words: &[String]) -> Option<Found> {
    let at = words.iter().position(|w| w.bytes().all(|b| b.is_ascii_digit()))?;
    let sign = words.get(at + 1).filter(|w| ["/", ".", "-"].contains(&w.as_str()))?;
    if !is(words, at + 3, sign) {
        return None;
    }
    let (first, second) = (small(words, at)?, small(words, at + 2)?);
    let year = century(number(words, at + 4, 2..=4).filter(|_| words[at + 4].len() != 3)?);
    let (day, month) = match sign.as_str() {
        "." => (first, second),
        _ if first > 12 || first == second => (first, second),
        _ if second > 12 => (second, first),
        _ => return None,
    };
    Some((Date::new(year, month, day).ok()?, words[at + 5..].to_vec()))
}

type Clock = (i8, i8, i8);

/// The time of day and the zone in what is left behind the day; no time where nothing is left.
fn clock(rest: &[String]) -> Option<(Option<Clock>, Offset)> {
    let mut at = 0;
    while rest.get(at).is_some_and(|w| matches!(w.as_str(), "t" | "-" | "." | "," | "–" | "|")) {
        at += 1;
    }
    // Nobody else writes the half of the day in Korean, and Korea has one zone.
    let korean = rest.get(at).is_some_and(|w| matches!(w.as_str(), "오전" | "오후"));
    let afternoon_before = rest.get(at).and_then(|word| afternoon(word)).inspect(|_| at += 1);
    if at == rest.len() {
        return Some((None, Offset::UTC));
    }
    if !is(rest, at + 1, ":") && !is(rest, at + 1, "h") {
        // Only a zone behind the day: the day stands.
        return zone(&rest[at..]).map(|_| (None, Offset::UTC));
    }
    let (time, at) = time_of_day(rest, at, afternoon_before)?;
    let left = &rest[at.min(rest.len())..];
    if left.first().is_some_and(|word| word.chars().all(char::is_alphabetic)) && zone(left).is_none() {
        // A zone we don't know: the hour says nothing, but the day is what was printed.
        return Some((None, Offset::UTC));
    }
    let offset = if korean && left.is_empty() { Offset::constant(9) } else { zone(left)? };
    Some((Some(time), offset))
}

/// The time that begins at a word, and the place behind it.
fn time_of_day(rest: &[String], mut at: usize, afternoon_before: Option<bool>) -> Option<(Clock, usize)> {
    let (hour, minute) = (small(rest, at)?, small(rest, at + 2)?);
    at += 3;
    let mut second = 0;
    if is(rest, at, ":") {
        second = small(rest, at + 1)?;
        at += 2;
    }
    if is(rest, at, ".") && rest.get(at + 1).is_some_and(|w| w.bytes().all(|b| b.is_ascii_digit())) {
        at += 2;
    }
    let mut half = afternoon_before;
    if let Some(found) = rest.get(at).and_then(|word| afternoon(word)) {
        half = Some(found);
        at += 1;
    } else if (is(rest, at, "a") || is(rest, at, "p")) && is(rest, at + 1, ".") && is(rest, at + 2, "m") {
        half = Some(is(rest, at, "p"));
        at += if is(rest, at + 3, ".") { 4 } else { 3 };
    }
    let hour = twelve_hours(hour, half);
    let is_clock = hour <= 24 && minute < 60 && second <= 60;
    is_clock.then_some(((hour, minute, second), at))
}

/// Whether a word says the half of the day.
fn afternoon(word: &str) -> Option<bool> {
    match word {
        "am" | "오전" | "上午" => Some(false),
        "pm" | "오후" | "下午" => Some(true),
        _ => None,
    }
}

fn twelve_hours(hour: i8, afternoon: Option<bool>) -> i8 {
    match afternoon {
        Some(true) if (1..12).contains(&hour) => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    }
}

/// Names of zones in feeds, with their offsets in hours (RFC 822, and what feedparser and miniflux met).
const ZONES: &[(&str, i8)] = &[
    ("z", 0),
    ("ut", 0),
    ("utc", 0),
    ("gmt", 0),
    ("wet", 0),
    ("bst", 1),
    ("cet", 1),
    ("met", 1),
    ("mez", 1),
    ("west", 1),
    ("cest", 2),
    ("mest", 2),
    ("mesz", 2),
    ("eet", 2),
    ("sast", 2),
    ("eest", 3),
    ("msk", 3),
    ("pkt", 5),
    ("jst", 9),
    ("kst", 9),
    ("aest", 10),
    ("nzst", 12),
    ("nzdt", 13),
    ("ast", -4),
    ("at", -4),
    ("adt", -3),
    ("est", -5),
    ("et", -5),
    ("edt", -4),
    ("cst", -6),
    ("ct", -6),
    ("cdt", -5),
    ("mst", -7),
    ("mt", -7),
    ("mdt", -6),
    ("pst", -8),
    ("pt", -8),
    ("pdt", -7),
];

/// The offset from UTC; UTC where nothing is left. A place (`America/Los_Angeles`) needs a zone table that is not here
/// and is taken for unknown, as is everything else.
fn zone(rest: &[String]) -> Option<Offset> {
    let words: Vec<&str> = rest.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["etc", "/", "gmt" | "utc"] | ["(", ..] => Some(Offset::UTC),
        ["gmt" | "utc", sign @ ("+" | "-"), digits @ ..] | [sign @ ("+" | "-"), digits @ ..] => {
            signed_offset(sign, digits)
        }
        [name, tail @ ..] => {
            let hours = ZONES.iter().find(|(zone, _)| zone == name)?.1;
            matches!(tail, [] | ["(", ..]).then(|| Offset::constant(hours))
        }
    }
}

fn signed_offset(sign: &str, digits: &[&str]) -> Option<Offset> {
    let (hours, minutes) = match digits {
        [hours, ":", minutes, ..] if hours.len() <= 2 && minutes.len() == 2 => (*hours, *minutes),
        [both, ..] if both.len() == 4 => both.split_at(2),
        [hours, ..] if hours.len() <= 2 => (*hours, "0"),
        _ => return None,
    };
    let minutes: i32 = hours.parse::<i32>().ok()? * 60 + minutes.parse::<i32>().ok().filter(|m| *m < 60)?;
    // The earth's zones run from -12 to +14 hours; a few feeds write a little more.
    const WIDEST: i32 = 15 * 60;
    let seconds = if sign == "-" { -minutes * 60 } else { minutes * 60 };
    (minutes <= WIDEST).then(|| Offset::from_seconds(seconds).ok()).flatten()
}

/// The month of a name, full or shortened to its usual length, in the languages of the table.
fn month(word: &str) -> Option<i8> {
    let line = MONTHS.lines().find(|line| line.split_whitespace().skip(1).any(|name| name == word))?;
    line.split_whitespace().next()?.parse().ok()
}

/// By number: English, French, Spanish, German, Italian, Portuguese, Dutch, Turkish, Russian, Polish, Greek, Swedish,
/// Danish, Indonesian, Hungarian, Czech, Arabic (both calendars' names for the same months), Persian spelling.
const MONTHS: &str = include_str!("months.txt");
