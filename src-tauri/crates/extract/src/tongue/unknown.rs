//! Languages that the detector doesn't know, by their small words and their letters: it takes Malay for Indonesian, and
//! Tajik for Russian.

use std::collections::HashSet;

use crate::fold::fold;
use crate::labels::languages;

/// How many different words of a language's own tell it from its neighbour.
const WORDS: usize = 3;
/// How many different letters of its own.
const LETTERS: i32 = 2;

/// The tag of the language that a text's words or letters tell, where the detector found nothing or a neighbour.
pub(super) fn find(text: &str, detected: Option<&'static str>) -> Option<&'static str> {
    // As much as shows it.
    const ENOUGH: usize = 4_000;
    let text = crate::fold::slice(text, 0, ENOUGH);
    by_letters(text).or_else(|| by_words(text, detected))
}

/// The language most of whose own letters a text holds, and hardly lacks one.
fn by_letters(text: &str) -> Option<&'static str> {
    // A name may hold a letter of another language.
    const OFTEN: usize = 6;
    let lower = text.to_lowercase();
    let sets = languages().pairs("letters").map(|(letters, tag)| {
        let held: Vec<char> = letters.chars().filter(|c| lower.contains(*c)).collect();
        let often = lower.chars().filter(|c| held.contains(c)).count();
        let all = i32::try_from(letters.chars().count()).unwrap_or(i32::MAX);
        let held = i32::try_from(held.len()).unwrap_or(0);
        (if often >= OFTEN && held >= LETTERS { 2 * held - all } else { -1 }, tag)
    });
    sets.filter(|(points, _)| *points > 0).max_by_key(|(points, _)| *points).map(|(_, tag)| tag)
}

/// The language of which a text holds several words that the detected neighbour has not.
fn by_words(text: &str, detected: Option<&'static str>) -> Option<&'static str> {
    let folded = fold(text);
    let words: HashSet<&str> = folded.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
    let neighbour = |tag: &str| detected.is_none_or(|detected| languages().has_in(tag, detected, "neighbour"));
    let mut counts: Vec<(&'static str, usize)> = Vec::new();
    for (word, tag) in languages().pairs("tell").filter(|(_, tag)| neighbour(tag)) {
        if words.contains(fold(word).as_str()) {
            match counts.iter_mut().find(|(own, _)| *own == tag) {
                Some((_, count)) => *count += 1,
                None => counts.push((tag, 1)),
            }
        }
    }
    counts.into_iter().filter(|(_, count)| *count >= WORDS).max_by_key(|(_, count)| *count).map(|(tag, _)| tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malay_is_no_indonesian() {
        let malay = "Peguam itu ditahan oleh polis kerana menghantar surat kepada kerajaan negeri.";
        assert_eq!(find(malay, Some("id")), Some("ms"));
        let indonesian = "Pengacara itu ditahan oleh polisi karena mengirim surat kepada pemerintah.";
        assert_eq!(find(indonesian, Some("id")), None);
    }

    #[test]
    fn letters_tell_the_languages_of_one_alphabet() {
        assert_eq!(
            find("Муҳофизони ҳуқуқи инсон дар Тоҷикистон ҷавобгӯӣ мекунанд, ғайриқонунӣ", Some("ru")),
            Some("tg")
        );
        assert_eq!(find("Адвокат задержан без предъявления обвинений", Some("ru")), None);
    }
}
