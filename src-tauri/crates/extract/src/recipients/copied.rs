//! Who of several in one list gets a copy: “Write to the minister, with a copy to the embassy:” above both.

use model::Role;

use super::{Draft, runs};
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

/// Whether the words above a list of addresses ask to write to somebody and to copy somebody else.
fn asks_both(sheet: &Sheet<'_>, zones: &Zones, rows: &[usize]) -> bool {
    let Some(&first) = rows.first() else { return false };
    let labelled = |at: &usize| zones.labels[*at].is_some();
    let end = rows.iter().copied().take_while(labelled).last().map_or(first, |at| at + 1);
    let from = (first.saturating_sub(LINES)..first).rev().take_while(labelled).last();
    let text = sheet.folded_before(from.unwrap_or(first), end, REACH);
    crate::stems::copies_missions(crate::near::last(&text, REACH))
}
