//! One value out of several: for fields that hold one.

use model::{Finding, SettledAction, Used, Value};

use super::Told;

/// Picks field by field, and collects what is used and what is doubted on the way.
pub(super) struct Pick<'a> {
    told: &'a [Told],
    fullness: &'a [usize],
    used: Vec<Used>,
    doubts: Vec<Finding>,
}

impl<'a> Pick<'a> {
    pub(super) fn new(told: &'a [Told], fullness: &'a [usize]) -> Self {
        Self { told, fullness, used: Vec::new(), doubts: Vec::new() }
    }

    /// The person's word first, then the surest, then the fullest document's, then the first.
    pub(super) fn one<T: PartialEq>(&mut self, get: impl Fn(&Value) -> Option<T>) -> Option<T> {
        let mut candidates: Vec<(&Told, T)> =
            self.told.iter().filter_map(|one| get(&one.finding.value).map(|value| (one, value))).collect();
        // The person's newest word counts: what was put right twice stands last.
        if let Some(newest) = candidates.iter().rposition(|(one, _)| one.by_person()) {
            candidates.swap(0, newest);
        } else {
            let rank = |one: &Told| (one.finding.sureness.0, one.document.map(|document| self.fullness[document]));
            let descending =
                |a: &Told, b: &Told| rank(b).partial_cmp(&rank(a)).unwrap_or(std::cmp::Ordering::Equal);
            candidates.sort_by(|(a, _), (b, _)| descending(a, b));
        }
        let usable = candidates.iter().position(|(one, _)| one.by_person() || one.finding.sureness.is_usable());
        let chosen = usable.map(|at| candidates.remove(at));
        let person_spoke = chosen.as_ref().is_some_and(|(one, _)| one.by_person());
        for (one, value) in candidates {
            let agrees = chosen.as_ref().is_some_and(|(_, chosen)| *chosen == value);
            // A guess that no words stand for contradicts nothing that another document says.
            let is_bare_guess = one.finding.place.is_none() && !one.finding.sureness.is_usable();
            let agrees = agrees || chosen.is_some() && is_bare_guess;
            if !agrees && !person_spoke && !self.doubts.iter().any(|doubt| doubt.value == one.finding.value) {
                self.doubts.push(one.finding.clone());
            }
        }
        let (one, value) = chosen?;
        self.used.push(one.used());
        Some(value)
    }

    /// Set where one document says so usably; a weaker word is a doubt.
    pub(super) fn flag(&mut self, is: impl Fn(&Value) -> bool) -> bool {
        let mut set = None;
        let mut doubt = None;
        for one in self.told.iter().filter(|one| is(&one.finding.value)) {
            let slot = if one.by_person() || one.finding.sureness.is_usable() { &mut set } else { &mut doubt };
            slot.get_or_insert(one);
        }
        match (set, doubt) {
            (Some(one), _) => self.used.push(one.used()),
            (None, Some(one)) => self.doubts.push(one.finding.clone()),
            (None, None) => {}
        }
        set.is_some()
    }

    /// Hands over what is used and what is doubted.
    pub(super) fn finish(self, settled: &mut SettledAction) {
        let place = |used: &Used| Some((used.finding.value.field(), used.finding.place.clone()?));
        settled.places.extend(self.used.iter().filter_map(place));
        settled.used.extend(self.used);
        settled.doubts.extend(self.doubts);
    }
}
