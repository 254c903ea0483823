//! Names that a person can read and that every system can write.

use std::collections::{HashMap, HashSet};

use model::{Date, Hash};

/// Characters of a title in a file's name: readable, and with folders still below what Windows takes (260).
const LONGEST_TITLE: usize = 60;
/// Bytes of a name: 255 is what file systems take.
const MOST_BYTES: usize = 160;
/// So many digits of the hash tell files of one name apart.
const DIGITS: usize = 8;
/// Signs that some system can't have in a name.
const FORBIDDEN: &[char] = &['<', '>', ':', '"', '/', '\\', '|', '?', '*', '\''];

/// What a file in the export is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Original<'a> {
    /// The folder of the export in which it lies: “originals”, “letters”.
    pub folder: &'a str,
    /// The day it is of.
    pub day: Option<Date>,
    /// What it is, in words.
    pub title: &'a str,
    /// Its media type.
    pub media_type: &'a str,
    /// The name it came with.
    pub name: Option<&'a str>,
}

/// The names of an export's files: one for each hash, the same however often it is asked for.
#[derive(Debug, Default)]
pub struct Names {
    by_hash: HashMap<Hash, String>,
    taken: HashSet<String>,
}

impl Names {
    /// The path of a file in the export, and whether it was asked for the first time.
    pub fn of(&mut self, hash: &Hash, original: &Original<'_>) -> (String, bool) {
        if let Some(known) = self.by_hash.get(hash) {
            return (known.clone(), false);
        }
        let digits = hash.to_string();
        let day = original.day.map(|day| format!("{day} ")).unwrap_or_default();
        let title = readable(original.title);
        let space = if title.is_empty() { "" } else { " " };
        let path = format!("{}/{day}{title}{space}{}.{}", original.folder, &digits[..DIGITS], ending(original));
        // Two of four thousand million share their first digits: then all of them are written.
        let is_taken = self.taken.contains(&path);
        let path = if is_taken { format!("{}/{digits}.{}", original.folder, ending(original)) } else { path };
        self.taken.insert(path.clone());
        self.by_hash.insert(*hash, path.clone());
        (path, true)
    }
}

/// Words as part of a file's name: letters of every script stay, what a system forbids or a screen hides goes.
pub(crate) fn readable(text: &str) -> String {
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let plain: String =
        text.chars().map(|c| if FORBIDDEN.contains(&c) || is_hidden(c) { ' ' } else { c }).collect();
    let mut name = String::new();
    for c in plain.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_TITLE) {
        if name.len() + c.len_utf8() > MOST_BYTES {
            break;
        }
        name.push(c);
    }
    name.trim_matches(['.', ' ']).to_owned()
}

fn ending(original: &Original<'_>) -> String {
    let known = match original.media_type.split(';').next().unwrap_or_default().trim() {
        "application/pdf" => "pdf",
        "text/html" | "application/xhtml+xml" => "html",
        "text/plain" => "txt",
        "message/rfc822" => "eml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "docx",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        _ => "",
    };
    let own = original.name.and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending.to_ascii_lowercase());
    let is_plain = |own: &String| (1..=5).contains(&own.len()) && own.bytes().all(|b| b.is_ascii_alphanumeric());
    match known {
        "" => own.filter(is_plain).unwrap_or_else(|| "bin".to_owned()),
        known => known.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, media_type: &str, name: Option<&str>, expected: &str) {
        let day = Some("2026-03-02".parse().expect("a date"));
        let original = Original { folder: "originals", day, title, media_type, name };
        assert_eq!(Names::default().of(&Hash([0xab; 32]), &original).0, format!("originals/2026-03-02 {expected}"));
    }

    #[test]
    fn names_are_readable_and_possible_on_every_system() {
        check("UA 1/26: John Smith", "text/html", None, "UA 1 26 John Smith abababab.html");
        check("../../etc/passwd", "application/pdf", None, "etc passwd abababab.pdf");
        check("علی کریمی", "text/plain", None, "علی کریمی abababab.txt");
        check("a\u{202e}fdp.exe", "application/pdf", Some("x.exe"), "a fdp.exe abababab.pdf");
        check("", "application/octet-stream", Some("scan.TIFF"), "abababab.tiff");
        check("x", "application/octet-stream", Some("scan.a/b"), "x abababab.bin");
        check(&"long ".repeat(40), "text/plain", None, &format!("{} abababab.txt", "long ".repeat(12).trim()));
    }

    #[test]
    fn files_that_share_their_first_digits_have_names_of_their_own() {
        let (mut names, original) = (
            Names::default(),
            Original { folder: "f", day: None, title: "t", media_type: "text/plain", name: None },
        );
        let (mut one, mut other) = ([0; 32], [0; 32]);
        (one[31], other[31]) = (1, 2);
        let first = names.of(&Hash(one), &original);
        assert_ne!(first.0, names.of(&Hash(other), &original).0);
        assert_eq!(names.of(&Hash(one), &original), (first.0, false));
    }
}
