//! `labels`: sheets of address labels as a PDF.

use std::process::ExitCode;

use anyhow::{Context, Result};
use desk::{LabelOptions, LabelSheet, LabelWish};
use serde_json::{Value, json};

use super::letter::warning;
use super::look::read_file;
use crate::arguments::LabelArguments;
use crate::outcome::{print, print_json, say};
use crate::whole;
use crate::world::World;

/// `penlight labels [CASE…] --sheet NAME … --out FILE.pdf`
pub fn labels(world: &World, arguments: LabelArguments) -> Result<ExitCode> {
    if arguments.list {
        return list(world);
    }
    let text = arguments.file.as_deref().map(read_file).transpose()?.unwrap_or_default();
    let text = String::from_utf8(text).context("The addresses are not text in UTF-8")?;
    let offset_mm = (arguments.offset.right, arguments.offset.down);
    let options = LabelOptions { start: arguments.start, outlines: arguments.outlines, offset_mm };
    let wish = LabelWish {
        sheet: arguments.sheet.unwrap_or_default(),
        options,
        cases: arguments.cases,
        addresses: addresses(&text),
        although_ended: arguments.although_ended,
        today: world.today,
    };
    let out = arguments.out.unwrap_or_default();
    let printed = world.open()?.labels(&wish)?;
    whole::write(&out, &printed.pdf)?;
    let remarks: Vec<String> = printed.warnings.iter().map(warning).collect();
    remarks.iter().for_each(|sentence| say(sentence));
    if world.json {
        let (labels, sheets) = (printed.labels, printed.sheets);
        print_json(
            &json!({ "out": out.to_string_lossy(), "labels": labels, "sheets": sheets, "remarks": remarks }),
        )?;
    } else {
        print(&format!("{}: {} labels, {} sheets", out.display(), printed.labels, printed.sheets))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Addresses parted by blank lines.
fn addresses(text: &str) -> Vec<Vec<String>> {
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().map(str::trim).collect();
    let blocks = lines.split(|line| line.is_empty()).filter(|block| !block.is_empty());
    blocks.map(|block| block.iter().map(|line| (*line).to_owned()).collect()).collect()
}

fn list(world: &World) -> Result<ExitCode> {
    if world.json {
        let sheets: Vec<Value> = LabelSheet::all().iter().map(sheet_json).collect();
        print_json(&json!({ "sheets": sheets }))?;
        return Ok(ExitCode::SUCCESS);
    }
    for sheet in LabelSheet::all() {
        let (width, height) = sheet.label;
        let (columns, rows, paper) = (sheet.columns, sheet.rows, sheet.paper.word());
        print(&format!("{}: {paper}, {columns} × {rows}, {width} × {height} mm", sheet.names.join(", ")))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn sheet_json(sheet: &LabelSheet) -> Value {
    json!({
        "names": sheet.names,
        "paper": sheet.paper.word(),
        "columns": sheet.columns,
        "rows": sheet.rows,
        "width": sheet.label.0,
        "height": sheet.label.1,
    })
}
