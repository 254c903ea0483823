//! Writes the gallery into a folder, for tools outside to check and for eyes to look at: a PDF, an SVG a page and a text
//! for each letter; envelopes, labels and a trial page; one PDF of ten addresses for each window; and a control that no
//! check may pass.
//!
//!     cargo run -p letter --example specimens FOLDER [FONT]
//!
//! Chinese is set with the font file that is given, else left out. Prints a line for each letter, with its warnings, and
//! for each window, in millimetres.
#![allow(clippy::disallowed_methods, reason = "an example is a shell: it reads arguments and writes files")]

#[path = "../tests/setting/gallery.rs"]
mod gallery;
#[path = "../tests/setting/specimens.rs"]
mod specimens;
#[path = "../tests/setting/windows.rs"]
mod windows;

use std::path::{Path, PathBuf};

use letter::{Cover, EnvelopeSize, Fonts, Form, Label, LabelOptions, LabelSheet, Letter, Meta};
use letter::{envelope, labels, layout, pdf, svg, trial_page, window};
use model::Envelope;
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1).map(PathBuf::from);
    let folder = arguments.next().ok_or("which folder?")?;
    std::fs::create_dir_all(&folder)?;
    let font = arguments.next().map(std::fs::read).transpose()?;
    let has_chinese = font.is_some();
    let fonts = match font {
        Some(bytes) => Fonts::bundled().with_extra(bytes)?,
        None => Fonts::bundled(),
    };
    let (mut covers, mut run) = (Vec::new(), Vec::new());
    for letter in gallery::all().iter().filter(|letter| has_chinese || !gallery::is_chinese(letter)) {
        let set = layout(&letter.draft, &letter.form, &fonts)?;
        write(&folder, letter.name, std::slice::from_ref(&set), &fonts)?;
        let size = EnvelopeSize::ALL[covers.len() % EnvelopeSize::ALL.len()];
        let cover = Cover { size, air_mail: covers.len() % 2 == 0, offset_mm: (0.0, 0.0) };
        let (draft, language) = (&letter.draft, &letter.draft.language);
        let envelope = envelope(&draft.address, &draft.sender, language, cover, &fonts)?;
        run.extend([set, envelope.clone()]);
        covers.push(envelope);
    }
    write(&folder, "run", &run, &fonts)?;
    write(&folder, "envelopes", &covers, &fonts)?;
    write(&folder, "labels", &[some_labels(&fonts)?], &fonts)?;
    write(&folder, "trial", &[trial_page(&Form::default(), &fonts)?], &fonts)?;
    for form in Envelope::ALL {
        let Some(field) = window(form) else { continue };
        write(&folder, &format!("window-{}", form.word()), &windows::letters(form, &fonts)?, &fonts)?;
        println!("window\t{}\t{}\t{}\t{}\t{}", form.word(), field.x, field.y, field.width, field.height);
    }
    std::fs::write(folder.join("control.pdf"), control())?;
    Ok(())
}

fn some_labels(fonts: &Fonts) -> Result<Letter, Failure> {
    let sheet = LabelSheet::from_name("L7160").ok_or("a sheet")?;
    let letters = gallery::all().into_iter().filter(|letter| !gallery::is_chinese(letter)).take(16);
    let given: Vec<Label> =
        letters.map(|letter| Label { lines: letter.draft.address, language: letter.draft.language }).collect();
    Ok(labels(&given, sheet, LabelOptions { start: 3, outlines: true, ..LabelOptions::default() }, fonts)?)
}

fn write(folder: &Path, name: &str, letters: &[Letter], fonts: &Fonts) -> Result<(), Failure> {
    for (number, page) in letters.iter().flat_map(|letter| &letter.pages).enumerate() {
        std::fs::write(folder.join(format!("{name}-{}.svg", number + 1)), svg(page, fonts))?;
    }
    let parts = letters.iter().flat_map(|letter| &letter.parts);
    let text: Vec<&str> = parts.map(|part| part.text.as_str()).collect();
    std::fs::write(folder.join(format!("{name}.txt")), text.join("\n"))?;
    std::fs::write(folder.join(format!("{name}.pdf")), pdf(letters, &Meta::default(), fonts))?;
    println!("{name}\t{:?}", letters.iter().flat_map(|letter| &letter.warnings).collect::<Vec<_>>());
    Ok(())
}

/// What printpdf writes by itself: a check that takes it for PDF/UA or PDF/A checks nothing.
fn control() -> Vec<u8> {
    let mut document = PdfDocument::new("control");
    document.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), Vec::new()));
    document.save(&PdfSaveOptions::default(), &mut Vec::new())
}
