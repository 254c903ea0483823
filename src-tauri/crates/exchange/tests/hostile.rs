//! Exports that are damaged or made to do harm: nothing is read outside, nothing fills memory, nothing panics.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use exchange::{Error, Export, Part, Record, SettingRecord};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const HEAD: &str = r#"{"format":"penlight-export","form":1,"made":"2026-11-25T12:00:00Z","counts":{"settings":1}}"#;

/// A ZIP file of those members.
fn packed(folder: &Path, members: &[(&str, &[u8])]) -> PathBuf {
    let path = folder.join("export.zip");
    let mut zip = ZipWriter::new(fs::File::create(&path).expect("made"));
    for (name, bytes) in members {
        zip.start_file(*name, SimpleFileOptions::default()).expect("begun");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("finished");
    path
}

/// The settings that can be read, and how many records can't.
#[track_caller]
fn check(settings: &[u8], expected: &[&str], unreadable: u64) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = packed(folder.path(), &[("contents.json", HEAD.as_bytes()), ("settings.jsonl", settings)]);
    let mut keys = Vec::new();
    let broken = Export::open(&path).expect("an export").records(Part::Settings, &mut |record| {
        let Record::Setting(SettingRecord { key, .. }) = record else { panic!("of another part") };
        keys.push(key);
        true
    });
    assert_eq!((keys, broken.expect("read")), (expected.iter().map(|key| (*key).to_owned()).collect(), unreadable));
}

#[test]
fn a_line_that_can_not_be_read_hides_no_other() {
    check(b"{\"key\":\"a\",\"value\":\"1\"}\n", &["a"], 0);
    check(b"\n\n{\"key\":\"a\",\"value\":\"1\"}", &["a"], 0);
    check(b"nonsense\n{\"key\":\"a\",\"value\":\"1\"}\n{\"key\":\n\xff\xfe\n", &["a"], 3);
    check(b"", &[], 1);
    // A field that a later Penlight adds.
    check(b"{\"key\":\"a\",\"value\":\"1\",\"new\":[[[]]]}\n", &["a"], 0);
    let deep = format!("{{\"key\":\"a\",\"value\":{}}}\n", "[".repeat(100_000));
    check(deep.as_bytes(), &[], 1);
}

#[test]
fn a_line_without_end_is_passed_over() {
    let mut long = vec![b'x'; 70 << 20];
    long.extend(b"\n{\"key\":\"a\",\"value\":\"1\"}\n");
    check(&long, &["a"], 1);
}

#[test]
fn a_file_that_unpacks_to_more_than_anything_kept_is_not_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let zeros = vec![0; (64 << 20) + 1];
    let path = packed(folder.path(), &[("contents.json", HEAD.as_bytes()), ("bomb", &zeros), ("small", b"here")]);
    assert!(fs::metadata(&path).expect("there").len() < 1 << 20);
    let mut files = Export::open(&path).expect("an export").files().expect("opened");
    assert_eq!(files.read("bomb"), None);
    assert_eq!(files.read("small").as_deref(), Some(b"here".as_slice()));
    assert_eq!(files.read("../export.zip"), None);
}

#[test]
fn every_flipped_byte_of_a_packed_export_is_read_or_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let setting = b"{\"key\":\"a\",\"value\":\"1\"}\n";
    let path = packed(folder.path(), &[("contents.json", HEAD.as_bytes()), ("settings.jsonl", setting)]);
    let whole = fs::read(&path).expect("there");
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x11;
        fs::write(&path, bytes).expect("written");
        let mut values = Vec::new();
        let read = Export::open(&path).and_then(|export| {
            export.records(Part::Settings, &mut |record| {
                values.push(record);
                true
            })
        });
        match read {
            Ok(0) => assert_eq!(values.len(), 1, "byte {at}"),
            Ok(_) | Err(Error::NotAnExport | Error::CutOff | Error::Newer { .. } | Error::Io(_)) => {}
            Err(other) => panic!("byte {at}: {other}"),
        }
    }
}
