//! What a shell takes from the world: the clock, the environment, its own path.

use std::path::PathBuf;

use anyhow::{Context, Result};
use model::{Date, Timestamp};

use crate::arguments::Shared;

/// The world as this run of the program sees it.
#[derive(Debug, Clone)]
pub struct World {
    /// In the person's time zone, or as `--today` says.
    pub today: Date,
    /// The moment, on that day.
    pub now: Timestamp,
    /// This program: it reads risky documents in a process apart.
    pub program: PathBuf,
    /// Whether JSON is wanted.
    pub json: bool,
    /// The data folder that was named.
    pub named_folder: Option<PathBuf>,
}

impl World {
    /// Reads clock and environment once.
    pub fn of_this_process(shared: &Shared) -> Result<Self> {
        let clock = jiff::ZonedDateTime::now();
        let today = shared.today.unwrap_or_else(|| clock.date());
        let now = today.to_datetime(clock.time()).to_zoned_datetime(clock.time_zone().clone())?.timestamp();
        let program = std::env::current_exe().context("Penlight can't find its own program file.")?;
        Ok(Self { today, now, program, json: shared.json, named_folder: shared.data.clone() })
    }
}
