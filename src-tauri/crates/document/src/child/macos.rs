//! What the child gives up on macOS: time and files by `setrlimit`; its memory is watched, the system limits none.

use memory_stats::memory_stats;
use rustix::process::{Resource, Rlimit, setrlimit};

use super::MAX_SECONDS;
use super::watch::watch;

/// Takes from this process what a reader doesn't need. Where the system refuses, the parent's patience is left.
pub(super) fn limit() {
    let at_most = |resource, most| {
        let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
    };
    at_most(Resource::Cpu, MAX_SECONDS);
    at_most(Resource::Fsize, 0);
    at_most(Resource::Core, 0);
    // The address space is shared with the system's own libraries and says nothing: what is resident counts.
    watch(|| memory_stats().map(|taken| taken.physical_mem));
}
