//! What the source says of an alert, where none of its documents does.

use model::{Alert, Finding, SettledAction, Sureness, Value, Warning};

/// The code of the warning that a field stands on the source's word alone.
pub(crate) const ONLY_THE_SOURCE: &str = "only-the-source-says";

/// Fills empty fields, each with a warning that says so.
pub(super) fn fill(settled: &mut SettledAction, alert: &Alert) {
    doubt_kind(settled, alert);
    let title = Some(alert.title.clone()).filter(|title| !title.is_empty());
    let one_country = <[_; 1]>::try_from(alert.countries.clone()).ok().map(|[country]| country);
    // A feed's moments are in UTC, and an action carries a date only: the day may be off by one, a deadline is not
    // taken from it.
    let issued = alert.published.map(|moment| jiff::tz::Offset::UTC.to_datetime(moment).date());
    let mut filled = Vec::new();
    filled.extend(set(&mut settled.kind, alert.kind).then_some("kind"));
    filled.extend(set(&mut settled.title, title).then_some("title"));
    filled.extend(set(&mut settled.country, one_country).then_some("country"));
    filled.extend(set(&mut settled.issued, issued).then_some("issued"));
    filled.extend(set(&mut settled.organisation, alert.publisher.clone()).then_some("organisation"));
    filled.extend(set(&mut settled.language, alert.language.clone()).then_some("language"));
    settled.warnings.extend(filled.into_iter().map(|field| Warning::new(ONLY_THE_SOURCE, field)));
}

/// A source that labels as an outcome what its document does not call one: shown, not used.
fn doubt_kind(settled: &mut SettledAction, alert: &Alert) {
    if let (Some(says), Some(settled_kind)) = (alert.kind, settled.kind)
        && says != settled_kind
    {
        settled.doubts.push(Finding { value: Value::Kind(says), place: None, sureness: Sureness::LIKELY });
    }
}

fn set<T>(slot: &mut Option<T>, value: Option<T>) -> bool {
    let fills = slot.is_none() && value.is_some();
    if fills {
        *slot = value;
    }
    fills
}
