//! Eleven thousand real subject lines of actions, 1998 to 2013: how many say their number, kind and country.
//!
//! `cargo test --workspace --test subjects -- --ignored --nocapture`, beside a folder `shared` that holds them.
// The crate reads no files; this test of it reads what is not part of the repository.
#![allow(clippy::disallowed_methods)]

use std::collections::BTreeMap;

use model::{Action, Block, BlockKind, Document, Format, Line, Value};

const SUBJECTS: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/peers/human-rights/ua-subjects-1998-2013.csv");
/// Each so many-th line is printed for reading by hand: about two hundred.
const STEP: usize = 54;

/// One line of the list.
struct Row {
    /// “141/13”: serial and year, found by the list's makers.
    serial: String,
    subject: String,
    /// “first update”, “stop action”, “initial”; theirs, too.
    action: String,
}

impl Row {
    /// Cells with commas stand in quotation marks.
    fn of(line: &str) -> Option<Self> {
        let (mut cells, mut quoted) = (vec![String::new()], false);
        for c in line.chars() {
            match c {
                '"' => quoted = !quoted,
                ',' if !quoted => cells.push(String::new()),
                _ => cells.last_mut()?.push(c),
            }
        }
        let cell = |at: usize| cells.get(at).map(|cell| cell.trim().to_owned());
        let row = Self { serial: cell(1)?, subject: cell(2)?, action: cell(8)? };
        (!row.subject.is_empty()).then_some(row)
    }

    /// The kind that the makers' word for it comes to; `None` where they have none.
    fn kind(&self) -> Option<&'static str> {
        let says = |word: &str| self.action.contains(word);
        match () {
            () if says("stop") => Some("stop"),
            () if says("final") || says("last") => Some("outcome"),
            () if says("update") || says("follow") => Some("update"),
            () if says("initial") || says("urgent action") => Some("urgent_action"),
            () => None,
        }
    }
}

/// The action of a document that is nothing but its subject.
fn action(subject: &str) -> Action {
    let mut document = Document::empty(Format::Text);
    document.blocks.push(Block::of(BlockKind::Heading(1), vec![Line::plain(subject)]));
    extract::action(&document)
}

/// “086/13” and “86/13” are one.
fn same_serial(found: &str, theirs: &str) -> bool {
    let plain = |text: &str| text.trim_start_matches('0').to_owned();
    plain(found) == plain(theirs)
}

#[test]
#[ignore = "needs the subject lines, which are others' work and not part of the repository"]
fn subject_lines_say_number_kind_and_country() {
    let Ok(text) = std::fs::read_to_string(SUBJECTS) else {
        println!("skipped: {SUBJECTS} is not there");
        return;
    };
    let rows: Vec<Row> = text.lines().skip(1).filter_map(Row::of).collect();
    let (mut numbered, mut agreed, mut placed) = (0, 0, 0);
    let (mut kinds, mut series, mut cases) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (at, row) in rows.iter().enumerate() {
        let (mut number, mut country, mut kind) = (None, None, "-");
        for finding in &action(&row.subject).findings {
            match &finding.value {
                Value::Number(found) => number = Some(found.clone()),
                Value::Country(found) if finding.sureness.is_usable() => country = Some(*found),
                Value::Kind(found) => kind = found.word(),
                _ => {}
            }
        }
        numbered += usize::from(number.is_some());
        placed += usize::from(country.is_some());
        *kinds.entry((row.kind().unwrap_or("-"), kind)).or_insert(0) += 1;
        let shown = number.as_ref().map_or("-".to_owned(), ToString::to_string);
        if let Some(number) = &number {
            *series.entry(number.series.clone()).or_insert(0) += 1;
            *cases.entry(number.to_string()).or_insert(0) += 1;
        }
        let same = number.is_some_and(|number| same_serial(&number.serial, &row.serial));
        agreed += usize::from(same);
        let country = country.map_or("-".to_owned(), |country| country.to_string());
        let line = format!("{} | {shown} | {kind} | {country}", row.subject);
        if !same {
            println!("number {} | {line}", row.serial);
        }
        if row.kind().is_some_and(|theirs| theirs != kind) {
            println!("kind {} | {line}", row.action);
        }
        if country == "-" {
            println!("country | {line}");
        }
        if at % STEP == 0 {
            println!("sample | {line}");
        }
    }
    println!("subjects {}, numbered {numbered}, as the list has it {agreed}, placed {placed}", rows.len());
    println!("kinds, theirs and ours {kinds:?}\nseries {series:?}\ncases {}", cases.len());
    assert!(numbered * 100 >= rows.len() * 97, "{numbered} of {} have a number", rows.len());
}
