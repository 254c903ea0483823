//! `envelope`: one envelope as a PDF.

use std::process::ExitCode;

use anyhow::Result;
use desk::EnvelopeWish;
use serde_json::json;

use super::letter::warning;
use crate::arguments::EnvelopeArguments;
use crate::outcome::{print, print_json, say};
use crate::whole;
use crate::world::World;

/// `penlight envelope CASE … --out FILE.pdf`
pub fn envelope(world: &World, arguments: EnvelopeArguments) -> Result<ExitCode> {
    let EnvelopeArguments { case, to, size, although_ended, offset, out } = arguments;
    let offset_mm = (offset.right, offset.down);
    let wish = EnvelopeWish { to, size, although_ended, offset_mm, today: world.today };
    let printed = world.open()?.envelope(&case, wish)?;
    whole::write(&out, &printed.pdf)?;
    let remarks: Vec<String> = printed.warnings.iter().map(warning).collect();
    remarks.iter().for_each(|sentence| say(sentence));
    if world.json {
        print_json(&json!({
            "out": out.to_string_lossy(),
            "size": printed.size.word(),
            "air_mail": printed.air_mail,
            "address": printed.address,
            "remarks": remarks,
        }))?;
    } else {
        let to = printed.address.first().cloned().unwrap_or_default();
        print(&format!("{}: an envelope ({}) to {to}", out.display(), printed.size.word()))?;
    }
    Ok(ExitCode::SUCCESS)
}
