//! Items found by what repeats: linked headlines of one make, each with the text that stands below it.

use std::collections::HashSet;
use std::ops::Range;

use model::{Block, BlockKind, Line, Link, Region};

use super::item::{excerpt_line, fold_space, is_aside, is_date_line, label_kind, read_links, title_kind};
use super::marks::{Marks, is_file, leads_to_page, said_next};
use crate::Item;
use crate::fold::{fold, is_unspaced, slice};
use crate::{country, index, number};

/// Fewer linked headlines may be anything; two headings with text below them are a short list.
const FEWEST: usize = 3;
/// Bare titles, without a day or a text, list documents only where there are this many: else they are a menu.
const FEWEST_BARE: usize = 5;
/// A menu's entries are shorter than this, in characters; headlines are mostly longer.
const HEADLINE: usize = 25;
/// How many short lines (a day, a label, a country) may stand above a headline.
const MOST_ABOVE: usize = 3;
/// Text of an item beyond this many characters counts no more when two shapes are compared.
const ENOUGH: usize = 400;

/// A headline that leads somewhere.
struct Head<'a> {
    /// Its block.
    at: usize,
    /// The line of the block in which it stands.
    line: usize,
    link: &'a Link,
    title: String,
}

/// Headlines of one make, with the blocks of each.
struct Group<'a> {
    heads: Vec<Head<'a>>,
    /// Above each headline: labels and days.
    above: Vec<Range<usize>>,
    /// Below it.
    below: Vec<Range<usize>>,
}

/// The items of the page's best shape; none where nothing repeats that could be a list of documents.
pub(super) fn items(blocks: &[&Block], marks: &Marks) -> Vec<Item> {
    let groups = groups(blocks, marks);
    let told = groups.into_iter().map(|group| (group.items(blocks, marks), group));
    let lists = told.filter(|(items, group)| is_list(items, is_heading(blocks[group.heads[0].at])));
    let best = lists.max_by_key(|(items, group)| weight(items, blocks[group.heads[0].at]));
    best.map(|(items, _)| items).unwrap_or_default()
}

/// What makes two headlines alike: the kind of their block and the part of the page.
type Make = (u8, u32, Region);

fn make(block: &Block) -> Make {
    let (kind, detail) = match &block.kind {
        BlockKind::Heading(level) => (0, u32::from(*level)),
        BlockKind::Item { depth, .. } => (1, u32::from(*depth)),
        BlockKind::Cell { column, .. } => (2, *column),
        BlockKind::Term => (3, 0),
        BlockKind::Definition => (4, 0),
        _ => (5, 0),
    };
    (kind, detail, block.region)
}

fn groups<'a>(blocks: &[&'a Block], marks: &Marks) -> Vec<Group<'a>> {
    let mut made: Vec<(Make, Vec<Head<'a>>)> = Vec::new();
    let mut seen: HashSet<(Make, &str)> = HashSet::new();
    for (at, block) in blocks.iter().enumerate() {
        let Some(head) = head(block, at, marks) else { continue };
        // The same page twice in a row: a picture's caption, a list inside the item.
        if !seen.insert((make(block), &head.link.href)) {
            continue;
        }
        match made.iter_mut().find(|(made, _)| *made == make(block)) {
            Some((_, heads)) => heads.push(head),
            None => made.push((make(block), vec![head])),
        }
    }
    made.into_iter().filter(|(_, heads)| heads.len() >= 2).map(|(_, heads)| Group::of(heads, blocks)).collect()
}

/// The headline in a block: a link that a line consists of, or that stands behind a day or a label.
fn head<'a>(block: &'a Block, at: usize, marks: &Marks) -> Option<Head<'a>> {
    if said_next(block).is_some() {
        return None;
    }
    let text = block.text();
    let leads = |link: &&Link| leads_to_page(&link.href) && marks.of_link(block, link).is_none();
    let link = block.links.iter().filter(leads).find(|link| {
        let words = slice(&text, link.start, link.end);
        is_headline(words) || is_heading(block) && words.chars().filter(|c| c.is_alphabetic()).count() > 3
    })?;
    let (line, start) = line_of(block, link.start);
    let before = slice(&text, start, link.start);
    let length = block.lines[line].text.chars().count();
    let covers = link.end.min(start + length) - link.start;
    let behind_label = block.lines[..line].iter().all(|line| is_about(&line.text)) && is_about(before);
    if !(behind_label || line == 0 && covers * 2 > length) {
        return None;
    }
    let whole = is_heading(block) || !is_about(before);
    let title =
        if whole { block.lines[line].text.clone() } else { first_headline(slice(&text, link.start, link.end)) };
    let title = if is_heading(block) { text } else { title };
    Some(Head { at, line, link, title: fold_space(&title) })
}

/// Of a link around a whole card, the line that is neither day nor label.
fn first_headline(words: &str) -> String {
    let mut lines = words.lines();
    lines.find(|line| !is_about(line)).unwrap_or(words).to_owned()
}

/// The line in which a character of the block's text stands, and the first character of that line.
fn line_of(block: &Block, at: usize) -> (usize, usize) {
    let mut start = 0;
    for (nth, line) in block.lines.iter().enumerate() {
        let length = line.text.chars().count();
        if at <= start + length {
            return (nth, start);
        }
        start += length + 1;
    }
    (0, 0)
}

fn is_heading(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Heading(_))
}

/// Two words at least, or a few signs of a script that writes none apart.
fn is_headline(words: &str) -> bool {
    const SHORTEST: usize = 9;
    const UNSPACED: usize = 5;
    let letters = words.chars().filter(|c| c.is_alphanumeric()).count();
    let unspaced = words.chars().filter(|c| is_unspaced(*c)).count();
    unspaced >= UNSPACED || letters >= SHORTEST && words.split_whitespace().count() >= 2
}

/// Whether a short text says something about an item and is no headline: a day, a kind, a number, a country, a
/// section of the site.
fn is_about(text: &str) -> bool {
    let folded = fold(text);
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    let short = bare.chars().count() <= 30 && bare.split_whitespace().count() <= 3;
    bare.is_empty()
        || label_kind(bare).is_some()
        || is_date_line(bare)
        || bare.chars().count() < 60 && !index::all(text).is_empty()
        || bare.chars().count() < 30 && !number::all(bare).is_empty()
        || country::named(bare).is_some()
        || short && !folded.trim_end().ends_with(['.', '!', '?'])
}

impl<'a> Group<'a> {
    fn of(heads: Vec<Head<'a>>, blocks: &[&Block]) -> Self {
        let above = above(&heads, blocks);
        let starts: Vec<usize> = heads.iter().zip(&above).map(|(head, above)| head.at - above).collect();
        let mut below: Vec<Range<usize>> = Vec::new();
        for (nth, head) in heads.iter().enumerate() {
            let next = starts.get(nth + 1).copied().unwrap_or(blocks.len());
            let mut end = end(head, next, blocks);
            // What stands below the last item is seldom its own beyond the length of the others.
            if nth + 1 == heads.len() {
                let most = below.iter().map(ExactSizeIterator::len).max().unwrap_or(0);
                end = end.min(head.at + 1 + most);
            }
            below.push(head.at + 1..end.max(head.at + 1));
        }
        let above = heads.iter().zip(starts).map(|(head, start)| start..head.at).collect();
        Self { heads, above, below }
    }

    fn items(&self, blocks: &[&Block], marks: &Marks) -> Vec<Item> {
        let parts = self.heads.iter().zip(&self.above).zip(&self.below);
        let item = |((head, above), below): ((&Head, &Range<usize>), &Range<usize>)| {
            item(head, &blocks[above.clone()], blocks[head.at], &blocks[below.clone()], marks)
        };
        let mut items: Vec<Item> = parts.map(item).collect();
        let described = items.iter().filter(|item| !item.excerpt.is_empty()).count();
        // “Back to the first page” below the rule that ends a list whose items all have a text.
        let last =
            self.heads.last().filter(|head| matches!(blocks[head.at.saturating_sub(1)].kind, BlockKind::Rule));
        let stray =
            last.is_some() && described + 1 == items.len() && items.last().is_some_and(|i| i.excerpt.is_empty());
        items.truncate(items.len() - usize::from(stray));
        items
    }
}

/// How many short blocks above a headline belong to it: as many as stand above the first and above most of them.
fn above(heads: &[Head], blocks: &[&Block]) -> Vec<usize> {
    let is_free = |at: usize| {
        let block = blocks[at];
        !is_heading(block) && block.lines.iter().all(|line| is_about(&line.text)) && !block.lines.is_empty()
    };
    let own: Vec<usize> = heads
        .iter()
        .enumerate()
        .map(|(nth, head)| {
            let floor = if nth == 0 { 0 } else { heads[nth - 1].at + 1 };
            (floor..head.at).rev().take(MOST_ABOVE).take_while(|&at| is_free(at)).count()
        })
        .collect();
    let most = |count: &usize| own.iter().filter(|n| *n >= count).count() * 10 >= own.len() * 6;
    let usual = (1..=own[0]).rev().find(most).unwrap_or(0);
    own.into_iter().map(|count| count.min(usual)).collect()
}

/// Where the text below a headline ends: at the next one, a higher heading, another part of the page, its pages.
fn end(head: &Head, next: usize, blocks: &[&Block]) -> usize {
    let own = blocks[head.at];
    let parts = |block: &Block| match (&block.kind, &own.kind) {
        (BlockKind::Heading(level), BlockKind::Heading(mine)) => level <= mine,
        (BlockKind::Heading(_) | BlockKind::Rule, _) => true,
        _ => block.region != own.region || said_next(block).is_some(),
    };
    (head.at + 1..next).find(|&at| parts(blocks[at])).unwrap_or(next)
}

fn item(head: &Head, above: &[&Block], own: &Block, below: &[&Block], marks: &Marks) -> Item {
    let mut out = Item { title: Some(head.title.clone()), ..Item::default() };
    let mut excerpt = Vec::new();
    for block in above {
        (0..block.lines.len()).for_each(|line| drop(excerpt_line(block, line, marks, &mut out)));
    }
    read_links(own, marks, &mut out);
    for line in (0..own.lines.len()).filter(|_| !is_heading(own)) {
        excerpt.extend(beside(own, line, head, marks, &mut out));
    }
    for block in below {
        read_links(block, marks, &mut out);
        let file = block.links.iter().find(|link| is_file(&link.href)).map(|link| link.href.clone());
        out.download = out.download.take().or(file);
        for line in 0..block.lines.len() {
            let text = excerpt_line(block, line, marks, &mut out);
            excerpt.extend(text.filter(|_| !is_aside(block, line)));
        }
    }
    let slot = if is_file(&head.link.href) { &mut out.download } else { &mut out.read_more };
    *slot = Some(head.link.href.clone());
    out.kind = out.kind.or_else(|| title_kind(&head.title));
    out.excerpt = excerpt.join("\n");
    out
}

/// What a line of the headline's own block says besides the headline: a day before it, a text behind it.
fn beside(own: &Block, line: usize, head: &Head, marks: &Marks, out: &mut Item) -> Option<String> {
    let text = &own.lines[line].text;
    let (before, behind) = match line == head.line {
        true => text.split_once(head.title.as_str()).unwrap_or((text, "")),
        false => ("", text.as_str()),
    };
    let behind = behind.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '“' | '"' | '«' | '('));
    let mut said = |piece: &str| {
        let piece = piece.trim_matches([' ', '–', '-', '—', ':', '|', '·', ',']);
        let block = Block { lines: vec![Line::plain(piece)], links: Vec::new(), ..own.clone() };
        let line = excerpt_line(&block, 0, marks, out)?;
        (fold_space(&line) != head.title).then_some(line)
    };
    // What stands before a headline is no text: a day, a place.
    let _ = said(before);
    said(behind)
}

/// Whether items of one make are a list of documents and not a menu.
fn is_list(items: &[Item], headings: bool) -> bool {
    let is_told = |item: &Item| {
        breadth(&item.excerpt) >= 30 || item.kind.is_some() || item.index.is_some() || item.download.is_some()
    };
    let told = items.iter().filter(|item| is_told(item)).count();
    let mut lengths: Vec<usize> = items.iter().map(length).collect();
    lengths.sort_unstable();
    let long = lengths[lengths.len() / 2] >= HEADLINE;
    if told * 2 >= items.len() {
        return items.len() >= FEWEST || headings && told == items.len();
    }
    let distinct: HashSet<&Option<String>> = items.iter().map(|item| &item.title).collect();
    long && items.len() >= FEWEST_BARE && distinct.len() * 10 >= items.len() * 9
}

fn length(item: &Item) -> usize {
    item.title.as_deref().map_or(0, breadth)
}

/// The length of a text in characters, a sign of an unspaced script as three.
pub(super) fn breadth(text: &str) -> usize {
    text.chars().map(|c| if is_unspaced(c) { 3 } else { 1 }).sum()
}

/// How much of a page a list is: headings count more, a side column less.
fn weight(items: &[Item], first: &Block) -> usize {
    let text: usize =
        items.iter().map(|item| length(item).min(100) + item.excerpt.chars().count().min(ENOUGH)).sum();
    let heading = if is_heading(first) { 3 } else { 2 };
    text * heading / if first.region == Region::Main { 1 } else { 4 }
}
