//! The dates that feeds write: RFC 3339 and RFC 822 as they should be, and what publishers make of them.
//!
//! A date that could be read in two ways, or names a day or hour that doesn't exist, is none: no date is invented.

mod clock;
mod day;

use jiff::civil::{DateTime, Time};
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
    let (date, rest) = day::day(&words)?;
    let (time, zone) = clock::clock(&rest)?;
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

fn small(words: &[String], at: usize) -> Option<i8> {
    number(words, at, 1..=2)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let found = read_date(text).map_or("none".to_owned(), |date| {
            let moment = date.moment.to_string();
            if date.day_only { moment[..10].to_owned() } else { moment }
        });
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn reads_dates_as_the_standards_have_them() {
        check("Fri, 04 Jul 2025 08:30:00 GMT", "2025-07-04T08:30:00Z");
        check("4 Jul 2025 08:30 -0500", "2025-07-04T13:30:00Z");
        check("2025-07-03T10:00:00.123+02:00", "2025-07-03T08:00:00Z");
        check("2004-09-06T17:50+02:00", "2004-09-06T15:50:00Z");
        check("2025-07-03", "2025-07-03");
        check("20250703", "2025-07-03");
        check("2025-184", "2025-07-03");
        check("1751531400", "2025-07-03T08:30:00Z");
    }

    #[test]
    fn reads_what_publishers_make_of_them() {
        check("Fri, 04 Jul 25 08:30:00 EST", "2025-07-04T13:30:00Z");
        check("Tue, 1 Jul 2025 24:00:00 +0000", "2025-07-02T00:00:00Z");
        check("Monday, July 4th, 2025 - 3:09pm", "2025-07-04T15:09:00Z");
        check("Jan. 4, 2016, 12:37 a.m.", "2016-01-04T00:37:00Z");
        check("Sun Jan  4 16:29:06 2004", "2004-01-04T16:29:06Z");
        check("Sun Jan  4 16:29:06 EST 2004", "2004-01-04T21:29:06Z");
        check("2020-11-08 16:20:00 -05:00Z", "2020-11-08T21:20:00Z");
        check("Wed, 19 Aug 2009 18:28:00 Etc/GMT", "2009-08-19T18:28:00Z");
        check("Thu, 29 Oct 2020 07:36:03 GMT-07:00 (PDT)", "2020-10-29T14:36:03Z");
        check("30.10.23", "2023-10-30");
        check("Fri, 26/06/2020", "2020-06-26");
        check("03/30/2020 - 19:19", "2020-03-30T19:19:00Z");
    }

    #[test]
    fn reads_dates_in_many_languages() {
        check("mercredi 2 juillet 2025", "2025-07-02");
        check("mar, 9 avr 2018 00:00:00 +0200", "2018-04-08T22:00:00Z");
        check("Pzt, 14 Eki 2019 09:00:00 +0300", "2019-10-14T06:00:00Z");
        check("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z");
        check("5 de mayo de 2020", "2020-05-05");
        check("3. März 2021 um 14:05", "2021-03-03T14:05:00Z");
        check("15 января 2020 г.", "2020-01-15");
        check("2004년 05월 28일 오후 01:31:15", "2004-05-28T04:31:15Z");
        check("2004年5月28日", "2004-05-28");
    }

    #[test]
    fn keeps_the_day_where_it_does_not_know_the_zone() {
        check("Fri, 31 Mar 2023 20:19:00 America/Los_Angeles", "2023-03-31");
        check("26 Sep 2022 GMT", "2022-09-26");
    }

    #[test]
    fn invents_nothing() {
        let none = [
            "",
            "not-a-real-date",
            "Thu, 31 Jun 2025 10:00:00 GMT",
            "Sun, 99 Jun 2009 12:00:00 GMT",
            "11/04/2020",
            "Sat, 11 04 2020 08:51:49 +0100",
            "2003",
            "2003-12",
            "22013",
            "2013-xx-27",
            "2013-01-27-01",
            "2003-12-31T25:14:55Z",
            "2003-12-31T10:14:61Z",
            "2013-01-28T09:00:00+00:xx",
            "9999-12-31T23:59:59-99:99",
            "0000-00-00 00:00:00",
            "Sun, 16 Dec 2012 1:2:3:4 GMT",
            "Sun, 16 Dec 2012 11:47:32 +zz:00",
            "May",
            "12 May",
            "Thu, 01 Jan 1 00:00:00 +0000",
        ];
        none.into_iter().for_each(|text| check(text, "none"));
        check(&"1".repeat(1000), "none");
    }
}
