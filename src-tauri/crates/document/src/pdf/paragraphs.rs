//! Lines to blocks: paragraphs, headings, items, over the ends of pages.

use model::{Block, BlockKind, Line as TextLine, Region};

use super::columns::Line;
use super::glyphs::Glyph;
use crate::items;
use crate::lines;

/// A line farther below than the usual distance times this begins a new paragraph.
const WIDER: f32 = 1.22;
/// No paragraph has its lines farther apart than this many times their size.
const MAX_PITCH: f32 = 1.75;
/// Text larger than the document's usual size by this factor is a heading.
const HEADING: f32 = 1.12;

/// The blocks of all pages.
pub(crate) fn join(pages: Vec<Vec<Line>>) -> Vec<Block> {
    let usual = usual_size(&pages);
    let mut blocks: Vec<Block> = Vec::new();
    for lines in pages {
        let pitches = Pitches::of(&lines);
        let mut page: Vec<Block> = Vec::new();
        let mut group: Vec<Line> = Vec::new();
        for line in lines {
            let usual_pitch = pitches.usual(line.column, line.size);
            if group.last().is_some_and(|above| parts(&group, above, &line, usual_pitch)) {
                page.push(block(std::mem::take(&mut group), usual));
            }
            group.push(line);
        }
        if !group.is_empty() {
            page.push(block(group, usual));
        }
        append(&mut blocks, over_columns(page));
    }
    blocks
}

/// Addresses that the end of a column broke are made whole: office and name at the foot of one column, street and town
/// at the head of the next.
fn over_columns(page: Vec<Block>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::with_capacity(page.len());
    for block in page {
        match out.last_mut().filter(|above| is_broken_address(above, &block)) {
            Some(above) => above.lines.extend(block.lines),
            None => out.push(block),
        }
    }
    out
}

/// Whether a block that ends a column is the beginning of an address whose rest heads the next: nothing in it says
/// where, and what follows begins with a line that holds a number.
fn is_broken_address(above: &Block, block: &Block) -> bool {
    const LINES: usize = 3;
    const LONGEST: usize = 60;
    let is_text = |block: &Block| block.kind == BlockKind::Paragraph && block.region == Region::Main;
    let short = |block: &Block| block.lines.iter().all(|line| line.text.chars().count() <= LONGEST);
    let (Some(last), Some(first)) = (above.lines.last(), block.lines.first()) else { return false };
    let next_column = last
        .at
        .zip(first.at)
        .is_some_and(|(last, first)| last.page == first.page && first.y < last.y && first.x > last.x + last.width);
    let alike = last.size.zip(first.size).is_some_and(|(a, b)| (a - b).abs() < 0.5);
    let names = |line: &TextLine| {
        !line.text.chars().any(|c| c.is_numeric() || matches!(c, '@' | ':' | '.' | '!' | '?'))
            && line.text.chars().next().is_some_and(char::is_uppercase)
    };
    is_text(above)
        && is_text(block)
        && next_column
        && alike
        && above.lines.len() <= LINES
        && above.lines.iter().all(names)
        && short(above)
        && short(block)
        && block.lines.len() > 1
        && first.text.chars().any(|c| c.is_ascii_digit())
        && !first.text.contains([':', '@'])
}

/// Whether the line begins a new block after `group`, whose last line is `above`.
fn parts(group: &[Line], above: &Line, line: &Line, pitch: f32) -> bool {
    let distance = line.base - above.base;
    let size_changed = (line.size - above.size).abs() > 0.08 * above.size.max(line.size);
    let weight_changed = above.bold != line.bold && (group.iter().all(|l| l.bold) || line.bold);
    above.column != line.column
        || above.furniture != line.furniture
        || distance <= 0.0
        || distance > pitch * WIDER
        || size_changed
        || weight_changed && !continues(above, line) && !is_labelled_line(line, distance, pitch)
        || ends_paragraph(group, above, line)
}

/// A bold run that turns light within a sentence is one paragraph: a name in bold at the head of a line.
fn continues(above: &Line, line: &Line) -> bool {
    let full = above.room() < (above.column_right - above.column_left) * 0.12;
    full && line.text.starts_with(char::is_lowercase)
}

/// A bold line with its label in the middle of lines that are not: “Salutation: Dear Governor” below a fax number.
fn is_labelled_line(line: &Line, distance: f32, pitch: f32) -> bool {
    let says = line.text.split_once(':').is_some_and(|(label, value)| {
        label.split_whitespace().count() <= 3 && value.chars().any(char::is_alphanumeric)
    });
    line.bold && says && distance <= pitch * 1.05
}

fn usual_of(group: &[Line]) -> f32 {
    group.iter().map(|line| line.size).fold(1.0, f32::max)
}

/// Whether a line stops short where its text could have gone on: the end of a paragraph without space below.
fn ends_paragraph(group: &[Line], above: &Line, line: &Line) -> bool {
    let breadth = above.column_right - above.column_left;
    let had_room = above.room() > line.first_width() + 0.06 * breadth + above.size;
    // Only running text has full lines; an address has none, and its lines belong together.
    let runs_on = |l: &Line| l.room() < 0.15 * breadth;
    let is_prose = breadth > 180.0 && (group.iter().any(runs_on) || runs_on(line));
    let closed = above.text.ends_with(['.', '!', '?', ':', '”', '"', '»', '’', ')', '؟', '。', ',']);
    let fresh = line.text.chars().next().is_some_and(|c| !c.is_lowercase());
    had_room && is_prose && closed && fresh
}

fn block(group: Vec<Line>, usual: f32) -> Block {
    let size = usual_of(&group);
    let furniture = group[0].furniture;
    let text_length: usize = group.iter().map(|line| line.text.chars().count()).sum();
    let is_large = size > usual * HEADING;
    let is_short = group.len() <= 3 && text_length <= 200;
    let is_bold = group.iter().all(|line| line.bold);
    let stands_alone = is_bold
        && group.len() <= 2
        && text_length <= 90
        && !group.iter().any(|l| l.text.ends_with(['.', ',', ';']));
    let kind = if !furniture && is_short && is_large {
        BlockKind::Heading(if size > usual * 1.6 { 1 } else { 2 })
    } else if !furniture && stands_alone {
        BlockKind::Heading(3)
    } else {
        BlockKind::Paragraph
    };
    let region = if furniture { Region::Furniture } else { Region::Main };
    let lines = group.into_iter().map(text_line).filter(|line| !line.text.is_empty()).collect();
    Block { kind, region, lines, links: Vec::new(), quoted: 0 }
}

fn text_line(line: Line) -> TextLine {
    let at = Glyph::run_box(line.page, line.left, line.right, line.base, line.size);
    TextLine { text: lines::line(&line.text), indent: 0, bold: line.bold, size: Some(line.size), at: Some(at) }
}

/// Adds a page's blocks; a paragraph that the page's end broke is made whole.
fn append(blocks: &mut Vec<Block>, mut page: Vec<Block>) {
    page.retain(|block| !block.lines.is_empty());
    let last = blocks.iter().rposition(|block| block.region == Region::Main);
    let first = page.iter().position(|block| block.region == Region::Main);
    if let (Some(last), Some(first)) = (last, first)
        && goes_on(&blocks[last], &page[first])
    {
        let rest = page.remove(first);
        blocks[last].lines.extend(rest.lines);
    }
    blocks.append(&mut page);
}

fn goes_on(block: &Block, next: &Block) -> bool {
    let is_text = |block: &Block| block.kind == BlockKind::Paragraph;
    let ends = |block: &Block| block.lines.last().map(|line| line.text.clone()).unwrap_or_default();
    let begins = next.lines.first().map(|line| line.text.as_str()).unwrap_or_default();
    let same_size = block.lines.last().and_then(|l| l.size).zip(next.lines.first().and_then(|l| l.size));
    let alike = same_size.is_some_and(|(a, b)| (a - b).abs() < 0.5);
    is_text(block)
        && is_text(next)
        && alike
        && begins.starts_with(char::is_lowercase)
        && !ends(block).ends_with(['.', '!', '?', ':'])
        && !items::begins_item(begins)
}

/// The size in which most letters of the document are set, in points.
fn usual_size(pages: &[Vec<Line>]) -> f32 {
    let lines = pages.iter().flatten().map(|line| (line.size, line.text.len()));
    weighted_median(lines).unwrap_or(10.0).max(1.0)
}

/// The distances between lines of one paragraph, in points, by column and size of type.
struct Pitches(Vec<Pair>);

/// Two lines that follow each other.
struct Pair {
    column: u32,
    size: f32,
    distance: f32,
}

impl Pitches {
    fn of(lines: &[Line]) -> Self {
        let pairs = lines.windows(2).filter_map(|pair| {
            let (above, line) = (&pair[0], &pair[1]);
            let distance = line.base - above.base;
            let near = distance > 0.8 * above.size && distance < MAX_PITCH * above.size;
            let alike = above.column == line.column && (above.size - line.size).abs() < 0.5;
            (near && alike).then_some(Pair { column: line.column, size: line.size, distance })
        });
        Self(pairs.collect())
    }

    /// What is usual for lines of that size in that column, else on that page, else for type of that size.
    fn usual(&self, column: u32, size: f32) -> f32 {
        let alike = || self.0.iter().filter(|pair| (pair.size - size).abs() < 0.5);
        let own: Vec<(f32, usize)> =
            alike().filter(|pair| pair.column == column).map(|pair| (pair.distance, 1)).collect();
        let enough = own.len() >= 3;
        let median = weighted_median(own.into_iter()).filter(|_| enough);
        median.or_else(|| weighted_median(alike().map(|pair| (pair.distance, 1)))).unwrap_or(size * 1.25)
    }
}

fn weighted_median(values: impl Iterator<Item = (f32, usize)>) -> Option<f32> {
    let mut values: Vec<(f32, usize)> = values.collect();
    values.sort_by(|a, b| a.0.total_cmp(&b.0));
    let half = values.iter().map(|value| value.1).sum::<usize>() / 2;
    let mut sum = 0;
    values.into_iter().find_map(|(value, weight)| {
        sum += weight;
        (sum > half).then_some(value)
    })
}
