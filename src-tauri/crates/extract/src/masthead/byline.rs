//! Where whoever wrote a text puts the name: above or before the day, before “ACTION ALERT”, above an address.

use super::{is_capital_name, is_name_like, says_so, without_issue};
use crate::dates;
use crate::fold::fold;
use crate::labels::{grammar, kinds};
use crate::names;
use crate::rows::Sheet;
use crate::zones::Zone;

/// So many lines from either end are looked at.
const REACH: usize = 60;
/// So many lines from the end a signature stands in.
const FOOT: usize = 8;
/// A longer line is no byline, in bytes.
const LINE: usize = 400;

/// The names in such places, each with its row.
pub(super) fn all<'s>(sheet: &'s Sheet<'_>) -> impl Iterator<Item = (usize, String)> + 's {
    let from = sheet.rows.len().saturating_sub(REACH).max(sheet.start);
    let near = (sheet.start..sheet.rows.len()).filter(move |&at| at < sheet.start + REACH || at >= from);
    near.filter_map(move |at| {
        let text = Some(sheet.rows[at].text.trim()).filter(|text| text.len() <= LINE)?;
        // A list of addresses or calls goes on to the end where nothing says that it doesn't.
        let signed = || {
            let office = || of_office(sheet, at, text);
            below_day(sheet, at, text).or_else(|| for_whom(sheet, at, text)).or_else(office)
        };
        let foot = at + FOOT >= sheet.rows.len() && sheet.zones().of[at] != Zone::Letter;
        let own =
            if is_free(sheet, at) { free(sheet, at, text).or_else(signed) } else { signed().filter(|_| foot) }?;
        let name = without_issue(own).trim_end_matches(['.', ',']).trim();
        // “For the association, Afi and Koffi” is somebody who signs.
        (is_name_like(name) && !name.contains(',')).then(|| (at, name.to_owned()))
    })
}

fn free<'t>(sheet: &Sheet<'_>, at: usize, text: &'t str) -> Option<&'t str> {
    above_day(sheet, at, text)
        .or_else(|| before_day(text))
        .or_else(|| before_kind(text))
        .or_else(|| before_issue(text).filter(|_| at == sheet.start))
        .or_else(|| above_address(sheet, at, text))
        .or_else(|| below_somebody(sheet, at, text))
}

fn is_free(sheet: &Sheet<'_>, at: usize) -> bool {
    matches!(sheet.zones().of[at], Zone::Body | Zone::Aside)
}

/// “Weavers' Committee” above “Lomé, 12 June 2006”, at the head of a text or at its end.
fn above_day<'t>(sheet: &Sheet<'_>, at: usize, text: &'t str) -> Option<&'t str> {
    let next = sheet.rows.get(at + 1)?;
    let day = crate::title::is_dateline(next) || is_day_alone(&next.text);
    // “HOME ABOUT CAMPAIGNS LINKS” above a post's day is a menu.
    let menu = at > sheet.start && !text.chars().any(char::is_lowercase) && text.contains(char::is_uppercase);
    // “Communiqués” alone is the name of a column.
    let named = text.contains(' ') || !text.is_ascii();
    let own = || named && says_so(&fold(text)) || is_capital_name(text) && super::asks::asks(sheet, text);
    (day && !menu && sheet.rows[at].opens && own()).then_some(text)
}

/// “Lomé, 12 June 2006” above “Weavers' Committee” at the end of a text.
fn below_day<'t>(sheet: &Sheet<'_>, at: usize, text: &'t str) -> Option<&'t str> {
    let above = at.checked_sub(1).map(|above| &sheet.rows[above])?;
    let day = crate::title::is_dateline(above) || is_day_alone(&above.text);
    let last = sheet.block_end(at) == at + 1 && !sheet.rows[at].opens;
    (day && last && at > sheet.start + 1 && says_so(&fold(text))).then_some(text)
}

/// “Afi Lawson for Hands of Clay,” below a letter's last words: whom somebody signs for.
fn for_whom<'t>(sheet: &Sheet<'_>, at: usize, text: &'t str) -> Option<&'t str> {
    let above = at.checked_sub(1).map(|above| sheet.rows[above].text.trim_end())?;
    let bare = text.trim_end_matches([',', '.']);
    let signed = bare.match_indices(' ').find_map(|(from, _)| {
        let (word, name) = bare[from + 1..].split_once(' ')?;
        let person = names::entry(&bare[..from]).is_some_and(|p| p.name.contains(' ') && p.name == bare[..from]);
        (person && grammar().has(word, "signsfor")).then_some(name)
    })?;
    let name = signed.split(',').next()?.trim();
    let closed = above.ends_with([',', '，']) && above.split_whitespace().count() <= 5;
    (closed && is_capital_name(name) && name.contains(' ')).then_some(name)
}

/// “Warm greetings,” / “Afi Lawson” / “Secretary of the Weavers' Union of Kara”: whom somebody who signs writes for, an office
/// before it at most.
fn of_office<'t>(sheet: &Sheet<'_>, at: usize, text: &'t str) -> Option<&'t str> {
    const THANKS: usize = 5;
    const NAME: usize = 4;
    const OFFICE: usize = 4;
    let above = at.checked_sub(1).map(|above| sheet.rows[above].text.trim())?;
    let closing = at.checked_sub(2).map(|closing| sheet.rows[closing].text.trim_end())?;
    let words: Vec<&str> = above.split_whitespace().collect();
    let signed = words.len() <= NAME
        && words
            .iter()
            .all(|word| word.starts_with(char::is_uppercase) && !word.contains(|c: char| c.is_ascii_digit()))
        && !above.ends_with([',', ':', '.']);
    let closed = closing.ends_with([',', '，']) && closing.split_whitespace().count() <= THANKS;
    if !signed || !closed {
        return None;
    }
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let begins = std::iter::once(0).chain(text.match_indices([' ', '\'', '’']).map(|(at, mark)| at + mark.len()));
    let mut begins = begins.take(OFFICE + 1).filter(|&begin| capital(&text[begin..]));
    begins.find_map(|begin| {
        let name = text[begin..].split(',').next()?.trim();
        let first = name.split(' ').next().unwrap_or("");
        (name.contains(' ') && (says_so(&fold(first)) || begin == 0 && says_so(&fold(name)))).then_some(name)
    })
}

/// “Weavers' Initiative: don't leave Afi alone”: the name before a headline's colon, with which the text begins again.
pub(super) fn in_headline(sheet: &Sheet<'_>, own: Option<usize>) -> impl Iterator<Item = (usize, String)> {
    let found = own.and_then(|at| {
        let (name, rest) = sheet.rows[at].text.split_once(':')?;
        let folded = fold(name.trim());
        let begins = |p: &&crate::rows::Paragraph| p.first > at && p.folded.starts_with(&folded);
        let again = says_so(&folded) && sheet.paragraphs().iter().any(|p| begins(&p));
        (again && rest.split_whitespace().count() > 2 && is_name_like(name)).then(|| (at, name.trim().to_owned()))
    });
    found.into_iter()
}

fn is_day_alone(text: &str) -> bool {
    const MORE: usize = 4;
    // “3 May 2019 08:15” is when it was posted.
    let hour = |word: &str| word.contains(':') && word.chars().all(|c| c.is_ascii_digit() || c == ':');
    let text = text.trim_end().rsplit_once(' ').filter(|(_, last)| hour(last)).map_or(text, |(day, _)| day);
    let folded = fold(text);
    let length = folded.chars().count();
    dates::all(&folded).iter().any(|day| length < day.end - day.start + MORE)
}

/// “Weavers' Committee - 22 August 1996” below an archive's own lines.
fn before_day(text: &str) -> Option<&str> {
    let (name, day) = [" - ", " – ", " — ", " | "].iter().find_map(|mark| text.split_once(mark))?;
    (is_day_alone(day) && says_so(&fold(name))).then_some(name.trim())
}

/// “Loom Sister Committee ACTION ALERT”: the name, and behind it in capitals what the text is.
fn before_kind(text: &str) -> Option<&str> {
    const WORDS: usize = 4;
    let words: Vec<&str> = text.split_whitespace().collect();
    let shouted = |word: &&&str| word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase);
    let tail = words.iter().rev().take_while(shouted).count();
    if tail == 0 || tail > WORDS || words.len() < tail + 2 {
        return None;
    }
    let start = words[words.len() - tail].as_ptr() as usize - text.as_ptr() as usize;
    let name = text[..start].trim_end_matches([' ', '-', '–', ':', '|']);
    let kind = kinds().whole(&fold(&text[start..])).is_some();
    (kind && says_so(&fold(name))).then_some(name)
}

/// “Weavers Togo Letter action – March 2017” in the first line, where the two stood apart: the name, and behind it what comes out
/// and when.
fn before_issue(text: &str) -> Option<&str> {
    const WORDS: std::ops::RangeInclusive<usize> = 2..=6;
    const LINE: usize = 120;
    let (name, day) = [" – ", " - ", " | ", ", "].iter().find_map(|mark| text.split_once(mark))?;
    let dated = crate::calendar::month(&fold(day.split(' ').next()?)).is_some()
        && day.contains(|c: char| c.is_ascii_digit());
    if !dated || text.len() > LINE {
        return None;
    }
    let spaces: Vec<usize> = name.match_indices(' ').map(|(at, _)| at).collect();
    let cut = spaces.iter().find(|&&at| kinds().whole(&fold(&name[at..])).is_some())?;
    let name = name[..*cut].trim();
    (WORDS.contains(&name.split(' ').count()) && is_capital_name(name)).then_some(name)
}

/// “Students for Togo” above “Room 12, Student House, Lomé” in the first line of a letter's head.
fn above_address<'t>(sheet: &Sheet<'_>, at: usize, text: &'t str) -> Option<&'t str> {
    const LONGEST: usize = 80;
    let next = sheet.rows.get(at + 1).filter(|_| at == sheet.start)?;
    let below = next.text.trim();
    let placed =
        below.contains(',') && below.chars().any(|c| c.is_ascii_digit()) && below.chars().count() <= LONGEST;
    let own =
        is_capital_name(text) && names::entry(text).is_none_or(|_| says_so(&fold(text)) || text.contains(" for "));
    (placed && own && !dates::names_a_day(&next.folded) && !is_day_alone(text)).then_some(text)
}

/// “Afi Lawson” above “Lagoon Forest Keepers, P.O. Box 111, Lomé. Tel …”: what somebody who signs writes for.
fn below_somebody<'t>(sheet: &Sheet<'_>, at: usize, text: &'t str) -> Option<&'t str> {
    const DIGITS: usize = 4;
    const WORDS: usize = 3;
    let (name, rest) = text.split_once(", ")?;
    let above = sheet.rows[at.checked_sub(1)?].text.trim();
    let signed =
        above.split_whitespace().count() <= WORDS && names::entry(above).is_some_and(|p| p.name.contains(' '));
    let reached = rest.chars().filter(char::is_ascii_digit).count() >= DIGITS;
    (signed && reached && is_capital_name(name) && name.contains(' ')).then_some(name)
}

/// A name that says what it is in a line of its own, with an address or a number below it, at the end of a document: who sends
/// a circular.
pub(crate) fn undersigned(sheet: &Sheet<'_>) -> Option<(String, usize)> {
    const FOOT: usize = 6;
    const DIGITS: usize = 3;
    let rows = sheet.rows.len();
    let reached = |at: usize| {
        let text = &sheet.rows[at].text;
        text.contains('@') || text.chars().filter(char::is_ascii_digit).count() >= DIGITS
    };
    (rows.saturating_sub(FOOT).max(sheet.start + FOOT)..rows).find_map(|at| {
        let row = &sheet.rows[at];
        let text = row.text.trim();
        let below = at + 1 < rows && (at + 1..rows).all(|below| is_free(sheet, below)) && reached(at + 1);
        let own = row.opens && below && is_free(sheet, at) && is_capital_name(text) && says_so(&row.folded);
        (own && is_name_like(text) && !text.contains(',')).then(|| (text.to_owned(), at))
    })
}
