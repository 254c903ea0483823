//! `network`: by which way it is reached, and when sources are asked without being told.

use std::process::ExitCode;

use anyhow::Result;
use desk::NetworkChoice;
use serde_json::json;

use crate::arguments::NetworkCommand;
use crate::outcome::{print, print_json};
use crate::world::World;

/// `penlight network …`
pub fn network(world: &World, command: NetworkCommand) -> Result<ExitCode> {
    let desk = world.open()?;
    if let NetworkCommand::Set { proxy, every } = command {
        let known = desk.network_choice()?;
        let choice = NetworkChoice {
            proxy: proxy.as_deref().map_or(known.proxy, desk::proxy_of),
            every_hours: every.map_or(known.every_hours, |hours| Some(hours).filter(|hours| *hours > 0)),
        };
        desk.set_network_choice(&choice)?;
    }
    let choice = desk.network_choice()?;
    match world.json {
        true => print_json(&json!({ "proxy": choice.proxy_word(), "every_hours": choice.every_hours }))?,
        false => print(&lines(&choice))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn lines(choice: &NetworkChoice) -> String {
    let every = match choice.every_hours {
        Some(hours) => format!("{hours} hours while the window is open, and with `penlight sync --due`"),
        None => "never without being told".to_owned(),
    };
    format!("Proxy: {}\nSources are asked: {every}", choice.proxy_word())
}
