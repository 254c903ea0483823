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
