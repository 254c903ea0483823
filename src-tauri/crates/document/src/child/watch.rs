//! Ends the child where the system doesn't: when it has taken more memory or more time than it may.

use std::process;
use std::thread;
use std::time::{Duration, Instant};

use super::{MAX_MEMORY, MAX_SECONDS};

/// Short enough that no reader fills a small laptop's memory between two looks.
const PAUSE: Duration = Duration::from_millis(20);

/// Looks from a thread of its own; `taken` says how many bytes the process has.
pub(super) fn watch(taken: fn() -> Option<usize>) {
    let began = Instant::now();
    thread::spawn(move || {
        while !is_over(taken(), began.elapsed()) {
            thread::sleep(PAUSE);
        }
        process::exit(1);
    });
}

fn is_over(taken: Option<usize>, elapsed: Duration) -> bool {
    taken.is_some_and(|bytes| bytes as u64 > MAX_MEMORY) || elapsed.as_secs() >= MAX_SECONDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_much_memory_or_time_is_over() {
        let second = Duration::from_secs(1);
        assert!(!is_over(Some(500 << 20), second));
        assert!(is_over(Some(513 << 20), second));
        assert!(!is_over(None, second));
        assert!(is_over(None, 20 * second));
    }
}
