//! The name of a case in the data folder: letters, digits and hyphens only.

use model::{ActionNumber, AlertId, CaseId};

use crate::organisation::Publisher;

/// “amnesty-ua-242-13”, or the alert's own id where there is no number.
///
/// `organisation` and `first` are those of the alert that came onto this laptop first: alerts that join later
/// don't change them.
pub fn case_id(organisation: Option<&str>, number: Option<&ActionNumber>, first: &AlertId) -> CaseId {
    let Some(number) = number else {
        return CaseId(first.0.clone());
    };
    let publisher = organisation.map(Publisher::of);
    let parts = [publisher.as_ref().map(Publisher::key).unwrap_or_default(), &number.series, &number.serial];
    CaseId(parts.iter().map(|part| slug(part)).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-"))
}

fn slug(text: &str) -> String {
    let plain: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}
