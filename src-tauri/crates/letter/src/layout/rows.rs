//! The letter below its head, as rows that pages are filled with.

use super::line::Line;

/// What stands side by side on one line of the letter, and how it may be parted from its neighbours.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub cells: Vec<Cell>,
    /// Space above it in points; none at the top of a page.
    pub gap: f32,
    /// From its top to the next row's, in points.
    pub height: f32,
    /// Whether a page may end above it.
    pub may_begin_page: bool,
    /// A line to sign on at its foot: from and to, from the column's left edge.
    pub rule: Option<(f32, f32)>,
}

/// A set line in a row.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub line: Line,
    /// From the column's left edge.
    pub x: f32,
    pub part: usize,
}

/// Lines that stay together at the foot and at the head of a page: no widows, no orphans.
const TOGETHER: usize = 2;

/// The rows of a text set in lines, `gap` below what stands above. `may_begin` says whether its first line may begin
/// a page.
pub(super) fn rows_of(lines: Vec<Line>, x: f32, part: usize, gap: f32, may_begin: bool) -> Vec<Row> {
    let count = lines.len();
    lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| Row {
            gap: if at == 0 { gap } else { 0.0 },
            height: line.height,
            may_begin_page: if at == 0 { may_begin } else { at >= TOGETHER && count - at >= TOGETHER },
            rule: None,
            cells: vec![Cell { line, x, part }],
        })
        .collect()
}

/// An empty row, for the hand to sign in; a rule at its foot where one is given.
pub(super) fn blank(height: f32, rule: Option<(f32, f32)>) -> Row {
    Row { cells: Vec::new(), gap: 0.0, height, may_begin_page: false, rule }
}

/// How many of `rows` a page takes that is `room` points high: as many as fit and may be parted there, at least one.
pub(super) fn fitting(rows: &[Row], room: f32) -> usize {
    let mut y = 0.0;
    let mut last_break = 0;
    for (at, row) in rows.iter().enumerate() {
        if at > 0 && row.may_begin_page {
            last_break = at;
        }
        y += row.height + if at == 0 { 0.0 } else { row.gap };
        // The last row's leading may hang into the margin.
        if y > room + 0.01 {
            return if last_break > 0 { last_break } else { at.max(1) };
        }
    }
    rows.len()
}
