//! Which cases are one, by the person's word.

use case::Suggestion;
use model::{AlertId, Case, CaseId, Tie, Timestamp};

use crate::{Desk, Refusal};

/// Namesakes looked at for each name of a case.
const MOST_NAMESAKES: usize = 20;
/// Names of one case for which others are looked for.
const MOST_NAMES: usize = 20;

impl Desk {
    /// Cases that may be one with this one: they name the same people in the same country. The asked one is `one`.
    pub fn may_be_same(&self, case: &Case) -> Result<Vec<Suggestion>, Refusal> {
        let mut cases = vec![case.clone()];
        for words in case.persons.iter().take(MOST_NAMES).flat_map(|person| name_parts(&person.name)) {
            for id in self.store.search(&words, MOST_NAMESAKES)?.into_iter().filter_map(|hit| hit.case) {
                if !cases.iter().any(|known| known.id == id) {
                    cases.push(self.store.case(&id)?);
                }
            }
        }
        let mut found = case::suggestions(&cases, &self.store.ties()?);
        found.retain(|suggestion| suggestion.one == case.id);
        Ok(found)
    }

    /// Every pair of cases that may be one.
    pub fn all_that_may_be_same(&self, today: model::Date) -> Result<Vec<Suggestion>, Refusal> {
        let listed = self.list(&crate::ListOptions::default(), today)?;
        let cases: Vec<Case> = listed.into_iter().map(|listed| listed.case).collect();
        Ok(case::suggestions(&cases, &self.store.ties()?))
    }

    /// Notes that two cases are one, or are not. The case that holds the first one's alerts then.
    pub fn say_same(&self, one: &CaseId, other: &CaseId, same: bool, now: Timestamp) -> Result<CaseId, Refusal> {
        let (one, other) = (self.store.case(one)?, self.store.case(other)?);
        if one.id == other.id {
            return Err(Refusal::OneAlready);
        }
        let (alert, with) = (first(&other)?, first(&one)?);
        if same {
            // A “no” of before would still hold them apart.
            let all: Vec<AlertId> = one.alerts.iter().chain(&other.alerts).cloned().collect();
            self.store.withdraw_ties(&all, false, now)?;
        }
        self.store.add_ties(&[Tie { alert, other: with.clone(), same }], now)?;
        self.renew_cases()?;
        Ok(self.store.case_of(&with)?.unwrap_or(one.id))
    }

    /// Takes an alert out of its case; it is a case of its own then.
    pub fn take_out(&self, alert: &AlertId, now: Timestamp) -> Result<(), Refusal> {
        let id = self.store.case_of(alert)?.ok_or_else(|| Refusal::Missing(format!("alert {alert}")))?;
        let others = self.store.case(&id)?.alerts.into_iter().filter(|other| other != alert);
        let ties: Vec<Tie> = others.map(|other| Tie { alert: alert.clone(), other, same: false }).collect();
        if ties.is_empty() {
            return Err(Refusal::AloneAlready);
        }
        // What put it there may have been the person's own word.
        self.store.add_ties(&ties, now)?;
        self.renew_cases()
    }

    /// Takes back that the person put cases together in this one; what numbers and links tie stays together.
    pub fn part_again(&self, case: &CaseId, now: Timestamp) -> Result<(), Refusal> {
        let alerts = self.store.case(case)?.alerts;
        if self.store.withdraw_ties(&alerts, true, now)? == 0 {
            return Err(Refusal::NotTiedByHand);
        }
        self.renew_cases()
    }

    /// Takes back what was said at that moment by one of the three above; what held before holds again.
    pub fn unsay(&self, at: Timestamp, now: Timestamp) -> Result<(), Refusal> {
        if self.store.unsay_ties(at, now)? == 0 {
            return Err(Refusal::Missing("such word".to_owned()));
        }
        self.renew_cases()
    }

    /// Whether the person put something together in this case.
    pub fn is_tied_by_hand(&self, case: &Case) -> Result<bool, Refusal> {
        let is_here = |id: &AlertId| case.alerts.contains(id);
        Ok(self.store.ties()?.iter().any(|tie| tie.same && is_here(&tie.alert) && is_here(&tie.other)))
    }

    /// A case by its id, else by its number as a person types it.
    pub fn find_case(&self, name: &str) -> Result<Case, Refusal> {
        self.case_named(name)
    }
}

fn first(case: &Case) -> Result<AlertId, Refusal> {
    case.alerts.first().cloned().ok_or_else(|| Refusal::Missing("such alert".to_owned()))
}

/// The name, and each two words side by side: another document may have a shorter form of it.
fn name_parts(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let pairs = words.windows(2).filter(|_| words.len() > 2).map(|pair| pair.join(" "));
    std::iter::once(name.to_owned()).chain(pairs).collect()
}
