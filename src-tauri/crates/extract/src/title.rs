//! The headline.

use crate::dates;
use crate::fold::{chars_before, fold, skip, slice};
use crate::head::{Head, Title, is_prose};
use crate::labels::{kinds, sections};
use crate::rows::{Shape, Sheet};
use crate::{country, index, number};

/// Finds the headline and its row.
pub(crate) fn find(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let forms = [labelled, concern, under_brand, heading, country_line, under_number, first_loud, first_alone];
    let title = forms.into_iter().find_map(|form| form(sheet, head));
    title.or_else(|| from_format(sheet, head)).filter(|t| !t.text.is_empty())
}

/// The headline of a page that lists documents: its first heading, else its page's title.
pub(crate) fn of_listing(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let top = sheet.rows.iter().position(|row| row.shape == Shape::Heading(1));
    top.map(|at| of_rows(sheet, at, sheet.block_end(at)))
        .or_else(|| heading(sheet, head))
        .or_else(|| first_loud(sheet, head))
        .or_else(|| list_line(sheet))
        .or_else(|| from_format(sheet, head))
}

/// A short line that no full stop ends, below the name of whoever publishes the list.
fn list_line(sheet: &Sheet<'_>) -> Option<Title> {
    let first = (2..sheet.rows.len().min(8)).find(|&at| {
        let row = &sheet.rows[at];
        let alone = row.opens && sheet.block_end(at) == at + 1 && !matches!(row.shape, Shape::Item(_));
        alone
            && (8..80).contains(&row.text.chars().count())
            && !row.text.ends_with(['.', ':'])
            && !skippable(sheet, at)
            && !crate::listing::is_bare_end(&row.text)
    })?;
    Some(of_rows(sheet, first, first + 1))
}

/// A title out of rows `first..end`, cleaned.
fn of_rows(sheet: &Sheet<'_>, first: usize, end: usize) -> Title {
    let text = sheet.rows[first..end].iter().map(|row| row.text.as_str()).collect::<Vec<_>>().join(" ");
    Title { text: clean(&text), row: first, place: sheet.place_of_rows(first, end) }
}

/// Labels that section pages put before a headline, folded; dropped.
const BEFORE: &[&str] = &[
    "urgent action update:",
    "urgent action:",
    "urgent appeals update:",
    "urgent appeal update:",
    "update:",
    "fwd:",
    "fw:",
    "re:",
    "action urgente :",
    "action urgente:",
    "accion urgente:",
    "urgent action -",
    "tr:",
    "wg:",
    "rv:",
];

/// Drops “Urgent Action Update:” before and “(Peru: UA 29.24)” behind a headline.
pub(crate) fn clean(text: &str) -> String {
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let folded = fold(&text);
    if let Some(label) = BEFORE.iter().find(|label| folded.starts_with(**label)) {
        text = skip(&text, label.chars().count()).trim_start().to_owned();
    }
    if let Some(open) = text.rfind(" (").filter(|_| text.ends_with(')')) {
        let inside = &text[open..];
        if !number::all(inside).is_empty() {
            text.truncate(open);
        }
    }
    text
}

/// “URGENT ACTION TITLE: …” of the trial of 2017; a memo's “Re:” without a heading.
fn labelled(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let labels = ["urgent action title", "title of urgent action", "re:", "| re: |"];
    let (at, label) = sheet.rows[..head.end.min(sheet.rows.len())].iter().enumerate().find_map(|(at, row)| {
        let label = labels.iter().find(|l| row.folded.starts_with(**l))?;
        Some((at, *label))
    })?;
    let rest = skip(&sheet.rows[at].text, label.chars().count()).trim_matches([':', ' ', '|']);
    if !rest.is_empty() {
        let title = of_rows(sheet, at, at + 1);
        return Some(Title { text: clean(rest), ..title });
    }
    (at + 1 < sheet.rows.len()).then(|| of_rows(sheet, at + 1, capitals_end(sheet, at + 1)))
}

/// The rows in capitals from `first` on belong to one headline.
fn capitals_end(sheet: &Sheet<'_>, first: usize) -> usize {
    let capitals = |text: &str| text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase);
    let mut end = first + 1;
    if !capitals(&sheet.rows[first].text) {
        return end;
    }
    while end < sheet.rows.len() && end < first + 4 && capitals(&sheet.rows[end].text) && !is_label(sheet, end) {
        end += 1;
    }
    end
}

fn is_label(sheet: &Sheet<'_>, at: usize) -> bool {
    let folded = &sheet.rows[at].folded;
    let ends_colon = folded.trim_end().ends_with(':');
    let section = sections().start(folded, |_| true).is_some_and(|s| s.words > 1 || ends_colon);
    section || kinds().whole(folded).is_some() || country::named(folded).is_some()
}

/// The concern on the number's line, or below it: “UA 213/93 Fear of torture 6 July 1993”.
fn concern(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let (row, found) = head.number.as_ref()?;
    if matches!(sheet.rows[*row].shape, Shape::Heading(_)) || found.number.series.len() > 5 {
        return None;
    }
    let own = matches!(found.number.series.as_str(), "UA" | "EXTRA");
    let first = sheet.rows[..=*row].iter().rposition(|r| r.opens).unwrap_or(*row);
    let paragraph = sheet.paragraph(first, sheet.block_end(first));
    let whole = number::all(&paragraph.text).into_iter().next()?;
    if !own || is_prose(&paragraph) && paragraph.text.chars().count() > 330 {
        return None;
    }
    // What stands on further lines of the paragraph is the list of names, unless the sentence goes on.
    let follows = whole.start > 12;
    let rest = if follows {
        skip(&paragraph.text, whole.end).to_owned()
    } else {
        skip(&sheet.rows[*row].text, found.end).to_owned()
    };
    let text =
        concern_of(&rest, follows).or_else(|| follows.then(|| beyond(sheet, &paragraph, &rest)).flatten())?;
    let at = paragraph.text.find(&text).map(|byte| chars_before(&paragraph.text, byte))?;
    let place = sheet.place_in(&paragraph, at, at + text.chars().count())?;
    Some(Title { text: text.split_whitespace().collect::<Vec<_>>().join(" "), row: *row, place })
}

/// What is left of the line behind the number: no bracket, no date, no index, no label.
fn concern_of(rest: &str, follows: bool) -> Option<String> {
    let mut text = rest;
    if follows {
        // “… (AFR 57/14/91, 29 August 1991) and follow-ups (…) - Incommunicado Detention”
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
    let text = without_index_label(text).trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '-' | '–' | '—' | ':' | '|' | '·' | ',' | '.' | ']')
    });
    let label = ["index", "indice", "ai index", "date", "fecha", "رقم"]
        .iter()
        .any(|l| fold(text).starts_with(fold(l).as_str()));
    let text = without_place(text, cut.is_some());
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let on_country = country::named(&fold(text)).is_some()
        || ["on ", "issued", "first issued"].iter().any(|w| fold(text).starts_with(w));
    (letters > 4 && !label && !on_country && !text.contains('(')).then(|| text.to_owned())
}

/// The sentence goes on in the next paragraph where a mail program broke it.
fn beyond(sheet: &Sheet<'_>, paragraph: &crate::rows::Paragraph, rest: &str) -> Option<String> {
    let next = sheet.rows.get(paragraph.end)?;
    concern_of(&format!("{rest} {}", next.text), true)
}

/// “… Londres, le” before a date that was cut off.
fn without_place(text: &str, cut: bool) -> &str {
    let bare = [" le", " el", " den", " il", " lì"].iter().find_map(|word| text.strip_suffix(word));
    match bare.filter(|b| cut && b.ends_with(',')) {
        Some(bare) => bare.rfind(' ').map_or(bare, |at| bare[..at].trim_end()),
        None => text,
    }
}

/// “Death threats AI Index:” before an index that was cut off.
fn without_index_label(text: &str) -> &str {
    let bare = text.trim_end_matches([' ', ':', '\u{a0}']);
    let folded = fold(bare);
    let label = crate::head::INDEX_LABELS.iter().map(|l| fold(l)).find(|l| folded.ends_with(l.as_str()));
    label.map_or(text, |l| slice(bare, 0, folded.chars().count() - l.chars().count()))
}

/// The line under “URGENT ACTION”.
fn under_brand(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let limit = head.end.min(sheet.rows.len());
    let brand = (0..limit).find(|&at| {
        let row = &sheet.rows[at];
        kinds().whole(&row.folded) == Some("urgentaction") && !matches!(row.shape, Shape::Item(_))
    })?;
    let mut first = brand + 1;
    while first < limit && (skippable(sheet, first) || is_label(sheet, first)) {
        first += 1;
    }
    let row = sheet.rows.get(first).filter(|_| first < limit || first == brand + 1)?;
    let prose = is_prose(&sheet.paragraph(first, first + 1));
    let capitals = !row.text.chars().any(char::is_lowercase) && row.text.chars().any(char::is_uppercase);
    if prose && !capitals && !row.loud || country::heading_country(row).is_some() && head.names == Some(first) {
        return None;
    }
    if matches!(row.shape, Shape::Heading(_)) {
        return Some(of_rows(sheet, first, sheet.block_end(first)));
    }
    let before_number = head.number.as_ref().is_some_and(|(at, _)| *at > first);
    if before_number && !capitals || row.text.chars().count() > 130 {
        return None;
    }
    let end = if capitals { capitals_end(sheet, first) } else { first + 1 };
    Some(of_rows(sheet, first, end))
}

/// Lines of numbers, dates and addresses of the office.
fn skippable(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    let bare = dates::all(&row.folded).iter().any(|d| row.text.chars().count() < d.end - d.start + 12);
    bare || !index::all(&row.text).is_empty()
        || !number::all(&row.text).is_empty()
        || !row.text.chars().any(char::is_alphabetic)
}

/// The page's first heading that is no brand and no name of a site.
fn heading(sheet: &Sheet<'_>, _: &Head) -> Option<Title> {
    let level = |at: usize| match sheet.rows[at].shape {
        Shape::Heading(level) => Some(level),
        _ => None,
    };
    let best = (0..sheet.rows.len()).filter_map(level).min()?;
    let first = (0..sheet.rows.len())
        .find(|&at| level(at) == Some(best) && sheet.rows[at].opens && !is_brand(sheet, at))?;
    // A page that only has headings of sections has no headline among them.
    (best <= 2 || first < 8).then(|| of_rows(sheet, first, sheet.block_end(first)))
}

fn is_brand(sheet: &Sheet<'_>, at: usize) -> bool {
    kinds().whole(&sheet.rows[at].folded).is_some()
}

/// The next line that is neither number nor date nor label: OMCT's kind of violation, a concern below its number.
fn under_number(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let (row, _) = head.number.as_ref()?;
    let end = head.end.max(row + 1).min(sheet.rows.len());
    let first =
        (row + 1..end).find(|&at| !skippable(sheet, at) && !is_label(sheet, at) && head.names != Some(at))?;
    let text = &sheet.rows[first].text;
    let fits = (8..=160).contains(&text.chars().count()) && !text.ends_with(['.', ',']);
    fits.then(|| of_rows(sheet, first, first + 1))
}

/// “PHILIPPINES: Soldiers tail three organisers”.
fn country_line(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let first = (0..head.end.min(sheet.rows.len())).find(|&at| {
        let folded = &sheet.rows[at].folded;
        if head.names == Some(at) {
            return false;
        }
        let rest = skip(folded, numbered(&sheet.rows[at].text)).trim_start_matches([':', ' ', '-']);
        let (before, after) = rest.split_once(':').unwrap_or(("", ""));
        country::named(before).is_some() && after.len() > 10
    })?;
    let mut title = of_rows(sheet, first, sheet.block_end(first));
    title.text = skip(&title.text, numbered(&title.text)).trim_start_matches([':', ' ', '-']).to_owned();
    Some(title)
}

/// How many characters a number takes at the head of a line: “UP-32-2003: BURMA: …”.
fn numbered(text: &str) -> usize {
    number::all(text).first().filter(|found| found.start == 0).map_or(0, |found| found.end)
}

/// The first line set off in the head.
fn first_loud(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let short = |at: &usize| (8..160).contains(&sheet.rows[*at].text.chars().count());
    let loud = |at: &usize| sheet.rows[*at].loud && !skippable(sheet, *at) && !is_label(sheet, *at) && short(at);
    let first = (0..head.end.min(sheet.rows.len())).find(loud)?;
    Some(of_rows(sheet, first, first + 1))
}

/// A line by itself above the text that reads like a headline.
fn first_alone(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let first = (0..head.end.min(sheet.rows.len())).find(|&at| {
        let row = &sheet.rows[at];
        let words = row.text.split_whitespace().count();
        let alone = row.opens && sheet.block_end(at) == at + 1 && !matches!(row.shape, Shape::Item(_));
        let small = row.text.chars().any(char::is_lowercase);
        alone
            && small
            && (4..=20).contains(&words)
            && !row.text.ends_with(['.', ':', ',', '*', '|'])
            && !skippable(sheet, at)
            && !is_label(sheet, at)
            && !row.text.contains(['@', '|', '_'])
            && !row.folded.contains("network")
            && !row.folded.contains(" news ")
    })?;
    Some(of_rows(sheet, first, first + 1))
}

/// A page's title without its site's name, a mail's subject without what the mail program put before.
fn from_format(sheet: &Sheet<'_>, head: &Head) -> Option<Title> {
    let title = head.titles(sheet).into_iter().next()?;
    let cut = [" | ", " – ", " — ", " - "].into_iter().filter_map(|mark| title.rfind(mark)).max();
    let text = clean(cut.map_or(title.as_str(), |at| &title[..at]));
    (!sheet.rows.is_empty()).then(|| Title { text, row: 0, place: sheet.place(0, 0, 0) })
}
