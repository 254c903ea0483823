//! Feeds of our own writing in `fixtures/truth`, each with what a reader should find in it.

use feed::Feed;
use serde_json::{Value, json};

#[track_caller]
fn check(bytes: &[u8], truth: &str) {
    let mut expected: Value = serde_json::from_str(truth).expect("JSON");
    // The format's name is a note for people: the reader doesn't tell formats apart.
    expected.as_object_mut().expect("an object").shift_remove("format");
    let feed = feed::parse(bytes, None, None).expect("a feed");
    let (found, expected) = (as_truth(&feed), expected);
    let lines = |value: &Value| serde_json::to_string_pretty(value).expect("JSON");
    let differing: Vec<String> = lines(&found)
        .lines()
        .zip(lines(&expected).lines())
        .filter(|(found, expected)| found != expected)
        .map(|(found, expected)| format!("found {} instead of {}", found.trim(), expected.trim()))
        .collect();
    assert!(found == expected, "{}", differing.join("\n"));
}

fn as_truth(feed: &Feed) -> Value {
    let date = |moment: Option<jiff::Timestamp>, day_only: bool| {
        moment.map(|moment| if day_only { moment.to_string()[..10].to_owned() } else { moment.to_string() })
    };
    let entries = feed.entries.iter().map(|entry| {
        json!({
            "id": entry.id,
            "title": entry.title,
            "link": entry.link,
            "published": date(entry.published, entry.day_only),
            "updated": date(entry.updated, entry.day_only),
            "kind": entry.kind.map(model::AlertKind::word),
            "countries": entry.countries.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "categories": entry.categories,
            "enclosures": entry.enclosures.iter().map(|file| &file.address).collect::<Vec<_>>(),
            "images": entry.pictures,
            "content_begins": entry.content.as_deref().map(first_words),
        })
    });
    json!({
        "title": feed.title,
        "home": feed.home,
        "language": feed.language,
        "next": feed.next,
        "entries": entries.collect::<Vec<_>>(),
    })
}

/// The first six words of HTML.
fn first_words(html: &str) -> String {
    let mut text = String::new();
    for (number, piece) in html.split('<').enumerate() {
        let behind = if number == 0 { piece } else { piece.split_once('>').map_or("", |(_, behind)| behind) };
        text.push_str(behind);
        text.push(' ');
    }
    let text = text.replace("&hellip;", "…");
    text.split_whitespace().take(6).collect::<Vec<_>>().join(" ")
}

#[test]
fn reads_wordpress_with_the_taxonomies_of_amnesty_org() {
    check(
        include_bytes!("../fixtures/truth/feed-rss2-wordpress-amn.xml"),
        include_str!("../fixtures/truth/feed-rss2-wordpress-amn.json"),
    );
}

#[test]
fn reads_a_feed_written_by_hand_and_wrong_in_many_ways() {
    check(include_bytes!("../fixtures/truth/feed-broken.xml"), include_str!("../fixtures/truth/feed-broken.json"));
}

#[test]
fn reads_atom_of_a_region() {
    check(
        include_bytes!("../fixtures/truth/feed-atom-africa-region.xml"),
        include_str!("../fixtures/truth/feed-atom-africa-region.json"),
    );
}

#[test]
fn reads_media_rss_of_squarespace() {
    check(
        include_bytes!("../fixtures/truth/feed-media-rss-squarespace.xml"),
        include_str!("../fixtures/truth/feed-media-rss-squarespace.json"),
    );
}

#[test]
fn reads_rdf_in_latin_1() {
    check(
        include_bytes!("../fixtures/truth/feed-rss1-rdf-omct.xml"),
        include_str!("../fixtures/truth/feed-rss1-rdf-omct.json"),
    );
}

#[test]
fn reads_utf_16_with_turkish_dates() {
    check(
        include_bytes!("../fixtures/truth/feed-rss2-utf16.xml"),
        include_str!("../fixtures/truth/feed-rss2-utf16.json"),
    );
}

#[test]
fn follows_the_pages_of_a_feed() {
    check(
        include_bytes!("../fixtures/truth/feed-paged-1.xml"),
        include_str!("../fixtures/truth/feed-paged-1.json"),
    );
    check(
        include_bytes!("../fixtures/truth/feed-paged-2.xml"),
        include_str!("../fixtures/truth/feed-paged-2.json"),
    );
    check(
        include_bytes!("../fixtures/truth/feed-paged-3.xml"),
        include_str!("../fixtures/truth/feed-paged-3.json"),
    );
}
