//! A clock that was set wrong: nothing is lost by it, but days are counted from it, so the person is told.

use jiff::SignedDuration;
use model::Timestamp;

use crate::{Desk, Refusal};

/// The last moment at which the program ran.
const SEEN: &str = "clock.seen";
/// Back by less is a time zone, summer time or a correction.
const BACK: SignedDuration = SignedDuration::from_hours(36);
/// Nobody leaves an archive of urgent actions alone for longer.
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 365 * 3);
/// So often the moment is noted at most.
const NOTED: SignedDuration = SignedDuration::from_hours(1);

/// Why the clock may be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockDoubt {
    /// It stands before the moment at which the program last ran.
    Back(Timestamp),
    /// It stands years behind that moment.
    Ahead(Timestamp),
}

impl Desk {
    /// Compares the clock with the moment at which the program last ran, and notes the moment. Told once: from then
    /// on the clock is taken as it is.
    pub fn doubt_clock(&self, now: Timestamp) -> Result<Option<ClockDoubt>, Refusal> {
        let seen: Option<Timestamp> = self.store.setting(SEEN)?.and_then(|moment| moment.parse().ok());
        let passed = seen.map(|seen| now.duration_since(seen));
        if passed.is_none_or(|passed| passed.abs() >= NOTED) {
            self.store.set_setting(SEEN, Some(&now.to_string()))?;
        }
        Ok(seen.zip(passed).and_then(|(seen, passed)| match passed {
            passed if passed <= -BACK => Some(ClockDoubt::Back(seen)),
            passed if passed >= AHEAD => Some(ClockDoubt::Ahead(seen)),
            _ => None,
        }))
    }
}
