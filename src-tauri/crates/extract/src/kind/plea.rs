//! Sentences that ask the reader politely to write, in documents that no label tells.

use super::is_link;
use crate::fold::chars_before;
use crate::labels::{deadlines, kinds, stems};
use crate::rows::{Paragraph, Sheet};

/// The first paragraph whose sentence asks politely to write to somebody in office: “Please send individual letters to the
/// officials listed below”, or tells to: “Email the Home Secretary”.
pub(super) fn polite(sheet: &Sheet<'_>) -> Option<(usize, usize, usize)> {
    const LONGEST: usize = 1_200;
    let official = |sentence: &str| {
        sentence.split(|c: char| !c.is_alphanumeric()).any(|word| crate::names::is_word("official", word))
    };
    let asks = |sentence: &str| {
        let asked = || kinds().holds(sentence, "please") && stems().stem(sentence, "write");
        (stems().start(sentence, |mark| mark == "wire").is_some() || asked())
            && official(sentence)
            && !crate::stems::is_of_office(sentence)
    };
    let short = |p: &&Paragraph| p.text.len() <= LONGEST && !is_link(sheet, p.first);
    let found = sheet.paragraphs().iter().filter(short).find(|p| p.folded.split(['.', '!', '?']).any(asks))?;
    Some((found.first, 0, sheet.rows[found.first].text.chars().count()))
}

/// A letter to supporters (“Dear friends,”) that asks them to write: no statement, for all its signature.
pub(super) fn polite_to_friends(sheet: &Sheet<'_>) -> Option<(usize, usize, usize)> {
    crate::letter::greets_friends(sheet).then(|| polite(sheet))?
}

/// “Schrijf vóór 1 mei 2020 naar …”: a sentence that begins by asking to write and says until when.
pub(super) fn by_day(sheet: &Sheet<'_>) -> Option<(usize, usize, usize)> {
    const LONGEST: usize = 1_200;
    let short =
        |p: &&Paragraph| p.text.len() <= LONGEST && crate::fold::has_digit(&p.folded) && !is_link(sheet, p.first);
    let found = sheet.paragraphs().iter().filter(short).find(|p| asks_by_day(&p.folded))?;
    Some((found.first, 0, sheet.rows[found.first].text.chars().count()))
}

fn asks_by_day(text: &str) -> bool {
    // “… before Friday, 3 May”.
    const GAP: usize = 18;
    let days = crate::dates::all(text);
    let begins = |start: usize| {
        text[..start].is_empty() || text[..start].ends_with([' ', '!']) && ends_sentence(&text[..start])
    };
    let asked = deadlines().all_inside(text, "context").into_iter().filter(|&(start, _)| begins(start));
    asked.into_iter().any(|(_, end)| {
        let weak = deadlines().all_inside(&text[end..], "weak").into_iter().next();
        let until = weak.filter(|(start, _)| text[end..end + start].trim().is_empty()).map(|(_, stop)| end + stop);
        until
            .map(|until| chars_before(text, until))
            .is_some_and(|until| days.iter().any(|day| day.start >= until && day.start - until <= GAP))
    })
}

fn ends_sentence(before: &str) -> bool {
    before.trim_end().ends_with(['.', '!', '?', ':', '。'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn a_day_behind_what_asks_to_write() {
        for text in [
            "Er is haast bij. Schrijf vóór 1 mei 2020 naar de aanklager.",
            "Écrivez avant le 1er mai 2020 au procureur.",
            "Schreiben Sie bis zum 1. Mai 2020 an den Minister.",
        ] {
            assert!(asks_by_day(&fold(text)), "{text}");
        }
        for text in ["She had to write before 1 May 2020.", "Schrijf de minister, die vóór 1 mei 2020 aantrad."] {
            assert!(!asks_by_day(&fold(text)), "{text}");
        }
    }
}
