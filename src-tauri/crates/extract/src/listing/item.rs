//! One item out of the blocks that belong to it.

use model::{AlertKind, Block, BlockKind};

use super::marks::{Marks, is_bare_end, is_file};
use crate::fold::{fold, skip, slice};
use crate::labels::{kinds, links};
use crate::{Item, index, kind};

/// An item whose headline, where it has one, is among the blocks.
pub(super) fn item(blocks: &[&Block], marks: &Marks) -> Item {
    let mut out = Item::default();
    let mut excerpt: Vec<String> = Vec::new();
    // Below headings of sections the nearest heading is the item's own.
    let own = blocks.iter().rposition(|b| matches!(b.kind, BlockKind::Heading(_)));
    let first = own.unwrap_or(0);
    // A label may stand above the headline.
    for block in &blocks[..first] {
        out.kind = out.kind.or_else(|| label_kind(&fold(&block.text())));
    }
    for (at, block) in blocks.iter().enumerate().skip(first) {
        read_links(block, marks, &mut out);
        let heading = matches!(block.kind, BlockKind::Heading(_));
        let linked = is_linked_headline(block) && marks.count(block) == 0;
        // A page pasted as text has neither headings nor links: a short line above the text is the headline.
        let plain = own.is_none()
            && at == first
            && is_short_line(block)
            && block.links.is_empty()
            && blocks.len() > 2
            && !is_label(&block.lines[0].text);
        let headline = out.title.is_none() && excerpt.is_empty() && (heading || linked || plain);
        if headline {
            let first_line = plain && block.lines.len() > 1;
            let text = if first_line { block.lines[0].text.clone() } else { block.text() };
            out.title = Some(fold_space(&text)).filter(|t| !t.is_empty());
            if out.read_more.is_none() && own == Some(at) {
                out.read_more = block.links.first().map(|link| link.href.clone());
            }
            let below = if first_line { block.lines.len() } else { 1 };
            (1..below).for_each(|line| drop(excerpt_line(block, line, marks, &mut out)));
            continue;
        }
        // The whole item in one block, as cells of tables hold it.
        let inside = out.title.is_none() && excerpt.is_empty() && block.lines.len() > 2 && linked_first_line(block);
        if inside {
            out.title = Some(fold_space(&block.lines[0].text));
        }
        let lines = usize::from(inside)..block.lines.len();
        for line in lines {
            let text = excerpt_line(block, line, marks, &mut out);
            // Words about the item stand before its text; below it they may be part of it.
            excerpt.extend(text.filter(|_| !excerpt.is_empty() || !is_aside(block, line)));
        }
    }
    if out.kind.is_none() {
        out.kind = out.title.as_deref().and_then(title_kind);
    }
    out.excerpt = excerpt.join("\n");
    out
}

/// Whether a link covers the first line of a block.
fn linked_first_line(block: &Block) -> bool {
    let length = block.lines.first().map_or(0, |line| line.text.chars().count());
    block.links.iter().any(|link| link.start == 0 && link.end + 1 >= length && link.end <= length && length > 8)
}

/// A line that reads like a headline: short, and no full stop behind it.
pub(super) fn is_short_line(block: &Block) -> bool {
    // A line with the index may stand right below it.
    let below = block.lines.iter().skip(1).all(|line| !index::all(&line.text).is_empty());
    let text = block.lines.first().map_or(String::new(), |line| line.text.clone());
    below && (8..120).contains(&text.chars().count()) && !text.trim_end().ends_with(['.', ',', ';', ':', '…'])
}

/// Whether a link covers a whole block.
pub(super) fn is_linked_headline(block: &Block) -> bool {
    let text = block.text();
    let whole = block.links.iter().any(|link| link.start == 0 && link.end + 1 >= text.chars().count());
    whole && text.chars().count() > 12
}

fn is_label(text: &str) -> bool {
    label_kind(&fold(text)).is_some() || !index::all(text).is_empty()
}

/// Takes the addresses of “Read more” and “Download” where the item has none yet.
pub(super) fn read_links(block: &Block, marks: &Marks, out: &mut Item) {
    let mut seen_more = false;
    for link in &block.links {
        match marks.of_link(block, link) {
            Some("more") if !is_file(&link.href) => {
                out.read_more = out.read_more.take().filter(|_| seen_more).or_else(|| Some(link.href.clone()));
                seen_more = true;
            }
            Some(_) if out.download.is_none() => out.download = Some(link.href.clone()),
            _ => {}
        }
    }
}

/// A line that belongs to the excerpt: not a label of kind or index, not the words on the links.
pub(super) fn excerpt_line(block: &Block, at: usize, marks: &Marks, out: &mut Item) -> Option<String> {
    let line = &block.lines[at].text;
    let folded = fold(line);
    let found = index::all(line).into_iter().next();
    if let Some(found) = found.filter(|_| line.chars().count() < 110) {
        out.index.get_or_insert(found.index);
        read_label_beside_index(&folded, found.start, out);
        return None;
    }
    if let Some(kind) = label_kind(&folded) {
        out.kind.get_or_insert(kind);
        return None;
    }
    if read_bare_address(line, &folded, out) {
        return None;
    }
    let marked = marks.count(block) > 0;
    // “Read more about the arrests in Dakar (Word, 30 kB)”, partly linked.
    let words = links().start(&folded, |mark| matches!(mark, "more" | "download")).is_some();
    if is_bare_end(line) || marked && words && line.chars().count() < 160 {
        return None;
    }
    let text = without_marked_links(block, at, marks);
    (text.chars().filter(|c| c.is_alphabetic()).count() > 3 && !is_date_line(&fold(&text))).then_some(text)
}

/// “Urgent Action · AI Index: EUR 44/001/2010”: the kind stands before the index or between marks.
fn read_label_beside_index(folded: &str, start: usize, out: &mut Item) {
    for piece in folded.split(['·', '|', '•']) {
        out.kind = out.kind.or_else(|| kind::of_label(piece.trim()));
    }
    out.kind = out.kind.or_else(|| numbered_kind(folded));
    let label: String = folded.chars().take(start).collect();
    let before = label.trim_end_matches([' ', ':']);
    let label = kinds().ends(before, "index");
    let rest = label.map_or("", |label| &before[..before.len() - label.len()]).trim().to_owned();
    out.kind = out.kind.or_else(|| kind::of_label(&rest));
}

/// “Read more: http://…” in a page pasted as text.
fn read_bare_address(line: &str, folded: &str, out: &mut Item) -> bool {
    let start = links().start(folded, |mark| matches!(mark, "more" | "download"));
    let Some((start, at)) = start.zip(line.find("http")) else { return false };
    let address = line[at..].split_whitespace().next().map(str::to_owned);
    let slot = if start.mark == "more" { &mut out.read_more } else { &mut out.download };
    *slot = slot.take().or(address);
    true
}

/// The line without the words on links that only say “Read more”: they are no part of the text they stand behind.
fn without_marked_links(block: &Block, at: usize, marks: &Marks) -> String {
    let start: usize = block.lines[..at].iter().map(|line| line.text.chars().count() + 1).sum();
    let spans: Vec<(usize, usize)> = block
        .links
        .iter()
        .filter(|link| marks.of_link(block, link).is_some())
        .map(|link| (link.start.saturating_sub(start), link.end.saturating_sub(start)))
        .collect();
    let kept = block.lines[at].text.chars().enumerate();
    let kept = kept.filter(|(n, _)| !spans.iter().any(|(from, to)| (*from..*to).contains(n)));
    fold_space(&kept.map(|(_, c)| c).collect::<String>())
}

/// Whether a line is about the item and not of it: its day and author, its topics.
pub(super) fn is_aside(block: &Block, line: usize) -> bool {
    is_all_links(block, line) || is_byline(&block.lines[line].text)
}

/// “Published on 3 May 2026 by Ute Brandl”, “Write before 22 April 2026”: about the item, not of it.
fn is_byline(line: &str) -> bool {
    const LONGEST: usize = 80;
    let sentence = line.trim_end().ends_with(['.', '…', '。', '؟', '?', '!']);
    line.chars().count() < LONGEST && !sentence && !crate::dates::all(&fold(line)).is_empty()
}

/// A line of nothing but short links: topics, countries, languages.
fn is_all_links(block: &Block, line: usize) -> bool {
    const LONGEST: usize = 60;
    let start: usize = block.lines[..line].iter().map(|line| line.text.chars().count() + 1).sum();
    let text = &block.lines[line].text;
    // “Topics: prisons, press”.
    let label = text.chars().take(25).position(|c| matches!(c, ':' | '：')).map_or(0, |at| at + 1);
    let linked = |at: usize| block.links.iter().any(|link| (link.start..link.end).contains(&(start + at)));
    let short = text.chars().count() < LONGEST && !text.ends_with(['.', '…', '。', '؟', '?', '!']);
    short
        && text.chars().enumerate().skip(label).all(|(at, c)| !c.is_alphanumeric() || linked(at))
        && text.chars().skip(label).any(char::is_alphanumeric)
}

/// Whether a folded text is little more than a date.
pub(super) fn is_date_line(folded: &str) -> bool {
    let dates = crate::dates::all(folded);
    dates.first().is_some_and(|d| folded.chars().count() < d.end - d.start + 6)
}

/// A line that is a label of kind, alone or before marks: “Press releases”, “Urgent Action · Cambodia · 20 November”.
pub(super) fn label_kind(folded: &str) -> Option<AlertKind> {
    if folded.chars().count() > 90 {
        return None;
    }
    let whole = kind::of_label(folded.trim()).or_else(|| kind::of_label(&without_day(folded)?));
    let pieces = || folded.split(['·', '|', '•']).find_map(|piece| kind::of_label(piece.trim()));
    let from_report = kinds().begins(folded, "ofreport").is_some();
    whole.or_else(pieces).or(from_report.then_some(AlertKind::Report))
}

/// “Urgent action 21 March 2024” without its day.
fn without_day(folded: &str) -> Option<String> {
    const LONGEST: usize = 60;
    let day = crate::dates::all(folded).into_iter().next().filter(|_| folded.chars().count() < LONGEST)?;
    let (before, behind) = (slice(folded, 0, day.start), skip(folded, day.end));
    let trim = |text: &str| text.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let (before, behind) = (trim(before), trim(behind));
    match (before.is_empty(), behind.is_empty()) {
        (false, true) => Some(before),
        (true, false) => Some(behind),
        _ => None,
    }
}

/// The label before the colon of a title: “URGENT ACTION: Five exiles seized”; an update in brackets behind it; a number
/// before it.
pub(super) fn title_kind(title: &str) -> Option<AlertKind> {
    let folded = fold(title);
    let label = folded.split_once([':', '：']).map(|(label, _)| label.trim());
    // “Update on UA 98/11: …”
    let before = label.and_then(|label| kind::of_label(label).or_else(|| numbered_kind(label)));
    let bracketed = || numbered_kind(&folded[folded.rfind('(')?..]);
    let first = || numbered_kind(&folded).filter(|_| crate::number::all(&folded)[0].start == 0);
    before.or_else(bracketed).or_else(first)
}

/// An action's number says what a document is, “2nd update on UA 8/07” that it is a further one.
fn numbered_kind(folded: &str) -> Option<AlertKind> {
    let numbered = !crate::number::all(folded).is_empty();
    let update = kinds().inside(folded, "update").is_some();
    numbered.then_some(if update { AlertKind::Update } else { AlertKind::UrgentAction })
}

pub(super) fn fold_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
