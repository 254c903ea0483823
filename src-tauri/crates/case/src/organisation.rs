//! Whether two names of publishers mean one organisation: sections, acronyms and other languages included.

use std::sync::OnceLock;

use crate::fold::fold;

/// `family<TAB>name`: every name that, alone or as part of a longer one, means that organisation.
const FAMILIES: &str = include_str!("organisations.tsv");

/// What two names of one organisation share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    /// The family of the table, where the name is one of its.
    family: Option<&'static str>,
    /// The folded name without what stands in brackets.
    name: String,
    /// The folded acronym in brackets, or the name itself where it looks like one.
    acronym: Option<String>,
}

impl Publisher {
    /// Reads “World Organisation Against Torture (OMCT)”, “Amnistía Internacional España”.
    pub fn of(name: &str) -> Self {
        let (outside, inside) = match name.split_once('(') {
            Some((outside, rest)) => (outside, rest.split(')').next()),
            None => (name, None),
        };
        let looks_short =
            |text: &str| text.len() <= 8 && !text.contains(' ') && text.chars().all(char::is_uppercase);
        let acronym = inside.or(Some(name)).map(str::trim).filter(|text| looks_short(text)).map(fold);
        Self { family: family(&fold(name)), name: fold(outside), acronym }
    }

    /// One organisation: the same family, the same acronym, or one name is the other with a section's country before
    /// or behind it.
    pub fn is_of(&self, other: &Self) -> bool {
        if let (Some(a), Some(b)) = (self.family, other.family) {
            return a == b;
        }
        let same_acronym = self.acronym.is_some() && self.acronym == other.acronym;
        same_acronym || contains_words(&self.name, &other.name) || contains_words(&other.name, &self.name)
    }

    /// The shortest stable name of it, for a case's id.
    pub fn key(&self) -> &str {
        self.family.or(self.acronym.as_deref()).unwrap_or(&self.name)
    }
}

fn family(name: &str) -> Option<&'static str> {
    static TABLE: OnceLock<Vec<(&'static str, String)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let rows = FAMILIES.lines().filter(|line| !line.starts_with('#'));
        rows.filter_map(|line| line.split_once('\t')).map(|(family, name)| (family, fold(name))).collect()
    });
    table.iter().find(|(_, known)| contains_words(name, known)).map(|(family, _)| *family)
}

/// Whether `part` stands in `whole` as whole words.
fn contains_words(whole: &str, part: &str) -> bool {
    !part.is_empty() && format!(" {whole} ").contains(&format!(" {part} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(a: &str, b: &str, same: bool) {
        assert_eq!(Publisher::of(a).is_of(&Publisher::of(b)), same, "{a} / {b}");
        assert_eq!(Publisher::of(b).is_of(&Publisher::of(a)), same, "{b} / {a}");
    }

    #[test]
    fn sections_belong_to_their_organisation() {
        check("Amnesty International", "Amnesty International Deutschland", true);
        check("Amnistía Internacional", "AMNESTY INTERNATIONAL USA", true);
        check("Lamplight International", "Lamplight International France", true);
    }

    #[test]
    fn acronyms_mean_the_full_name() {
        check("OMCT", "World Organisation Against Torture (OMCT)", true);
        check("Asian Human Rights Commission (AHRC)", "AHRC", true);
    }

    #[test]
    fn other_organisations_stay_others() {
        check("Amnesty International", "Lamplight International", false);
        check("Front Line Defenders", "Human Rights Watch", false);
        check("OMCT", "FIDH", false);
    }
}
