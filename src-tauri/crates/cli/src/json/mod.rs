//! The shapes of what the command line prints as JSON.

mod action;
mod case;
mod feed;
mod log;
mod text;
mod understood;

pub use action::action;
pub use case::{add_kept, case, shown};
pub use feed::{feed, listing};
pub use log::letter;
pub use text::lines;
pub use understood::understood;
