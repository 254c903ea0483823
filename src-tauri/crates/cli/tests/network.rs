//! Patience, moves and settings of the network, seen from outside.

mod common;

use common::{Laptop, Server, fixtures, whole};
use serde_json::Value;

const FEED: &str = "application/rss+xml";

/// An answer with that status, those header lines and that body.
fn reply(status: &str, headers: &[&str], body: &[u8]) -> Vec<u8> {
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n");
    [head.as_bytes(), body].concat()
}

fn feed() -> Vec<u8> {
    std::fs::read(fixtures("site").join("feed.xml")).expect("a fixture")
}

fn with_source() -> (Laptop, Server) {
    let (laptop, server) = (Laptop::new(), Server::of(&fixtures("site")));
    laptop.json(&["source", "add", &server.url("/feed.xml")]);
    (laptop, server)
}

fn synced() -> (Laptop, Server) {
    let (laptop, server) = with_source();
    laptop.json(&["sync"]);
    server.asked();
    server.heads();
    (laptop, server)
}

fn sources(laptop: &Laptop) -> Vec<Value> {
    laptop.json(&["source", "list"])["sources"].as_array().expect("a list").clone()
}

/// The error of the only source after a sync that may fail.
fn sync_error(laptop: &Laptop) -> String {
    let ended = laptop.run(&["sync", "--json"]);
    let reports: Value = serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{error}: {}", ended.err));
    reports["sources"][0]["error"].as_str().unwrap_or("none").to_owned()
}

/// “12 345” alerts of the only source that are new, updated and unchanged.
fn counts(sync: &Value) -> String {
    let count = |key: &str| sync["sources"][0][key].to_string();
    format!("{} {} {}", count("new"), count("updated"), count("unchanged"))
}

#[test]
fn a_host_that_asked_for_patience_is_left_alone_over_restarts() {
    let (laptop, server) = synced();
    server.put("/feed.xml", reply("429 Too Many Requests", &["Retry-After: 7200"], b""));
    assert_eq!(sync_error(&laptop), "The server asks us to come back in 7200 seconds.");
    server.asked();
    let again = sync_error(&laptop);
    // Two hours on: in the evening that is the next day.
    let days = ["2026-11-25T", "2026-11-26T"];
    let told = again.strip_prefix("The server asked us not to come back before ");
    assert!(told.is_some_and(|moment| days.iter().any(|day| moment.starts_with(day))), "{again}");
    assert_eq!(server.asked(), Vec::<String>::new());
    assert_eq!(sources(&laptop)[0]["state"], "waiting");
    // The host asked, not the feed: another feed of its own is left alone too.
    laptop.json(&["source", "add", &server.url("/other.xml")]);
    laptop.run(&["sync", "2"]);
    assert_eq!(server.asked(), Vec::<String>::new());
    // Nothing kept is lost, and two days later it is asked again.
    assert_eq!(laptop.json(&["list"])["cases"].as_array().expect("a list").len(), 3);
    let laptop = laptop.on("2026-11-27");
    laptop.run(&["sync", "1"]);
    assert_eq!(server.asked(), ["/feed.xml"]);
}

#[test]
fn a_source_that_is_gone_is_asked_only_when_it_is_named() {
    let (laptop, server) = synced();
    server.put("/feed.xml", reply("410 Gone", &[], b""));
    assert_eq!(sync_error(&laptop), "The server says that this is gone for good.");
    server.asked();
    assert!(sync_error(&laptop).starts_with("This source said that it is gone for good."));
    assert_eq!(server.asked(), Vec::<String>::new());
    assert_eq!(sources(&laptop)[0]["state"], "gone");
    assert_eq!(laptop.json(&["list"])["cases"].as_array().expect("a list").len(), 3);
    server.put("/feed.xml", whole(FEED, &feed()));
    laptop.json(&["sync", "1"]);
    assert_eq!(sources(&laptop)[0]["state"], "fine");
    laptop.json(&["sync"]);
    assert_eq!(server.asked(), ["/feed.xml", "/feed.xml"]);
}

#[test]
fn a_permanent_move_counts_when_it_is_said_twice_and_costs_no_alert() {
    for status in ["301 Moved Permanently", "308 Permanent Redirect"] {
        let (laptop, server) = synced();
        server.put("/feed.xml", reply(status, &["Location: /new.xml"], b""));
        server.put("/new.xml", whole(FEED, &feed()));
        assert_eq!(counts(&laptop.json(&["sync"])), "0 0 5");
        let source = &sources(&laptop)[0];
        assert_eq!(
            (&source["url"], &source["moving_to"]),
            (&server.url("/feed.xml").into(), &server.url("/new.xml").into())
        );
        assert_eq!(counts(&laptop.json(&["sync"])), "0 0 5");
        let source = &sources(&laptop)[0];
        assert_eq!(
            (&source["url"], &source["moved_from"]),
            (&server.url("/new.xml").into(), &server.url("/feed.xml").into())
        );
        server.asked();
        // What is edited there is an edit of the same alert.
        let edited = String::from_utf8(feed()).expect("UTF-8").replacen("<title>", "<title>Edited ", 2);
        server.put("/new.xml", whole(FEED, edited.as_bytes()));
        assert_eq!(counts(&laptop.json(&["sync"])), "0 1 4");
        assert_eq!(server.asked()[0], "/new.xml");
    }
}

#[test]
fn a_move_that_is_taken_back_or_leads_to_no_feed_does_not_count() {
    let (laptop, server) = synced();
    server.put("/feed.xml", reply("301 Moved", &["Location: /new.xml"], b""));
    server.put("/new.xml", whole(FEED, &feed()));
    laptop.json(&["sync"]);
    server.put("/feed.xml", whole(FEED, &feed()));
    laptop.json(&["sync"]);
    server.put("/feed.xml", reply("302 Found", &["Location: /new.xml"], b""));
    laptop.json(&["sync"]);
    laptop.json(&["sync"]);
    let source = &sources(&laptop)[0];
    assert_eq!((&source["url"], &source["moving_to"]), (&server.url("/feed.xml").into(), &Value::Null));
    server.put("/feed.xml", reply("301 Moved", &["Location: /page.html"], b""));
    server.put("/page.html", whole("text/html", b"<p>Welcome</p>"));
    laptop.run(&["sync"]);
    laptop.run(&["sync"]);
    assert_eq!(sources(&laptop)[0]["url"], server.url("/feed.xml"));
}

#[test]
fn a_sign_in_page_is_known_as_one_where_two_feeds_give_it() {
    let (laptop, server) = synced();
    laptop.json(&["source", "add", &server.url("/second.xml")]);
    server.put("/second.xml", whole(FEED, &feed()));
    laptop.json(&["sync"]);
    let before = laptop.json(&["list"]);
    let page = whole("text/html", b"<html><title>Hotel</title><form>Room and name</form></html>");
    server.put("/feed.xml", page.clone());
    assert_eq!(sync_error(&laptop), "This is a web page, not a feed.");
    server.put("/second.xml", page);
    assert!(sync_error(&laptop).contains("may want you to sign in first"));
    assert!(sources(&laptop).iter().all(|source| source["error"].as_str().is_some_and(|e| e.contains("sign in"))));
    assert_eq!(laptop.json(&["list"]), before);
}

#[test]
fn a_server_that_wrongly_says_nothing_is_new_is_asked_for_everything_once_a_week() {
    let (laptop, server) = with_source();
    server.put("/feed.xml", reply("200 OK", &["ETag: \"a\"", "Content-Type: application/rss+xml"], &feed()));
    laptop.json(&["sync"]);
    server.heads();
    let is_conditional = |laptop: &Laptop| {
        laptop.json(&["sync"]);
        server.heads()[0].contains("if-none-match: \"a\"")
    };
    assert!(is_conditional(&laptop));
    let laptop = laptop.on("2026-12-01");
    assert!(is_conditional(&laptop));
    let laptop = laptop.on("2026-12-20");
    assert!(!is_conditional(&laptop));
    assert!(is_conditional(&laptop));
}

#[test]
fn a_new_validator_with_the_same_words_brings_nothing_new() {
    let (laptop, server) = with_source();
    for (validator, expected) in [("\"a\"", "5 0 0"), ("\"b\"", "0 0 5"), ("W/\"c\"", "0 0 5")] {
        let header = format!("ETag: {validator}");
        server.put("/feed.xml", reply("200 OK", &[&header, "Vary: *", "Content-Type: text/xml"], &feed()));
        assert_eq!(counts(&laptop.json(&["sync"])), expected, "{validator}");
    }
}

#[test]
fn a_page_that_was_edited_without_a_word_in_its_feed_is_found_the_next_day() {
    let (laptop, server) = synced();
    laptop.json(&["sync"]);
    assert_eq!(server.asked(), ["/feed.xml"], "pages are asked for once a day");
    let running: Vec<Value> = laptop.json(&["list", "--needs-letter"])["cases"].as_array().expect("a list").clone();
    assert!(!running.is_empty());
    let laptop = laptop.on("2026-11-27");
    laptop.json(&["sync"]);
    let asked = server.asked();
    assert_eq!(asked[0], "/feed.xml");
    let pages: Vec<&String> = asked[1..].iter().collect();
    assert!(!pages.is_empty(), "pages of running cases are asked for");
    let page = pages[0].clone();
    // The same words in another frame are no news, other words are.
    server.edit(&page, "</body>", "<footer>Visitor 4711</footer></body>");
    let laptop = laptop.on("2026-11-29");
    assert_eq!(counts(&laptop.json(&["sync"])), "0 0 5");
    server.edit(&page, "</p>", " Corrected.</p>");
    let laptop = laptop.on("2026-12-01");
    assert_eq!(counts(&laptop.json(&["sync"])), "0 1 4");
    // Pages of cases that are over are left in peace.
    let ended = laptop.json(&["show", "ua 66/2026"]);
    assert_eq!(ended["case"]["ended"], true);
    assert!(!asked.iter().any(|path| path.contains("66")), "{asked:?}");
}

#[test]
fn sources_are_due_when_the_person_wants_it_and_once_after_a_long_sleep() {
    let (laptop, server) = synced();
    assert_eq!(laptop.json(&["sync", "--due"])["sources"], Value::Array(Vec::new()));
    let laptop = laptop.on("2026-12-25");
    laptop.json(&["sync", "--due"]);
    assert_eq!(server.asked(), Vec::<String>::new(), "nobody asked for it");
    laptop.json(&["network", "set", "--every", "4"]);
    assert_eq!(laptop.json(&["sync", "--due"])["sources"][0]["id"], 1);
    assert_eq!(laptop.json(&["sync", "--due"])["sources"], Value::Array(Vec::new()));
    assert_eq!(server.asked()[0], "/feed.xml");
    laptop.json(&["network", "set", "--every", "never"]);
    let laptop = laptop.on("2027-01-25");
    assert_eq!(laptop.json(&["sync", "--due"])["sources"], Value::Array(Vec::new()));
}

#[test]
fn a_proxy_that_is_down_is_an_error_and_nothing_goes_past_it() {
    let (laptop, server) = synced();
    laptop.json(&["network", "set", "--proxy", "socks5h://127.0.0.1:9"]);
    assert_eq!(laptop.json(&["network", "show"])["proxy"], "socks5h://127.0.0.1:9");
    assert_eq!(sync_error(&laptop), "The proxy could not be reached.");
    let said = laptop.refused(1, &["feed", &server.url("/feed.xml")]);
    assert_eq!(said, "The proxy could not be reached.");
    assert_eq!(server.asked(), Vec::<String>::new());
    let said = laptop.refused(1, &["network", "set", "--proxy", "gopher://x"]);
    assert!(said.contains("no proxy that we know how to speak to"), "{said}");
    laptop.json(&["network", "set", "--proxy", "none"]);
    assert_eq!(sync_error(&laptop), "none");
}

#[test]
fn without_a_network_one_line_says_so_and_nothing_is_left_alone_for_long() {
    let (laptop, server) = synced();
    laptop.json(&["source", "add", &server.url("/second.xml")]);
    laptop.json(&["network", "set", "--every", "1"]);
    server.stop();
    for _ in 0..3 {
        let ended = laptop.run(&["sync"]);
        assert_eq!(
            ended.out,
            "No source could be reached: there seems to be no network. Everything kept is safe.\n"
        );
    }
    assert!(sources(&laptop).iter().all(|source| source["failures"] == 1), "{:?}", sources(&laptop));
}

#[test]
fn logos_and_icons_of_a_feed_are_not_fetched() {
    let (laptop, server) = with_source();
    let logo = "<image><url>/logo.png</url></image><icon>/icon.png</icon><logo>/logo2.png</logo>\
                <itunes:image href=\"/cover.png\"/></channel>";
    let text = String::from_utf8(feed()).expect("UTF-8").replace("</channel>", logo);
    server.put("/feed.xml", whole(FEED, text.as_bytes()));
    laptop.json(&["sync"]);
    assert!(server.asked().iter().all(|path| !path.contains("png")));
}
