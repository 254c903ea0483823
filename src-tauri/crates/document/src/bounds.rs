//! How large a document may be: what is longer than anything written by people is cut off or parted.

use model::{Block, Line, Link};

/// Characters of a document that are read; the rest is cut off with a warning. The longest seen, a year's listing and a
/// report of 120 pages, have half a million. The file itself is kept whole.
const MAX_CHARACTERS: usize = 2_000_000;
/// Lines of a block. The longest paragraph seen, a list of signatures, has 200.
const MAX_LINES: usize = 400;
/// Characters of a block: twelve printed pages without a break.
const MAX_BLOCK: usize = 30_000;

/// Brings the blocks within bounds; whether some had to go.
pub(crate) fn keep(blocks: &mut Vec<Block>) -> bool {
    let mut left = MAX_CHARACTERS;
    let mut fits = |block: &Block| {
        let length = characters(block);
        let fits = length <= left;
        left = if fits { left - length } else { 0 };
        fits
    };
    let parted: Vec<Block> = std::mem::take(blocks).into_iter().flat_map(part).collect();
    let end = parted.iter().position(|block| !fits(block));
    *blocks = parted;
    blocks.truncate(end.unwrap_or(blocks.len()));
    end.is_some()
}

/// A line break is a character, too.
fn characters(block: &Block) -> usize {
    block.lines.iter().map(|line| line.text.chars().count() + 1).sum()
}

/// Parts a block that is no paragraph any more: what is found in a paragraph may depend on all of it.
fn part(block: Block) -> Vec<Block> {
    if block.lines.len() <= MAX_LINES && characters(&block) <= MAX_BLOCK {
        return vec![block];
    }
    let mut pieces: Vec<(usize, Vec<Line>)> = Vec::new();
    let (mut at, mut room) = (0, 0);
    for line in block.lines.iter().flat_map(short) {
        let length = line.text.chars().count() + 1;
        let full = pieces.last().is_none_or(|(_, lines)| lines.len() == MAX_LINES || length > room);
        if full {
            pieces.push((at, Vec::new()));
            room = MAX_BLOCK;
        }
        room = room.saturating_sub(length);
        at += length;
        pieces.last_mut().expect("one was pushed").1.push(line);
    }
    pieces.into_iter().map(|(start, lines)| with_links(start, lines, &block)).collect()
}

/// A line in pieces that fit into a block.
fn short(line: &Line) -> Vec<Line> {
    let chars: Vec<char> = line.text.chars().collect();
    // A line that fits stays as it is, place and all; of a longer one no piece is where the whole was.
    match chars.len() < MAX_BLOCK {
        true => vec![line.clone()],
        false => {
            chars.chunks(MAX_BLOCK - 1).map(|piece| Line { text: piece.iter().collect(), ..line.clone() }).collect()
        }
    }
}

/// A piece with the links that begin in it. Links of a line that was itself parted may be some characters off.
fn with_links(start: usize, lines: Vec<Line>, whole: &Block) -> Block {
    let length: usize = lines.iter().map(|line| line.text.chars().count() + 1).sum::<usize>().saturating_sub(1);
    let inside = |link: &&Link| (start..start + length).contains(&link.start);
    let moved =
        |link: &Link| Link { start: link.start - start, end: (link.end - start).min(length), ..link.clone() };
    let links = whole.links.iter().filter(inside).map(moved).collect();
    Block { kind: whole.kind.clone(), region: whole.region, lines, links, quoted: whole.quoted }
}

#[cfg(test)]
mod tests {
    use model::BlockKind;

    use super::*;

    fn lines(count: usize, text: &str) -> Vec<Line> {
        vec![Line::plain(text); count]
    }

    /// Lines of each block, and whether something went.
    #[track_caller]
    fn check(lines: Vec<Line>, expected: &[usize], cut: bool) {
        let mut blocks = vec![Block::of(BlockKind::Paragraph, lines)];
        assert_eq!(keep(&mut blocks), cut);
        assert_eq!(blocks.iter().map(|block| block.lines.len()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_people_write_stays_as_it_is() {
        check(lines(400, "one"), &[400], false);
    }

    #[test]
    fn too_many_lines_are_several_blocks() {
        check(lines(1000, "one"), &[400, 400, 200], false);
        check(lines(300, &"x".repeat(299)), &[100, 100, 100], false);
        check(lines(1, &"x".repeat(70_000)), &[1, 1, 1], false);
    }

    #[test]
    fn what_is_beyond_the_bound_goes() {
        check(lines(70, &"x".repeat(29_999)), &[1; 66], true);
    }

    #[test]
    fn links_go_with_their_words() {
        let mut block = Block::of(BlockKind::Paragraph, lines(600, "line"));
        block.links = vec![Link { address: "a".into(), href: "a".into(), start: 2005, end: 2009 }];
        let mut blocks = vec![block];
        keep(&mut blocks);
        let places: Vec<_> =
            blocks.iter().map(|b| b.links.iter().map(|l| (l.start, l.end)).collect::<Vec<_>>()).collect();
        assert_eq!(places, [vec![], vec![(5, 9)]]);
    }
}
