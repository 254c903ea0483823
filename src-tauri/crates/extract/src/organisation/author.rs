//! Who wrote what somebody else passes on, by the sentence that says so: “The following alert was written by …”.

use crate::fold::{chars_before, fold};
use crate::labels::{grammar, kinds};
use crate::masthead::says_so;
use crate::rows::Sheet;

/// The name, the index of its paragraph, and where it begins and ends there, in characters.
pub(super) fn find(sheet: &Sheet<'_>) -> Option<(String, usize, usize, usize)> {
    const HEAD: usize = 12;
    const LONGEST: usize = 240;
    let heads = sheet.paragraphs().iter().enumerate().take(HEAD).filter(|(_, p)| p.text.chars().count() <= LONGEST);
    heads.into_iter().find_map(|(at, paragraph)| {
        let (_, end) = kinds().inside(&paragraph.folded, "author")?;
        let start = chars_before(&paragraph.folded, end);
        let behind = crate::fold::skip(&paragraph.text, start);
        let lead = behind.chars().take_while(|c| !c.is_alphanumeric()).count();
        let rest = crate::fold::skip(behind, lead);
        let first = rest.split(' ').next().unwrap_or("");
        let article = if grammar().has(&fold(first), "article") { first.chars().count() + 1 } else { 0 };
        let rest = crate::fold::skip(rest, article);
        let name = rest.split(['.', ',', ';', ':', '–', '—', '|']).next()?.trim();
        let begin = start + lead + article;
        (is_name(name) && says_so(&fold(name))).then(|| (name.to_owned(), at, begin, begin + name.chars().count()))
    })
}

/// Whether a text is a name of several words that begin with capitals, but for small ones between them.
pub(super) fn is_name(text: &str) -> bool {
    const WORDS: std::ops::RangeInclusive<usize> = 2..=10;
    let words: Vec<&str> = text.split_whitespace().collect();
    let capitals = words.iter().filter(|word| word.trim_start_matches('(').starts_with(char::is_uppercase)).count();
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase));
    let first = text.starts_with(|c: char| c.is_uppercase());
    WORDS.contains(&words.len())
        && first
        && capitals > 1
        && capitals + 1 >= words.len().div_ceil(2)
        && small.into_iter().all(|word| word.chars().count() <= 5)
        && !text.contains(['@', '?', '!', '"', '“'])
}
