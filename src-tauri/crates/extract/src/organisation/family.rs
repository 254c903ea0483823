//! The names of one publisher beside each other, whole and short.

use super::{Name, names};
use crate::fold::{find_words, fold};

/// Whether a folded text ends in a known publisher's name, or in its short form: “PEN” before “Eritrea in Exile”.
pub(crate) fn ends_in_name(folded: &str) -> bool {
    const SHORTEST: usize = 3;
    let whole = |name: &Name| {
        let before = folded.strip_suffix(name.folded.as_str());
        name.folded.len() >= SHORTEST && before.is_some_and(|text| !text.ends_with(char::is_alphanumeric))
    };
    names().iter().any(|name| if name.short { whole(name) } else { folded.ends_with(name.folded.as_str()) })
}

/// The folded names of the family that a publisher belongs to, and its short forms as printed.
pub(crate) fn names_of_family(publisher: &str) -> (Vec<String>, Vec<String>) {
    let folded = fold(publisher);
    let named = |name: &&Name| !name.short && find_words(&folded, &name.folded).is_some();
    let Some(family) = names().iter().find(named).map(|name| name.family) else {
        return (Vec::new(), Vec::new());
    };
    let own = || names().iter().filter(|name| name.family == family);
    let short = own().filter(|name| name.short && name.printed.chars().all(char::is_uppercase));
    let full = own().filter(|name| !name.short).map(|name| name.folded.clone());
    (full.collect(), short.map(|name| name.printed.to_owned()).collect())
}
