//! A file's lines, however long or damaged: one that can't be read hides no other.

use std::io::{self, BufRead, BufReader, Read};

/// A longer line is none of ours: the largest document read as JSON stays below.
const LONGEST_LINE: u64 = 64 << 20;

/// What came of a line.
pub(crate) enum Line {
    /// Without its end.
    Whole(Vec<u8>),
    /// It is too long, or the file ends within it.
    Broken,
}

/// Gives each line to `take` until it says no, and counts bytes against what is left of `budget`. `Ok(false)` where
/// the budget was spent.
pub(crate) fn each_line(
    file: &mut dyn Read,
    budget: &mut u64,
    take: &mut dyn FnMut(Line) -> bool,
) -> io::Result<bool> {
    let mut reader = BufReader::new(file);
    loop {
        let mut line = Vec::new();
        let read = reader.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line);
        *budget = match budget.checked_sub(line.len() as u64) {
            Some(left) => left,
            None => return Ok(false),
        };
        let wants_more = match read {
            Ok(0) => return Ok(true),
            Ok(_) if line.last() == Some(&b'\n') => {
                line.pop();
                let is_blank = line.iter().all(u8::is_ascii_whitespace);
                is_blank || take(Line::Whole(line))
            }
            Ok(_) if (line.len() as u64) < LONGEST_LINE => {
                // The last line of a file that a person edited may lack its end: it is read as far as it is JSON.
                take(Line::Whole(line));
                return Ok(true);
            }
            Ok(_) => {
                let go_on = take(Line::Broken);
                go_on && pass_line(&mut reader, budget)?
            }
            Err(error) => {
                take(Line::Broken);
                // What is packed behind a damaged place is lost with it.
                return if is_damage(&error) { Ok(true) } else { Err(error) };
            }
        };
        if !wants_more {
            return Ok(*budget > 0);
        }
    }
}

/// Passes over the rest of a line without keeping it.
fn pass_line(reader: &mut impl BufRead, budget: &mut u64) -> io::Result<bool> {
    loop {
        let piece = reader.fill_buf()?;
        if piece.is_empty() || *budget == 0 {
            return Ok(!piece.is_empty());
        }
        let (length, is_end) = match piece.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (piece.len(), false),
        };
        reader.consume(length);
        *budget = budget.saturating_sub(length as u64);
        if is_end {
            return Ok(true);
        }
    }
}

/// A packed file says so in these ways when its bytes are others than were written.
fn is_damage(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::InvalidData
            | io::ErrorKind::InvalidInput
            | io::ErrorKind::UnexpectedEof
            | io::ErrorKind::Other
    )
}
