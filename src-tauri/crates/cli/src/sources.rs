//! The words of `source`: where alerts come from.

use std::path::PathBuf;

use clap::{ArgAction, Subcommand};

/// Where alerts come from.
#[derive(Debug, Subcommand)]
pub enum SourceCommand {
    /// Add a feed, a listing page, a file with a feed in it, or a folder
    Add {
        /// A web address or a path
        #[arg(value_name = "URL|PATH")]
        place: String,
        /// The path is a folder to watch: every file that comes into it is taken in
        #[arg(long)]
        folder: bool,
    },
    /// List them
    List,
    /// Take one away; its alerts stay
    Remove {
        /// The number that `list` prints
        id: i64,
    },
    /// Keep a source's pictures on this laptop, or stop fetching them; those that are here stay
    Pictures {
        /// The number that `list` prints
        id: i64,
        /// “on” fetches them at the next sync; “off” is what a new source has
        #[arg(action = ArgAction::Set, value_parser = on_or_off, value_name = "on|off")]
        keep: bool,
    },
    /// Add the feeds of an OPML file
    Import {
        /// The file
        #[arg(value_name = "FILE.opml")]
        file: PathBuf,
    },
    /// Print the feeds as OPML
    Export,
}

fn on_or_off(text: &str) -> Result<bool, String> {
    match text {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err("on or off".to_owned()),
    }
}
