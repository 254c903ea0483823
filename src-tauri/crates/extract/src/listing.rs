//! Pages that list several documents: title, kind, index, excerpt and links of each, found by their repeated shape.

mod item;
mod marks;
mod plain;
mod shape;
mod table;

use std::collections::HashSet;

use model::{ActionNumber, Block, BlockKind, Document, Region};

use crate::fold::fold;
use crate::{Item, Listing, number};
use item::{fold_space, is_linked_headline, is_short_line, item, label_kind};
use marks::{Marks, said_next};

pub(crate) use marks::is_bare_end;

/// The items of a page, and the way by which they were found.
pub(crate) struct Found {
    items: Vec<Item>,
    way: Way,
}

impl Found {
    /// The items as a listing page's.
    pub fn listing(&self, document: &Document) -> Listing {
        Listing { items: self.items.clone(), next: marks::next_page(&document.blocks) }
    }

    /// Whether the document is a list of documents, by the action's number that it seems to have.
    pub fn is_list(&self, document: &Document, number: Option<&ActionNumber>) -> bool {
        let numbered = number.is_some_and(|number| !is_of_items(&self.items, number));
        is_list(document, &self.items, self.way, numbered)
    }
}

/// Whether a number is one of three at least with which items of a list are headed: then it is the first item's, not the page's.
fn is_of_items(items: &[Item], number: &ActionNumber) -> bool {
    const SEVERAL: usize = 3;
    let titles = items.iter().filter_map(|item| item.title.as_deref());
    let numbers: HashSet<ActionNumber> =
        titles.filter_map(|title| number::all(title).into_iter().next()).map(|found| found.number).collect();
    numbers.len() >= SEVERAL && numbers.contains(number)
}

fn is_list(document: &Document, items: &[Item], way: Way, numbered: bool) -> bool {
    let linked = items.iter().filter(|item| item.read_more.is_some() || item.download.is_some()).count();
    let described = items.iter().filter(|item| shape::breadth(&item.excerpt) > 40).count();
    let mut indexes: Vec<String> =
        items.iter().filter_map(|item| item.index.as_ref().map(ToString::to_string)).collect();
    indexes.sort();
    indexes.dedup();
    // A page of one action has at most its own index, or number, among the pages it recommends.
    // An action of Amnesty's may tell of its earlier ones.
    let other = |number: &&ActionNumber| !matches!(number.series.as_str(), "UA" | "EXTRA");
    let others = || numbers_in(document, |_| true).iter().filter(other).count() >= 3;
    let several = !numbered || linked >= 3 && (indexes.len() >= 3 || others());
    let listed = (linked >= 3 || items.len() >= 3) && described >= 2;
    // Two headlines with their texts that are nearly all of a page.
    let pair = items.len() == 2 && linked == 2 && described == 2 && !numbered && share(document, items, 4, 3);
    if pair && matches!(way, Way::Links | Way::Shape) {
        return true;
    }
    match way {
        Way::Parts => several && listed,
        // One action has links of its own, and a column beside it others.
        Way::Links => several && listed && is_most_of(document, items),
        // A table of links has no excerpts.
        Way::Table => {
            (several || numbers_in(document, |block| matches!(block.kind, BlockKind::Cell { .. })).len() >= 3)
                && linked >= 3
        }
        Way::Plain => !numbered && described >= 3 && share(document, items, 5, 2),
        Way::Shape => several && linked >= 3 && is_most_of(document, items),
    }
}

/// The actions' numbers that the short lines of some blocks name.
fn numbers_in(document: &Document, of: impl Fn(&Block) -> bool) -> HashSet<ActionNumber> {
    const LONGEST: usize = 300;
    let texts = document.blocks.iter().filter(|block| of(block)).map(Block::text);
    let numbers = texts.filter(|text| text.len() <= LONGEST).flat_map(|text| number::all(&text));
    numbers.map(|found| found.number).collect()
}

/// How items were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Each ends in “Read more” or “Download”.
    Links,
    /// Linked headlines of one make.
    Shape,
    /// Lines that begin with a country, without links.
    Plain,
    /// A row each.
    Table,
    /// Whole actions on one page.
    Parts,
}

/// The items of a document of those parts, by the way that finds most.
pub(crate) fn find(document: &Document, parts: &[Document]) -> Found {
    // Beside a text of its own a page shows others: those are no list that it is.
    let own = tells_itself(document);
    let is_read = |b: &&Block| {
        let read = if own { b.region == Region::Main } else { b.region != Region::Furniture };
        read && !matches!(b.kind, BlockKind::Picture { .. })
    };
    let blocks: Vec<&Block> = document.blocks.iter().filter(is_read).collect();
    let marks = Marks::of(&blocks);
    let ends: Vec<usize> = (0..blocks.len()).filter(|&at| marks.is_end(blocks[at])).collect();
    let linked = if ends.len() >= 2 { by_links(&blocks, &ends, &marks) } else { Vec::new() };
    let shaped = shape::items(&blocks, &marks);
    let titled = linked.iter().filter(|item| item.title.is_some()).count();
    let better = shaped.len() > linked.len() || shaped.len() * 10 >= linked.len() * 8 && shaped.len() > titled;
    let mut found = if better { (shaped, Way::Shape) } else { (linked, Way::Links) };
    if found.0.len() < 2 {
        let plain = plain::items(&blocks);
        found = if plain.is_empty() { found } else { (plain, Way::Plain) };
    }
    let table = table::items(&blocks, &marks);
    if !table.is_empty() {
        found = (table, Way::Table);
    }
    if parts.len() > 1 && parts.len() >= found.0.len() {
        found = (parts.iter().map(|part| of_part(part, &marks)).collect(), Way::Parts);
    }
    Found { items: found.0, way: found.1 }
}

/// Whether the main part of a page holds text that no link covers.
fn tells_itself(document: &Document) -> bool {
    // Longer than the introduction of a list.
    const TEXT: usize = 400;
    let free = |block: &Block| {
        let linked: usize = block.links.iter().map(|link| link.end.saturating_sub(link.start)).sum();
        block.lines.iter().map(|line| line.text.chars().count()).sum::<usize>().saturating_sub(linked)
    };
    document.blocks.iter().filter(|b| b.region == Region::Main).map(free).sum::<usize>() >= TEXT
}

/// Whether the items are more than half of what there is to read: below an article stand further ones, too.
fn is_most_of(document: &Document, items: &[Item]) -> bool {
    share(document, items, 2, 1)
}

/// Whether `times` the text of the items is more than `of` the page's.
fn share(document: &Document, items: &[Item], times: usize, of: usize) -> bool {
    let length = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    let all: usize =
        document.blocks.iter().filter(|b| b.region == Region::Main).map(|block| length(&block.text())).sum();
    let title = |item: &Item| item.title.as_deref().map_or(0, length);
    let own: usize = items.iter().map(|item| title(item) + length(&item.excerpt)).sum();
    own * times > all * of
}

/// A whole action printed on the page, as an item: its first running text is the excerpt.
fn of_part(part: &Document, marks: &Marks) -> Item {
    let kept = |b: &&Block| b.region != Region::Furniture && b.text().chars().any(char::is_alphanumeric);
    let blocks: Vec<&Block> = part.blocks.iter().filter(kept).collect();
    let mut out = item(&blocks, marks);
    let long = out.excerpt.lines().find(|line| line.chars().count() > 60).map(str::to_owned);
    out.excerpt = long.unwrap_or(out.excerpt);
    // The action itself says what it is where no label does.
    let action = crate::action(part);
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

/// Items that each end in a block of such links.
fn by_links(blocks: &[&Block], ends: &[usize], marks: &Marks) -> Vec<Item> {
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
            items.push(item(&blocks[first..=end], marks));
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
        let last = item(&tail, marks);
        // Below items with headlines a text without one is the page's foot.
        if last.title.is_some() || items.iter().all(|item| item.title.is_none()) {
            items.push(last);
        }
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

fn is_pagination(block: &Block) -> bool {
    said_next(block).is_some() || block.text().chars().count() < 20 && block.links.len() > 2
}
