//! Nouns of the core turned into what the screen sees.

mod case;
mod guard;
mod opening;
mod pieces;
mod words;

pub use case::{hash, history, is_right_to_left, person, recipient};
pub use guard::{backup, exported, guard_state, soundness, taken_in};
pub use opening::opening;
pub use pieces::{Pictures, blocks, named_blocks};
pub use words::{
    alert_kind, envelope, envelope_of, letter_kind, letter_kind_of, offset, offset_of, paper, paper_of, place,
    standing, writer, writer_of,
};

/// A count on the wire.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
