//! What the person puts right in an action: kept apart from what was understood, and never lost.

use model::{
    Alert, AlertId, Correction, Document, DocumentRef, Finding, Place, SaidBy, SettledAction, Timestamp, Value,
};
use store::{CorrectionId, KeptCorrection};

use crate::{Desk, Refusal};

/// An alert with all that was understood of it and all that the person put right, for checking the one against the
/// other.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckedAlert {
    /// As published.
    pub alert: Alert,
    /// Settled; `SaidBy::Person` counts `corrections`.
    pub action: SettledAction,
    /// Those that hold, in the order made.
    pub corrections: Vec<KeptCorrection>,
    /// Its documents; `None` where one can't be read.
    pub documents: Vec<(DocumentRef, Option<Document>)>,
}

impl CheckedAlert {
    /// The correction that gives the `at`-th finding of [`findings`] another value, or takes it away; and the one of
    /// before that it replaces. `None` where there is no such finding.
    pub fn putting_right(&self, at: usize, value: Option<Value>) -> Option<(Correction, Option<CorrectionId>)> {
        let (finding, by) = findings(&self.action).nth(at)?;
        let former = match by {
            Some(SaidBy::Person(number)) => self.corrections.get(number),
            _ => None,
        };
        Some(match former {
            Some(former) => (Correction { value, ..former.correction.clone() }, Some(former.id)),
            None => (correction_of(finding, value), None),
        })
    }
}

/// Values in use with whose word they are, then those that are doubted: what a person checks, in this order.
pub fn findings(action: &SettledAction) -> impl Iterator<Item = (&Finding, Option<SaidBy>)> {
    let used = action.used.iter().map(|used| (&used.finding, Some(used.by)));
    used.chain(action.doubts.iter().map(|finding| (finding, None)))
}

/// The correction that puts the value in the place of a finding's words; `None` takes the finding away.
pub fn correction_of(finding: &Finding, value: Option<Value>) -> Correction {
    let words = finding.place.as_ref().map(|place| place.words.clone());
    Correction {
        field: finding.value.field(),
        replaces: words.unwrap_or_else(|| case::words_of(&finding.value)),
        place: finding.place.clone(),
        value,
    }
}

/// The correction that adds a value which no words stand for.
pub fn addition(value: Value) -> Correction {
    Correction { field: value.field(), replaces: String::new(), place: None, value: Some(value) }
}

impl Desk {
    /// What is understood of one alert, the person's corrections included.
    pub fn settled(&self, alert: &AlertId) -> Result<SettledAction, Refusal> {
        let alert = self.store.alert(alert)?;
        let kept = self.store.corrections(&alert.id)?;
        let corrections: Vec<Correction> = kept.into_iter().map(|kept| kept.correction).collect();
        self.settle(&alert, &corrections)
    }

    /// The alert with everything that checking it needs.
    pub fn check_alert(&self, alert: &AlertId) -> Result<CheckedAlert, Refusal> {
        let alert = self.store.alert(alert)?;
        let corrections = self.store.corrections(&alert.id)?;
        let of_person: Vec<Correction> = corrections.iter().map(|kept| kept.correction.clone()).collect();
        let action = self.settle(&alert, &of_person)?;
        let read = |reference: &DocumentRef| Ok((reference.clone(), self.document(&reference.hash)?));
        let documents = alert.documents.iter().map(read).collect::<Result<_, Refusal>>()?;
        Ok(CheckedAlert { alert, action, corrections, documents })
    }

    /// The corrections of an alert that hold.
    pub fn corrections(&self, alert: &AlertId) -> Result<Vec<KeptCorrection>, Refusal> {
        Ok(self.store.corrections(alert)?)
    }

    /// Puts something right. `instead_of`: the correction of the same words that this one replaces.
    pub fn correct(
        &self,
        alert: &AlertId,
        correction: &Correction,
        instead_of: Option<CorrectionId>,
        now: Timestamp,
    ) -> Result<CorrectionId, Refusal> {
        // The new one first: whatever happens in between, what the person wrote last is kept, and it counts.
        let id = self.store.add_correction(alert, correction, now)?;
        if let Some(former) = instead_of {
            self.store.withdraw_correction(former, now)?;
        }
        self.renew_cases()?;
        Ok(id)
    }

    /// Takes a correction back.
    pub fn withdraw_correction(&self, id: CorrectionId, now: Timestamp) -> Result<(), Refusal> {
        self.store.withdraw_correction(id, now)?;
        self.renew_cases()
    }

    /// The documents of an alert and corrections, settled.
    pub(crate) fn settle(&self, alert: &Alert, corrections: &[Correction]) -> Result<SettledAction, Refusal> {
        let stands = |place: &Place| self.stands(alert, place);
        Ok(case::settle(&self.actions_of(alert)?, alert, corrections, &stands))
    }

    /// Whether a place's words still stand in one of the alert's documents: the very document, or one that holds them
    /// between the same neighbours. A document that can't be read holds nothing.
    fn stands(&self, alert: &Alert, place: &Place) -> bool {
        let is_there = alert.documents.iter().any(|reference| Some(reference.hash) == place.document);
        let read = |reference: &DocumentRef| self.document(&reference.hash).ok().flatten();
        is_there || alert.documents.iter().filter_map(read).any(|document| case::holds(&document, place))
    }
}
