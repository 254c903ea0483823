//! Words that close ears, by language.

use model::Draft;

use crate::frames::folded;

/// The words of the tone list that stand in the letter, as the list has them, each once.
pub(crate) fn words(draft: &Draft, texts: &[&str]) -> Vec<String> {
    let rows = include_str!("tone.tsv").lines().filter(|line| !line.starts_with('#'));
    let row = rows.filter_map(|line| line.split_once('\t')).find(|(of, _)| *of == draft.language.primary());
    let Some((_, list)) = row else { return Vec::new() };
    let letter = folded(&texts.join(" / "));
    let stands = |word: &&str| letter.contains(&folded(word)) || is_unspaced(word) && letter.contains(word);
    list.split('|').filter(stands).map(ToOwned::to_owned).collect()
}

/// Chinese writes no spaces between words.
fn is_unspaced(word: &str) -> bool {
    word.chars().all(|c| ('\u{3400}'..='\u{9fff}').contains(&c))
}
