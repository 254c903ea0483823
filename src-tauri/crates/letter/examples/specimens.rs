//! Writes the specimens as PDF, SVG and text into a folder, for tools outside to check and for eyes to look at.
//!
//!     cargo run -p letter --example specimens FOLDER
#![allow(clippy::disallowed_methods, reason = "an example is a shell: it reads arguments and writes files")]

#[path = "../tests/setting/specimens.rs"]
mod specimens;

use std::path::{Path, PathBuf};

use letter::{Cover, EnvelopeSize, Fonts, Form, Letter, Meta, envelope, layout, pdf, svg, trial_page};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};
use specimens::Specimen;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("which folder?")?);
    std::fs::create_dir_all(&folder)?;
    let fonts = Fonts::bundled();
    let mut run = Vec::new();
    for Specimen { name, draft, form } in specimens::all() {
        let letter = layout(&draft, &form, &fonts)?;
        write(&folder, name, std::slice::from_ref(&letter), &fonts)?;
        let cover = Cover { size: EnvelopeSize::Dl, air_mail: true, offset_mm: (0.0, 0.0) };
        run.push(letter);
        run.push(envelope(&draft.address, &draft.sender, &draft.language, cover, &fonts)?);
    }
    write(&folder, "run", &run, &fonts)?;
    write(&folder, "trial", &[trial_page(&Form::default(), &fonts)?], &fonts)?;
    std::fs::write(folder.join("control.pdf"), control())?;
    Ok(())
}

fn write(folder: &Path, name: &str, letters: &[Letter], fonts: &Fonts) -> Result<(), Failure> {
    for (number, page) in letters.iter().flat_map(|letter| &letter.pages).enumerate() {
        std::fs::write(folder.join(format!("{name}-{}.svg", number + 1)), svg(page, fonts))?;
    }
    let parts = letters.iter().flat_map(|letter| &letter.parts);
    let text: Vec<&str> = parts.map(|part| part.text.as_str()).collect();
    std::fs::write(folder.join(format!("{name}.txt")), text.join("\n"))?;
    std::fs::write(folder.join(format!("{name}.pdf")), pdf(letters, &Meta::default(), fonts))?;
    println!("{name}: {:?}", letters.iter().flat_map(|letter| &letter.warnings).collect::<Vec<_>>());
    Ok(())
}

/// What printpdf writes by itself: a check that takes it for PDF/UA or PDF/A checks nothing.
fn control() -> Vec<u8> {
    let mut document = PdfDocument::new("control");
    document.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), Vec::new()));
    document.save(&PdfSaveOptions::default(), &mut Vec::new())
}
