//! The postal block as it stands in the envelope's window.

use model::{Country, Writer};

use super::{Matter, custom};

/// Words by which a block is known for a mission that stands in another country than its own.
const MISSION_WORDS: &str = include_str!("missions.tsv");

/// A state of one country that bears another country's name: “Atlanta, Georgia”.
const NAMESAKE_STATES: [(&str, &str); 1] = [("US", "GE")];

/// What may stand between a town and its country on one line.
const COUNTRY_JOINTS: [&str; 6] = [", ", " - ", " – ", " — ", "، ", " / "];

/// A postal block as it is to be printed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// The lines, the country last.
    pub(crate) lines: Vec<String>,
    /// Whose country it is in; `None` where nobody says so.
    pub(crate) country: Option<Country>,
}

/// The block's lines with the country alone on the last one, in capitals, in the sender's language where that is in
/// Latin script, else in English: the Universal Postal Union asks for it (Convention regulations, addressing). A
/// letter within the writer's own country has no country line, as postal custom has it. A country is added where the
/// block names none, from the case, but not to a mission's block: a mission stands in some other country.
pub(crate) fn block(matter: &Matter, writer: Option<&Writer>) -> Block {
    let (mut lines, own) = split(matter);
    if lines.is_empty() && own.is_none() {
        return Block { lines, country: None };
    }
    let of_the_case = || matter.country.filter(|_| !is_mission(&lines));
    let country = own.or(matter.recipient.country).or_else(of_the_case);
    if let Some(country) = country {
        custom::apply(&mut lines, country);
    }
    let home = writer.and_then(|w| w.country);
    if let Some(abroad) = country.filter(|country| Some(*country) != home) {
        lines.push(in_capitals(abroad, country_language(writer)));
    }
    Block { lines, country }
}

/// Whether the block is an embassy's or another mission's.
pub(crate) fn is_mission(lines: &[String]) -> bool {
    let words = || MISSION_WORDS.lines().filter(|line| !line.starts_with('#'));
    lines.iter().map(|line| line.to_lowercase()).any(|line| words().any(|word| line.contains(word)))
}

/// The lines without the country that ends them, and that country.
fn split(matter: &Matter) -> (Vec<String>, Option<Country>) {
    let trimmed = matter.recipient.lines.iter().map(|l| l.trim().to_owned());
    let mut lines: Vec<String> = trimmed.filter(|l| !l.is_empty()).collect();
    let Some(last) = lines.pop() else { return (lines, None) };
    let Some((town, country)) = split_line(&last, matter) else {
        lines.push(last);
        return (lines, None);
    };
    if !town.is_empty() {
        lines.push(town.to_owned());
    }
    (lines, Some(country))
}

fn split_line<'a>(line: &'a str, matter: &Matter) -> Option<(&'a str, Country)> {
    if let Some(country) = named(line, matter) {
        return Some(("", country));
    }
    let joints = COUNTRY_JOINTS.iter().filter_map(|joint| line.rsplit_once(joint));
    let mut halves: Vec<(&str, &str)> = joints.collect();
    halves.sort_by_key(|(_, tail)| tail.len());
    halves.into_iter().find_map(|(town, tail)| Some((town.trim_end_matches([' ', ',']), named(tail, matter)?)))
}

/// The country that the words name as a whole, under its short name or after “Republic of” and the like.
fn named(words: &str, matter: &Matter) -> Option<Country> {
    let words = words.trim().trim_end_matches(['.', ',', ';']);
    let after_style = || OFFICIAL_STYLES.iter().find_map(|style| after(words, style)).and_then(Country::from_name);
    let country = Country::from_name(words).or_else(after_style)?;
    let case = matter.country.as_ref().map(Country::code);
    let is_state = NAMESAKE_STATES.iter().any(|(of, named)| case == Some(*of) && country.code() == *named);
    (!is_state).then_some(country)
}

/// What stands before a country's short name in its official one.
const OFFICIAL_STYLES: [&str; 9] = [
    "islamic republic of ",
    "socialist republic of ",
    "arab republic of ",
    "federal republic of ",
    "kingdom of ",
    "republic of the ",
    "republic of ",
    "state of ",
    "sultanate of ",
];

fn after<'a>(words: &'a str, style: &str) -> Option<&'a str> {
    let head = words.get(..style.len())?;
    head.eq_ignore_ascii_case(style).then(|| &words[style.len()..])
}

/// The writer's own country below the sender's town, not in capitals: it is no destination.
pub(crate) fn sender_country(home: Country, writer: &Writer) -> String {
    let named = home.name(country_language(Some(writer)));
    let says = |line: &String| Country::from_name(line) == Some(home);
    // What the writer put there already stands once.
    if says(&writer.town) || writer.lines.iter().any(says) { String::new() } else { named.to_owned() }
}

/// The language in which the country line stands.
fn country_language(writer: Option<&Writer>) -> &str {
    let first = writer.and_then(|w| w.languages.first()).map_or("en", |language| language.primary());
    if IN_LATIN_SCRIPT.contains(&first) { first } else { "en" }
}

/// Those of the languages in which we know the countries' names that are written in Latin script.
const IN_LATIN_SCRIPT: [&str; 8] = ["en", "fr", "es", "de", "it", "pt", "nl", "tr"];

fn in_capitals(country: Country, language: &str) -> String {
    let name = country.name(language);
    // Turkish has two letters i, and each keeps its dot or its want of one.
    let name = if language == "tr" { name.replace('i', "İ") } else { name.to_owned() };
    name.to_uppercase()
}
