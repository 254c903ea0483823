//! Countries, by ISO 3166-1 alpha-2 code, and what they are called.

use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An ISO 3166-1 alpha-2 code, upper case (and XK for Kosovo, as CLDR has it).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

/// Its code where people read it, its bytes elsewhere.
impl Serialize for Country {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() { to.serialize_str(self.code()) } else { self.0.serialize(to) }
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if !from.is_human_readable() {
            return <[u8; 2]>::deserialize(from).map(Self);
        }
        let code = String::deserialize(from)?;
        Self::from_code(&code).ok_or_else(|| serde::de::Error::custom("no country has that code"))
    }
}

impl Country {
    /// The country of a code, in any case. `None` for a code that no country has.
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.to_ascii_uppercase();
        names().by_code.get_key_value(code.as_str()).map(|(code, _)| *code).map(|code| {
            let bytes = code.as_bytes();
            Self([bytes[0], bytes[1]])
        })
    }

    /// The country that a whole text names, in any of the twelve languages or under an old or disputed name:
    /// “Cambodia”, “Kambodscha”, “Israel/OPT”. Case, accents' case and a leading “the” don't count.
    pub fn from_name(name: &str) -> Option<Self> {
        names().by_name.get(&fold(name)).copied()
    }

    /// The two letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a code is two ASCII letters")
    }

    /// What the country is called in `language` (a primary subtag); in English where we have no name in it.
    pub fn name(&self, language: &str) -> &'static str {
        let row = &names().by_code[self.code()];
        let column = LANGUAGES.iter().position(|l| *l == language).unwrap_or(0);
        if row[column].is_empty() { row[0] } else { row[column] }
    }

    /// Every country, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        let mut codes: Vec<Self> = names().by_code.keys().filter_map(|code| Self::from_code(code)).collect();
        codes.sort_unstable();
        codes.into_iter()
    }

    /// Every name under which a text may name a country, longest first, with its country: for finding names
    /// inside a sentence. Names are as printed, not folded.
    pub fn all_names() -> &'static [(&'static str, Country)] {
        &names().longest_first
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The columns of `countries.tsv`.
const LANGUAGES: [&str; 12] = ["en", "fr", "es", "de", "it", "pt", "nl", "ru", "tr", "ar", "fa", "zh"];

struct Names {
    by_code: HashMap<&'static str, Vec<&'static str>>,
    by_name: HashMap<String, Country>,
    longest_first: Vec<(&'static str, Country)>,
}

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| read(include_str!("countries.tsv"), include_str!("country_aliases.tsv")))
}

fn read(table: &'static str, aliases: &'static str) -> Names {
    let (mut by_code, mut by_name, mut all) = (HashMap::new(), HashMap::new(), Vec::new());
    for line in table.lines().filter(|l| !l.starts_with('#') && !l.starts_with("code\t")) {
        let mut cells = line.split('\t');
        let Some(code) = cells.next().filter(|c| c.len() == 2) else {
            continue;
        };
        let country = Country([code.as_bytes()[0], code.as_bytes()[1]]);
        let row: Vec<&'static str> = cells.chain(std::iter::repeat("")).take(LANGUAGES.len()).collect();
        all.extend(row.iter().filter(|n| !n.is_empty()).map(|n| (*n, country)));
        by_code.insert(code, row);
    }
    for line in aliases.lines().filter(|l| !l.starts_with('#')) {
        let Some((code, name)) = line.split_once('\t') else {
            continue;
        };
        all.push((name, Country([code.as_bytes()[0], code.as_bytes()[1]])));
    }
    for (name, country) in &all {
        by_name.entry(fold(name)).or_insert(*country);
    }
    all.sort_by_cached_key(|(name, country)| (std::cmp::Reverse(name.chars().count()), *name, *country));
    all.dedup();
    Names { by_code, by_name, longest_first: all }
}

fn fold(name: &str) -> String {
    let name = name.to_lowercase().replace(['’', '‘'], "'");
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    name.strip_prefix("the ").unwrap_or(&name).trim_matches(['.', ',', ':', '(', ')']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, code: Option<&str>) {
        assert_eq!(Country::from_name(name).as_ref().map(Country::code), code, "{name}");
    }

    #[test]
    fn knows_names_in_many_languages_and_old_ones() {
        check("CAMBODIA", Some("KH"));
        check("Kambodscha", Some("KH"));
        check("العراق", Some("IQ"));
        check("Israel/OPT", Some("IL"));
        check("Viet Nam", Some("VN"));
        check("the Philippines", Some("PH"));
        check("Turkey", Some("TR"));
        check("Niger", Some("NE"));
        check("Atlantis", None);
    }

    #[test]
    fn says_a_country_in_the_letters_language() {
        let iran = Country::from_code("ir").expect("a code");
        assert_eq!(iran.name("es"), "Irán");
        assert_eq!(iran.name("xx"), "Iran");
        assert_eq!(Country::from_code("QQ"), None);
    }
}
