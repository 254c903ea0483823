//! One value out of several: for fields that hold one.

use model::{Finding, SettledAction, Value};

use super::Told;

/// Picks field by field, and collects places and doubts on the way.
pub(super) struct Pick<'a> {
    told: &'a [Told],
    fullness: &'a [usize],
    places: Vec<(model::Field, model::Place)>,
    doubts: Vec<Finding>,
}

impl<'a> Pick<'a> {
    pub(super) fn new(told: &'a [Told], fullness: &'a [usize]) -> Self {
        Self { told, fullness, places: Vec::new(), doubts: Vec::new() }
    }

    /// The person's word first, then the surest, then the fullest document's, then the first.
    pub(super) fn one<T: PartialEq>(&mut self, get: impl Fn(&Value) -> Option<T>) -> Option<T> {
        let mut candidates: Vec<(&Told, T)> =
            self.told.iter().filter_map(|one| get(&one.finding.value).map(|value| (one, value))).collect();
        // The person's newest word counts: what was put right twice stands last.
        if let Some(newest) = candidates.iter().rposition(|(one, _)| one.by_person) {
            candidates.swap(0, newest);
        } else {
            let rank = |one: &Told| (one.finding.sureness.0, self.fullness[one.document]);
            let descending =
                |a: &Told, b: &Told| rank(b).partial_cmp(&rank(a)).unwrap_or(std::cmp::Ordering::Equal);
            candidates.sort_by(|(a, _), (b, _)| descending(a, b));
        }
        let usable = candidates.iter().position(|(one, _)| one.by_person || one.finding.sureness.is_usable());
        let chosen = usable.map(|at| candidates.remove(at));
        let person_spoke = chosen.as_ref().is_some_and(|(one, _)| one.by_person);
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
        self.note_place(&one.finding);
        Some(value)
    }

    /// Set where one document says so usably; a weaker word is a doubt.
    pub(super) fn flag(&mut self, is: impl Fn(&Value) -> bool) -> bool {
        let mut set = None;
        let mut doubt = None;
        for one in self.told.iter().filter(|one| is(&one.finding.value)) {
            let slot = if one.by_person || one.finding.sureness.is_usable() { &mut set } else { &mut doubt };
            slot.get_or_insert(&one.finding);
        }
        match (set, doubt) {
            (Some(finding), _) => self.note_place(finding),
            (None, Some(finding)) => self.doubts.push(finding.clone()),
            (None, None) => {}
        }
        set.is_some()
    }

    /// Hands places and doubts over.
    pub(super) fn finish(self, settled: &mut SettledAction) {
        settled.places.extend(self.places);
        settled.doubts.extend(self.doubts);
    }

    fn note_place(&mut self, finding: &Finding) {
        if let Some(place) = &finding.place {
            self.places.push((finding.value.field(), place.clone()));
        }
    }
}
