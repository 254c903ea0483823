//! Any file to blocks and lines with their places: HTML, PDF, mail, text.

mod child;
mod decode;
mod docx;
mod html;
mod items;
mod lines;
mod mail;
mod numerals;
mod pdf;
mod reading;
mod safe;
mod sniff;
mod text;

pub use child::{child_main, read_in_child};
pub use reading::{Attachment, Hint, Reading, Unreadable, read};
pub use safe::safe_html;
pub use sniff::is_risky;
