//! How an office is addressed where the action prints no salutation.

use std::sync::OnceLock;

use super::words::{WordTable, folded};
use super::{Frame, Phrase};

/// How respectful a closing has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Register {
    /// Heads of state and government, ministers, judges, ambassadors, clergy.
    High,
    /// Everybody else.
    Plain,
}

/// Whether a block says that a woman or a man holds the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holder {
    Woman,
    Man,
    NotSaid,
}

/// An office that has its own form of address.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Office {
    key: &'static str,
    /// Decides the closing.
    pub(crate) register: Register,
    holder: Holder,
}

/// Offices and honorifics stand in a block's first lines; below them are streets, and streets are named after kings.
const OFFICE_LINES: usize = 4;

impl Office {
    /// The office that an address block names: its lines from the top, and for each the table's rows in order. A
    /// commission or board counts only where no person's office stands beside it (its president is a chairperson), a
    /// rank only where no office does.
    pub(crate) fn of(lines: &[String]) -> Option<Self> {
        let lines: Vec<String> = lines.iter().take(OFFICE_LINES).map(|line| folded(line)).collect();
        let named: Vec<(&str, Register)> = lines.iter().flat_map(|line| named_in(line)).collect();
        let of_a_body = named.iter().any(|(key, _)| *key == BODY);
        let mut persons = named.iter().filter(|(key, _)| *key != BODY);
        let best = persons.clone().find(|(key, _)| !RANKS.contains(key)).or(persons.next()).or(named.first());
        let (key, register) = match best.copied()? {
            ("president", _) if of_a_body => ("chair", Register::Plain),
            office => office,
        };
        Some(Self { key, register, holder: holder(&lines) })
    }

    /// The office that a printed salutation names: “Dear Minister”. Who holds it, [`Self::held_as_in`] tells.
    pub(crate) fn of_salutation(salutation: &str) -> Option<Self> {
        let office = Self::of(&[salutation.to_owned()])?;
        Some(Self { holder: Holder::NotSaid, ..office })
    }

    /// Held by a woman or a man as the printed salutation says, in all its alternatives, where the block didn't.
    pub(crate) fn held_as_in(self, salutation: &[&str]) -> Self {
        let told: Vec<usize> = salutation.iter().flat_map(|words| sexes().rows_in(&folded(words))).collect();
        // “Señor/a”, “Sr(a).”
        let is_open = salutation.iter().any(|words| words.contains(['/', '(']));
        let holder = match (told.contains(&WOMAN), told.contains(&MAN)) {
            _ if self.holder != Holder::NotSaid || is_open => self.holder,
            (true, false) => Holder::Woman,
            (false, true) => Holder::Man,
            (true, true) | (false, false) => Holder::NotSaid,
        };
        Self { holder, ..self }
    }

    /// Whether both are the same office, whoever holds it.
    pub(crate) fn is_the_office_of(self, other: Self) -> bool {
        self.key == other.key
    }
}

/// Rows that say what somebody is, not what they are responsible for: a general who is a minister is a minister.
const RANKS: [&str; 3] = ["general", "colonel", "commander"];

/// The row of the table that stands for a commission, board or committee.
const BODY: &str = "body";

/// The salutation of the frame's language for the office, without closing punctuation: by sex only where the block
/// tells it, the frame's neutral one where the language has no form for the office.
pub(crate) fn salutation_for(frame: &Frame, office: Option<Office>) -> String {
    let form = office.and_then(|office| form_of(frame.language, office));
    form.unwrap_or_else(|| frame.phrase(Phrase::Salutation)).to_owned()
}

/// Forms of address by office, one table a language.
const FORMS: &[(&str, &str)] = &[
    ("en", include_str!("offices/en.tsv")),
    ("fr", include_str!("offices/fr.tsv")),
    ("es", include_str!("offices/es.tsv")),
    ("de", include_str!("offices/de.tsv")),
    ("it", include_str!("offices/it.tsv")),
    ("pt", include_str!("offices/pt.tsv")),
    ("nl", include_str!("offices/nl.tsv")),
    ("ru", include_str!("offices/ru.tsv")),
    ("tr", include_str!("offices/tr.tsv")),
    ("ar", include_str!("offices/ar.tsv")),
    ("fa", include_str!("offices/fa.tsv")),
    ("zh", include_str!("offices/zh.tsv")),
];

fn form_of(language: &str, office: Office) -> Option<&'static str> {
    let (_, table) = FORMS.iter().find(|(of, _)| *of == language)?;
    let mut cells = table.lines().map(|line| line.split('\t')).find_map(|mut cells| {
        let is_this = cells.next() == Some(office.key);
        is_this.then_some(cells)
    })?;
    match office.holder {
        Holder::Man => cells.next(),
        Holder::Woman => cells.nth(1),
        Holder::NotSaid => cells.nth(2),
    }
}

/// A woman's word decides over a man's: role headings stand in the masculine before a woman's name.
fn holder(lines: &[String]) -> Holder {
    let told: Vec<usize> = lines.iter().flat_map(|line| sexes().rows_in(line)).collect();
    match (told.contains(&WOMAN), told.contains(&MAN)) {
        (true, _) => Holder::Woman,
        (false, true) => Holder::Man,
        (false, false) => Holder::NotSaid,
    }
}

/// The rows of `sexes.tsv`.
const WOMAN: usize = 0;
const MAN: usize = 1;

fn sexes() -> &'static WordTable {
    static SEXES: OnceLock<WordTable> = OnceLock::new();
    SEXES.get_or_init(|| {
        let mut table = WordTable::default();
        for (sex, words) in rows_of(include_str!("sexes.tsv")).filter_map(|line| line.split_once('\t')) {
            table.add(if sex == "f" { WOMAN } else { MAN }, words);
        }
        table
    })
}

/// The offices in the table's order, and the words that name them.
struct Offices {
    rows: Vec<(&'static str, Register)>,
    words: WordTable,
}

/// The rows that a line holds. A “directorate general” is no general.
fn named_in(line: &str) -> Vec<(&'static str, Register)> {
    let offices = offices();
    let mut found: Vec<_> = offices.words.rows_in(line).into_iter().map(|row| offices.rows[row]).collect();
    if found.iter().any(|(key, _)| *key == BODY) {
        found.retain(|(key, _)| !RANKS.contains(key));
    }
    found
}

fn offices() -> &'static Offices {
    static OFFICES: OnceLock<Offices> = OnceLock::new();
    OFFICES.get_or_init(|| {
        let mut offices = Offices { rows: Vec::new(), words: WordTable::default() };
        for line in rows_of(include_str!("offices.tsv")) {
            let mut cells = line.split('\t');
            let (Some(key), Some(register), Some(words)) = (cells.next(), cells.next(), cells.next()) else {
                continue;
            };
            offices.words.add(offices.rows.len(), words);
            offices.rows.push((key, if register == "high" { Register::High } else { Register::Plain }));
        }
        offices
    })
}

fn rows_of(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}
