//! Other calendars' days as Gregorian ones, and the names of months in all of them.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use model::Date;

use crate::fold::fold;

/// Which calendar a month's name belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Calendar {
    /// Also the Buddhist one, which counts its years 543 further.
    Gregorian,
    /// The solar Hijri calendar of Iran and Afghanistan.
    Jalali,
    /// The lunar Hijri calendar.
    Hijri,
}

/// A month by its name.
pub(crate) type Month = (Calendar, u8);

struct Names {
    exact: HashMap<String, Month>,
    /// Gregorian names of five letters and more, for misspelt ones.
    long: Vec<(String, u8)>,
    /// “primero”, “premier”: words for the first of a month.
    first: HashSet<String>,
}

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let (mut exact, mut long, mut first) = (HashMap::new(), Vec::new(), HashSet::new());
        for line in include_str!("data/months.tsv").lines().filter(|l| !l.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [_, calendar, number, name] = cells[..] else { continue };
            let Ok(number) = number.parse::<u8>() else { continue };
            if calendar == "first" {
                first.insert(fold(name));
                continue;
            }
            let (calendar, name) = (calendar_of(calendar), fold(name));
            if calendar == Calendar::Gregorian && name.is_ascii() && name.len() >= 5 {
                long.push((name.clone(), number));
            }
            exact.entry(name).or_insert((calendar, number));
        }
        Names { exact, long, first }
    })
}

fn calendar_of(word: &str) -> Calendar {
    match word {
        "jalali" => Calendar::Jalali,
        "hijri" => Calendar::Hijri,
        _ => Calendar::Gregorian,
    }
}

/// The month of a folded name.
pub(crate) fn month(name: &str) -> Option<Month> {
    names().exact.get(name).copied()
}

/// Whether a folded word is the first day of a month: “primero de marzo”.
pub(crate) fn is_first(word: &str) -> bool {
    names().first.contains(word)
}

/// The month of a Roman number: “14-III-2009”.
pub(crate) fn roman_month(name: &str) -> Option<Month> {
    let number = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
        .iter()
        .position(|own| *own == name)?;
    Some((Calendar::Gregorian, u8::try_from(number + 1).ok()?))
}

/// Whether a folded word names a day of the week, in any language.
pub(crate) fn is_weekday(name: &str) -> bool {
    static NAMES: OnceLock<HashSet<String>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let rows = include_str!("data/weekdays.tsv").lines().filter(|line| !line.starts_with('#'));
        rows.filter_map(|line| line.split('\t').nth(1)).map(fold).collect()
    });
    names.contains(name)
}

/// The month that a folded name means with one slip: two letters exchanged, one wrong, missing or too many, or the
/// digits that optical reading puts for letters (“Ju1y”).
pub(crate) fn misspelt_month(name: &str) -> Option<u8> {
    let letters: String = name
        .chars()
        .map(|c| {
            if c == '1' {
                'l'
            } else if c == '0' {
                'o'
            } else {
                c
            }
        })
        .collect();
    if letters != name
        && let Some((_, number)) = month(&letters)
    {
        return Some(number);
    }
    if letters.len() < 5 || !letters.is_ascii() {
        return None;
    }
    let mut hits = names().long.iter().filter(|(known, _)| is_one_slip(known.as_bytes(), letters.as_bytes()));
    let number = hits.next()?.1;
    // A name that could be two months is none.
    hits.all(|&(_, other)| other == number).then_some(number)
}

fn is_one_slip(a: &[u8], b: &[u8]) -> bool {
    let front = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[front..], &b[front..]);
    let back = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    match (&a[..a.len() - back], &b[..b.len() - back]) {
        ([_], [_]) | ([_], []) | ([], [_]) => true,
        ([w, x], [y, z]) => w == z && x == y,
        _ => false,
    }
}

/// Whether a year of four digits is one of the last or the next hundred years or so in some calendar.
pub(crate) fn is_of_our_time(year: i32) -> bool {
    // Jalali and Hijri, ours, Buddhist.
    (1300..=1500).contains(&year) || (1900..=2100).contains(&year) || (2440..=2600).contains(&year)
}

/// The Gregorian day of a day in that calendar; two-digit years are 1973 to 2072, as urgent actions began in 1973.
pub(crate) fn to_gregorian(calendar: Calendar, year: i32, month: u8, day: u8) -> Option<Date> {
    let date = match calendar {
        Calendar::Gregorian => Date::new(i16::try_from(full_year(year)?).ok()?, month as i8, day as i8).ok()?,
        Calendar::Jalali if (1300..1500).contains(&year) => from_days(jalali_days(year, month, day)?)?,
        Calendar::Hijri if (1380..1520).contains(&year) => from_days(hijri_days(year, month, day)?)?,
        _ => return None,
    };
    (1961..=2100).contains(&date.year()).then_some(date)
}

fn full_year(year: i32) -> Option<i32> {
    match year {
        0..73 => Some(2000 + year),
        73..100 => Some(1900 + year),
        1900..=2100 => Some(year),
        // The Buddhist era.
        2443..=2643 => Some(year - 543),
        _ => None,
    }
}

/// Days since the first of January 1970.
fn from_days(days: i32) -> Option<Date> {
    let epoch = Date::new(1970, 1, 1).ok()?;
    epoch.checked_add(jiff::Span::new().days(days)).ok()
}

/// The 33-year rule of leap years, exact from 1244 to 1472 (1865 to 2093).
fn jalali_days(year: i32, month: u8, day: u8) -> Option<i32> {
    let is_leap = matches!(year.rem_euclid(33), 1 | 5 | 9 | 13 | 17 | 22 | 26 | 30);
    let length = match month {
        1..=6 => 31,
        7..=11 => 30,
        12 => 29 + u8::from(is_leap),
        _ => return None,
    };
    if !(1..=length).contains(&day) {
        return None;
    }
    // 1 Farvardin 1349 was 21 March 1970, day 79.
    let leaps_before =
        |y: i32| (1244..y).filter(|y| matches!(y.rem_euclid(33), 1 | 5 | 9 | 13 | 17 | 22 | 26 | 30)).count();
    let leaps = i32::try_from(leaps_before(year)).ok()? - i32::try_from(leaps_before(1349)).ok()?;
    let months = i32::from(month) - 1;
    let before = if months <= 6 { months * 31 } else { 186 + (months - 6) * 30 };
    Some(79 + (year - 1349) * 365 + leaps + before + i32::from(day) - 1)
}

/// The tabular rule. What people see of the moon may be a day off.
fn hijri_days(year: i32, month: u8, day: u8) -> Option<i32> {
    if !(1..=12).contains(&month) || !(1..=30).contains(&day) {
        return None;
    }
    let months = i32::from(month) - 1;
    let before = months * 29 + (months + 1) / 2;
    // 1 Muharram 1 was 16 July 622 in the Julian calendar, 492,148 days before 1970.
    Some(-492_148 + (year - 1) * 354 + (3 + 11 * year).div_euclid(30) + before + i32::from(day) - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(calendar: Calendar, year: i32, month: u8, day: u8, expected: &str) {
        let date = to_gregorian(calendar, year, month, day).map(|d| d.to_string());
        assert_eq!(date.as_deref(), Some(expected));
    }

    #[test]
    fn converts_other_calendars() {
        check(Calendar::Jalali, 1375, 3, 12, "1996-06-01");
        check(Calendar::Jalali, 1402, 6, 19, "2023-09-10");
        check(Calendar::Jalali, 1399, 12, 30, "2021-03-20");
        check(Calendar::Jalali, 1400, 1, 1, "2021-03-21");
        check(Calendar::Gregorian, 2565, 8, 8, "2022-08-08");
        check(Calendar::Hijri, 1445, 9, 1, "2024-03-11");
    }

    #[test]
    fn reads_slips_in_months() {
        assert_eq!(misspelt_month("septmeber"), Some(9));
        assert_eq!(misspelt_month("ju1y"), Some(7));
        assert_eq!(misspelt_month("janury"), Some(1));
        assert_eq!(misspelt_month("monday"), None);
    }
}
