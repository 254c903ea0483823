//! The frame around every room, events and long work.

use serde::{Deserialize, Serialize};
use specta::Type;

/// What the frame around every room shows. Asked at the start and again after `changed`.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DeskState {
    /// The data folder is closed: nothing but `unlock` answers.
    pub locked: bool,
    /// The data folder is being opened, and that takes long: nothing else answers until it is.
    pub opening: Option<Opening>,
    /// Whether a passphrase is set.
    pub has_passphrase: bool,
    /// Today, in the person's time zone.
    pub today: String,
    /// No network was found at the last asking; `null` where nothing was asked yet.
    pub offline: Option<bool>,
    /// When a source last answered; `null` before the first time.
    pub last_update: Option<String>,
    /// How many sources there are.
    pub sources: u32,
    /// Files that the system handed over to be opened; `review_dropped` takes them.
    pub opened: u32,
    /// Running work, to be shown after a restart of the window.
    pub jobs: Vec<Progress>,
    /// Numbers beside the rooms.
    pub counts: Counts,
}

/// How far a long opening is. The window may be closed: the next opening goes on from there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
pub struct Opening {
    /// What is done.
    pub step: OpeningStep,
    /// Alerts dealt with in this step.
    pub done: u32,
    /// All alerts; 0 where the step can't be counted.
    pub total: u32,
}

/// The steps of a long opening; none of them always comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum OpeningStep {
    /// A copy is made, and an older form brought up to this program's.
    Upgrading,
    /// A damaged database is replaced by what can be read of it.
    Mending,
    /// Documents are read again.
    Reading,
    /// Documents are understood again.
    Understanding,
    /// Words are put where the search looks.
    Words,
    /// Cases are put together.
    Cases,
}

/// Numbers beside the rooms.
#[derive(Debug, Clone, Default, Serialize, Type)]
pub struct Counts {
    /// Cases that are not archived.
    pub all: u32,
    /// Cases that need a letter.
    pub needs: u32,
    /// Cases whose last post is within a fortnight.
    pub soon: u32,
    /// Cases with news since the person wrote.
    pub news: u32,
    /// Cases that ask for a language the writer knows.
    pub languages: u32,
    /// Unfinished letters.
    pub drafts: u32,
}

/// What changed; the screen asks again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type, tauri_specta::Event)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// The frame.
    State,
    /// The list or a case.
    Cases,
    /// Drafts.
    Drafts,
    /// Sources.
    Sources,
    /// The writer's profile.
    Profile,
    /// Look and behaviour.
    Settings,
    /// Locked or unlocked.
    Lock,
}

/// What long work is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum JobKind {
    /// Sources are asked.
    Update,
    /// Files are read.
    Import,
    /// A print run is made.
    Print,
    /// Everything is written out in open formats, or taken in.
    Exchange,
}

/// Long work. The last message of a job has `finished`.
#[derive(Debug, Clone, Serialize, Deserialize, Type, tauri_specta::Event)]
pub struct Progress {
    /// The name the screen gave it.
    pub job: String,
    /// What it is about.
    pub kind: JobKind,
    /// Steps done.
    pub done: u32,
    /// Steps in all, as far as known.
    pub total: u32,
    /// What is at work: title or host of a source, name of a file.
    pub words: String,
    /// No more will come.
    pub finished: bool,
}

/// What was chosen from the system's menu.
#[derive(Debug, Clone, Serialize, Deserialize, Type, tauri_specta::Event)]
pub struct Chosen {
    /// The action's name, as the screen gave it.
    pub id: String,
}

/// One menu of the menu bar, in the screen's words.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct Menu {
    /// `file`, `edit`, `view`, `go`, `case`, `help`: where a system puts items of its own.
    pub id: String,
    /// What stands in the bar.
    pub name: String,
    /// In order.
    pub items: Vec<MenuItem>,
}

/// One line of a menu.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct MenuItem {
    /// The action's name; empty: a line between groups.
    pub id: String,
    /// What stands there.
    pub name: String,
    /// Tauri's name of the key: `CmdOrCtrl+K`. Used where the system's menu is the one that hears keys.
    pub key: Option<String>,
}

/// The words of the tray's menu.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct TrayWords {
    /// Shows the window.
    pub open: String,
    /// Blank paper.
    pub hide: String,
    /// Asks all sources.
    pub sync: String,
    /// Ends the program.
    pub quit: String,
}

/// Whether there can be a tray.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum TrayState {
    /// The desktop shows one.
    Works,
    /// This desktop has no place for one.
    NoPlace,
    /// The program has none on this system yet.
    NotYet,
}

/// Files held over the window, or dropped on it.
#[derive(Debug, Clone, Serialize, Deserialize, Type, tauri_specta::Event)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Drop {
    /// Held over it.
    Over,
    /// Taken away again.
    Left,
    /// Dropped; `review_dropped` takes them.
    Dropped {
        /// How many.
        files: u32,
    },
}
