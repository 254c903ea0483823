//! Two people at one address, and one office in several countries: whose number is whose cannot be told.

use crate::contacts;
use crate::fold::fold;
use crate::labels::{grammar, stems};
use crate::names::without_honorifics;
use crate::rows::{Row, Sheet};

use super::Draft;

/// Whether a line belongs to two people: “both at:”, “Minister of Justice (Mr X) and Minister of the Interior (Gen. Y)”, “and Hon. Y,
/// Minister” below the first, two numbers each with its own office in brackets.
pub(super) fn names_two(text: &str, below: bool) -> bool {
    const LONGEST: usize = 300;
    if text.len() > LONGEST {
        return false;
    }
    let folded = fold(text);
    let both = stems().start(&folded, |mark| mark == "both").is_some();
    both || below && joins_another(text) || holds_two(text, &folded) || has_two_numbers(text, &folded)
}

/// “y Lic. Ana Ejemplo”, “and Hon. Kodjo Abalo, Minister of Mines”.
fn joins_another(text: &str) -> bool {
    let Some((first, rest)) = text.split_once(' ') else { return false };
    grammar().has(&fold(first), "and") && without_honorifics(rest) != rest && rest.starts_with(char::is_uppercase)
}

/// Two offices, each with the name of who holds it in brackets.
fn holds_two(text: &str, folded: &str) -> bool {
    if text.matches('(').count() != 2 || contacts::first_label(folded).is_some() {
        return false;
    }
    let Some((one, two)) = text.split_once(") ") else { return false };
    let Some((and, other)) = two.split_once(' ') else { return false };
    let two = text.trim_end().ends_with(')') && grammar().has(&fold(and), "and");
    two && super::names_office(one) && super::names_office(other)
}

/// “Fax: 1 (Justice); 2 (Interior)”: a word in brackets behind each of two numbers.
fn has_two_numbers(text: &str, folded: &str) -> bool {
    const LETTERS: usize = 4;
    if !contacts::is_contact(folded) || text.contains('@') {
        return false;
    }
    let brackets = text.split('(').skip(1).filter_map(|rest| rest.split_once(')'));
    let named = brackets.filter(|(inside, _)| {
        inside.starts_with(char::is_uppercase)
            && inside.chars().filter(|c| c.is_alphabetic()).count() >= LETTERS
            && !inside.contains(|c: char| c.is_ascii_digit() || c == ':')
    });
    named.count() > 1
}

/// “Embassy: members in the UK: 4 Example Street, …; members in the USA: …”: which of them, the reader's country says.
pub(super) fn is_for_several(sheet: &Sheet<'_>, draft: &Draft) -> bool {
    let rows = &sheet.rows[draft.first.saturating_sub(1)..draft.end];
    let own = |row: &&Row| row.paragraph == sheet.rows[draft.first].paragraph;
    rows.iter().filter(own).any(|row| stems().inside(&row.folded, "membersin").is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_people_are_told_from_one() {
        for text in [
            "both at:",
            "ambos en: Palacio de Gobierno",
            "Ministre de la Justice (M. Kodjo Abalo) et ministre de l'Intérieur (général Yao Abalo)",
            "Fax: + 228 22 55 01 02 (Justice) ; + 228 22 55 01 03 (Intérieur)",
        ] {
            assert!(names_two(text, true), "{text}");
        }
        assert!(names_two("y Lic. Ana Ejemplo", true) && !names_two("y Lic. Ana Ejemplo", false));
        for text in [
            "President (Togo) and Commander (Army) of Mines 3",
            "Ministre de la Justice et garde des Sceaux",
            "Fax: + 228 22 55 01 02 (Justice)",
            "Fax: (228) 22 55 01 02, (228) 22 55 01 03",
            "Fax: + 228 22 55 01 02 (try several times); 22 55 01 03 (if busy)",
        ] {
            assert!(!names_two(text, true), "{text}");
        }
    }
}
