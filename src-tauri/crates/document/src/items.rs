//! List markers: finding them at the head of lines, and parting a paragraph into its items.

use model::{Block, BlockKind, Line, Link};

use crate::numerals::{letter, roman};

/// Signs that stand before an item of an unordered list.
const BULLETS: &[char] = &[
    '•', '■', '▪', '❍', '❑', '❏', '❖', '➔', '◆', '●', '○', '◦', '‣', '⁃', '∙', '►', '➢', '➤', '✓', '✔', '□',
    '\u{f0b7}', '\u{f0a7}', '\u{f0d8}', '·', '*', '-', '–', '—',
];

/// Where a numbered list has got to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Count {
    Digits(u32),
    Roman(u32),
    Letter(u32),
}

/// Splits “- urging …” into marker and rest, or “2. call …” where it goes on from `before`.
fn marker(text: &str, before: Option<Count>) -> Option<(&str, &str, Option<Count>)> {
    let first = text.chars().next()?;
    if BULLETS.contains(&first) {
        let rest = &text[first.len_utf8()..];
        let clear = !matches!(first, '-' | '–' | '—' | '*' | '·');
        // “-5 degrees”, “--” and “***” are no items; a square or a dot needs no space after it.
        let is_item = rest.starts_with(' ') || (clear && !rest.starts_with(first));
        let rest = rest.trim_start();
        return (is_item && rest.chars().any(char::is_alphanumeric)).then_some((
            &text[..first.len_utf8()],
            rest,
            None,
        ));
    }
    let (mark, rest) = numeral(text)?;
    let label = mark.trim_matches(['(', ')', '.']);
    let next = counts(label).into_iter().find(|&count| follows(count, before))?;
    (!rest.is_empty()).then_some((mark, rest, Some(next)))
}

/// Splits off “1.”, “(1)”, “1)”, “iv.”, “a)”.
fn numeral(text: &str) -> Option<(&str, &str)> {
    let body = text.strip_prefix('(').unwrap_or(text);
    let label = body.find(|c: char| !c.is_ascii_alphanumeric())?;
    if label == 0 || label > 5 {
        return None;
    }
    let close = body[label..].chars().next().filter(|&c| c == ')' || (c == '.' && body.len() == text.len()))?;
    let end = text.len() - body.len() + label + close.len_utf8();
    let rest = &text[end..];
    // “3.5” and “e.g.” are no markers; “iii.release” was one before a mail lost its space.
    let glued = !rest.starts_with(' ');
    if glued && (label < 2 || !rest.starts_with(char::is_alphabetic) || close == ')') {
        return None;
    }
    Some((&text[..end], rest.trim_start()))
}

/// Every way to read a label as a number: “i” is one and the ninth letter.
fn counts(label: &str) -> Vec<Count> {
    let mut out = Vec::new();
    if let Ok(n) = label.parse::<u32>() {
        out.push(Count::Digits(n));
    }
    out.extend((1..40).find(|&n| roman(n).is_some_and(|text| text == label)).map(Count::Roman));
    out.extend(
        (1..27).find(|&n| letter(n).is_some_and(|c| label.len() == 1 && label.starts_with(c))).map(Count::Letter),
    );
    out
}

/// A list begins at one and counts on; anything else is a date (“12. Mai”) or the end of a sentence.
fn follows(count: Count, before: Option<Count>) -> bool {
    match (count, before) {
        (Count::Digits(1) | Count::Roman(1) | Count::Letter(1), _) => true,
        (Count::Digits(n), Some(Count::Digits(m)))
        | (Count::Roman(n), Some(Count::Roman(m)))
        | (Count::Letter(n), Some(Count::Letter(m))) => n == m + 1,
        _ => false,
    }
}

/// Whether a line begins an item of a list, as the first of its list or anywhere in an unordered one.
pub(crate) fn begins_item(text: &str) -> bool {
    marker(text, None).is_some()
}

/// Parts paragraphs whose lines begin with list markers into items. The lines after a marker belong to its item.
pub(crate) fn part(blocks: Vec<Block>) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len());
    let mut count = None;
    for block in blocks {
        match block.kind {
            BlockKind::Paragraph => part_one(block, &mut count, &mut out),
            BlockKind::Heading(_) | BlockKind::Rule => {
                count = None;
                out.push(block);
            }
            _ => out.push(block),
        }
    }
    out
}

/// Whether a typewriter's “o” stands before items: at the head of an indented paragraph, or of two lines set alike. Inside
/// a Portuguese paragraph it is a word.
fn has_round_letters(block: &Block) -> bool {
    let marked = |line: &&Line| line.indent > 0 && line.text.starts_with("o ");
    let first = block.lines.first().is_some_and(|line| marked(&line));
    let mut indents = block.lines.iter().filter(marked).map(|line| line.indent);
    let indent = indents.next();
    let set_in = block.lines.first().is_some_and(|line| Some(line.indent) < indent);
    first || set_in && indents.next() == indent
}

/// A run of lines that become one block.
struct Piece {
    kind: BlockKind,
    lines: Vec<Line>,
    /// Where it begins in the text of the block it was part of, its marker included, in characters.
    start: usize,
    /// How many characters the marker and the space after it took.
    cut: usize,
}

fn part_one(block: Block, count: &mut Option<Count>, out: &mut Vec<Block>) {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut base_indent = None;
    let mut at = 0;
    let round = has_round_letters(&block);
    for line in &block.lines {
        let width = line.text.chars().count();
        let letter = || round.then(|| Some(("o", line.text.strip_prefix("o ")?.trim_start(), None))).flatten();
        if let Some((mark, rest, next)) = marker(&line.text, *count).or_else(letter) {
            *count = next;
            let depth = u8::from(line.indent > *base_indent.get_or_insert(line.indent) + 1);
            let kind = BlockKind::Item { depth, marker: mark.to_owned() };
            let lines = vec![Line { text: rest.to_owned(), ..line.clone() }];
            pieces.push(Piece { kind, lines, start: at, cut: width - rest.chars().count() });
        } else if let Some(piece) = pieces.last_mut() {
            piece.lines.push(line.clone());
        } else {
            let lines = vec![line.clone()];
            pieces.push(Piece { kind: BlockKind::Paragraph, lines, start: at, cut: 0 });
        }
        at += width + 1;
    }
    out.extend(pieces.into_iter().map(|piece| with_links(piece, &block)));
}

/// Makes the piece a block, with those links of the whole that begin inside it.
fn with_links(piece: Piece, whole: &Block) -> Block {
    let length: usize = piece.lines.iter().map(|line| line.text.chars().count() + 1).sum::<usize>().max(1) - 1;
    let first = piece.start + piece.cut;
    let inside = |link: &&Link| (piece.start..=first + length).contains(&link.start);
    let moved = |link: &Link| Link {
        start: link.start.saturating_sub(first),
        end: link.end.saturating_sub(first).min(length),
        ..link.clone()
    };
    let links = whole.links.iter().filter(inside).map(moved).collect();
    Block { kind: piece.kind, region: whole.region, lines: piece.lines, links, quoted: whole.quoted }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let lines = text.lines().map(Line::plain).collect();
        let blocks = part(vec![Block::of(BlockKind::Paragraph, lines)]);
        let shown: Vec<String> = blocks
            .iter()
            .map(|block| match &block.kind {
                BlockKind::Item { marker, .. } => format!("[{marker}] {}", block.text()),
                _ => block.text(),
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn dashes_begin_items_and_what_follows_belongs_to_them() {
        check(
            "Please:\n- urging that\nthey be freed;\n- calling",
            &["Please:", "[-] urging that\nthey be freed;", "[-] calling"],
        );
    }

    #[test]
    fn a_round_letter_is_a_marker_where_it_is_set_in() {
        let indented = |indent, text: &str| Line { indent, ..Line::plain(text) };
        let parted = |lines: Vec<Line>| part(vec![Block::of(BlockKind::Paragraph, lines)]).len();
        assert_eq!(parted(vec![indented(2, "o  urging that he be freed"), indented(5, "at once")]), 1);
        assert_eq!(parted(vec![Line::plain("Please:"), indented(2, "o urging"), indented(2, "o asking")]), 3);
        assert_eq!(
            parted(vec![indented(2, "Pedimos que seja libertado"), indented(2, "o pai e"), indented(2, "o filho")]),
            1
        );
        let item = &part(vec![Block::of(BlockKind::Paragraph, vec![indented(2, "o urging")])])[0];
        assert!(matches!(&item.kind, BlockKind::Item { marker, .. } if marker == "o"));
    }

    #[test]
    fn numbers_must_count_on() {
        check("1. one\n2. two\n12. Mai 2021", &["[1.] one", "[2.] two\n12. Mai 2021"]);
        check("am\n12. Mai", &["am\n12. Mai"]);
    }

    #[test]
    fn roman_and_lettered_lists_are_told_apart() {
        check("i. a\nii. b\niii.c", &["[i.] a", "[ii.] b", "[iii.] c"]);
        check("a) x\nb) y", &["[a)] x", "[b)] y"]);
    }

    #[test]
    fn rules_and_negative_numbers_are_no_items() {
        check("-----\n-5 degrees\ne.g. this", &["-----\n-5 degrees\ne.g. this"]);
    }
}
