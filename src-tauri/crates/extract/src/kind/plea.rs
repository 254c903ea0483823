//! Sentences that ask the reader politely to write, in documents that no label tells.

use super::is_link;
use crate::labels::{kinds, stems};
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
