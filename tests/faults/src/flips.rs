//! One bit flipped in the database or its second copy: noticed, mended, nothing lost that the person wrote.

use std::fs;

use crate::laptop::{Answer, Dice, Laptop, copy, so_far, succeeded};

pub fn run(flips: u32, seed: u64) -> Answer<String> {
    let mut laptop = Laptop::new(None)?;
    for number in 2..12 {
        laptop.import(number)?;
        let note = format!("note-{number}.");
        succeeded(&laptop.run(&["log", "add", "UA 1/26", "--note", &note])?)?;
        laptop.notes.push(note);
        if number == 6 {
            succeeded(&laptop.run(&["backup"])?)?;
        }
    }
    let sound = laptop.path("sound");
    copy(&laptop.data(), &sound)?;
    let (mut dice, mut noticed, mut harmless) = (Dice::new(seed + 2), 0, 0);
    for flip in 0..flips {
        let data = laptop.data();
        fs::remove_dir_all(&data).map_err(|error| error.to_string())?;
        copy(&sound, &data)?;
        let name = if dice.throw(5) == 0 { "penlight.own" } else { "penlight.db" };
        let mut bytes = fs::read(data.join(name)).map_err(|error| error.to_string())?;
        let bit = dice.throw(bytes.len() * 8);
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(data.join(name), bytes).map_err(|error| error.to_string())?;
        let first = laptop.run(&["check"])?;
        let said = String::from_utf8_lossy(&first.stderr).into_owned();
        let mended = said.contains("mended")
            || fs::read_dir(&data).is_ok_and(|mut all| {
                all.any(|entry| entry.is_ok_and(|entry| entry.file_name().to_string_lossy().contains("damaged")))
            });
        match (first.status.success(), mended) {
            (true, false) => harmless += 1,
            _ => noticed += 1,
        }
        so_far("flips", flip, flips);
        // Fetched alerts may be missing until the next sync; what was written may not.
        laptop
            .check_on(&data, &laptop.notes, &[])
            .map_err(|why| format!("flip {flip}, bit {bit} of {name}: {why}"))?;
    }
    if harmless > 0 {
        return Err(format!("{harmless} of {flips} flips went unnoticed"));
    }
    Ok(format!("{flips} flips, {noticed} noticed and mended, everything the person wrote there"))
}
