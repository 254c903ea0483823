//! Eleven thousand real subject lines of actions, 1998 to 2013: how many say their number, kind and country.
//!
//! `cargo test -p extract --test subjects -- --ignored --nocapture`, beside a folder `shared` that holds them.
// The crate reads no files; this test of it reads what is not part of the repository.
#![allow(clippy::disallowed_methods)]

use std::collections::BTreeMap;

use model::{Action, Block, BlockKind, Document, Format, Line, Value};

const SUBJECTS: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/peers/human-rights/ua-subjects-1998-2013.csv");
/// Each so many-th line is printed for reading by hand: about two hundred.
const STEP: usize = 54;

/// The action of a document that is nothing but its subject.
fn action(subject: &str) -> Action {
    let mut document = Document::empty(Format::Text);
    document.blocks.push(Block::of(BlockKind::Heading(1), vec![Line::plain(subject)]));
    extract::action(&document)
}

/// The third cell; cells with commas stand in quotation marks.
fn subject(line: &str) -> Option<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            _ => cells.last_mut()?.push(c),
        }
    }
    cells.get(2).filter(|cell| !cell.trim().is_empty()).cloned()
}

#[test]
#[ignore = "needs the subject lines, which are others' work and not part of the repository"]
fn subject_lines_say_number_kind_and_country() {
    let Ok(text) = std::fs::read_to_string(SUBJECTS) else {
        println!("skipped: {SUBJECTS} is not there");
        return;
    };
    let subjects: Vec<String> = text.lines().skip(1).filter_map(subject).collect();
    let (mut numbered, mut placed, mut kinds, mut series) = (0, 0, BTreeMap::new(), BTreeMap::new());
    let mut cases: BTreeMap<String, usize> = BTreeMap::new();
    for (at, subject) in subjects.iter().enumerate() {
        let (mut number, mut country, mut kind) = (None, None, "-");
        for finding in &action(subject).findings {
            match &finding.value {
                Value::Number(found) => number = Some(found.clone()),
                Value::Country(found) if finding.sureness.is_usable() => country = Some(*found),
                Value::Kind(found) => kind = found.word(),
                _ => {}
            }
        }
        numbered += usize::from(number.is_some());
        placed += usize::from(country.is_some());
        *kinds.entry(kind).or_insert(0) += 1;
        if let Some(number) = &number {
            *series.entry(number.series.clone()).or_insert(0) += 1;
            *cases.entry(number.to_string()).or_insert(0) += 1;
        }
        if at % STEP == 0 {
            let number = number.map_or("-".to_owned(), |n| n.to_string());
            let country = country.map_or("-".to_owned(), |c| c.to_string());
            println!("{subject} | {number} | {kind} | {country}");
        }
    }
    println!("subjects {}, numbered {numbered}, placed {placed}", subjects.len());
    println!("kinds {kinds:?}\nseries {series:?}\ncases {}", cases.len());
    assert!(numbered * 100 >= subjects.len() * 97, "{numbered} of {} have a number", subjects.len());
}
