//! Narrowing a list to the rows in which words stand, compared as the search compares them.

use std::collections::HashSet;

use model::{Case, CaseId};
use store::search_words;

use crate::Listed;

/// Whether every word stands in the text, or one that begins so.
pub fn has_words(text: &str, words: &str) -> bool {
    let there = search_words(text);
    search_words(words).iter().all(|word| there.iter().any(|other| other.starts_with(word.as_str())))
}

/// The cases whose row shows every word, or one that begins so. `country`: how a case's country is named.
pub fn narrowed(listed: &[Listed], words: &str, country: &dyn Fn(&Case) -> String) -> HashSet<CaseId> {
    let wanted = search_words(words);
    let shows = |case: &Case| {
        let number = case.number.as_ref().map(ToString::to_string).unwrap_or_default();
        let names = case.persons.iter().map(|person| person.name.as_str());
        let organisation = case.organisation.as_deref().unwrap_or_default();
        let texts = [case.title.as_str(), organisation, &number, &country(case)].join(" ");
        let there: Vec<String> = std::iter::once(texts.as_str()).chain(names).flat_map(search_words).collect();
        wanted.iter().all(|word| there.iter().any(|other| other.starts_with(word.as_str())))
    };
    listed.iter().filter(|one| shows(&one.case)).map(|one| one.case.id.clone()).collect()
}
