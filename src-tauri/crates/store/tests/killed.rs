//! A program that is killed, or whose disk is full, loses nothing that it acknowledged and leaves nothing readable.
//!
//! Each test starts this test program again as a child; what the child is to do comes by its standard input.
#![expect(clippy::disallowed_methods, reason = "a test of killed programs starts programs")]
#![cfg(unix)]

mod common;

use std::collections::HashSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use common::{FORM, KEY, alert, case, change_cases, day};
use model::{AlertId, CaseId, Correction, Draft, DraftParagraph, Field, Language, SourceKind, Value, Writer};
use store::{Error, How, KeptLetter, KeptReply, LetterId, ReplyId, ReplyKind, Store, Words};

/// How a child says that something was kept.
const ACKNOWLEDGED: &str = "kept ";

fn this_program() -> PathBuf {
    std::env::current_exe().expect("this program")
}

fn start(child: &str, command: &mut Command, input: &Path) -> Child {
    let mut child = command
        .args(["--ignored", "--exact", "--nocapture", child])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the child starts");
    let mut to = child.stdin.take().expect("its input");
    writeln!(to, "{}", input.display()).expect("told");
    child
}

fn told() -> PathBuf {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).expect("told");
    PathBuf::from(line.trim_end())
}

fn acknowledged(output: &str) -> Vec<u32> {
    let lines = output.lines().filter_map(|line| line.split_once(ACKNOWLEDGED));
    // A line that was cut off says nothing.
    lines.filter_map(|(_, n)| n.strip_suffix('.')?.parse().ok()).collect()
}

#[test]
#[ignore = "the child of the tests below"]
fn child_that_writes_until_it_is_killed() {
    let path = told();
    let Ok(store) = Store::open(&path, &KEY) else {
        return;
    };
    let start = u32::try_from(store.alerts().expect("read").len()).expect("few");
    for n in start.. {
        store.put_alert(&alert(&format!("a{n}"), &format!("Title {n}"), "Text")).expect("kept");
        store
            .add_draft(&CaseId("c1".into()), "The Minister", &FORM, &draft(&format!("Draft {n}")), day(1))
            .expect("kept");
        println!("{ACKNOWLEDGED}{n}.");
    }
}

/// Kills that many children in the midst of writing and looks each time what is there.
fn check_kills(kills: u64) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("penlight.db");
    let mut total = 0;
    for kill in 0..kills {
        let mut child = start("child_that_writes_until_it_is_killed", &mut Command::new(this_program()), &path);
        let mut output = BufReader::new(child.stdout.take().expect("its output"));
        let mut first = String::new();
        // From the first opening on, whatever it is doing then: opening, migrating, writing, checkpointing.
        thread::sleep(Duration::from_millis(kill * 7 % 53));
        if kill % 3 > 0 {
            while !first.contains(ACKNOWLEDGED) && output.read_line(&mut first).expect("its words") > 0 {}
            thread::sleep(Duration::from_millis(kill * 5 % 67));
        }
        child.kill().expect("killed");
        child.wait().expect("gone");
        output.read_to_string(&mut first).expect("its last words");
        let store = Store::open(&path, &KEY).expect("it opens after a kill");
        store.check().expect("it is sound after a kill");
        let drafts: HashSet<_> =
            store.all_drafts().expect("read").into_iter().map(|kept| words_of(&kept.draft)).collect();
        for n in acknowledged(&first) {
            store.alert(&AlertId(format!("a{n}"))).expect("what was acknowledged is there");
            assert!(drafts.contains(&words_of(&draft(&format!("Draft {n}")))), "kill {kill}: draft {n} is lost");
            total += 1;
        }
    }
    println!("{kills} kills, {total} acknowledged writes, none lost");
    assert!(total > 0, "no child came to write");
}

#[test]
fn nothing_acknowledged_is_lost_by_a_kill() {
    check_kills(25);
}

#[test]
#[ignore = "takes minutes: two thousand kills"]
fn nothing_acknowledged_is_lost_by_two_thousand_kills() {
    check_kills(2_000);
}

/// Words that must not be found on disk, told apart by a number.
fn canary(n: usize) -> String {
    format!("CANARY{n:03}FINCH")
}

fn draft(words: &str) -> Draft {
    Draft {
        language: Language::new("en"),
        sender: vec![canary(0)],
        signature: Some(canary(1)),
        address: vec![canary(2)],
        country: None,
        date: "2026-03-01".parse().expect("a date"),
        subject: canary(3),
        salutation: canary(4),
        body: vec![DraftParagraph::Text(words.to_owned())],
        closing: canary(5),
        copies: vec![canary(6)],
        enclosures: vec![canary(7)],
    }
}

fn words_of(draft: &Draft) -> String {
    format!("{:?}", draft.body)
}

#[test]
#[ignore = "the child of the test below"]
fn child_that_writes_canaries() {
    let path = told();
    let store = Store::open(&path, &KEY).expect("opens");
    for n in 10..200 {
        write_canary(&store, n);
        println!("{ACKNOWLEDGED}{n}.");
    }
    thread::sleep(Duration::from_secs(600));
}

/// Into every table that takes words, in turn.
fn write_canary(store: &Store, n: usize) {
    let (word, case_id) = (canary(n), CaseId(canary(n)));
    let published = alert(&format!("a{n}"), &word, &word);
    store.put_alert(&published).expect("kept");
    match n % 8 {
        0 => drop(store.add_source(&word, SourceKind::Feed, Some(&word)).expect("kept")),
        1 => store.put_words(&published.id, &words(&word)).expect("kept"),
        2 => drop(store.add_draft(&case_id, &word, &FORM, &draft(&word), day(1)).expect("kept")),
        3 => drop(store.add_letter(&letter(&word)).expect("kept")),
        4 => drop(store.add_reply(&reply(&word)).expect("kept")),
        5 => drop(store.add_writer(&Writer { name: word, ..Writer::default() }).expect("kept")),
        6 => change_cases(store, &[case(&word, "UA 1/26", &["a1"])]),
        _ => drop(store.add_correction(&published.id, &correction(&word), day(1)).expect("kept")),
    }
}

fn words(word: &str) -> Words {
    Words { title: word.to_owned(), names: vec![word.to_owned()], body: word.to_owned() }
}

fn correction(word: &str) -> Correction {
    let value = Some(Value::Title(word.to_owned()));
    Correction { field: Field::Title, replaces: word.to_owned(), place: None, value }
}

fn letter(word: &str) -> KeptLetter {
    KeptLetter {
        id: LetterId(0),
        case: CaseId(word.to_owned()),
        alert: None,
        recipient: vec![word.to_owned()],
        country: None,
        language: None,
        written_by: word.to_owned(),
        how: How::Post,
        printed: None,
        posted: None,
        pdf: None,
        note: word.to_owned(),
    }
}

fn reply(word: &str) -> KeptReply {
    KeptReply {
        id: ReplyId(0),
        case: CaseId(word.to_owned()),
        letter: None,
        kind: ReplyKind::Answered,
        came: "2026-03-01".parse().expect("a date"),
        scan: None,
        note: word.to_owned(),
    }
}

/// Every file of the folder that holds a canary in the clear, whatever its case: the search folds to lower case.
fn canaries_on_disk(folder: &Path) -> Vec<PathBuf> {
    let holds = |path: &PathBuf| {
        let bytes = fs::read(path).expect("read").to_ascii_lowercase();
        bytes.windows(6).any(|window| window == b"canary" || window == b"finch ")
    };
    let entries = fs::read_dir(folder).expect("listed").map(|entry| entry.expect("an entry").path());
    entries.filter(holds).collect()
}

#[test]
fn nothing_readable_lies_on_disk_running_killed_closed_or_backed_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("penlight.db");
    let mut child = start("child_that_writes_canaries", &mut Command::new(this_program()), &path);
    let mut output = BufReader::new(child.stdout.take().expect("its output"));
    let mut line = String::new();
    while !line.contains("kept 199.") && output.read_line(&mut line).expect("its words") > 0 {}
    assert_eq!(canaries_on_disk(folder.path()), Vec::<PathBuf>::new(), "while it runs");
    child.kill().expect("killed");
    child.wait().expect("gone");
    assert_eq!(canaries_on_disk(folder.path()), Vec::<PathBuf>::new(), "after the kill");
    let store = Store::open(&path, &KEY).expect("opens");
    for n in 10..200 {
        assert_eq!(store.alert(&AlertId(format!("a{n}"))).expect("there").title, canary(n));
    }
    store.backup(&folder.path().join("backup.db")).expect("backed up");
    drop(store);
    assert_eq!(canaries_on_disk(folder.path()), Vec::<PathBuf>::new(), "closed and backed up");
    // The search itself finds what is there to find.
    fs::write(folder.path().join("leak.txt"), canary(9)).expect("written");
    assert_eq!(canaries_on_disk(folder.path()).len(), 1);
}

#[test]
#[ignore = "the child of the test below"]
fn child_that_fills_the_disk() {
    let path = told();
    let store = Store::open(&path, &KEY).expect("opens");
    for n in 0.. {
        let body = format!("{n} many words that fill the disk ").repeat(400);
        match store.put_alert(&alert(&format!("a{n}"), &body, &body)) {
            Ok(_) => println!("{ACKNOWLEDGED}{n}."),
            Err(error) => {
                println!("refused: {error:?}");
                assert!(matches!(error, Error::DiskFull), "{error:?}");
                break;
            }
        }
    }
    store.check().expect("sound");
    println!("still sound");
}

#[test]
fn a_full_disk_is_said_and_what_was_acknowledged_is_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let small = folder.path().join("small");
    fs::create_dir(&small).expect("a folder");
    // A disk of two megabytes in a name space of its own; what is on it is copied out before it goes.
    let script = format!(
        "mount -t tmpfs -o size=2m tmpfs {0} && \"$@\"; cp -r {0}/. {1}/out",
        small.display(),
        folder.path().display()
    );
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "sh", "-c", &script, "sh"]).arg(this_program());
    fs::create_dir(folder.path().join("out")).expect("a folder");
    if !Command::new("unshare").args(["--map-root-user", "--mount", "true"]).status().is_ok_and(|s| s.success()) {
        println!("skipped: this system lets nobody mount a small disk");
        return;
    }
    let child = start("child_that_fills_the_disk", &mut command, &small.join("penlight.db"));
    let output = child.wait_with_output().expect("done");
    let output = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.contains("refused: DiskFull") && output.contains("still sound"), "{output}");
    let store = Store::open(&folder.path().join("out/penlight.db"), &KEY).expect("opens elsewhere");
    store.check().expect("sound");
    let kept = acknowledged(&output);
    assert!(!kept.is_empty());
    for n in kept {
        store.alert(&AlertId(format!("a{n}"))).expect("what was acknowledged is there");
    }
}

#[test]
#[ignore = "the child of the test below"]
fn child_that_finds_the_disk_read_only() {
    let path = told();
    match Store::open(&path, &KEY) {
        Err(Error::ReadOnly) => println!("read-only"),
        other => println!("{other:?}"),
    }
}

#[test]
fn a_read_only_disk_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("penlight.db");
    drop(Store::open(&path, &KEY).expect("made"));
    let there = folder.path().display();
    // Read-only for root too.
    let script = format!("mount --bind {there} {there} && mount -o remount,bind,ro {there} && \"$@\"");
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--mount", "sh", "-c", &script, "sh"]).arg(this_program());
    if !Command::new("unshare").args(["--map-root-user", "--mount", "true"]).status().is_ok_and(|s| s.success()) {
        println!("skipped: this system lets nobody mount a read-only disk");
        return;
    }
    let child = start("child_that_finds_the_disk_read_only", &mut command, &path);
    let output = child.wait_with_output().expect("done");
    let output = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.contains("read-only"), "{output}");
}
