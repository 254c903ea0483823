//! The words of `log`: which letter went out when.

use clap::Subcommand;
use model::Date;

/// The log.
#[derive(Debug, Subcommand)]
pub enum LogCommand {
    /// Log a letter
    Add {
        /// The case's number or id
        case: String,
        /// To whom, as `show` numbers them
        #[arg(long, value_name = "N", default_value_t = 1)]
        to: usize,
        /// post, embassy, email, fax, social, other
        #[arg(long, default_value = "post")]
        how: String,
        /// The day it went out; without it, it lies in the pile
        #[arg(long, value_name = "DATE")]
        posted: Option<Date>,
        /// Your own words
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Note that a printed letter went out
    Posted {
        /// The number that `log list` prints
        id: i64,
        /// The day; without it, today
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
    },
    /// Print the log
    List,
}
