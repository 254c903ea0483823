//! Labels that no table has as they stand: counted ones, and those that name somebody at risk.

use crate::fold::skip;
use crate::labels::{Start, sections};
use crate::rows::{Paragraph, Row, Sheet};
use crate::stems;

use super::{Zone, comfort};

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

/// Whether the last sentence of a story asks to write to whoever stands below: “… So we ask you to go on sending cards to:”.
pub(super) fn ends_in_label(sheet: &Sheet<'_>, paragraph: &Paragraph, zone: Zone) -> bool {
    const SENTENCE: usize = 170;
    let text = paragraph.folded.trim_end();
    if !matches!(zone, Zone::Body | Zone::Aside) || !stems::ends_in_colon(text) {
        return false;
    }
    let last = text.rsplit(". ").next().unwrap_or("");
    let asks = || sections().inside(last, "addressees").is_some() || crate::labels::stems().stem(last, "write");
    last.len() < text.len()
        && last.chars().count() <= SENTENCE
        && asks()
        && !stems::says_copy(last)
        && !stems::is_of_office(last)
        && !comfort::is_meant(text)
        && stems::address_at(sheet, paragraph.end)
}
