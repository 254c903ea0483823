//! The publisher's own office: nobody to write to, wherever its address stands.

use crate::fold::{find_words, fold};
use crate::organisation;

/// The names under which a publisher's own office may stand in an address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Office {
    /// Folded; long enough to be nothing else.
    names: Vec<String>,
    /// As printed, in capitals: “OMCT”, “ACAT”.
    acronyms: Vec<String>,
}

impl Office {
    /// The office of a publisher: the names of its family, and its own name as printed.
    pub fn of(publisher: &str) -> Self {
        let (mut names, mut acronyms) = organisation::names_of_family(publisher);
        let known = !names.is_empty() || !acronyms.is_empty();
        let bare = fold(publisher.split(" (").next().unwrap_or(""));
        // A single word of an unknown publisher's name may be a place in anybody's address.
        if known || bare.contains(' ') {
            names.push(bare);
        }
        names.retain(|name| name.chars().count() > 5);
        let inside = publisher.split('(').skip(1).filter_map(|rest| rest.split(')').next());
        let first = publisher.split([' ', '-']).next();
        acronyms.extend(first.into_iter().chain(inside).filter(|word| is_acronym(word)).map(str::to_owned));
        Self { names, acronyms }
    }

    /// Whether the lines of an address are the office's: its name stands in them, or opens them without what goes
    /// before and behind it (“Acat Schweiz” of “ACAT Schweiz e.V.”).
    pub fn holds(&self, lines: &[String]) -> bool {
        let folded = fold(&lines.join(", "));
        let opening = folded.split(',').next().unwrap_or("").trim().to_owned();
        let words = opening.split_whitespace().count();
        self.names.iter().any(|name| folded.contains(name.as_str()))
            || words > 1 && self.names.iter().any(|name| format!(" {name} ").contains(&format!(" {opening} ")))
            || self.acronyms.iter().any(|name| lines.iter().any(|line| find_words(line, name).is_some()))
    }
}

/// Three to eight capitals that name no country: shorter ones are states and posts (“PA”, “BP”).
fn is_acronym(word: &str) -> bool {
    (3..=8).contains(&word.chars().count())
        && word.chars().all(|c| c.is_uppercase() || c == '-')
        && crate::country::named(&fold(word)).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(publisher: &str, line: &str, expected: bool) {
        assert_eq!(Office::of(publisher).holds(&[line.to_owned()]), expected, "{publisher}: {line}");
    }

    #[test]
    fn knows_its_own_names() {
        check("Scholars at Risk Network", "And to SAR", true);
        check("ACAT Schweiz e.V.", "ACAT Schweiz, Speichergasse 29", true);
        check("World Organisation Against Torture (OMCT)", "OMCT International Secretariat", true);
        check("Associação Águas Claras", "Águas Claras", true);
    }

    #[test]
    fn takes_no_other_office_for_its_own() {
        check("Scholars at Risk Network", "Sarajevo Canton Court", false);
        check("LabourStart", "Ministry of Labour", false);
        check("Amnesty International USA", "Washington, DC 20008, USA", false);
    }
}
