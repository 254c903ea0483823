//! Prints how fast feeds are read beside feed-rs, and how much of damaged ones is kept; see README.md.

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long each reader reads.
const LONG_ENOUGH: Duration = Duration::from_millis(1_500);
/// Damaged copies of each file.
const COPIES: usize = 50;
/// Most bits flipped in one copy.
const FLIPS: usize = 5;

fn main() {
    let files: Vec<Vec<u8>> = std::env::args().skip(1).flat_map(|folder| feeds_below(Path::new(&folder))).collect();
    let both: Vec<Vec<u8>> = files.iter().filter(|bytes| others(bytes).is_some_and(|n| n > 0)).cloned().collect();
    print_speed("files that both read", &both);
    print_speed("one feed of 8 MB", &[large()]);
    let damaged: Vec<&Vec<u8>> = files.iter().filter(|bytes| ours(bytes) > 1).collect();
    print_flipped(&damaged);
    print_cut(&damaged);
}

fn print_speed(what: &str, files: &[Vec<u8>]) {
    let megabytes = files.iter().map(Vec::len).sum::<usize>() as f64 / 1e6;
    let rate = |read: &dyn Fn(&[u8])| {
        let (begun, mut rounds) = (Instant::now(), 0);
        while begun.elapsed() < LONG_ENOUGH {
            files.iter().for_each(|bytes| read(bytes));
            rounds += 1;
        }
        megabytes * f64::from(rounds) / begun.elapsed().as_secs_f64()
    };
    let (own, other) = (rate(&|bytes| drop(ours(bytes))), rate(&|bytes| drop(others(bytes))));
    println!("{what} ({} of {megabytes:.2} MB): {own:.1} MB/s, feed-rs {other:.1} MB/s, {:.2} ×", files.len(), own / other);
}

fn print_flipped(files: &[&Vec<u8>]) {
    let (mut kept, mut all, mut chance) = (0, 0, Chance(1));
    for bytes in files {
        let whole = ours(bytes);
        for _ in 0..COPIES {
            let mut copy = bytes.to_vec();
            for _ in 0..=chance.below(FLIPS) {
                let at = chance.below(copy.len());
                copy[at] ^= 1 << chance.below(8);
            }
            kept += ours(&copy).min(whole);
            all += whole;
        }
    }
    println!("flipped bits: {kept} of {all} entries kept, {:.2} %", 100.0 * kept as f64 / all.max(1) as f64);
}

fn print_cut(files: &[&Vec<u8>]) {
    let (mut lost, mut all, mut chance) = (0, 0, Chance(2));
    // Where the text is not of single bytes, ends are not found by searching bytes.
    for bytes in files.iter().filter(|bytes| ends(bytes) == ours(bytes)) {
        for _ in 0..COPIES {
            let cut = &bytes[..chance.below(bytes.len())];
            let whole = ends(cut);
            lost += whole.saturating_sub(ours(cut));
            all += whole;
        }
    }
    println!("cut off: {lost} of {all} whole entries lost");
}

/// Ends of entries.
fn ends(bytes: &[u8]) -> usize {
    let text = String::from_utf8_lossy(bytes);
    text.matches("</item>").count() + text.matches("</entry>").count()
}

/// Entries that we read.
fn ours(bytes: &[u8]) -> usize {
    feed::parse(bytes, None, None).map_or(0, |feed| feed.entries.len())
}

/// Entries that feed-rs reads; it panics on some.
fn others(bytes: &[u8]) -> Option<usize> {
    catch_unwind(|| feed_rs::parser::parse(bytes).ok().map(|feed| feed.entries.len())).ok().flatten()
}

/// A feed as large as is taken from the network.
fn large() -> Vec<u8> {
    let words = "Her family was told that she had been taken to another place. ".repeat(25);
    let item = |n: usize| {
        format!(
            "<item><title>Urgent action {n}</title><link>https://a.example/{n}</link><guid>id-{n}</guid>\
             <pubDate>Mon, 01 Jun 2026 10:00:00 GMT</pubDate><category>Chile</category>\
             <description><![CDATA[<p>{words}</p>]]></description></item>"
        )
    };
    let items: String = (0..4_500).map(item).collect();
    format!("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>F</title>{items}</channel></rss>").into_bytes()
}

fn feeds_below(folder: &Path) -> Vec<Vec<u8>> {
    let mut found: Vec<PathBuf> = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            match path.is_dir() {
                true => folders.push(path),
                false if path.extension().is_some_and(|ending| ending == "xml") => found.push(path),
                false => (),
            }
        }
    }
    found.sort();
    found.iter().filter_map(|path| fs::read(path).ok()).collect()
}

/// Numbers as random as damage is (Knuth's linear congruence), the same at every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}
