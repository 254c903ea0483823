//! Whether a case is over. A running case is never hidden because it may have ended: that is a doubt, shown.

use model::{Alert, AlertKind, CaseAlert, Date, Deadline, Value};

/// What is known of a case's end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct End {
    /// Said plainly by the newest alert of the action's life.
    pub ended: bool,
    /// Said less than plainly.
    pub may_have_ended: bool,
}

/// `alerts`: oldest first.
pub fn end_of(alerts: &[&CaseAlert]) -> End {
    let life: Vec<&CaseAlert> = alerts.iter().copied().filter(|alert| is_of_life(alert)).collect();
    let Some(newest) = life.last() else {
        return End::default();
    };
    let last_end = life.iter().rposition(|alert| says_ended(alert));
    let ended = match last_end {
        None => false,
        Some(at) if at + 1 == life.len() => true,
        // Only an alert that is known to be newer can take the case up again.
        Some(at) => !life[at + 1..].iter().any(|later| day_of(later).is_some() && !repeats(later, &life[..at])),
    };
    let earlier_page_closed = !ended && life.iter().any(|a| a.action.ended && !is_end(a.action.kind));
    End { ended, may_have_ended: !ended && (earlier_page_closed || doubts_it(newest)) }
}

/// Whether the alert itself says that the action is over.
pub fn says_ended(alert: &CaseAlert) -> bool {
    is_end(alert.action.kind) || alert.action.ended
}

/// The day of issue, by which alerts are ordered; `None` where nobody says one.
pub fn day_of(alert: &CaseAlert) -> Option<Date> {
    alert.action.issued
}

fn is_end(kind: Option<AlertKind>) -> bool {
    matches!(kind, Some(AlertKind::Outcome | AlertKind::Stop))
}

fn is_of_life(alert: &CaseAlert) -> bool {
    alert.action.kind.is_some_and(AlertKind::is_action) || alert.action.ended
}

/// The same document again, perhaps in another language: no news.
fn repeats(later: &CaseAlert, earlier: &[&CaseAlert]) -> bool {
    let index = &later.action.index;
    index.is_some() && earlier.iter().any(|alert| alert.action.index == *index)
}

fn doubts_it(alert: &CaseAlert) -> bool {
    alert.action.doubts.iter().any(|doubt| match &doubt.value {
        Value::Ended => true,
        Value::Kind(kind) => is_end(Some(*kind)),
        _ => false,
    })
}

/// Oldest first: by day of issue, then first actions before updates before ends, then by the source's moment and by
/// when they came. An alert without a date counts from the day it came: it can't be known to be older.
pub fn oldest_first(alerts: &mut [&CaseAlert]) {
    let came = |alert: &Alert| jiff::tz::Offset::UTC.to_datetime(alert.received).date();
    alerts.sort_by_key(|alert| {
        let day = day_of(alert).unwrap_or_else(|| came(&alert.alert));
        let moment = alert.alert.published.unwrap_or(alert.alert.received);
        (day, rank(alert), moment, alert.alert.received, alert.alert.id.clone())
    });
}

fn rank(alert: &CaseAlert) -> u8 {
    match alert.action.kind {
        Some(AlertKind::UrgentAction) => 0,
        Some(AlertKind::Outcome | AlertKind::Stop) => 2,
        _ => 1,
    }
}

/// Whether letters are asked for until some day at all; a deadline that was never said is no deadline.
pub fn deadline_of(alert: &CaseAlert) -> Option<Deadline> {
    alert.action.deadline.filter(|_| is_of_life(alert))
}
