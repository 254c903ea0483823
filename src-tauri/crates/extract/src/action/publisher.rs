//! Whom a document asks to write to is not who published it.

use std::collections::HashSet;

use model::{Finding, Value};

use crate::fold::{find_words, fold};
use crate::office::Office;
use crate::rows::Sheet;
use crate::{letter, organisation, recipients};

/// Whether an unknown publisher's name stands in nobody's line but those of an address that the document asks to write to.
pub(super) fn is_in_address(sheet: &Sheet<'_>, publisher: &Finding) -> bool {
    let Value::Organisation(name) = &publisher.value else { return false };
    let folded = fold(name);
    let Some(place) = publisher.place.as_ref().filter(|_| !organisation::knows(name, &folded)) else {
        return false;
    };
    let own = |row: &crate::rows::Row| row.block == place.block as usize && row.start <= place.start as usize;
    let Some(at) = sheet.rows.iter().rposition(own) else { return false };
    let holds = |text: &str| find_words(text, &folded).is_some();
    let around = sheet.furniture.iter().chain(&sheet.document.title).chain(&sheet.document.publisher);
    if around.into_iter().any(|text| holds(&fold(text))) {
        return false;
    }
    let zones = sheet.zones();
    let found = recipients::find(sheet, zones, letter::find(sheet, zones), &Office::default());
    let rows: HashSet<usize> = found.rows.iter().copied().collect();
    let addressed = |at: usize| rows.contains(&at);
    addressed(at) && !(0..sheet.rows.len()).any(|at| !addressed(at) && holds(&sheet.rows[at].folded))
}
