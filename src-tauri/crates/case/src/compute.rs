//! Alerts to cases.

use std::collections::HashMap;

use model::{Alert, AlertId, AlertKind, Case, CaseAlert, CaseId, Tie};

use crate::ended::{End, deadline_of, end_of, oldest_first};
use crate::fold::fold;
use crate::organisation::Publisher;
use crate::slug::case_id;
use crate::tie::{Story, tie};
use crate::timeline::timeline;

/// Every alert in exactly one case, cases in the order in which their first alerts came onto this laptop.
///
/// The same alerts in any order give the same cases with the same ids. `said`: the person's word on pairs of alerts,
/// in the order given; the newest on a pair counts.
pub fn compute(alerts: &[CaseAlert], said: &[Tie]) -> Vec<Case> {
    let mut stories = tie(alerts, said);
    stories.sort_by_key(|story| story.alerts.iter().map(|alert| arrival(&alert.alert)).min());
    let mut cases: Vec<Case> = stories.into_iter().map(case_of).collect();
    make_ids_unique(&mut cases);
    doubt(&mut cases, &[], said);
    cases
}

/// Whether a running case may have ended: by its own alerts, or by one of `ends`, whichever those are.
pub fn may_have_ended(running: &Case, alerts: &[CaseAlert], ends: &[Case], said: &[Tie]) -> bool {
    let mut alerts: Vec<&CaseAlert> = alerts.iter().collect();
    oldest_first(&mut alerts);
    end_of(&alerts).may_have_ended || is_doubted(running, &by_name(ends.iter()), said)
}

/// Whether a case is over, and has no number that would say of which it is the end.
pub fn is_nameless_end(case: &Case) -> bool {
    case.ended && case.number.is_none()
}

fn case_of(story: Story<'_>) -> Case {
    let mut alerts = story.alerts;
    oldest_first(&mut alerts);
    let End { ended, may_have_ended } = end_of(&alerts);
    let life: Vec<&CaseAlert> = alerts.iter().copied().filter(|a| is_action(a)).collect();
    let newest = *life.last().or(alerts.last()).expect("a story has an alert");
    // Most things are said by the newest alert that says them; alerts outside the action's life say them only where
    // there is no other.
    let tellers: &[&CaseAlert] = if life.is_empty() { &alerts } else { &life };
    let says = |has: fn(&CaseAlert) -> bool| tellers.iter().rev().copied().find(|alert| has(alert));
    let asks = says(|a| !a.action.calls.is_empty() || a.action.model_letter.is_some());
    let addresses = says(|a| !a.action.recipients.is_empty());
    let languages = says(|a| !a.action.write_in.is_empty() || a.action.own_language);
    let arrived_first = alerts.iter().min_by_key(|a| arrival(&a.alert)).expect("a story has an alert");
    let named_first = alerts.iter().filter(|a| a.action.organisation.is_some()).min_by_key(|a| arrival(&a.alert));
    let organisation = named_first.and_then(|alert| alert.action.organisation.clone());
    Case {
        id: case_id(organisation.as_deref(), story.number.as_ref(), &arrived_first.alert.id),
        is_extra: story.number.as_ref().is_some_and(|number| number.series == "EXTRA"),
        number: story.number,
        organisation,
        kind: newest.action.kind,
        title: newest.action.title.clone().unwrap_or_else(|| newest.alert.title.clone()),
        country: says(|a| a.action.country.is_some()).and_then(|a| a.action.country),
        issued: newest.action.issued,
        first_issued: alerts.iter().find_map(|a| a.action.issued),
        deadline: tellers.iter().rev().find_map(|a| deadline_of(a)),
        ended,
        may_have_ended,
        persons: says(|a| !a.action.persons.is_empty()).map(|a| a.action.persons.clone()).unwrap_or_default(),
        calls: asks.map(|a| a.action.calls.clone()).unwrap_or_default(),
        model_letter: asks.and_then(|a| a.action.model_letter.clone()),
        language: asks.or(addresses).unwrap_or(newest).action.language.clone(),
        recipients: addresses.map(|a| a.action.recipients.clone()).unwrap_or_default(),
        diplomatic_copies: addresses.is_some_and(|a| a.action.diplomatic_copies) || newest.action.diplomatic_copies,
        write_in: languages.map(|a| a.action.write_in.clone()).unwrap_or_default(),
        own_language: languages.is_some_and(|a| a.action.own_language),
        timeline: timeline(&alerts),
        alerts: alerts.iter().map(|a| a.alert.id.clone()).collect(),
    }
}

fn is_action(alert: &CaseAlert) -> bool {
    alert.action.kind.is_some_and(AlertKind::is_action)
}

/// What came onto this laptop first: later alerts don't change it.
fn arrival(alert: &Alert) -> (model::Timestamp, AlertId) {
    (alert.received, alert.id.clone())
}

/// Two publishers may share a short name and a number: the second then carries its first alert's id as well.
fn make_ids_unique(cases: &mut [Case]) {
    let mut seen: HashMap<CaseId, usize> = HashMap::new();
    for case in cases {
        let times = seen.entry(case.id.clone()).or_default();
        *times += 1;
        if *times > 1 {
            case.id = CaseId(format!("{}-{}", case.id, case.alerts[0]));
        }
    }
}

/// Doubts running cases by such as are over, among themselves and among `ends`, which no touch ties to them.
///
/// An outcome without a number that names the same people in the same country may be the end of a running case.
/// It is not tied to it: only the person can say that.
pub fn doubt(cases: &mut [Case], ends: &[Case], said: &[Tie]) {
    let over = by_name(cases.iter().chain(ends));
    let doubted: Vec<bool> = cases.iter().map(|case| is_doubted(case, &over, said)).collect();
    for (case, doubted) in cases.iter_mut().zip(doubted) {
        case.may_have_ended |= doubted;
    }
}

/// Those that are over and have no number, by the names of their people.
fn by_name<'a>(cases: impl Iterator<Item = &'a Case>) -> HashMap<String, Vec<&'a Case>> {
    let mut over: HashMap<String, Vec<&Case>> = HashMap::new();
    for case in cases.filter(|case| is_nameless_end(case)) {
        for person in &case.persons {
            over.entry(fold(&person.name)).or_default().push(case);
        }
    }
    over
}

fn is_doubted(case: &Case, over: &HashMap<String, Vec<&Case>>, said: &[Tie]) -> bool {
    let mut ends = case.persons.iter().flat_map(|person| over.get(&fold(&person.name)).into_iter().flatten());
    !case.ended && ends.any(|end| may_be_the_end(end, case) && !has_answered(said, end, case))
}

/// Whatever the answer was: those that are one case are one already.
fn has_answered(said: &[Tie], end: &Case, running: &Case) -> bool {
    let are = |one: &AlertId, other: &AlertId| end.alerts.contains(one) && running.alerts.contains(other);
    said.iter().any(|tie| are(&tie.alert, &tie.other) || are(&tie.other, &tie.alert))
}

fn may_be_the_end(end: &Case, running: &Case) -> bool {
    let publisher = |case: &Case| case.organisation.as_deref().map(Publisher::of);
    let one_publisher = publisher(end).zip(publisher(running)).is_none_or(|(a, b)| a.is_of(&b));
    let one_country = end.country.zip(running.country).is_none_or(|(a, b)| a == b);
    let not_older = end.issued.zip(running.issued).is_none_or(|(end, issued)| end >= issued);
    one_publisher && one_country && not_older
}
