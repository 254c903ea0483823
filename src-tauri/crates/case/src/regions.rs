//! In which region of the world a country lies, for the days a letter takes.

use std::collections::HashMap;
use std::sync::OnceLock;

use model::Country;

/// `region<TAB>codes parted by spaces`.
const TABLE: &str = include_str!("regions.tsv");

/// Whether post between the two stays within one region. A country that no row holds is in nobody's region.
pub fn share_region(a: Country, b: Country) -> bool {
    a == b || region(a).is_some_and(|here| region(b) == Some(here))
}

fn region(country: Country) -> Option<&'static str> {
    static REGIONS: OnceLock<HashMap<&'static str, &'static str>> = OnceLock::new();
    let regions = REGIONS.get_or_init(|| {
        let rows = TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
        rows.flat_map(|(region, codes)| codes.split(' ').map(move |code| (code, region))).collect()
    });
    regions.get(country.code()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_table_is_a_country_and_stands_once() {
        let rows = TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
        let mut codes: Vec<&str> = rows.flat_map(|(_, codes)| codes.split(' ')).collect();
        let wrong: Vec<&&str> = codes.iter().filter(|code| Country::from_code(code).is_none()).collect();
        assert!(wrong.is_empty(), "no countries: {wrong:?}");
        codes.sort_unstable();
        let twice: Vec<_> = codes.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "twice: {twice:?}");
    }

    #[test]
    fn a_letter_within_europe_stays_in_its_region() {
        let of = |code| Country::from_code(code).expect("a code");
        assert!(share_region(of("DE"), of("BY")));
        assert!(!share_region(of("DE"), of("KH")));
        assert!(share_region(of("AQ"), of("AQ")));
    }
}
