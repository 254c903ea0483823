//! The data folder: its passphrase, a newer one, what a stranger finds in it.

mod common;

use common::{Laptop, fixtures};
use sha2::Digest;

fn action() -> String {
    fixtures("site/actions/ua-082-26.html").to_string_lossy().into_owned()
}

#[test]
fn the_environment_sets_the_passphrase_of_a_new_folder() {
    let laptop = Laptop::new().with_passphrase("a long walk by the river");
    let ended = laptop.run(&["import", &action()]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.err.contains("recovery code"), "{}", ended.err);
    let laptop = laptop.with_passphrase("another");
    let sentence = laptop.refused(1, &["list"]);
    assert!(sentence.contains("passphrase"), "{sentence}");
    let laptop = laptop.with_passphrase("a long walk by the river");
    assert_eq!(laptop.json(&["list"])["cases"][0]["number"], "UA 82/26");
}

#[test]
fn a_passphrase_is_set_changed_and_taken_away() {
    let laptop = Laptop::new();
    laptop.json(&["import", &action()]);
    assert_eq!(laptop.run_with(&["passphrase", "set"], "first words\n").code, 0);
    assert!(laptop.refused(1, &["list"]).contains("passphrase"));
    let laptop = laptop.with_passphrase("first words");
    let changed = laptop.run_with(&["passphrase", "change"], "second words\n");
    assert_eq!(changed.code, 0, "{}", changed.err);
    laptop.refused(1, &["list"]);
    let laptop = laptop.with_passphrase("second words");
    assert_eq!(laptop.run(&["passphrase", "remove"]).code, 0);
    assert_eq!(laptop.json(&["list"])["cases"].as_array().map(Vec::len), Some(1));
}

#[test]
fn nothing_on_disk_names_a_person() {
    let laptop = Laptop::new().with_passphrase("a long walk by the river");
    laptop.json(&["import", &action()]);
    let mut files = vec![laptop.data()];
    let mut seen = 0;
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(std::fs::read_dir(&path).expect("readable").map(|entry| entry.expect("an entry").path()));
            continue;
        }
        seen += 1;
        let bytes = std::fs::read(&path).expect("readable");
        let names = ["Thu Ng", "psychiatric", "Viet Nam", "UA 82"];
        let found: Vec<_> = names.iter().filter(|n| bytes.windows(n.len()).any(|w| w == n.as_bytes())).collect();
        assert!(found.is_empty(), "{}: {found:?}", path.display());
    }
    assert!(seen >= 3, "header, database and attachment at least");
}

#[test]
fn a_folder_that_is_no_folder_is_refused() {
    let laptop = Laptop::new();
    std::fs::write(laptop.data(), "a file").expect("a file");
    assert!(!laptop.refused(1, &["list"]).is_empty());
}

#[test]
fn a_folder_of_a_newer_penlight_is_refused_and_left_alone() {
    let laptop = Laptop::new();
    laptop.json(&["import", &action()]);
    let headers = ["header", "header.copy"].map(|name| laptop.data().join(name));
    let old = headers.clone().map(|path| std::fs::read(path).expect("a header"));
    for (path, bytes) in headers.iter().zip(&old) {
        let mut newer = bytes.clone();
        // Behind the eight letters of the magic stands the form's version; the file ends with its own hash.
        newer[8] += 1;
        let end = newer.len() - 32;
        let hash = sha2::Sha256::digest(&newer[..end]);
        newer[end..].copy_from_slice(&hash);
        std::fs::write(path, newer).expect("written");
    }
    let sentence = laptop.refused(1, &["list"]);
    assert!(sentence.contains("newer Penlight"), "{sentence}");
    for (path, bytes) in headers.iter().zip(&old) {
        std::fs::write(path, bytes).expect("written");
    }
    assert_eq!(laptop.json(&["list"])["cases"].as_array().map(Vec::len), Some(1));
}
