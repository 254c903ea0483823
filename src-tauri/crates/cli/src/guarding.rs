//! The command line's words for guarding: backups and the passphrase.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// A backup.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct BackupArguments {
    /// What to do instead of making one.
    #[command(subcommand)]
    pub command: Option<BackupCommand>,
    /// Where it goes
    #[arg(conflicts_with = "to")]
    pub file: Option<PathBuf>,
    /// Where it goes
    #[arg(long, value_name = "FILE")]
    pub to: Option<PathBuf>,
}

/// What else one does with backups.
#[derive(Debug, Subcommand)]
pub enum BackupCommand {
    /// Read a backup from end to end and say whether it is whole
    Check {
        /// The backup
        file: PathBuf,
    },
    /// List the copies of the database that are kept beside it
    List,
}

/// The passphrase.
#[derive(Debug, Subcommand)]
pub enum PassphraseCommand {
    /// Protect the data folder
    Set {
        /// Also write the recovery code as a page to print
        #[arg(long, value_name = "FILE.pdf")]
        page: Option<PathBuf>,
    },
    /// Make a new recovery code; the old one opens nothing any more
    Code {
        /// Also write it as a page to print
        #[arg(long, value_name = "FILE.pdf")]
        page: Option<PathBuf>,
    },
    /// Set a new passphrase for a lost one, with the recovery code
    Recover,
    /// Let this system's keychain open the data folder, or no longer
    Keychain {
        /// on, off
        #[arg(value_parser = ["on", "off"])]
        wanted: String,
    },
    /// Put a new passphrase in the place of the old
    Change,
    /// Take the passphrase away
    Remove,
}
