//! Work to be timed from outside by `scripts/bench/letters/bench.py`: letters that differ in their text.
//!
//!     bench sources LANGUAGE COUNT FOLDER   the same letters as Typst sources
//!     bench layout LANGUAGE COUNT           laid out only
//!     bench apart LANGUAGE COUNT            a PDF each
//!     bench together LANGUAGE COUNT         one PDF of all
//!
//! Prints how many bytes it made.
#![allow(clippy::disallowed_methods, reason = "an example is a shell: it reads arguments and writes files")]

#[path = "../tests/setting/specimens.rs"]
mod specimens;

use std::path::Path;

use letter::{Fonts, Letter, Meta, date_line, layout, pdf};
use model::{Draft, DraftParagraph};
use specimens::Specimen;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [what, language, count, rest @ ..] = arguments.as_slice() else {
        return Err("what, in which language, how often?".into());
    };
    let specimen = specimens::all().into_iter().find(|s| s.name == language).ok_or("no such specimen")?;
    let letters = (0..count.parse()?).map(|number| varied(&specimen.draft, number));
    let bytes = match (what.as_str(), rest) {
        ("sources", [folder]) => write_sources(letters, Path::new(folder))?,
        ("layout", []) => set(letters, &specimen, &Fonts::bundled())?.len(),
        ("apart", []) => apart(letters, &specimen)?,
        ("together", []) => {
            let fonts = Fonts::bundled();
            pdf(&set(letters, &specimen, &fonts)?, &Meta::default(), &fonts).len()
        }
        _ => return Err("sources, layout, apart or together?".into()),
    };
    println!("{bytes}");
    Ok(())
}

fn set(letters: impl Iterator<Item = Draft>, specimen: &Specimen, fonts: &Fonts) -> Result<Vec<Letter>, Failure> {
    letters.map(|draft| Ok(layout(&draft, &specimen.form, fonts)?)).collect()
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
        let source = typst(&draft);
        bytes += source.len();
        std::fs::write(folder.join(format!("{number:04}.typ")), source)?;
    }
    Ok(bytes)
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

/// The same letter for Typst, in the same faces and at the same places.
fn typst(draft: &Draft) -> String {
    let mut body = String::new();
    for paragraph in &draft.body {
        match paragraph {
            DraftParagraph::Text(text) => body += &format!("{}\n\n", plain(text)),
            DraftParagraph::List(items) => items.iter().for_each(|item| body += &format!("+ {}\n\n", plain(item))),
            DraftParagraph::Gap(_) => {}
        }
    }
    let sender = format!("#place(top + left, dx: 100mm, dy: -86.5mm, text(dir: ltr)[{}])", lines(&draft.sender));
    let address = format!("#place(top + left, dy: -45mm, text(dir: ltr)[{}])", lines(&draft.address));
    let subject = format!("*{}*", plain(&draft.subject));
    let signature = draft.signature.as_deref().unwrap_or_default();
    let texts = [
        HEAD.replace("{language}", draft.language.tag()),
        sender,
        address,
        plain(&date_line(draft.date, &draft.language, None)),
        subject,
        plain(&draft.salutation),
        body,
        plain(&draft.closing),
        "#v(48pt)".to_owned(),
        plain(signature),
        lines(&draft.enclosures),
        lines(&draft.copies),
    ];
    texts.join("\n\n")
}

const HEAD: &str = r#"#set document(title: "Letter")
#set page(paper: "a4", margin: (x: 25mm, top: 98.5mm, bottom: 20mm))
#set text(font: ("Literata", "Noto Serif", "Noto Naskh Arabic"), lang: "{language}", size: 11pt)
#set par(justify: true)"#;

/// Typst takes none of these for markup.
fn plain(text: &str) -> String {
    let is_special = |c: char| "\\#$*_`<>@~[]-/".contains(c);
    text.chars().flat_map(|c| is_special(c).then_some('\\').into_iter().chain([c])).collect()
}

fn lines(lines: &[String]) -> String {
    lines.iter().map(|line| plain(line)).collect::<Vec<_>>().join(" \\\n")
}
