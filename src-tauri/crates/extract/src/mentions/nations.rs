//! Words in capitals about a nation or about us: “Saudi Arabian”, “Colombian Teachers”, “Unsere Gemeinde”.

use crate::fold::{between_spaces, fold};
use crate::labels::{grammar, people};
use crate::names::is_word;

/// Whether a run of words begins with the adjective of a nation or with “our”, or is a word and such an adjective.
pub(super) fn is_of_nation(name: &str) -> bool {
    // “Son” and “Su” are names too.
    const OWN: usize = 5;
    let words: Vec<String> = name.split(' ').map(fold).collect();
    let nation = |word: &String| is_word("nation", word) || people().begins(word, "nationstem").is_some();
    let first = words
        .first()
        .is_some_and(|word| nation(word) || word.chars().count() >= OWN && is_word("possessive", word));
    first || words.len() == 2 && nation(&words[1])
}

/// “Le Cong Exemple”: a Vietnamese family name that is an article in French, where the text around is not French.
pub(super) fn is_surname(around: &str, word: &str) -> bool {
    let french = |word: &str| grammar().has_in("fr", word, "article");
    is_word("articlename", &fold(word)) && between_spaces(around, french).is_none()
}
