//! Files that are sealed together are each whole, and nothing half written stays beside them.
#![expect(clippy::disallowed_methods, reason = "the tests look at files as no program should")]

use std::fs;
use std::path::Path;

use model::Hash;
use sha2::{Digest, Sha256};
use vault::{Error, Vault};

fn named(bytes: &[u8]) -> Hash {
    Hash(Sha256::digest(bytes).into())
}

fn files_below(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("readable").map(|entry| entry.expect("an entry").path());
    let all = entries.flat_map(|path| match path.is_dir() {
        true => files_below(&path),
        false => vec![path.display().to_string()],
    });
    all.collect()
}

#[test]
fn files_sealed_together_come_back_whole_and_once_each() {
    let outer = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(&outer.path().join("data"), None).expect("made");
    let texts: Vec<Vec<u8>> = (0..100_u32).map(|n| n.to_le_bytes().repeat(n as usize)).collect();
    let names: Vec<Hash> = texts.iter().map(|text| named(text)).collect();
    // One of them is there already and damaged, and one comes twice.
    vault.seal(&names[7], &texts[7]).expect("sealed");
    fs::write(vault.sealed_path(&names[7]), b"rot").expect("damaged");
    let mut all: Vec<(&Hash, &[u8])> =
        names.iter().zip(&texts).map(|(name, text)| (name, text.as_slice())).collect();
    all.push((&names[3], &texts[3]));
    vault.seal_all(&all).expect("sealed");
    for (name, text) in names.iter().zip(&texts) {
        assert_eq!(vault.unseal(name).expect("whole"), *text);
    }
    let kept = files_below(&outer.path().join("data/attachments"));
    assert_eq!(kept.len(), texts.len(), "{kept:?}");
    vault.seal_all(&[]).expect("nothing to do");
}

#[test]
fn where_one_can_not_be_written_nothing_half_written_stays() {
    let outer = tempfile::tempdir().expect("a folder");
    let vault = Vault::open(&outer.path().join("data"), None).expect("made");
    let (one, two) = (named(b"one"), named(b"two"));
    // A file stands where the second one's folder belongs.
    let folder = vault.sealed_path(&two).parent().expect("a folder").to_owned();
    fs::create_dir_all(folder.parent().expect("a folder")).expect("made");
    fs::write(&folder, b"in the way").expect("written");
    assert!(vault.seal_all(&[(&one, b"one"), (&two, b"two")]).is_err());
    assert!(matches!(vault.unseal(&two), Err(Error::NotSealed | Error::Io(_))));
    let kept = files_below(&outer.path().join("data/attachments"));
    assert!(!kept.iter().any(|path| path.ends_with(".tmp")), "{kept:?}");
}
