//! What a letter says in each language besides its matter: dates, salutations, closings, labels. Frames are data.

mod date;
mod frame;
mod greeting;
mod labels;
mod names;
mod office;
mod phrase;
mod words;

pub use date::date_line;
pub(crate) use date::place_and_date;
pub use labels::{copies_label, enclosures_label, page_label};

pub(crate) use frame::Frame;
pub(crate) use greeting::{frame_of_greeting, greets_in, is_greeting, is_in_script_of};
pub(crate) use names::{MOST_NAMES, joined};
pub(crate) use office::{Office, Register, salutation_for};
pub(crate) use phrase::Phrase;
pub(crate) use words::{folded, is_unspaced};
