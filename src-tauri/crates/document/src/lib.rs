//! Any file to blocks and lines with their places: HTML, PDF, mail, DOCX, text.
//!
//! [`read`] looks at the bytes, asks the one reader for their kind and gives a [`model::Document`]. Nothing is thrown
//! away but what a page hides: furniture is marked, columns are put in reading order, lines stay as printed (a word
//! broken at a line's end keeps its hyphen). [`read_in_child`] does the same in a process that may break.

mod bounds;
mod child;
mod decode;
mod docx;
mod html;
mod items;
mod lines;
mod mail;
mod numerals;
mod pdf;
mod picture;
mod reading;
mod safe;
mod sniff;
mod text;

pub use child::{child_main, read_in_child};
pub use picture::{NoPicture, ShownPicture, picture};
pub use reading::{Attachment, Hint, Reading, Unreadable, read};
pub use safe::safe_html;
pub use sniff::is_risky;
