//! Misbehaving servers, one test for each case of `fixtures/http_cases.json` that is the client's to bear.

mod bodies;
mod headers;
mod http2;
mod manners;
mod names;
mod redirects;
mod server;
mod statuses;
mod tls;

/// What the whole program bears, played to it from outside.
const PROGRAM: &str = include_str!("../../../cli/tests/network.rs");
/// What needs a network of its own: `npm run test:net`.
const NAMESPACES: &str = include_str!("../../../../../scripts/net/cases.test.mjs");

/// Cases that another part of the program bears, and the test that plays each there.
const ELSEWHERE: &[(&str, &str, &str)] = &[
    ("etag_lies", PROGRAM, "fn a_server_that_wrongly_says_nothing_is_new_is_asked_for_everything_once_a_week"),
    ("vary_changes", PROGRAM, "fn a_new_validator_with_the_same_words_brings_nothing_new"),
    ("offline", PROGRAM, "fn without_a_network_one_line_says_so_and_nothing_is_left_alone_for_long"),
    ("favicon", PROGRAM, "fn logos_and_icons_of_a_feed_are_not_fetched"),
    ("never_accept", NAMESPACES, "test(\"never_accept\""),
    ("happy_eyeballs", NAMESPACES, "test(\"happy_eyeballs\""),
    ("first_start", NAMESPACES, "test(\"first_start\""),
];

/// Cases that are not played here, and why.
const NOT_PLAYED: &[(&str, &str)] = &[
    ("tls_revoked_stub", "revocation is not claimed"),
    (
        "remote_img",
        "a matter of the window: no page of a source is shown but sanitised, in a frame that may load nothing",
    ),
    ("remote_css_font", "the same"),
    ("prefetch", "the same"),
    ("crash", "the program makes no reports of crashes, so that there is nothing to keep or to send"),
];

#[test]
fn every_case_is_played_or_said_not_to_be() {
    let sources = [
        include_str!("bodies.rs"),
        include_str!("headers.rs"),
        include_str!("http2.rs"),
        include_str!("manners.rs"),
        include_str!("names.rs"),
        include_str!("redirects.rs"),
        include_str!("statuses.rs"),
        include_str!("tls.rs"),
    ];
    let cases: serde_json::Value = serde_json::from_str(include_str!("../fixtures/http_cases.json")).expect("JSON");
    let ids = cases["cases"].as_array().expect("a list").iter().map(|case| case["id"].as_str().expect("an id"));
    let is_borne = |id: &str| {
        let test = format!("async fn {}()", id.replace('.', "_"));
        let row = format!("\"{id}\"");
        let played = ELSEWHERE.iter().find(|(elsewhere, ..)| *elsewhere == id);
        let is_elsewhere = played.is_some_and(|(_, file, test)| file.contains(test))
            || NOT_PLAYED.iter().any(|(other, _)| *other == id);
        is_elsewhere != sources.iter().any(|source| source.contains(&test) || source.contains(&row))
    };
    let forgotten: Vec<&str> = ids.filter(|id| !is_borne(id)).collect();
    assert_eq!(forgotten, Vec::<&str>::new());
}
