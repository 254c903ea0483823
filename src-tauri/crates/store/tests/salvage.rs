//! A damaged database gives back everything the person did, whatever bit is another.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{FORM, KEY, alert, day, fresh};
use model::{AlertId, CaseId, Draft, DraftParagraph, Language, Writer};
use store::{Error, Store, salvage};

fn draft(n: u32) -> Draft {
    Draft {
        language: Language::new("en"),
        sender: Vec::new(),
        signature: None,
        address: Vec::new(),
        country: None,
        date: "2026-03-01".parse().expect("a date"),
        subject: format!("Draft {n}"),
        salutation: String::new(),
        body: vec![DraftParagraph::Text("words that somebody wrote ".repeat(60))],
        closing: String::new(),
        copies: Vec::new(),
        enclosures: Vec::new(),
    }
}

/// Forty alerts and thirty drafts in a file; a copy of it from when there were twenty and ten.
fn written() -> (common::Kept, PathBuf) {
    let kept = fresh();
    let backup = kept.folder.path().join("backup.db");
    kept.store.put_profile(&Writer { name: "Ada".into(), ..Writer::default() }).expect("kept");
    for n in 0..40 {
        kept.store.put_alert(&alert(&format!("a{n}"), &format!("Title {n}"), "Text")).expect("kept");
        if n < 30 {
            let case = CaseId(format!("c{n}"));
            kept.store.add_draft(&case, "The Minister", &FORM, &draft(n), day(1)).expect("kept");
        }
        if n == 20 {
            kept.store.backup(&backup).expect("copied");
        }
    }
    (kept, backup)
}

fn drafts(store: &Store) -> Vec<String> {
    store.all_drafts().expect("read").into_iter().map(|kept| kept.draft.subject).collect()
}

fn files(path: &Path) -> Vec<PathBuf> {
    ["penlight.db", "penlight.db-wal", "penlight.own", "penlight.own-wal"]
        .iter()
        .map(|name| path.join(name))
        .collect()
}

/// Flips so many single bits of that file, one at a time, and mends each.
fn check_flips(file: &str, flips: usize) {
    let (kept, backup) = written();
    let everything = drafts(&kept.store);
    let folder = kept.folder.path().to_owned();
    drop(kept.store);
    let sound: Vec<_> = files(&folder).into_iter().map(|path| (path.clone(), fs::read(&path).ok())).collect();
    let length = fs::read(folder.join(file)).expect("there").len();
    let mut noticed = 0;
    for n in 0..flips {
        for (path, bytes) in &sound {
            let _ = fs::remove_file(path);
            if let Some(bytes) = bytes {
                fs::write(path, bytes).expect("written");
            }
        }
        let bit = (n * 7_919 * 31) % (length * 8);
        let mut bytes = fs::read(folder.join(file)).expect("read");
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(folder.join(file), bytes).expect("written");
        let sees = Store::open(&folder.join("penlight.db"), &KEY).and_then(|store| store.check());
        noticed += usize::from(matches!(sees, Err(Error::Damaged | Error::WrongKey)));
        let to = folder.join("mended.db");
        let found =
            salvage(&folder.join("penlight.db"), &KEY, std::slice::from_ref(&backup), &to).expect("salvaged");
        assert!(found.all_written, "bit {bit}: {found:?}");
        let mended = Store::open(&to, &KEY).expect("opens");
        assert_eq!(drafts(&mended), everything, "bit {bit}");
        assert_eq!(mended.profile().expect("read").map(|writer| writer.name).as_deref(), Some("Ada"), "bit {bit}");
        for n in 0..20 {
            mended.alert(&AlertId(format!("a{n}"))).expect("in the backup at least");
        }
        drop(mended);
        for path in
            ["mended.db", "mended.db-wal", "mended.db-shm", "mended.own", "mended.own-wal", "mended.own-shm"]
        {
            let _ = fs::remove_file(folder.join(path));
        }
        for left in fs::read_dir(&folder).expect("listed").flatten() {
            let name = left.file_name().to_string_lossy().into_owned();
            assert!(!name.contains("reading"), "{name}");
            if name.contains("damaged") {
                fs::remove_file(left.path()).expect("removed");
            }
        }
    }
    println!("{flips} flips in {file}, {noticed} noticed, everything the person wrote restored each time");
}

#[test]
fn flipped_bits_cost_nothing_that_the_person_wrote() {
    check_flips("penlight.db", 12);
    check_flips("penlight.own", 4);
}

#[test]
#[ignore = "takes minutes: four hundred flips"]
fn four_hundred_flipped_bits_cost_nothing_that_the_person_wrote() {
    check_flips("penlight.db", 400);
    check_flips("penlight.own", 100);
}

#[test]
fn a_damaged_second_copy_does_not_keep_the_person_from_writing() {
    let (kept, _) = written();
    let own = kept.folder.path().join("penlight.own");
    let path = kept.path();
    drop(kept.store);
    let mut bytes = fs::read(&own).expect("read");
    // Every page but the first.
    for page in 1..bytes.len() / 4096 {
        bytes[page * 4096 + 99] ^= 1;
    }
    fs::write(&own, bytes).expect("written");
    let store = Store::open(&path, &KEY).expect("opens");
    store.add_draft(&CaseId("c".into()), "The Minister", &FORM, &draft(99), day(1)).expect("kept");
    store.check().expect("both copies are sound");
    assert_eq!(drafts(&store).len(), 31);
}

#[test]
fn half_a_file_gives_half_of_what_was_fetched_and_all_that_was_written() {
    let (kept, _) = written();
    let (folder, everything) = (kept.folder.path().to_owned(), drafts(&kept.store));
    drop(kept.store);
    let path = folder.join("penlight.db");
    let bytes = fs::read(&path).expect("read");
    fs::write(&path, &bytes[..bytes.len() / 2]).expect("written");
    let found = salvage(&path, &KEY, &[], &folder.join("mended.db")).expect("salvaged");
    assert!(found.all_written && !found.all_fetched, "{found:?}");
    assert_eq!(drafts(&Store::open(&folder.join("mended.db"), &KEY).expect("opens")), everything);
}

#[test]
fn where_nothing_can_be_read_it_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("penlight.db");
    fs::write(&path, vec![b'x'; 65_536]).expect("written");
    let found = salvage(&path, &KEY, &[], &folder.path().join("mended.db"));
    assert!(matches!(found, Err(Error::Missing(_))), "{found:?}");
}

#[test]
fn three_checked_copies_are_kept_and_the_oldest_goes() {
    let kept = fresh();
    let folder = kept.folder.path().join("backups");
    for n in 0..5 {
        kept.store.set_setting("n", Some(&n.to_string())).expect("set");
        kept.store.backup_and_rotate(&folder).expect("copied");
    }
    let copies = Store::copies(&folder);
    let values = copies.iter().map(|path| Store::open(path, &KEY).expect("opens").setting("n").expect("read"));
    assert_eq!(values.map(Option::unwrap_or_default).collect::<Vec<_>>(), ["4", "3", "2"]);
    let path = kept.path();
    drop(kept.store);
    let mut bytes = fs::read(&path).expect("read");
    let middle = bytes.len() / 2 / 4096 * 4096 + 100;
    bytes[middle] ^= 1;
    fs::write(&path, bytes).expect("written");
    let damaged = Store::open(&path, &KEY).expect("the first page is sound");
    assert!(matches!(damaged.backup_and_rotate(&folder), Err(Error::Damaged)));
    assert_eq!(Store::copies(&folder).len(), 3);
}
