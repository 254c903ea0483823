//! What the person did with a case: seen, put aside; and what the program notes for the person.

use model::{Case, CaseId, Timestamp};
use store::Status;

use crate::{Desk, Refusal};

impl Desk {
    /// Whether something of the case came onto this laptop since the person last looked at it.
    pub fn is_unread(&self, case: &Case, status: &Status) -> Result<bool, Refusal> {
        let Some(seen) = status.seen else { return Ok(true) };
        for id in &case.alerts {
            if self.store.alert(id)?.received > seen {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The cases that the person looked at and of which something came since: of all others nothing is read.
    pub fn changed_since_seen(&self) -> Result<Vec<CaseId>, Refusal> {
        Ok(self.store.changed_since_seen()?)
    }

    /// Whether it is one of the bundled sample's.
    pub fn is_sample(&self, case: &Case) -> Result<bool, Refusal> {
        let Some(newest) = case.alerts.last() else { return Ok(false) };
        Ok(crate::is_of_sample(&self.store.alert(newest)?))
    }

    /// Notes that the person looked at a case, or wants it to count as not looked at.
    pub fn mark_seen(&self, case: &CaseId, seen: bool, now: Timestamp) -> Result<(), Refusal> {
        let status = self.store.status(case)?;
        Ok(self.store.set_status(case, Status { seen: seen.then_some(now), ..status })?)
    }

    /// Puts a case aside, or takes it up again.
    pub fn put_aside(&self, case: &CaseId, aside: bool, now: Timestamp) -> Result<(), Refusal> {
        let status = self.store.status(case)?;
        Ok(self.store.set_status(case, Status { put_aside: aside.then_some(now), ..status })?)
    }

    /// What the person chose for the window under that key.
    pub fn setting(&self, key: &str) -> Result<Option<String>, Refusal> {
        Ok(self.store.setting(&window_key(key))?)
    }

    /// Keeps it.
    pub fn set_setting(&self, key: &str, value: &str) -> Result<(), Refusal> {
        Ok(self.store.set_setting(&window_key(key), Some(value))?)
    }
}

/// The window's settings stand apart from the program's own.
fn window_key(key: &str) -> String {
    format!("window.{key}")
}
