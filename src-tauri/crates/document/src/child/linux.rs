//! What the child gives up on Linux: memory, time and files by `setrlimit`, every path and port by Landlock.

use landlock::{ABI, Access, AccessFs, AccessNet, RestrictionStatus, Ruleset, RulesetAttr, RulesetError};
use rustix::process::{Resource, Rlimit, setrlimit};

use super::{MAX_MEMORY, MAX_SECONDS};

/// Takes from this process what a reader doesn't need. Where the system refuses, the parent's patience is left.
pub(super) fn limit() {
    let at_most = |resource, most| {
        let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
    };
    at_most(Resource::As, MAX_MEMORY);
    at_most(Resource::Cpu, MAX_SECONDS);
    // No file is written, not even a memory dump with the document in it.
    at_most(Resource::Fsize, 0);
    at_most(Resource::Core, 0);
    // Kernels before 5.13 know no Landlock; the limits above hold without it.
    let _ = shut_in();
}

/// From here on no path can be opened and no port reached: what takes the reader over finds nothing to take along.
fn shut_in() -> Result<RestrictionStatus, RulesetError> {
    // Rights that an older kernel doesn't know are left out by the crate, one by one.
    let rules = Ruleset::default().handle_access(AccessFs::from_all(ABI::V5))?;
    let rules = rules.handle_access(AccessNet::from_all(ABI::V5))?;
    rules.create()?.restrict_self()
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;
    use std::thread;

    use landlock::RulesetStatus;

    use super::*;

    /// Landlock holds for a thread and for those it starts: the other tests go on as before.
    #[test]
    #[allow(clippy::disallowed_methods, reason = "what has to fail here")]
    fn who_is_shut_in_opens_no_file() {
        let open =
            || std::fs::File::open(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).err().map(|e| e.kind());
        assert_eq!(open(), None);
        let (status, inside) = thread::spawn(move || (shut_in(), open())).join().expect("a thread");
        if status.expect("rules").ruleset == RulesetStatus::NotEnforced {
            println!("skipped: this kernel has no Landlock");
            return;
        }
        assert_eq!(inside, Some(ErrorKind::PermissionDenied));
    }
}
