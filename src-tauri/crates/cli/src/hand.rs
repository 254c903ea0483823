//! The words of the commands for what a person does by hand: typing a case, putting right, tying.

use std::path::PathBuf;

use clap::Args;
use model::{AlertKind, Country, Date, Field};

use crate::arguments::{country, kind};

/// A case that is typed.
#[derive(Debug, Args)]
pub struct AddArguments {
    /// What it is about
    #[arg(long)]
    pub title: Option<String>,
    /// urgent_action, update, outcome, stop, …
    #[arg(long, value_parser = kind, default_value = "urgent_action")]
    pub kind: AlertKind,
    /// Who published it
    #[arg(long)]
    pub organisation: Option<String>,
    /// “UA 242/26”
    #[arg(long)]
    pub number: Option<String>,
    /// “MDE 14/021/2013”
    #[arg(long)]
    pub index: Option<String>,
    /// The day of issue
    #[arg(long, value_name = "DATE")]
    pub issued: Option<Date>,
    /// Whose authorities are addressed (two letters)
    #[arg(long, value_name = "XX", value_parser = country)]
    pub country: Option<Country>,
    /// A day, “as soon as possible” or “at any time”
    #[arg(long)]
    pub deadline: Option<String>,
    /// Somebody at risk, other names behind semicolons; may be given several times
    #[arg(long = "person", value_name = "NAME")]
    pub persons: Vec<String>,
    /// What to ask; may be given several times
    #[arg(long = "call", value_name = "TEXT")]
    pub calls: Vec<String>,
    /// Whom to write to, lines parted by “ / ”; contacts as “E-mail: …”, “Fax: …”, “Salutation: …”; may be given
    /// several times
    #[arg(long = "to", value_name = "LINES")]
    pub addressees: Vec<String>,
    /// Who gets a copy, as `--to`
    #[arg(long = "copy", value_name = "LINES")]
    pub copies: Vec<String>,
    /// A text file with the letter offered; “-” for standard input
    #[arg(long, value_name = "FILE")]
    pub model_letter: Option<PathBuf>,
    /// The scan that it is typed from: kept beside it
    #[arg(long, value_name = "FILE", conflicts_with = "alert")]
    pub beside: Option<PathBuf>,
    /// The alert that it is typed from, by the id that `show` prints
    #[arg(long, value_name = "ID")]
    pub alert: Option<String>,
}

/// What to put right.
#[derive(Debug, Args)]
pub struct CorrectArguments {
    /// The number (“UA 242/13”) or the id that `list` prints
    pub case: String,
    /// kind, number, issued, country, title, deadline, person, call, addressee, copy, model_letter, …
    #[arg(value_parser = field)]
    pub field: Option<Field>,
    /// The right value, as `correct CASE` prints values; a block's lines parted by “ / ”
    #[arg(conflicts_with = "remove")]
    pub value: Option<String>,
    /// Which one of a list field, counted from 1 as `correct CASE` prints them; doubts are counted on
    #[arg(long, value_name = "N")]
    pub nth: Option<usize>,
    /// Add a value to a list field
    #[arg(long, conflicts_with_all = ["nth", "remove"])]
    pub add: bool,
    /// Take the value away
    #[arg(long)]
    pub remove: bool,
    /// The alert, by the id that `show` prints; without it, the newest
    #[arg(long, value_name = "ID")]
    pub alert: Option<String>,
    /// Take a correction back, by the number that `correct CASE` prints
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["field", "value"])]
    pub undo: Option<i64>,
}

/// Two cases that are one.
#[derive(Debug, Args)]
pub struct TieArguments {
    /// The number or id of a case; alone, those that may be the same are printed
    pub case: Option<String>,
    /// The other case
    pub other: Option<String>,
}

/// Cases that are not one.
#[derive(Debug, Args)]
pub struct UntieArguments {
    /// The number or id of a case; alone, what was tied in it by hand comes apart
    pub case: String,
    /// The other case: it is not the same, and is not offered again
    pub other: Option<String>,
    /// Take this alert out of the case
    #[arg(long, value_name = "ID", conflicts_with = "other")]
    pub alert: Option<String>,
}

fn field(text: &str) -> Result<Field, String> {
    let words = || Field::ALL.map(Field::word).join(", ");
    Field::from_word(&text.replace('-', "_")).ok_or_else(|| format!("one of {}", words()))
}
