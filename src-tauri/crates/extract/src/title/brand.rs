//! The headline below or behind the words for an urgent action, as a brand.

use model::Sureness;

use super::{Title, is_brand, is_masthead, pieces};
use crate::fold::skip;
use crate::head::Head;
use crate::labels::kinds;
use crate::rows::{Row, Shape, Sheet};
use crate::{country, masthead, organisation};

/// “… 3 March 2022 URGENT ACTION WEAVER HELD IN KARA A weaver has …”: a head run into one line, the headline in capitals
/// behind the brand.
pub(super) fn behind_brand(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    const WORDS: usize = 3;
    let limit =
        (sheet.begin() + 12).min(head.end.max(head.number.as_ref().map_or(0, |n| n.0 + 1)).min(sheet.rows.len()));
    (sheet.begin()..sheet.rows.len().min(limit + 1)).find_map(|at| {
        let row = &sheet.rows[at];
        // The running text itself may begin with it.
        let (first, end) = kinds().inside(&row.folded, "brand")?;
        if at == limit && first > 0 {
            return None;
        }
        // “URGENT ACTION: WEAVER HELD”.
        let mark = |c: char| matches!(c, ':' | '-' | '–' | ' ');
        let end = row.folded.len() - row.folded[end..].trim_start_matches(mark).len();
        let start = crate::fold::chars_before(&row.folded, end);
        let capital = |word: &&str| !word.chars().any(char::is_lowercase);
        let mut words: Vec<&str> = skip(&row.text, start).split_whitespace().take_while(capital).collect();
        // “A weaver has …”: the first word of the text.
        let all = skip(&row.text, start).split_whitespace().count() == words.len();
        words.pop_if(|word| !all && word.chars().count() == 1);
        let text = words.join(" ");
        let place = sheet.place(at, start, start + text.chars().count());
        (words.len() >= WORDS && !all).then_some(Title { text, row: at, place, sureness: Sureness::SURE })
    })
}

/// Whether the page's own heading, a line of several words that is no name, stands above a row.
pub(super) fn headline_above(sheet: &Sheet<'_>, head: &Head, at: usize) -> bool {
    const WORDS: usize = 4;
    (0..at).any(|above| {
        let row = &sheet.rows[above];
        row.shape == Shape::Heading(1)
            && row.text.split_whitespace().count() >= WORDS
            && !is_brand(sheet, above)
            && !organisation::is_name(row)
            && !(masthead::says_so(&row.folded) && is_masthead(sheet, head, above))
    })
}

/// “URGENT ACTION”, alone or beside the publisher's name: “ACAT-France - APPEL DU MOIS - MAI 2013”.
pub(super) fn says_brand(row: &Row) -> bool {
    // “One minute for three prisoners - urgent action!” is a headline itself.
    let headline = |piece: &str| piece.split_whitespace().count() >= 4 && !masthead::says_so(piece);
    let told = row.text.contains(char::is_lowercase) && pieces(&row.folded).into_iter().any(headline);
    kinds().whole(&row.folded) == Some("urgentaction")
        || row.text.chars().count() < 80
            && !told
            && pieces(&row.folded).into_iter().any(|piece| kinds().whole(piece) == Some("urgentaction"))
}

/// “ALERT - BANGLADESH”: kinds and countries, nothing else.
pub(super) fn is_of_labels(row: &Row) -> bool {
    let label = |piece: &str| kinds().whole(piece).is_some() || country::named(piece).is_some();
    pieces(&row.folded).into_iter().all(label)
}
