//! What the person puts right in an action: kept apart from what was understood, and never lost.

use model::{AlertId, Correction, SettledAction, Timestamp};
use store::{CorrectionId, KeptCorrection};

use crate::{Desk, Refusal};

impl Desk {
    /// What is understood of one alert, the person's corrections included.
    pub fn settled(&self, alert: &AlertId) -> Result<SettledAction, Refusal> {
        let alert = self.store.alert(alert)?;
        let corrections: Vec<Correction> =
            self.store.corrections(&alert.id)?.into_iter().map(|kept| kept.correction).collect();
        Ok(case::settle(&self.actions_of(&alert)?, &alert, &corrections))
    }

    /// The corrections of an alert that hold.
    pub fn corrections(&self, alert: &AlertId) -> Result<Vec<KeptCorrection>, Refusal> {
        Ok(self.store.corrections(alert)?)
    }

    /// Puts something right.
    pub fn correct(
        &self,
        alert: &AlertId,
        correction: &Correction,
        now: Timestamp,
    ) -> Result<CorrectionId, Refusal> {
        let id = self.store.add_correction(alert, correction, now)?;
        self.recompute_cases()?;
        Ok(id)
    }

    /// Takes a correction back.
    pub fn withdraw_correction(&self, id: CorrectionId, now: Timestamp) -> Result<(), Refusal> {
        self.store.withdraw_correction(id, now)?;
        self.recompute_cases()
    }
}
