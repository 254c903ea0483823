//! What a shell takes from the world: the clock, the environment, the terminal, its own path.

use std::io::{BufRead, IsTerminal, Write};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use desk::{ClockDoubt, Desk, Mended, Network, Refusal};
use model::{Date, Timestamp};

use crate::arguments::Shared;
use crate::opening::in_sight;
use crate::outcome::say;

/// The passphrase of a protected data folder; on a new folder it sets one.
const PASSPHRASE: &str = "PENLIGHT_PASSPHRASE";
/// The data folder's name below the platform's folder for such things. The window uses the same.
const FOLDER: &str = "penlight";

/// The world as this run of the program sees it.
#[derive(Debug, Clone)]
pub struct World {
    /// In the person's time zone, or as `--today` says.
    pub today: Date,
    /// The moment, on that day.
    pub now: Timestamp,
    /// This program: it reads risky documents in a process apart.
    pub program: PathBuf,
    /// Where relative paths begin.
    pub here: PathBuf,
    /// Whether JSON is wanted.
    pub json: bool,
    /// Whether `--today` said which day it is: then the clock is nobody's business.
    pub is_told_today: bool,
    /// The data folder that was named.
    pub named_folder: Option<PathBuf>,
}

impl World {
    /// Reads clock and environment once.
    pub fn of_this_process(shared: &Shared) -> Result<Self> {
        let clock = jiff::ZonedDateTime::now();
        let today = shared.today.unwrap_or_else(|| clock.date());
        let now = today.to_datetime(clock.time()).to_zoned_datetime(clock.time_zone().clone())?.timestamp();
        Ok(Self {
            today,
            now,
            program: std::env::current_exe().context("Penlight can't find its own program file")?,
            here: std::env::current_dir().unwrap_or_default(),
            json: shared.json,
            is_told_today: shared.today.is_some(),
            named_folder: shared.data.clone(),
        })
    }

    /// The data folder: the one that was named, else the platform's.
    pub fn folder(&self) -> Result<PathBuf> {
        let platforms = || dirs::data_dir().map(|folder| folder.join(FOLDER));
        self.named_folder
            .clone()
            .or_else(platforms)
            .context("This system names no folder for data; give one with --data")
    }

    /// Opens the data folder, asking for its passphrase where it has one.
    pub fn open(&self) -> Result<Desk> {
        self.open_at(self.folder()?)
    }

    /// Opens a data folder; a new one's recovery code is told.
    pub fn open_at(&self, folder: PathBuf) -> Result<Desk> {
        let desk = self.open_folder(folder)?;
        if let Some(code) = desk.take_recovery_code() {
            say(&recovery_sentence(&code.to_string()));
        }
        Ok(desk)
    }

    /// The network as the person of the data folder chose to reach it. Nobody chose where there is no folder, and none
    /// is made for it.
    pub fn network(&self) -> Result<Network> {
        let is_there = self.folder().is_ok_and(|folder| Desk::is_there(&folder));
        if is_there { Ok(self.open()?.network()?) } else { Ok(Network::default()) }
    }

    /// Opens the data folder; whoever asks tells a new one's recovery code.
    pub fn open_quietly(&self) -> Result<Desk> {
        self.open_folder(self.folder()?)
    }

    fn open_folder(&self, folder: PathBuf) -> Result<Desk> {
        let passphrase = std::env::var(PASSPHRASE).ok().filter(|text| !text.is_empty());
        let open = |passphrase: Option<&str>| {
            in_sight(|tell| Desk::open_telling(&folder, passphrase, &self.program, tell))
        };
        let desk = match (open(passphrase.as_deref()), &passphrase) {
            // The keychain may open what asks for a passphrase; where it doesn't, the person is asked.
            (Err(Refusal::Locked), None) => {
                let asked = ask("Passphrase: ")?.ok_or(Refusal::Locked)?;
                open(Some(&asked))?
            }
            (opened, _) => opened?,
        };
        if let Some(mended) = desk.mended() {
            say(&mended_sentence(mended));
        }
        if !self.is_told_today
            && let Some(doubt) = desk.doubt_clock(self.now)?
        {
            say(clock_sentence(doubt));
        }
        Ok(desk)
    }

    /// The passphrase as the environment or the person at the terminal gives it.
    pub fn passphrase(&self, prompt: &str) -> Result<String> {
        let given = std::env::var(PASSPHRASE).ok().filter(|text| !text.is_empty());
        match given {
            Some(text) => Ok(text),
            None => self.new_passphrase(prompt),
        }
    }

    /// The passphrase of a backup or a folder that is there: asked once.
    pub fn known_passphrase(&self) -> Result<String> {
        let given = std::env::var(PASSPHRASE).ok().filter(|text| !text.is_empty());
        match given {
            Some(text) => Ok(text),
            None => Ok(ask("Passphrase: ")?.ok_or(Refusal::Locked)?),
        }
    }

    /// The recovery code, from the terminal or standard input.
    pub fn recovery_code(&self) -> Result<String> {
        match ask("Recovery code: ")? {
            Some(code) => Ok(code),
            None => line_of_input(),
        }
    }

    /// A passphrase that replaces one: never from the environment, which holds the old one. Standard input gives it
    /// where there is no terminal.
    pub fn new_passphrase(&self, prompt: &str) -> Result<String> {
        let text = match ask(prompt)? {
            Some(text) if ask("The same again: ")?.as_deref() != Some(text.as_str()) => {
                bail!("The two are not the same. Nothing was changed.")
            }
            Some(text) => text,
            None => line_of_input()?,
        };
        if text.is_empty() {
            bail!("An empty passphrase protects nothing. Nothing was changed.");
        }
        Ok(text)
    }
}

fn line_of_input() -> Result<String> {
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// What was found damaged and mended at the opening.
fn mended_sentence(mended: &Mended) -> String {
    let written = match mended.all_written {
        true => "Everything you wrote is there.",
        false => "Some of what you wrote could not be read; restore a backup if you miss something.",
    };
    let fetched = match mended.all_fetched {
        true => "",
        false => " Some of what was fetched is missing; it comes again with the next sync.",
    };
    let kept =
        mended.kept_in.as_ref().map(|folder| format!(" The damaged files are kept in {}.", folder.display()));
    format!("The data was damaged on this disk and has been mended. {written}{fetched}{}", kept.unwrap_or_default())
}

fn clock_sentence(doubt: ClockDoubt) -> &'static str {
    match doubt {
        ClockDoubt::Back(_) => {
            "This laptop's clock stands before the day on which Penlight last ran. Check it: days left are counted from it."
        }
        ClockDoubt::Ahead(_) => {
            "This laptop's clock is years ahead of the day on which Penlight last ran. Check it: days left are counted from it."
        }
    }
}

/// What a person has to write down.
pub fn recovery_sentence(code: &str) -> String {
    format!(
        "Write this recovery code down and keep it apart from the laptop. It opens the data folder if the passphrase is lost:\n{code}"
    )
}

/// Asks at the terminal; `None` where there is none.
fn ask(prompt: &str) -> Result<Option<String>> {
    if !std::io::stdin().is_terminal() {
        return Ok(None);
    }
    let mut out = std::io::stderr().lock();
    write!(out, "{prompt}").and_then(|()| out.flush())?;
    Ok(Some(rpassword::read_password()?))
}
