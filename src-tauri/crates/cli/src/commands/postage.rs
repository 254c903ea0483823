//! `postage`: which stamp a letter needs.

use std::process::ExitCode;

use anyhow::Result;
use serde_json::{Value, json};

use crate::outcome::{print, print_json};
use crate::world::World;
use crate::writer::PostageCommand;

/// `penlight postage …`
pub fn postage(world: &World, command: PostageCommand) -> Result<ExitCode> {
    let desk = world.open()?;
    match command {
        PostageCommand::Set { zone, stamp } => desk.set_postage(zone, Some(&stamp))?,
        PostageCommand::Remove { zone } => desk.set_postage(zone, None)?,
        PostageCommand::List => {}
    }
    let postage = desk.postage()?;
    let lines = postage.lines();
    if world.json {
        let rows = lines.iter().map(|(zone, stamp)| json!({ "zone": zone.word(), "stamp": stamp }));
        print_json(&json!({ "postage": rows.collect::<Value>() }))?;
    } else if lines.is_empty() {
        print("No stamp is known yet: penlight postage set abroad \"…\"")?;
    } else {
        let rows: Vec<String> = lines.iter().map(|(zone, stamp)| format!("{}  {stamp}", zone.word())).collect();
        print(&rows.join("\n"))?;
    }
    Ok(ExitCode::SUCCESS)
}
