//! The command line's words. Its contract is stable.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use model::Date;

/// Read urgent actions and write letters to the authorities.
#[derive(Debug, Parser)]
#[command(name = "penlight", version, about, arg_required_else_help = true, disable_help_subcommand = true)]
pub struct Arguments {
    /// What stands before or after any command.
    #[command(flatten)]
    pub shared: Shared,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct Shared {
    /// The data folder; without it the platform's own, the same as the window's.
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Takes this day for today (YYYY-MM-DD).
    #[arg(long, global = true, value_name = "DATE")]
    pub today: Option<Date>,
    /// Prints one JSON value on standard output, and nothing else there.
    #[arg(long, global = true)]
    pub json: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Print what one document asks, of whom, by when; keep nothing.
    Extract {
        /// PDF, web page, text or mail; “-” for standard input.
        file: PathBuf,
    },
    /// Print what a feed holds; keep nothing.
    Feed {
        /// A file, or an address that begins with http.
        place: String,
        /// As a server would say it: “text/xml; charset=windows-1251”.
        #[arg(long, value_name = "TYPE")]
        content_type: Option<String>,
    },
    /// Print the items that a listing page holds; keep nothing.
    Listing {
        /// A file, or an address that begins with http.
        place: String,
    },
    /// Reads one risky document from standard input; the program calls itself so.
    #[command(hide = true)]
    ReadDocument,
}
