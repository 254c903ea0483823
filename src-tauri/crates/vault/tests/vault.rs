//! A data folder opens for those who may, and for nobody else, whatever happens between.
#![expect(clippy::disallowed_methods, reason = "the tests damage files as no program should")]

use std::fs;
use std::path::{Path, PathBuf};

use model::Hash;
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use vault::{Cost, Error, Vault};

const PASSPHRASE: &str = "correct horse";

fn folder() -> (TempDir, PathBuf) {
    let outer = tempfile::tempdir().expect("a folder");
    let path = outer.path().join("data");
    (outer, path)
}

fn open(path: &Path, passphrase: Option<&str>) -> Result<Vault, Error> {
    Vault::open_with(path, passphrase, Cost::TRIFLING)
}

/// What keeps the same as long as the key is the same.
fn key(vault: &Vault) -> [u8; 32] {
    *vault.database_key()
}

#[test]
fn a_new_folder_without_passphrase_opens_again_for_its_owner_alone() {
    let (_outer, path) = folder();
    assert!(!Vault::needs_passphrase(&path).expect("nothing there"));
    let first = key(&open(&path, None).expect("made"));
    assert_eq!(key(&open(&path, None).expect("opened")), first);
    // A program that always gives one, as the environment says, must still get in.
    assert_eq!(key(&open(&path, Some("whatever")).expect("opened")), first);
    let text = fs::read_to_string(path.join("key")).expect("the key file");
    assert!(text.contains("whoever can read this file can read everything"), "{text}");
    #[cfg(unix)]
    for (file, mode) in [("", 0o700), ("key", 0o600), ("header", 0o600), ("header.copy", 0o600)] {
        use std::os::unix::fs::PermissionsExt;
        let found = fs::metadata(path.join(file)).expect("there").permissions().mode() & 0o777;
        assert_eq!(found, mode, "{file}");
    }
}

#[test]
fn a_new_folder_takes_the_passphrase_that_is_given() {
    let (_outer, path) = folder();
    let vault = open(&path, Some(PASSPHRASE)).expect("made");
    let first = key(&vault);
    assert!(vault.is_protected());
    let code = vault.take_recovery_code().expect("a code to print");
    assert!(vault.take_recovery_code().is_none(), "it is given once");
    drop(vault);
    assert!(!path.join("key").exists());
    assert!(Vault::needs_passphrase(&path).expect("read"));
    assert!(matches!(open(&path, None), Err(Error::PassphraseNeeded)));
    for wrong in ["", "correct hors", "Correct horse", "correct horse "] {
        assert!(matches!(open(&path, Some(wrong)), Err(Error::WrongPassphrase)), "{wrong:?}");
    }
    assert_eq!(key(&open(&path, Some(PASSPHRASE)).expect("opened")), first);
    let recovered = Vault::open_with_recovery(&path, &code.to_string()).expect("opened");
    assert_eq!(key(&recovered), first);
}

#[test]
fn a_passphrase_is_set_changed_and_removed_without_a_new_key() {
    let (_outer, path) = folder();
    let vault = open(&path, None).expect("made");
    let first = key(&vault);
    assert!(matches!(vault.set_passphrase_at("", Cost::TRIFLING), Err(Error::EmptyPassphrase)));
    assert!(matches!(vault.change_passphrase("a", "b"), Err(Error::NoPassphrase)));
    let old_code = vault.set_passphrase_at("one", Cost::TRIFLING).expect("set").to_string();
    assert!(!path.join("key").exists());
    assert!(matches!(vault.change_passphrase("wrong", "two"), Err(Error::WrongPassphrase)));
    assert!(matches!(vault.change_passphrase("one", ""), Err(Error::EmptyPassphrase)));
    vault.change_passphrase("one", "two").expect("changed");
    drop(vault);
    assert!(matches!(open(&path, Some("one")), Err(Error::WrongPassphrase)));
    assert_eq!(key(&Vault::open_with_recovery(&path, &old_code).expect("the code stays")), first);

    let vault = open(&path, Some("two")).expect("opened");
    let new_code = vault.set_passphrase_at("three", Cost::TRIFLING).expect("set anew").to_string();
    drop(vault);
    assert!(matches!(Vault::open_with_recovery(&path, &old_code), Err(Error::WrongRecoveryCode)));
    assert_eq!(key(&Vault::open_with_recovery(&path, &new_code).expect("opened")), first);

    let vault = open(&path, Some("three")).expect("opened");
    assert!(matches!(vault.remove_passphrase("two"), Err(Error::WrongPassphrase)));
    vault.remove_passphrase("three").expect("removed");
    drop(vault);
    assert_eq!(key(&open(&path, None).expect("opened")), first);
    assert!(matches!(Vault::open_with_recovery(&path, &new_code), Err(Error::NoPassphrase)));
}

#[test]
fn a_passphrase_typed_on_another_system_is_the_same_one() {
    let (_outer, path) = folder();
    drop(open(&path, Some("Zürich")).expect("made"));
    open(&path, Some("Zu\u{308}rich")).expect("opened");
}

#[test]
fn a_passphrase_that_another_programs_set_needs_the_folder_alone() {
    let (_outer, path) = folder();
    let one = open(&path, None).expect("made");
    let two = open(&path, None).expect("both may be open");
    assert!(matches!(one.set_passphrase_at("new", Cost::TRIFLING), Err(Error::InUse)));
    assert!(!one.is_protected());
    drop(two);
    one.set_passphrase_at("new", Cost::TRIFLING).expect("set");
    one.alone(|| ()).expect("alone");
    open(&path, Some("new")).expect("shared again after");
}

#[test]
fn two_that_want_the_folder_alone_wait_for_each_other() {
    let (_outer, path) = folder();
    let one = open(&path, None).expect("made");
    let two = open(&path, None).expect("both may be open");
    std::thread::scope(|scope| {
        let second = scope.spawn(move || two.alone(|| 2));
        one.alone(|| ()).expect("waited");
        drop(one);
        assert_eq!(second.join().expect("no panic").expect("waited"), 2);
    });
}

#[test]
fn a_passphrase_that_could_not_be_removed_leaves_no_key_in_the_clear() {
    let (_outer, path) = folder();
    let one = open(&path, Some(PASSPHRASE)).expect("made");
    let two = open(&path, Some(PASSPHRASE)).expect("both may be open");
    assert!(matches!(one.remove_passphrase(PASSPHRASE), Err(Error::InUse)));
    assert!(!path.join("key").exists());
    assert!(one.is_protected() && Vault::needs_passphrase(&path).expect("read"));
    drop(two);
}

#[test]
fn a_change_that_the_disk_refuses_changes_nothing() {
    let (_outer, path) = folder();
    let vault = open(&path, Some(PASSPHRASE)).expect("made");
    // Nothing can be put in the place of a folder that is not empty.
    let in_the_way = path.join("header.copy");
    fs::remove_file(&in_the_way).expect("removed");
    fs::create_dir_all(in_the_way.join("inside")).expect("made");
    vault.remove_passphrase(PASSPHRASE).expect_err("refused");
    vault.change_passphrase(PASSPHRASE, "new").expect_err("refused");
    vault.set_passphrase_at("new", Cost::TRIFLING).expect_err("refused");
    drop(vault);
    assert!(!path.join("key").exists());
    assert!(matches!(open(&path, Some("new")), Err(Error::WrongPassphrase)));
    drop(open(&path, Some(PASSPHRASE)).expect("the old one opens, though the copy can't be mended"));
    fs::remove_dir_all(&in_the_way).expect("removed");
    open(&path, Some(PASSPHRASE)).expect("opened");
    assert!(in_the_way.is_file(), "mended");
}

#[test]
fn many_programs_may_make_the_same_new_folder_at_once() {
    for _ in 0..10 {
        let (_outer, path) = folder();
        let openers: Vec<_> = (0..6)
            .map(|_| {
                let path = path.clone();
                std::thread::spawn(move || open(&path, Some(PASSPHRASE)).map(|vault| key(&vault)))
            })
            .collect();
        let keys: Vec<_> =
            openers.into_iter().map(|opener| opener.join().expect("no panic").expect("opened")).collect();
        assert!(keys.iter().all(|key| *key == keys[0]), "one key for all");
    }
}

#[test]
fn one_program_at_a_time_asks_the_sources() {
    let (_outer, path) = folder();
    let (one, two) = (open(&path, None).expect("made"), open(&path, None).expect("opened"));
    let sync = one.try_sync().expect("asked").expect("free");
    assert!(two.try_sync().expect("asked").is_none());
    drop(sync);
    assert!(two.try_sync().expect("asked").is_some());
}

#[track_caller]
fn check_damage(damage: impl Fn(&Path), passphrase: Option<&str>, expected: fn(&Result<Vault, Error>) -> bool) {
    let (_outer, path) = folder();
    drop(open(&path, passphrase).expect("made"));
    damage(&path);
    let opened = open(&path, passphrase);
    assert!(expected(&opened), "{opened:?}");
}

fn flip(path: &Path, at: usize) {
    let mut bytes = fs::read(path).expect("read");
    bytes[at] ^= 1;
    fs::write(path, bytes).expect("written");
}

/// With the digest made right again, as a newer program would write it.
fn raise_version(path: &Path) {
    let mut bytes = fs::read(path).expect("read");
    let end = bytes.len() - 32;
    bytes[8] += 1;
    let digest = Sha256::digest(&bytes[..end]);
    bytes[end..].copy_from_slice(&digest);
    fs::write(path, bytes).expect("written");
}

#[test]
fn a_damaged_header_is_mended_from_its_copy_or_refused() {
    let opens = |opened: &Result<Vault, Error>| opened.is_ok();
    let is_damaged = |opened: &Result<Vault, Error>| matches!(opened, Err(Error::Damaged(_)));
    for at in [0, 9, 20, 60, 200] {
        check_damage(|path| flip(&path.join("header"), at), Some(PASSPHRASE), opens);
        check_damage(|path| flip(&path.join("header.copy"), at), Some(PASSPHRASE), opens);
        check_damage(
            |path| {
                flip(&path.join("header"), at);
                flip(&path.join("header.copy"), at);
            },
            Some(PASSPHRASE),
            is_damaged,
        );
    }
    check_damage(|path| fs::remove_file(path.join("header")).expect("removed"), Some(PASSPHRASE), opens);
    check_damage(|path| fs::write(path.join("header"), "").expect("written"), Some(PASSPHRASE), opens);
}

#[test]
fn header_and_copy_are_made_the_same_again() {
    let (_outer, path) = folder();
    drop(open(&path, None).expect("made"));
    let whole = fs::read(path.join("header")).expect("read");
    flip(&path.join("header"), 20);
    fs::remove_file(path.join("header.copy")).expect("removed");
    assert!(matches!(open(&path, None), Err(Error::Damaged("header"))));
    fs::write(path.join("header.copy"), &whole).expect("written");
    open(&path, None).expect("opened");
    assert_eq!(fs::read(path.join("header")).expect("read"), whole);
}

#[test]
fn a_newer_header_is_refused_even_beside_an_older_copy() {
    let is_newer = |opened: &Result<Vault, Error>| matches!(opened, Err(Error::Newer { found: 2, known: 1 }));
    check_damage(|path| raise_version(&path.join("header")), Some(PASSPHRASE), is_newer);
}

#[test]
fn a_lost_or_foreign_key_is_said_and_never_replaced() {
    let is_missing = |opened: &Result<Vault, Error>| matches!(opened, Err(Error::KeyMissing));
    check_damage(|path| fs::remove_file(path.join("key")).expect("removed"), None, is_missing);
    let lose_header = |path: &Path| {
        fs::write(path.join("penlight.db"), "kept").expect("written");
        fs::remove_file(path.join("header")).expect("removed");
        fs::remove_file(path.join("header.copy")).expect("removed");
    };
    check_damage(lose_header, None, is_missing);
    check_damage(lose_header, Some(PASSPHRASE), is_missing);
    let is_damaged = |opened: &Result<Vault, Error>| matches!(opened, Err(Error::Damaged("key file")));
    check_damage(|path| fs::write(path.join("key"), "0".repeat(64)).expect("written"), None, is_damaged);
    check_damage(|path| fs::write(path.join("key"), [0xFF]).expect("written"), None, is_damaged);
}

#[test]
fn a_crash_between_two_steps_leaves_no_key_in_the_clear() {
    let (_outer, path) = folder();
    drop(open(&path, None).expect("made"));
    let in_the_clear = fs::read(path.join("key")).expect("read");
    open(&path, None).expect("opened").set_passphrase_at(PASSPHRASE, Cost::TRIFLING).expect("set");
    // As if the power had failed before the file was removed.
    fs::write(path.join("key"), in_the_clear).expect("written");
    assert!(matches!(open(&path, None), Err(Error::PassphraseNeeded)));
    open(&path, Some(PASSPHRASE)).expect("opened");
    assert!(!path.join("key").exists());
}

fn hash(bytes: &[u8]) -> Hash {
    Hash(Sha256::digest(bytes).into())
}

#[test]
fn what_is_sealed_comes_back_and_its_name_and_bytes_tell_nothing() {
    let (_outer, path) = folder();
    let vault = open(&path, Some(PASSPHRASE)).expect("made");
    for bytes in [b"".as_slice(), b"CANARY of a PDF", &[9; 100_000]] {
        let hash = hash(bytes);
        assert!(matches!(vault.unseal(&hash), Err(Error::NotSealed)));
        vault.seal(&hash, bytes).expect("sealed");
        vault.seal(&hash, bytes).expect("sealed twice");
        assert!(vault.has(&hash));
        assert_eq!(vault.unseal(&hash).expect("unsealed"), bytes);
        let file = vault.sealed_path(&hash);
        let name = file.to_string_lossy().replace('/', "");
        let plain: String = hash.0.iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(!name.contains(&plain[..8]), "{name}");
        let sealed = fs::read(&file).expect("read");
        assert!(!sealed.windows(6).any(|window| window == b"CANARY"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o600);
        }
    }
    let gone = hash(b"CANARY of a PDF");
    vault.remove(&gone).expect("removed");
    vault.remove(&gone).expect("nothing to remove");
    assert!(!vault.has(&gone));
}

#[test]
fn every_flipped_bit_of_a_sealed_file_is_noticed_and_a_new_sealing_mends_it() {
    let (_outer, path) = folder();
    let vault = open(&path, None).expect("made");
    let (bytes, other) = (b"a scan of a reply".as_slice(), b"another".as_slice());
    vault.seal(&hash(bytes), bytes).expect("sealed");
    vault.seal(&hash(other), other).expect("sealed");
    let file = vault.sealed_path(&hash(bytes));
    let whole = fs::read(&file).expect("read");
    for bit in 0..whole.len() * 8 {
        let mut damaged = whole.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        fs::write(&file, damaged).expect("written");
        assert!(matches!(vault.unseal(&hash(bytes)), Err(Error::SealDamaged)), "bit {bit}");
    }
    for length in 0..whole.len() {
        fs::write(&file, &whole[..length]).expect("written");
        assert!(matches!(vault.unseal(&hash(bytes)), Err(Error::SealDamaged)), "length {length}");
    }
    // One file in the place of another opens neither.
    fs::copy(vault.sealed_path(&hash(other)), &file).expect("copied");
    assert!(matches!(vault.unseal(&hash(bytes)), Err(Error::SealDamaged)));
    vault.seal(&hash(bytes), bytes).expect("sealed again");
    assert_eq!(vault.unseal(&hash(bytes)).expect("unsealed"), bytes);
}

#[test]
fn half_written_files_go_at_the_next_opening_and_others_stay() {
    let (_outer, path) = folder();
    let vault = open(&path, None).expect("made");
    vault.seal(&hash(b"kept"), b"kept").expect("sealed");
    let beside = vault.sealed_path(&hash(b"kept")).with_file_name("0123.0000000000000000.tmp");
    let above = path.join("header.0000000000000000.tmp");
    fs::write(&beside, "half").expect("written");
    fs::write(&above, "half").expect("written");
    fs::write(path.join("notes.txt"), "the person's own").expect("written");
    drop(open(&path, None).expect("opened while another is"));
    assert!(beside.exists(), "another program may be writing it");
    drop(vault);
    let vault = open(&path, None).expect("opened alone");
    assert!(!beside.exists() && !above.exists());
    assert!(path.join("notes.txt").exists());
    assert_eq!(vault.unseal(&hash(b"kept")).expect("unsealed"), b"kept");
}

#[test]
fn two_folders_have_two_keys_and_the_header_of_one_does_not_open_the_other() {
    let ((_one, first), (_two, second)) = (folder(), folder());
    let one = key(&open(&first, Some(PASSPHRASE)).expect("made"));
    let two = key(&open(&second, Some(PASSPHRASE)).expect("made"));
    assert_ne!(one, two);
}

#[test]
fn the_default_cost_is_what_the_note_says() {
    assert_eq!(Cost::default(), Cost { memory: 65_536, passes: 3, lanes: 1 });
}
