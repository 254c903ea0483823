//! Letters to words, words to the rows of a page.

use super::glyphs::{Glyph, Page};

/// A gap of this many times the size between two letters is a space, even where the file has none.
const SPACE: f32 = 0.2;
/// A gap of this many times the size parts two chunks: no justified line stretches its spaces that far.
const CHUNK: f32 = 1.0;
/// Two letters whose base lines differ by less than this many times the size are on one line.
const SAME_LINE: f32 = 0.3;

/// Letters without a space between them, in visual order from the left.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub glyphs: Vec<Glyph>,
    pub left: f32,
    pub right: f32,
}

/// Words that follow each other on one line without a wide gap.
#[derive(Debug, Clone)]
pub(crate) struct Chunk {
    pub words: Vec<Word>,
    pub base: f32,
    pub size: f32,
    pub page: u32,
}

impl Chunk {
    pub fn left(&self) -> f32 {
        self.words.first().map_or(0.0, |word| word.left)
    }

    pub fn right(&self) -> f32 {
        self.words.last().map_or(0.0, |word| word.right)
    }

    pub fn letters(&self) -> impl Iterator<Item = &Glyph> {
        self.words.iter().flat_map(|word| &word.glyphs)
    }

    /// Its characters as they stand from left to right, without spaces.
    pub fn raw(&self) -> String {
        self.letters().flat_map(|glyph| std::iter::once(glyph.char).chain(glyph.tail.chars())).collect()
    }

    pub fn is_bold(&self) -> bool {
        self.letters().all(|glyph| glyph.bold)
    }
}

/// What stands side by side on a page, from left to right.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub chunks: Vec<Chunk>,
}

impl Row {
    /// The base line of the highest of its chunks.
    pub fn top(&self) -> f32 {
        self.chunks.iter().map(|chunk| chunk.base).fold(f32::INFINITY, f32::min)
    }

    /// The base line of the lowest of its chunks.
    pub fn bottom(&self) -> f32 {
        self.chunks.iter().map(|chunk| chunk.base).fold(f32::NEG_INFINITY, f32::max)
    }
}

/// The page's rows from the top.
pub(crate) fn rows(page: &Page) -> Vec<Row> {
    let mut chunks: Vec<Chunk> =
        lines(page.glyphs.clone()).into_iter().flat_map(|line| part(line, page.number)).collect();
    chunks.sort_by(|a, b| a.base.total_cmp(&b.base).then(a.left().total_cmp(&b.left())));
    let mut rows: Vec<Row> = Vec::new();
    for chunk in chunks {
        let beside = rows.last_mut().filter(|row| row.chunks.iter().all(|other| stands_beside(other, &chunk)));
        match beside {
            Some(row) => row.chunks.push(chunk),
            None => rows.push(Row { chunks: vec![chunk] }),
        }
    }
    for row in &mut rows {
        row.chunks.sort_by(|a, b| a.left().total_cmp(&b.left()));
    }
    rows
}

/// Columns need not share base lines: what stands side by side and overlaps in height is one row.
fn stands_beside(a: &Chunk, b: &Chunk) -> bool {
    let apart = a.right() <= b.left() || b.right() <= a.left();
    apart && (a.base - b.base).abs() < a.size.min(b.size) * 0.65
}

/// Groups letters by base line; small raised or lowered ones go with the line they touch.
fn lines(mut glyphs: Vec<Glyph>) -> Vec<Vec<Glyph>> {
    glyphs.sort_by(|a, b| a.base.total_cmp(&b.base).then(a.left.total_cmp(&b.left)));
    let mut lines: Vec<(f32, f32, Vec<Glyph>)> = Vec::new();
    for glyph in glyphs {
        let on = |line: &&mut (f32, f32, Vec<Glyph>)| {
            (glyph.base - line.0).abs() < SAME_LINE * line.1.min(glyph.size).max(4.0)
        };
        match lines.iter_mut().rev().take(3).find(on) {
            Some(line) => {
                // The line is where its largest letters stand.
                if glyph.size > line.1 {
                    line.0 = glyph.base;
                    line.1 = glyph.size;
                }
                line.2.push(glyph);
            }
            None => lines.push((glyph.base, glyph.size, vec![glyph])),
        }
    }
    lines.into_iter().map(|line| line.2).collect()
}

/// Parts a line into words and chunks.
fn part(mut glyphs: Vec<Glyph>, page: u32) -> Vec<Chunk> {
    // Of two in one place, the one without width stands before the other.
    glyphs.sort_by(|a, b| a.left.total_cmp(&b.left).then((a.right - a.left).total_cmp(&(b.right - b.left))));
    drop_doubles(&mut glyphs);
    let tracking = tracking(&glyphs);
    let mut chunks: Vec<Chunk> = Vec::new();
    let mut space = true;
    let mut before: Option<Glyph> = None;
    for glyph in glyphs {
        if glyph.char.is_whitespace() || glyph.char == '\0' {
            space = true;
            continue;
        }
        // Joiners have no width and stand between letters, wherever the file puts them.
        if matches!(glyph.char, '\u{200c}' | '\u{200d}') {
            if let Some(word) = chunks.last_mut().and_then(|chunk| chunk.words.last_mut()) {
                word.glyphs.push(glyph);
            }
            continue;
        }
        let gap = before.as_ref().map_or(f32::INFINITY, |before| glyph.left - before.right);
        let size = before.as_ref().map_or(glyph.size, |before| before.size.max(glyph.size));
        if gap > CHUNK * size + tracking {
            chunks.push(Chunk { words: Vec::new(), base: glyph.base, size: glyph.size, page });
            space = true;
        }
        let chunk = chunks.last_mut().expect("the first gap is infinite");
        if space || gap > SPACE * size + tracking {
            chunk.words.push(Word { glyphs: Vec::new(), left: glyph.left, right: glyph.right });
        }
        chunk.size = chunk.size.max(glyph.size);
        let word = chunk.words.last_mut().expect("a chunk begins with a word");
        word.right = word.right.max(glyph.right);
        word.glyphs.push(glyph.clone());
        space = false;
        before = Some(glyph);
    }
    chunks
}

/// Bold made by printing a letter twice leaves two letters in almost one place.
fn drop_doubles(glyphs: &mut Vec<Glyph>) {
    glyphs.dedup_by(|b, a| {
        let doubled = a.char == b.char
            && !a.char.is_whitespace()
            && (b.left - a.left).abs() < 0.15 * a.size
            && b.right > b.left;
        a.bold |= doubled;
        doubled
    });
}

/// Letter spacing: what the closest three quarters of neighbours are apart, in points; 0 for ordinary text.
fn tracking(glyphs: &[Glyph]) -> f32 {
    let pairs = glyphs.windows(2).filter(|pair| !pair.iter().any(|glyph| glyph.char.is_whitespace()));
    let mut gaps: Vec<f32> = pairs.map(|pair| pair[1].left - pair[0].right).collect();
    // A short line has no usual distance.
    if gaps.len() < 6 {
        return 0.0;
    }
    gaps.sort_by(f32::total_cmp);
    gaps[gaps.len() / 4].max(0.0)
}
