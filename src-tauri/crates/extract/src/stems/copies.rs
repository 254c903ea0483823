//! Whether a sentence asks for a copy, and whether the address below it is the copy's.

use crate::labels::{grammar, sections, stems};
use crate::names::is_word;

/// Whether a sentence asks to write to somebody, and names behind that who gets a copy: “Write to the Prime Minister, with a copy
/// to the embassy in Paris:” stands above the minister's address.
pub(crate) fn copies_others(folded: &str) -> bool {
    copied_beside(folded, |behind| {
        names_authority(behind) || is_mission(behind) || stems().inside(behind, "us").is_some()
    })
}

/// The same where the copy goes to an embassy.
pub(crate) fn copies_missions(folded: &str) -> bool {
    copied_beside(folded, is_mission)
}

fn copied_beside(folded: &str, named: impl Fn(&str) -> bool) -> bool {
    stems().beginnings(folded, "copy").into_iter().any(|(start, end)| {
        let before = &folded[sentence_start(&folded[..start])..start];
        named(&folded[end..]) && stems().stem(before, "write") && (names_authority(before) || goes_to(before))
    })
}

/// Whether a folded text says “to” before somebody: “Skriv till inrikesministern före den 15 oktober, med”.
fn goes_to(folded: &str) -> bool {
    // Shorter words are articles.
    const NAME: usize = 4;
    let mut words = folded.split(' ').skip_while(|word| !grammar().has(word, "to")).skip(1);
    words.any(|word| word.chars().count() >= NAME) && folded.trim_end().contains(',')
}

/// Whether a folded text has a word for somebody in office, for a seat of one, or for an authority.
pub(crate) fn names_authority(folded: &str) -> bool {
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.any(|word| is_word("official", word) || is_word("seat", word)) || stems().stem(folded, "authority")
}

fn is_mission(folded: &str) -> bool {
    sections().holds(folded, "embassy") || stems().stem(folded, "mission")
}

/// Where the last sentence begins; a full stop behind a day ends none.
fn sentence_start(text: &str) -> usize {
    let ends = text.rmatch_indices(". ").find(|(at, _)| !text[..*at].ends_with(|c: char| c.is_ascii_digit()));
    ends.map_or(0, |(at, _)| at + 2)
}

/// Whether a folded text speaks of a copy. “Copy the letter below and send it to:” asks to write it out.
pub(crate) fn says_copy(folded: &str) -> bool {
    let mut rest = folded.to_owned();
    for (start, end) in stems().all_inside(folded, "transcribe").into_iter().rev() {
        rest.replace_range(start..end, "");
    }
    stems().stem(&rest, "copy")
}
