//! Lines that are somebody's office or street, and no publisher's name.

use crate::names::is_word;

/// “Ministro del Trabajo”, “Embassy of Togo”, “Via Roma 1”: whom a page asks to write to may stand where a publisher's name does.
pub(super) fn is_office_or_street(piece: &str, folded: &str) -> bool {
    let named = || super::says_so(folded);
    is_office(folded, &named) || is_street(piece) && !named()
}

/// Whether a text begins with somebody's office, or with a house of one: “Office of the Weavers' Union” is a publisher's.
fn is_office(folded: &str, named: &dyn Fn() -> bool) -> bool {
    let mut words = folded.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or("");
    is_word("official", first) && words.next().is_some() || is_word("seat", first) && !named()
}

/// Words in front of the number of a house.
fn is_street(piece: &str) -> bool {
    const HOUSE: usize = 3;
    let (words, last) = piece.trim().rsplit_once(' ').unwrap_or(("", ""));
    let house = last.len() <= HOUSE && !last.is_empty() && last.bytes().all(|b| b.is_ascii_digit());
    house && words.contains(' ') && !words.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn an_office_and_a_street_publish_nothing() {
        for text in [
            "Ministro del Trabajo",
            "President of the Rights Commission",
            "Embassy of Togo",
            "Ministero dell'Interno",
            "Via Roma 1",
        ] {
            assert!(is_office_or_street(text, &fold(text)), "{text}");
        }
        for text in [
            "Weavers' Committee of Kara",
            "Office of the Weavers' Union",
            "Schrijfgroep Kara 12",
            "Justice",
            "Loom4All",
        ] {
            assert!(!is_office_or_street(text, &fold(text)), "{text}");
        }
    }
}
