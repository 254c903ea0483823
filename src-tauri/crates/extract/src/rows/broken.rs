//! An index that a narrow head broke over two lines: “PUBLIC   AI Index: EUR” / “49/013/2005”.

use super::Row;
use crate::fold::fold;
use crate::index;

/// The longest line that is nothing but what is left of an index.
const LONGEST: usize = 24;

/// Joins the two lines where the second begins with what the first breaks off before.
pub(super) fn join(rows: &mut Vec<Row>) {
    let mut out: Vec<Row> = Vec::with_capacity(rows.len());
    for next in rows.drain(..) {
        match out.last_mut().filter(|row| breaks_off(row, &next)) {
            Some(row) => {
                let shift = row.text.chars().count() + 1;
                row.seams.extend(next.seams.iter().map(|seam| seam + shift));
                row.text = format!("{} {}", row.text, next.text);
                row.folded = fold(&row.text);
            }
            None => out.push(next),
        }
    }
    *rows = out;
}

/// Whether only both lines together hold an index, and the second nothing else. They stand in one block: a place in the
/// first goes on in the second.
fn breaks_off(row: &Row, next: &Row) -> bool {
    let word = row.folded.trim_end_matches(['/', '.']).rsplit([' ', ':']).next().unwrap_or("");
    // “EUR”, “EUR 49/”.
    let region = index::is_region(word) || row.folded.ends_with(['/', '.']);
    let short = next.text.chars().count() <= LONGEST && next.text.starts_with(|c: char| c.is_numeric());
    region && short && row.block == next.block && {
        let joined = format!("{} {}", row.text, next.text);
        let whole = index::all(&joined).pop();
        index::all(&row.text).is_empty() && whole.is_some_and(|found| found.end == joined.chars().count())
    }
}
