//! The words around what a search found.

use model::Case;
use store::search_words;

use crate::{Desk, Refusal};

/// Characters of an excerpt, about.
const LENGTH: usize = 160;

impl Desk {
    /// A stretch of the case's texts in which the words stand, cut at words; empty where they stand in title or
    /// names alone.
    pub fn excerpt(&self, case: &Case, words: &str) -> Result<String, Refusal> {
        let wanted = search_words(words);
        for id in case.alerts.iter().rev() {
            for reference in self.store.alert(id)?.documents {
                let Some(document) = self.document(&reference.hash)? else { continue };
                let found = document.blocks.iter().find_map(|block| around(&block.text(), &wanted));
                if let Some(found) = found {
                    return Ok(found);
                }
            }
        }
        Ok(String::new())
    }
}

/// The words of `text` around the first that begins with one of the wanted.
fn around(text: &str, wanted: &[String]) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let begins = |word: &String| wanted.iter().any(|wanted| word.starts_with(wanted.as_str()));
    let hit = |word: &&str| search_words(word).iter().any(begins);
    let at = words.iter().position(hit)?;
    let (mut first, mut last, mut length) = (at, at + 1, words[at].chars().count());
    while length < LENGTH && (first > 0 || last < words.len()) {
        if last < words.len() {
            length += words[last].chars().count() + 1;
            last += 1;
        }
        if first > 0 && length < LENGTH {
            first -= 1;
            length += words[first].chars().count() + 1;
        }
    }
    let start = if first > 0 { "… " } else { "" };
    let end = if last < words.len() { " …" } else { "" };
    Some(format!("{start}{}{end}", words[first..last].join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_cut_at_words_around_the_hit() {
        let text = "one two three ".repeat(40) + "Élodie was there " + &"four five ".repeat(40);
        let found = around(&text, &["elodie".to_owned()]).expect("it stands there");
        assert!(found.contains("Élodie was there"), "{found}");
        assert!(found.starts_with("… ") && found.ends_with(" …"), "{found}");
        assert!(found.chars().count() < LENGTH + 20, "{found}");
        assert_eq!(around(&text, &["absent".to_owned()]), None);
    }
}
