//! Mentions of people by one of their names: “Baldé was held again”, “Thuraya is free”.

use std::collections::HashMap;

use super::fate;
use super::score::Score;
use crate::names::Mention;
use crate::rows::Paragraph;

/// A shorter word may be anything.
const SHORTEST: usize = 3;

/// Counts for each name what the text says of its first or its last word alone, where no other name has that word.
pub(super) fn add<'p>(scores: &mut [Score], paragraphs: impl Iterator<Item = (&'p Paragraph, bool, bool)>) {
    let mut owners: HashMap<String, Option<usize>> = HashMap::new();
    for (at, score) in scores.iter().enumerate() {
        let words: Vec<&str> = score.name.split(' ').collect();
        // “Boscimani di Xanagas”: what a small word joins may be a people and its place.
        let joined = words.get(1).is_some_and(|word| word.starts_with(char::is_lowercase));
        for (place, word) in words.iter().enumerate().filter(|(_, word)| word.chars().count() >= SHORTEST) {
            // What another name holds anywhere says nothing.
            let own = (!joined && (place == 0 || place + 1 == words.len())).then_some(at);
            owners.entry((*word).to_owned()).and_modify(|owner| *owner = None).or_insert(own);
        }
    }
    for (paragraph, asks, leads) in paragraphs {
        for mention in alone(&paragraph.text) {
            let Some(Some(at)) = owners.get(mention.name.as_str()) else { continue };
            let score = &mut scores[*at];
            let fated = usize::from(fate::befell(&paragraph.text, &mention));
            score.echoes += 1;
            score.fated += fated;
            score.risked += fated * usize::from(asks || leads);
        }
    }
}

/// The words with a capital and small letters that stand beside no other such word.
fn alone(text: &str) -> Vec<Mention> {
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '’' | '\'');
    let words = text.split(|c: char| !part(c)).filter(|word| !word.is_empty());
    let words: Vec<(usize, &str)> =
        words.map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, bare(word))).collect();
    let joined = |first: usize, second: usize| text.get(first..second).is_some_and(|between| between == " ");
    let mut out = Vec::new();
    for (at, (start, word)) in words.iter().enumerate() {
        let end = start + word.len();
        let before = at.checked_sub(1).map(|at| words[at]);
        let behind = words.get(at + 1);
        let beside = before.is_some_and(|(first, word)| capital(word) && joined(first + word.len(), *start))
            || behind.is_some_and(|(next, word)| capital(word) && joined(end, *next));
        if capital(word) && word.contains(char::is_lowercase) && !beside {
            out.push(Mention { start: *start, end, name: (*word).to_owned(), honoured: false });
        }
    }
    out
}

/// “Baldé’s” without what is tied behind it.
fn bare(word: &str) -> &str {
    let tied = word.rfind(['’', '\'']).filter(|&at| word[at..].chars().count() <= 2);
    tied.map_or(word, |at| &word[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_alone_stands_beside_no_other_name() {
        let names: Vec<String> =
            alone("Baldé’s friend Ana Díaz met Baldé in Kara.").into_iter().map(|m| m.name).collect();
        assert_eq!(names, ["Baldé", "Baldé", "Kara"]);
    }
}
