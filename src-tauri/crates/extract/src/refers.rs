//! Which earlier documents of the same case a document names.

mod link;
mod sequel;

use model::{AlertKind, Finding, Sureness, Value};

use crate::fold;
use crate::head::Head;
use crate::labels::{grammar, kinds, sections};
use crate::rows::{Paragraph, Sheet};
use crate::{index, number};

pub(crate) use sequel::{find as goes_on_with, is_of_day as goes_on_from};

/// Finds what a document of that kind refers to.
///
/// `noticed`: the page is the action's own, and a notice on it says that it is over.
pub(crate) fn find(sheet: &Sheet<'_>, head: &Head, kind: AlertKind, noticed: bool) -> Vec<Finding> {
    let mut out: Vec<Finding> = Vec::new();
    let own_index = head.index.as_ref().map(|(_, found)| found.index.to_string());
    let follows = matches!(kind, AlertKind::Update | AlertKind::Outcome | AlertKind::Stop) && !noticed;
    if let Some((row, found)) = head.number.as_ref().filter(|_| follows) {
        // An update of Amnesty's keeps the case's number; others number their follow-ups anew.
        let shared = is_shared(&found.number.series);
        if shared || is_printed(&found.number) {
            push(
                &mut out,
                found.number.to_string(),
                Some(sheet.place(*row, found.start, found.end)),
                Sureness::SURE,
            );
        }
    }
    for paragraph in sheet.paragraphs() {
        mentioned(sheet, head, paragraph, own_index.as_deref(), kind == AlertKind::Update, &mut out);
    }
    if follows {
        for paragraph in sheet.paragraphs() {
            let Some(found) = sequel::find(paragraph) else { continue };
            let found = if prints(head) { found.without_series(&paragraph.text, true) } else { found };
            let place = sheet.place_in(paragraph, found.start, found.end);
            push(&mut out, found.number.to_string(), place, Sureness::LIKELY);
        }
    }
    // PEN's updates carry the case's number, but where they name another one as the case's.
    let own = head.number.as_ref().filter(|(_, found)| matches!(found.number.series.as_str(), "RAN" | "WAN"));
    if let Some((row, found)) = own.filter(|_| kind == AlertKind::Update && out.is_empty()) {
        let place = sheet.place(*row, found.start, found.end);
        push(&mut out, found.number.to_string(), Some(place), Sureness::LIKELY);
    }
    let numbers = out.iter().any(|f| matches!(&f.value, Value::RefersTo(text) if !text.contains("://")));
    if !numbers && head.number.is_none() {
        out.extend(links(sheet));
        out.extend(link::find(sheet).filter(|_| out.is_empty() && follows));
    }
    out
}

/// Whether all documents of a case carry one number of that series.
fn is_shared(series: &str) -> bool {
    matches!(series, "UA" | "EXTRA")
}

/// “AU 033-2016” of a publisher who calls actions as Amnesty does, which stays as printed.
fn is_printed(number: &model::ActionNumber) -> bool {
    let printed = number.to_string();
    number.series.is_empty() && number::all(&printed).iter().any(|found| is_shared(&found.number.series))
}

fn prints(head: &Head) -> bool {
    head.number.as_ref().is_some_and(|(_, found)| is_printed(&found.number))
}

fn push(out: &mut Vec<Finding>, text: String, place: Option<model::Place>, sureness: Sureness) {
    let value = Value::RefersTo(text);
    if !out.iter().any(|finding| finding.value == value) {
        out.push(Finding { value, place, sureness });
    }
}

/// Numbers and indexes that a sentence points to. An index printed beside a number is the same document's.
fn mentioned(
    sheet: &Sheet<'_>,
    head: &Head,
    paragraph: &Paragraph,
    own_index: Option<&str>,
    follows_up: bool,
    out: &mut Vec<Finding>,
) {
    let mut numbers = number::all(&paragraph.text);
    if prints(head) {
        numbers.iter_mut().for_each(|found| *found = found.without_series(&paragraph.text, true));
    }
    let own = head.number.as_ref().map(|(_, found)| found.number.to_string());
    let series = head.number.as_ref().map(|(_, found)| found.number.series.as_str());
    let listed = is_list_of_references(&paragraph.folded);
    for found in &numbers {
        let text = found.number.to_string();
        // “… 006”, “… 006.1” before “… 006.2”.
        let base = own.as_deref().is_some_and(|own| own != text && own.contains('.') && same_case(own, &text));
        // “We asked you to write for seven families (UP-05-2003)”, in what follows that up.
        let same_series = series == Some(found.number.series.as_str()) && !found.number.series.is_empty();
        let anew = series.is_some_and(|series| !is_shared(series));
        let earlier = follows_up && anew && same_series && stands_in_brackets(&paragraph.text, found);
        let other = own.as_deref() != Some(text.as_str());
        let pointed = base || other && (earlier || listed || points(&paragraph.folded, found.start));
        if pointed {
            push(out, text, sheet.place_in(paragraph, found.start, found.end), Sureness::LIKELY);
        }
    }
    let whole =
        index::all(&paragraph.text).into_iter().map(|found| (found.start, found.end, found.index.to_string()));
    for (start, end, text) in whole.chain(without_year(paragraph)) {
        let beside = numbers.iter().any(|n| start >= n.end && start - n.end <= 4);
        let follows = points(&paragraph.folded, start) || in_follow_ups(&paragraph.folded, start);
        if own_index != Some(text.as_str()) && !beside && follows {
            push(out, text, sheet.place_in(paragraph, start, end), Sureness::LIKELY);
        }
    }
}

/// “[RE: UP-38-2005: …, UP-19-2005: … and UA-07-2005: …]”: every number in it is an earlier document's.
fn is_list_of_references(folded: &str) -> bool {
    let Some(inside) = folded.trim_start().strip_prefix(['[', '(']) else { return false };
    let Some((label, _)) = inside.split_once(':') else { return false };
    folded.trim_end().ends_with([']', ')']) && points(label, label.chars().count())
}

/// Whether a number is all that a bracket holds.
fn stands_in_brackets(text: &str, found: &number::Found) -> bool {
    let before: String = text.chars().take(found.start).collect();
    before.trim_end().ends_with(['(', '[', '（'])
        && fold::skip(text, found.end).trim_start().starts_with([')', ']', '）'])
}

/// Whether two numbers differ in nothing but their part behind the point.
fn same_case(one: &str, other: &str) -> bool {
    let base = |number: &str| number.split('.').next().unwrap_or("").to_owned();
    base(one) == base(other)
}

fn before(folded: &str, start: usize) -> &str {
    fold::slice(folded, 0, start)
}

fn points(folded: &str, start: usize) -> bool {
    let before = before(folded, start);
    let words = before.trim_end_matches([' ', ':', '(', '[']);
    // “Update #2 to”, looked at from its end: a page may be one line.
    let plain = |word: &str| word.replace(|c: char| c.is_ascii_digit() || c == '#', "");
    let mut last = words.rsplit(char::is_whitespace).map(plain).filter(|word| !word.is_empty());
    let (to, update) = (last.next().unwrap_or_default(), last.next().unwrap_or_default());
    if kinds().ends(&format!("{update} {to}"), "bareupdate").is_some() {
        return true;
    }
    kinds().words("earlier").iter().any(|word| {
        let word = word.trim_end_matches(':');
        // “and” joins only behind another reference.
        words.ends_with(word)
            && !words.trim_end_matches(word).ends_with(char::is_alphabetic)
            && !grammar().has(word, "and")
    })
}

/// “and follow-ups (AFR 57/16/91, 12 September 1991; AFR 57/02/92, 20 January)”, “(AFR 57/16/91 and follow-ups AFR 57/18/91,
/// 3 October, AFR 57/02/92)”.
fn in_follow_ups(folded: &str, start: usize) -> bool {
    let before = before(folded, start);
    let open = before.rfind('(').filter(|&at| !before[at..].contains(')'));
    open.is_some_and(|at| {
        let words = before[..at].trim_end();
        kinds().ends(words, "followups").is_some() || kinds().inside(&before[at..], "followups").is_some()
    })
}

/// Indexes that lost their year, “and follow-up (AFR 57/018, 3 October 1991)”: where each begins and ends, and the index
/// with the year of the day behind it.
fn without_year(paragraph: &Paragraph) -> Vec<(usize, usize, String)> {
    const REACH: usize = 24;
    let text = &paragraph.text;
    let mut out = Vec::new();
    for (at, _) in text.match_indices('/') {
        let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        let head = text[..at].char_indices().rev().nth(5).map_or(&text[..at], |(from, _)| &text[from..at]);
        let Some((region, class)) = head.trim_start().split_once(' ') else { continue };
        let serial: String = text[at + 1..].chars().take_while(char::is_ascii_digit).collect();
        let rest = &text[at + 1 + serial.len()..];
        let near: String = rest.chars().take(REACH).collect();
        let Some(year) = crate::dates::all(&fold::fold(&near)).first().and_then(|day| day.day.date(None)) else {
            continue;
        };
        let fits = index::is_region(&region.to_lowercase())
            && digits(class)
            && class.len() == 2
            && (2..=4).contains(&serial.len())
            && rest.starts_with(',');
        if let Some(found) =
            index::all(&format!("{region} {class}/{serial}/{}", year.year())).first().filter(|_| fits)
        {
            let start = fold::chars_before(text, at) - region.chars().count() - 3;
            out.push((start, start + region.len() + 4 + serial.len(), found.index.to_string()));
        }
    }
    out
}

/// The address behind “LINK TO PREVIOUS UA”, where no number is printed.
fn links(sheet: &Sheet<'_>) -> Vec<Finding> {
    let mut out = Vec::new();
    for paragraph in sheet.paragraphs() {
        let Some(_) = sections().start(&paragraph.folded, |mark| mark == "previous").filter(|s| s.words > 1) else {
            continue;
        };
        let block = &sheet.document.blocks[sheet.rows[paragraph.first].block];
        let written = paragraph.text.split_whitespace().find(|word| word.starts_with("http")).map(str::to_owned);
        let address = written.or_else(|| block.links.first().map(|link| link.address.clone()));
        if let Some(address) = address {
            push(&mut out, address, sheet.place_in(paragraph, 0, paragraph.text.chars().count()), Sureness::SURE);
        }
    }
    out
}
