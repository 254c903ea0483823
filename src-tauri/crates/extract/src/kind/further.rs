//! A further document on a case: its number's part, or the words of its head, say so.

use crate::fold::{self, fold};
use crate::head::Head;
use crate::labels::kinds;
use crate::rows::{Row, Sheet};

/// A row of the head, or the title, that says this is a further document on a case. The number of characters up to
/// the end of those words.
pub(super) fn find(sheet: &Sheet<'_>, head: &Head) -> Option<(Option<usize>, usize)> {
    let title = head.title.as_ref().map(|t| t.row);
    let limit = head.end.min(sheet.rows.len());
    for at in (0..limit).chain(title) {
        let row = &sheet.rows[at];
        // “Update” alone, above the headline or right below it.
        if is_update(&row.folded) && title.is_none_or(|title| at <= title + 1) && !super::is_link(sheet, at) {
            return Some((Some(at), row.text.chars().count()));
        }
        if let Some(words) = update_beside_label(row).filter(|_| !super::is_link(sheet, at)) {
            return Some((Some(at), words));
        }
        if let Some(words) =
            counted(&row.folded).filter(|_| title.is_none_or(|title| at <= title) && !super::is_link(sheet, at))
        {
            return Some((Some(at), words));
        }
        if let Some(words) = update_before_day(row).filter(|_| !super::is_link(sheet, at)) {
            return Some((Some(at), words));
        }
        // “Update: the action goes on until 15 September” is about the action, and no further document.
        let moved =
            crate::labels::deadlines().holds(&row.folded, "moved") && crate::dates::names_a_day(&row.folded);
        if moved {
            continue;
        }
        // “UPDATE: Togo – the weaver is still held”.
        let headed = title.is_none_or(|title| at <= title) && !super::is_link(sheet, at);
        if let Some((label, _)) = row.folded.split_once(':').filter(|(label, _)| headed && is_update(label)) {
            return Some((Some(at), label.chars().count()));
        }
        // A sentence of the lead may tell of an update of something else; labels stand in short lines.
        let long = row.text.chars().count() > 110 && kinds().begins(&row.folded, "furtherinfo").is_none();
        if let Some((start, end)) = kinds().inside(&row.folded, "update").filter(|(start, _)| !long || *start < 4)
            && (start < 50 || crate::number::all(&row.text).iter().any(|n| n.start > 0))
        {
            return Some((Some(at), fold::chars_before(&row.folded, end)));
        }
    }
    // “UPDATE: Honduras – …” in a subject or in a page's title.
    let labelled = |folded: &str| folded.split_once(':').is_some_and(|(label, _)| is_update(label));
    let says = |text: &String| {
        let folded = fold(text);
        kinds().inside(&folded, "update").is_some() || labelled(&folded)
    };
    let numbered = head.number.as_ref().is_some_and(|(row, found)| follow_up_part(sheet, *row, found));
    if head.titles(sheet).iter().any(says) || numbered || says_further(sheet) {
        return Some((None, 0));
    }
    goes_on(sheet, head)
}

/// “Follow-up to Action no. 38”, “… to our appeal of 3 May” among the first paragraphs, in a document that has another number,
/// or none.
fn goes_on(sheet: &Sheet<'_>, head: &Head) -> Option<(Option<usize>, usize)> {
    const TOP: usize = 10;
    let own = head.number.as_ref().map(|(_, found)| found.number.to_string());
    let top = sheet.paragraphs().iter().take(TOP).filter(|p| !super::is_link(sheet, p.first));
    let other = |p: &&crate::rows::Paragraph| {
        crate::refers::goes_on_with(p).is_some_and(|found| own != Some(found.number.to_string()))
    };
    // “Further to my letter of August 2”: a letter that an organisation sent goes on with an earlier one of its own.
    let sent = crate::letter::stands_alone(sheet);
    let goes_on = |p: &&crate::rows::Paragraph| other(p) || !sent && crate::refers::goes_on_from(p);
    top.into_iter().find(goes_on).map(|p| (Some(p.first), sheet.rows[p.first].text.chars().count()))
}

/// “Update”, “Update 2”, “Дополнение № 1”.
fn is_update(folded: &str) -> bool {
    kinds().whole(without_count(folded.trim())) == Some("update")
}

/// A label without the count behind it; one of years is no count.
fn without_count(folded: &str) -> &str {
    const DIGITS: usize = 2;
    let bare = folded.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = folded.len() - bare.len();
    if !(1..=DIGITS).contains(&digits) {
        return folded;
    }
    let bare = bare.trim_end_matches([' ', '#', '№']);
    bare.rsplit_once(' ').filter(|(_, word)| kinds().has(word, "numberword")).map_or(bare, |(label, _)| label)
}

/// “URGENT ACTION - UPDATE”: the words for both, parted by a mark, and nothing else. The number of characters of the line.
fn update_beside_label(row: &Row) -> Option<usize> {
    const LONGEST: usize = 60;
    let pieces =
        row.folded.split([':', '|', '·', '/', '–', '—']).flat_map(|piece| piece.split(" - ")).map(str::trim);
    let label = |piece: &str| matches!(kinds().whole(without_count(piece)), Some("update" | "urgentaction"));
    let length = row.text.chars().count();
    (length <= LONGEST && pieces.clone().count() > 1 && pieces.clone().all(label) && pieces.clone().any(is_update))
        .then_some(length)
}

/// “Second appeal: the weaver is still held”, “Segona crida: …”: which of a case's actions it is, at the head of a line. The
/// number of characters of those words.
fn counted(folded: &str) -> Option<usize> {
    let (which, rest) = folded.split_once(' ')?;
    let named = kinds().has(which, "ordinal") && kinds().begins(rest, "act").is_some();
    let label = rest.split([' ', ':']).next().unwrap_or("");
    named.then(|| which.chars().count() + 1 + label.chars().count())
}

/// “ACTUALIZACIÓN Tegucigalpa, 2 de abril de 2014”, “Update - 3 May 2004”: the word before the place and the day. The number
/// of characters that it takes.
fn update_before_day(row: &Row) -> Option<usize> {
    const LONGEST: usize = 80;
    let dated = row.text.chars().count() <= LONGEST && crate::dates::names_a_day(&row.folded);
    let (word, _) = row.folded.split_once([' ', ':', ','])?;
    (dated && is_update(word)).then(|| word.chars().count())
}

/// “FI 103/22-4”, “TUN 091015.1”.
fn follow_up_part(sheet: &Sheet<'_>, row: usize, found: &crate::number::Found) -> bool {
    let printed = fold::slice(&sheet.rows[row].text, found.start, found.end);
    // “.CC” says whose concern it is, and no part.
    let counted = |part: &str| part.len() <= 2 && part.chars().all(|c| c.is_ascii_digit());
    let part = found.number.serial.split('.').skip(1).any(counted);
    // “UA-044/2012-1”: the first further information.
    let follow = printed.rsplit_once('-').is_some_and(|(before, n)| {
        before.contains('/') && (1..=2).contains(&n.len()) && n.chars().all(|c| c.is_ascii_digit())
    });
    // “UA: Peru Second 29.24”.
    let again = kinds().inside(&fold(printed), "again").is_some();
    part || follow || again || fold(printed).starts_with("fi ") || found.number.serial.starts_with("UAU-")
}

/// “FURTHER RECOMMENDED ACTION” above the calls, “This is the second update of UA 242/13” below them.
fn says_further(sheet: &Sheet<'_>) -> bool {
    let says = |row: &Row| kinds().begins(row.folded.trim_start_matches(['*', ' ']), "further").is_some();
    sheet.rows.iter().any(says)
}
