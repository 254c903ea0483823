//! Pages that list several documents: title, kind, index, excerpt and links of each, found by their repeated shape.

mod table;

use model::{Block, BlockKind, Document, Region};

use crate::fold::{fold, slice};
use crate::labels::links;
use crate::{Item, Listing, index, kind};

/// Reads the items of a listing page.
pub(crate) fn read(document: &Document) -> Listing {
    let blocks: Vec<&Block> = document
        .blocks
        .iter()
        .filter(|b| b.region != Region::Furniture && !matches!(b.kind, BlockKind::Picture { .. }))
        .collect();
    let next = document.blocks.iter().find_map(next_page);
    let ends: Vec<usize> = (0..blocks.len()).filter(|&at| is_end(blocks[at])).collect();
    let mut items = if ends.len() >= 2 { by_links(&blocks, &ends) } else { by_headings(&blocks) };
    let table = table::items(&blocks);
    if !table.is_empty() {
        items = table;
    }
    let parts = crate::parts::split(document);
    if parts.len() > items.len().max(1) {
        items = parts.iter().map(of_part).collect();
    }
    Listing { items, next }
}

/// A whole action printed on the page, as an item: its first running text is the excerpt.
fn of_part(part: &Document) -> Item {
    let kept = |b: &&Block| b.region != Region::Furniture && b.text().chars().any(char::is_alphanumeric);
    let blocks: Vec<&Block> = part.blocks.iter().filter(kept).collect();
    let mut out = item(&blocks);
    let long = out.excerpt.lines().find(|line| line.chars().count() > 60).map(str::to_owned);
    out.excerpt = long.unwrap_or(out.excerpt);
    // The action itself says what it is where no label does.
    let action = crate::action::read(part);
    for finding in &action.findings {
        match &finding.value {
            model::Value::Kind(kind) => out.kind = out.kind.or(Some(*kind)),
            // A heading above the address is no headline.
            model::Value::Title(title) => {
                let own = out.title.take().filter(|own| !own.ends_with(':'));
                out.title = own.or_else(|| Some(as_printed(&blocks, title)));
            }
            model::Value::Index(index) => out.index = out.index.take().or_else(|| Some(index.clone())),
            _ => {}
        }
    }
    out
}

/// A headline with the label before it, where it stands in a block of its own.
fn as_printed(blocks: &[&Block], title: &str) -> String {
    const LONGEST: usize = 160;
    let whole = blocks.iter().map(|b| fold_space(&b.text())).find(|text| text.contains(title));
    whole.filter(|text| text.chars().count() <= LONGEST).unwrap_or_else(|| title.to_owned())
}

/// Whether a block holds a link that says “Read more” or “Download”, or those words at its end without links, as
/// pages pasted as text have them.
fn is_end(block: &Block) -> bool {
    let linked = block.links.iter().any(|link| link_mark(block, link).is_some());
    linked || block.links.is_empty() && is_bare_end(&block.text())
}

/// A short line of nothing but such words.
pub(crate) fn is_bare_end(text: &str) -> bool {
    let folded = fold(text);
    let start = links().start(&folded, |mark| matches!(mark, "more" | "download"));
    start.is_some() && folded.chars().count() < 40 && folded.split_whitespace().count() <= 4
}

fn link_mark(block: &Block, link: &model::Link) -> Option<&'static str> {
    let text = block.text();
    let words = fold(slice(&text, link.start, link.end));
    // A link whose words are a headline is none of these: “More than 70 families …”.
    let short = words.split_whitespace().count() <= 14;
    let start = links().start(&words, |mark| matches!(mark, "more" | "download")).filter(|_| short)?;
    let rest = crate::fold::skip(&words, start.end).trim().to_owned();
    let plain = start.words > 1
        || rest.chars().count() < 24 && !rest.starts_with(char::is_alphabetic)
        || rest.split(' ').count() <= 2;
    plain.then_some(start.mark)
}

/// Items that each end in a block of such links.
fn by_links(blocks: &[&Block], ends: &[usize]) -> Vec<Item> {
    let mut items = Vec::new();
    let mut first = start_of_list(blocks, ends[0]);
    while first > 0
        && label_kind(&fold(&blocks[first - 1].text())).is_some()
        && !matches!(blocks[first - 1].kind, BlockKind::Heading(_))
    {
        first -= 1;
    }
    for (nth, &end) in ends.iter().enumerate() {
        // Two blocks of links in a row belong to one item.
        let joined = ends.get(nth + 1) == Some(&(end + 1)) && blocks[end + 1].lines.len() <= 2;
        if joined {
            continue;
        }
        if end >= first {
            items.push(item(&blocks[first..=end]));
        }
        first = end + 1;
    }
    // What follows the last links with the shape of an item is an item without them.
    let rest = &blocks[first.min(blocks.len())..];
    let tail: Vec<&Block> = rest.iter().take_while(|b| !is_pagination(b)).copied().collect();
    let text: usize = tail.iter().map(|b| b.text().chars().count()).sum();
    let shaped =
        tail.iter().any(|b| matches!(b.kind, BlockKind::Item { .. })) || tail.iter().all(|b| b.links.is_empty());
    if shaped && text > 80 && tail.len() <= 4 && !tail.is_empty() {
        items.push(item(&tail));
    }
    items.retain(|item| item.title.is_some() || !item.excerpt.is_empty());
    items
}

/// Where the first item begins: at the nearest heading or linked headline before its links, or at the first block
/// of the same shape as the others.
fn start_of_list(blocks: &[&Block], end: usize) -> usize {
    let title = (0..=end).rev().find(|&at| matches!(blocks[at].kind, BlockKind::Heading(level) if level > 1));
    let linked = (0..end).rev().find(|&at| is_linked_headline(blocks[at]));
    let bulleted = || {
        (0..end).rev().find(|&at| matches!(blocks[at].kind, BlockKind::Item { .. }) && is_short_line(blocks[at]))
    };
    title.or(linked).or_else(bulleted).unwrap_or_else(|| {
        (0..end).rev().find(|&at| matches!(blocks[at].kind, BlockKind::Heading(_))).map_or(0, |at| at + 1)
    })
}

/// Whether a link covers the first line of a block.
fn linked_first_line(block: &Block) -> bool {
    let length = block.lines.first().map_or(0, |line| line.text.chars().count());
    block.links.iter().any(|link| link.start == 0 && link.end + 1 >= length && link.end <= length && length > 8)
}

/// A line that reads like a headline: short, and no full stop behind it.
fn is_short_line(block: &Block) -> bool {
    // A line with the index may stand right below it.
    let below = block.lines.iter().skip(1).all(|line| !index::all(&line.text).is_empty());
    let text = block.lines.first().map_or(String::new(), |line| line.text.clone());
    below && (8..120).contains(&text.chars().count()) && !text.trim_end().ends_with(['.', ',', ';', ':', '…'])
}

fn is_linked_headline(block: &Block) -> bool {
    let text = block.text();
    let whole = block.links.iter().any(|link| link.start == 0 && link.end + 1 >= text.chars().count());
    whole && text.chars().count() > 12
}

/// Items without such links: headings of one level that are links themselves.
fn by_headings(blocks: &[&Block]) -> Vec<Item> {
    let heads: Vec<usize> = (0..blocks.len())
        .filter(|&at| matches!(blocks[at].kind, BlockKind::Heading(l) if l > 1) && !blocks[at].links.is_empty())
        .collect();
    if heads.len() < 2 {
        return Vec::new();
    }
    let ends = heads.iter().skip(1).copied().chain([blocks.len()]);
    heads.iter().zip(ends).map(|(&start, end)| item(&blocks[start..end])).collect()
}

fn item(blocks: &[&Block]) -> Item {
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
        read_links(block, &mut out);
        let heading = matches!(block.kind, BlockKind::Heading(_));
        let linked = is_linked_headline(block) && link_marks(block) == 0;
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
            for line in block.lines.iter().skip(1).filter(|_| first_line) {
                excerpt_line(block, &line.text, &mut out);
            }
            continue;
        }
        // The whole item in one block, as cells of tables hold it.
        let inside = out.title.is_none() && excerpt.is_empty() && block.lines.len() > 2 && linked_first_line(block);
        if inside {
            out.title = Some(fold_space(&block.lines[0].text));
        }
        for line in block.lines.iter().skip(usize::from(inside)) {
            if let Some(text) = excerpt_line(block, &line.text, &mut out) {
                excerpt.push(text);
            }
        }
    }
    if out.kind.is_none() {
        out.kind = out.title.as_deref().and_then(title_kind);
    }
    out.excerpt = excerpt.join("\n");
    out
}

fn is_label(text: &str) -> bool {
    label_kind(&fold(text)).is_some() || !index::all(text).is_empty()
}

fn link_marks(block: &Block) -> usize {
    block.links.iter().filter(|link| link_mark(block, link).is_some()).count()
}

fn read_links(block: &Block, out: &mut Item) {
    let mut seen_more = false;
    for link in &block.links {
        match link_mark(block, link) {
            Some("more") if !seen_more => {
                out.read_more = Some(link.href.clone());
                seen_more = true;
            }
            Some("download") if out.download.is_none() => out.download = Some(link.href.clone()),
            _ => {}
        }
    }
}

/// A line that belongs to the excerpt: not a label of kind or index, not the words on the links.
fn excerpt_line(block: &Block, line: &str, out: &mut Item) -> Option<String> {
    let folded = fold(line);
    let found = index::all(line).into_iter().next();
    if let Some(found) = found.filter(|_| line.chars().count() < 110) {
        out.index.get_or_insert(found.index);
        for piece in folded.split(['·', '|', '•']) {
            out.kind = out.kind.or_else(|| kind::of_label(piece.trim()));
        }
        out.kind = out.kind.or_else(|| numbered_kind(&folded));
        let label: String = folded.chars().take(found.start).collect();
        let before = label.trim_end_matches([' ', ':']);
        let rest =
            ["ai index", "index"].iter().find_map(|l| before.strip_suffix(l)).unwrap_or("").trim().to_owned();
        out.kind = out.kind.or_else(|| kind::of_label(&rest));
        return None;
    }
    if let Some(kind) = label_kind(&folded) {
        out.kind.get_or_insert(kind);
        return None;
    }
    let marks = link_marks(block) > 0 || is_bare_end(line);
    // “Read more: http://…” in a page pasted as text.
    if let Some((start, at)) =
        links().start(&folded, |mark| matches!(mark, "more" | "download")).zip(line.find("http"))
    {
        let address = line[at..].split_whitespace().next().map(str::to_owned);
        let slot = if start.mark == "more" { &mut out.read_more } else { &mut out.download };
        *slot = slot.take().or(address);
        return None;
    }
    let words = links().start(&folded, |mark| matches!(mark, "more" | "download")).is_some();
    if marks && (block.lines.len() == 1 || words) && line.chars().count() < 160 {
        return None;
    }
    // The words on the links are no part of the text they stand behind.
    let text = without_link_words(line);
    (text.chars().filter(|c| c.is_alphabetic()).count() > 3 && !is_date_line(&folded)).then_some(text)
}

fn without_link_words(line: &str) -> String {
    fold_space(line)
}

fn is_date_line(folded: &str) -> bool {
    let dates = crate::dates::all(folded);
    dates.first().is_some_and(|d| folded.chars().count() < d.end - d.start + 6)
}

/// A line that is a label of kind, alone or before marks: “Press releases”, “Urgent Action · Cambodia · 20 November”.
fn label_kind(folded: &str) -> Option<model::AlertKind> {
    if folded.chars().count() > 90 {
        return None;
    }
    let whole = kind::of_label(folded.trim());
    let pieces = || folded.split(['·', '|', '•']).find_map(|piece| kind::of_label(piece.trim()));
    let from_report = folded.starts_with("from the report")
        || folded.starts_with("extrait du rapport")
        || folded.starts_with("aus dem bericht");
    whole.or_else(pieces).or(from_report.then_some(model::AlertKind::Report))
}

/// The label before the colon of a title: “URGENT ACTION: Five exiles seized”; an update in brackets behind it.
fn title_kind(title: &str) -> Option<model::AlertKind> {
    let folded = fold(title);
    let before = folded.split_once([':', '：']).and_then(|(label, _)| kind::of_label(label.trim()));
    before.or_else(|| numbered_kind(&folded[folded.rfind('(')?..]))
}

/// An action's number says what a document is, “2nd update on UA 8/07” that it is a further one.
fn numbered_kind(folded: &str) -> Option<model::AlertKind> {
    let numbered = !crate::number::all(folded).is_empty();
    let update = crate::labels::kinds().inside(folded, "update").is_some();
    numbered.then_some(if update { model::AlertKind::Update } else { model::AlertKind::UrgentAction })
}

fn is_pagination(block: &Block) -> bool {
    next_page(block).is_some() || block.text().chars().count() < 20 && block.links.len() > 2
}

/// The link to the next page: its words say so.
fn next_page(block: &Block) -> Option<String> {
    let text = block.text();
    let says = |link: &&model::Link| links().whole(fold(slice(&text, link.start, link.end)).trim()) == Some("next");
    block.links.iter().find(says).map(|link| link.href.clone()).filter(|href| !href.starts_with('#'))
}

fn fold_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
