//! Rows to lines in reading order: columns of addressees that stand side by side are read one by one.

use super::chunks::{Chunk, Row, Word};
use super::{bidi, spaced};

/// A gutter narrower than this many times the size is a wide space.
const MIN_GUTTER: f32 = 0.5;
/// Lines farther apart than this many times the size do not belong together.
const SAME_PARAGRAPH: f32 = 1.9;
/// Edges that differ by less than this, in points, are one edge.
const SAME_EDGE: f32 = 4.0;
/// Columns inside columns, this deep.
const MAX_DEPTH: usize = 4;

/// One printed line.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub words: Vec<Word>,
    pub text: String,
    pub page: u32,
    pub left: f32,
    pub right: f32,
    pub base: f32,
    pub size: f32,
    pub bold: bool,
    /// Lines of one column share it.
    pub column: u32,
    /// The breadth of that column.
    pub column_left: f32,
    pub column_right: f32,
    /// Whether the page runs from right to left.
    pub right_to_left: bool,
    pub furniture: bool,
}

impl Line {
    /// How much of its column a line leaves free at its end, in points.
    pub fn room(&self) -> f32 {
        if self.right_to_left { self.left - self.column_left } else { self.column_right - self.right }
    }

    /// Its first word's width, in points.
    pub fn first_width(&self) -> f32 {
        let first = if self.right_to_left { self.words.last() } else { self.words.first() };
        first.map_or(0.0, |word| word.right - word.left)
    }
}

/// The lines of a page in reading order.
///
/// A page that runs from right to left is read in a mirror: what stands first is then on the left on every page.
pub(crate) fn read(rows: Vec<Row>) -> Vec<Line> {
    let right_to_left = bidi::runs_right_to_left(letters(&rows).iter());
    let rows: Vec<Row> = rows.into_iter().map(|row| if right_to_left { mirror(row) } else { row }).collect();
    let mut reader = Reader { lines: Vec::new(), next_column: 0, right_to_left };
    reader.read(rows.into_iter().map(join_markers).map(spaced::whole).collect(), 0);
    reader.lines
}

/// Turns a row round the page's left edge; turned twice it is as before.
fn mirror(mut row: Row) -> Row {
    for chunk in &mut row.chunks {
        chunk.words.reverse();
        for word in &mut chunk.words {
            (word.left, word.right) = (-word.right, -word.left);
        }
    }
    row.chunks.reverse();
    row
}

struct Reader {
    lines: Vec<Line>,
    next_column: u32,
    /// Whether most of the page is in a right-to-left script.
    right_to_left: bool,
}

fn letters(rows: &[Row]) -> Vec<char> {
    rows.iter().flat_map(|row| &row.chunks).flat_map(Chunk::letters).map(|glyph| glyph.char).collect()
}

impl Reader {
    fn read(&mut self, rows: Vec<Row>, depth: usize) {
        let start = self.lines.len();
        let column = self.next_column;
        self.next_column += 1;
        let mut at = 0;
        while at < rows.len() {
            let above = at.checked_sub(1).map(|above| &rows[above]);
            match band(&rows[at..], above).filter(|_| depth < MAX_DEPTH) {
                Some(band) => {
                    self.read_band(&rows[at..at + band.rows], &band.gutters, depth);
                    at += band.rows;
                }
                None => {
                    self.lines.extend(lines(&rows[at]).iter().map(|row| line(row, column, self.right_to_left)));
                    at += 1;
                }
            }
        }
        let own = || self.lines[start..].iter().filter(|line| line.column == column);
        let left = own().map(|line| line.left).fold(f32::INFINITY, f32::min);
        let right = own().map(|line| line.right).fold(f32::NEG_INFINITY, f32::max);
        for line in self.lines[start..].iter_mut().filter(|line| line.column == column) {
            line.column_left = left;
            line.column_right = right;
        }
    }

    /// Reads each column of a band as a text of its own, in the direction of its script.
    fn read_band(&mut self, rows: &[Row], gutters: &[Gutter], depth: usize) {
        let mut columns: Vec<Vec<Row>> = vec![Vec::new(); gutters.len() + 1];
        for row in rows {
            let mut parts: Vec<Vec<Chunk>> = vec![Vec::new(); gutters.len() + 1];
            for chunk in row.chunks.iter().flat_map(|chunk| split(chunk, gutters)) {
                let at = gutters.iter().filter(|gutter| chunk.left() >= gutter.middle()).count();
                parts[at].push(chunk);
            }
            for (column, chunks) in columns.iter_mut().zip(parts).filter(|(_, chunks)| !chunks.is_empty()) {
                column.push(Row { chunks });
            }
        }
        for column in columns {
            self.read(column, depth + 1);
        }
    }
}

/// White space from top to bottom of a band.
#[derive(Debug, Clone, Copy)]
struct Gutter {
    left: f32,
    right: f32,
}

impl Gutter {
    fn middle(&self) -> f32 {
        f32::midpoint(self.left, self.right)
    }
}

/// Rows that are to be read by columns.
struct Band {
    rows: usize,
    gutters: Vec<Gutter>,
}

/// The most lines by which another column may begin above the first.
const MAX_HEAD: usize = 8;

/// The band that begins with the first of the rows, if there is one; `above` is the row before them.
fn band(rows: &[Row], above: Option<&Row>) -> Option<Band> {
    // Spaces of a justified line can be as wide as gutters, so that any of the first rows may show the true one.
    let heads = (0..rows.len().min(MAX_HEAD)).filter(|&at| rows[at].chunks.len() > 1);
    heads.into_iter().find_map(|head| band_from(rows, head, above))
}

/// The band whose gutters row `head` shows.
fn band_from(rows: &[Row], head: usize, above: Option<&Row>) -> Option<Band> {
    let gaps = rows[head].chunks.windows(2).map(|pair| Gutter { left: pair[0].right(), right: pair[1].left() });
    let grown = gaps.filter_map(|gap| grow(&rows[head..], gap, head));
    let proven: Vec<(usize, Gutter)> =
        grown.filter(|(_, gutter)| head == 0 || is_head(&rows[..=head], *gutter, above)).collect();
    let whole: Vec<(usize, Gutter)> =
        proven.iter().map(|own| (with_tail(&rows[head..], *own, &proven), own.1)).collect();
    let longest = whole.iter().map(|(length, _)| *length).max()?;
    let gutters = whole.into_iter().filter(|(length, _)| *length == longest).map(|(_, gutter)| gutter);
    Some(Band { rows: head + longest, gutters: gutters.collect() })
}

/// Whether all rows before the last belong to the band that the last one begins: a column that starts higher, or
/// lines whose columns come so close that only a wider space shows the gutter.
fn is_head(rows: &[Row], gutter: Gutter, above: Option<&Row>) -> bool {
    let size_of = |row: &Row| row.chunks.iter().map(|chunk| chunk.size).fold(0.0, f32::max);
    let joined = rows.windows(2).all(|pair| {
        let near = pair[1].top() - pair[0].bottom() < SAME_PARAGRAPH * size_of(&pair[0]);
        let size = size_of(&pair[0]);
        near && pair[1].chunks.iter().any(|chunk| (chunk.size - size).abs() < 0.15 * size)
    });
    // A left column that starts higher must not be the end of the text above it.
    let fresh = above.is_none_or(|above| {
        let step = |row: &Row, below: &Row| below.top() - row.bottom();
        let set_off = step(above, &rows[0]) > 1.15 * step(&rows[0], &rows[1]);
        set_off || (above.chunks[0].left() - rows[0].chunks[0].left()).abs() > 2.0
    });
    let edge = rows[rows.len() - 1].chunks[0].left();
    let belongs = |row: &Row| {
        let beyond = row.chunks.iter().all(|chunk| chunk.left() > gutter.middle());
        let before =
            fresh && row.chunks[0].right() < gutter.right && (row.chunks[0].left() - edge).abs() < SAME_EDGE;
        beyond || before || row.chunks.iter().all(|chunk| split(chunk, &[gutter]).len() > 1)
    };
    joined && rows[..rows.len() - 1].iter().all(belongs) && !rows[..rows.len() - 1].iter().any(is_headline)
}

/// How many rows the gutter is seen to part, and how wide it stays; `None` where it is no gutter. `head` rows before
/// these are on one side of it.
fn grow(rows: &[Row], gap: Gutter, head: usize) -> Option<(usize, Gutter)> {
    let size = rows[0].chunks.iter().map(|chunk| chunk.size).fold(0.0, f32::max);
    let right_edge = gap.right;
    let mut gutter = gap;
    let mut proven = 1;
    let mut evidence = 1 + head;
    let mut labels = usize::from(is_label(&rows[0], gutter));
    for at in 1..rows.len() {
        let row = &rows[at];
        let only_left = row.chunks.iter().all(|chunk| chunk.right() <= gutter.right);
        if only_left && ends_band(row, &rows[at - 1], &rows[0]) {
            break;
        }
        let Some(narrowed) = narrow(row, gutter).filter(|g| g.right - g.left >= MIN_GUTTER * size) else { break };
        gutter = narrowed;
        if !only_left {
            // Two loose lines of running text can have a space in common, but not what begins behind it.
            let aligned = row.chunks.iter().any(|chunk| (chunk.left() - right_edge).abs() < SAME_EDGE);
            evidence += usize::from(aligned || is_centred(row, &rows[0], gutter));
            labels += usize::from(is_label(row, gutter));
            proven = at + 1;
        }
    }
    // A column of labels belongs to what stands beside each of them.
    if evidence < 2 || labels * 5 >= evidence * 3 {
        return None;
    }
    Some((proven, gutter))
}

/// Whether what stands right of the gutter has the same middle in both rows.
fn is_centred(row: &Row, first: &Row, gutter: Gutter) -> bool {
    let middle = |row: &Row| {
        let own = || row.chunks.iter().filter(|chunk| chunk.left() >= gutter.middle());
        f32::midpoint(own().next().map_or(0.0, Chunk::left), own().next_back().map_or(f32::MAX, Chunk::right))
    };
    (middle(row) - middle(first)).abs() < SAME_EDGE
}

/// The rows of a gutter with those by which the left column is longer than the others. A line below that runs over
/// another of the band's `gutters` as long as this one is the text below all columns.
fn with_tail(rows: &[Row], (proven, gutter): (usize, Gutter), gutters: &[(usize, Gutter)]) -> usize {
    let runs_over = |row: &Row| {
        gutters.iter().any(|(length, other)| {
            length + 1 >= proven && other.right < gutter.left && narrow(row, *other).is_none()
        })
    };
    let mut length = proven;
    while let Some(row) = rows.get(length) {
        let left = row.chunks.iter().all(|chunk| chunk.right() < gutter.right);
        // The line above in the same column, not in the longer one.
        let above = rows[..length].iter().rev().find(|row| row.chunks[0].left() < gutter.left);
        let follows = above.is_some_and(|above| {
            let near = row.top() - above.chunks[0].base < SAME_PARAGRAPH * row.chunks[0].size;
            near && !ends_band(row, above, &rows[0]) && !is_headline(row)
        });
        if !left || !follows || runs_over(row) {
            break;
        }
        length += 1;
    }
    length
}

/// Whether a row at the left begins something new: set off from all above it, or larger than the band's text.
fn ends_band(row: &Row, above: &Row, first: &Row) -> bool {
    let size = row.chunks.iter().map(|chunk| chunk.size).fold(0.0, f32::max);
    let usual = first.chunks.iter().map(|chunk| chunk.size).fold(0.0, f32::max);
    let set_off = row.top() - above.bottom() > SAME_PARAGRAPH * size;
    set_off || size > usual * 1.15 || (row.chunks.len() == 1 && is_headline(row) && !is_headline(first))
}

/// A bold line or one in capitals that ends in a colon: “COPIES TO:”.
fn is_headline(row: &Row) -> bool {
    let [chunk] = row.chunks.as_slice() else { return false };
    let raw = chunk.raw();
    raw.ends_with(':') && (chunk.is_bold() || (raw == raw.to_uppercase() && raw.chars().any(char::is_alphabetic)))
}

/// Whether what stands left of the gutter is a label for what stands right of it.
fn is_label(row: &Row, gutter: Gutter) -> bool {
    let parts: Vec<Chunk> = row.chunks.iter().flat_map(|chunk| split(chunk, &[gutter])).collect();
    let left = parts.iter().rfind(|chunk| chunk.right() <= gutter.right);
    // A bullet at some distance from its item is no column either.
    parts.len() > 1 && left.is_some_and(|chunk| chunk.raw().ends_with([':', '：']) || is_marker(&chunk.raw()))
}

/// The gutter as far as the row leaves it free; `None` where it doesn't.
fn narrow(row: &Row, gutter: Gutter) -> Option<Gutter> {
    let mut out = gutter;
    for part in row.chunks.iter().flat_map(|chunk| split(chunk, &[gutter])) {
        let (left, right) = (part.left(), part.right());
        if right <= gutter.middle() {
            out.left = out.left.max(right);
        } else if left >= gutter.middle() {
            out.right = out.right.min(left);
        } else if right < gutter.right {
            out.left = out.left.max(right);
        } else if left > gutter.left {
            out.right = out.right.min(left);
        } else {
            return None;
        }
    }
    (out.left < out.right).then_some(out)
}

/// Splits a chunk that reaches over a gutter at its widest space inside it, if that is wider than its others.
fn split(chunk: &Chunk, gutters: &[Gutter]) -> Vec<Chunk> {
    let mut parts = vec![chunk.clone()];
    for gutter in gutters {
        let last = parts.pop().expect("there is always one");
        let spaces: Vec<(usize, f32)> =
            last.words.windows(2).enumerate().map(|(at, pair)| (at + 1, pair[1].left - pair[0].right)).collect();
        let inside = |at: usize| last.words[at - 1].right < gutter.right && last.words[at].left > gutter.left;
        let widest = spaces.iter().filter(|(at, _)| inside(*at)).max_by(|a, b| a.1.total_cmp(&b.1)).copied();
        let others = spaces.iter().filter(|space| Some(space.0) != widest.map(|w| w.0)).map(|space| space.1);
        let usual = others.fold(0.0, f32::max).max(0.3 * last.size);
        match widest {
            Some((at, space)) if space > usual * 1.3 => {
                let (left, right) = last.words.split_at(at);
                parts.push(Chunk { words: left.to_vec(), ..last.clone() });
                parts.push(Chunk { words: right.to_vec(), ..last });
            }
            _ => parts.push(last),
        }
    }
    parts
}

/// A list marker stands apart from its text but is no column.
fn join_markers(row: Row) -> Row {
    let mut chunks: Vec<Chunk> = Vec::new();
    for chunk in row.chunks {
        match chunks.last_mut() {
            Some(mark) if is_marker(&mark.raw()) && chunk.left() - mark.right() < 4.0 * mark.size => {
                mark.words.extend(chunk.words);
                mark.size = chunk.size;
                mark.base = chunk.base;
            }
            _ => chunks.push(chunk),
        }
    }
    Row { chunks }
}

fn is_marker(text: &str) -> bool {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(sign), None) => !sign.is_alphanumeric(),
        _ => {
            text.len() <= 5
                && text.ends_with(['.', ')'])
                && text.chars().filter(|c| c.is_alphanumeric()).count() <= 3
        }
    }
}

/// The lines of a row that no gutter parts: one, unless its chunks stand at different heights.
fn lines(row: &Row) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for chunk in &row.chunks {
        let level = |other: &&mut Row| {
            (other.chunks[0].base - chunk.base).abs() < 0.3 * chunk.size.max(other.chunks[0].size)
        };
        match rows.iter_mut().find(level) {
            Some(row) => row.chunks.push(chunk.clone()),
            None => rows.push(Row { chunks: vec![chunk.clone()] }),
        }
    }
    rows.sort_by(|a, b| a.top().total_cmp(&b.top()));
    rows
}

/// The whole row as one line.
fn line(row: &Row, column: u32, right_to_left: bool) -> Line {
    let row = if right_to_left { &mirror(row.clone()) } else { row };
    let words = spaced::joined(row.chunks.iter().flat_map(|chunk| chunk.words.clone()).collect());
    let size = row.chunks.iter().map(|chunk| chunk.size).fold(0.0, f32::max);
    let left = row.chunks[0].left();
    let right = row.chunks.iter().map(Chunk::right).fold(f32::NEG_INFINITY, f32::max);
    Line {
        text: bidi::text(&words, right_to_left),
        page: row.chunks[0].page,
        left,
        right,
        base: row.bottom(),
        size,
        bold: row.chunks.iter().all(Chunk::is_bold),
        column,
        column_left: left,
        column_right: right,
        right_to_left,
        furniture: false,
        words,
    }
}
