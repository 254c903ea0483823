//! Which alerts become one case.

mod snippet;

/// Each case as “id: alerts”, in order; `!` marks an ended one, `?` one that may have ended.
#[track_caller]
fn check(alerts: &str, expected: &str) {
    check_said(alerts, "", expected);
}

/// With the person's word, a pair a line: “a + b” belong together, “a - b” do not.
#[track_caller]
fn check_said(alerts: &str, said: &str, expected: &str) {
    let said = snippet::ties(said);
    let render = |alerts: &[model::CaseAlert]| -> Vec<String> {
        let mut lines: Vec<String> = case::compute(alerts, &said).iter().map(line).collect();
        lines.sort();
        lines
    };
    let mut alerts = snippet::alerts(alerts);
    let mut expected: Vec<String> =
        expected.lines().map(|l| l.trim().to_owned()).filter(|l| !l.is_empty()).collect();
    expected.sort();
    assert_eq!(render(&alerts), expected);
    alerts.reverse();
    assert_eq!(render(&alerts), expected, "the order in which alerts are given must not count");
}

fn line(case: &model::Case) -> String {
    let alerts: Vec<&str> = case.alerts.iter().map(|id| id.0.as_str()).collect();
    let mark = if case.ended {
        "!"
    } else if case.may_have_ended {
        "?"
    } else {
        ""
    };
    format!("{}{mark}: {}", case.id, alerts.join(" "))
}

#[test]
fn one_number_is_one_case_and_extra_another_series() {
    check(
        "a number=UA_12/99 kind=urgent_action on=1999-02-01
         b number=UA_12/99 kind=update on=1999-03-01
         c number=EXTRA_12/99 kind=urgent_action on=1999-02-03
         d number=UA_12/98 kind=urgent_action on=1998-02-03",
        "lamplight-international-ua-12-99: a b
         lamplight-international-extra-12-99: c
         lamplight-international-ua-12-98: d",
    );
}

#[test]
fn the_same_number_from_two_organisations_is_two_cases() {
    check(
        "a number=UA_12/26 kind=urgent_action
         b number=UA_12/26 kind=urgent_action by=Amnesty_International
         c number=UA_12/26 kind=update by=Amnistía_Internacional_España",
        "lamplight-international-ua-12-26: a
         amnesty-ua-12-26: b c",
    );
}

#[test]
fn a_document_without_publisher_joins_the_only_one_with_its_number() {
    check(
        "a number=UA_12/26 kind=urgent_action
         b number=UA_12/26 kind=update by=nobody",
        "lamplight-international-ua-12-26: a b",
    );
    check(
        "a number=UA_12/26 kind=urgent_action
         b number=UA_12/26 kind=urgent_action by=Amnesty_International
         c number=UA_12/26 kind=update by=nobody",
        "lamplight-international-ua-12-26: a
         amnesty-ua-12-26: b
         ua-12-26: c",
    );
}

#[test]
fn a_feeds_title_is_a_weaker_word_than_a_documents_publisher() {
    check(
        "a number=UA_12/26 kind=urgent_action on=2026-01-01
         b number=UA_12/26 kind=outcome on=2026-02-01 feed=Lamplight_action_feed",
        "lamplight-international-ua-12-26!: a b",
    );
    check(
        "a number=UA_12/26 kind=urgent_action on=2026-01-01 feed=Lamplight_action_feed
         b number=UA_12/26 kind=urgent_action on=2026-02-01 feed=Amnesty_urgent_actions",
        "lamplight-action-feed-ua-12-26: a
         amnesty-ua-12-26: b",
    );
}

#[test]
fn bare_numbers_need_their_publisher() {
    check(
        "a number=12 kind=urgent_action by=nobody
         b number=12 kind=urgent_action by=nobody
         c number=12 by=KORI
         d number=12 by=KORI",
        "12: a
         12-b: b
         kori-12: c d",
    );
}

#[test]
fn an_alert_without_a_number_is_a_case_of_its_own() {
    check(
        "a kind=press_release
         b kind=press_release",
        "a: a
         b: b",
    );
}

#[test]
fn an_update_may_come_before_its_first_action() {
    check(
        "b number=UA_12/26 kind=update on=2026-03-01
         a number=UA_12/26 kind=urgent_action on=2026-02-01",
        "lamplight-international-ua-12-26: a b",
    );
}

#[test]
fn an_update_without_a_number_follows_index_or_address() {
    check(
        "a index=MDE_14/021/2013 number=UA_12/13 kind=urgent_action page=https://www.lamplight.example/ua-12/ on=2013-02-01
         b refers=MDE_14/21/13 kind=update on=2013-03-01
         c refers=http://lamplight.example/ua-12#top kind=update on=2013-04-01
         d refers=UA_12/13 kind=update on=2013-05-01",
        "lamplight-international-ua-12-13: a b c d",
    );
}

#[test]
fn the_same_index_is_the_same_document_in_another_language() {
    check(
        "a index=MDE_14/021/2013 number=UA_12/13 kind=urgent_action
         b index=MDE_14/021/2013 kind=urgent_action by=Lamplight_International_France",
        "lamplight-international-ua-12-13: a b",
    );
}

#[test]
fn a_page_address_that_many_share_ties_nobody() {
    check(
        "a page=https://lamplight.example/ kind=press_release
         b page=https://lamplight.example/ kind=press_release",
        "a: a
         b: b",
    );
}

#[test]
fn a_follow_up_with_a_number_of_its_own_belongs_to_the_first_number() {
    check(
        "a number=AHRC-UAC-009-2011 kind=urgent_action by=AHRC on=2011-01-20
         b number=AHRC-UAU-012-2011 kind=update by=AHRC refers=AHRC-UAC-009-2011 on=2011-02-20",
        "ahrc-ahrc-uac-009-2011: a b",
    );
}

#[test]
fn a_first_action_that_mentions_another_number_stays_a_case_of_its_own() {
    check(
        "a number=UA_12/26 kind=urgent_action
         b number=UA_13/26 kind=urgent_action refers=UA_12/26",
        "lamplight-international-ua-12-26: a
         lamplight-international-ua-13-26: b",
    );
}

#[test]
fn an_outcome_ends_and_a_later_action_takes_it_up_again() {
    check(
        "a number=UA_1/26 kind=urgent_action on=2026-01-01
         b number=UA_1/26 kind=outcome on=2026-02-01
         c number=UA_2/26 kind=urgent_action on=2026-01-01
         d number=UA_2/26 kind=stop on=2026-02-01
         e number=UA_2/26 kind=update on=2026-03-01
         f number=UA_3/26 kind=stop
         g number=UA_4/26 kind=update on=2026-03-01 ended=yes",
        "lamplight-international-ua-1-26!: a b
         lamplight-international-ua-2-26: c d e
         lamplight-international-ua-3-26!: f
         lamplight-international-ua-4-26!: g",
    );
}

#[test]
fn a_translation_of_an_old_document_takes_nothing_up_again() {
    check(
        "a number=UA_1/26 kind=urgent_action on=2026-01-01 index=ASA_23/1000/2026
         b number=UA_1/26 kind=outcome on=2026-02-01
         c number=UA_1/26 kind=urgent_action on=2026-02-03 index=ASA_23/1000/2026",
        "lamplight-international-ua-1-26!: a b c",
    );
}

#[test]
fn an_action_without_a_date_takes_nothing_up_again() {
    check(
        "a number=UA_1/26 kind=outcome on=2026-02-01
         b number=UA_1/26 kind=update",
        "lamplight-international-ua-1-26!: a b",
    );
}

#[test]
fn what_may_have_ended_is_a_doubt() {
    check(
        "a number=UA_1/26 kind=urgent_action on=2026-01-01 ended=yes
         b number=UA_1/26 kind=update on=2026-02-01
         c number=UA_2/26 kind=urgent_action doubt=outcome
         d number=UA_3/26 kind=urgent_action person=Yim_Kunthea country=KH
         e kind=outcome person=YIM_KUNTHEA country=KH
         f number=UA_4/26 kind=urgent_action person=Yim_Kunthea country=VN",
        "lamplight-international-ua-1-26?: a b
         lamplight-international-ua-2-26?: c
         lamplight-international-ua-3-26?: d
         e!: e
         lamplight-international-ua-4-26: f",
    );
}

#[test]
fn the_person_puts_two_cases_together_and_the_end_counts_for_both() {
    let alerts = "a number=UA_1/26 kind=urgent_action on=2026-01-01 person=Yim_Kunthea country=KH
                  b kind=outcome on=2026-02-01 person=YIM_KUNTHEA country=KH
                  c number=UA_1/26 kind=update on=2026-01-20";
    check(alerts, "lamplight-international-ua-1-26?: a c \n b!: b");
    check_said(alerts, "b + a", "lamplight-international-ua-1-26!: a c b");
}

#[test]
fn what_is_tied_to_either_comes_with_it() {
    check_said(
        "a number=UA_1/26 kind=urgent_action on=2026-01-01
         b number=UA_2/26 kind=urgent_action on=2026-01-02
         c number=UA_2/26 kind=update on=2026-01-03",
        "a + b",
        "lamplight-international-ua-1-26: a b c",
    );
}

#[test]
fn an_answer_no_ends_the_doubt_and_ties_nothing() {
    check_said(
        "a number=UA_1/26 kind=urgent_action on=2026-01-01 person=Yim_Kunthea country=KH
         b kind=outcome on=2026-02-01 person=YIM_KUNTHEA country=KH",
        "b - a",
        "lamplight-international-ua-1-26: a
         b!: b",
    );
}

#[test]
fn an_alert_that_the_person_takes_out_leaves_the_others_together() {
    let alerts = "x number=UA_1/26 kind=urgent_action on=2026-01-01
                  a number=UA_1/26 kind=urgent_action on=2026-01-02
                  b number=UA_1/26 kind=update on=2026-01-03";
    check_said(
        alerts,
        "x - a
         x - b",
        "lamplight-international-ua-1-26: x
         lamplight-international-ua-1-26-a: a b",
    );
    check_said(alerts, "x - a \n x - b \n a + x \n b + x", "lamplight-international-ua-1-26: x a b");
}

/// Each suggestion as “one other: names”.
#[track_caller]
fn check_suggested(alerts: &str, said: &str, expected: &[&str]) {
    let (alerts, said) = (snippet::alerts(alerts), snippet::ties(said));
    let suggested = case::suggestions(&case::compute(&alerts, &said), &said);
    let lines: Vec<String> =
        suggested.iter().map(|s| format!("{} {}: {}", s.one, s.other, s.names.join(", "))).collect();
    assert_eq!(lines, expected);
}

#[test]
fn cases_that_name_the_same_people_in_one_country_are_offered() {
    let alerts = "a number=UA_1/26 kind=urgent_action person=Yim_Kunthea,Chea_Sophal country=KH
                  b kind=update person=Kunthea_Yim country=KH
                  c kind=press_release person=YIM_KUNTHEA_LENG
                  d kind=update person=Yim_Kunthea country=VN
                  e kind=update person=Yim_Kunthea country=KH by=Amnesty_International
                  f number=UA_2/26 kind=urgent_action person=Yim_Kunthea country=KH
                  g kind=update person=Kunthea country=KH";
    let offered = [
        "lamplight-international-ua-1-26 b: Yim Kunthea",
        "lamplight-international-ua-1-26 c: Yim Kunthea",
        "b c: Kunthea Yim",
        "b lamplight-international-ua-2-26: Kunthea Yim",
        "c d: YIM KUNTHEA LENG",
        "c lamplight-international-ua-2-26: YIM KUNTHEA LENG",
    ];
    check_suggested(alerts, "", &offered);
    check_suggested(alerts, "a - b \n f - b \n d - c", &[offered[1], offered[2], offered[5]]);
    // What was said of one of a case's alerts was said of the case.
    check_suggested(alerts, "a - b \n c + b \n f - b \n d - c", &[]);
}
