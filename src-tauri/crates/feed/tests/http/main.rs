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

/// Cases that another part of the program bears, or that need a network of their own.
const ELSEWHERE: &[(&str, &str)] = &[
    ("etag_lies", "the desk leaves the validators out once a week"),
    ("vary_changes", "the store knows an alert by its identifier"),
    ("hsts", "the desk offers https for a source"),
    ("offline", "the shells draw many failures together into one line"),
    ("tls_revoked_stub", "revocation is not claimed"),
    ("never_accept", "an unanswered SYN needs a network namespace"),
    ("happy_eyeballs", "a black hole beside a working address needs a network namespace"),
    ("remote_img", "a matter of the window"),
    ("remote_css_font", "a matter of the window"),
    ("prefetch", "a matter of the window"),
    ("favicon", "the desk asks for pictures only when told"),
    ("first_start", "the desk asks nothing before a source is added"),
    ("crash", "a matter of the shells"),
];

#[test]
fn every_case_is_played_or_borne_elsewhere() {
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
        let is_elsewhere = ELSEWHERE.iter().any(|(elsewhere, _)| *elsewhere == id);
        is_elsewhere != sources.iter().any(|source| source.contains(&test) || source.contains(&row))
    };
    let forgotten: Vec<&str> = ids.filter(|id| !is_borne(id)).collect();
    assert_eq!(forgotten, Vec::<&str>::new());
}
