//! Documents that lie beside the repository and are no part of it. Where they are missing, nothing is tested.

use std::path::{Path, PathBuf};

use feed::{Feed, NotAFeed, parse};
use serde_json::Value;

/// A folder beside the repository; `None`, and a line that says so, where it is missing.
fn beside(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared").join(folder);
    if path.is_dir() {
        return Some(path);
    }
    println!("skipped: no ../shared/{folder}");
    None
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).expect("a file")).expect("JSON")
}

fn read(path: &Path, content_type: Option<&str>) -> Result<Feed, NotAFeed> {
    parse(&std::fs::read(path).expect("a file"), content_type, None)
}

#[test]
fn reads_feeds_in_every_encoding() {
    let Some(folder) = beside("cases") else { return };
    let (mut wrong, mut tried, mut right) = (Vec::new(), 0, 0);
    for case in json(&folder.join("encodings/cases.json"))["cases"].as_array().expect("a list") {
        let file = case["file"].as_str().expect("a name");
        let feed = read(&folder.join(file), case["http_content_type"].as_str());
        let title = feed.ok().and_then(|feed| feed.entries.first()?.title.clone());
        let is_right = title.as_deref() == case["expected_title"].as_str();
        if case["must"] == true && !is_right {
            wrong.push(file.to_owned());
        } else if case["must"] == false {
            tried += 1;
            right += usize::from(is_right);
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(right * 100 >= tried * 95, "guessed {right} of {tried}");
}

#[test]
fn bears_the_hostile_feeds() {
    let Some(folder) = beside("cases") else { return };
    for case in json(&folder.join("hostile/cases.json"))["cases"].as_array().expect("a list") {
        let (file, expect) = (case["file"].as_str().expect("a name"), case["expect"].as_str().expect("words"));
        if case["generated_big"] == true {
            continue;
        }
        let feed = read(&folder.join(file), None);
        let number = expect.split(|c: char| !c.is_ascii_digit()).find_map(|digits| digits.parse::<usize>().ok());
        match (number, &feed) {
            (Some(number), Ok(feed)) if expect.contains("at least") => {
                assert!(feed.entries.len() >= number, "{file}")
            }
            (Some(number), Ok(feed)) if expect.contains("entr") || expect.contains("whole") => {
                assert_eq!(feed.entries.len(), number, "{file}");
            }
            (_, Ok(_)) => assert!(!expect.starts_with("error"), "{file}"),
            (_, Err(_)) => assert!(expect.contains("error") || expect.contains("discovery"), "{file}"),
        }
    }
}

/// Values of the peers' feeds that both have, and how many differ.
#[derive(Default)]
struct Score {
    compared: usize,
    wrong: usize,
}

impl Score {
    fn count(&mut self, expected: Option<&str>, found: Option<&str>) {
        if let Some(expected) = expected.filter(|text| !text.is_empty()) {
            self.compared += 1;
            self.wrong += usize::from(Some(expected) != found);
        }
    }

    #[track_caller]
    fn check(&self, what: &str) {
        assert!(self.wrong * 100 <= self.compared * 3, "{what}: {} of {} are wrong", self.wrong, self.compared);
    }
}

#[test]
fn reads_other_readers_tests_as_feedparser_does() {
    let Some(folder) = beside("peers") else { return };
    let [mut links, mut ids, mut dates] = [Score::default(), Score::default(), Score::default()];
    let mut lost = Vec::new();
    for (file, expected) in json(&folder.join("reference.json")).as_object().expect("an object") {
        let entries = expected["entries"].as_array().expect("a list");
        let feed = read(&folder.join(file), expected["content_type"].as_str()).unwrap_or_default();
        if feed.entries.len() < entries.len() {
            lost.push(file.clone());
        }
        for (expected, found) in entries.iter().zip(&feed.entries) {
            let trimmed = |text: Option<&str>| text.map(|text| text.trim_end_matches('/').to_owned());
            links.count(trimmed(expected["link"].as_str()).as_deref(), trimmed(found.link.as_deref()).as_deref());
            ids.count(expected["id"].as_str(), Some(&found.id));
            let published = found.published.map(|moment| moment.as_second().to_string());
            dates.count(expected["published"].as_i64().map(|s| s.to_string()).as_deref(), published.as_deref());
        }
    }
    assert_eq!(lost, Vec::<String>::new());
    links.check("links");
    ids.check("ids");
    dates.check("dates");
}

#[test]
fn finds_kind_and_countries_in_the_samples_of_amnesty_org() {
    let Some(folder) = beside("peers/human-rights") else { return };
    let feed = read(&folder.join("amnesty-org-rss2-sample-2026-07-16.xml"), None).expect("a feed");
    for entry in &feed.entries {
        assert!(entry.kind.is_some(), "{:?}", entry.title);
        let holds_a_country = entry.categories.iter().any(|term| model::Country::from_name(term).is_some());
        assert_eq!(!entry.countries.is_empty(), holds_a_country, "{:?}", entry.title);
    }
}
