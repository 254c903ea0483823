//! Labels that no table has as they stand: counted ones, and those that name somebody at risk.

use crate::fold::skip;
use crate::labels::{Start, sections};
use crate::rows::{Row, Sheet};
use crate::stems;

/// “3) ADDRESSES”: a label that is all of a line behind its count.
pub(super) fn counted(folded: &str, wanted: impl Fn(&str) -> bool) -> Option<Start> {
    const DIGITS: usize = 2;
    let rest = folded.trim_start_matches(|c: char| c.is_ascii_digit());
    let count = folded.len() - rest.len();
    let label = rest.strip_prefix([')', '.'])?.strip_prefix(' ')?;
    let lead = folded.chars().count() - label.chars().count();
    let start = sections().start(label, wanted).filter(|_| (1..=DIGITS).contains(&count))?;
    let whole = skip(label, start.end).trim_matches([' ', ':', '：']).is_empty();
    whole.then_some(Start { end: lead + start.end, ..start })
}

/// “Organisation of Ama Doe:”: a label that names somebody of whom the first lines tell, and no office: the address below it is
/// that of somebody beside them.
pub(super) fn is_about_somebody(sheet: &Sheet<'_>, row: &Row, first: usize) -> bool {
    const LONGEST: usize = 90;
    // Headline and lead, in paragraphs and in bytes.
    const TOP: usize = 4;
    const REACH: usize = 400;
    if !row.text.trim_end().ends_with([':', '：'])
        || row.text.chars().count() > LONGEST
        || stems::asks(&row.folded)
        || crate::recipients::names_office(&row.text)
    {
        return false;
    }
    // The last two words: whatever stands before them is whose address it is.
    let label = row.text.trim_end().trim_end_matches([':', '：', ' ']);
    let Some((at, _)) = label.rmatch_indices(' ').nth(1) else { return false };
    let name = &label[at + 1..];
    let named = name.split(' ').all(|word| word.starts_with(char::is_uppercase));
    let mut top = sheet.paragraphs().iter().filter(|p| p.end <= first).take(TOP);
    named && top.any(|p| crate::near::first(&p.text, REACH).contains(name))
}
