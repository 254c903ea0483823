//! Who a text says asks for something: “Weavers' Watch calls on everybody …”, “El Comitè us convida …”.

use crate::fold::{fold, slice};
use crate::labels::grammar;
use crate::rows::Sheet;

/// So many paragraphs are looked at, and so many characters of each.
const LEADS: usize = 12;
const LONG: usize = 2_000;
const SHORTEST: usize = 30;

/// Whether a sentence of the first paragraphs begins with a name and a verb by which publishers ask.
pub(super) fn asks(sheet: &Sheet<'_>, name: &str) -> bool {
    let told = sheet.paragraphs().iter().filter(|p| p.text.chars().count() >= SHORTEST).take(LEADS);
    told.into_iter().any(|p| {
        let text = slice(&p.text, 0, LONG);
        text.match_indices(name).any(|(at, _)| opens(&text[..at]) && is_verb(&text[at + name.len()..]))
    })
}

/// Whether a sentence begins behind a text, an article aside.
fn opens(before: &str) -> bool {
    let before = before.trim_end();
    let last = before.rsplit(' ').next().unwrap_or("");
    let before =
        if grammar().has(&fold(last), "article") { before[..before.len() - last.len()].trim_end() } else { before };
    before.is_empty() || before.ends_with(['.', ',', ':', ';', '!', '?', '”', '"', '»', '-', '–'])
}

/// Whether such a verb stands right behind a name, or a small word later: “us convida”, “is asking”.
pub(crate) fn is_verb(behind: &str) -> bool {
    const REACH: usize = 60;
    const WORDS: usize = 3;
    let behind = behind.strip_prefix(' ').unwrap_or("");
    let words = fold(slice(behind, 0, REACH));
    let mut words = words.split([' ', ',', '.', ':']).take(WORDS);
    words.any(|word| grammar().has(word, "asking"))
}
