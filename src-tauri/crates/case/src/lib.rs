//! From alerts and corrections to cases: tying, time line, stop guard, last post.
//!
//! Pure: no clock, no files. A case is computed from its alerts, never edited.

mod fold;
mod settle;

mod organisation;
mod tie;

mod compute;
mod ended;
mod slug;
mod timeline;

mod regions;
mod standing;

pub use compute::compute;
pub use settle::{are_of_different_actions, settle};
pub use standing::{DAYS_BEYOND_REGION, DAYS_WITHIN_REGION, days_in_post, standing};
