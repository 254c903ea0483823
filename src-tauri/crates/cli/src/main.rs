//! `penlight`: the command line program.

mod arguments;
mod guarding;
mod hand;
mod keeping;
mod opening;
mod outcome;
mod sources;
mod writer;

mod commands;
mod json;
mod whole;
mod world;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::{Arguments, Command};
use crate::world::World;

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|panic| outcome::say(&desk::own_error(panic))));
    let arguments = Arguments::parse();
    if let Command::ReadDocument = arguments.command {
        return desk::child_main();
    }
    let done = World::of_this_process(&arguments.shared).and_then(|world| commands::run(&world, arguments.command));
    match done {
        Ok(code) => code,
        Err(error) => {
            outcome::say(&format!("{error:#}"));
            ExitCode::from(outcome::FAILED)
        }
    }
}
