//! Pictures: kept where the source's setting says so, from the source's own site, and never asked for otherwise.

mod common;

use common::{Laptop, Server, fixtures, whole};
use serde_json::Value;

const FEED: &str = "<rss version='2.0'><channel><title>Hill Watch</title><item><guid>one</guid><title>A hill at dusk</title>\
    <link>/page.html</link></item></channel></rss>";

/// A page that shows a photograph, the same again, a counter of visitors, a drawing, a picture of a stranger's, one
/// that is gone and one of its furniture.
const PAGE: &str = "<html><body><nav><img src='/menu.png'></nav><main><h1>A hill at dusk</h1><p>The hill above the town, \
    as people saw it before the road was closed to everybody.</p><img src='/hill.png' alt='A hill'>\
    <img src='/hill.png'><img src='/counter.png'><img src='/drawing.svg'><img src='http://stranger.example/spy.png'>\
    <img src='/gone.png' alt='Gone'><p>Nothing else is known of it, and nobody has been there since.</p></main></body></html>";

fn watched() -> (Laptop, Server) {
    let (laptop, server) = (Laptop::new(), Server::of(&fixtures("pictures")));
    server.put("/feed.xml", whole("application/rss+xml", FEED.as_bytes()));
    server.put("/page.html", whole("text/html", PAGE.as_bytes()));
    server.put("/drawing.svg", whole("image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'/>"));
    laptop.json(&["source", "add", &server.url("/feed.xml")]);
    (laptop, server)
}

/// What is asked for in a sync, in the order of the alphabet.
fn sync(laptop: &Laptop, server: &Server) -> Vec<String> {
    server.asked();
    laptop.json(&["sync"]);
    let mut asked = server.asked();
    asked.sort();
    asked
}

fn alert(laptop: &Laptop) -> Value {
    let id = laptop.json(&["list"])["cases"][0]["id"].as_str().expect("a case").to_owned();
    laptop.json(&["show", &id])["alerts"][0].clone()
}

#[track_caller]
fn check(laptop: &Laptop, kept: u64, not_kept: u64, on_this_laptop: bool) {
    let alert = alert(laptop);
    let found = (&alert["pictures"]["kept"], &alert["pictures"]["not_kept"], &alert["on_this_laptop"]);
    assert_eq!(found, (&kept.into(), &not_kept.into(), &on_this_laptop.into()), "{alert}");
}

#[test]
fn no_picture_is_asked_for_unless_the_setting_says_so() {
    let (laptop, server) = watched();
    assert_eq!(sync(&laptop, &server), ["/feed.xml", "/page.html"]);
    check(&laptop, 0, 5, false);
}

#[test]
fn the_setting_brings_the_pictures_of_what_is_here_already() {
    let (laptop, server) = watched();
    sync(&laptop, &server);
    laptop.json(&["source", "pictures", "1", "on"]);
    assert_eq!(laptop.json(&["source", "list"])["sources"][0]["keep_pictures"], true);
    let pictures = ["/counter.png", "/drawing.svg", "/feed.xml", "/gone.png", "/hill.png"];
    assert_eq!(sync(&laptop, &server), pictures);
    check(&laptop, 1, 3, false);
    // What failed is tried three times in all; what came, or can't be shown, never again.
    for _ in 0..2 {
        assert_eq!(sync(&laptop, &server), ["/feed.xml", "/gone.png"]);
    }
    assert_eq!(sync(&laptop, &server), ["/feed.xml"]);
    laptop.json(&["source", "pictures", "1", "off"]);
    check(&laptop, 1, 3, false);
}

#[test]
fn a_page_whose_pictures_are_all_here_is_on_this_laptop() {
    let (laptop, server) = watched();
    let page = PAGE.replace("/gone.png", "/hill.png").replace("http://stranger.example/spy.png", "/counter.png");
    server.put("/page.html", whole("text/html", page.replace("/drawing.svg", "/hill.png").as_bytes()));
    laptop.json(&["source", "pictures", "1", "on"]);
    assert_eq!(sync(&laptop, &server), ["/counter.png", "/feed.xml", "/hill.png", "/page.html"]);
    check(&laptop, 1, 0, true);
    server.stop();
    check(&laptop, 1, 0, true);
}

#[test]
fn a_feed_in_a_file_brings_the_pictures_beside_it_and_asks_nobody() {
    let (laptop, server) = (Laptop::new(), Server::of(&fixtures("pictures")));
    let folder = laptop.path("stick");
    std::fs::create_dir_all(&folder).expect("a folder");
    let page = PAGE.replace("http://stranger.example", &server.address).replace("src='/", "src='");
    std::fs::write(folder.join("feed.xml"), FEED.replace("/page", "page")).expect("written");
    std::fs::write(folder.join("page.html"), page).expect("written");
    std::fs::copy(fixtures("pictures").join("hill.png"), folder.join("hill.png")).expect("copied");
    laptop.json(&["source", "add", &folder.join("feed.xml").to_string_lossy()]);
    laptop.json(&["sync"]);
    assert_eq!(server.asked(), Vec::<String>::new());
    assert_eq!(alert(&laptop)["pictures"]["kept"], 1);
}

#[test]
fn a_source_that_is_not_there_or_a_word_that_is_neither_is_refused() {
    let (laptop, _server) = watched();
    assert_eq!(laptop.refused(1, &["source", "pictures", "9", "on"]), "There is no source 9.");
    assert!(laptop.refused(2, &["source", "pictures", "1", "maybe"]).contains("on or off"));
}
