//! Feeds in several pages, and sites that don't say where their feed is.

mod common;

use common::{Laptop, Server, whole};

/// A page of an Atom feed with these entries, and the link to an older page.
fn page(entries: &[&str], older: Option<(&str, &str)>) -> Vec<u8> {
    let entry = |id: &&str| {
        format!(
            "<entry><id>urn:{id}</id><title>Alert {id}</title><content type=\"text\">Words of {id}</content></entry>"
        )
    };
    let link = older.map(|(relation, at)| format!("<link rel=\"{relation}\" href=\"{at}\"/>")).unwrap_or_default();
    let entries: String = entries.iter().map(entry).collect();
    let feed =
        format!("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Example Watch</title>{link}{entries}</feed>");
    whole("application/atom+xml", feed.as_bytes())
}

fn laptop_and_server() -> (Laptop, Server) {
    (Laptop::new(), Server::of(&common::fixtures("site")))
}

fn new(laptop: &Laptop) -> u64 {
    laptop.json(&["sync"])["sources"][0]["new"].as_u64().expect("a count")
}

#[test]
fn what_a_feed_put_away_while_one_was_offline_is_taken_from_its_older_pages() {
    let (laptop, server) = laptop_and_server();
    server.put("/news", page(&["b", "a"], Some(("prev-archive", "/archive/1"))));
    server.put("/archive/1", page(&["z", "y"], None));
    laptop.json(&["source", "add", &server.url("/news")]);
    assert_eq!(new(&laptop), 4, "the first time, the archive is taken as well");

    server.put("/news", page(&["c", "b"], Some(("prev-archive", "/archive/2"))));
    server.put("/archive/2", page(&["a"], Some(("prev-archive", "/archive/1"))));
    server.asked();
    assert_eq!(new(&laptop), 1);
    assert!(!server.asked().contains(&"/archive/2".to_owned()), "nothing is missing between");

    server.put("/news", page(&["h", "g"], Some(("next", "/archive/3"))));
    server.put("/archive/3", page(&["f", "e"], Some(("next", "/archive/4"))));
    server.put("/archive/4", page(&["d", "c"], Some(("next", "/archive/2"))));
    server.asked();
    assert_eq!(new(&laptop), 5);
    let asked = server.asked();
    assert!(asked.contains(&"/archive/4".to_owned()) && !asked.contains(&"/archive/2".to_owned()), "{asked:?}");
}

#[test]
fn a_site_that_does_not_say_where_its_feed_is_is_asked_where_common_programs_have_it() {
    let (laptop, server) = laptop_and_server();
    server.put("/actions", whole("text/html", b"<html><body><p>Welcome.</p></body></html>"));
    server.put("/actions/feed/", page(&["a"], None));
    laptop.json(&["source", "add", &server.url("/actions")]);
    assert_eq!(new(&laptop), 1);
    let sources = laptop.json(&["source", "list"]);
    assert_eq!(sources["sources"][0]["url"], server.url("/actions/feed/"));
}
