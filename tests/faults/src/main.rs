//! Faults on purpose: `npm run faults` for hours, or `faults short` for half a minute.
//!
//! `faults KIND NUMBER SEED` runs a part of it. Each kind runs the real program, breaks something, and holds what the program had acknowledged against what is
//! there afterwards. Prints one line a kind; ends badly where anything acknowledged is gone.

#[cfg(target_os = "linux")]
mod canaries;
#[cfg(target_os = "linux")]
mod disk;
#[cfg(target_os = "linux")]
mod drafts;
#[cfg(target_os = "linux")]
mod failing;
#[cfg(target_os = "linux")]
mod flips;
#[cfg(target_os = "linux")]
mod full;
#[cfg(target_os = "linux")]
mod kills;
#[cfg(target_os = "linux")]
mod laptop;
#[cfg(target_os = "linux")]
mod older;
#[cfg(target_os = "linux")]
mod power;
#[cfg(target_os = "linux")]
mod restores;
#[cfg(target_os = "linux")]
mod travels;

#[cfg(target_os = "linux")]
use std::path::Path;
use std::process::ExitCode;

/// Kind, how many in the long run, how many in the short.
#[cfg(target_os = "linux")]
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

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let wanted = words.first().map_or("long", String::as_str);
    if let [word, data, text] = words.as_slice()
        && word == drafts::SAVE
    {
        return drafts::save(Path::new(data), text);
    }
    let number = words.get(1).and_then(|number| number.parse().ok());
    // Another seed, other chances: the long run in parts.
    let seed = words.get(2).and_then(|seed| seed.parse().ok()).unwrap_or(1);
    if wanted == full::INSIDE {
        return told("", full::inside(number.unwrap_or(1), seed));
    }
    for (kind, long, short) in KINDS {
        if !["long", "short", kind].contains(&wanted) {
            continue;
        }
        let times = number.unwrap_or(if wanted == "short" { short } else { long });
        let said = match kind {
            "kills" => kills::run(times, seed),
            "power" => power::run(times, seed),
            "failing" => failing::run(times),
            "flips" => flips::run(times),
            "restores" => restores::run(times),
            "travels" => travels::run(times, seed),
            "full" => full::run(times, seed),
            _ => canaries::run(times),
        };
        if told(kind, said) == ExitCode::FAILURE {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

#[cfg(target_os = "linux")]
fn told(kind: &str, said: laptop::Answer<String>) -> ExitCode {
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

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    println!("skipped: the fault harness needs Linux");
    ExitCode::SUCCESS
}
