//! A document's own index number: “MDE 14/021/2013”, “AMR 37/6674/2017”.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Amnesty's index number of one document, in normal form.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct IndexNumber(String);

/// Amnesty's region and class codes.
pub const REGIONS: &[&str] =
    &["AFR", "AMR", "ASA", "EUR", "MDE", "ACT", "POL", "ORG", "IOR", "NWS", "DOC", "FIN", "PRE", "CIS"];

impl IndexNumber {
    /// Reads “AFR 54/30/93”, “MDE 14/019/2013” or “AMR 37/6674/2017”: region code, country code, serial, year.
    /// The serial is padded to three digits up to 2014 and unpadded from 2015, when it became world-wide.
    /// `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let region = text.get(..3)?.to_uppercase();
        if !REGIONS.contains(&region.as_str()) {
            return None;
        }
        let rest = text[3..].trim_start_matches([' ', '\u{a0}', '-', ':']);
        let mut parts = rest.split(['/', '.']).map(str::trim);
        let (country, serial, year) = (parts.next()?, parts.next()?, parts.next()?);
        let year_digits: String = year.chars().take_while(char::is_ascii_digit).collect();
        let country: u32 = country.parse().ok()?;
        let serial: u32 = serial.parse().ok()?;
        let year = match (year_digits.len(), year_digits.parse::<u16>().ok()?) {
            (2, y) if y < 61 => 2000 + y,
            (2, y) => 1900 + y,
            (4, y) => y,
            _ => return None,
        };
        let serial = if year < 2015 { format!("{serial:03}") } else { serial.to_string() };
        Some(Self(format!("{region} {country:02}/{serial}/{year}")))
    }

    /// The normal form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for IndexNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(IndexNumber::parse(text).as_ref().map(IndexNumber::as_str), expected);
    }

    #[test]
    fn pads_the_serial_until_2014_only() {
        check("AFR 54/30/93", Some("AFR 54/030/1993"));
        check("MDE 14/019/2013", Some("MDE 14/019/2013"));
        check("AMR 37/6674/2017", Some("AMR 37/6674/2017"));
        check("amr 37/06674/2017", Some("AMR 37/6674/2017"));
    }

    #[test]
    fn refuses_what_is_no_index() {
        check("UA 12/99", None);
        check("AFR 54", None);
        check("Ärger", None);
    }
}
