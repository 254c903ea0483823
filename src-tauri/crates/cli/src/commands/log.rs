//! `log`: which letter went out when.

use std::process::ExitCode;

use anyhow::{Context, Result};
use desk::{How, KeptLetter, LetterId, LogEntry};
use serde_json::{Value, json};

use crate::json;
use crate::keeping::LogCommand;
use crate::outcome::{print, print_json};
use crate::world::World;

/// `penlight log …`
pub fn log(world: &World, command: LogCommand) -> Result<ExitCode> {
    let desk = world.open()?;
    match command {
        LogCommand::Add { case, to, how, posted, note } => {
            let ways = || How::ALL.map(How::word).join(", ");
            let how = How::from_word(&how).with_context(|| format!("A letter goes by {}; not by {how}", ways()))?;
            desk.log_letter(&LogEntry { case, to, how, posted, written_by: None, note }, world.now)?;
        }
        LogCommand::Posted { id, on } => desk.note_posted(LetterId(id), Some(on.unwrap_or(world.today)))?,
        LogCommand::List => {}
    }
    let letters = desk.letters()?;
    if world.json {
        print_json(&json!({ "letters": letters.iter().map(json::letter).collect::<Value>() }))?;
    } else if letters.is_empty() {
        print("No letter is logged yet.")?;
    } else {
        print(&letters.iter().map(line).collect::<Vec<_>>().join("\n"))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn line(letter: &KeptLetter) -> String {
    let to = letter.recipient.first().map(String::as_str).unwrap_or_default();
    let went = letter.posted.map_or("in the pile".to_owned(), |day| day.to_string());
    format!("{}  {went}  {}  {}  {to}", letter.id.0, letter.how.word(), letter.case)
}
