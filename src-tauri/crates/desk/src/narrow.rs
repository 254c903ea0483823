//! Narrowing a list to the rows in which words stand, compared as the search compares them.

use std::collections::{HashMap, HashSet};

use model::{CaseId, Country};
use store::search_words;

use crate::{Desk, Glance, Refusal};

/// Whether every word stands in the text, or one that begins so.
pub fn has_words(text: &str, words: &str) -> bool {
    let there = search_words(text);
    search_words(words).iter().all(|word| there.iter().any(|other| other.starts_with(word.as_str())))
}

impl Desk {
    /// Those of the cases whose row shows every word, or one that begins so. `country`: how a country is named.
    pub fn narrowed(
        &self,
        cases: &[Glance],
        words: &str,
        country: &dyn Fn(Country) -> String,
    ) -> Result<HashSet<CaseId>, Refusal> {
        let wanted = search_words(words);
        let countries: HashMap<&CaseId, Country> =
            cases.iter().filter_map(|one| Some((&one.id, one.country?))).collect();
        let shows = |case: &CaseId, words: &str| {
            let country = countries.get(case).map(|it| country(*it)).unwrap_or_default();
            let there = [words, &country].join("\n");
            let there = search_words(&there);
            wanted.iter().all(|word| there.iter().any(|other| other.starts_with(word.as_str())))
        };
        Ok(self.store.with_words(&shows)?.into_iter().collect())
    }
}
