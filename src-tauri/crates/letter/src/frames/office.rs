//! How an office is addressed where the action prints no salutation.

use std::sync::OnceLock;

use super::{Frame, Phrase};

/// How respectful a closing has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Register {
    /// Heads of state and government, ministers, judges, ambassadors, clergy.
    High,
    /// Everybody else.
    Plain,
}

/// An office that has its own form of address.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Office {
    /// Key of the tables.
    pub(crate) key: &'static str,
    /// Decides the closing.
    pub(crate) register: Register,
}

impl Office {
    /// The office that an address block's lines name, looked for line by line from the top.
    pub(crate) fn of(lines: &[String]) -> Option<Self> {
        lines.iter().find_map(|line| {
            let line = spaced(line);
            rows()
                .iter()
                .find(|(_, words)| words.iter().any(|w| line.contains(w.as_str())))
                .map(|(office, _)| *office)
        })
    }
}

/// The salutation of the frame's language for the office, without closing punctuation.
pub(crate) fn salutation_for(frame: &Frame, office: Option<Office>) -> String {
    match office.map(|o| o.key) {
        Some("minister") => "Dear Minister".to_owned(),
        _ => frame.phrase(Phrase::Salutation).to_owned(),
    }
}

fn rows() -> &'static [(Office, Vec<String>)] {
    static ROWS: OnceLock<Vec<(Office, Vec<String>)>> = OnceLock::new();
    ROWS.get_or_init(|| include_str!("offices.tsv").lines().filter_map(row).collect())
}

fn row(line: &'static str) -> Option<(Office, Vec<String>)> {
    let mut cells = line.split('\t').filter(|_| !line.starts_with('#'));
    let (key, register, words) = (cells.next()?, cells.next()?, cells.next()?);
    let register = if register == "high" { Register::High } else { Register::Plain };
    Some((Office { key, register }, words.split('|').map(spaced).collect()))
}

/// Lower case, words between single spaces, a space at either end: so that whole words are found.
fn spaced(text: &str) -> String {
    let words: Vec<String> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect();
    format!(" {} ", words.join(" "))
}
