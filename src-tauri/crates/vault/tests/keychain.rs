//! The keychain opens a folder where the person wants that, and is never the only way in. A keychain in memory stands
//! in for the system's.
#![expect(clippy::disallowed_methods, reason = "the tests damage files as no program should")]

use std::fs;
use std::path::Path;

use vault::{Cost, Error, Vault};

fn open(path: &Path, passphrase: Option<&str>) -> Result<Vault, Error> {
    Vault::open_with(path, passphrase, Cost::TRIFLING)
}

#[test]
fn the_keychain_opens_the_folder_until_it_is_told_not_to() {
    // The first call chooses the system's own; ours takes its place for this program.
    let _ = keyring::v1::Entry::store_status();
    let outer = tempfile::tempdir().expect("a folder");
    let path = outer.path().join("data");
    let vault = open(&path, Some("one")).expect("made");
    if keyring::v1::Entry::store_status().is_err() {
        // No keychain here: a plain refusal, and nothing is changed.
        assert!(matches!(vault.use_keychain(), Err(Error::NoKeychain(_))));
        assert!(!vault.uses_keychain());
        drop(vault);
        open(&path, Some("one")).expect("opens as before");
        return println!("only the refusal was tried: this system has no keychain");
    }
    keyring_core::set_default_store(keyring_core::mock::Store::new().expect("a keychain in memory"));
    vault.use_keychain().expect("kept");
    let key = *vault.database_key();
    drop(vault);
    assert_eq!(*open(&path, None).expect("opens without being asked").database_key(), key);
    assert!(matches!(open(&path, Some("two")), Err(Error::WrongPassphrase)));
    let vault = open(&path, Some("one")).expect("the passphrase opens as before");
    vault.change_passphrase("one", "two").expect("changed");
    assert_eq!(*open(&path, None).expect("still").database_key(), key);
    // Our half alone, or the keychain's alone, opens nothing.
    let half = fs::read(path.join("keychain")).expect("there");
    vault.leave_keychain().expect("left");
    drop(vault);
    assert!(matches!(open(&path, None), Err(Error::PassphraseNeeded)));
    fs::write(path.join("keychain"), half).expect("put back");
    assert!(matches!(open(&path, None), Err(Error::PassphraseNeeded)));
}

#[test]
fn a_folder_without_a_passphrase_needs_no_keychain() {
    let outer = tempfile::tempdir().expect("a folder");
    let vault = open(&outer.path().join("data"), None).expect("made");
    assert!(matches!(vault.use_keychain(), Err(Error::NoPassphrase)));
}
