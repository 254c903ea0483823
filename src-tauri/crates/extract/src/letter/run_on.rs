//! A letter in one paragraph: “Dear Minister, I write about … Yours sincerely,”.

use super::Letter;
use crate::fold::{skip, slice};
use crate::labels::{greeting, letters};
use crate::rows::{Paragraph, Sheet};

/// The first one, where nobody has signed it.
pub(super) fn find(sheet: &Sheet<'_>) -> Option<Letter> {
    let letter = sheet.paragraphs().iter().find_map(|p| of_paragraph(sheet, p))?;
    // The name below may be the first line of the address.
    let signed = super::is_signed(sheet, letter) && !crate::stems::address_at(sheet, letter.end);
    (!signed).then_some(letter)
}

/// Whether a paragraph is a letter from its salutation to its closing words.
pub(super) fn of_paragraph(sheet: &Sheet<'_>, paragraph: &Paragraph) -> Option<Letter> {
    // Shorter than this nothing is asked.
    const SHORTEST: usize = 100;
    let text = &paragraph.folded;
    let fits = text.len() >= SHORTEST && greets(paragraph) && ends_in_closing(text);
    let first = paragraph.first;
    (fits && !crate::calls::is_item(&sheet.rows[first])).then_some(Letter {
        first,
        end: paragraph.end,
        closed: true,
        inside: None,
    })
}

/// Whether a paragraph begins with a salutation, and goes on as a sentence does.
fn greets(paragraph: &Paragraph) -> bool {
    // “Dear Mr President of the National Commission of Human Rights,”.
    const LONGEST: usize = 70;
    let Some(start) = greeting(&paragraph.folded) else {
        return false;
    };
    let rest = slice(&paragraph.text, start.end, start.end + LONGEST);
    start.mark == "greet" && rest.find([',', ':', '!', '،', '，']).is_some_and(|at| at + 1 < rest.len())
}

/// Whether the last sentence of a folded text is a letter's last words.
pub(crate) fn ends_in_closing(folded: &str) -> bool {
    // “Yours sincerely, [your name]”.
    const NAME: usize = 30;
    let text = folded.trim_end();
    let mut begins = text.rmatch_indices(['.', '!', '?', ':', ';']).take(2).map(|(at, _)| at + 1);
    begins.any(|at| {
        let sentence = text[at..].trim_start();
        let start = letters().start(sentence, |mark| mark == "close");
        start.is_some_and(|start| {
            let rest = skip(sentence, start.end).trim_start();
            rest.is_empty() || rest.starts_with([',', '.', '[', '(', '_']) && rest.chars().count() <= NAME
        })
    })
}
