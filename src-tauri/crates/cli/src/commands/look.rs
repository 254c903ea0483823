//! `extract`, `feed`, `listing`: what is in a file or behind an address; nothing is kept.

use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use desk::{CancelToken, Fetched, Hint, Understood};

use crate::json;
use crate::outcome::{print, print_json};
use crate::world::World;

/// More than any alert is; a larger file is refused before it fills the memory.
const LARGEST_FILE: u64 = 64 << 20;

/// `penlight extract FILE`
pub fn extract(world: &World, file: &Path) -> Result<ExitCode> {
    let bytes = read_file(file)?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
    let hint = Hint { name, ..Hint::default() };
    let understood = desk::document_in(&bytes, &hint, &world.program)?;
    let value = json::action(&understood);
    match world.json {
        true => print_json(&value)?,
        false => print(&json::lines(&value))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// `penlight feed FILE|URL`
pub fn feed(world: &World, place: &str, content_type: Option<&str>) -> Result<ExitCode> {
    let got = get(world, place)?;
    let content_type = content_type.or(got.content_type.as_deref());
    let address = Some(got.address.as_str()).filter(|address| is_address(address));
    let feed = desk::feed_in(&got.bytes, content_type, address)?;
    let value = json::feed(&feed);
    match world.json {
        true => print_json(&value)?,
        false => print(&json::lines(&value))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// `penlight listing FILE|URL`
pub fn listing(world: &World, place: &str) -> Result<ExitCode> {
    let got = get(world, place)?;
    let address = Some(got.address.clone()).filter(|address| is_address(address));
    let hint = Hint { name: Some(got.address), media_type: got.content_type, address };
    let Understood { listing, .. } = desk::document_in(&got.bytes, &hint, &world.program)?;
    let value = json::listing(&listing);
    match world.json {
        true => print_json(&value)?,
        false => print(&json::lines(&value))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn is_address(place: &str) -> bool {
    place.starts_with("http://") || place.starts_with("https://")
}

fn get(world: &World, place: &str) -> Result<Fetched> {
    if is_address(place) {
        return Ok(desk::fetch(place, &world.network()?, &CancelToken::new())?);
    }
    let bytes = read_file(Path::new(place))?;
    Ok(Fetched { bytes, content_type: None, address: place.to_owned() })
}

pub fn read_file(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut reader: Box<dyn Read> = match path.to_str() {
        Some("-") => Box::new(std::io::stdin().lock()),
        _ => Box::new(std::fs::File::open(path).with_context(|| format!("{} can't be opened", path.display()))?),
    };
    let read = reader.by_ref().take(LARGEST_FILE + 1).read_to_end(&mut bytes);
    read.with_context(|| format!("{} can't be read", path.display()))?;
    anyhow::ensure!(bytes.len() as u64 <= LARGEST_FILE, "{} is larger than 64 MB.", path.display());
    Ok(bytes)
}
