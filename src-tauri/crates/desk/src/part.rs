//! Alerts that nothing outside can tie to anything else, and the cases that are made of them.

use std::collections::HashSet;

use model::{AlertId, Case, CaseAlert, CaseId, Tie, Touch};
use store::MadeOf;

use crate::{Desk, Refusal};

/// A part of the archive.
pub(crate) struct Part {
    pub alerts: Vec<CaseAlert>,
    /// The names of `alerts`.
    ids: HashSet<AlertId>,
    /// The cases that are kept of them until now.
    before: Vec<Case>,
    /// The person's word on pairs of alerts, all of it.
    said: Vec<Tie>,
}

impl Desk {
    /// Some alerts, with what is understood of them now.
    pub(crate) fn part_of(&self, ids: &[AlertId]) -> Result<Part, Refusal> {
        let said = self.store.ties()?;
        let mut part = Part { alerts: Vec::new(), ids: HashSet::new(), before: Vec::new(), said };
        self.add_to_part(&mut part, ids)?;
        Ok(part)
    }

    /// The cases of a part that has grown to all that hangs together with it: by touches, and by ids that are made
    /// unique among cases of one number.
    pub(crate) fn cases_of_part(&self, part: &mut Part, made_of: &MadeOf) -> Result<Vec<Case>, Refusal> {
        let new: Vec<Touch> = made_of.touches.iter().flat_map(|(_, touches)| touches).copied().collect();
        let mut ids: Vec<AlertId> = made_of.changed.alerts.clone();
        let mut cases = loop {
            ids = self.store.hanging_together(&ids, &new)?;
            self.add_to_part(part, &ids)?;
            part.before = self.store.cases_of(&ids)?;
            let cases = case::compute(&part.alerts, &part.said);
            let known = ids.len();
            for id in part.before.iter().map(|case| case.id.clone()).chain(cases.iter().map(plain_id)) {
                ids.extend(self.store.alerts_called(&id)?.into_iter().filter(|alert| !part.ids.contains(alert)));
            }
            if ids.len() == known {
                break cases;
            }
        };
        let running: Vec<Touch> = cases.iter().filter(|case| !case.ended).flat_map(case::names_touched).collect();
        let ends = self.cases_outside(part, &running, true)?;
        case::doubt(&mut cases, &ends, &part.said);
        Ok(cases)
    }

    /// Running cases outside the part that are doubted no longer, or only now: by the names in `cases`, which are the
    /// part's, and in those that were before.
    pub(crate) fn doubted_elsewhere(&self, part: &Part, cases: &[Case]) -> Result<Vec<Case>, Refusal> {
        let is_end = |case: &&Case| case::is_nameless_end(case);
        let ends = cases.iter().chain(&part.before).filter(is_end);
        let mut names: Vec<Touch> = ends.flat_map(case::names_touched).collect();
        names.sort_unstable();
        names.dedup();
        let mut changed = Vec::new();
        for mut running in self.cases_outside(part, &names, false)? {
            let mut ends = self.cases_outside(part, &case::names_touched(&running), true)?;
            ends.extend(cases.iter().filter(is_end).cloned());
            let alerts = self.part_of(&running.alerts)?.alerts;
            let is_doubted = case::may_have_ended(&running, &alerts, &ends, &part.said);
            if running.may_have_ended != is_doubted {
                running.may_have_ended = is_doubted;
                changed.push(running);
            }
        }
        Ok(changed)
    }

    fn cases_outside(&self, part: &Part, names: &[Touch], over: bool) -> Result<Vec<Case>, Refusal> {
        let mut cases = self.store.cases_naming(names, over)?;
        cases.retain(|case| !case.alerts.iter().any(|alert| part.ids.contains(alert)));
        Ok(cases)
    }

    fn add_to_part(&self, part: &mut Part, ids: &[AlertId]) -> Result<(), Refusal> {
        for id in ids {
            if part.ids.insert(id.clone()) {
                let corrections: Vec<_> =
                    self.store.corrections(id)?.into_iter().map(|kept| kept.correction).collect();
                part.alerts.push(self.case_alert(self.store.alert(id)?, &corrections)?);
            }
        }
        Ok(())
    }
}

/// The id that the case would have alone.
fn plain_id(case: &Case) -> CaseId {
    let id = &case.id.0;
    let plain = case.alerts.first().and_then(|first| id.strip_suffix(&format!("-{first}")));
    CaseId(plain.unwrap_or(id).to_owned())
}
