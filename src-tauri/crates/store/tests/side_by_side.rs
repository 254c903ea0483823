//! Databases opened and closed side by side, from the first moment of a process on.

mod common;

use std::thread;

/// As many as a window opens at its start with its second copies, and how often each.
const TOGETHER: usize = 2;
const TIMES: usize = 20;

#[test]
fn databases_open_while_others_close() {
    thread::scope(|scope| {
        for _ in 0..TOGETHER {
            scope.spawn(|| (0..TIMES).for_each(|_| drop(common::fresh())));
        }
    });
}
