//! Reading in a process of its own: what a hostile file breaks there breaks nothing here.
//!
//! The wire: the parent writes the length of the hint (four bytes, little-endian), the hint in postcard, then the
//! file to the end of the stream. The child answers with `Result<Reading, Unreadable>` in postcard.

#[cfg_attr(target_os = "linux", path = "child/linux.rs")]
#[cfg_attr(windows, path = "child/windows.rs")]
#[cfg_attr(all(unix, not(target_os = "linux")), path = "child/macos.rs")]
mod limits;
#[cfg(any(not(target_os = "linux"), test))]
#[cfg_attr(target_os = "linux", allow(dead_code, reason = "tried here, used where the system limits no memory"))]
#[path = "child/watch.rs"]
mod watch;

use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::reading::{Hint, MAX_BYTES, Reading, Unreadable, read};

/// How long the parent waits. The slowest real file, a report of 120 pages, takes two seconds.
const PATIENCE: Duration = Duration::from_secs(20);
/// What the child may answer: attachments are as large as the mail they came in, blocks smaller.
const MAX_ANSWER: u64 = 2 * MAX_BYTES as u64;
/// Bytes of memory of the child: its address space where the system limits that, else what it has taken.
const MAX_MEMORY: u64 = 512 << 20;
/// Seconds of processor time; where the system doesn't count it, by the clock.
const MAX_SECONDS: u64 = 20;
/// Hostile PDFs nest objects deeply; the readers follow them by recursion.
const STACK: usize = 64 << 20;

/// Reads a file in a child process: `program` is run with the one argument `read-document`.
///
/// The child is killed after 20 seconds ([`Unreadable::TimedOut`]). A child that dies gives
/// [`Unreadable::Damaged`], one that cannot be started [`Unreadable::ChildMissing`].
pub fn read_in_child(program: &Path, bytes: &[u8], hint: &Hint) -> Result<Reading, Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let mut child = Command::new(program)
        .arg("read-document")
        // pdf_oxide unpacks streams to 256 MB by itself.
        .env("PDF_OXIDE_MAX_DECOMPRESS_MB", "32")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| Unreadable::ChildMissing)?;
    let answer = ask(&mut child, bytes, hint);
    // Killing a process that has ended is no error worth a word; waiting lets the system forget it.
    let _ = child.kill();
    let _ = child.wait();
    let answer = answer?;
    if answer.is_empty() {
        return Err(Unreadable::Damaged("reading it broke the reader".into()));
    }
    postcard::from_bytes(&answer).unwrap_or_else(|_| Err(Unreadable::Damaged("the answer was cut off".into())))
}

/// Sends the file and waits for the whole answer.
fn ask(child: &mut Child, bytes: &[u8], hint: &Hint) -> Result<Vec<u8>, Unreadable> {
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(Unreadable::ChildMissing);
    };
    let request = request(bytes, hint);
    // A child that dies early closes its input; its answer, or the lack of one, says so.
    thread::spawn(move || input.write_all(&request));
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut answer = Vec::new();
        let outcome = output.take(MAX_ANSWER + 1).read_to_end(&mut answer).map(|_| answer);
        // Nobody listens any more if it took too long.
        let _ = sender.send(outcome);
    });
    let answer = receiver.recv_timeout(PATIENCE).map_err(|_| Unreadable::TimedOut)?;
    let answer = answer.map_err(|error| Unreadable::Damaged(error.to_string()))?;
    if answer.len() as u64 > MAX_ANSWER { Err(Unreadable::TooLarge) } else { Ok(answer) }
}

fn request(bytes: &[u8], hint: &Hint) -> Vec<u8> {
    let hint = postcard::to_stdvec(hint).unwrap_or_default();
    let length = u32::try_from(hint.len()).unwrap_or(0);
    [&length.to_le_bytes(), hint.as_slice(), bytes].concat()
}

/// The child's whole life: limits itself, reads a request, answers it.
pub fn child_main() -> ExitCode {
    limits::limit();
    let worker = thread::Builder::new().stack_size(STACK).spawn(|| answer(&mut io::stdin().lock()));
    let answer = worker.map(thread::JoinHandle::join);
    let Ok(Ok(Some(answer))) = answer else { return ExitCode::FAILURE };
    match io::stdout().lock().write_all(&answer) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn answer(input: &mut impl Read) -> Option<Vec<u8>> {
    let mut request = Vec::new();
    input.take(MAX_BYTES as u64 + (1 << 20)).read_to_end(&mut request).ok()?;
    let (length, rest) = request.split_first_chunk::<4>()?;
    let (hint, bytes) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let hint: Hint = postcard::from_bytes(hint).ok()?;
    postcard::to_stdvec(&read(bytes, &hint)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_answered_as_in_process() {
        let hint = Hint { name: Some("a.txt".into()), ..Hint::default() };
        let answer = answer(&mut request(b"Dear Minister", &hint).as_slice()).expect("an answer");
        let reading: Result<Reading, Unreadable> = postcard::from_bytes(&answer).expect("the wire's form");
        assert_eq!(reading, read(b"Dear Minister", &hint));
    }

    #[test]
    fn errors_cross_the_wire() {
        let answer = answer(&mut request(b"  ", &Hint::default()).as_slice()).expect("an answer");
        assert_eq!(postcard::from_bytes(&answer), Ok(Err::<Reading, _>(Unreadable::Empty)));
    }

    #[test]
    fn a_request_that_is_none_gives_no_answer() {
        assert_eq!(answer(&mut b"x".as_slice()), None);
        assert_eq!(answer(&mut b"\xff\xff\xff\xffx".as_slice()), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_dies_without_an_answer_is_said_so() {
        let reading = read_in_child(Path::new("/bin/sh"), b"x", &Hint::default());
        assert!(matches!(reading, Err(Unreadable::Damaged(_))), "{reading:?}");
    }

    #[test]
    fn a_missing_program_is_said_so() {
        let reading = read_in_child(Path::new("/nowhere/penlight"), b"x", &Hint::default());
        assert_eq!(reading, Err(Unreadable::ChildMissing));
    }
}
