//! Mails that a page shows as they came: an archive prints “>” before each line that somebody quoted.

use model::{Block, BlockKind, Line, Link};

/// Fewer such lines are pointers of a menu or a list.
const FEWEST: usize = 3;

/// Takes the quoting off and parts paragraphs where its depth changes, or where nothing stands behind it.
pub(crate) fn part(blocks: Vec<Block>) -> Vec<Block> {
    let paragraphs = || blocks.iter().filter(|block| block.kind == BlockKind::Paragraph);
    let quoted = paragraphs().flat_map(|block| &block.lines).filter(|line| depth(&line.text).0 > 0);
    if quoted.count() < FEWEST {
        return blocks;
    }
    let part = |block: Block| if block.kind == BlockKind::Paragraph { runs(&block) } else { vec![block] };
    blocks.into_iter().flat_map(part).collect()
}

/// How often a line is quoted, and how many characters that takes.
fn depth(text: &str) -> (u8, usize) {
    let (mut rest, mut depth) = (text, 0u8);
    while let Some(after) = rest.trim_start_matches(' ').strip_prefix('>') {
        (rest, depth) = (after, depth.saturating_add(1));
    }
    if depth == 0 {
        return (0, 0);
    }
    (depth, text.chars().count() - rest.trim_start().chars().count())
}

/// The lines of one block that are quoted alike, without the signs.
fn runs(block: &Block) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    // Where the line begins in the block, and in the run.
    let (mut at, mut within) = (0, 0);
    let mut open = false;
    for line in &block.lines {
        let width = line.text.chars().count();
        let (quoted, signs) = depth(&line.text);
        let text: String = line.text.chars().skip(signs).collect();
        let blank = quoted > 0 && text.is_empty();
        if !blank {
            let same = open && out.last().is_some_and(|run| run.quoted == quoted);
            if !same {
                within = 0;
                out.push(Block { lines: Vec::new(), links: Vec::new(), quoted, ..block.clone() });
            }
            let run = out.last_mut().expect("pushed above");
            let inside = block.links.iter().filter(|link| (at..at + width.max(1)).contains(&link.start));
            run.links.extend(inside.map(|link| moved(link, at + signs, within, width - signs)));
            within += text.chars().count() + 1;
            run.lines.push(Line { text, ..line.clone() });
        }
        open = !blank;
        at += width + 1;
    }
    out
}

/// A link of a line that begins at `from` in its block, where the line begins at `to` and has `width` characters.
fn moved(link: &Link, from: usize, to: usize, width: usize) -> Link {
    let place = |offset: usize| to + offset.saturating_sub(from).min(width);
    Link { start: place(link.start), end: place(link.end), ..link.clone() }
}
