//! What a blog calls itself: names of any letters, told only by where they stand.

use crate::dates;
use crate::fold::fold;
use crate::rows::Sheet;

/// The heading that is a link to the site's first page, another heading below it.
pub(crate) fn home_heading(sheet: &Sheet<'_>) -> Option<String> {
    const LONGEST: usize = 60;
    let at = (0..sheet.rows.len()).find(|&at| super::leads_home(sheet, at))?;
    let text = sheet.rows[at].text.trim();
    let own = text.chars().count() <= LONGEST && text.chars().filter(|c| c.is_alphabetic()).count() > 3;
    own.then(|| text.to_owned())
}

/// The first line of a page whose next but one at most is a menu: “free the loom nine”, “letters for weavers & others”,
/// “[ About ] [ Prisoners ]”.
pub(crate) fn above_menu(sheet: &Sheet<'_>) -> Option<String> {
    const LINES: usize = 4;
    const LONGEST: usize = 60;
    const MARKS: usize = 3;
    const WORDS: usize = 4;
    let first = sheet.rows.get(sheet.start)?;
    let text = first.text.trim();
    let marks = |text: &str| text.matches(['|', '[', '»', '›']).count();
    // What stands between the marks of running text is a whole clause: “[sic]”.
    let is_short =
        |text: &str| text.split(['|', '[', ']', '»', '›']).all(|piece| piece.split_whitespace().count() <= WORDS);
    let is_menu = |text: &str| marks(text) >= MARKS && is_short(text);
    let menu = sheet.rows.iter().skip(sheet.start + 1).take(LINES).any(|row| is_menu(&row.text));
    let own = text.chars().count() <= LONGEST
        && text.split_whitespace().count() > 1
        && marks(text) == 0
        && !text.ends_with(['.', ':', ','])
        && !dates::names_a_day(&first.folded)
        && crate::labels::kinds().whole(&first.folded).is_none();
    (menu && own).then(|| text.to_owned())
}

/// The first line of a page, where an address or a user's name is its letters run together: “Let Afi Stay!”, posted by
/// “letafistay”.
pub(crate) fn run_together(sheet: &Sheet<'_>) -> Option<String> {
    const EDGE: usize = 40;
    const SHORTEST: usize = 8;
    const LONGEST: usize = 60;
    // A whole page may have been run into one line, in bytes.
    const LINE: usize = 2_000;
    let text = sheet.rows.get(sheet.start)?.text.trim();
    let squashed: String = fold(text).chars().filter(|c| c.is_alphanumeric()).collect();
    let fits = text.chars().count() <= LONGEST && text.contains(' ') && squashed.chars().count() >= SHORTEST;
    let count = sheet.rows.len();
    let near = |at: &usize| *at < EDGE || *at + EDGE >= count;
    let says = |at: usize| {
        let row = &sheet.rows[at];
        row.text.len() <= LINE && row.folded.split(|c: char| !c.is_alphanumeric()).any(|word| word == squashed)
    };
    (fits && (sheet.start + 1..count).filter(near).any(says)).then(|| text.to_owned())
}
