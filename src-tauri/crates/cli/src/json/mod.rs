//! The shapes of what the command line prints as JSON.

mod action;
mod feed;
mod text;

pub use action::action;
pub use feed::{feed, listing};
pub use text::lines;
