//! The run in parts, as many at a time as this system has cores: none waits for another.

use std::process::ExitCode;
use std::sync::Mutex;
use std::thread;

use crate::laptop::Answer;
use crate::{canaries, failing, flips, full, kills, power, restores, travels};

/// Kind, how many in the long run, how many in the short.
const KINDS: [(&str, u32, u32); 8] = [
    ("kills", 2_000, 12),
    ("power", 500, 12),
    ("failing", 500, 12),
    ("flips", 400, 6),
    ("restores", 100, 3),
    ("travels", 100, 2),
    ("full", 400, 8),
    ("canaries", 200, 20),
];
/// So many rounds at most are one part.
const ROUNDS: u32 = 250;

/// Some rounds of one kind.
pub struct Part {
    kind: &'static str,
    rounds: u32,
    /// Of `failing` the first call that fails, else what chance begins with.
    seed: u32,
}

/// The parts of the long run, of the short one, or of one kind: with so many rounds, from that seed.
pub fn wanted(word: &str, number: Option<u32>, seed: u32) -> Vec<Part> {
    let mut parts = Vec::new();
    for (kind, long, short) in KINDS {
        if !["long", "short", kind].contains(&word) {
            continue;
        }
        let mut left = number.unwrap_or(if word == "short" { short } else { long });
        let mut seed = seed;
        while left > 0 {
            let rounds = left.min(ROUNDS);
            parts.push(Part { kind, rounds, seed });
            left -= rounds;
            seed += if kind == "failing" { rounds } else { 1 };
        }
    }
    parts
}

/// Runs them all, also after one that failed.
pub fn run(parts: &[Part]) -> ExitCode {
    let waiting = Mutex::new(parts.iter());
    let ways = thread::available_parallelism().map_or(1, usize::from).min(parts.len());
    let next = || waiting.lock().ok()?.next();
    let one_after_another = || {
        let mut well = true;
        while let Some(part) = next() {
            well &= told(part.kind, part.run()) == ExitCode::SUCCESS;
        }
        well
    };
    let well = thread::scope(|scope| {
        let ways: Vec<_> = (0..ways).map(|_| scope.spawn(one_after_another)).collect();
        // A way that panicked has shown nothing.
        ways.into_iter().all(|way| way.join().unwrap_or(false))
    });
    if well && !parts.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl Part {
    fn run(&self) -> Answer<String> {
        let Self { kind, rounds, seed } = *self;
        match kind {
            "kills" => kills::run(rounds, seed.into()),
            "power" => power::run(rounds, seed.into()),
            "failing" => failing::run(rounds, seed),
            "flips" => flips::run(rounds, seed.into()),
            "restores" => restores::run(rounds, seed.into()),
            "travels" => travels::run(rounds, seed.into()),
            "full" => full::run(rounds, seed.into()),
            _ => canaries::run(rounds, seed.into()),
        }
    }
}

/// Says how a part ended.
pub fn told(kind: &str, said: Answer<String>) -> ExitCode {
    match said {
        Ok(said) if kind.is_empty() => println!("{said}"),
        Ok(said) => println!("{kind}: {said}"),
        Err(why) => {
            eprintln!("{kind}: FAILED: {why}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
