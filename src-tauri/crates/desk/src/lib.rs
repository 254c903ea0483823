//! What a person does, each in one short file that strings the stages together.

mod refusal;

mod look;

pub use document::Hint;
pub use extract::{Item, Listing};
pub use feed::{CancelToken, Feed};
pub use look::{Fetched, Understood, document_in, feed_in, fetch};
pub use refusal::Refusal;
