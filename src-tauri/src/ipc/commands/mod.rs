//! The commands, one file a noun. Each is a doc line, arguments, one call, a mapped error.

pub mod case;
pub mod check;
pub mod desk;
pub mod draft;
pub mod exchange;
pub mod guard;
pub mod log;
pub mod network;
pub mod opml;
pub mod original;
pub mod print;
pub mod review;
pub mod run;
pub mod sheet;
pub mod source;
pub mod tie;
pub mod trash;
pub mod ways;
pub mod writer;
