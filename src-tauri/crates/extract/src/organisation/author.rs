//! Who wrote a text, by the words that say so: “The following alert was written by …”, “Appeal by …”, “FROM: …”.

use crate::fold::{chars_before, fold};
use crate::labels::{grammar, kinds, mail};
use crate::masthead::{says_so, with_short};
use crate::rows::Sheet;
use crate::zones::Zone;
use crate::{contacts, dates};

/// The name, the index of its paragraph, and where it begins and ends there, in characters.
pub(super) fn find(sheet: &Sheet<'_>) -> Option<(String, usize, usize, usize)> {
    const HEAD: usize = 12;
    // A blogger's words around what is passed on are many.
    const LONGEST: usize = 600;
    let heads = sheet.paragraphs().iter().enumerate().take(HEAD).filter(|(_, p)| p.text.chars().count() <= LONGEST);
    heads.into_iter().find_map(|(at, paragraph)| {
        let (_, end) = kinds().inside(&paragraph.folded, "author")?;
        let (name, begin) = name_behind(&paragraph.text, chars_before(&paragraph.folded, end))?;
        Some((name.to_owned(), at, begin, begin + name.chars().count()))
    })
}

/// “Appeal by Weavers Without Looms (WWL), 5 June 2006”: a line near the top that says what the text is, and of whom. The name,
/// its row, and where it begins there, in characters.
pub(super) fn heading(sheet: &Sheet<'_>) -> Option<(String, usize, usize)> {
    const HEAD: usize = 24;
    const LONGEST: usize = 140;
    // “Urgent appeal by”: so many characters may stand before the words.
    const LEAD: usize = 30;
    const BEHIND: usize = 40;
    (sheet.start..sheet.rows.len().min(sheet.start + HEAD)).find_map(|at| {
        let row = Some(&sheet.rows[at]).filter(|row| row.text.chars().count() <= LONGEST)?;
        let (first, end) = kinds().inside(&row.folded, "textof")?;
        let (name, begin) = name_behind(&row.text, chars_before(&row.folded, end))?;
        let rest =
            crate::fold::skip(&row.text, begin + name.chars().count()).trim_matches([' ', '.', ':', ',', '–']);
        let ends = rest.is_empty() || rest.chars().count() <= BEHIND && dates::names_a_day(&fold(rest));
        (ends && chars_before(&row.folded, first) <= LEAD).then(|| (name.to_owned(), at, begin))
    })
}

/// “FROM: The Weavers' Office” in a memo's head, “Sender: “Weavers' Centre”, Main Street 3” at its end. The name, its row, and
/// where it begins there.
pub(super) fn sender(sheet: &Sheet<'_>) -> Option<(String, usize, usize)> {
    const HEAD: usize = 12;
    const FOOT: usize = 10;
    const LINE: usize = 300;
    let rows = sheet.rows.len();
    let near = |at: &usize| *at < sheet.start + HEAD || at + FOOT >= rows;
    (sheet.start..rows).filter(near).find_map(|at| {
        let row = Some(&sheet.rows[at]).filter(|row| row.text.len() <= LINE)?;
        let label = mail().start(&row.folded, |mark| mark == "from")?;
        let colon = crate::fold::skip(&row.text, label.end).trim_start().starts_with([':', '：']);
        let (name, begin) = name_behind(&row.text, label.end).filter(|_| colon)?;
        let addressed =
            matches!(sheet.zones().of[at], Zone::Addressees | Zone::Copies) && contacts::is_contact(&row.folded);
        (!addressed).then(|| (name.to_owned(), at, begin))
    })
}

/// The publisher's name behind so many characters of a text, an article, marks and quotation marks aside, and where it begins.
fn name_behind(text: &str, start: usize) -> Option<(&str, usize)> {
    let marks = |text: &str| text.chars().take_while(|c| !c.is_alphanumeric()).count();
    let behind = crate::fold::skip(text, start);
    let lead = marks(behind);
    let rest = crate::fold::skip(behind, lead);
    let first = rest.split(' ').next().unwrap_or("");
    let article = if grammar().has(&fold(first), "article") { first.chars().count() + 1 } else { 0 };
    let rest = crate::fold::skip(rest, article);
    let quoted = marks(rest);
    let rest = crate::fold::skip(rest, quoted);
    let name = rest.split(['.', ',', ';', ':', '–', '—', '|', '"', '”', '»']).next()?.trim();
    let own = is_name(name) && (says_so(&fold(name)) || with_short(name).is_some());
    own.then_some((name, start + lead + article + quoted))
}

/// Whether a text is a name of several words that begin with capitals, but for small ones between them.
pub(super) fn is_name(text: &str) -> bool {
    const WORDS: std::ops::RangeInclusive<usize> = 2..=12;
    let words: Vec<&str> = text.split_whitespace().collect();
    let capitals = words.iter().filter(|word| word.trim_start_matches('(').starts_with(char::is_uppercase)).count();
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase));
    let first = text.starts_with(|c: char| c.is_uppercase());
    // “Centro di ricerca per la pace della Laguna” says at once what it is.
    let says = says_so(&fold(words.first().unwrap_or(&"")));
    WORDS.contains(&words.len())
        && first
        && capitals > 1
        && (says || capitals + 1 >= words.len().div_ceil(2))
        && (says || small.into_iter().all(|word| word.chars().count() <= 5))
        && !text.contains(['@', '?', '!', '"', '“'])
}
