//! The concern as a headline: what stands on the line of an action's number.

use model::Sureness;

use super::Title;
use crate::fold::{chars_before, fold, skip, slice};
use crate::head::{Head, is_prose};
use crate::labels::kinds;
use crate::rows::{Paragraph, Shape, Sheet};
use crate::{country, dates, index, number};

/// The concern on the number's line, or below it: “UA 213/93 Fear of torture 6 July 1993”.
pub(super) fn concern(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let (row, found) = head.number.as_ref()?;
    let again = |at: usize| {
        let found = number::all(&sheet.rows[at].text).into_iter().find(|other| other.number == found.number)?;
        beside(sheet, at, &found)
    };
    // “Subject: Stop action on UA 88/96” says it once more in the text.
    beside(sheet, *row, found).or_else(|| (row + 1..head.end.min(sheet.rows.len())).find_map(again))
}

fn beside(sheet: &Sheet<'_>, row: usize, found: &number::Found) -> Option<Title> {
    if matches!(sheet.rows[row].shape, Shape::Heading(_)) || found.number.series.len() > 5 {
        return None;
    }
    let own = matches!(found.number.series.as_str(), "UA" | "EXTRA");
    let first = sheet.rows[..=row].iter().rposition(|r| r.opens).unwrap_or(row);
    let paragraph = sheet.paragraph(first, sheet.block_end(first));
    let whole = number::all(&paragraph.text).into_iter().next()?;
    if !own || is_prose(&paragraph) && paragraph.text.chars().count() > 330 {
        return None;
    }
    // What stands on further lines of the paragraph is the list of names, unless the sentence goes on.
    // A masthead may stand in the rows above.
    let follows = whole.start > 12 && found.start > 0;
    let rest = if follows {
        skip(&paragraph.text, whole.end).to_owned()
    } else {
        with_next(sheet, row, without_bracket(skip(&sheet.rows[row].text, found.end)))
    };
    let text =
        concern_of(&rest, follows).or_else(|| follows.then(|| beyond(sheet, &paragraph, &rest)).flatten())?;
    let at = paragraph.text.find(&text).map(|byte| chars_before(&paragraph.text, byte))?;
    let place = sheet.place_in(&paragraph, at, at + text.chars().count())?;
    Some(Title {
        text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        row,
        place,
        sureness: Sureness::SURE,
    })
}

/// “UA 33/14 Fear of torture / Incommunicado” above “detention 9 May 2014”: a concern that goes on in small letters; “UA
/// 33/14, 9 May 2014” above “Fear of torture”: one in the line below.
fn with_next(sheet: &Sheet<'_>, row: usize, rest: &str) -> String {
    const LONGEST: usize = 70;
    let Some(next) = sheet.rows.get(row + 1).filter(|next| next.paragraph == sheet.rows[row].paragraph) else {
        return rest.to_owned();
    };
    let dated = |text: &str| dates::all(&fold(text)).into_iter().next();
    let bare = dated(rest).is_some_and(|day| {
        !rest.chars().enumerate().any(|(at, c)| c.is_alphabetic() && !(day.start..day.end).contains(&at))
    });
    let short = next.text.chars().count() <= LONGEST && index::all(&next.text).is_empty();
    match rest.trim().is_empty() {
        false if bare && short && is_concern_like(&next.text) => next.text.clone(),
        false
            if dated(rest).is_none()
                && index::all(rest).is_empty()
                && next.text.starts_with(char::is_lowercase) =>
        {
            format!("{rest} {}", next.text)
        }
        _ => rest.to_owned(),
    }
}

/// A few words, small ones among them, that name neither a country nor end a sentence.
fn is_concern_like(text: &str) -> bool {
    let words = text.split_whitespace().count();
    (2..=9).contains(&words)
        && text.chars().any(char::is_lowercase)
        && !text.contains([',', ':', '(', '@'])
        && !text.trim_end().ends_with('.')
        && country::mentions(&fold(text)).is_empty()
}

/// “UA 47/01 (EUR 64/002/2001, 23 February 2001) - Fear for safety”: the index and day of an earlier document.
fn without_bracket(rest: &str) -> &str {
    let group = rest.trim_start().strip_prefix('(').and_then(|inside| inside.split_once(')'));
    let refers = |inside: &str| !index::all(inside).is_empty() || !dates::all(&fold(inside)).is_empty();
    match group.filter(|(inside, _)| refers(inside)) {
        Some((_, behind)) if behind.chars().any(char::is_alphabetic) => behind,
        _ => rest,
    }
}

/// What is left of the line behind the number: no bracket, no date, no index, no label.
fn concern_of(rest: &str, follows: bool) -> Option<String> {
    let mut text = rest;
    if follows {
        // “… (AFR 57/14/91, 29 August 1991) and follow-ups (…) - Incommunicado Detention”
        text = without_remark(text);
        let dash = [" - ", " – ", " — "].into_iter().filter_map(|d| text.rfind(d).map(|at| at + d.len())).max();
        let bracket = || text.rfind(')').map(|at| at + 1);
        text = &text[dash.or_else(bracket)?..];
    }
    let folded = fold(text);
    let dates = dates::all(&folded);
    let cut = dates.first().map(|d| d.start).into_iter().chain(index::all(text).first().map(|i| i.start)).min();
    let text = cut.map_or(text, |end| slice(text, 0, end));
    // “Endeks:”, “문서번호:”: a label whose value was cut off.
    if cut.is_some() && text.trim_end().ends_with([':', '：']) && text.split_whitespace().count() <= 2 {
        return None;
    }
    // “AU 141/99 ÉFAI Londres, 25 juin 1999”: where it was issued.
    if cut.is_some() && text.trim_end().ends_with(',') && text.split_whitespace().count() <= 2 {
        return None;
    }
    let text = without_index_label(text).trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '-' | '–' | '—' | ':' | '|' | '·' | ',' | '.' | ']')
    });
    let field = |text: &str| kinds().begins(text, "index").or_else(|| kinds().begins(text, "field")).is_some();
    let label = field(&fold(text));
    let text = without_country(without_last_day(without_place(text, cut.is_some()), cut.is_some()));
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    // “UA 55/04 UPDATE” says what the document is, not what it is about.
    if kinds().whole(&fold(text)).is_some() {
        return None;
    }
    let on_country = country::named(&fold(text)).is_some() || kinds().leads(&fold(text), "printedon").is_some();
    (letters > 4 && !label && !on_country && !text.contains('(')).then(|| text.to_owned())
}

/// “… FEAR FOR SAFETY (new names marked *)”: small words in brackets about the list below.
fn without_remark(text: &str) -> &str {
    let open = text.rfind('(').filter(|_| text.trim_end().ends_with(')'));
    let remark = |open: &usize| {
        let inside = &text[open + 1..];
        inside.starts_with(char::is_lowercase)
            && index::all(inside).is_empty()
            && !inside.chars().any(char::is_numeric)
    };
    open.filter(remark).map_or(text, |open| text[..open].trim_end())
}

/// The sentence goes on in the next paragraph where a mail program broke it.
fn beyond(sheet: &Sheet<'_>, paragraph: &Paragraph, rest: &str) -> Option<String> {
    let next = sheet.rows.get(paragraph.end)?;
    // “Further information on UA 9/96 issued 3 May 1996” above “- Fear of torture”, which reads like an item.
    let dash = if matches!(&next.shape, Shape::Item(mark) if mark == "-") { "- " } else { "" };
    concern_of(&format!("{rest} {dash}{}", next.text), true)
}

/// “Fear of deportation - Morocco. Appeals until” before a date that was cut off.
fn without_last_day(text: &str, cut: bool) -> &str {
    const WORDS: usize = 4;
    let parted = text.rsplit_once(". ").filter(|(_, last)| cut && last.split_whitespace().count() <= WORDS);
    parted.map_or(text, |(before, _)| before)
}

/// “Fear of deportation - Morocco”.
fn without_country(text: &str) -> &str {
    let parted = [" - ", " – "].into_iter().find_map(|mark| text.rsplit_once(mark));
    parted
        .filter(|(_, last)| country::named(fold(last).trim()).is_some())
        .map_or(text, |(before, _)| before.trim_end())
}

/// “… Londres, le” before a date that was cut off.
fn without_place(text: &str, cut: bool) -> &str {
    let bare = Some(crate::issued::without_small(text)).filter(|bare| bare.len() < text.len());
    match bare.filter(|b| cut && b.ends_with(',')) {
        Some(bare) => bare.rfind(' ').map_or(bare, |at| bare[..at].trim_end()),
        None => text,
    }
}

/// “Death threats AI Index:” before an index that was cut off.
fn without_index_label(text: &str) -> &str {
    let bare = text.trim_end_matches([' ', ':', '\u{a0}']);
    let folded = fold(bare);
    let labels = kinds().words("index").iter().filter(|label| folded.ends_with(label.as_str()));
    labels
        .max_by_key(|label| label.len())
        .map_or(text, |l| slice(bare, 0, folded.chars().count() - l.chars().count()))
}
