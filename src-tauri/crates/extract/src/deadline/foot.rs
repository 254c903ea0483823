//! Days below the text of an action: those of others.

use super::Hit;
use crate::rows::{Row, Shape, Sheet};
use crate::zones::{Zone, Zones};

/// “Other actions” below a heading behind all addresses have days of their own: they are doubted where the text before them
/// names one.
pub(super) fn doubt(sheet: &Sheet<'_>, zones: &Zones, hits: &mut [Hit]) {
    // Words that move a last day are the action's own, wherever they stand.
    const MOVED: u8 = 4;
    let addressed = |zone: &Zone| matches!(zone, Zone::Addressees | Zone::Copies);
    let Some(last) = zones.of.iter().rposition(addressed) else { return };
    let heading = |row: &Row| matches!(row.shape, Shape::Heading(_));
    let Some(foot) = sheet.rows.iter().skip(last + 1).position(heading).map(|at| last + 1 + at) else { return };
    if hits.iter().any(|hit| hit.row < foot && !hit.doubted) {
        hits.iter_mut().filter(|hit| hit.row > foot && hit.rank < MOVED).for_each(|hit| hit.doubted = true);
    }
}
