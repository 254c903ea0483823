//! The country whose authorities a text names by an adjective alone: “les autorités togolaises”, “виетнамските власти”.

use model::Country;

use super::names::names_like;
use crate::labels::countries;
use crate::rows::Sheet;

/// The shortest beginning that a name and an adjective share, but for names that are as short as that.
const SHARED: usize = 5;

/// The only country that stands so beside a word for authorities, but for those where the document's language is spoken.
pub(super) fn find(sheet: &Sheet<'_>, home: &[&str]) -> Option<Country> {
    // Far enough for the first pages of anything.
    const ROWS: usize = 300;
    let mut found: Option<Country> = None;
    // A longer line is a whole page run into one, in bytes.
    const LINE: usize = 4_000;
    for row in sheet.rows.iter().take(ROWS).filter(|row| row.text.len() <= LINE) {
        let offices = countries().stems(&row.folded, "authority");
        for office in offices {
            let end = row.folded[office.end..]
                .find(|c: char| !c.is_alphanumeric())
                .map_or(row.folded.len(), |at| office.end + at);
            let before = row.folded[..office.start].trim_end().rsplit(|c: char| !c.is_alphanumeric()).next();
            let behind = row.folded[end..].trim_start().split(|c: char| !c.is_alphanumeric()).next();
            for word in before.into_iter().chain(behind) {
                match (of_adjective(word), found) {
                    (Some(country), _) if home.contains(&country.code()) => {}
                    (Some(country), Some(other)) if country != other => return None,
                    (Some(country), _) => found = Some(country),
                    (None, _) => {}
                }
            }
        }
    }
    found
}

/// The country with whose name a folded word shares its beginning, where only one does.
fn of_adjective(word: &str) -> Option<Country> {
    // “-istan”, “-land” of the name, “-anischen” of the adjective.
    const ENDING: usize = 5;
    let length = word.chars().count();
    if length < SHARED || countries().words("twins").iter().any(|twins| word.starts_with(twins.as_str())) {
        return None;
    }
    let shared = |name: &str| name.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
    let names = names_like(word)?.by_word.iter().flat_map(|(first, list)| {
        list.iter().filter(move |(name, _)| name == first).map(|(name, country)| (name.as_str(), *country))
    });
    let fits = |&(name, country): &(&str, Country)| {
        let (same, whole) = (shared(name), name.chars().count());
        let rest: String = word.chars().skip(same).collect();
        let short =
            same + 1 == SHARED && whole == same && rest.starts_with(['a', 'e', 'i', 'l', 'n', 'v', 's', 'k']);
        let near = length > same && length - same <= ENDING + 1 && whole - same <= ENDING;
        ((same >= SHARED || short) && near).then_some((same, country))
    };
    let all: Vec<(usize, Country)> = names.filter_map(|name| fits(&name)).collect();
    let longest = all.iter().map(|(same, _)| *same).max()?;
    let mut best = all.iter().filter(|(same, _)| *same == longest).map(|(_, country)| *country);
    let first = best.next()?;
    best.all(|country| country == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn an_adjective_shares_its_beginning_with_one_name() {
        let check = |word: &str, code: Option<&str>| {
            assert_eq!(of_adjective(&fold(word)).map(|c| c.to_string()).as_deref(), code, "{word}");
        };
        check("togolaises", Some("TG"));
        check("виетнамските", Some("VN"));
        check("ecuadorian", Some("EC"));
        check("indonesischen", Some("ID"));
        check("kolumbianische", Some("CO"));
        check("indigenous", None);
        check("children", None);
        check("nigerien", None);
        check("congolaises", None);
        check("local", None);
    }
}
