//! The words of `profile` and `postage`: who writes, how long the post takes from there, which stamp it needs.

use clap::{Args, Subcommand};
use desk::Zone;
use model::{Country, Envelope, Language, Paper};

use crate::arguments::{country, envelope, language, paper};

/// Who writes.
#[derive(Debug, Subcommand)]
pub enum ProfileCommand {
    /// Set what is given; the rest stays
    Set(ProfileArguments),
    /// Print it
    Show,
    /// How many days a letter takes to a country: the last post follows from it
    PostDays {
        /// The country (two letters)
        #[arg(value_name = "XX", value_parser = country)]
        country: Country,
        /// As you know it; “usual”: by region again. Without it, only print
        #[arg(value_name = "DAYS|usual", value_parser = post_days)]
        days: Option<PostDays>,
    },
}

/// Days in the post, as they are typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostDays {
    /// By region, as for a country of which nothing was said.
    Usual,
    /// So many.
    Days(u16),
}

/// The writer.
#[derive(Debug, Args)]
pub struct ProfileArguments {
    /// As signed
    #[arg(long)]
    pub name: Option<String>,
    /// A line above the town: street and house; may be given several times
    #[arg(long = "address", value_name = "LINE", num_args = 1..)]
    pub lines: Option<Vec<String>>,
    /// Postcode and town
    #[arg(long)]
    pub town: Option<String>,
    /// Where the writer lives (two letters)
    #[arg(long, value_name = "XX", value_parser = country)]
    pub country: Option<Country>,
    /// A language the writer can write, best first; may be given several times
    #[arg(long = "language", value_name = "TAG", value_parser = language, num_args = 1..)]
    pub languages: Option<Vec<Language>>,
    /// The printer's paper: a4, letter
    #[arg(long, value_parser = paper)]
    pub paper: Option<Paper>,
    /// The writer's envelopes: din-a, din-b, ch-left, ch-right, fr, iso, us10, none
    #[arg(long, value_parser = envelope)]
    pub envelope: Option<Envelope>,
    /// Whether letters show street and house; name and town only by default
    #[arg(long, value_name = "true|false")]
    pub show_address: Option<bool>,
}

/// The table of stamps.
#[derive(Debug, Subcommand)]
pub enum PostageCommand {
    /// Set the stamp of a zone
    Set {
        /// home, abroad, or a country of two letters
        #[arg(value_parser = zone)]
        zone: Zone,
        /// In your own words: “€1.25”, “2 × 90 ct”
        stamp: String,
    },
    /// Take a zone's line away
    Remove {
        /// home, abroad, or a country of two letters
        #[arg(value_parser = zone)]
        zone: Zone,
    },
    /// Print the table
    List,
}

fn zone(text: &str) -> Result<Zone, String> {
    Zone::from_word(text).ok_or_else(|| "home, abroad, or a country of two letters".to_owned())
}

fn post_days(text: &str) -> Result<PostDays, String> {
    match text {
        "usual" => Ok(PostDays::Usual),
        _ => text.parse().map(PostDays::Days).map_err(|_| "a number of days, or usual".to_owned()),
    }
}
