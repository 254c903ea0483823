//! Faults on purpose: `npm run faults` for the better part of an hour, or `faults short` for half a minute.
//!
//! `faults KIND NUMBER SEED` runs a part of it; of `failing` the seed is the first call that fails. Each kind runs the real
//! program, breaks something, and holds what the program had acknowledged against what is there afterwards. Prints a line
//! a part; ends badly where anything acknowledged is gone. `FAULTS_IN` says in which folder.

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
mod parts;
#[cfg(target_os = "linux")]
mod power;
#[cfg(target_os = "linux")]
mod restores;
#[cfg(target_os = "linux")]
mod travels;

use std::process::ExitCode;

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [word, data, text] = words.as_slice()
        && word == drafts::SAVE
    {
        return drafts::save(std::path::Path::new(data), text);
    }
    let wanted = words.first().map_or("long", String::as_str);
    let number = words.get(1).and_then(|number| number.parse().ok());
    // Another seed, other chances: the long run in parts.
    let seed = words.get(2).and_then(|seed| seed.parse().ok()).unwrap_or(1);
    if wanted == full::INSIDE {
        return parts::told("", full::inside(number.unwrap_or(1), seed.into()));
    }
    parts::run(&parts::wanted(wanted, number, seed))
}

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    println!("skipped: the fault harness needs Linux");
    ExitCode::SUCCESS
}
