//! One file for each command or family of commands.

mod look;

use std::process::ExitCode;

use anyhow::Result;

use crate::arguments::Command;
use crate::world::World;

/// Does what the command says.
pub fn run(world: &World, command: Command) -> Result<ExitCode> {
    match command {
        Command::Extract { file } => look::extract(world, &file),
        Command::Feed { place, content_type } => look::feed(world, &place, content_type.as_deref()),
        Command::Listing { place } => look::listing(world, &place),
        Command::ReadDocument => Ok(ExitCode::SUCCESS),
    }
}
