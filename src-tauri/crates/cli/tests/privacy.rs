//! Whom the program asks, and what it leaves behind: nobody before the first source, only the source's hosts then.

mod common;

use std::path::{Path, PathBuf};

use common::{Laptop, Server, fixtures, whole};

const FEED: &str = "<rss version='2.0'><channel><title>Hill Watch</title><image><url>http://elsewhere.example/logo.png</url>\
    </image><item><guid>one</guid><title>Mirela Dovan held</title><link>http://hill.example/page.html</link>\
    <description>&lt;img src='http://elsewhere.example/pixel.gif'&gt;</description></item></channel></rss>";

const PAGE: &str = "<html><head><link rel='icon' href='http://elsewhere.example/favicon.ico'>\
    <script src='http://elsewhere.example/a.js'></script></head><body><main><h1>Mirela Dovan held</h1>\
    <p>Mirela Dovan has been held since the first of October and nobody knows where.</p>\
    <img src='http://images.hill.example/hill.png' alt='A hill'><img src='http://elsewhere.example/spy.png'>\
    <p>Her family asks everybody to write before the end of the year.</p></main></body></html>";

/// A proxy that plays the whole internet: it answers whatever is asked, by whole addresses.
fn internet() -> Server {
    let server = Server::of(Path::new("/nowhere"));
    server.put("http://hill.example/feed.xml", whole("application/rss+xml", FEED.as_bytes()));
    server.put("http://hill.example/page.html", whole("text/html", PAGE.as_bytes()));
    let hill = std::fs::read(fixtures("pictures/hill.png")).expect("a fixture");
    server.put("http://images.hill.example/hill.png", whole("image/png", &hill));
    server
}

fn everything_but_asking(laptop: &Laptop) {
    let action = fixtures("site/actions/ua-082-26.html").to_string_lossy().into_owned();
    laptop.json(&["demo", "--out", &laptop.path("demo").to_string_lossy()]);
    laptop.json(&[
        "profile",
        "set",
        "--name",
        "Ada Lindqvist",
        "--town",
        "Norwick",
        "--country",
        "GB",
        "--language",
        "en",
    ]);
    laptop.json(&["import", &action]);
    laptop.json(&["list"]);
    laptop.json(&["search", "psychiatric"]);
    laptop.json(&["show", "UA 82/26"]);
    laptop.json(&["letter", "UA 82/26", "--out", &laptop.path("letter.pdf").to_string_lossy()]);
    laptop.json(&["source", "list"]);
    laptop.json(&["sync"]);
}

#[test]
fn nobody_is_asked_before_the_first_source() {
    let internet = internet();
    let laptop = Laptop::new().behind(&internet.address);
    everything_but_asking(&laptop);
    laptop.json(&["source", "add", "http://hill.example/feed.xml"]);
    assert_eq!(internet.asked(), Vec::<String>::new(), "adding a source asks nobody either");
}

#[test]
fn a_sync_asks_the_sources_own_hosts_and_no_others() {
    let internet = internet();
    let laptop = Laptop::new().behind(&internet.address);
    laptop.json(&["source", "add", "http://hill.example/feed.xml"]);
    laptop.json(&["sync"]);
    assert_eq!(internet.asked(), ["http://hill.example/feed.xml", "http://hill.example/page.html"]);
    laptop.json(&["source", "pictures", "1", "on"]);
    laptop.json(&["sync"]);
    assert_eq!(internet.asked(), ["http://hill.example/feed.xml", "http://images.hill.example/hill.png"]);
    everything_but_asking(&laptop);
    assert!(internet.asked().iter().all(|address| address == "http://hill.example/feed.xml"));
}

/// The data folder and what lies beside it in the person's home, files and folders.
fn everything_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("an entry").path());
    let all = entries.flat_map(|path| {
        let below = if path.is_dir() { everything_below(&path) } else { Vec::new() };
        std::iter::once(path).chain(below)
    });
    all.collect()
}

#[cfg(unix)]
#[test]
fn whatever_the_data_folder_holds_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let internet = internet();
    let laptop = Laptop::new().behind(&internet.address);
    laptop.json(&["source", "add", "http://hill.example/feed.xml"]);
    laptop.json(&["source", "pictures", "1", "on"]);
    everything_but_asking(&laptop);
    let all = [vec![laptop.data()], everything_below(&laptop.data())].concat();
    assert!(all.len() > 10, "{all:?}");
    for path in all {
        let about = path.metadata().expect("readable");
        let expected = if about.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(about.permissions().mode() & 0o777, expected, "{}", path.display());
    }
}

#[test]
fn nothing_outside_names_a_person_and_errors_name_nobody() {
    let internet = internet();
    let laptop = Laptop::new().behind(&internet.address);
    laptop.json(&["source", "add", "http://hill.example/feed.xml"]);
    everything_but_asking(&laptop);
    let kept = ["demo", "letter.pdf"].map(|name| laptop.path(name));
    let home = laptop.data().parent().expect("a home").to_owned();
    for path in everything_below(&home) {
        let is_asked_for = kept.iter().any(|kept| path.starts_with(kept));
        if is_asked_for || !path.is_file() {
            continue;
        }
        let bytes = std::fs::read(&path).expect("readable");
        for name in ["Mirela", "Dovan", "Lindqvist", "hill.example", "UA 82"] {
            let found = bytes.windows(name.len()).any(|words| words == name.as_bytes());
            assert!(!found, "{} names {name}", path.display());
        }
    }
}
