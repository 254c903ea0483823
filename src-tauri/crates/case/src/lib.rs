//! From alerts and corrections to cases: tying, time line, stop guard, last post.
//!
//! Pure: no clock, no files. A case is computed from its alerts, never edited.

mod fold;
mod persons;
mod typed;
mod values;

mod settle;

mod organisation;
mod tie;
mod touch;

mod compute;
mod ended;
mod slug;
mod suggest;
mod timeline;

mod regions;
mod standing;

pub use compute::{compute, doubt, is_nameless_end, may_have_ended};
pub use settle::{are_of_different_actions, holds, settle};
pub use standing::{DAYS_BEYOND_REGION, DAYS_WITHIN_REGION, days_in_post, standing};
pub use suggest::{Suggestion, suggestions};
pub use touch::{names_touched, touches};
pub use typed::{TYPED, read_typed, write_typed};
pub use values::{value_of, words_of};

/// Raised when the same alerts would give other cases or touches than before: all are made anew then.
pub const VERSION: u32 = 1;
