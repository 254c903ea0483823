//! How an office is addressed where the action prints no salutation.

use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

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
        let named: Vec<&Row> = lines.iter().flat_map(|line| named_in(line)).collect();
        let of_a_body = named.iter().any(|row| row.key == BODY);
        let is_rank = |row: &&&Row| RANKS.contains(&row.key);
        let persons = || named.iter().filter(|row| row.key != BODY);
        let row = persons().find(|row| !is_rank(row)).or(persons().next()).or(named.first())?;
        let presides = of_a_body && row.key == "president";
        let (key, register) = if presides { ("chair", Register::Plain) } else { (row.key, row.register) };
        Some(Self { key, register, holder: holder(&lines) })
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
    let says = |sex: &str| sexes().iter().filter(|(of, _)| *of == sex).any(|(_, word)| says(lines, word));
    match (says("f"), says("m")) {
        (true, _) => Holder::Woman,
        (false, true) => Holder::Man,
        (false, false) => Holder::NotSaid,
    }
}

fn says(lines: &[String], word: &str) -> bool {
    match word.strip_prefix('^') {
        Some(first) => lines.iter().any(|line| line.starts_with(first)),
        None => lines.iter().any(|line| line.contains(word)),
    }
}

struct Row {
    key: &'static str,
    register: Register,
    words: Vec<String>,
}

/// The rows that a line holds. A “directorate general” is no general.
fn named_in(line: &str) -> Vec<&'static Row> {
    let mut found: Vec<&Row> = rows().iter().filter(|row| row.stands_in(line)).collect();
    if found.iter().any(|row| row.key == BODY) {
        found.retain(|row| !RANKS.contains(&row.key));
    }
    found
}

impl Row {
    fn stands_in(&self, line: &str) -> bool {
        self.words.iter().any(|word| holds(line, word))
    }
}

fn rows() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| include_str!("offices.tsv").lines().filter_map(row).collect())
}

fn row(line: &'static str) -> Option<Row> {
    let mut cells = line.split('\t').filter(|_| !line.starts_with('#'));
    let (key, register, words) = (cells.next()?, cells.next()?, cells.next()?);
    let register = if register == "high" { Register::High } else { Register::Plain };
    Some(Row { key, register, words: words.split('|').map(table_word).collect() })
}

fn sexes() -> &'static [(&'static str, String)] {
    static SEXES: OnceLock<Vec<(&str, String)>> = OnceLock::new();
    SEXES.get_or_init(|| {
        let lines = include_str!("sexes.tsv").lines().filter(|line| !line.starts_with('#'));
        let rows = lines.filter_map(|line| line.split_once('\t'));
        rows.flat_map(|(sex, words)| words.split('|').map(move |word| (sex, table_word(word)))).collect()
    })
}

/// A table's word as it is looked for; its mark (“*”, “^”) stays in front.
fn table_word(word: &str) -> String {
    match word.strip_prefix(['*', '^']) {
        Some(rest) => format!("{}{}", &word[..1], folded(rest)),
        None => folded(word),
    }
}

fn holds(line: &str, word: &str) -> bool {
    match word.strip_prefix('*') {
        Some(ending) => line.contains(&format!("{} ", ending.trim())),
        // Chinese and Thai write no spaces between words.
        None if word.contains(is_unspaced) => line.contains(word.trim()),
        None => line.contains(word),
    }
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}' | '\u{3400}'..='\u{9fff}')
}

/// Lower case without accents, words between single spaces, a space at either end: so that whole words are found.
pub(crate) fn folded(text: &str) -> String {
    let plain: String = text.nfd().filter(|c| !is_latin_mark(*c)).nfc().collect();
    let lower = plain.to_lowercase().replace('ı', "i");
    let words: Vec<&str> = lower.split(|c: char| !(is_of_a_word(c))).filter(|w| !w.is_empty()).collect();
    format!(" {} ", words.join(" "))
}

/// The accents of Latin, Greek and Cyrillic; the vowels of Arabic, Thai and Indic scripts are letters here.
fn is_latin_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

fn is_of_a_word(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '\u{200c}' || is_combining_mark(c)
}
