//! Sources and files.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::AlertKind;
use crate::ipc::WireError;

/// What a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// A feed.
    Feed,
    /// A listing page.
    Listing,
    /// A folder.
    Folder,
    /// A file.
    File,
}

/// How a source does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SourceState {
    /// Not asked yet.
    Never,
    /// Answered at the last asking.
    Fine,
    /// Asked us to wait.
    Waiting,
    /// Failed at the last asking.
    Failing,
    /// Said that it is gone for good; asked only when the person names it.
    Gone,
}

/// A source and how the last asking went.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SourceRow {
    /// Its id.
    pub id: i32,
    /// Address or path.
    pub address: String,
    /// What it is.
    pub kind: SourceKind,
    /// As it calls itself.
    pub title: Option<String>,
    /// How it does.
    pub state: SourceState,
    /// When it last answered.
    pub answered: Option<String>,
    /// When it was last asked.
    pub asked: Option<String>,
    /// Won't be asked before.
    pub not_before: Option<String>,
    /// When it is asked next without a press; `null`: it is not.
    pub next: Option<String>,
    /// Its address before it moved for good.
    pub moved_from: Option<String>,
    /// Where it says that it has moved.
    pub moving_to: Option<String>,
    /// Failures in a row.
    pub failures: u32,
    /// Why it gave nothing at the last asking.
    pub error: Option<WireError>,
    /// Alerts that came from it.
    pub alerts: u32,
    /// Whether its pictures are fetched with its texts.
    pub keep_pictures: bool,
}

/// How the network is reached, and when sources are asked without a press.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NetworkChoice {
    /// `system`, `none`, or an address.
    pub proxy: String,
    /// While the window is open; `null`: only on a press.
    pub every_hours: Option<u32>,
}

/// What an address turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum TrialKind {
    /// A feed.
    Feed,
    /// A listing page.
    Listing,
    /// A folder.
    Folder,
    /// A file.
    File,
    /// A site with several feeds.
    Choice,
}

/// What an address turned out to be, before it is added.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SourceTrial {
    /// Where it was found in the end.
    pub address: String,
    /// What it is.
    pub kind: TrialKind,
    /// As it calls itself.
    pub title: Option<String>,
    /// First items, for a look.
    pub items: Vec<TrialItem>,
    /// How many there are in all.
    pub count: u32,
    /// Feeds of the site, where `kind` is `choice`.
    pub feeds: Vec<String>,
}

/// One item of a trial.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TrialItem {
    /// As printed.
    pub title: String,
    /// What sort.
    pub kind: Option<AlertKind>,
    /// Index number.
    pub index: Option<String>,
    /// First words.
    pub excerpt: String,
    /// Where its page is.
    pub read_more: Option<String>,
    /// Where its file is.
    pub download: Option<String>,
}

/// How one source did in an update.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SourceOutcome {
    /// Its id.
    pub id: i32,
    /// One plain sentence where it failed.
    pub error: Option<WireError>,
}

/// How an update went.
#[derive(Debug, Clone, Serialize, Type)]
pub struct UpdateResult {
    /// New alerts.
    pub new: u32,
    /// Changed alerts.
    pub updated: u32,
    /// Entries that could not be kept.
    pub failed: u32,
    /// One by one.
    pub sources: Vec<SourceOutcome>,
    /// Stopped by the person.
    pub cancelled: bool,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// New.
    Kept,
    /// Here already.
    Known,
    /// News of a case that is here.
    Update,
    /// Could not be read.
    Refused,
}

/// How one file went.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ImportOutcome {
    /// Name without its folder.
    pub name: String,
    /// What became of it.
    pub outcome: Outcome,
    /// Its case.
    pub case: Option<String>,
    /// One plain sentence where it was refused.
    pub why: Option<WireError>,
}
