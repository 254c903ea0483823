//! The line with town and postcode as the country's post wants it.
//!
//! Addresses come as the action prints them. Only a line that is surely a town with its postcode is touched: whatever
//! else it holds, it stays as it is.

use model::Country;

/// By country, with its source.
const TABLE: &str = include_str!("custom.tsv");

/// So many letters and digits of a postcode can't be a house number.
const NO_HOUSE: usize = 5;
/// Towns' names have so many words at the most (“La Chaux-de-Fonds”, “Newcastle upon Tyne”).
const WORDS: usize = 4;

/// What a number stands behind that is no postcode: a box at the post office.
const BOXES: [&str; 8] = ["box", "boîte", "postfach", "postbus", "apartado", "casilla", "b.p.", "bp"];

/// How a country writes town and postcode.
struct Custom {
    /// What stands first.
    is_postcode_first: bool,
    /// Whether each has a line of its own.
    is_parted: bool,
    in_capitals: bool,
    shapes: Vec<&'static str>,
}

/// Puts the last line in the country's order and its town in capitals, where it is a town with a postcode.
pub(super) fn apply(lines: &mut Vec<String>, country: Country) {
    let Some(custom) = custom(country) else { return };
    let Some((town, postcode, stood_first)) = lines.last().and_then(|line| split(line, &custom)) else { return };
    let signs = postcode.chars().filter(char::is_ascii_alphanumeric).count();
    let is_in_order = stood_first == custom.is_postcode_first && !custom.is_parted;
    if !is_in_order && signs < NO_HOUSE {
        return;
    }
    let town = if custom.in_capitals { town.to_uppercase() } else { town };
    lines.pop();
    match (custom.is_postcode_first, custom.is_parted) {
        (true, true) => lines.extend([postcode, town]),
        (false, true) => lines.extend([town, postcode]),
        (true, false) => lines.push(format!("{postcode} {town}")),
        (false, false) => lines.push(format!("{town} {postcode}")),
    }
}

fn custom(country: Country) -> Option<Custom> {
    let line = TABLE.lines().find(|line| line.split('\t').next() == Some(country.code()))?;
    let mut fields = line.split('\t').skip(1);
    let (order, capitals, shapes) = (fields.next()?, fields.next()?, fields.next()?);
    Some(Custom {
        is_postcode_first: order.starts_with('Z'),
        is_parted: order.contains('/'),
        in_capitals: capitals == "upper",
        shapes: shapes.split(',').collect(),
    })
}

/// Town, postcode, and whether the postcode stood first.
fn split(line: &str, custom: &Custom) -> Option<(String, String, bool)> {
    let is_postcode = |text: &str| custom.shapes.iter().any(|shape| has_shape(text, shape));
    let spaces: Vec<usize> = line.match_indices(' ').map(|(at, _)| at).collect();
    let first = spaces.iter().map(|at| (&line[..*at], &line[at + 1..], true));
    let last = spaces.iter().map(|at| (&line[at + 1..], &line[..*at], false));
    let found = first.chain(last).find(|(postcode, town, _)| is_postcode(postcode) && is_town(trimmed(town)));
    found.map(|(postcode, town, stood_first)| (trimmed(town).to_owned(), postcode.to_owned(), stood_first))
}

fn trimmed(town: &str) -> &str {
    town.trim_matches([' ', ',', '-', '–'])
}

fn has_shape(text: &str, shape: &str) -> bool {
    text.chars().count() == shape.len()
        && text.chars().zip(shape.chars()).all(|(own, sign)| match sign {
            '9' => own.is_ascii_digit(),
            'A' => own.is_ascii_uppercase(),
            other => own == other,
        })
}

fn is_town(town: &str) -> bool {
    let is_named = town.chars().next().is_some_and(char::is_alphabetic);
    let is_bare = town.chars().all(|c| c.is_alphabetic() || " -'’.()".contains(c));
    let is_box = town.to_lowercase().split(' ').any(|word| BOXES.contains(&word));
    is_named && is_bare && !is_box && town.split(' ').count() <= WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(country: &str, line: &str, expected: &str) {
        let mut lines = vec!["Minister of Justice".to_owned(), line.to_owned()];
        apply(&mut lines, Country::from_code(country).expect("a country"));
        assert_eq!(lines[1..].join(" / "), expected);
    }

    #[test]
    fn a_town_with_its_postcode_stands_as_its_post_wants_it() {
        check("FR", "75001 Paris", "75001 PARIS");
        check("FR", "Paris 75001", "75001 PARIS");
        check("DE", "35390 Gießen", "35390 GIESSEN");
        check("CH", "8001 Zürich", "8001 Zürich");
        check("GB", "Newcastle upon Tyne NE1 7RU", "NEWCASTLE UPON TYNE / NE1 7RU");
        check("NL", "1012 AB Amsterdam", "1012 AB AMSTERDAM");
        check("JO", "Amman, 11180", "AMMAN 11180");
    }

    #[test]
    fn what_may_be_something_else_stays_as_it_is() {
        check("AT", "Hauptstraße 1234", "Hauptstraße 1234");
        check("FR", "12, rue de l’Exemple", "12, rue de l’Exemple");
        check("FR", "75001 Paris Cedex 04", "75001 Paris Cedex 04");
        check("FR", "P.O. Box 75001", "P.O. Box 75001");
        check("DE", "Ministry of Justice", "Ministry of Justice");
        check("IR", "Tehran 11936", "Tehran 11936");
        check("RU", "г. Москва, 125993", "г. Москва, 125993");
    }

    #[test]
    fn every_row_of_the_table_can_be_read() {
        let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
        let codes: Vec<&str> = rows.filter_map(|row| row.split('\t').next()).collect();
        assert!(codes.len() > 100);
        for code in codes {
            let country = Country::from_code(code);
            assert!(country.is_none_or(|country| custom(country).is_some()), "{code}");
        }
    }
}
