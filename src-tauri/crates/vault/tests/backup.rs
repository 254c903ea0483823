//! Backups, restores and departures: what comes back is what was there, and nothing is lost on the way.
#![expect(clippy::disallowed_methods, reason = "the tests damage files as no program should")]

use std::fs;
use std::path::{Path, PathBuf};

use model::Hash;
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use vault::{Cost, Error, Staged, Vault, check_backup_file, unpack_backup};

const PASSPHRASE: &str = "correct horse";
const PAPER: &[u8] = b"an urgent action";

fn hash(bytes: &[u8]) -> Hash {
    Hash(Sha256::digest(bytes).into())
}

fn open(path: &Path, passphrase: Option<&str>) -> Result<Vault, Error> {
    Vault::open_with(path, passphrase, Cost::TRIFLING)
}

struct Laptop {
    outer: TempDir,
}

impl Laptop {
    /// A data folder with one sealed paper and a database, and its backup.
    fn with_backup(passphrase: Option<&str>) -> (Self, Option<String>) {
        let laptop = Self { outer: tempfile::tempdir().expect("a folder") };
        let vault = open(&laptop.data(), passphrase).expect("made");
        vault.seal(&hash(PAPER), PAPER).expect("sealed");
        fs::write(vault.database_path(), "the database, as it was").expect("written");
        vault.write_backup(&vault.database_path(), &laptop.backup()).expect("backed up");
        let code = vault.take_recovery_code().map(|code| code.to_string());
        (laptop, code)
    }

    fn data(&self) -> PathBuf {
        self.outer.path().join("data")
    }

    fn backup(&self) -> PathBuf {
        self.outer.path().join("backup.penlight")
    }

    fn restore(&self) -> Result<Option<PathBuf>, Error> {
        let staged = Staged::begin(&self.data())?;
        unpack_backup(&self.backup(), staged.unpacked())?;
        staged.put_in_place()
    }

    #[track_caller]
    fn check_restored(&self, passphrase: Option<&str>) {
        let vault = open(&self.data(), passphrase).expect("opens");
        assert_eq!(vault.unseal(&hash(PAPER)).expect("there"), PAPER);
        assert_eq!(fs::read(vault.database_path()).expect("there"), b"the database, as it was");
        let left = fs::read_dir(self.data()).expect("listed").map(|entry| entry.expect("an entry").file_name());
        let left: Vec<_> = left.filter(|name| name.to_string_lossy().starts_with("restoring")).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}

#[test]
fn a_backup_brings_everything_back_with_the_passphrase_or_the_recovery_code() {
    for passphrase in [None, Some(PASSPHRASE)] {
        let (laptop, code) = Laptop::with_backup(passphrase);
        let contents = check_backup_file(&laptop.backup()).expect("sound");
        assert_eq!(
            (contents.files, contents.is_protected),
            (3 + u64::from(passphrase.is_none()), passphrase.is_some())
        );
        fs::remove_dir_all(laptop.data()).expect("the laptop is gone");
        assert_eq!(laptop.restore().expect("restored"), None);
        laptop.check_restored(passphrase);
        if let Some(code) = code {
            Vault::open_with_recovery(&laptop.data(), &code).expect("the code opens it too");
        }
    }
}

#[test]
fn what_is_replaced_is_kept_and_opens_where_it_lies() {
    let (laptop, _) = Laptop::with_backup(Some(PASSPHRASE));
    let vault = open(&laptop.data(), Some(PASSPHRASE)).expect("opens");
    vault.change_passphrase(PASSPHRASE, "a newer one").expect("changed");
    vault.seal(&hash(b"newer"), b"newer").expect("sealed");
    fs::write(vault.database_path(), "the database, later").expect("written");
    fs::write(laptop.data().join("penlight.db-wal"), "a log").expect("written");
    drop(vault);
    let replaced = laptop.restore().expect("restored").expect("something was replaced");
    laptop.check_restored(Some(PASSPHRASE));
    assert!(!laptop.data().join("penlight.db-wal").exists(), "a log beside another database would be read into it");
    let old = open(&replaced, Some("a newer one")).expect("opens");
    assert_eq!(fs::read(old.database_path()).expect("there"), b"the database, later");
    assert_eq!(old.unseal(&hash(b"newer")).expect("there"), b"newer");
    assert_eq!(laptop.restore().expect("and again"), Some(laptop.data().join("replaced-2")));
}

#[test]
fn a_restore_that_was_cut_short_is_finished_at_the_next_opening() {
    let (laptop, _) = Laptop::with_backup(Some(PASSPHRASE));
    // Cut after each of the steps: a move from here aside, or a move into place.
    for steps in 0..8 {
        let vault = open(&laptop.data(), Some(PASSPHRASE)).expect("opens");
        fs::write(vault.database_path(), "the database, later").expect("written");
        drop(vault);
        let waiting = laptop.data().join("restoring-77");
        unpack_backup(&laptop.backup(), &waiting).expect("unpacked");
        fs::write(waiting.join("brings"), "header\npenlight.db\nattachments").expect("written");
        let aside = laptop.data().join("replaced-77");
        let mut left = steps;
        for name in ["penlight.db", "header.copy", "header", "attachments"] {
            for (from, to) in
                [(laptop.data().join(name), aside.join(name)), (waiting.join(name), laptop.data().join(name))]
            {
                if left > 0 && from.exists() {
                    fs::create_dir_all(&aside).expect("a folder");
                    fs::rename(from, to).expect("moved");
                    left -= 1;
                }
            }
        }
        laptop.check_restored(Some(PASSPHRASE));
        assert_eq!(fs::read(aside.join("penlight.db")).expect("kept"), b"the database, later", "step {steps}");
        fs::remove_dir_all(aside).expect("tidied");
    }
}

#[test]
fn a_crash_while_the_emptied_folder_is_removed_costs_nothing() {
    let (laptop, _) = Laptop::with_backup(Some(PASSPHRASE));
    let waiting = laptop.data().join("restoring-77");
    fs::create_dir(&waiting).expect("made");
    // The list of what it brought went first, a lock after it was not yet removed.
    fs::write(waiting.join("folder.lock"), "").expect("written");
    laptop.check_restored(Some(PASSPHRASE));
}

#[test]
fn a_database_alone_is_put_in_place_under_the_keys_that_are_there() {
    let (laptop, _) = Laptop::with_backup(Some(PASSPHRASE));
    let staged = Staged::begin(&laptop.data()).expect("alone");
    fs::write(staged.unpacked().join("penlight.db"), "mended").expect("written");
    let replaced = staged.put_in_place().expect("in place").expect("the old one is kept");
    let vault = open(&laptop.data(), Some(PASSPHRASE)).expect("opens");
    assert_eq!(fs::read(vault.database_path()).expect("there"), b"mended");
    assert_eq!(vault.unseal(&hash(PAPER)).expect("still there"), PAPER);
    assert_eq!(fs::read(replaced.join("penlight.db")).expect("kept"), b"the database, as it was");
}

#[test]
fn nothing_is_restored_while_a_program_has_the_folder_open() {
    let (laptop, _) = Laptop::with_backup(None);
    let vault = open(&laptop.data(), None).expect("opens");
    assert!(matches!(laptop.restore(), Err(Error::InUse)));
    drop(vault);
    laptop.restore().expect("restored");
}

#[test]
fn a_backup_that_is_damaged_cut_off_or_none_is_refused_and_leaves_nothing_behind() {
    let (laptop, _) = Laptop::with_backup(Some(PASSPHRASE));
    let whole = fs::read(laptop.backup()).expect("read");
    let damaged = laptop.outer.path().join("damaged");
    let check = |bytes: &[u8], what: &str| {
        fs::write(&damaged, bytes).expect("written");
        let found = check_backup_file(&damaged);
        assert!(matches!(found, Err(Error::NotABackup | Error::BackupDamaged(_))), "{what}: {found:?}");
        let into = laptop.outer.path().join("unpacked");
        assert!(unpack_backup(&damaged, &into).is_err(), "{what}");
        assert!(!into.exists(), "{what}");
    };
    check(b"", "empty");
    check(b"somebody's shopping list", "a list");
    check(&vec![b'x'; 4096], "4096 letters");
    for part in 1..20 {
        // The last kilobyte says only that the file ends here.
        check(&whole[..(whole.len() - 1024) * part / 20], &format!("{part}/20 of it"));
    }
    let padding = |at: usize| whole[at - at % 512..][..512][at % 512..].iter().all(|byte| *byte == 0);
    for n in 0..200 {
        let at = n * 7_919 % (whole.len() - 1024);
        // Behind a member's end stand zeros that hold nothing; the sum of a member's head, at 148, can be written
        // in several ways.
        if !padding(at) && !(148..156).contains(&(at % 512)) {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << (n % 8);
            check(&bytes, &format!("byte {at}"));
        }
    }
}

/// The first page of a backup, as this program writes it.
fn told(outer: &TempDir) -> String {
    let vault = open(&outer.path().join("own"), None).expect("made");
    fs::write(vault.database_path(), "").expect("written");
    let backup = outer.path().join("own.penlight");
    vault.write_backup(&vault.database_path(), &backup).expect("backed up");
    let mut tar = tar::Archive::new(fs::File::open(backup).expect("there"));
    let first = tar.entries().expect("a tar").next().expect("a member").expect("sound");
    std::io::read_to_string(first).expect("text")
}

#[test]
fn no_name_in_a_backup_leads_out_of_the_folder() {
    let outer = tempfile::tempdir().expect("a folder");
    for name in ["../outside", "/outside", "attachments/../../outside", "attachments/ab/../../../x", "other"] {
        let path = outer.path().join("hostile");
        let mut tar = tar::Builder::new(fs::File::create(&path).expect("a file"));
        let mut member = |name: &str, bytes: &[u8]| {
            let mut header = tar::Header::new_gnu();
            // As no honest program would set it.
            header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
            header.set_size(bytes.len() as u64);
            header.set_cksum();
            tar.append(&header, bytes).expect("written");
        };
        member("READ-ME.txt", told(&outer).as_bytes());
        member(name, b"x");
        tar.into_inner().expect("written");
        let into = outer.path().join("in/here");
        assert!(matches!(unpack_backup(&path, &into), Err(Error::BackupDamaged(_))), "{name}");
        assert!(!outer.path().join("in/outside").exists() && !outer.path().join("outside").exists(), "{name}");
    }
}

#[test]
fn travel_mode_leaves_nothing_that_opens_and_the_backup_brings_it_back() {
    let (laptop, code) = Laptop::with_backup(Some(PASSPHRASE));
    open(&laptop.data(), Some(PASSPHRASE)).expect("opens").leave().expect("left");
    let left: Vec<_> =
        fs::read_dir(laptop.data()).expect("listed").map(|e| e.expect("an entry").file_name()).collect();
    assert_eq!(left, ["folder.lock"], "{left:?}");
    assert!(Vault::open_with_recovery(&laptop.data(), &code.expect("a code")).is_err());
    // Meanwhile the program may be used with an empty folder, under another passphrase or none.
    drop(open(&laptop.data(), None).expect("a new folder"));
    laptop.restore().expect("restored");
    laptop.check_restored(Some(PASSPHRASE));
}

#[test]
fn a_departure_that_was_cut_short_goes_back_while_the_key_is_there_and_on_when_it_is_not() {
    let (laptop, _) = Laptop::with_backup(Some(PASSPHRASE));
    fs::write(laptop.data().join("leaving"), "").expect("written");
    fs::remove_file(laptop.data().join("header.copy")).expect("removed");
    laptop.check_restored(Some(PASSPHRASE));
    assert!(!laptop.data().join("leaving").exists());
    fs::write(laptop.data().join("leaving"), "").expect("written");
    fs::remove_file(laptop.data().join("header.copy")).expect("removed");
    fs::remove_file(laptop.data().join("header")).expect("removed");
    drop(open(&laptop.data(), None).expect("a new folder"));
    assert!(!laptop.data().join("attachments").exists() && !laptop.data().join("leaving").exists());
}
