//! Cases made again from alerts, what was understood of them, and the person's corrections: all of them where the
//! rules have changed, else those that hang together with the alerts that have.

use std::collections::HashMap;

use model::{Alert, AlertId, CaseAlert, Correction};
use store::{Changed, MadeOf};

use crate::{CASES_MADE_BY, Desk, Opening, Refusal, TellOpening, counted, made_by, untold};

/// Up to so many changed alerts are looked at one by one, whatever part of all they are.
const FEW: u64 = 500;
/// Where more than one in so many alerts changed, to make all cases takes no longer.
const ONE_IN: u64 = 4;

impl Desk {
    /// Brings the cases up to what is kept: afterwards they are what [`Desk::make_all_cases`] would make of it.
    pub(crate) fn renew_cases(&self) -> Result<(), Refusal> {
        self.renew_cases_telling(&untold)
    }

    /// The same; where all of them are made, it says how far it is.
    pub(crate) fn renew_cases_telling(&self, tell: TellOpening<'_>) -> Result<(), Refusal> {
        loop {
            let changed = self.store.changed_alerts()?;
            let count = changed.alerts.len() as u64;
            let are_many = count > FEW && count > self.store.alert_count()? / ONE_IN;
            if are_many || self.are_of_other_rules()? {
                return self.make_all_cases(tell);
            }
            if count == 0 || self.make_cases_again(changed)? {
                return Ok(());
            }
        }
    }

    /// Makes every case anew. What an older extractor understood is understood again first; each document of it is
    /// kept by itself, so that whoever is stopped in the middle goes on from there.
    pub(crate) fn make_all_cases(&self, tell: TellOpening<'_>) -> Result<(), Refusal> {
        if self.store.setting(CASES_MADE_BY)? != Some(made_by()) {
            for alert in counted(self.store.alerts()?, Opening::Understanding, tell) {
                self.actions_of(&alert)?;
            }
        }
        while !self.try_make_all_cases(tell)? {}
        Ok(self.store.set_setting(CASES_MADE_BY, Some(&made_by()))?)
    }

    /// `false` where another program wrote cases meanwhile.
    fn try_make_all_cases(&self, tell: TellOpening<'_>) -> Result<bool, Refusal> {
        let changed = self.store.changed_alerts()?;
        let mut corrections: HashMap<AlertId, Vec<Correction>> = HashMap::new();
        for kept in self.store.all_corrections()? {
            corrections.entry(kept.alert).or_default().push(kept.correction);
        }
        let said = self.store.ties()?;
        let mut alerts = Vec::new();
        for alert in counted(self.store.alerts()?, Opening::Cases, tell) {
            let of_alert = corrections.get(&alert.id).map(Vec::as_slice).unwrap_or_default();
            alerts.push(self.case_alert(alert, of_alert)?);
        }
        let touches = alerts.iter().map(|one| (one.alert.id.clone(), case::touches(one))).collect();
        Ok(self.store.put_cases(&case::compute(&alerts, &said), &MadeOf { changed, touches })?)
    }

    /// Makes the cases again that changed alerts bear on. `false` where another program wrote cases meanwhile.
    fn make_cases_again(&self, changed: Changed) -> Result<bool, Refusal> {
        let mut part = self.part_of(&changed.alerts)?;
        let touches = part.alerts.iter().map(|one| (one.alert.id.clone(), case::touches(one))).collect();
        let made_of = MadeOf { changed, touches };
        let mut cases = self.cases_of_part(&mut part, &made_of)?;
        cases.extend(self.doubted_elsewhere(&part, &cases)?);
        Ok(self.store.change_cases(&cases, &made_of)?)
    }

    /// An alert with what is understood of it.
    pub(crate) fn case_alert(&self, alert: Alert, corrections: &[Correction]) -> Result<CaseAlert, Refusal> {
        let action = self.settle(&alert, corrections)?;
        Ok(CaseAlert { alert, action })
    }
}

#[cfg(test)]
mod tests;
