//! Guarding from outside: backup, restore, check, travel, the recovery code, damage, a clock that is wrong.

mod common;

use std::path::PathBuf;

use common::{Laptop, fixtures};
use serde_json::Value;

const PASSPHRASE: &str = "a long walk by the river";

fn action() -> String {
    fixtures("site/actions/ua-082-26.html").to_string_lossy().into_owned()
}

/// With one action and one logged letter.
fn laptop(passphrase: Option<&str>) -> Laptop {
    let laptop = passphrase.map_or_else(Laptop::new, |text| Laptop::new().with_passphrase(text));
    laptop.json(&["import", &action()]);
    laptop.json(&["log", "add", "UA 82/26", "--note", "posted by hand"]);
    laptop
}

fn backup(laptop: &Laptop) -> String {
    let file = laptop.path("backup.penlight").to_string_lossy().into_owned();
    laptop.json(&["backup", &file]);
    file
}

#[track_caller]
fn check_whole(laptop: &Laptop) {
    let letters = laptop.json(&["log", "list"]);
    assert_eq!(letters["letters"][0]["note"], "posted by hand");
    assert_eq!(laptop.json(&["list"])["cases"][0]["number"], "UA 82/26");
    assert_eq!(laptop.json(&["check"])["sound"], true);
}

fn flip(path: PathBuf, at: usize) {
    let mut bytes = std::fs::read(&path).expect("there");
    bytes[at] ^= 1;
    std::fs::write(path, bytes).expect("written");
}

#[test]
fn a_backup_brings_everything_back_on_an_empty_laptop() {
    for passphrase in [None, Some(PASSPHRASE)] {
        let laptop = laptop(passphrase);
        let file = backup(&laptop);
        let checked = laptop.json(&["backup", "check", &file]);
        assert_eq!(checked["protected"], passphrase.is_some());
        assert_eq!(laptop.json(&["check", &file])["files"], checked["files"]);
        std::fs::remove_dir_all(laptop.data()).expect("gone");
        let restored = laptop.json(&["restore", &file]);
        assert_eq!((&restored["damaged"], &restored["replaced"]), (&Value::from(0), &Value::Null));
        check_whole(&laptop);
    }
}

#[test]
fn a_backup_goes_where_to_says_and_without_a_place_beside_the_database() {
    let laptop = laptop(None);
    let file = laptop.path("elsewhere.penlight").to_string_lossy().into_owned();
    assert_eq!(laptop.json(&["backup", "--to", &file])["out"], file.as_str());
    laptop.json(&["backup"]);
    let copies = laptop.json(&["backup", "list"]);
    // The first import made one by itself.
    assert_eq!(copies["copies"].as_array().map(Vec::len), Some(2));
    laptop.json(&["log", "add", "UA 82/26", "--note", "after the copy"]);
    laptop.json(&["restore", "1"]);
    assert_eq!(laptop.json(&["log", "list"])["letters"].as_array().map(Vec::len), Some(1));
    check_whole(&laptop);
}

#[test]
fn a_restore_keeps_what_it_replaces() {
    let laptop = laptop(None);
    let file = backup(&laptop);
    laptop.json(&["log", "add", "UA 82/26", "--note", "after the backup"]);
    let restored = laptop.json(&["restore", &file]);
    check_whole(&laptop);
    let replaced = restored["replaced"].as_str().expect("kept");
    let ended = laptop.run(&["--data", replaced, "log", "list"]);
    // The option stands twice: the later one counts, or the program says so.
    assert!(ended.out.contains("after the backup") || ended.code == 2, "{} {}", ended.out, ended.err);
}

#[test]
fn what_is_no_backup_is_refused_and_changes_nothing() {
    let laptop = laptop(None);
    let file = backup(&laptop);
    assert!(laptop.refused(1, &["restore", &action()]).contains("no Penlight backup"));
    flip(PathBuf::from(&file), 20_000);
    assert!(laptop.refused(1, &["restore", &file]).contains("damaged"));
    assert!(laptop.refused(1, &["restore", "/nowhere/at/all"]).len() > 10);
    check_whole(&laptop);
}

#[test]
fn the_recovery_code_opens_a_backup_and_a_folder_whose_passphrase_is_lost() {
    let laptop = laptop(Some(PASSPHRASE));
    let page = laptop.path("page.pdf").to_string_lossy().into_owned();
    let code = laptop.json(&["passphrase", "code", "--page", &page])["recovery_code"].clone();
    let code = code.as_str().expect("a code");
    assert!(std::fs::read(&page).expect("written").starts_with(b"%PDF"));
    let file = backup(&laptop);
    std::fs::remove_dir_all(laptop.data()).expect("gone");
    let ended = laptop.run_with(&["restore", &file, "--code"], &format!("{code}\n"));
    assert_eq!(ended.code, 0, "{}", ended.err);
    check_whole(&laptop);
    let ended = laptop.run_with(&["passphrase", "recover"], &format!("{code}\na new one\n"));
    assert_eq!(ended.code, 0, "{}", ended.err);
    let laptop = laptop.with_passphrase("a new one");
    check_whole(&laptop);
    let wrong = laptop.run_with(&["passphrase", "recover"], "00000-00000\n");
    assert!(wrong.code == 1 && wrong.err.contains("Group"), "{}", wrong.err);
}

#[test]
fn travel_mode_leaves_nothing_and_the_backup_is_the_way_back() {
    let laptop = laptop(Some(PASSPHRASE));
    let file = laptop.path("travel.penlight").to_string_lossy().into_owned();
    let inside = laptop.data().join("inside.penlight").to_string_lossy().into_owned();
    assert!(laptop.refused(1, &["travel", "--to", &inside]).contains("outside"));
    check_whole(&laptop);
    laptop.json(&["travel", "--to", &file]);
    let left: Vec<_> =
        std::fs::read_dir(laptop.data()).expect("there").map(|e| e.expect("an entry").file_name()).collect();
    assert!(left.iter().all(|name| name.to_string_lossy().ends_with(".lock")), "{left:?}");
    laptop.json(&["restore", &file]);
    check_whole(&laptop);
}

#[test]
fn travel_mode_needs_a_passphrase() {
    let laptop = laptop(None);
    let file = laptop.path("travel.penlight").to_string_lossy().into_owned();
    assert!(laptop.refused(1, &["travel", "--to", &file]).contains("no passphrase"));
    check_whole(&laptop);
}

#[test]
fn damage_is_mended_at_the_next_start_and_said_in_words() {
    let laptop = laptop(None);
    // The first page: nothing of the database can be read.
    flip(laptop.data().join("penlight.db"), 100);
    let ended = laptop.run(&["log", "list"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.err.contains("Everything you wrote is there"), "{}", ended.err);
    assert!(ended.out.contains("ua-82-26") || ended.out.contains("1"), "{}", ended.out);
    check_whole(&laptop);
    // A page in the middle: found by a check, mended by what comes after it.
    let length = std::fs::metadata(laptop.data().join("penlight.db")).expect("there").len();
    flip(laptop.data().join("penlight.db"), usize::try_from(length).expect("small") / 2);
    assert!(laptop.refused(1, &["check"]).contains("damaged"));
    assert!(laptop.run(&["list"]).err.contains("mended"));
    check_whole(&laptop);
}

#[test]
fn words_are_found_again_after_the_damage() {
    let laptop = laptop(None);
    flip(laptop.data().join("penlight.db"), 100);
    laptop.run(&["list"]);
    assert_eq!(laptop.json(&["search", "psychiatric"])["cases"].as_array().map(Vec::len), Some(1));
}

#[test]
fn two_programs_on_one_folder_are_kept_apart_where_it_matters() {
    let laptop = laptop(None);
    let file = backup(&laptop);
    let lock = std::fs::File::open(laptop.data().join("folder.lock")).expect("there");
    lock.lock_shared().expect("as a second program holds it");
    assert!(laptop.refused(1, &["restore", &file]).contains("Another Penlight"));
    check_whole(&laptop);
    drop(lock);
    laptop.json(&["restore", &file]);
}
