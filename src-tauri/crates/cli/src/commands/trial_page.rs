//! `trial-page`: a page to try a printer with.

use std::process::ExitCode;

use anyhow::Result;
use desk::Offset;
use serde_json::json;

use crate::arguments::TrialPageArguments;
use crate::outcome::{print, print_json};
use crate::whole;
use crate::world::World;

/// `penlight trial-page --envelope … --paper … --out FILE.pdf`; needs no data folder.
pub fn trial_page(world: &World, arguments: &TrialPageArguments) -> Result<ExitCode> {
    let offset = Offset { right: arguments.offset.right, down: arguments.offset.down };
    let pdf = desk::trial_page(arguments.paper, arguments.envelope, offset)?;
    whole::write(&arguments.out, &pdf)?;
    let path = arguments.out.to_string_lossy();
    if world.json {
        print_json(&json!({ "out": path, "right": offset.right, "down": offset.down }))?;
    } else {
        print(&format!("{path}: print it without scaling, fold it, and put it into its envelope."))?;
    }
    Ok(ExitCode::SUCCESS)
}
