//! Work to be timed from outside by `scripts/bench/letters/bench.py`: letters that differ in their text.
//!
//!     bench sources LANGUAGE COUNT FOLDER   the same letters as Typst sources
//!     bench layout LANGUAGE COUNT           laid out only
//!     bench apart LANGUAGE COUNT            a PDF each
//!     bench together LANGUAGE COUNT         one PDF of all
//!     bench same LANGUAGE 1 FOLDER          the very letter: our PDF, and its Typst and LaTeX sources
//!
//! Languages are names of the gallery's letters. Prints how many bytes it made.
#![allow(clippy::disallowed_methods, reason = "an example is a shell: it reads arguments and writes files")]

#[path = "../tests/setting/gallery.rs"]
mod gallery;
#[path = "source/mod.rs"]
mod source;
#[path = "../tests/setting/specimens.rs"]
mod specimens;

use std::path::Path;

use letter::{Bundle, Fonts, Meta, layout, pdf};
use model::{Draft, DraftParagraph};
use specimens::Specimen;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [what, language, count, rest @ ..] = arguments.as_slice() else {
        return Err("what, in which language, how often?".into());
    };
    let specimen = gallery::all().into_iter().find(|s| s.name == language).ok_or("no such letter")?;
    let letters = (0..count.parse()?).map(|number| varied(&specimen.draft, number));
    let bytes = match (what.as_str(), rest) {
        ("same", [folder]) => same(&specimen, Path::new(folder))?,
        ("sources", [folder]) => write_sources(letters, Path::new(folder))?,
        ("layout", []) => only_layout(letters, &specimen)?,
        ("apart", []) => apart(letters, &specimen)?,
        ("together", []) => together(letters, &specimen)?,
        _ => return Err("same, sources, layout, apart or together?".into()),
    };
    println!("{bytes}");
    Ok(())
}

fn only_layout(letters: impl Iterator<Item = Draft>, specimen: &Specimen) -> Result<usize, Failure> {
    let fonts = Fonts::bundled();
    let mut pages = 0;
    for draft in letters {
        pages += layout(&draft, &specimen.form, &fonts)?.pages.len();
    }
    Ok(pages)
}

/// One letter after the other into one file, as a print run is made.
fn together(letters: impl Iterator<Item = Draft>, specimen: &Specimen) -> Result<usize, Failure> {
    let fonts = Fonts::bundled();
    let mut bundle = Bundle::default();
    for draft in letters {
        bundle.add(&layout(&draft, &specimen.form, &fonts)?, &fonts);
    }
    Ok(bundle.pdf(&Meta::default(), &fonts).len())
}

fn apart(letters: impl Iterator<Item = Draft>, specimen: &Specimen) -> Result<usize, Failure> {
    let fonts = Fonts::bundled();
    let mut bytes = 0;
    for draft in letters {
        bytes += pdf(&[layout(&draft, &specimen.form, &fonts)?], &Meta::default(), &fonts).len();
    }
    Ok(bytes)
}

fn write_sources(letters: impl Iterator<Item = Draft>, folder: &Path) -> Result<usize, Failure> {
    let mut bytes = 0;
    for (number, draft) in letters.enumerate() {
        let source = source::typst(&draft);
        bytes += source.len();
        std::fs::write(folder.join(format!("{number:04}.typ")), source)?;
    }
    Ok(bytes)
}

fn same(specimen: &Specimen, folder: &Path) -> Result<usize, Failure> {
    let fonts = Fonts::bundled();
    let bytes = pdf(&[layout(&specimen.draft, &specimen.form, &fonts)?], &Meta::default(), &fonts);
    std::fs::write(folder.join("ours.pdf"), &bytes)?;
    std::fs::write(folder.join("typst.typ"), source::typst(&specimen.draft))?;
    std::fs::write(folder.join("latex.tex"), source::latex(&specimen.draft))?;
    Ok(bytes.len())
}

/// The same letter with other words: sentences in another order, other numbers and another name.
fn varied(draft: &Draft, number: usize) -> Draft {
    let mut draft = draft.clone();
    draft.signature = draft.signature.map(|name| format!("{name} {number}"));
    for (at, paragraph) in draft.body.iter_mut().enumerate() {
        if let DraftParagraph::Text(text) = paragraph {
            let mut words: Vec<&str> = text.split(' ').collect();
            let middle = (number * 7 + at) % words.len();
            words.rotate_left(middle);
            *text = format!("{} {number}.", words.join(" "));
        }
    }
    draft
}
