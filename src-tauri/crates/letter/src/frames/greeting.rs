//! Salutations that an action prints, recognised by how they begin.

use std::sync::OnceLock;

use super::words::{folded, is_unspaced};

/// The language of a salutation, by its first words; `None` where no table knows them.
pub(crate) fn language_of_greeting(salutation: &str) -> Option<&'static str> {
    let words = folded(salutation);
    let begins = |(_, beginning): &&(&str, String)| words.starts_with(beginning.as_str());
    beginnings().iter().find(begins).map(|(language, _)| *language)
}

/// Whether the words begin as a salutation does in any language we know.
pub(crate) fn is_greeting(words: &str) -> bool {
    language_of_greeting(words).is_some()
}

fn beginnings() -> &'static [(&'static str, String)] {
    static BEGINNINGS: OnceLock<Vec<(&str, String)>> = OnceLock::new();
    BEGINNINGS.get_or_init(|| {
        let lines = include_str!("greetings.tsv").lines().filter(|line| !line.starts_with('#'));
        let rows = lines.filter_map(|line| line.split_once('\t'));
        rows.flat_map(|(language, all)| all.split('|').map(move |words| (language, beginning(words)))).collect()
    })
}

/// As it is compared: Chinese and Thai write no space behind a greeting's first words.
fn beginning(words: &str) -> String {
    let folded = folded(words);
    if words.contains(is_unspaced) { folded.trim_end().to_owned() } else { folded }
}
