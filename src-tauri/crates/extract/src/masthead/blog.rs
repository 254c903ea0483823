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
    // “Home Who we are News Contact”: the blanks between a menu's words are lost.
    let bare = |row: &crate::rows::Row| {
        let words = row.text.split_whitespace().count();
        (WORDS..=LONGEST / 4).contains(&words)
            && begins_at_home(&row.folded)
            && !row.text.ends_with(['.', '!', '?', ':'])
    };
    let below = sheet.rows.iter().skip(sheet.start + 1).take(LINES);
    let menu = below.into_iter().any(|row| is_menu(&row.text) || bare(row));
    let own = text.chars().count() <= LONGEST
        && text.split_whitespace().count() > 1
        && marks(text) == 0
        && !text.ends_with(['.', ':', ','])
        && !dates::names_a_day(&first.folded)
        && crate::labels::kinds().whole(&first.folded).is_none();
    (menu && own).then(|| text.to_owned())
}

/// Whether a folded line begins with what sites call their first page.
fn begins_at_home(folded: &str) -> bool {
    const WORDS: usize = 3;
    let ends = folded.match_indices(' ').map(|(at, _)| at).take(WORDS);
    ends.into_iter().any(|end| crate::labels::links().whole(&folded[..end]) == Some("home"))
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

/// “The blog of the Friends of Afi (Lomé)” near the top: whose page it is.
pub(super) fn of_whom(sheet: &Sheet<'_>) -> Option<(usize, String)> {
    const TOP: usize = 10;
    const LINE: usize = 200;
    (sheet.start..sheet.rows.len().min(sheet.start + TOP)).find_map(|at| {
        let row = Some(&sheet.rows[at]).filter(|row| row.text.len() <= LINE)?;
        let (_, end) = crate::labels::kinds().inside(&row.folded, "blogof")?;
        let name = crate::fold::skip(&row.text, crate::fold::chars_before(&row.folded, end));
        let name = name.split([',', '.', ':', '|', '–', '—']).next()?.trim();
        // “Blog du comité de soutien à Afi Lawson”.
        let first = name.chars().next()?;
        let capital = first.to_uppercase().chain(name.chars().skip(1)).collect::<String>();
        (super::is_name_like(&capital) && super::says_so(&fold(name))).then(|| (at, name.to_owned()))
    })
}

/// “Loom Watch - Afi Lawson is free” or “Loom Watch - letters behind walls” in the first line: the name that stands before the
/// headline that the page prints again, or before a motto where the foot repeats the name beside an address.
pub(super) fn before_headline(sheet: &Sheet<'_>) -> Option<(usize, String)> {
    const TOP: usize = 8;
    const FOOT: usize = 6;
    const LINE: usize = 200;
    let at = sheet.start;
    let row = sheet.rows.get(at).filter(|row| row.text.len() <= LINE)?;
    let (name, rest) = [" - ", " – ", " — ", " | ", " · "].iter().find_map(|mark| row.text.split_once(mark))?;
    let (folded, rest) = (fold(name.trim()), fold(rest.trim()));
    let count = sheet.rows.len();
    let again = sheet.rows[at + 1..].iter().take(TOP).any(|row| row.folded.trim() == rest);
    let reached = |row: &crate::rows::Row| {
        let behind = row.folded.strip_prefix(&folded);
        behind.is_some_and(|b| {
            !b.starts_with(char::is_alphanumeric)
                && (b.contains('@') || b.chars().filter(char::is_ascii_digit).count() > 3)
        })
    };
    let foot = sheet.rows[count.saturating_sub(FOOT).max(at + 1)..].iter().any(reached);
    // “Loom Watch - Lomé”: a place is part of the name.
    let place = rest.split_whitespace().count() <= 2 && !row.text.chars().any(char::is_numeric);
    let whole = if again || !place { name } else { row.text.as_str() };
    ((again || foot) && super::is_name_like(whole)).then(|| (at, whole.trim().to_owned()))
}
