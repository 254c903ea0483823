//! A data folder, the real program on it, and what the program acknowledged.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;
use tempfile::TempDir;

/// The file system in memory that nearly every Linux has.
const IN_MEMORY: &str = "/dev/shm";
/// A container may have 64 MB there; a laptop of some hundred deeds with its copies and backups needs more.
const ROOM_IN_MEMORY: u64 = 1_000_000;
/// A part of so many rounds says how far it has come, and how often it says so.
const LONG: u32 = 100;
const TIMES_TOLD: u32 = 20;

/// What went wrong, in a sentence.
pub type Answer<T> = Result<T, String>;

/// A data folder with what was acknowledged about it.
pub struct Laptop {
    outer: TempDir,
    passphrase: Option<String>,
    /// Notes of logged letters.
    pub notes: Vec<String>,
    /// Numbers of imported actions.
    pub actions: Vec<u32>,
    /// Words that were saved in the draft of the first action.
    pub drafts: Vec<String>,
}

impl Laptop {
    /// With one action in it, so that letters can be logged.
    pub fn new(passphrase: Option<&str>) -> Answer<Self> {
        let mut laptop = Self { passphrase: passphrase.map(str::to_owned), ..Self::empty()? };
        laptop.import(1)?;
        Ok(laptop)
    }

    /// Without anything; the folder is not there yet.
    pub fn empty() -> Answer<Self> {
        let outer = tempfile::tempdir_in(place()).map_err(|error| error.to_string())?;
        Ok(Self { outer, passphrase: None, notes: Vec::new(), actions: Vec::new(), drafts: Vec::new() })
    }

    pub fn data(&self) -> PathBuf {
        self.outer.path().join("data")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.outer.path().join(name)
    }

    /// The program with those words, not started yet.
    pub fn command(&self, words: &[&str]) -> Command {
        self.command_on(&self.data(), words)
    }

    pub fn command_on(&self, data: &Path, words: &[&str]) -> Command {
        let mut command = Command::new(program());
        command.arg("--data").arg(data).args(["--today", "2026-11-25"]).args(words);
        command
            .env_remove("PENLIGHT_PASSPHRASE")
            .env("TMPDIR", self.outer.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if let Some(passphrase) = &self.passphrase {
            command.env("PENLIGHT_PASSPHRASE", passphrase);
        }
        command
    }

    pub fn run(&self, words: &[&str]) -> Answer<Output> {
        self.command(words).output().map_err(|error| format!("{} can't be started: {error}", program().display()))
    }

    pub fn start(&self, words: &[&str]) -> Answer<Child> {
        self.command(words).spawn().map_err(|error| format!("{} can't be started: {error}", program().display()))
    }

    /// Imports an action of that number, which has to succeed.
    pub fn import(&mut self, number: u32) -> Answer<()> {
        let file = self.action(number)?;
        succeeded(&self.run(&["import", &file])?)?;
        self.actions.push(number);
        Ok(())
    }

    /// A file that holds an action of that number.
    pub fn action(&self, number: u32) -> Answer<String> {
        let file = self.path(&format!("action-{number}.txt"));
        fs::write(&file, action(number)).map_err(|error| error.to_string())?;
        Ok(file.to_string_lossy().into_owned())
    }

    /// Whether it opens with everything in it; no fault where it doesn't.
    pub fn is_whole(&self) -> bool {
        self.looked_at(&self.data(), &self.notes, &self.actions).is_ok()
    }

    /// Everything that was acknowledged is there, and all of it is sound.
    pub fn check(&self) -> Answer<()> {
        self.check_on(&self.data(), &self.notes, &self.actions)?;
        if self.drafts.is_empty() { Ok(()) } else { self.check_drafts() }
    }

    /// Every saving is in an export.
    fn check_drafts(&self) -> Answer<()> {
        let to = self.path("export-of-drafts");
        succeeded(&self.run(&["export", &to.to_string_lossy()])?)?;
        let savings = fs::read_to_string(to.join("drafts.jsonl")).map_err(|error| error.to_string())?;
        fs::remove_dir_all(to).map_err(|error| error.to_string())?;
        let lost = self.drafts.iter().find(|words| !savings.contains(words.as_str()));
        lost.map_or(Ok(()), |lost| Err(format!("the draft's “{lost}” is lost")))
    }

    /// The same of another folder; one that lost something is put aside, for whoever looks for the reason.
    pub fn check_on(&self, data: &Path, notes: &[String], actions: &[u32]) -> Answer<()> {
        self.looked_at(data, notes, actions).map_err(|why| {
            let aside = tempfile::Builder::new().prefix("fault-").disable_cleanup(true).tempdir();
            match aside.map_err(|error| error.to_string()).and_then(|to| copy(data, to.path()).map(|()| to)) {
                Ok(to) => format!("{why} (the folder is kept in {})", to.path().display()),
                Err(error) => format!("{why} (the folder can't be kept: {error})"),
            }
        })
    }

    fn looked_at(&self, data: &Path, notes: &[String], actions: &[u32]) -> Answer<()> {
        let json = |words: &[&str]| -> Answer<Value> {
            let output = self.command_on(data, words).arg("--json").output().map_err(|error| error.to_string())?;
            succeeded(&output)?;
            serde_json::from_slice(&output.stdout).map_err(|error| format!("{words:?}: {error}"))
        };
        json(&["check"])?;
        let letters = json(&["log", "list"])?.to_string();
        if let Some(lost) = notes.iter().find(|note| !letters.contains(note.as_str())) {
            return Err(format!("the letter “{lost}” is lost"));
        }
        let cases = json(&["list"])?.to_string();
        let lost = actions.iter().find(|number| !cases.contains(&format!("\"UA {number}/26\"")));
        lost.map_or(Ok(()), |lost| Err(format!("the action UA {lost}/26 is lost")))
    }
}

/// Where laptops stand: in the folder that `FAULTS_IN` names, else in memory, where the system has such a place with
/// room. Nothing is weaker there: a killed program leaves its files in the system's hands either way, and what a power cut
/// would take is reckoned from the calls. On a disk two thirds of each round go into waiting for it.
fn place() -> &'static Path {
    static PLACE: OnceLock<PathBuf> = OnceLock::new();
    PLACE.get_or_init(|| match std::env::var_os("FAULTS_IN") {
        Some(folder) => folder.into(),
        None if kilobytes_free(IN_MEMORY) >= ROOM_IN_MEMORY => IN_MEMORY.into(),
        None => std::env::temp_dir(),
    })
}

fn kilobytes_free(folder: &str) -> u64 {
    let said = Command::new("df").args(["-k", "--output=avail", folder]).output();
    let said = said.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    said.lines().last().and_then(|line| line.trim().parse().ok()).unwrap_or(0)
}

/// A folder with all in it.
pub fn copy(from: &Path, to: &Path) -> Answer<()> {
    let said = |error: std::io::Error| error.to_string();
    fs::create_dir_all(to).map_err(said)?;
    for entry in fs::read_dir(from).map_err(said)?.flatten() {
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target)?,
            false => drop(fs::copy(entry.path(), target).map_err(said)?),
        }
    }
    Ok(())
}

/// Says now and then how far a long run has come.
pub fn so_far(kind: &str, done: u32, all: u32) {
    if all >= LONG && done > 0 && done.is_multiple_of(all / TIMES_TOLD) {
        eprintln!("{kind}: {done} of {all} so far");
    }
}

/// The program beside this one.
pub fn program() -> PathBuf {
    let own = std::env::current_exe().unwrap_or_default();
    own.with_file_name("penlight")
}

/// Refuses what ended badly, and whatever panicked.
pub fn succeeded(output: &Output) -> Answer<()> {
    let said = String::from_utf8_lossy(&output.stderr);
    match output.status.success() && !said.contains("an error of its own") {
        true => Ok(()),
        false => Err(format!("it ended with {}: {}", output.status, said.trim())),
    }
}

fn action(number: u32) -> String {
    format!(
        "URGENT ACTION\n\nUA {number}/26   Example Watch   2 March 2026\n\nJohn Smith {number} was arrested in Exampletown.\n\n\
         RECOMMENDED ACTION: Please send appeals to arrive as quickly as possible:\n- calling on the authorities to \
         release John Smith immediately.\n\nAPPEALS TO:\nMinister of Justice\nMinistry of Justice\n1 Main Street\n\
         Exampletown\nKenya\nSalutation: Dear Minister\n\nPlease do not send appeals after 13 April 2030.\n"
    )
}

/// Numbers that look random and are the same each time (xorshift).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides.max(1)
    }
}
