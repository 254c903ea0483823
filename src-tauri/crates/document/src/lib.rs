//! Any file to blocks and lines with their places: HTML, PDF, mail, text.

mod decode;
mod html;
mod items;
mod lines;
mod mail;
mod pdf;
mod reading;
mod sniff;
mod text;

pub use reading::{Attachment, Hint, Reading, Unreadable, read};
pub use sniff::is_risky;
