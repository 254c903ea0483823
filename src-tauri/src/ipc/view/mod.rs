//! What the screen sees. These types live only here; days are `YYYY-MM-DD`, moments RFC 3339 in UTC, countries
//! ISO 3166-1 alpha-2, languages BCP 47. Texts come as pieces, so that the screen never counts characters.

mod case;
mod check;
mod desk;
mod error;
mod guard;
mod letter;
mod log;
mod reading;
mod run;
mod sheet;
mod source;
mod trash;
mod writer;

pub use case::*;
pub use check::*;
pub use desk::*;
pub use error::*;
pub use guard::*;
pub use letter::*;
pub use log::*;
pub use reading::*;
pub use run::*;
pub use sheet::*;
pub use source::*;
pub use trash::*;
pub use writer::*;
