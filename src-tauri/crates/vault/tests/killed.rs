//! A program that is killed while it changes keys locks nobody out and leaves no key in the clear.
//!
//! The test starts this test program again as a child; where to work comes by the child's standard input.
#![expect(clippy::disallowed_methods, reason = "a test of killed programs starts programs")]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use vault::{Cost, Error, Vault};

/// The passphrase after that many steps; every fourth step takes it away.
fn passphrase(step: u32) -> Option<String> {
    (!step.is_multiple_of(4)).then(|| format!("passphrase {step}"))
}

fn open(path: &Path, step: u32) -> Result<Vault, Error> {
    let vault = Vault::open_with(path, passphrase(step).as_deref(), Cost::TRIFLING)?;
    // A folder without a passphrase opens whatever is given.
    if vault.is_protected() == passphrase(step).is_some() { Ok(vault) } else { Err(Error::WrongPassphrase) }
}

#[test]
#[ignore = "the child of the test below"]
fn child_that_changes_passphrases_until_it_is_killed() {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).expect("told");
    let (from, path) = line.trim_end().split_once(' ').expect("a step and a path");
    let (from, path): (u32, _) = (from.parse().expect("a number"), PathBuf::from(path));
    let vault = open(&path, from).expect("opens");
    for step in from + 1.. {
        match (passphrase(step - 1), passphrase(step)) {
            (None, Some(new)) => drop(vault.set_passphrase_at(&new, Cost::TRIFLING).expect("set")),
            (Some(old), Some(new)) => vault.change_passphrase(&old, &new).expect("changed"),
            (Some(old), None) => vault.remove_passphrase(&old).expect("removed"),
            (None, None) => unreachable!("no two steps without a passphrase follow each other"),
        }
        println!("at {step}.");
    }
}

#[test]
fn a_kill_while_keys_change_locks_nobody_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("data");
    let mut step = 1;
    drop(open(&path, step).expect("made"));
    let mut changes = 0;
    for kill in 0..25 {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args(["--ignored", "--exact", "--nocapture", "child_that_changes_passphrases_until_it_is_killed"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the child starts");
        writeln!(child.stdin.take().expect("its input"), "{step} {}", path.display()).expect("told");
        thread::sleep(Duration::from_millis(20 + kill * 7 % 41));
        child.kill().expect("killed");
        child.wait().expect("gone");
        let mut said = String::new();
        child.stdout.take().expect("its output").read_to_string(&mut said).expect("its words");
        let mut steps = said.lines().filter_map(|line| line.split_once("at ")?.1.strip_suffix('.')?.parse().ok());
        let acknowledged = steps.next_back().unwrap_or(step);
        // The step that was going on is done or not; what was acknowledged before it stands.
        let opened = [acknowledged, acknowledged + 1].into_iter().find(|at| open(&path, *at).is_ok());
        let now = opened.unwrap_or_else(|| panic!("kill {kill}: neither step {acknowledged} nor the next opens"));
        assert_eq!(path.join("key").exists(), passphrase(now).is_none(), "kill {kill}");
        changes += now - step;
        step = now;
    }
    println!("25 kills, {changes} changes of keys, nobody locked out");
    assert!(changes > 0, "no child came to change anything");
}
