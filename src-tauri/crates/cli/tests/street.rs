//! The whole way from outside: add a source, sync, read, write, with and without the network.

mod common;

use common::{Laptop, Server, fixtures, whole};
use serde_json::Value;

fn synced() -> (Laptop, Server) {
    let (laptop, server) = (Laptop::new(), Server::of(&fixtures("site")));
    laptop.json(&["source", "add", &server.url("/feed.xml")]);
    laptop.json(&["sync"]);
    (laptop, server)
}

/// “new updated unchanged failed, error” of each source.
fn counts(sync: &Value) -> Vec<String> {
    let line = |source: &Value| {
        let numbers = ["new", "updated", "unchanged", "failed"].map(|key| source[key].to_string());
        format!("{}, {}", numbers.join(" "), source["error"].as_str().unwrap_or("none"))
    };
    sync["sources"].as_array().expect("a list").iter().map(line).collect()
}

fn ids(cases: &Value) -> Vec<&str> {
    cases["cases"].as_array().expect("a list").iter().map(|case| case["id"].as_str().expect("an id")).collect()
}

#[test]
fn a_sync_brings_pages_and_files_and_ties_updates() {
    let (laptop, server) = (Laptop::new(), Server::of(&fixtures("site")));
    laptop.json(&["source", "add", &server.url("/feed.xml")]);
    assert_eq!(counts(&laptop.json(&["sync"])), ["5 0 0 0, none"]);
    let cases = laptop.json(&["list"]);
    assert_eq!(ids(&cases).len(), 3);
    let shown = laptop.json(&["show", "ua 66/2026"]);
    let alerts = shown["alerts"].as_array().expect("a list");
    assert_eq!(alerts.len(), 3);
    let roles: Vec<&str> = alerts[0]["documents"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|document| document["role"].as_str().expect("a role"))
        .collect();
    assert_eq!(roles, ["feed", "page", "download"]);
    assert_eq!(shown["case"]["ended"], true);
    assert_eq!(shown["timeline"][2]["kind"], "outcome");
}

#[test]
fn a_second_sync_finds_all_unchanged_and_asks_for_the_feed_alone() {
    let (laptop, server) = synced();
    server.asked();
    assert_eq!(counts(&laptop.json(&["sync"])), ["0 0 5 0, none"]);
    assert_eq!(server.asked(), ["/feed.xml"]);
}

#[test]
fn without_the_network_everything_is_there() {
    let (laptop, server) = synced();
    let before = laptop.json(&["list"]);
    server.stop();
    let ended = laptop.run(&["sync", "--json"]);
    assert_eq!(ended.code, 1);
    assert_eq!(
        counts(&serde_json::from_str(&ended.out).expect("JSON")),
        ["0 0 0 0, The server could not be reached."]
    );
    assert_eq!(laptop.json(&["list"]), before);
    // The words stand in the linked page alone.
    assert_eq!(ids(&laptop.json(&["search", "cards", "aloud"])), ["lamplight-international-ua-66-26"]);
    let out = laptop.path("letter.pdf");
    let letter = laptop.json(&["letter", "UA 82/26", "--to", "1", "--out", &out.to_string_lossy()]);
    assert_eq!(letter["salutation"], "Your Excellency,");
    assert_eq!(letter["address"][0], "Minister of Public Security");
    let country = letter["address"].as_array().and_then(|lines| lines.last()).and_then(Value::as_str);
    assert!(country.is_some_and(|line| line.replace(' ', "") == "VIETNAM"), "{country:?}");
    assert!(std::fs::read(out).expect("a PDF").starts_with(b"%PDF-"));
}

#[test]
fn no_letter_is_written_for_an_ended_case() {
    let (laptop, _server) = synced();
    let out = laptop.path("letter.pdf");
    let path = out.to_string_lossy().into_owned();
    let sentence = laptop.refused(1, &["letter", "UA 66/26", "--out", &path]);
    assert!(sentence.contains("ended"), "{sentence}");
    assert!(!out.exists());
    laptop.json(&["letter", "UA 66/26", "--although-ended", "--out", &path]);
    assert!(out.exists());
}

#[test]
fn sources_that_fail_stop_nobody_and_lose_nothing() {
    let (laptop, server) = synced();
    server.put("/page", whole("text/html", b"<html><body><p>A page.</p></body></html>"));
    server.put("/empty", whole("text/xml", b""));
    server.put("/busy", b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec());
    server.put("/cut", b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\nConnection: close\r\n\r\n<rss>".to_vec());
    for path in ["/page", "/empty", "/busy", "/cut", "/missing"] {
        laptop.json(&["source", "add", &server.url(path)]);
    }
    let sync = laptop.json(&["sync"]);
    let errors: Vec<bool> =
        sync["sources"].as_array().expect("a list").iter().map(|source| source["error"].is_string()).collect();
    assert_eq!(errors, [false, true, true, true, true, true]);
    assert_eq!(ids(&laptop.json(&["list"])).len(), 3);
}

#[test]
fn a_feed_that_empties_itself_deletes_nothing() {
    let (laptop, server) = synced();
    let empty = b"<rss version=\"2.0\"><channel><title>Lamplight International</title></channel></rss>";
    server.put("/feed.xml", whole("application/rss+xml", empty));
    laptop.run(&["sync"]);
    assert_eq!(ids(&laptop.json(&["list"])).len(), 3);
}

#[test]
fn an_edited_publication_is_a_new_version_of_the_same_alert() {
    let (laptop, server) = synced();
    server.edit("/feed.xml", "Blogger moved to psychiatric ward", "Blogger moved to another ward");
    server.edit("/actions/ua-082-26.html", "15 January 2027", "29 January 2027");
    assert_eq!(counts(&laptop.json(&["sync"])), ["0 1 4 0, none"]);
    let shown = laptop.json(&["show", "UA 82/26"]);
    assert_eq!(shown["case"]["deadline"], "2027-01-29");
    assert_eq!(shown["alerts"][0]["version"], 2);
}

#[test]
fn a_page_that_was_missing_is_fetched_the_next_time() {
    let (laptop, server) = (Laptop::new(), Server::of(&fixtures("site")));
    server.put(
        "/actions/ua-082-26.html",
        b"HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec(),
    );
    laptop.json(&["source", "add", &server.url("/feed.xml")]);
    assert_eq!(counts(&laptop.json(&["sync"])), ["5 0 0 0, none"]);
    server.edit("/actions/ua-082-26.html", "nothing", "nothing");
    assert_eq!(counts(&laptop.json(&["sync"])), ["0 1 4 0, none"]);
    assert_eq!(laptop.json(&["show", "UA 82/26"])["recipients"][0]["lines"][0], "Minister of Public Security");
}

#[test]
fn the_same_publication_from_two_sources_is_one_alert() {
    let (laptop, server) = synced();
    let feed = std::fs::read(fixtures("site").join("feed.xml")).expect("a fixture");
    server.put("/copy.xml", whole("application/rss+xml", &feed));
    laptop.json(&["source", "add", &server.url("/copy.xml")]);
    assert_eq!(counts(&laptop.json(&["sync"])), ["0 0 5 0, none", "0 0 5 0, none"]);
    assert_eq!(ids(&laptop.json(&["list"])).len(), 3);
}

#[test]
fn a_feed_in_a_file_brings_the_pages_beside_it_and_nothing_outside() {
    let laptop = Laptop::new();
    let folder = laptop.path("pages");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(laptop.path("secret.html"), "<p>zanzibarword</p>").expect("a file");
    std::fs::write(folder.join("near.html"), "<p>quetzalword</p>").expect("a file");
    let item = |link: &str| format!("<item><title>{link}</title><guid>{link}</guid><link>{link}</link></item>");
    let items = [item("near.html"), item("../secret.html"), item(&laptop.path("secret.html").to_string_lossy())];
    let feed = format!("<rss version=\"2.0\"><channel><title>Disk</title>{}</channel></rss>", items.concat());
    std::fs::write(folder.join("feed.xml"), feed).expect("a file");
    laptop.json(&["source", "add", &folder.join("feed.xml").to_string_lossy()]);
    assert_eq!(counts(&laptop.json(&["sync"])), ["3 0 0 0, none"]);
    assert_eq!(ids(&laptop.json(&["search", "quetzalword"])).len(), 1);
    assert_eq!(ids(&laptop.json(&["search", "zanzibarword"])).len(), 0);
}

#[test]
fn a_folder_is_a_source_of_its_files() {
    let laptop = Laptop::new();
    laptop.json(&["source", "add", &fixtures("site/actions").to_string_lossy()]);
    assert_eq!(counts(&laptop.json(&["sync"])), ["4 0 0 0, none"]);
    assert_eq!(counts(&laptop.json(&["sync"])), ["0 0 4 0, none"]);
    assert_eq!(laptop.json(&["show", "UA 66/26"])["alerts"].as_array().map(Vec::len), Some(3));
}

#[test]
fn the_address_of_a_site_leads_to_its_feed() {
    let (laptop, server) = (Laptop::new(), Server::of(&fixtures("site")));
    let page = "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed.xml\"></head></html>";
    server.put("/", whole("text/html", page.as_bytes()));
    laptop.json(&["source", "add", &server.url("/")]);
    assert_eq!(counts(&laptop.json(&["sync"])), ["5 0 0 0, none"]);
    assert_eq!(
        laptop.json(&["source", "list"])["sources"][0]["url"].as_str(),
        Some(server.url("/feed.xml").as_str())
    );
    assert_eq!(counts(&laptop.json(&["sync"])), ["0 0 5 0, none"]);
}

#[test]
fn a_feed_that_answers_with_a_page_once_is_still_a_feed() {
    let (laptop, server) = synced();
    let links = (0..9).map(|n| format!("<li><a href=\"/p{n}.html\">Sign in, offer {n}</a> Read more</li>"));
    let portal = format!("<html><body><ul>{}</ul></body></html>", links.collect::<String>());
    server.put("/feed.xml", whole("text/html", portal.as_bytes()));
    let ended = laptop.run(&["sync", "--json"]);
    assert_eq!(ended.code, 1);
    assert_eq!(ids(&laptop.json(&["list"])).len(), 3);
}

#[test]
fn news_of_an_alert_whose_source_was_taken_away_comes_from_another() {
    let (laptop, server) = synced();
    laptop.json(&["source", "remove", "1"]);
    let feed = std::fs::read_to_string(fixtures("site").join("feed.xml")).expect("a fixture");
    server.put("/copy.xml", whole("application/rss+xml", feed.as_bytes()));
    server.edit("/actions/ua-082-26.html", "15 January 2027", "29 January 2027");
    laptop.json(&["source", "add", &server.url("/copy.xml")]);
    laptop.json(&["sync"]);
    assert_eq!(ids(&laptop.json(&["list"])).len(), 3);
    assert_eq!(laptop.json(&["show", "UA 82/26"])["case"]["deadline"], "2027-01-29");
}
