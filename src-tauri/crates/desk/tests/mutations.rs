//! Documents broken at random, thousands of them: reading and understanding never give up, whatever the bytes.
//!
//! Beside the fuzzer, and without its nightly compiler:
//! `cargo test --workspace --test mutations -- --ignored --nocapture`.
// The crate touches no files of its own; this test reads fixtures.
#![allow(clippy::disallowed_methods)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use document::{Hint, Unreadable};

/// Where documents of every kind stand.
const FOLDERS: [&str; 3] = ["../document/tests/fixtures", "../extract/tests/fixtures", "../cli/tests/listings"];
/// Pieces that have meaning somewhere.
const PIECES: [&str; 20] = [
    "<div>",
    "</p>",
    "<!--",
    "<table><tr><td>",
    "&#x200f;",
    "\r\n",
    "\r\n\r\n",
    "--b\r\n",
    "=?utf-8?q?=C3?=",
    "endobj",
    " 0 obj <<",
    "/Length -1",
    "stream\n",
    "UA 999999/99",
    "31.2.2026",
    "\u{202e}",
    "\u{0}",
    "\u{fffd}",
    "Dear ",
    "% ~",
];

/// Marsaglia's xorshift: the same numbers in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (most.max(1) as u64)).unwrap_or(0)
    }
}

/// Name and bytes of every fixture.
fn fixtures() -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for folder in FOLDERS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for entry in std::fs::read_dir(folder).expect("a folder of fixtures").map_while(Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            if !name.ends_with(".expected") {
                all.push((name, std::fs::read(entry.path()).expect("a fixture")));
            }
        }
    }
    all.sort();
    all
}

/// One to eight changes: a bit, a piece out, a piece twice, a piece of another document, the end cut off.
fn broken(whole: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..=chance.below(8) {
        let at = chance.below(bytes.len());
        let end = (at + chance.below(40)).min(bytes.len());
        match chance.below(7) {
            0 | 1 if !bytes.is_empty() => bytes[at] ^= 1 << chance.below(8),
            2 => drop(bytes.drain(at..end)),
            3 => drop(bytes.splice(at..at, bytes[at..end].to_vec())),
            4 => drop(bytes.splice(at..end, PIECES[chance.below(PIECES.len())].bytes())),
            5 if !other.is_empty() => {
                let from = chance.below(other.len());
                let piece = other[from..(from + 200).min(other.len())].to_vec();
                drop(bytes.splice(at..end, piece));
            }
            6 if chance.below(4) == 0 => bytes.truncate(at),
            _ => bytes.extend(PIECES[chance.below(PIECES.len())].bytes()),
        }
    }
    bytes
}

/// Reads and understands; what went wrong, if anything.
fn tried(name: &str, bytes: &[u8]) -> Option<String> {
    let hint = Hint { name: Some(name.to_owned()), ..Hint::default() };
    let understand = || match document::read(bytes, &hint) {
        // A panic inside a reader comes back like this.
        Err(Unreadable::Damaged(why)) if why == "the reader gave up" => Some(why),
        Err(_) => None,
        Ok(reading) => {
            let action = extract::action(&reading.document);
            extract::listing(&reading.document);
            extract::parts(&reading.document);
            let outside = action.findings.iter().filter_map(|finding| finding.place.as_ref()).find(|place| {
                let block = reading.document.blocks.get(place.block as usize);
                let length = block.map_or(0, |block| block.text().chars().count());
                place.start > place.end || place.end as usize > length
            });
            outside.map(|place| format!("a place outside its block: {place:?}"))
        }
    };
    catch_unwind(AssertUnwindSafe(understand)).unwrap_or_else(|_| Some("understanding it panicked".into()))
}

/// Breaks each fixture in so many rounds.
#[track_caller]
fn check(times: usize, seed: u64) {
    let all = fixtures();
    let mut chance = Chance(seed);
    let (mut done, mut wrong) = (0, Vec::new());
    for round in 1..=times {
        for (name, whole) in &all {
            let other = &all[chance.below(all.len())].1;
            let bytes = broken(whole, other, &mut chance);
            done += 1;
            if let Some(what) = tried(name, &bytes) {
                let path = std::env::temp_dir().join(format!("penlight-{done}-{name}"));
                std::fs::write(&path, &bytes).expect("written");
                wrong.push(format!("{what}: {}", path.display()));
            }
        }
        println!("round {round}: {done} tried, {} wrong", wrong.len());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[ignore = "takes minutes"]
fn thousands_of_broken_documents_are_read_and_understood() {
    check(200, 0xca11);
}
