//! The country of an address that prints none: its last line is a capital, a large city or a state.

use std::collections::HashMap;
use std::sync::OnceLock;

use model::Country;

use crate::fold::fold;
use crate::rows::{Row, Sheet};

fn places() -> &'static HashMap<String, Country> {
    static PLACES: OnceLock<HashMap<String, Country>> = OnceLock::new();
    PLACES.get_or_init(|| {
        let lines = include_str!("../data/places.tsv").lines().filter(|line| !line.starts_with('#'));
        let row = |line: &str| {
            let (code, name) = line.split_once('\t')?;
            Some((fold(name), Country::from_code(code)?))
        };
        lines.filter_map(row).collect()
    })
}

/// The country of the place that ends an address, numbers around it aside: “100047 Tashkent”, “Karachi, Sindh”, “Austin, TX
/// 78711”.
pub(crate) fn of_address(lines: &[String]) -> Option<Country> {
    lines.iter().rev().take(2).find_map(|line| of_line(line))
}

fn of_line(line: &str) -> Option<Country> {
    let folded = fold(line);
    let bare = |text: &str| {
        text.trim_matches(|c: char| c == ' ' || c == '-' || c == ',' || c == '.' || c.is_ascii_digit()).to_owned()
    };
    let mut pieces = vec![folded.clone()];
    pieces.extend(folded.rsplit([',', '،', '，', '/']).map(str::to_owned));
    // “Lahore, Punjab”: the state may be two countries', the town behind it is one's.
    let found = pieces.iter().find_map(|piece| places().get(&bare(piece)).copied());
    found.or_else(|| is_american(line).then(|| Country::from_code("US")).flatten())
}

/// “Austin, TX 78711”, “Sacramento CA 95814-2900”: two letters and five digits end the line.
fn is_american(line: &str) -> bool {
    let mut words = line.trim_end_matches(['.', ',']).split_whitespace().rev();
    let zip = words.next().filter(|zip| zip.is_ascii()).is_some_and(|zip| {
        let (first, rest) = zip.split_at(zip.len().min(5));
        first.len() == 5
            && first.bytes().all(|b| b.is_ascii_digit())
            && (rest.is_empty() || rest.starts_with('-') && rest.len() == 5)
    });
    // The post's two letters for each state.
    const STATES: &str = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH \
                          OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC";
    zip && words.next().is_some_and(|state| STATES.split(' ').any(|own| own == state))
}

/// Georgia is a state of the United States where its post codes stand behind it, or it is said to be one.
pub(super) fn of_state(sheet: &Sheet<'_>, country: Country) -> Country {
    const CODE: usize = 5;
    let coded = |rest: &str| rest.bytes().take_while(u8::is_ascii_digit).count() == CODE;
    let state = |row: &Row| {
        crate::fold::find_words(&row.folded, "state of georgia").is_some()
            || row.folded.match_indices("georgia ").any(|(at, name)| coded(&row.folded[at + name.len()..]))
    };
    let american = country.code() == "GE" && sheet.rows.iter().any(state);
    Country::from_code("US").filter(|_| american).unwrap_or(country)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_capital_or_a_state_names_the_country() {
        let check = |line: &str, code: Option<&str>| {
            assert_eq!(of_address(&[line.to_owned()]).map(|c| c.to_string()).as_deref(), code, "{line}");
        };
        check("100047 Tashkent", Some("UZ"));
        check("Karachi, Sindh", Some("PK"));
        check("06500 Ciudad de México", Some("MX"));
        check("Austin, TX 78711", Some("US"));
        check("广州市黄华路97号", None);
        check("Kinshasa-Gombe", Some("CD"));
        check("12 Texas Road", None);
        check("Springfield", None);
    }
}
