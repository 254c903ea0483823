//! A headline that says how an action ended, on a page that has kept its contacts and its letter.

use super::{Asks, Hit, freed};
use crate::fold::slice;
use crate::head::Head;
use crate::labels::{endings, kinds};
use crate::rows::{Shape, Sheet};

/// Whether the headline's own label names the action: “Urgent Action Outcome: …”. “Good news: …” may be said of one of several
/// people, or of a step on the way.
pub(super) fn is_of_action(sheet: &Sheet<'_>, head: &Head, hit: &Hit) -> bool {
    let row = &sheet.rows[hit.0];
    let headline = head.title.as_ref().is_some_and(|title| title.row == hit.0)
        || head.number.as_ref().is_some_and(|(at, _)| *at == hit.0)
        || matches!(row.shape, Shape::Heading(1));
    let label = slice(&row.folded, hit.1, hit.2);
    headline && !super::is_link(sheet, hit.0) && endings().inside(label, "deed").is_some()
}

/// Whether no word between the headline and what the page asked says that somebody still needs letters.
pub(super) fn is_whole(sheet: &Sheet<'_>, asks: &Asks, hit: &Hit) -> bool {
    let first = asks.first.unwrap_or(sheet.rows.len());
    let told = sheet.paragraphs().iter().filter(|p| p.first >= hit.0 && p.first < first);
    let goes_on =
        |folded: &str| ["goeson", "heldstill"].iter().any(|mark| endings().inside(folded, mark).is_some());
    let asked = |folded: &str| kinds().inside(folded, "plea").is_some();
    !told.into_iter().any(|p| goes_on(&p.folded) || asked(&p.folded)) && !freed::is_for_some(sheet, hit)
}
