//! A disk that fails at the n-th write: nothing acknowledged is lost, and the error is said.
//!
//! Linux only: a small shim in C (`faults/shim.c`) is preloaded into a child, which is this test program again.
#![cfg(target_os = "linux")]
#![expect(clippy::disallowed_methods, reason = "a test of failing disks starts programs")]

mod common;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use common::{FORM, KEY, alert, day};
use model::{AlertId, CaseId, Date, Draft, Language};
use store::{Error, Store};
use tempfile::TempDir;

/// How many alerts and drafts a child tries to keep: some five hundred writes.
const ROUNDS: u32 = 24;

fn draft(n: u32) -> Draft {
    Draft {
        language: Language::new("en"),
        sender: Vec::new(),
        signature: None,
        address: Vec::new(),
        country: None,
        date: Date::constant(2026, 3, 1),
        subject: format!("Draft {n}"),
        salutation: String::new(),
        body: Vec::new(),
        closing: String::new(),
        copies: Vec::new(),
        enclosures: Vec::new(),
    }
}

fn write_one(store: &Store, n: u32) -> Result<(), Error> {
    store.put_alert(&alert(&format!("a{n}"), "Title", &"Text ".repeat(2_000)))?;
    store.add_draft(&CaseId("c1".into()), "The Minister", &FORM, &draft(n), day(1))?;
    Ok(())
}

#[test]
#[ignore = "the child of the tests below"]
fn child_that_writes_until_the_disk_fails() {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).expect("told");
    let store = match Store::open(Path::new(line.trim_end()), &KEY) {
        Ok(store) => store,
        Err(error) => return println!("refused: {error}"),
    };
    for n in 0..ROUNDS {
        match write_one(&store, n) {
            Ok(()) => println!("kept {n}."),
            Err(error) => return println!("refused: {error}"),
        }
    }
    println!("all kept");
}

/// The shim as a library; `None` where this system has no C compiler.
fn shim() -> Option<(TempDir, PathBuf)> {
    let folder = tempfile::tempdir().expect("a folder");
    let library = folder.path().join("shim.so");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults/shim.c");
    let mut cc = Command::new("cc");
    cc.args(["-shared", "-fPIC", "-D_FILE_OFFSET_BITS=32", "-o"]).arg(&library).args([source, "-ldl"]);
    cc.output().is_ok_and(|built| built.status.success()).then_some((folder, library))
}

/// What a child says whose disk fails from the n-th write on.
fn run_child(shim: &Path, path: &Path, fail_from: u32) -> String {
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["--ignored", "--exact", "--nocapture", "child_that_writes_until_the_disk_fails"])
        .env("LD_PRELOAD", shim)
        .env("FAIL_FROM", fail_from.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the child starts");
    writeln!(child.stdin.take().expect("its input"), "{}", path.display()).expect("told");
    let output = child.wait_with_output().expect("done");
    assert!(output.status.success(), "write {fail_from}: the program ended badly");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn check_faults(faults: impl Iterator<Item = u32>) {
    let Some((_folder, shim)) = shim() else {
        return println!("skipped: no C compiler to build the failing disk with");
    };
    let (mut refused, mut kept) = (0, 0);
    for fail_from in faults {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("penlight.db");
        let said = run_child(&shim, &path, fail_from);
        refused += u32::from(said.contains("refused: "));
        assert!(said.contains("refused: ") || said.contains("all kept"), "write {fail_from}: {said}");
        let store = Store::open(&path, &KEY).expect("the folder opens on a disk that works again");
        store.check().expect("it is sound");
        let drafts = store.all_drafts().expect("read");
        for n in said.lines().filter_map(|line| line.split_once("kept ")?.1.strip_suffix('.')?.parse::<u32>().ok())
        {
            store.alert(&AlertId(format!("a{n}"))).expect("what was acknowledged is there");
            assert!(drafts.iter().any(|kept| kept.draft == draft(n)), "write {fail_from}: draft {n} is lost");
            kept += 1;
        }
    }
    println!("{refused} failing disks, {kept} acknowledged rounds, none lost");
    assert!(refused > 0 && kept > 0, "the disk failed too early or never");
}

#[test]
fn a_failing_disk_loses_nothing_that_was_acknowledged() {
    check_faults((1..500).step_by(23));
}

#[test]
#[ignore = "takes minutes: each of five hundred writes"]
fn a_disk_that_fails_at_any_of_five_hundred_writes_loses_nothing() {
    check_faults(1..=500);
}
