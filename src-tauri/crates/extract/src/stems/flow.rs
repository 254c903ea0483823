//! Where an address in a sentence begins and ends.

use super::chars_to_byte;
use crate::contacts;
use crate::labels::grammar;

/// How many bytes stand before an address in brackets: “to the President of the Republic (Mr. X, Example Palace, …)”.
pub(super) fn bracket_of(text: &str) -> Option<usize> {
    let part = text.split([',', '.', ';']).next().unwrap_or("");
    part.find(" (").filter(|&open| !part[open..].contains(')')).map(|open| open + 2)
}

/// How many bytes an article takes at the head of a text, the space behind it included.
pub(super) fn article_of(text: &str) -> usize {
    const LONGEST: usize = 4;
    let word = text.split(' ').next().unwrap_or("");
    let small = word.chars().count() <= LONGEST && word.chars().all(char::is_lowercase) && !word.is_empty();
    if small && text.len() > word.len() { word.len() + 1 } else { 0 }
}

/// Whether a sentence begins by asking the reader to write and ends right before whom to: “Please write, calling for …, to”.
pub(crate) fn asks_to(sentence: &str) -> bool {
    const OPENING: usize = 4;
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let opening = words.iter().take(OPENING).copied().collect::<Vec<_>>().join(" ");
    let last = words.last().is_some_and(|word| grammar().has(word, "to"));
    last && crate::labels::stems().stem(&opening, "write")
}

/// A text up to the end of its first sentence, up to the next office in it (“…, and to the embassy”), or up to the country
/// behind which the sentence goes on: “…, Ha Noi, Viet Nam, and ask him to …”. A point behind a short word ends none.
pub(crate) fn up_to_sentence(text: &str) -> &str {
    let text = up_to_country(text);
    let inside = text.split(')').next().filter(|inside| !inside.contains('('));
    let text = inside.unwrap_or(text);
    const SHORT: usize = 3;
    let ends = text.match_indices([' ']).find_map(|(at, _)| {
        let before = &text[..at];
        let word = before.rsplit(' ').next().unwrap_or("");
        let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
        let stop = before.ends_with('.') && letters > SHORT || before.ends_with([';', '!', '?']);
        // “…, 1000 Brussels. Fax: …” goes on with the same address.
        let stop = stop && !is_reached(&text[at + 1..]);
        // “Elsenstr. 93”, “Avda. 12”: a number goes on with the street.
        let stop = stop && !(before.ends_with('.') && text[at + 1..].starts_with(|c: char| c.is_ascii_digit()));
        let joined = before.ends_with(',') && joins(&text[at + 1..]);
        (stop || joined).then_some(at)
    });
    text[..ends.unwrap_or(text.len())].trim_end_matches(['.', ',', ';', ' '])
}

/// Whether a text begins with a contact.
fn is_reached(text: &str) -> bool {
    // A label and its number.
    const LABEL: usize = 40;
    contacts::is_contact(&crate::fold::fold(&text[..chars_to_byte(text, LABEL)]))
}

/// See [`up_to_sentence`].
fn up_to_country(text: &str) -> &str {
    let ends = text.match_indices(", ").map(|(at, _)| at).find(|&at| {
        let small = text[at + 2..].starts_with(char::is_lowercase) && !is_reached(&text[at + 2..]);
        // A country of its own, not the head of a title: “Ministre de la Justice, garde des Sceaux”.
        let part = text[..at].rsplit(", ").next().unwrap_or("");
        small && part.len() < at && crate::country::named(&crate::fold::fold(part)).is_some()
    });
    &text[..ends.unwrap_or(text.len())]
}

/// “and to …”, “en naar …”: another one to write to follows.
fn joins(text: &str) -> bool {
    let folded = crate::fold::fold(text);
    let mut words = folded.split(' ');
    let (and, to) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    crate::labels::languages().has(and, "join") && grammar().has(to, "to")
}

/// Whether a text is an address in a sentence: an office or a dignity, commas, a number or a country.
pub(crate) fn is_in_flow(text: &str) -> bool {
    const PART: usize = 70;
    const WORDS: usize = 9;
    let parts: Vec<&str> = text.split([',', '،', '，']).map(str::trim).collect();
    let short = |part: &str| part.chars().count() <= PART && part.split_whitespace().count() <= WORDS;
    let official = |part: &str| {
        let folded = crate::fold::fold(part);
        let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.any(|word| crate::names::is_word("official", word) || crate::names::is_word("seat", word))
    };
    let postal = parts.iter().skip(1).any(|part| part.chars().any(|c| c.is_ascii_digit()));
    // “ambassade van Uganda” has no capital in Dutch.
    let begins = |part: &str| part.split(' ').next().is_some_and(official);
    // “Voici où les envoyer”: a sentence has no capital but its first.
    let told = |part: &str| {
        let mut words = part.split_whitespace().skip(1);
        words.clone().count() > 1 && words.all(|word| word.starts_with(char::is_lowercase)) && !official(part)
    };
    let named = |part: &str| {
        !part.contains(':') && !told(part) && (part.starts_with(|c: char| !c.is_lowercase()) || begins(part))
    };
    // “at +855 23 555 981” reaches somebody without an address: a sentence of its own kind.
    let reaches = |part: &str| {
        const DIGITS: usize = 7;
        let figures = part.rsplit(char::is_alphabetic).next().unwrap_or("");
        let bare = figures.chars().filter(char::is_ascii_digit).count() >= DIGITS
            && figures.trim_start().starts_with(['+', '(', '0']);
        bare && part[..part.len() - figures.len()].chars().all(|c| c.is_lowercase() || c == ' ')
    };
    parts.len() >= 3
        && !parts.iter().any(|part| reaches(part))
        && parts.iter().all(|part| short(part))
        && parts.first().is_some_and(|part| named(part))
        && parts.iter().take(2).any(|part| official(part))
        && (postal || super::ends_in_country(text))
        && crate::dates::all(&crate::fold::fold(text)).is_empty()
}

/// The lines of an address of four lines and more with strokes between them: “Minister X / Place du Tissu / Lomé / Togo”, or
/// without the spaces, as newsletters had them: “Minister X/Place du Tissu/Lomé/ Togo”. One line where there are none.
pub(crate) fn strokes(text: &str) -> Vec<&str> {
    const LINES: usize = 4;
    let spaced: Vec<&str> = text.split(" / ").collect();
    if spaced.len() >= LINES {
        return spaced;
    }
    let tight: Vec<&str> = text.split('/').map(str::trim).collect();
    // “Tel/Fax”, “6/7 Example Road”, “c/o”, “w/e”.
    let line = |part: &&str| {
        part.chars().count() > 2
            && part.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            && part.contains(char::is_lowercase)
            && !part.contains([':', '@'])
    };
    if tight.len() >= LINES && tight.iter().all(line) { tight } else { vec![text] }
}

/// An address of four lines and more with strokes between them.
pub(crate) fn is_slashed(text: &str) -> bool {
    strokes(text).len() > 1
}
