//! Times letters, and writes the same letters as Typst sources for `scripts/bench/letters/bench.py` to time.
//!
//!     cargo run --release -p letter --example bench FOLDER COUNT
#![allow(
    clippy::disallowed_methods,
    reason = "an example is a shell: it reads arguments and clocks and writes files"
)]

#[path = "../tests/setting/specimens.rs"]
mod specimens;

use std::time::Instant;

use letter::{Fonts, Form, Letter, Meta, date_line, layout, pdf};
use model::{Draft, DraftParagraph};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, folder, count] = arguments.as_slice() else { return Err("which folder, and how many letters?".into()) };
    let (folder, count) = (std::path::PathBuf::from(folder), count.parse::<usize>()?);
    let timed = ["english", "persian"];
    for specimens::Specimen { name, draft, form } in
        specimens::all().into_iter().filter(|s| timed.contains(&s.name))
    {
        let drafts: Vec<Draft> = (0..count).map(|number| varied(&draft, number)).collect();
        let sources = folder.join(name);
        std::fs::create_dir_all(&sources)?;
        for (number, draft) in drafts.iter().enumerate() {
            std::fs::write(sources.join(format!("{number:04}.typ")), typst(draft))?;
        }
        one_by_one(name, &drafts, &form)?;
        one_file(name, &drafts[..count.min(500)], &form)?;
    }
    Ok(())
}

/// Each letter laid out and written as a PDF of its own.
fn one_by_one(name: &str, drafts: &[Draft], form: &Form) -> Result<(), Failure> {
    let start = Instant::now();
    let fonts = Fonts::bundled();
    let (mut setting, mut bytes) = (0.0, 0);
    for draft in drafts {
        let begun = Instant::now();
        let letter = layout(draft, form, &fonts)?;
        setting += begun.elapsed().as_secs_f64();
        bytes += pdf(&[letter], &Meta::default(), &fonts).len();
    }
    let each = |seconds: f64| seconds * 1000.0 / drafts.len() as f64;
    println!("{name} apart, ms a letter: {:.2} (layout {:.2})", each(start.elapsed().as_secs_f64()), each(setting));
    println!("{name} apart, kB a letter: {:.1}", bytes as f64 / 1000.0 / drafts.len() as f64);
    Ok(())
}

/// All letters in one PDF.
fn one_file(name: &str, drafts: &[Draft], form: &Form) -> Result<(), Failure> {
    let fonts = Fonts::bundled();
    let letters = drafts.iter().map(|d| layout(d, form, &fonts)).collect::<Result<Vec<Letter>, _>>()?;
    let start = Instant::now();
    let bytes = pdf(&letters, &Meta::default(), &fonts);
    let each = start.elapsed().as_secs_f64() * 1000.0 / letters.len() as f64;
    println!("{name} {} in one PDF, ms a letter over layout: {each:.2}", letters.len());
    println!("{name} {} in one PDF, MB: {:.2}", letters.len(), bytes.len() as f64 / 1e6);
    Ok(())
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

/// The same letter for Typst, on the same form and in the same faces.
fn typst(draft: &Draft) -> String {
    let plain = |text: &str| {
        let special = |c: char| "\\#$*_`<>@~[]-/".contains(c);
        text.chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c])).collect::<String>()
    };
    let lines = |lines: &[String]| lines.iter().map(|l| plain(l)).collect::<Vec<_>>().join(" \\\n");
    let mut body = String::new();
    for paragraph in &draft.body {
        match paragraph {
            DraftParagraph::Text(text) => body += &format!("{}\n\n", plain(text)),
            DraftParagraph::List(items) => items.iter().for_each(|item| body += &format!("+ {}\n\n", plain(item))),
            DraftParagraph::Gap(_) => {}
        }
    }
    format!(
        "#set document(title: \"Letter\")\n\
         #set page(paper: \"a4\", margin: (x: 25mm, top: 98.5mm, bottom: 20mm))\n\
         #set text(font: (\"Literata\", \"Noto Serif\", \"Noto Naskh Arabic\"), lang: \"{}\", size: 11pt)\n\
         #set par(justify: true)\n\
         #place(top + left, dx: 100mm, dy: -86.5mm, text(dir: ltr)[{}])\n\
         #place(top + left, dy: -45mm, text(dir: ltr)[{}])\n\
         {}\n\n*{}*\n\n{}\n\n{body}\n{}\n\n#v(48pt)\n\n{}\n\n{}\n\n{}\n",
        draft.language.tag(),
        lines(&draft.sender),
        lines(&draft.address),
        plain(&date_line(draft.date, &draft.language, None)),
        plain(&draft.subject),
        plain(&draft.salutation),
        plain(&draft.closing),
        plain(draft.signature.as_deref().unwrap_or_default()),
        lines(&draft.enclosures),
        lines(&draft.copies),
    )
}
