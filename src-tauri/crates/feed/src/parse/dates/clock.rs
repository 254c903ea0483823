//! The time of day and the zone of a date.

use jiff::tz::Offset;

use super::{is, small};

/// Hour, minute, second.
pub(super) type Clock = (i8, i8, i8);

/// The time of day and the zone in what is left behind the day; no time where nothing is left.
pub(super) fn clock(rest: &[String]) -> Option<(Option<Clock>, Offset)> {
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
