//! Everything kept, in one encrypted SQLite database; the only SQL.
//!
//! What was published is never changed, what the program understood of it can be made again, and what the person did
//! lies in tables of its own. Each file holds one table: its reads, then its writes, each with its SQL.

mod error;
mod migrate;
mod open;
mod own;

mod blob;
mod row;

mod actions;
mod alert_documents;
mod alerts;
mod arrival;
mod attachments;
mod backup;
mod cases;
mod changed;
mod corrections;
mod drafts;
mod fold;
mod hosts;
mod letters;
mod lines;
mod list;
mod merge;
mod pages;
mod pictures;
mod replies;
mod salvage;
mod search;
mod settings;
mod sources;
mod status;
mod ties;
mod touches;
mod versions;
mod whereabouts;
mod writers;

pub use alerts::Outcome;
pub use arrival::Arrival;
pub use backup::copy_whole;
pub use cases::MadeOf;
pub use changed::Changed;
pub use corrections::{CorrectionId, KeptCorrection};
pub use drafts::{DraftId, KeptDraft, Removed, Saving};
pub use error::Error;
pub use fold::for_query as search_words;
pub use hosts::Host;
pub use letters::{How, KeptLetter, LetterId};
pub use lines::CaseLine;
pub use list::{CaseRow, Filter, Order};
pub use merge::{EverCorrected, EverDrafted, EverTied};
pub use open::Store;
pub use pages::{KeptPage, PagesWanted};
pub use pictures::{KeptPicture, PictureState, WantedPicture};
pub use replies::{KeptReply, ReplyId, ReplyKind};
pub use salvage::{Salvaged, salvage};
pub use search::{Hit, Words};
pub use status::Status;
pub use whereabouts::Whereabouts;
pub use writers::WriterId;
