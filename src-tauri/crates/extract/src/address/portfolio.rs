//! “Minister of Law, Justice and Parliamentary Affairs”: one office, though commas stand in it.

use crate::country;
use crate::fold::{find_words, fold};
use crate::labels::{grammar, people};
use crate::names::is_word;

/// Longer than a field of government is named.
const WORDS: usize = 8;
/// More fields than one minister is named for.
const FIELDS: usize = 4;

/// Whether what stands behind the comma goes on the list of fields that `last` has begun: only words, and a closing
/// “and” among the first of them. A country (“Trinidad and Tobago”), a seat or a street is none.
pub(super) fn goes_on(last: &str, behind: &[&str]) -> bool {
    let folded = fold(last);
    let begun = people().words("portfolio").iter().filter_map(|label| find_words(&folded, label)).next();
    let open = begun.is_some_and(|at| !is_closed(&folded[at..]));
    let fields = || behind.iter().take(FIELDS).map(|part| fold(part));
    let closing = fields().position(|part| is_closed(&part));
    open && closing.is_some_and(|closing| fields().take(closing + 1).all(|part| is_field(&part)))
}

fn is_closed(folded: &str) -> bool {
    words(folded).skip(1).any(|word| grammar().has(word, "and"))
}

fn is_field(folded: &str) -> bool {
    let plain = folded.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\''));
    let other = |word: &str| {
        !is_word("field", word) && ["official", "seat", "street"].iter().any(|mark| is_word(mark, word))
    };
    plain && words(folded).count() <= WORDS && !words(folded).any(other) && country::named(folded).is_none()
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split([' ', '\'']).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::split_commas;

    #[test]
    fn a_list_of_fields_is_one_office() {
        for (line, lines) in [
            (
                "Mr. Anwar Example, Minister of Law, Justice and Parliamentary Affairs, Example Secretariat, Dhaka",
                &[
                    "Mr. Anwar Example",
                    "Minister of Law, Justice and Parliamentary Affairs",
                    "Example Secretariat",
                    "Dhaka",
                ][..],
            ),
            (
                "Ministry of Labour, Invalids and Social Affairs, 12 Example Street, Hanoi",
                &["Ministry of Labour, Invalids and Social Affairs", "12 Example Street", "Hanoi"],
            ),
            (
                "Mme Exemple, Ministre de la Justice, des Cultes et des Droits de l'homme, BP 12, Lomé, Togo",
                &[
                    "Mme Exemple",
                    "Ministre de la Justice, des Cultes et des Droits de l'homme",
                    "BP 12",
                    "Lomé",
                    "Togo",
                ],
            ),
        ] {
            assert_eq!(split_commas(line), lines, "{line}");
        }
    }

    #[test]
    fn a_country_a_seat_and_a_street_are_no_fields() {
        for line in [
            "Minister of Health, Port of Spain, Trinidad and Tobago",
            "Minister of Justice, Bosnia and Herzegovina",
            "Minister of Justice, Courts and Ministry Building, Examplestad",
            "Minister of Health, Police and Prisons Headquarters, Examplestad",
            "Minister of Justice, Corner of First and Second Street, Examplestad",
        ] {
            assert_eq!(split_commas(line).len(), line.split(", ").count(), "{line}");
        }
    }
}
