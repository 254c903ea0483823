//! How long a passphrase takes to open a folder, and how fast documents are sealed. Prints one line a figure.
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use std::hint::black_box;
use std::time::Instant;

use model::Hash;
use sha2::{Digest, Sha256};
use vault::Vault;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("data");
    let vault = took("a new folder with a passphrase", || Vault::open(&path, Some("passphrase")).expect("made"));
    drop(vault);
    let vault = took("opened with its passphrase", || Vault::open(&path, Some("passphrase")).expect("opened"));
    for megabytes in [1, 16] {
        let bytes = vec![7; megabytes << 20];
        let hash = took(&format!("hash of {megabytes} MB"), || Hash(Sha256::digest(&bytes).into()));
        took(&format!("{megabytes} MB sealed"), || vault.seal(&hash, &bytes).expect("sealed"));
        took(&format!("{megabytes} MB sealed again"), || vault.seal(&hash, &bytes).expect("sealed"));
        took(&format!("{megabytes} MB unsealed"), || vault.unseal(&hash).expect("unsealed"));
    }
}

fn took<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = black_box(work());
    println!("{what}: {:.1?}", start.elapsed());
    done
}
