//! Where words may be divided.

use hypher::{Lang, hyphenate_bounded};
use model::Language;

/// Shorter words are never divided.
const SHORTEST: usize = 6;
/// German writes names like nouns. Long words with a capital are hardly ever names, and names are not to be divided.
const SHORTEST_NOUN: usize = 10;
/// Letters that stay before a division and go after it: more than the patterns ask for, since “a-” helps nobody.
const BEFORE: usize = 2;
const AFTER: usize = 3;

/// Byte offsets in `words` (one word with the punctuation around it) where it may be divided. Names and other words
/// with a capital are left whole, but in German, which writes every noun with one.
pub(super) fn hyphen_places(words: &str, language: &Language) -> Vec<usize> {
    let Some(patterns) = <[u8; 2]>::try_from(language.primary().as_bytes()).ok().and_then(Lang::from_iso) else {
        return Vec::new();
    };
    let start = words.find(char::is_alphabetic).unwrap_or(words.len());
    let rest = &words[start..];
    let word = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
    let has_capital = word.chars().skip(usize::from(patterns == Lang::German)).any(char::is_uppercase);
    // What stands after the word must be punctuation: “al-Ḥāfiẓ” and “UA123” are no words of the language.
    let is_whole = !words[start + word.len()..].chars().any(char::is_alphanumeric);
    let shortest = if word.starts_with(char::is_uppercase) { SHORTEST_NOUN } else { SHORTEST };
    if word.chars().count() < shortest || has_capital || !is_whole {
        return Vec::new();
    }
    let mut places = Vec::new();
    let mut at = start;
    for syllable in hyphenate_bounded(word, patterns, BEFORE, AFTER) {
        at += syllable.len();
        places.push(at);
    }
    places.pop();
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, language: &str, expected: &str) {
        let mut shown = String::new();
        let mut from = 0;
        for place in hyphen_places(words, &Language::new(language)) {
            shown += &words[from..place];
            shown.push('-');
            from = place;
        }
        shown += &words[from..];
        assert_eq!(shown, expected);
    }

    #[test]
    fn divides_words_of_the_language() {
        check("unconditionally, ", "en", "un-con-di-tion-ally, ");
        check("(Menschenrechte) ", "de", "(Men-schen-rechte) ");
        check("освобождение", "ru", "осво-бож-де-ние");
    }

    #[test]
    fn leaves_names_and_short_words_whole() {
        check("Solene ", "en", "Solene ");
        check("Nadira ", "de", "Nadira ");
        check("Abdulrahman ", "en", "Abdulrahman ");
        check("charge ", "en", "charge ");
        check("al-Hafizabadi ", "en", "al-Hafizabadi ");
        check("آزادی", "fa", "آزادی");
    }
}
