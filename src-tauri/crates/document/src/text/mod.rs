//! Plain text: paragraphs by blank lines, items by markers, quoting by “>”.

mod columns;

use model::{Block, BlockKind, Document, Format, Line, Region};

use crate::decode::{charset, decode};
use crate::reading::Hint;
use crate::{items, lines};

/// More lines than this are cut off with a warning; the longest real alert has some hundreds.
const MAX_LINES: usize = 50_000;
/// More characters than this in a line are cut off; such a line is no text.
const MAX_LINE: usize = 100_000;

pub(crate) fn read(bytes: &[u8], hint: &Hint) -> Document {
    let declared = hint.media_type.as_deref().and_then(charset);
    let mut document = Document::empty(Format::Text);
    document.address = hint.address.clone();
    let (blocks, cut) = blocks(&decode(bytes, declared.as_slice()));
    document.blocks = blocks;
    if cut {
        document.warnings.push("cut-off".into());
    }
    document
}

/// One line of a text as it stands, tabs made spaces, quoting taken off.
#[derive(Clone)]
struct Raw {
    source: String,
    quoted: u8,
}

impl Raw {
    fn empty(quoted: u8) -> Self {
        Self { source: String::new(), quoted }
    }

    fn is_blank(&self) -> bool {
        self.source.trim_start().is_empty()
    }
}

/// The text in blocks, and whether it was too long to be taken whole.
pub(crate) fn blocks(text: &str) -> (Vec<Block>, bool) {
    let text = lines::characters(&text.replace("\r\n", "\n"));
    let mut cut = false;
    let mut raws = Vec::new();
    for line in text.split('\n') {
        if raws.len() == MAX_LINES {
            cut = true;
            break;
        }
        let end = line.char_indices().nth(MAX_LINE).map_or(line.len(), |(at, _)| at);
        cut |= end < line.len();
        raws.push(raw(&line[..end]));
    }
    let raws: Vec<Raw> = columns::unfold(mend_quoting(without_line_numbers(raws)));
    let gap = if is_double_spaced(&raws) { 2 } else { 1 };
    (items::part(paragraphs(&raws, gap)), cut)
}

/// Takes off the numbers that a viewer printed before each line, blank ones too: “11.”, “12. UA 33/97”.
fn without_line_numbers(mut raws: Vec<Raw>) -> Vec<Raw> {
    const FEWEST: usize = 12;
    let number = |raw: &Raw| -> Option<(usize, usize)> {
        let text = raw.source.trim_start();
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let rest = text[digits..].strip_prefix('.')?;
        let fits = (1..=4).contains(&digits) && (rest.is_empty() || rest.starts_with(' '));
        Some((text[..digits].parse().ok().filter(|_| fits)?, raw.source.len() - rest.len()))
    };
    let mut first = 0;
    while first < raws.len() {
        let Some((start, _)) = number(&raws[first]) else {
            first += 1;
            continue;
        };
        let run =
            raws[first..].iter().zip(start..).take_while(|(raw, n)| number(raw).is_some_and(|(own, _)| own == *n));
        let count = run.count().max(1);
        let bare = raws[first..first + count]
            .iter()
            .filter(|raw| raw.source.trim_end().ends_with('.') && raw.source.trim().len() < 6);
        if count >= FEWEST && bare.count() > 1 {
            for raw in &mut raws[first..first + count] {
                let cut = number(raw).map_or(0, |(_, end)| end);
                raw.source = raw.source[cut..].strip_prefix(' ').unwrap_or(&raw.source[cut..]).to_owned();
            }
        }
        first += count;
    }
    raws
}

/// Joins what a mail program broke when it quoted a long line: “> … registered and the”, “three”, “> men …”.
fn mend_quoting(raws: Vec<Raw>) -> Vec<Raw> {
    let is_scrap = |at: usize| {
        let [above, own, below] = &raws[at - 1..=at + 1] else { return false };
        let inside = own.quoted == 0 && above.quoted > 0 && above.quoted == below.quoted;
        // Programs break at 72 characters or so; an answer between quoted lines is seldom a word or two.
        inside && !own.is_blank() && own.source.len() <= 30 && above.source.len() >= 45 && !below.is_blank()
    };
    let scraps: Vec<bool> = (0..raws.len()).map(|at| at > 0 && at + 1 < raws.len() && is_scrap(at)).collect();
    let mut out: Vec<Raw> = Vec::with_capacity(raws.len());
    for (raw, is_scrap) in raws.into_iter().zip(scraps) {
        match out.last_mut().filter(|_| is_scrap) {
            Some(above) => {
                above.source.push(' ');
                above.source.push_str(raw.source.trim());
            }
            None => out.push(raw),
        }
    }
    out
}

/// Takes quoting off a line.
fn raw(line: &str) -> Raw {
    let mut rest = line;
    let mut quoted = 0u8;
    while let Some(after) = rest.trim_start_matches(' ').strip_prefix('>') {
        quoted = quoted.saturating_add(1);
        rest = after;
    }
    // The space that mail programs put after the sign is no indentation.
    if quoted > 0 {
        rest = rest.strip_prefix(' ').unwrap_or(rest);
    }
    Raw { source: without_tabs(rest), quoted }
}

/// Tabs reach to the next eighth column.
fn without_tabs(line: &str) -> String {
    if !line.contains('\t') {
        return line.trim_end().to_owned();
    }
    let mut out = String::with_capacity(line.len() + 16);
    let mut column = 0;
    for c in line.trim_end().chars() {
        let width = if c == '\t' { 8 - column % 8 } else { 1 };
        if c == '\t' {
            out.extend(std::iter::repeat_n(' ', width));
        } else {
            out.push(c);
        }
        column += width;
    }
    out
}

/// Whether each line is followed by a blank one, as in copies made by old mail programs. Such a text has lines of
/// print width that break off in mid-sentence; a text of one-line paragraphs has not.
fn is_double_spaced(raws: &[Raw]) -> bool {
    let full: Vec<usize> = (0..raws.len()).filter(|&i| !raws[i].is_blank()).collect();
    if full.len() < 8 {
        return false;
    }
    let blank = |at: Option<usize>| at.and_then(|at| raws.get(at)).is_none_or(Raw::is_blank);
    let alone = |i: &&usize| blank(i.checked_sub(1)) && blank(Some(**i + 1));
    let lone = full.iter().filter(alone).count();
    let goes_on = |pair: &&[usize]| {
        let (line, next) = (raws[pair[0]].source.trim_start(), raws[pair[1]].source.trim_start());
        let open = !line.ends_with(['.', ':', '!', '?', ';']);
        (30..=100).contains(&line.chars().count()) && open && next.starts_with(char::is_lowercase)
    };
    let broken = full.windows(2).filter(goes_on).count();
    lone * 10 >= full.len() * 8 && broken * 5 >= full.len()
}

/// Groups lines into paragraphs: more than `gap - 1` blank lines or a change of quoting parts them.
fn paragraphs(raws: &[Raw], gap: usize) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    let mut blanks = gap;
    for raw in raws {
        if raw.is_blank() {
            blanks += 1;
            continue;
        }
        let line = line(&raw.source);
        if let Some(cells) = cells(&line.text, &out, raw.quoted) {
            out.extend(cells);
            // What stands below a table is none of it.
            blanks = gap;
            continue;
        }
        let is_rule = is_rule(&line.text);
        let number = is_page_number(&line, blanks >= gap);
        match out.last_mut() {
            // Printed across a paragraph: it goes on below.
            Some(_) if number && blanks < gap => {
                out.insert(out.len() - 1, page_number(line, raw.quoted));
            }
            Some(open) if blanks < gap && open.quoted == raw.quoted && open.kind != BlockKind::Rule && !is_rule => {
                open.lines.push(line);
            }
            _ if number => {
                out.push(page_number(line, raw.quoted));
                // What stands below it is the next page's.
                blanks = gap;
                continue;
            }
            _ => out.push(start(line, raw.quoted, is_rule)),
        }
        blanks = 0;
    }
    out
}

/// The cells of a table's row that is typed with strokes: “| Re: | Call for letters |”. They go on with the table whose
/// last cell stands right above.
fn cells(text: &str, above: &[Block], quoted: u8) -> Option<Vec<Block>> {
    let inside = text.strip_prefix('|')?.strip_suffix('|')?;
    let texts: Vec<&str> = inside.split('|').map(str::trim).collect();
    if texts.len() < 2 || !inside.chars().any(char::is_alphanumeric) {
        return None;
    }
    let place = |block: &Block| {
        if let BlockKind::Cell { table, row, .. } = block.kind { Some((table, row)) } else { None }
    };
    let goes_on = above.last().and_then(place).map(|(table, row)| (table, row + 1));
    let next = || above.iter().rev().find_map(place).map_or(0, |(table, _)| table + 1);
    let (table, row) = goes_on.unwrap_or_else(|| (next(), 0));
    let cell = |(column, text): (usize, &str)| {
        let column = u32::try_from(column).unwrap_or(u32::MAX);
        let kind = BlockKind::Cell { table, row, column };
        Block { kind, ..start(Line::plain(text.to_owned()), quoted, false) }
    };
    Some(texts.into_iter().enumerate().filter(|(_, text)| !text.is_empty()).map(cell).collect())
}

/// The line in normal form, with its indentation.
fn line(source: &str) -> Line {
    let indent = source.len() - source.trim_start_matches(' ').len();
    let text = lines::join_letter_spaced(source).unwrap_or_else(|| lines::fold(source));
    Line { indent: u16::try_from(indent).unwrap_or(u16::MAX), ..Line::plain(text) }
}

fn start(line: Line, quoted: u8, is_rule: bool) -> Block {
    let kind = if is_rule { BlockKind::Rule } else { BlockKind::Paragraph };
    Block { kind, region: Region::Main, lines: vec![line], links: Vec::new(), quoted }
}

/// The number of a printed page: digits alone between dashes or, where a paragraph may begin, far to the right.
fn is_page_number(line: &Line, begins: bool) -> bool {
    // Nearer to the left they are an item's, or a list's.
    const FAR: u16 = 20;
    let bare = line.text.trim_matches(['-', '–', ' ']);
    let dashed = line.text.starts_with(['-', '–']) && line.text.ends_with(['-', '–']);
    let set_apart = dashed || begins && line.indent >= FAR;
    set_apart && (1..=3).contains(&bare.len()) && bare.bytes().all(|b| b.is_ascii_digit())
}

fn page_number(line: Line, quoted: u8) -> Block {
    Block { region: Region::Furniture, ..start(line, quoted, false) }
}

/// A row of signs that parts a text: “-----”, “=====”, “* * *”. Blogs make one dash of two or three: “———–”.
fn is_rule(text: &str) -> bool {
    const DASHES: &str = "-‐‑–—―─━";
    let mut signs = text.chars().filter(|c| *c != ' ');
    let Some(first) = signs.next() else { return false };
    let same = |c: char| c == first || DASHES.contains(c) && DASHES.contains(first);
    "=_*~#+═•·".chars().chain(DASHES.chars()).any(|sign| sign == first)
        && signs.clone().count() >= 2
        && signs.all(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let show = |block: &Block| {
            let text = block.text().replace('\n', " | ");
            match &block.kind {
                BlockKind::Item { marker, depth } => format!("{}{marker} {text}", "  ".repeat((*depth).into())),
                BlockKind::Rule => "rule".to_owned(),
                _ => format!("{}{text}", ">".repeat(block.quoted.into())),
            }
        };
        let shown: Vec<String> = blocks(text).0.iter().map(show).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn blank_lines_part_paragraphs_and_lines_stay() {
        check(
            "APPEALS TO\r\n\r\nMinister of Justice\r\nBaghdad\r\n",
            &["APPEALS TO", "Minister of Justice | Baghdad"],
        );
    }

    #[test]
    fn quoting_is_counted_and_parts_blocks() {
        check("Dear all\n> CASE\n>text\n>> deeper", &["Dear all", ">CASE | text", ">>deeper"]);
    }

    #[test]
    fn a_quoted_line_that_was_broken_is_whole_again() {
        let long = "- asking that her complaint of 2 April be registered and the";
        let expected = "- asking that her complaint of 2 April be registered and the three | men be questioned";
        check(&format!("> {long}\nthree\n> men be questioned"), &[expected]);
        check("> short\nyes\n> more", &[">short", "yes", ">more"]);
    }

    #[test]
    fn double_spacing_is_taken_out() {
        let line = "this is a line of ordinary print width which goes on\n\nand on in small letters until it comes to its\n\n";
        let text = format!("{}end.\n\n\n\nNext.\n", line.repeat(5));
        let (blocks, _) = blocks(&text);
        assert_eq!(blocks.len(), 2);
        assert_eq!(blocks[0].lines.len(), 11);
    }

    #[test]
    fn the_numbers_of_a_viewers_lines_are_taken_off() {
        let body = "1. Newsgroups: letters\n2.\n3. PUBLIC AI Index: AFR 57/04/97\n4.\n5. UA 33/97\n6. TOGO: Afi\n7.\n8. a\n9. b\n10. c\n11. d\n12. e\n";
        let (blocks, _) = blocks(body);
        assert_eq!(blocks[1].text(), "PUBLIC AI Index: AFR 57/04/97");
        check("1. one\n2. two", &["1. one", "2. two"]);
    }

    #[test]
    fn one_line_paragraphs_are_not_double_spacing() {
        let text = "A whole paragraph on one line, ended by a full stop as it should be.\n\n".repeat(10);
        assert_eq!(blocks(&text).0.len(), 10);
    }

    #[test]
    fn items_nest_by_indentation() {
        check("- one\n  goes on\n   - two\n- three", &["- one | goes on", "  - two", "- three"]);
    }

    #[test]
    fn a_page_number_is_furniture_and_parts_the_pages() {
        let regions = |text: &str| blocks(text).0.iter().map(|block| block.region).collect::<Vec<_>>();
        let (main, number) = (Region::Main, Region::Furniture);
        assert_eq!(
            regions("The end.\n\n                              2\nBACKGROUND\nIt began."),
            [main, number, main]
        );
        assert_eq!(regions("The end.\n\n- 3 -\n\nMore."), [main, number, main]);
        check("PO Box 1\n        - 2 -\nLusaka", &["- 2 -", "PO Box 1 | Lusaka"]);
        assert_eq!(regions("Held since 5 May:\n\n2\nmen"), [main, main]);
    }

    #[test]
    fn strokes_part_the_cells_of_a_row() {
        let kinds = |text: &str| {
            let cell = |kind: BlockKind| match kind {
                BlockKind::Cell { row, column, .. } => format!("{row}.{column}"),
                _ => "-".to_owned(),
            };
            blocks(text).0.into_iter().map(|block| cell(block.kind)).collect::<Vec<_>>()
        };
        assert_eq!(kinds("| Re: | Letters |\n| Date: | May |\nText"), ["0.0", "0.1", "1.0", "1.1", "-"]);
        assert_eq!(kinds("| top |\na | b"), ["-"]);
        assert_eq!(kinds("|---|---|"), ["-"]);
    }

    #[test]
    fn rules_stand_alone() {
        check("text\n* * *\nmore", &["text", "rule", "more"]);
        check("text\n———————–\nmore", &["text", "rule", "more"]);
    }

    #[test]
    fn indentation_is_kept() {
        let (blocks, _) = blocks("PERU     Eleuterio\n\tpresident of the\n  x");
        assert_eq!(blocks[0].lines.iter().map(|l| l.indent).collect::<Vec<_>>(), [0, 8, 2]);
    }
}
