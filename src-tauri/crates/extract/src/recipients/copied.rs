//! Who of several in one list gets a copy: “Write to the minister, with a copy to the embassy:” above both.

use model::{Role, Sureness, Value};

use super::{Draft, Found, runs};
use crate::rows::Sheet;
use crate::zones::Zones;

/// As far as the words go that introduce a list, in characters, and in lines.
const REACH: usize = 240;
const LINES: usize = 4;

/// Makes the embassies of a list copies, where the words above ask to write to somebody else and to copy them.
pub(super) fn tell_apart(sheet: &Sheet<'_>, zones: &Zones, rows: &[usize], drafts: &mut [Draft]) {
    let other = |draft: &Draft| !runs::is_mission(&draft.recipient.lines) && runs::is_postal(draft);
    let several = drafts.len() > 1 && drafts.iter().any(other);
    if several && asks_both(sheet, zones, rows) {
        drafts
            .iter_mut()
            .filter(|draft| runs::is_mission(&draft.recipient.lines))
            .for_each(|draft| draft.recipient.role = Role::Copy);
    }
}

/// Doubts the copies that a letter lists below its text (“cc: …”) where nobody is left to write to: it may have been sent already,
/// and a copy alone reaches the wrong one.
pub(super) fn doubt_of_letters(sheet: &Sheet<'_>, found: &mut Found) {
    let role = |finding: &model::Finding| match &finding.value {
        Value::Recipient(recipient) if finding.sureness.is_usable() => Some(recipient.role),
        _ => None,
    };
    if found.findings.iter().any(|f| role(f) == Some(Role::Addressee)) {
        return;
    }
    let greets = |row: &crate::rows::Row| {
        crate::labels::greeting(&row.folded).is_some_and(|start| start.mark == "greet")
            && row.text.trim_end().ends_with([',', ':', '!', '،', '，', '：'])
    };
    if sheet.rows.iter().any(greets) {
        let copies = found.findings.iter_mut().filter(|f| role(f) == Some(Role::Copy));
        copies.for_each(|finding| finding.sureness = Sureness::DOUBTFUL);
    }
}

/// Whether the words above a list of addresses ask to write to somebody and to copy somebody else.
fn asks_both(sheet: &Sheet<'_>, zones: &Zones, rows: &[usize]) -> bool {
    let Some(&first) = rows.first() else { return false };
    let labelled = |at: &usize| zones.labels[*at].is_some();
    let end = rows.iter().copied().take_while(labelled).last().map_or(first, |at| at + 1);
    let from = (first.saturating_sub(LINES)..first).rev().take_while(labelled).last();
    let text = sheet.folded_before(from.unwrap_or(first), end, REACH);
    crate::stems::copies_missions(crate::near::last(&text, REACH))
}
