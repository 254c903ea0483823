//! Faults on purpose: `npm run faults` for hours, or `faults short` for twenty seconds.
//!
//! Each kind runs the real program, breaks something, and holds what the program had acknowledged against what is
//! there afterwards. Prints one line a kind; ends badly where anything acknowledged is gone.

#[cfg(target_os = "linux")]
mod canaries;
#[cfg(target_os = "linux")]
mod disk;
#[cfg(target_os = "linux")]
mod failing;
#[cfg(target_os = "linux")]
mod flips;
#[cfg(target_os = "linux")]
mod kills;
#[cfg(target_os = "linux")]
mod laptop;
#[cfg(target_os = "linux")]
mod power;
#[cfg(target_os = "linux")]
mod restores;

use std::process::ExitCode;

/// Kind, how many in the long run, how many in the short.
#[cfg(target_os = "linux")]
const KINDS: [(&str, u32, u32); 6] = [
    ("kills", 2_000, 12),
    ("power", 500, 12),
    ("failing", 500, 12),
    ("flips", 400, 6),
    ("restores", 100, 3),
    ("canaries", 200, 20),
];

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let wanted = words.first().map_or("long", String::as_str);
    let number = words.get(1).and_then(|number| number.parse().ok());
    for (kind, long, short) in KINDS {
        if !["long", "short", kind].contains(&wanted) {
            continue;
        }
        let times = number.unwrap_or(if wanted == "short" { short } else { long });
        let said = match kind {
            "kills" => kills::run(times),
            "power" => power::run(times),
            "failing" => failing::run(times),
            "flips" => flips::run(times),
            "restores" => restores::run(times),
            _ => canaries::run(times),
        };
        match said {
            Ok(said) => println!("{kind}: {said}"),
            Err(why) => {
                eprintln!("{kind}: FAILED: {why}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    println!("skipped: the fault harness needs Linux");
    ExitCode::SUCCESS
}
