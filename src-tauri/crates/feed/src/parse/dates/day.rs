//! The day of a date: with the year first, with the name of its month, or in numbers.

use std::collections::HashMap;
use std::sync::OnceLock;

use jiff::Span;
use jiff::civil::Date;

use super::{is, number, small};

/// A day and the words behind it.
type Found = (Date, Vec<String>);

/// The day at the beginning of a date, and the words behind it.
pub(super) fn day(words: &[String]) -> Option<Found> {
    iso_day(words).or_else(|| short_iso_day(words)).or_else(|| named_day(words)).or_else(|| number_day(words))
}

/// The year first: 2003-12-31, 2003/12/31, 2003-365; 2004년 05월 28일, 2004年5月28日. A year or a month alone is no day.
fn iso_day(words: &[String]) -> Option<Found> {
    let year = number(words, 0, 4..=4)?;
    let is_asian = is(words, 1, "年") || is(words, 1, "년");
    let is_separated = ["-", "/", "."].iter().any(|sign| is(words, 1, sign) && is(words, 3, sign));
    if is_asian || is_separated {
        let date = Date::new(year, small(words, 2)?, small(words, 4)?).ok()?;
        return Some((date, behind(words, if is_asian { 6 } else { 5 })));
    }
    let day_of_year = number(words, 2, 3..=3).filter(|_| is(words, 1, "-") && words.len() == 3)?;
    let first = Date::new(year, 1, 1).ok()?;
    let is_in_year = (1..=first.days_in_year()).contains(&day_of_year);
    let date = is_in_year.then(|| first.checked_add(Span::new().days(day_of_year - 1)).ok()).flatten()?;
    Some((date, Vec::new()))
}

/// 20031231, 031231, 03-12-31, as ISO 8601 had it.
fn short_iso_day(words: &[String]) -> Option<Found> {
    let all = words.first().filter(|word| word.bytes().all(|b| b.is_ascii_digit()))?;
    let two = |text: &str| text.parse::<i8>().ok();
    let (year, month, day, length) = match all.len() {
        8 => (all[..4].parse().ok()?, two(&all[4..6])?, two(&all[6..])?, 1),
        6 if words.len() == 1 => (century(two(&all[..2])?.into()), two(&all[2..4])?, two(&all[4..])?, 1),
        2 if is(words, 1, "-") && is(words, 3, "-") && words.get(4).is_some_and(|word| word.len() == 2) => {
            (century(all.parse().ok()?), small(words, 2)?, small(words, 4)?, 5)
        }
        _ => return None,
    };
    Some((Date::new(year, month, day).ok()?, behind(words, length)))
}

fn behind(words: &[String], length: usize) -> Vec<String> {
    words.get(length..).unwrap_or_default().to_vec()
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
    let first = words.iter().position(|word| !is_filler(word)).unwrap_or(words.len());
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

/// The month of a name, full or shortened to its usual length, in the languages of the table.
fn month(word: &str) -> Option<i8> {
    // Looking through the table for every word of a date took two thirds of the time that a feed takes.
    static BY_NAME: OnceLock<HashMap<&str, i8>> = OnceLock::new();
    let by_name = BY_NAME.get_or_init(|| {
        let of_line = |line: &'static str| {
            let mut names = line.split_whitespace();
            let number: Option<i8> = names.next().and_then(|number| number.parse().ok());
            number.into_iter().flat_map(move |number| names.clone().map(move |name| (name, number)))
        };
        // A name that two lines have is the first one's.
        MONTHS.lines().rev().flat_map(of_line).collect()
    });
    by_name.get(word).copied()
}

/// By number: English, French, Spanish, German, Italian, Portuguese, Dutch, Turkish, Russian, Polish, Greek, Swedish,
/// Danish, Indonesian, Hungarian, Czech, Arabic (both calendars' names for the same months), Persian spelling.
const MONTHS: &str = include_str!("months.txt");
