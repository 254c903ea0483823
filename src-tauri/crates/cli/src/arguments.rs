//! The command line's words. Its contract is stable.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use desk::EnvelopeSize;
use model::{AlertKind, Country, Date, Envelope, Language, Paper};

use crate::guarding::{BackupArguments, PassphraseCommand};
use crate::hand::{AddArguments, CorrectArguments, TieArguments, UntieArguments};
use crate::keeping::LogCommand;
use crate::sources::SourceCommand;
use crate::writer::{PostageCommand, ProfileCommand};

/// Read urgent actions and write letters to the authorities.
#[derive(Debug, Parser)]
#[command(
    name = "penlight",
    version,
    about = "Read urgent actions and write letters to the authorities",
    arg_required_else_help = true,
    disable_help_subcommand = true
)]
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
    /// The data folder; without it the platform's own, the same as the window's
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Take this day for today (YYYY-MM-DD)
    #[arg(long, global = true, value_name = "DATE")]
    pub today: Option<Date>,
    /// Print one JSON value on standard output, and nothing else there
    #[arg(long, global = true)]
    pub json: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Do the main job once on an invented sample: sync, list, write a letter
    Demo {
        /// Where the letter goes; without it, into the sample's own folder
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Where alerts come from
    #[command(subcommand)]
    Source(SourceCommand),
    /// Ask the sources for what is new
    Sync {
        /// Only these sources, by the numbers that `source list` prints
        ids: Vec<i64>,
        /// Only those whose time has come, as `network set --every` says: for a timer such as cron
        #[arg(long, conflicts_with = "ids")]
        due: bool,
    },
    /// By which way the network is reached, and when sources are asked without being told
    #[command(subcommand)]
    Network(NetworkCommand),
    /// Take files in: PDF, web page, text, Word file, mail, mailbox; “-” for standard input
    Import {
        /// The files
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Only say what is found in each, how sure, and whether it is here already; keep nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Keep a case that you type: after a telephone call, or beside a scan whose text can't be read
    Add(AddArguments),
    /// Put right what was understood of a case; without a field, print every field with its place
    Correct(CorrectArguments),
    /// Say that two cases are one; without cases, print those that may be
    Tie(TieArguments),
    /// Say that two cases are not one, or take an alert out of its case
    Untie(UntieArguments),
    /// Print what one document asks, of whom, by when; keep nothing
    Extract {
        /// PDF, web page, text, Word file, mail or mailbox; “-” for standard input
        file: PathBuf,
    },
    /// Print the items that a listing page holds; keep nothing
    Listing {
        /// A file, or an address that begins with http
        #[arg(value_name = "FILE|URL")]
        place: String,
    },
    /// Print what a feed holds; keep nothing
    Feed {
        /// A file, or an address that begins with http
        #[arg(value_name = "FILE|URL")]
        place: String,
        /// As a server would say it: “text/xml; charset=windows-1251”
        #[arg(long, value_name = "TYPE")]
        content_type: Option<String>,
    },
    /// List the cases
    List(ListArguments),
    /// Show one case: its alerts, whom to write to, what changed when
    Show {
        /// The number (“UA 242/13”) or the id that `list` prints
        case: String,
    },
    /// Find cases by words
    Search {
        /// All of them must stand in the case
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// Who writes
    #[command(subcommand)]
    Profile(ProfileCommand),
    /// Write one letter
    Letter(LetterArguments),
    /// Fonts for characters that the program's own lack
    #[command(subcommand)]
    Font(FontCommand),
    /// Print one envelope
    Envelope(EnvelopeArguments),
    /// Print address labels for cases, or for the addresses of a file
    Labels(LabelArguments),
    /// Print a run of letters: writers × cases
    Run {
        /// The run's file
        file: PathBuf,
        /// Log its letters as printed
        #[arg(long)]
        log: bool,
        /// Where the PDF goes
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
    },
    /// A page to try a printer with: the envelope's window and scales in millimetres
    TrialPage(TrialPageArguments),
    /// Which stamp a letter needs, for the sheet of counts of a run
    #[command(subcommand)]
    Postage(PostageCommand),
    /// Which letter went out when
    #[command(subcommand)]
    Log(LogCommand),
    /// The data folder's passphrase
    #[command(subcommand)]
    Passphrase(PassphraseCommand),
    /// Back everything up into one file; without one, make a copy of the database beside it
    Backup(BackupArguments),
    /// Put a backup in the place of what the data folder holds; what it replaces is kept beside
    Restore {
        /// The backup, or one of the numbers that `backup list` prints
        file: PathBuf,
        /// The passphrase is lost: ask for the recovery code, or read it from standard input
        #[arg(long)]
        code: bool,
    },
    /// Read everything that is kept and say whether it is sound
    Check {
        /// A backup to check instead of the data folder
        file: Option<PathBuf>,
    },
    /// Write everything out in open formats, for reading without Penlight and for other programs; NOTHING in it is
    /// protected
    Export {
        /// A folder that is not there yet, or a file whose name ends in “.zip”
        #[arg(value_name = "DIR|FILE.zip")]
        to: PathBuf,
    },
    /// Take an export in: what is here stays, what is not comes, nothing is there twice
    ImportExport {
        /// The folder or the file that `export` wrote
        #[arg(value_name = "DIR|FILE.zip")]
        from: PathBuf,
    },
    /// Make a backup, then destroy the keys here: nothing opens until the backup is restored
    Travel {
        /// Where the backup goes: not onto this laptop's own disk
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// Reads one risky document from standard input; the program calls itself so
    #[command(hide = true)]
    ReadDocument,
}

/// The network.
#[derive(Debug, Subcommand)]
pub enum NetworkCommand {
    /// Set what is given; the rest stays
    Set {
        /// “system”, “none”, or an address: socks5h://127.0.0.1:9050. One that is down is an error, never passed by
        #[arg(long, value_name = "PROXY")]
        proxy: Option<String>,
        /// Ask the sources every so many hours while the window is open, and with `sync --due`; “never”: on a press only
        #[arg(long, value_name = "HOURS|never", value_parser = hours)]
        every: Option<u32>,
    },
    /// Print it
    Show,
}

/// Hours between two askings; 0 stands for “never”.
fn hours(text: &str) -> Result<u32, String> {
    /// Rarer than once a month is never.
    const MOST: u32 = 31 * 24;
    match text {
        "never" => Ok(0),
        _ => text.parse().ok().filter(|hours| (1..=MOST).contains(hours)).ok_or(format!("1 to {MOST}, or never")),
    }
}

/// Which cases.
#[derive(Debug, Args)]
pub struct ListArguments {
    /// Only those that need a letter
    #[arg(long)]
    pub needs_letter: bool,
    /// Only those whose authorities are of this country (two letters)
    #[arg(long, value_name = "XX", value_parser = country)]
    pub country: Option<Country>,
    /// Only those of this kind: urgent_action, update, outcome, stop, press_release, …
    #[arg(long, value_parser = kind)]
    pub kind: Option<AlertKind>,
    /// Only those with an alert from this source
    #[arg(long, value_name = "ID")]
    pub source: Option<i64>,
    /// Only those whose calls and letter are in this language
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub language: Option<Language>,
    /// Soonest deadline first, instead of newest first
    #[arg(long)]
    pub by_deadline: bool,
}

/// One letter.
#[derive(Debug, Args)]
pub struct LetterArguments {
    /// The number (“UA 242/13”) or the id that `list` prints
    pub case: String,
    /// To whom: counts the addressees, then the copies, as `show` numbers them; without it the first, of a cover note
    /// the first who gets a copy
    #[arg(long, value_name = "N")]
    pub to: Option<usize>,
    /// What for, and which way: appeal, cover-note (with a copy, to an embassy), solidarity (to the person or family,
    /// where the action asks for it), thanks (after an outcome), fax (a sheet, then the letter), email (a draft file
    /// for the mail program), short (a text for social media)
    #[arg(long, default_value = "appeal")]
    pub kind: TextKind,
    /// In which language
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub lang: Option<Language>,
    /// a4, letter
    #[arg(long, value_parser = paper)]
    pub paper: Option<Paper>,
    /// din-a, din-b, ch-left, ch-right, fr, iso, us10, none
    #[arg(long, value_parser = envelope)]
    pub envelope: Option<Envelope>,
    /// Let lines end where their words end, instead of all at the margin
    #[arg(long)]
    pub ragged: bool,
    /// Set the letter on one page, closer and smaller, as far as it can be read with ease
    #[arg(long)]
    pub one_page: bool,
    /// A text file with the body, paragraphs parted by blank lines; “-” for standard input
    #[arg(long, value_name = "FILE")]
    pub body: Option<PathBuf>,
    /// Write although the action has ended
    #[arg(long)]
    pub although_ended: bool,
    /// Where the PDF goes; of an e-mail the .eml file, of a short text a text file
    #[arg(long, value_name = "FILE.pdf")]
    pub out: PathBuf,
}

/// Fonts of the data folder.
#[derive(Debug, Subcommand)]
pub enum FontCommand {
    /// Keep a font file in the data folder; for Chinese, Japanese and Korean Noto Serif CJK
    Add {
        /// TTF, OTF or TTC
        file: PathBuf,
    },
    /// Name those that were added
    List,
}

/// One envelope.
#[derive(Debug, Args)]
pub struct EnvelopeArguments {
    /// The number (“UA 242/13”) or the id that `list` prints
    pub case: String,
    /// To whom: counts the addressees, then the copies, as `show` numbers them
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub to: usize,
    /// dl, c5, c6, c65, us10; without it, number 10 for US letterheads, else dl
    #[arg(long, value_parser = envelope_size)]
    pub size: Option<EnvelopeSize>,
    /// Print although the action has ended
    #[arg(long)]
    pub although_ended: bool,
    /// How far to correct the printer
    #[command(flatten)]
    pub offset: Offset,
    /// Where the PDF goes
    #[arg(long, value_name = "FILE.pdf")]
    pub out: PathBuf,
}

/// Labels.
#[derive(Debug, Args)]
pub struct LabelArguments {
    /// Numbers or ids of cases: a label for each of their addressees
    pub cases: Vec<String>,
    /// Addresses in a text file, parted by blank lines; “-” for standard input
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// The sheet, as its maker calls it (L7160, 5160 …); `--list` names those known
    #[arg(long, value_name = "NAME", required_unless_present = "list")]
    pub sheet: Option<String>,
    /// The first label to print on, row by row
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub start: usize,
    /// Outline the labels; without addresses this is a test page
    #[arg(long)]
    pub outlines: bool,
    /// Name the sheets that are known
    #[arg(long)]
    pub list: bool,
    /// Print although an action has ended
    #[arg(long)]
    pub although_ended: bool,
    /// How far to correct the printer
    #[command(flatten)]
    pub offset: Offset,
    /// Where the PDF goes
    #[arg(long, value_name = "FILE.pdf", required_unless_present = "list")]
    pub out: Option<PathBuf>,
}

/// How far a printer shifts what it prints, the other way round.
#[derive(Debug, Clone, Copy, Args)]
pub struct Offset {
    /// Move everything right by so many millimetres; left by a negative number
    #[arg(long, value_name = "MM", default_value_t = 0.0, allow_hyphen_values = true, value_parser = millimetres)]
    pub right: f32,
    /// Move everything down by so many millimetres; up by a negative number
    #[arg(long, value_name = "MM", default_value_t = 0.0, allow_hyphen_values = true, value_parser = millimetres)]
    pub down: f32,
}

/// A page to try a printer with.
#[derive(Debug, Args)]
pub struct TrialPageArguments {
    /// a4, letter
    #[arg(long, value_parser = paper, default_value = "a4")]
    pub paper: Paper,
    /// din-a, din-b, ch-left, ch-right, fr, iso, us10, none
    #[arg(long, value_parser = envelope, default_value = "din-b")]
    pub envelope: Envelope,
    /// How far to correct the printer
    #[command(flatten)]
    pub offset: Offset,
    /// Where the PDF goes
    #[arg(long, alias = "output", value_name = "FILE.pdf")]
    pub out: PathBuf,
}

/// What a text is for, and which way it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TextKind {
    /// To the authorities, by post
    Appeal,
    /// With a copy, to an embassy
    CoverNote,
    /// To the person at risk or the family
    Solidarity,
    /// After an outcome
    Thanks,
    /// A fax sheet, then the letter
    Fax,
    /// A draft file for the mail program
    Email,
    /// For social media
    Short,
}

pub fn country(text: &str) -> Result<Country, String> {
    Country::from_code(text).ok_or_else(|| "no country has that code".to_owned())
}

pub fn kind(text: &str) -> Result<AlertKind, String> {
    let words = || AlertKind::ALL.map(AlertKind::word).join(", ");
    AlertKind::from_word(&text.replace('-', "_")).ok_or_else(|| format!("one of {}", words()))
}

pub fn language(text: &str) -> Result<Language, String> {
    let is_tag =
        (2..=35).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_tag.then(|| Language::new(text)).ok_or_else(|| "a language tag such as en, fr or zh-Hant".to_owned())
}

pub fn paper(text: &str) -> Result<Paper, String> {
    Paper::from_word(text).ok_or_else(|| "a4 or letter".to_owned())
}

pub fn envelope(text: &str) -> Result<Envelope, String> {
    Envelope::from_word(text).ok_or_else(|| format!("one of {}", Envelope::ALL.map(Envelope::word).join(", ")))
}

fn envelope_size(text: &str) -> Result<EnvelopeSize, String> {
    EnvelopeSize::from_word(text)
        .ok_or_else(|| format!("one of {}", EnvelopeSize::ALL.map(EnvelopeSize::word).join(", ")))
}

/// Printers are off by a few millimetres; more is a slip of the key that would move the letter off the page.
const FARTHEST_OFFSET: f32 = 30.0;

fn millimetres(text: &str) -> Result<f32, String> {
    let number: Option<f32> = text.replace(',', ".").parse().ok();
    let number = number.filter(|millimetres| millimetres.abs() <= FARTHEST_OFFSET);
    number.ok_or_else(|| format!("a number of millimetres, at most {FARTHEST_OFFSET}"))
}
