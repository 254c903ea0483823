//! Words of the tables found in lines of an address block, whole ones, case and accents folded.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words, each with the number of the row it stands for.
#[derive(Debug, Default)]
pub(crate) struct WordTable {
    /// By their first word, so that a line is looked at once.
    by_first: HashMap<String, Vec<Entry>>,
    /// “*minister”: German joins words.
    endings: Vec<(usize, String)>,
    /// Chinese and Thai write no spaces: these stand anywhere.
    inside: Vec<(usize, String)>,
}

#[derive(Debug)]
struct Entry {
    row: usize,
    /// Folded, with a space at either end.
    phrase: String,
    /// “^m”: only where the line begins so.
    first_only: bool,
}

impl WordTable {
    /// Adds a row's words, separated by bars.
    pub(crate) fn add(&mut self, row: usize, words: &str) {
        for word in words.split('|') {
            let (bare, first_only) = word.strip_prefix('^').map_or((word, false), |bare| (bare, true));
            match bare.strip_prefix('*') {
                Some(ending) => self.endings.push((row, folded(ending).trim_start().to_owned())),
                None if bare.contains(is_unspaced) => self.inside.push((row, folded(bare).trim().to_owned())),
                None => {
                    let phrase = folded(bare);
                    let first = phrase.split_whitespace().next().unwrap_or_default().to_owned();
                    self.by_first.entry(first).or_default().push(Entry { row, phrase, first_only });
                }
            }
        }
    }

    /// The rows whose words stand in a folded line, in the order of the rows, each once.
    pub(crate) fn rows_in(&self, line: &str) -> Vec<usize> {
        let mut rows = Vec::new();
        let mut at = 0;
        for word in line.split_whitespace() {
            let here = &line[at..];
            let entries = self.by_first.get(word).into_iter().flatten();
            let standing =
                entries.filter(|entry| here.starts_with(&entry.phrase) && (at == 0 || !entry.first_only));
            rows.extend(standing.map(|entry| entry.row));
            at += word.len() + 1;
        }
        rows.extend(self.endings.iter().filter(|(_, ending)| line.contains(ending)).map(|(row, _)| *row));
        rows.extend(self.inside.iter().filter(|(_, word)| line.contains(word)).map(|(row, _)| *row));
        rows.sort_unstable();
        rows.dedup();
        rows
    }
}

/// Scripts without spaces between words: Thai and Chinese.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}' | '\u{3400}'..='\u{9fff}')
}

/// Lower case without accents, words between single spaces, a space at either end: so that whole words are found.
pub(crate) fn folded(text: &str) -> String {
    let plain: String = match text.is_ascii() {
        true => text.to_ascii_lowercase(),
        false => text.nfd().filter(|c| !is_latin_mark(*c)).nfc().collect::<String>().to_lowercase(),
    };
    let mut folded = String::with_capacity(plain.len() + 2);
    folded.push(' ');
    for word in plain.split(|c: char| !is_of_a_word(c)).filter(|word| !word.is_empty()) {
        folded.extend(word.chars().map(|c| if c == 'ı' { 'i' } else { c }));
        folded.push(' ');
    }
    folded
}

/// The accents of Latin, Greek and Cyrillic; the vowels of Arabic, Thai and Indic scripts are letters here.
fn is_latin_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

fn is_of_a_word(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '\u{200c}' || is_combining_mark(c)
}
