//! Ways besides the post: e-mail, fax, a short text for social media. Nothing is sent here.

mod fax;
mod mail;
mod plain;
mod short;

pub use fax::fax_sheet;
pub use mail::{Mail, eml, mail, mailto};
pub use plain::plain_text;
pub use short::{MOST_CHARACTERS, short_text};
