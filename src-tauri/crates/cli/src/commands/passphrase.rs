//! `passphrase`: set, change, remove; the recovery code; the keychain.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use desk::{Desk, RecoveryPage};
use model::Language;
use serde_json::json;

use crate::guarding::PassphraseCommand;
use crate::opening::in_sight;
use crate::outcome::{print_json, say};
use crate::whole;
use crate::world::{World, recovery_sentence};

/// `penlight passphrase …`
pub fn passphrase(world: &World, command: PassphraseCommand) -> Result<ExitCode> {
    let mut code = None;
    match command {
        PassphraseCommand::Set { page } => {
            let (desk, made_now) = open_or_make(world)?;
            code = made_now;
            // On a new folder the environment's passphrase was set by opening it.
            if !desk.is_protected() || std::env::var_os("PENLIGHT_PASSPHRASE").is_none() {
                let passphrase = world.passphrase("New passphrase: ")?;
                code = Some(desk.set_passphrase(&passphrase)?.to_string());
            }
            say_code(world, &desk, code.as_deref(), page.as_deref())?;
            say("The data folder is protected.");
        }
        PassphraseCommand::Code { page } => {
            let desk = world.open()?;
            code = Some(desk.renew_recovery_code(&world.known_passphrase()?)?.to_string());
            say_code(world, &desk, code.as_deref(), page.as_deref())?;
            say("The old recovery code opens nothing any more.");
        }
        PassphraseCommand::Recover => {
            let (folder, code_given) = (world.folder()?, world.recovery_code()?);
            let desk = in_sight(|tell| Desk::open_with_recovery(&folder, &code_given, &world.program, tell))?;
            let passphrase = world.new_passphrase("New passphrase: ")?;
            code = Some(desk.replace_forgotten(&passphrase)?.to_string());
            say_code(world, &desk, code.as_deref(), None)?;
            say("The new passphrase is set. The old recovery code opens nothing any more.");
        }
        PassphraseCommand::Change => {
            let desk = world.open()?;
            let old = world.passphrase("Passphrase: ")?;
            let new = world.new_passphrase("New passphrase: ")?;
            desk.change_passphrase(&old, &new)?;
            say("The passphrase was changed. The recovery code stays as it is.");
        }
        PassphraseCommand::Keychain { wanted } => {
            let wanted = wanted == "on";
            world.open()?.set_keychain(wanted)?;
            say(match wanted {
                true => {
                    "This system's keychain opens the data folder now: whoever can use your account can read it."
                }
                false => "The passphrase alone opens the data folder.",
            });
        }
        PassphraseCommand::Remove => {
            let desk = world.open()?;
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

/// The folder, and the recovery code where opening it made it.
fn open_or_make(world: &World) -> Result<(Desk, Option<String>)> {
    let desk = world.open_quietly()?;
    let code = desk.take_recovery_code().map(|code| code.to_string());
    Ok((desk, code))
}

fn say_code(world: &World, desk: &Desk, code: Option<&str>, page: Option<&Path>) -> Result<()> {
    let Some(code) = code else { return Ok(()) };
    say(&recovery_sentence(code));
    if let Some(page) = page {
        let words = RecoveryPage {
            language: Language::new("en"),
            heading: "Recovery code".to_owned(),
            words: vec![
                "This code opens the data folder, or a backup of it, if the passphrase is lost. Keep this page apart \
                 from the laptop: whoever has both can read everything."
                    .to_owned(),
                "Type it where Penlight asks for the passphrase (“Use the recovery code”), or after “penlight \
                 passphrase recover”. Small and capital letters are the same."
                    .to_owned(),
            ],
            code: code.to_owned(),
        };
        whole::write(page, &desk.recovery_page(&words, world.today)?)?;
    }
    Ok(())
}
