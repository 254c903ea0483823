//! Salutations that an action prints, recognised by how they begin.

use super::office::folded;

/// The language of a salutation, by its first words; `None` where no table knows them.
pub(crate) fn language_of_greeting(salutation: &str) -> Option<&'static str> {
    let words = folded(salutation);
    let rows = include_str!("greetings.tsv").lines().filter(|line| !line.starts_with('#'));
    let mut rows = rows.filter_map(|line| line.split_once('\t'));
    let begins = |beginning: &str| {
        let wanted = folded(beginning);
        // Chinese and Thai write no space behind the greeting's first words.
        words.starts_with(&wanted) || !beginning.is_ascii() && words.starts_with(wanted.trim_end())
    };
    rows.find(|(_, beginnings)| beginnings.split('|').any(begins)).map(|(language, _)| language)
}

/// Whether the words begin as a salutation does in any language we know.
pub(crate) fn is_greeting(words: &str) -> bool {
    language_of_greeting(words).is_some()
}
