//! The number under which an action is filed: “UA 123/26”, “EXTRA 12/99”, “TUR 210200”.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Identifies a case within one organisation. Every further information and outcome repeats it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ActionNumber {
    /// The organisation's own series: “UA”, “EXTRA”, “TUR”. EXTRA 12/99 is not UA 12/99.
    /// Empty where the organisation uses bare numbers (“12”).
    pub series: String,
    /// What follows, in normal form: “123/26”, “210200”, “54-2002”.
    pub serial: String,
    /// What stands between the two: a space for most, a hyphen in “UP-54-2002”, nothing for bare numbers.
    pub joint: String,
}

impl ActionNumber {
    /// An Amnesty number: `series` “UA” or “EXTRA”, serial without leading zeros, `year` of four digits.
    pub fn amnesty(series: &str, serial: u32, year: u16) -> Self {
        Self { series: series.into(), serial: format!("{serial}/{:02}", year % 100), joint: " ".into() }
    }

    /// A number of another organisation, already in the form in which it is printed.
    pub fn other(series: &str, joint: &str, serial: &str) -> Self {
        Self { series: series.into(), serial: serial.into(), joint: joint.into() }
    }

    /// Reads one number that stands alone, such as a person types or a document's label introduces: the forms
    /// “UA 123/26”, “UA: 123/2026”, “UA 123.26”, “EX 12/99”, “AU 260/11”, “FI 103/22-4”, “UAA 077/13”,
    /// “First UA: 103/22”, and any other organisation's “SERIES serial” as it stands. `None` where no digit is.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if !text.chars().any(|c| c.is_ascii_digit()) {
            return None;
        }
        amnesty_form(text).or_else(|| other_form(text))
    }
}

impl fmt::Display for ActionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{}", self.series, self.joint, self.serial)
    }
}

/// Words before a number that say Amnesty's urgent action series or its EXTRA series, in any section's language.
const UA_WORDS: &[&str] = &["UA", "UAA", "AU", "FI", "URGENT ACTION", "FIRST UA", "SECOND UA", "THIRD UA"];
const EXTRA_WORDS: &[&str] = &["EXTRA", "EX"];

fn amnesty_form(text: &str) -> Option<ActionNumber> {
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let word = text[..digits].trim_end_matches([' ', ':', '-', '.', '\u{a0}']).to_uppercase();
    let series = if EXTRA_WORDS.contains(&word.as_str()) {
        "EXTRA"
    } else if UA_WORDS.contains(&word.as_str()) || word.ends_with(" UA") {
        "UA"
    } else {
        return None;
    };
    let (serial, rest) = split_digits(&text[digits..]);
    let rest = rest.trim_start_matches([' ', '\u{a0}']);
    let rest = rest.strip_prefix(['/', '.', '-', '_'])?.trim_start();
    let (year, after) = split_digits(rest);
    // “103/22-4” is the fourth further information on 103/22; anything else behind the year is no number.
    if !(after.is_empty() || after.starts_with(['-', ' ', ')', ',', '.', ';'])) {
        return None;
    }
    let serial: u32 = serial.parse().ok().filter(|n| (1..=9999).contains(n))?;
    Some(ActionNumber::amnesty(series, serial, full_year(year)?))
}

fn other_form(text: &str) -> Option<ActionNumber> {
    if text.chars().all(|c| c.is_ascii_digit()) {
        return Some(ActionNumber::other("", "", text));
    }
    let letters = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (series, rest) = text.split_at(letters);
    let joint: String = rest.chars().take_while(|c| matches!(c, ' ' | '-' | '/')).collect();
    let serial = rest[joint.len()..].trim();
    let fits = !series.is_empty() && !serial.is_empty() && serial.len() <= 40 && !joint.is_empty();
    fits.then(|| ActionNumber::other(&series.to_uppercase(), &joint, serial))
}

fn split_digits(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()))
}

/// Reads “26” or “2026”.
fn full_year(text: &str) -> Option<u16> {
    let year: u16 = text.parse().ok()?;
    match text.len() {
        // The first urgent action went out in 1973, so 73 to 99 belong to the last century.
        2 if year < 73 => Some(2000 + year),
        2 => Some(1900 + year),
        4 => Some(year),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(ActionNumber::parse(text).map(|n| n.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn reads_the_forms_the_field_uses() {
        check("UA: 123/26", Some("UA 123/26"));
        check("UA 123.26", Some("UA 123/26"));
        check("UA-198/2013", Some("UA 198/13"));
        check("EX 12/99", Some("EXTRA 12/99"));
        check("FI 103/22-4", Some("UA 103/22"));
        check("UAA 077/13", Some("UA 77/13"));
        check("First UA: 103/22", Some("UA 103/22"));
        check("AU 260/11", Some("UA 260/11"));
    }

    #[test]
    fn keeps_other_organisations_numbers_as_printed() {
        check("TUR 210200", Some("TUR 210200"));
        check("UP-54-2002", Some("UP-54-2002"));
        check("AHRC-UAC-012-2011", Some("AHRC-UAC-012-2011"));
        check("12", Some("12"));
    }

    #[test]
    fn refuses_what_holds_no_number() {
        check("UA", None);
        check("", None);
    }
}
