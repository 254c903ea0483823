//! Small words of Arabic script that are glued to the word behind them.

use std::sync::OnceLock;

use crate::labels::grammar;

/// What stands behind the “and” that a text begins with.
pub(crate) fn behind_and(text: &str) -> Option<&str> {
    grammar().begins(text, "gluedand").map(|and| &text[and.len()..])
}

/// What stands before the “and” that a text ends in.
pub(crate) fn before_and(text: &str) -> Option<&str> {
    grammar().ends(text, "gluedand").map(|and| &text[..text.len() - and.len()])
}

/// A word without the article that it begins with.
pub(crate) fn without_article(word: &str) -> Option<&str> {
    grammar().begins(word, "gluedarticle").map(|article| &word[article.len()..])
}

/// Whether a letter may be such a word: “and”, “in”, “for”.
pub(crate) fn is_glued(letter: char) -> bool {
    static LETTERS: OnceLock<Vec<char>> = OnceLock::new();
    let letters = LETTERS.get_or_init(|| {
        let words = ["gluedand", "gluedin", "glued"].into_iter().flat_map(|mark| grammar().words(mark));
        words.filter_map(|word| word.chars().next()).collect()
    });
    letters.contains(&letter)
}
