//! What the child gives up on Windows: a job keeps its processes together and its working set small; its memory and its
//! time are watched.

use memory_stats::memory_stats;
use win32job::{ExtendedLimitInfo, Job, JobError};

use super::MAX_MEMORY;
use super::watch::watch;

/// Windows asks for a lower bound, too; this is what a process has when it starts.
const LEAST_WORKING_SET: usize = 1 << 20;

/// Takes from this process what a reader doesn't need. Where the system refuses, the parent's patience is left.
pub(super) fn limit() {
    let _ = join_job();
    // Memory promised by the system, in use or not: here called virtual.
    watch(|| memory_stats().map(|taken| taken.virtual_mem));
}

fn join_job() -> Result<(), JobError> {
    let mut limits = ExtendedLimitInfo::new();
    limits.limit_working_memory(LEAST_WORKING_SET, MAX_MEMORY as usize).limit_kill_on_job_close();
    let job = Job::create_with_limit_info(&limits)?;
    job.assign_current_process()?;
    // Closed with the process: to drop it is to end the process.
    std::mem::forget(job);
    Ok(())
}
