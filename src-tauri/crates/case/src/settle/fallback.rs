//! What the source says of an alert, where none of its documents does.

use model::{Alert, AlertKind, Finding, SaidBy, SettledAction, Sureness, Used, Value, Warning};

/// The code of the warning that a field stands on the source's word alone.
pub(crate) const ONLY_THE_SOURCE: &str = "only-the-source-says";

/// The source's own words of the alert. It stands at no place of a document.
pub(super) fn words_of_source(alert: &Alert) -> Vec<Finding> {
    let title = Some(alert.title.clone()).filter(|title| !title.is_empty());
    let one_country = <[_; 1]>::try_from(alert.countries.clone()).ok().map(|[country]| country);
    // A feed's moments are in UTC, and an action carries a date only: the day may be off by one, a deadline is not
    // taken from it.
    let issued = alert.published.map(|moment| jiff::tz::Offset::UTC.to_datetime(moment).date());
    let values = [
        alert.kind.map(Value::Kind),
        title.map(Value::Title),
        one_country.map(Value::Country),
        issued.map(Value::Issued),
        alert.publisher.clone().map(Value::Organisation),
        alert.language.clone().map(Value::Language),
    ];
    let told = |value| Finding { value, place: None, sureness: Sureness::LIKELY };
    values.into_iter().flatten().map(told).collect()
}

/// Fills empty fields, each with a warning that says so.
pub(super) fn fill(settled: &mut SettledAction, source: Vec<Finding>) {
    for finding in source {
        doubt_kind(settled, &finding);
        let fills = match &finding.value {
            Value::Kind(kind) => set(&mut settled.kind, kind),
            Value::Title(title) => set(&mut settled.title, title),
            Value::Country(country) => set(&mut settled.country, country),
            Value::Issued(day) => set(&mut settled.issued, day),
            Value::Organisation(name) => set(&mut settled.organisation, name),
            Value::Language(language) => set(&mut settled.language, language),
            _ => false,
        };
        if fills {
            settled.warnings.push(Warning::new(ONLY_THE_SOURCE, finding.value.field().word()));
            settled.used.push(Used { finding, by: SaidBy::Source });
        }
    }
}

/// A source that labels as an outcome what its document does not call one: shown, not used. What the person said of
/// the kind stands. A source that files an update under its urgent actions says nothing else than the document does.
fn doubt_kind(settled: &mut SettledAction, said: &Finding) {
    let Value::Kind(says) = said.value else { return };
    let is_persons =
        |used: &Used| matches!(used.finding.value, Value::Kind(_)) && matches!(used.by, SaidBy::Person(_));
    let differs = |kind| kind != says && (kind, says) != (AlertKind::Update, AlertKind::UrgentAction);
    if settled.kind.is_some_and(differs) && !settled.used.iter().any(is_persons) {
        settled.doubts.push(said.clone());
    }
}

fn set<T: Clone>(slot: &mut Option<T>, value: &T) -> bool {
    let fills = slot.is_none();
    if fills {
        *slot = Some(value.clone());
    }
    fills
}
