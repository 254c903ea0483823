//! Where a case stands on a day.

mod snippet;

use model::Country;

/// `writer` and `sent` may be empty. Expected: “state, last post, needs a letter or not”.
#[track_caller]
fn check(alert: &str, today: &str, writer: &str, sent: &str, expected: &str) {
    let case = case::compute(&snippet::alerts(alert), &[]).remove(0);
    let slow_post = |country: Country| (country.code() == "CU").then_some(40);
    let sent = (!sent.is_empty()).then(|| snippet::day(sent));
    let standing = case::standing(&case.terms(), snippet::day(today), Country::from_code(writer), &slow_post, sent);
    let last_post = standing.last_post.map_or("-".to_owned(), |date| date.to_string());
    let needs = if standing.needs_letter { "needs" } else { "no" };
    assert_eq!(format!("{} {last_post} {needs}", standing.due.word()), expected);
}

const KH: &str = "a number=UA_1/26 kind=urgent_action on=2026-11-20 country=KH to=Minister until=2027-01-22";

#[test]
fn last_post_is_the_deadline_less_days_in_the_post_less_one() {
    check(KH, "2026-11-25", "DE", "", "far 2026-12-31 needs");
    check(KH, "2026-11-25", "VN", "", "far 2027-01-11 needs");
    check(KH, "2026-11-25", "", "", "far 2026-12-31 needs");
}

#[test]
fn the_days_of_a_country_are_as_the_person_put_them_right() {
    check(
        "a number=UA_1/26 kind=urgent_action on=2026-11-20 country=CU to=Minister until=2027-01-22",
        "2026-11-25",
        "DE",
        "",
        "far 2026-12-12 needs",
    );
}

#[test]
fn the_country_of_the_block_counts_before_that_of_the_case() {
    check(
        "a number=UA_1/26 kind=urgent_action on=2026-11-20 country=IR to=Embassy@BE until=2027-01-22",
        "2026-11-25",
        "DE",
        "",
        "far 2027-01-11 needs",
    );
}

#[test]
fn the_states_follow_the_days_left() {
    check(KH, "2026-12-16", "DE", "", "far 2026-12-31 needs");
    check(KH, "2026-12-17", "DE", "", "near 2026-12-31 needs");
    check(KH, "2026-12-27", "DE", "", "near 2026-12-31 needs");
    check(KH, "2026-12-28", "DE", "", "now 2026-12-31 needs");
    check(KH, "2026-12-31", "DE", "", "now 2026-12-31 needs");
    check(KH, "2027-01-01", "DE", "", "late 2026-12-31 needs");
    check(KH, "2027-01-22", "DE", "", "late 2026-12-31 needs");
    check(KH, "2027-01-23", "DE", "", "closed 2026-12-31 no");
}

#[test]
fn an_extra_past_its_last_post_is_a_matter_of_hours() {
    let extra = "a number=EXTRA_4/26 kind=urgent_action on=2026-11-18 country=US to=Board until=2026-12-03";
    check(extra, "2026-11-25", "DE", "", "hours 2026-11-11 needs");
    check(extra, "2026-12-04", "DE", "", "closed 2026-11-11 no");
}

#[test]
fn an_action_without_a_date_is_soon_for_eight_weeks_and_then_old() {
    let soon = "a number=UA_1/26 kind=urgent_action on=2026-10-01 country=KH to=Minister until=soon";
    check(soon, "2026-11-25", "DE", "", "soon - needs");
    check(soon, "2026-11-26", "DE", "", "old - no");
    let undated = "a number=UA_1/26 kind=urgent_action country=KH to=Minister";
    check(undated, "2026-11-25", "DE", "", "soon - needs");
    let any_time = "a number=UA_1/26 kind=urgent_action on=2020-10-01 to=Minister until=anytime";
    check(any_time, "2026-11-25", "DE", "", "open-ended - needs");
}

#[test]
fn a_letter_written_since_the_last_news_is_enough() {
    check(KH, "2026-11-25", "DE", "2026-11-22", "far 2026-12-31 no");
    check(KH, "2026-11-25", "DE", "2026-11-01", "far 2026-12-31 needs");
}

#[test]
fn nothing_is_asked_by_a_press_release_or_an_ended_action() {
    check("a kind=press_release on=2026-11-20", "2026-11-25", "", "", "nothing - no");
    check("a number=UA_1/26 kind=stop on=2026-11-20 to=Minister", "2026-11-25", "", "", "ended - no");
}

#[test]
fn a_case_that_may_have_ended_still_asks_for_letters() {
    let doubted = "a number=UA_1/26 kind=urgent_action on=2026-11-20 to=Minister doubt=outcome";
    assert!(case::compute(&snippet::alerts(doubted), &[])[0].may_have_ended);
    check(doubted, "2026-11-25", "", "", "soon - needs");
}
