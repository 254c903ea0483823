//! Tables of fixtures turned into texts to read.
#![expect(clippy::disallowed_methods, reason = "golden texts are files, and written when one asks for it")]

use std::fmt::Write;

/// Turns each row of the fixture, three cells, into lines of text, and compares them with the golden file.
#[track_caller]
pub fn check(fixture: &str, golden: &str, turn: impl Fn([&str; 3]) -> String) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");
    let table = std::fs::read_to_string(format!("{folder}/fixtures/{fixture}")).expect("the fixture is there");
    let mut text = String::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let cells = <[&str; 3]>::try_from(cells).expect("three cells a row");
        writeln!(text, "{}", turn(cells)).expect("a string takes everything");
    }
    check_text(golden, &text);
}

/// Compares a text with the golden file of that name. `UPDATE_GOLDEN=1` writes it, to be read before it is accepted.
#[track_caller]
pub fn check_text(golden: &str, text: &str) {
    let path = format!("{}/tests/golden/{golden}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).expect("the golden file can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = text.lines().zip(expected.lines()).find(|(now, before)| now != before);
    assert!(text == expected, "{golden} differs, first at {differs:?}");
}
