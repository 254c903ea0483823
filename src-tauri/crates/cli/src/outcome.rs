//! How a command ends: one JSON value or lines on standard output, sentences on standard error, an exit code.

use std::io::Write;

/// Failed or refused.
pub const FAILED: u8 = 1;

/// One sentence on standard error. A reader that has gone away is no reason to fail.
pub fn say(sentence: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{sentence}");
}

/// Text on standard output, with a line break at its end.
pub fn print(text: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    let written = writeln!(out, "{text}").and_then(|()| out.flush());
    match written {
        // `penlight list | head` closes the pipe when it has enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// One JSON value on standard output.
pub fn print_json(value: &serde_json::Value) -> anyhow::Result<()> {
    print(&serde_json::to_string_pretty(value)?)
}
