//! What a case says, and what its time line tells.

mod snippet;

use model::{Case, Change, Deadline};

fn only_case(alerts: &str) -> Case {
    let cases = case::compute(&snippet::alerts(alerts), &[]);
    assert_eq!(cases.len(), 1, "one case expected");
    cases.into_iter().next().expect("just counted")
}

/// The time line, one line an event: “id: change; change”.
#[track_caller]
fn check(alerts: &str, expected: &str) {
    let case = only_case(alerts);
    let lines = case.timeline.iter().map(|event| {
        let changes: Vec<String> = event.changes.iter().map(words).collect();
        format!("{}: {}", event.alert, changes.join("; "))
    });
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.collect::<Vec<_>>(), expected);
}

fn words(change: &Change) -> String {
    let deadline = |deadline: &Deadline| match deadline {
        Deadline::On(date) => date.to_string(),
        Deadline::AsSoonAsPossible => "soon".to_owned(),
        Deadline::AnyTime => "any time".to_owned(),
    };
    match change {
        Change::Issued => "issued".to_owned(),
        Change::Deadline { from, to } => {
            format!("deadline {} to {}", from.as_ref().map_or("none".to_owned(), deadline), deadline(to))
        }
        Change::NewRecipient(line) => format!("new recipient {line}"),
        Change::RecipientGone(line) => format!("gone {line}"),
        Change::NewPerson(name) => format!("new person {name}"),
        Change::NewCall(call) => format!("new call {call}"),
        Change::Ended => "ended".to_owned(),
        Change::Reopened => "reopened".to_owned(),
        Change::Edited(version) => format!("edited, version {version}"),
    }
}

#[test]
fn the_time_line_says_what_each_alert_changed() {
    check(
        "a number=UA_1/26 kind=urgent_action on=2026-01-01 until=2026-02-12 to=Minister_of_Justice person=Ada call=Release_Ada_at_once
         b number=UA_1/26 kind=update on=2026-02-01 until=2026-03-20 to=Minister_of_Justice,Prison_Director person=Ada,Ben call=Release_Ada_at_once,Let_doctors_in
         c number=UA_1/26 kind=update on=2026-02-20 to=Prison_Director until=2026-03-20
         d number=UA_1/26 kind=outcome on=2026-03-01
         e number=UA_1/26 kind=update on=2026-04-01 version=2",
        "a: issued
         b: deadline 2026-02-12 to 2026-03-20; new recipient Prison Director; new person Ben; new call Let doctors in
         c: gone Minister of Justice
         d: ended
         e: reopened; edited, version 2",
    );
}

#[test]
fn a_deadline_first_said_by_an_update_is_a_change() {
    check(
        "a number=UA_1/26 kind=urgent_action on=2026-01-01
         b number=UA_1/26 kind=update on=2026-02-01 until=2026-03-20",
        "a: issued
         b: deadline none to 2026-03-20",
    );
}

#[test]
fn a_shorter_form_of_a_name_is_nobody_new() {
    check(
        "a number=UA_1/26 kind=urgent_action on=2026-01-01 person=Xiomara_Bustillo_Lazo,Ada
         b number=UA_1/26 kind=update on=2026-02-01 person=Xiomara_BUSTILLO,Ada_Varro",
        "a: issued
         b: new person Ada Varro",
    );
}

#[test]
fn an_update_without_addresses_keeps_those_of_the_first_action() {
    let case = only_case(
        "a number=UA_1/26 kind=urgent_action on=2026-01-01 to=Minister copy=Embassy call=Release_her until=2026-03-01
         b number=UA_1/26 kind=update on=2026-02-01 letter=Dear_Minister",
    );
    let lines: Vec<&str> = case.recipients.iter().map(|r| r.lines[0].as_str()).collect();
    assert_eq!(lines, ["Minister", "Embassy"]);
    assert_eq!(case.deadline, Some(Deadline::On(snippet::day("2026-03-01"))));
    assert_eq!(case.title, "Title of b");
    // The newest asking counts whole: an older call may be outdated by the newer letter.
    assert_eq!(case.model_letter.as_deref(), Some("Dear Minister"));
    assert!(case.calls.is_empty());
}

#[test]
fn a_press_release_tied_to_a_case_does_not_speak_for_it() {
    let case = only_case(
        "a number=UA_1/26 kind=urgent_action on=2026-01-01 until=2026-03-01 page=https://l.example/a
         b kind=press_release on=2026-02-01 refers=https://l.example/a until=2026-12-01",
    );
    assert_eq!(case.kind, Some(model::AlertKind::UrgentAction));
    assert_eq!(case.deadline, Some(Deadline::On(snippet::day("2026-03-01"))));
    assert_eq!(case.alerts.len(), 2);
}
