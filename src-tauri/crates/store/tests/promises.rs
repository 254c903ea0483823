//! What the program promises about the disk: nothing acknowledged is lost, nothing readable lies there, damage is
//! noticed, and nothing is touched that must not be.

mod common;

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use common::{KEY, Kept, alert, case, day, fresh, put_cases};
use model::{AlertId, CaseId};
use store::{Error, Outcome, Status, Store, Words};

/// A database with so many alerts, closed.
fn filled(alerts: usize) -> Kept {
    let mut kept = fresh();
    for n in 0..alerts {
        let id = format!("a{n}");
        kept.store.put_alert(&alert(&id, &format!("Title {n}"), &format!("Text {n}"))).expect("kept");
        let words = Words { title: format!("Title {n}"), names: Vec::new(), body: "some words ".repeat(20) };
        kept.store.put_words(&AlertId(id), &words).expect("kept");
    }
    put_cases(&kept.store, &[case("c1", "UA 1/26", &["a0"])]);
    // Closing puts everything from the log into the file itself.
    drop(kept.store);
    let path = kept.folder.path().join("other.db");
    kept.store = Store::open(&path, &KEY).expect("another one");
    kept
}

#[test]
fn a_wrong_key_opens_nothing_and_changes_nothing() {
    let kept = filled(1);
    let before = fs::read(kept.path()).expect("read");
    assert!(matches!(Store::open(&kept.path(), &[8; 32]), Err(Error::WrongKey)));
    assert_eq!(fs::read(kept.path()).expect("read"), before);
    Store::open(&kept.path(), &KEY).expect("the right one still opens");
}

#[test]
fn a_file_that_is_no_database_is_left_as_it_is() {
    let kept = fresh();
    let path = kept.folder.path().join("else.db");
    fs::write(&path, "somebody's shopping list, much longer than sixteen bytes").expect("written");
    assert!(matches!(Store::open(&path, &KEY), Err(Error::WrongKey)));
    assert!(fs::read(&path).expect("read").starts_with(b"somebody"));
}

#[test]
fn four_hundred_flipped_bits_are_all_noticed() {
    let kept = filled(40);
    // A compact copy: a page that is free holds nothing to lose, and nobody reads it.
    let compact = kept.folder.path().join("compact.db");
    Store::open(&kept.path(), &KEY).expect("opens").backup(&compact).expect("copied");
    let whole = fs::read(&compact).expect("read");
    let damaged = kept.folder.path().join("damaged.db");
    let mut unnoticed = Vec::new();
    for n in 0..400 {
        // Spread over the file by a step that shares no factor with its length.
        let bit = (n * 7_919 * 31) % (whole.len() * 8);
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&damaged, bytes).expect("written");
        let noticed = match Store::open(&damaged, &KEY) {
            Ok(store) => matches!(store.check(), Err(Error::Damaged)),
            Err(Error::WrongKey | Error::Damaged) => true,
            Err(other) => panic!("bit {bit}: {other:?}"),
        };
        if !noticed {
            unnoticed.push(bit);
        }
        for companion in ["damaged.db-wal", "damaged.db-shm"] {
            let _ = fs::remove_file(kept.folder.path().join(companion));
        }
    }
    assert_eq!(unnoticed, Vec::<usize>::new(), "of {} bytes", whole.len());
}

#[test]
fn a_damaged_database_is_not_copied_over_a_good_backup() {
    let kept = filled(40);
    let backup = kept.folder.path().join("backup.db");
    Store::open(&kept.path(), &KEY).expect("opens").backup(&backup).expect("backed up");
    let good = fs::read(&backup).expect("read");
    let mut bytes = fs::read(kept.path()).expect("read");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(kept.path(), bytes).expect("written");
    let damaged = Store::open(&kept.path(), &KEY).expect("the first page is sound");
    assert!(matches!(damaged.backup(&backup), Err(Error::Damaged)));
    assert_eq!(fs::read(&backup).expect("read"), good);
    Store::check_backup(&backup, &KEY).expect("sound");
    assert!(matches!(Store::check_backup(&backup, &[8; 32]), Err(Error::WrongKey)));
    assert!(matches!(Store::check_backup(Path::new("/nowhere/at/all"), &KEY), Err(Error::Missing("backup"))));
}

#[test]
fn a_backup_holds_everything_row_for_row() {
    let kept = filled(5);
    let backup = kept.folder.path().join("backup.db");
    let store = Store::open(&kept.path(), &KEY).expect("opens");
    store.set_status(&CaseId("c1".into()), Status { seen: Some(day(1)), put_aside: None }).expect("kept");
    store.backup(&backup).expect("backed up");
    store.backup(&backup).expect("and again over the first");
    let restored = Store::open(&backup, &KEY).expect("opens");
    assert_eq!(restored.alerts().expect("read"), store.alerts().expect("read"));
    assert_eq!(restored.list(&Default::default()).expect("read"), store.list(&Default::default()).expect("read"));
    assert_eq!(restored.search("title", 9).expect("found"), store.search("title", 9).expect("found"));
    assert!(!kept.folder.path().join("backup.db.tmp").exists());
}

#[cfg(unix)]
#[test]
fn every_file_is_for_the_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let kept = fresh();
    kept.store.put_alert(&alert("a1", "Title", "Text")).expect("kept");
    kept.store.backup(&kept.folder.path().join("backup.db")).expect("backed up");
    let mut files = 0;
    for entry in fs::read_dir(kept.folder.path()).expect("listed") {
        let entry = entry.expect("an entry");
        let mode = entry.metadata().expect("there").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", entry.file_name());
        files += 1;
    }
    assert!(files >= 4, "database, log, index of the log, backup");
}

#[test]
fn threads_and_programs_write_side_by_side_and_see_each_other() {
    let kept = fresh();
    let other = Store::open(&kept.path(), &KEY).expect("a second program");
    let before = other.data_version().expect("asked");
    assert_eq!(other.data_version().expect("asked"), before, "nothing moved");
    let stores = [Arc::new(kept.store), Arc::new(other)];
    let writers: Vec<_> = (0..4)
        .map(|writer: usize| {
            let store = Arc::clone(&stores[writer % 2]);
            thread::spawn(move || {
                for n in 0..25 {
                    let published = alert(&format!("w{writer}n{n}"), "Title", "Text");
                    assert_eq!(store.put_alert(&published).expect("kept"), Outcome::New);
                    store.alert(&published.id).expect("its own write is seen");
                }
            })
        })
        .collect();
    for writer in writers {
        writer.join().expect("no writer failed");
    }
    for store in &stores {
        assert_eq!(store.alerts().expect("read").len(), 100);
    }
    assert_ne!(stores[1].data_version().expect("asked"), before);
    let moved = stores[0].data_version().expect("asked");
    stores[0].set_setting("theme", Some("dark")).expect("kept");
    assert_ne!(stores[0].data_version().expect("asked"), moved, "its own changes move it too");
}

#[test]
fn many_programs_may_make_the_same_new_database_at_once() {
    for _ in 0..10 {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("penlight.db");
        let openers: Vec<_> = (0..6)
            .map(|n| {
                let path = path.clone();
                thread::spawn(move || {
                    let store = Store::open(&path, &KEY)?;
                    store.put_alert(&alert(&format!("a{n}"), "Title", "Text"))
                })
            })
            .collect();
        for opener in openers {
            assert_eq!(opener.join().expect("no panic").expect("opened and kept"), Outcome::New);
        }
        assert_eq!(Store::open(&path, &KEY).expect("opens").alerts().expect("read").len(), 6);
    }
}

#[test]
fn a_list_is_read_while_another_program_writes() {
    let kept = fresh();
    let other = Arc::new(Store::open(&kept.path(), &KEY).expect("a second program"));
    let cases =
        |n: usize| [case("one", &format!("UA {n}/26"), &["a1"]), case("two", &format!("UA {n}/26"), &["a2"])];
    put_cases(&other, &cases(1));
    let writer = Arc::clone(&other);
    let writing = thread::spawn(move || (2..60).for_each(|n| put_cases(&writer, &cases(n))));
    while !writing.is_finished() {
        let rows = kept.store.list(&Default::default()).expect("listed");
        let numbers: Vec<_> = rows.iter().map(|row| row.case.number.clone()).collect();
        assert_eq!(numbers[0], numbers[1], "a list sees one moment");
    }
    writing.join().expect("written");
}
