//! `passphrase`: set, change, remove.

use std::process::ExitCode;

use anyhow::Result;
use serde_json::json;

use crate::arguments::PassphraseCommand;
use crate::outcome::{print_json, say};
use crate::world::{World, recovery_sentence};

/// `penlight passphrase …`
pub fn passphrase(world: &World, command: PassphraseCommand) -> Result<ExitCode> {
    let mut code = None;
    match command {
        PassphraseCommand::Set => {
            let mut desk = world.open()?;
            // On a new folder the environment's passphrase was set by opening it.
            if !desk.is_protected() || std::env::var_os("PENLIGHT_PASSPHRASE").is_none() {
                let passphrase = world.passphrase("New passphrase: ")?;
                let fresh = desk.set_passphrase(&passphrase)?.to_string();
                say(&recovery_sentence(&fresh));
                code = Some(fresh);
            }
            say("The data folder is protected.");
        }
        PassphraseCommand::Change => {
            let mut desk = world.open()?;
            let old = world.passphrase("Passphrase: ")?;
            let new = world.new_passphrase("New passphrase: ")?;
            desk.change_passphrase(&old, &new)?;
            say("The passphrase was changed. The recovery code stays as it is.");
        }
        PassphraseCommand::Remove => {
            let mut desk = world.open()?;
            let old = world.passphrase("Passphrase: ")?;
            desk.remove_passphrase(&old)?;
            say("The passphrase was taken away. Whoever has this laptop can read the data folder now.");
        }
    }
    if world.json {
        print_json(&json!({ "recovery_code": code }))?;
    }
    Ok(ExitCode::SUCCESS)
}
