//! `font`: fonts for characters that the program's own lack.

use std::process::ExitCode;

use anyhow::Result;
use serde_json::json;

use crate::arguments::FontCommand;
use crate::outcome::{print, print_json};
use crate::world::World;

/// `penlight font add FILE` and `penlight font list`
pub fn font(world: &World, command: FontCommand) -> Result<ExitCode> {
    let desk = world.open()?;
    if let FontCommand::Add { file } = command {
        let name = desk.add_font(&file)?;
        if !world.json {
            print(&format!("{name} is kept in the data folder."))?;
            return Ok(ExitCode::SUCCESS);
        }
    }
    let fonts = desk.fonts();
    match world.json {
        true => print_json(&json!({ "fonts": fonts }))?,
        false => fonts.iter().try_for_each(|name| print(name))?,
    }
    Ok(ExitCode::SUCCESS)
}
