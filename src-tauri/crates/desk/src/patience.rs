//! When a source may be asked: what its host asked for, and how long to leave one alone that fails.

use jiff::SignedDuration;
use model::{Source, SourceId, SourceKind, Timestamp};
use store::Host;
use url::Url;

use crate::{Desk, Refusal, hash};

/// The shortest wait before a source is asked again without a press.
const SHORTEST: SignedDuration = SignedDuration::from_mins(15);
/// The longest; also the longest that a host may ask for. A time that lies further ahead was noted by a wrong clock.
const LONGEST: SignedDuration = SignedDuration::from_hours(24);
/// Each failure in a row doubles the wait; after seven it is the longest anyway.
const DOUBLINGS_MAX: u32 = 7;

impl Desk {
    /// The sources that are to be asked without a press, in the order of the list; none where the person wants none
    /// to be. After weeks asleep each of them is due once.
    pub fn sources_due(&self, now: Timestamp) -> Result<Vec<SourceId>, Refusal> {
        let Some(hours) = self.network_choice()?.every_hours else { return Ok(Vec::new()) };
        let mut due = Vec::new();
        for source in self.store.sources()? {
            let is_web = matches!(source.kind, SourceKind::Feed | SourceKind::Listing);
            if is_web && is_due(&source, hours, now) && self.refuses(&source, Named::No, now)?.is_none() {
                due.push(source.id);
            }
        }
        Ok(due)
    }

    /// When a source is asked next without a press; one whose time has come, now. `None` where it is not: the person
    /// wants none to be, it is no source of the web, or it said that it is gone for good.
    pub fn asked_next(&self, source: &Source, now: Timestamp) -> Result<Option<Timestamp>, Refusal> {
        let Some(hours) = self.network_choice()?.every_hours else { return Ok(None) };
        let is_web = matches!(source.kind, SourceKind::Feed | SourceKind::Listing);
        if !is_web || self.store.whereabouts(source.id)?.gone {
            return Ok(None);
        }
        let patience = self.asked_for_patience(source, now)?.unwrap_or(now);
        Ok(Some(due_at(source, hours, now).max(patience).max(now)))
    }

    /// Why a source is not asked now.
    pub(crate) fn refuses(
        &self,
        source: &Source,
        named: Named,
        now: Timestamp,
    ) -> Result<Option<Refusal>, Refusal> {
        if let Some(until) = self.asked_for_patience(source, now)? {
            return Ok(Some(Refusal::NotBefore(until)));
        }
        let is_gone = named == Named::No && self.store.whereabouts(source.id)?.gone;
        Ok(is_gone.then_some(Refusal::GoneForGood))
    }

    /// Until when a source's host wants to be left alone.
    pub(crate) fn asked_for_patience(&self, source: &Source, now: Timestamp) -> Result<Option<Timestamp>, Refusal> {
        let Some(host) = host_of(&source.address) else { return Ok(None) };
        Ok(self.store.host(&host)?.not_before.filter(|until| is_ahead(*until, now)))
    }

    /// Keeps how long the host of an address wants to be left alone.
    pub(crate) fn note_patience(&self, address: &str, seconds: i64, now: Timestamp) -> Result<(), Refusal> {
        let wait = SignedDuration::from_secs(seconds).min(LONGEST);
        let (Some(host), Ok(until)) = (host_of(address), now.checked_add(wait)) else { return Ok(()) };
        let known = self.store.host(&host)?;
        // The pages that were meant to come from it all say the same.
        if known.not_before.is_some_and(|before| before >= until && is_ahead(before, now)) {
            return Ok(());
        }
        Ok(self.store.note_host(&host, Host { not_before: Some(until), ..known })?)
    }
}

/// Whether the person named the source, or asked for all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Named {
    Yes,
    No,
}

fn is_due(source: &Source, hours: u32, now: Timestamp) -> bool {
    due_at(source, hours, now) <= now
}

/// From when on a source may be asked without a press. One that was never asked, or by a clock that ran ahead, may now.
fn due_at(source: &Source, hours: u32, now: Timestamp) -> Timestamp {
    let Some(asked) = source.asked.filter(|asked| *asked <= now) else { return now };
    let wait = if source.failures == 0 { SignedDuration::from_hours(i64::from(hours)) } else { SHORTEST };
    let rested = asked.checked_add(wait).unwrap_or(now);
    let left_alone = source.not_before.filter(|until| source.failures > 0 && is_ahead(*until, now));
    left_alone.map_or(rested, |until| until.max(rested))
}

/// Host and port, to which patience belongs.
fn host_of(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    Some(format!("{}:{}", url.host()?, url.port_or_known_default()?))
}

fn is_ahead(until: Timestamp, now: Timestamp) -> bool {
    until > now && until.duration_since(now) <= LONGEST
}

/// Before when a source is not asked again without a press: a quarter of an hour after its first failure, twice as
/// long after each further one, up to a day, and up to a quarter longer, so that sources that failed together don't
/// all come back at one moment.
pub(crate) fn back_off(source: SourceId, failures: u32, now: Timestamp) -> Option<Timestamp> {
    let whole = SHORTEST * 2_i32.pow(failures.saturating_sub(1).min(DOUBLINGS_MAX));
    let chance = hash(format!("{source} {failures} {now}").as_bytes()).0[0];
    let wait = (whole + whole * i32::from(chance) / (4 * 255)).min(LONGEST);
    now.checked_add(wait).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment() -> Timestamp {
        "2026-11-25T12:00:00Z".parse().expect("a moment")
    }

    fn minutes(failures: u32) -> i64 {
        let until = back_off(SourceId(1), failures, moment()).expect("in range");
        until.duration_since(moment()).as_mins()
    }

    #[test]
    fn a_source_that_fails_is_left_alone_longer_each_time_up_to_a_day() {
        for (failures, shortest) in [(1, 15), (2, 30), (3, 60), (4, 120), (7, 960)] {
            let wait = minutes(failures);
            assert!((shortest..=shortest * 5 / 4).contains(&wait), "{failures}: {wait}");
        }
        assert_eq!((minutes(8), minutes(u32::MAX)), (1_440, 1_440));
    }

    #[test]
    fn sources_that_failed_together_come_back_apart() {
        let back: std::collections::BTreeSet<_> = (0..50).map(|id| back_off(SourceId(id), 3, moment())).collect();
        assert!(back.len() > 40, "{}", back.len());
    }

    fn source(asked_minutes_ago: Option<i64>, failures: u32, not_before_in: Option<i64>) -> Source {
        let at = |minutes: i64| moment() + SignedDuration::from_mins(minutes);
        Source {
            id: SourceId(1),
            address: "https://example.org/feed".to_owned(),
            kind: SourceKind::Feed,
            title: None,
            etag: None,
            last_modified: None,
            asked: asked_minutes_ago.map(|minutes| at(-minutes)),
            answered: None,
            not_before: not_before_in.map(at),
            failures,
            error: None,
            keep_pictures: false,
        }
    }

    #[track_caller]
    fn check(asked_minutes_ago: Option<i64>, failures: u32, not_before_in: Option<i64>, due: bool) {
        assert_eq!(is_due(&source(asked_minutes_ago, failures, not_before_in), 4, moment()), due);
    }

    #[test]
    fn the_next_time_is_known_before_it_comes() {
        let minutes = |of: Source| due_at(&of, 4, moment()).duration_since(moment()).as_mins();
        assert_eq!(minutes(source(Some(60), 0, None)), 180);
        assert_eq!(minutes(source(Some(5), 1, None)), 10);
        assert_eq!(minutes(source(Some(5), 2, Some(30))), 30);
        assert_eq!(minutes(source(None, 0, None)), 0);
    }

    #[test]
    fn a_source_is_due_when_its_time_has_come_whatever_the_clock_did() {
        check(None, 0, None, true);
        check(Some(239), 0, None, false);
        check(Some(240), 0, None, true);
        check(Some(60 * 24 * 30), 0, None, true);
        check(Some(16), 1, Some(2), false);
        check(Some(16), 1, Some(-1), true);
        check(Some(14), 1, None, false);
        // Asked by a clock that ran ahead, and told to wait by one: neither keeps it waiting.
        check(Some(-600_000), 0, None, true);
        check(Some(60), 3, Some(600_000), true);
    }
}
