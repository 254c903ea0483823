//! Everything out in open formats, and in again: on an empty laptop the same, on another one nothing lost or double.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use desk::{CancelToken, Desk, DraftWish, DraftWords, LogEntry, NoExport, Refusal, TakenIn};
use model::{Date, DraftParagraph, Timestamp, Writer};

const ACTION: &str = "URGENT ACTION\n\nUA 7/26   Example Watch   2 March 2026\n\nJohn Smith was arrested in Exampletown.\n\n\
    RECOMMENDED ACTION: Please send appeals to arrive as quickly as possible:\n- calling on the authorities to release \
    John Smith immediately.\n\nAPPEALS TO:\nMinister of Justice\nMinistry of Justice\n1 Main Street\nExampletown\nKenya\n\
    Salutation: Dear Minister\n\nPlease do not send appeals after 13 April 2030.\n";

struct Laptop {
    outer: tempfile::TempDir,
    desk: Desk,
}

impl Laptop {
    fn new() -> Self {
        let outer = tempfile::tempdir().expect("a folder");
        let desk = Desk::open(&outer.path().join("data"), None, Path::new("/no/such/child")).expect("opens");
        Self { outer, desk }
    }

    /// With the sample as a source, and one of everything that a person does.
    fn full() -> Self {
        let laptop = Self::new();
        let feed = desk::lay_out_sample(&laptop.outer.path().join("sample"), today()).expect("laid out");
        laptop.desk.add_source(&feed.to_string_lossy(), Path::new("/")).expect("added");
        laptop.desk.add_source("https://example.org/feed", Path::new("/")).expect("added");
        laptop
            .desk
            .refresh(&[laptop.desk.sources().expect("read")[0].id], now(0), &|_| {}, &CancelToken::new())
            .expect("read");
        laptop.desk.import_bytes(ACTION.into(), Some("action.txt".to_owned()), now(1)).expect("kept");
        laptop.do_everything();
        laptop
    }

    fn do_everything(&self) {
        let desk = &self.desk;
        desk.set_profile(&Writer { name: "Ada".to_owned(), town: "Exampletown".to_owned(), ..Writer::default() })
            .expect("kept");
        desk.put_writer(None, &Writer { name: "Ben".to_owned(), ..Writer::default() }).expect("kept");
        let case = desk.find_case("UA 7/26").expect("there");
        for posted in [None, Some(today())] {
            let entry = LogEntry {
                case: case.id.0.clone(),
                to: 1,
                how: desk::How::Post,
                posted,
                written_by: None,
                note: "by hand".to_owned(),
            };
            desk.log_letter(&entry, now(2)).expect("logged");
        }
        let wish = DraftWish { case: case.id.0.clone(), to: None, language: None, kind: None };
        let draft = desk.open_draft(&wish, today(), now(3)).expect("begun");
        let words = |text: &str| DraftWords {
            subject: String::new(),
            salutation: "Dear Minister,".to_owned(),
            body: vec![DraftParagraph::Text(text.to_owned()), DraftParagraph::Gap("Your own words".to_owned())],
            closing: "Yours sincerely,".to_owned(),
        };
        desk.save_draft(draft.id, &draft.form, words("I write to you."), today(), now(4)).expect("saved");
        desk.save_draft(draft.id, &draft.form, words("I write to you again."), today(), now(5)).expect("saved");
        let alert = case.alerts.last().expect("one");
        let right =
            desk::addition(model::Value::Person(model::Person { name: "Jane".to_owned(), aliases: Vec::new() }));
        let first = desk.correct(alert, &right, None, now(6)).expect("kept");
        desk.withdraw_correction(first, now(7)).expect("taken back");
        desk.correct(alert, &right, None, now(8)).expect("kept");
        let others = desk.list(&desk::ListOptions::default(), today()).expect("listed");
        let other = others.into_iter().find(|listed| listed.case.id != case.id).expect("the sample's").case;
        desk.say_same(&case.id, &other.id, false, now(9)).expect("kept");
        desk.mark_seen(&case.id, true, now(10)).expect("kept");
        desk.put_aside(&other.id, true, now(11)).expect("kept");
        desk.set_setting("look", "{\"theme\":\"dark\"}").expect("kept");
    }

    fn export(&self, name: &str) -> PathBuf {
        let to = self.outer.path().join(name);
        self.desk.export(&to, now(20), &|_, _| true).expect("exported");
        to
    }

    #[track_caller]
    fn take(&self, from: &Path) -> TakenIn {
        self.desk.take_export(from, &|_, _| true).expect("taken in")
    }
}

fn today() -> Date {
    "2026-11-25".parse().expect("a date")
}

fn now(minute: i64) -> Timestamp {
    Timestamp::from_second(1_795_600_000 + 60 * minute).expect("a moment")
}

/// Every file of a folder, by its path in it.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("readable").flatten() {
            match entry.path().is_dir() {
                true => folders.push(entry.path()),
                false => {
                    let name = entry.path().strip_prefix(folder).expect("below").to_string_lossy().into_owned();
                    found.insert(name, fs::read(entry.path()).expect("readable"));
                }
            }
        }
    }
    found
}

fn edit(folder: &Path, file: &str, change: impl Fn(String) -> String) {
    let text = fs::read_to_string(folder.join(file)).expect("there");
    fs::write(folder.join(file), change(text)).expect("written");
}

#[track_caller]
fn check_same(one: &Path, other: &Path) {
    let (one, other) = (files(one), files(other));
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (name, bytes) in &one {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert_eq!(text(bytes), text(&other[name]), "{name}");
    }
}

#[test]
fn what_is_taken_in_on_an_empty_laptop_is_all_that_was_exported() {
    let full = Laptop::full();
    let all = files(&full.export("all"));
    let bare = all.iter().filter(|(_, bytes)| bytes.is_empty()).map(|(name, _)| name.as_str());
    assert_eq!(bare.collect::<Vec<_>>(), ["pictures.jsonl", "replies.jsonl"]);
    for name in ["export", "export.zip"] {
        let export = full.export(name);
        let empty = Laptop::new();
        let taken = empty.take(&export);
        assert_eq!((taken.unreadable, taken.missing, taken.known), (0, 0, 0), "{taken:?}");
        check_same(&full.export(&format!("{name}-before")), &empty.export("after"));
        // A second time nothing comes.
        let again = empty.take(&export);
        assert_eq!((again.new, again.changed, again.written, again.sources), (0, 0, 0, 0), "{again:?}");
        check_same(&full.export(&format!("{name}-once-more")), &empty.export("after-again"));
    }
}

#[test]
fn what_is_taken_in_beside_other_things_loses_nothing_and_doubles_nothing() {
    let (full, other) = (Laptop::full(), Laptop::new());
    other.desk.import_bytes(ACTION.into(), Some("action.txt".to_owned()), now(30)).expect("kept");
    other.desk.import_bytes(ACTION.replace("7/26", "8/26").into(), None, now(31)).expect("kept");
    other.desk.set_profile(&Writer { name: "Cleo".to_owned(), ..Writer::default() }).expect("kept");
    let entry = LogEntry {
        case: "UA 8/26".to_owned(),
        to: 1,
        how: desk::How::Fax,
        posted: None,
        written_by: None,
        note: "mine".to_owned(),
    };
    other.desk.log_letter(&entry, now(32)).expect("logged");
    let taken = other.take(&full.export("export"));
    assert_eq!((taken.known, taken.unreadable, taken.missing), (1, 0, 0), "{taken:?}");
    let notes: Vec<String> = other.desk.letters().expect("read").into_iter().map(|letter| letter.note).collect();
    assert_eq!(notes, ["mine", "by hand", "by hand"]);
    let names: Vec<String> =
        other.desk.writers().expect("read").into_iter().map(|(_, writer)| writer.name).collect();
    assert_eq!(names, ["Cleo", "Ada", "Ben"]);
    assert_eq!(other.desk.drafts().expect("read").len(), 1);
    assert!(other.desk.find_case("UA 8/26").is_ok());
    // And back: the two laptops hold the same then, and nothing came twice.
    full.take(&other.export("back"));
    let count = |laptop: &Laptop| {
        let cases = laptop.desk.list(&desk::ListOptions::default(), today()).expect("listed").len();
        (cases, laptop.desk.letters().expect("read").len(), laptop.desk.writers().expect("read").len())
    };
    assert_eq!(count(&full), count(&other));
    assert_eq!(full.take(&other.export("again")).written, 0);
}

#[test]
fn a_damaged_export_costs_what_is_damaged_and_says_so() {
    let full = Laptop::full();
    let export = full.export("export");
    edit(&export, "letters.jsonl", |text| text.replacen('{', "", 1));
    fs::remove_file(export.join("ties.jsonl")).expect("removed");
    let originals: Vec<String> = files(&export).into_keys().filter(|name| name.starts_with("originals/")).collect();
    fs::remove_file(export.join(&originals[0])).expect("removed");
    edit(&export, &originals[1], |text| text + "!");
    let taken = Laptop::new().take(&export);
    assert_eq!((taken.unreadable, taken.missing), (2, 2), "{taken:?}");
    assert_eq!(taken.new, full.take(&export).known, "{taken:?}");
}

#[test]
fn names_that_lead_out_of_an_export_are_not_followed() {
    let full = Laptop::full();
    let export = full.export("export");
    let secret = full.outer.path().join("secret.txt");
    fs::write(&secret, ACTION).expect("written");
    let original = files(&export).into_keys().find(|name| name.ends_with(".txt") && name.starts_with("originals/"));
    let original = original.expect("the imported text");
    for lead in [
        "../secret.txt".to_owned(),
        secret.to_string_lossy().into_owned(),
        "linked.txt".to_owned(),
        "linked/secret.txt".to_owned(),
    ] {
        #[cfg(unix)]
        {
            let _ = std::os::unix::fs::symlink(&secret, export.join("linked.txt"));
            let _ = std::os::unix::fs::symlink(full.outer.path(), export.join("linked"));
        }
        edit(&export, "documents.jsonl", |text| text.replace(&format!("\"{original}\""), &format!("\"{lead}\"")));
        let taken = Laptop::new().take(&export);
        assert_eq!(taken.missing, 1, "{lead}");
        edit(&export, "documents.jsonl", |text| text.replace(&format!("\"{lead}\""), &format!("\"{original}\"")));
    }
}

#[test]
fn what_is_no_export_is_refused_in_words() {
    let laptop = Laptop::full();
    let refused = |path: &Path| laptop.desk.take_export(path, &|_, _| true).expect_err("refused");
    let file = |name: &str, bytes: &[u8]| {
        let path = laptop.outer.path().join(name);
        fs::write(&path, bytes).expect("written");
        path
    };
    assert_eq!(refused(&file("text", b"hello")), Refusal::Export(NoExport::NotOne));
    assert_eq!(refused(laptop.outer.path()), Refusal::Export(NoExport::NotOne));
    let whole = fs::read(laptop.export("whole.zip")).expect("there");
    assert_eq!(refused(&file("half.zip", &whole[..whole.len() / 2])), Refusal::Export(NoExport::Damaged));
    let newer = laptop.export("newer");
    edit(&newer, "contents.json", |text| text.replace("\"form\": 1", "\"form\": 99"));
    assert_eq!(refused(&newer), Refusal::Export(NoExport::Newer));
    let export = |to: &Path| laptop.desk.export(to, now(20), &|_, _| true).expect_err("refused");
    assert_eq!(export(&newer), Refusal::Export(NoExport::AlreadyThere));
    assert_eq!(export(&laptop.outer.path().join("data/out.zip")), Refusal::Export(NoExport::Inside));
    let stopped = laptop.desk.export(&laptop.outer.path().join("stopped"), now(20), &|_, _| false);
    assert_eq!(stopped, Err(Refusal::Cancelled));
    assert!(!laptop.outer.path().join("stopped").exists());
}
