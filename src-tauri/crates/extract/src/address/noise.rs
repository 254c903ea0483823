//! What stands between the lines of addresses and belongs to none.

use crate::contacts;
use crate::fold::{fold, skip};
use crate::labels::{letters, sections};

/// What stands between addresses and belongs to none: residue of the template, notes, marks.
pub(super) fn is_noise(text: &str) -> bool {
    let folded = fold(text);
    // “(Time difference = GMT + 3 hrs)”.
    let residue = sections().start(folded.trim_start_matches('('), |mark| matches!(mark, "residue" | "mine"));
    let greets = |folded: &str| letters().start(folded, |mark| mark == "greet").is_some();
    let dear =
        residue.is_some_and(|r| skip(folded.trim_start_matches('('), r.end).starts_with(' ') && greets(&folded));
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    // “[Sections to add when relevant]”; “[Salutation: …]” is a contact.
    let bracketed = text.starts_with('[') && text.ends_with(']') && contacts::first_label(&folded).is_none();
    let bracketed = bracketed && !contacts::is_bracketed_salutation(text);
    (residue.is_some() && !dear)
        || sections().whole(&folded) == Some("residue")
        || bracketed
        || is_attention(&folded)
        || is_sentence(text)
        || (letters < 2 && !text.contains('@') && !contacts::is_contact(&folded))
}

/// A sentence among the lines of an address: “Post to Nigeria is suspended: e-mails only, please.”
fn is_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let small = words.iter().filter(|w| w.chars().next().is_some_and(char::is_lowercase)).count();
    // “Ligue des droits de l'homme (Mali)” is a name.
    let ends = text.ends_with(['.', '!', ':']) || text.starts_with('(') && text.ends_with(')');
    let sentence = ends && words.len() >= 6 && small * 2 >= words.len();
    sentence && !contacts::is_contact(&fold(text))
}

/// “Attn”, “z. Hd.”, alone or before its colon.
pub(super) fn is_attention(folded: &str) -> bool {
    sections().whole(folded) == Some("attention")
}
