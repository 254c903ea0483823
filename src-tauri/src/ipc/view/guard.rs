//! Guarding: backups, the passphrase, what was mended.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What the settings show of how things are guarded.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GuardState {
    /// Whether a passphrase is set.
    pub has_passphrase: bool,
    /// Whether the system's keychain opens the folder at the start.
    pub uses_keychain: bool,
    /// When the person last made a backup.
    pub last_backup: Option<String>,
    /// The program's own copies of the database, the newest first.
    pub copies: Vec<KeptCopy>,
    /// What was damaged and mended at the start.
    pub mended: Option<Mended>,
    /// Why the laptop's clock may be wrong.
    pub clock: Option<ClockDoubt>,
}

/// A copy of the database that the program made by itself.
#[derive(Debug, Clone, Serialize, Type)]
pub struct KeptCopy {
    /// 1 is the newest.
    pub number: u32,
    /// When it was made.
    pub made: Option<String>,
    /// In whole megabytes, at least 1.
    pub megabytes: u32,
}

/// What was damaged and mended at the start.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Mended {
    /// Everything the person wrote is there.
    pub all_written: bool,
    /// Everything that was fetched is there.
    pub all_fetched: bool,
}

/// Why the clock may be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ClockDoubt {
    /// Before the day on which the program last ran.
    Back,
    /// Years behind it.
    Ahead,
}

/// A backup that was made, chosen or checked.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Backup {
    /// The file's name without its folder.
    pub name: String,
    /// Whether a passphrase protects it.
    pub protected: bool,
    /// In whole megabytes, at least 1.
    pub megabytes: u32,
}

/// An export that was written.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Exported {
    /// The file's name without its folder.
    pub name: String,
    /// Documents, pictures and letters in it.
    pub files: u32,
    /// Of them damaged or missing here, and so in the export.
    pub missing: u32,
}

/// An export that was taken in.
#[derive(Debug, Clone, Serialize, Type)]
pub struct TakenIn {
    /// Alerts that were not here, or of which more is here now.
    pub news: u32,
    /// Alerts that were here.
    pub known: u32,
    /// What the person did: letters, drafts, corrections and the like that were not here.
    pub written: u32,
    /// Sources that were not here.
    pub sources: u32,
    /// Records and files of the export that are damaged or missing.
    pub lost: u32,
    /// By which proxy the network is reached from now on, where the export said so.
    pub proxy: Option<String>,
}

/// How a check of everything went.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Soundness {
    /// The database is as it was written.
    pub database: bool,
    /// Stored documents that were read.
    pub documents: u32,
    /// Of them damaged or missing.
    pub damaged: u32,
}

/// What opens a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum OpensWith {
    /// Nothing is needed.
    Nothing,
    /// The passphrase that held then.
    Passphrase,
    /// The recovery code that held then.
    Code,
}

/// The recovery code as a page, in the words of the screen.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct RecoveryPage {
    /// The language of the words.
    pub language: String,
    /// Above everything.
    pub heading: String,
    /// What it is for.
    pub words: Vec<String>,
    /// The code.
    pub code: String,
}
