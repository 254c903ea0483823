//! Post to those at risk themselves: an appeal, or a copy of one, that reaches somebody in prison may harm them.

use crate::labels::{sections, stems as words};
use crate::recipients::names_office;
use crate::rows::{Paragraph, Sheet};
use crate::stems;

/// As far as such a sentence goes, in characters.
const REACH: usize = 300;

/// Whether a row ends in “to:” below words about such post: “You can also send messages of support to Afi Lawson. … Please write
/// to:”. An office below it is written to for those at risk, whatever it is called.
pub(super) fn opens_at(sheet: &Sheet<'_>, paragraph: &Paragraph, at: usize) -> bool {
    const LINES: usize = 2;
    let row = &sheet.rows[at];
    let text = row.folded.trim_end();
    let bare = text.rsplit(' ').next().unwrap_or("");
    if !text.ends_with([':', '：']) && !crate::labels::grammar().has(bare, "to") {
        return false;
    }
    let below = &sheet.rows[at + 1..sheet.rows.len().min(at + 1 + LINES)];
    let held = below.iter().any(|row| words().stem(&row.folded, "prison"));
    let office = below.iter().any(|row| names_office(&row.text));
    (held || !office) && is_meant(&sheet.folded_before(paragraph.first, at + 1, REACH))
}

/// Whether a folded text asks for post to those at risk, and names nobody in office behind that.
pub(crate) fn is_meant(folded: &str) -> bool {
    let last = sections().all_inside(folded, "comfort").pop();
    last.is_some_and(|(_, end)| !stems::names_authority(&folded[end..]) && !stems::says_copy(&folded[end..]))
}
