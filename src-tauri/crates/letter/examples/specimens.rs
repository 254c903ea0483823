//! Writes the specimens as PDF, SVG and text into a folder, for tools outside to check and for eyes to look at.
//!
//!     cargo run -p letter --example specimens FOLDER
#![allow(clippy::disallowed_methods, reason = "an example is a shell: it reads arguments and writes files")]

#[path = "../tests/setting/specimens.rs"]
mod specimens;

use letter::{Fonts, Meta, layout, pdf, svg};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    std::fs::create_dir_all(&folder)?;
    let fonts = Fonts::bundled();
    for specimen in specimens::all() {
        let letter = layout(&specimen.draft, &specimen.form, &fonts)?;
        for (number, page) in letter.pages.iter().enumerate() {
            std::fs::write(folder.join(format!("{}-{}.svg", specimen.name, number + 1)), svg(page, &fonts))?;
        }
        let text: Vec<&str> = letter.parts.iter().map(|part| part.text.as_str()).collect();
        std::fs::write(folder.join(format!("{}.txt", specimen.name)), text.join("\n"))?;
        println!("{}: {} pages, {:?}", specimen.name, letter.pages.len(), letter.warnings);
        std::fs::write(folder.join(format!("{}.pdf", specimen.name)), pdf(&[letter], &Meta::default(), &fonts))?;
    }
    Ok(())
}
