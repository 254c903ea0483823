//! Whether words of a call mean the very person the letter goes to.

use model::Recipient;

/// How many lines of a block can hold an office.
const OFFICE_LINES: usize = 3;

/// Whether “the prosecutor” or “the Governor” is this recipient: one of the block's first lines begins with these
/// words. Beginning, not holding: a commission's president is not “the president”.
pub(crate) fn is_meant(who: &str, recipient: &Recipient) -> bool {
    let who = without_article(&who.to_lowercase());
    let lines = recipient.lines.iter().take(OFFICE_LINES).map(|line| without_article(&line.to_lowercase()));
    let begins = |line: &str| line.strip_prefix(&who).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    !who.is_empty() && lines.into_iter().any(|line| begins(&line))
}

/// Articles of the languages that have call rules, and the particles before a person in Spanish and Italian.
const ARTICLES: [&str; 24] = [
    "the ", "le ", "la ", "l’", "l'", "les ", "al ", "a la ", "el ", "los ", "las ", "den ", "die ", "das ",
    "der ", "il ", "lo ", "o ", "ao ", "à ", "de ", "het ", "au ", "alla ",
];

fn without_article(words: &str) -> String {
    let longest = ARTICLES.iter().filter(|article| words.starts_with(*article)).max_by_key(|article| article.len());
    longest.map_or(words, |article| &words[article.len()..]).trim().to_owned()
}
