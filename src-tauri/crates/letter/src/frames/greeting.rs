//! Salutations that an action prints, recognised by how they begin.

use std::sync::OnceLock;

use model::Language;
use unicode_script::{Script, UnicodeScript};

use super::words::{folded, is_unspaced};
use super::{Frame, Phrase};

/// Whether a salutation is in that language, by its first words; `None` where no table knows them in any.
pub(crate) fn greets_in(salutation: &str, language: &Language) -> Option<bool> {
    let mut languages = languages_of(salutation).peekable();
    languages.peek()?;
    // “Sr. Ministro” is Spanish and Portuguese.
    Some(languages.any(|of| of == language.primary()))
}

/// The frame of a salutation's own language; that of `preferred` where its words are that language's too.
pub(crate) fn frame_of_greeting(salutation: &str, preferred: Option<&'static Frame>) -> Option<&'static Frame> {
    let is_preferred = |of: &str| preferred.is_some_and(|frame| frame.language == of);
    let first = languages_of(salutation).next()?;
    match languages_of(salutation).any(is_preferred) {
        true => preferred,
        false => Frame::of(&Language::new(first)),
    }
}

/// Whether the words begin as a salutation does in any language we know.
pub(crate) fn is_greeting(words: &str) -> bool {
    languages_of(words).next().is_some()
}

/// Whether words are written in the script of the frame's own salutation.
pub(crate) fn is_in_script_of(words: &str, frame: &Frame) -> bool {
    let script =
        |text: &str| text.chars().map(|c| c.script()).find(|s| !matches!(s, Script::Common | Script::Inherited));
    script(words) == script(frame.phrase(Phrase::Salutation))
}

/// The languages in which salutations begin so, in the table's order.
fn languages_of(salutation: &str) -> impl Iterator<Item = &'static str> {
    let words = folded(salutation);
    beginnings().iter().filter(move |(_, beginning)| words.starts_with(beginning.as_str())).map(|(of, _)| *of)
}

fn beginnings() -> &'static [(&'static str, String)] {
    static BEGINNINGS: OnceLock<Vec<(&str, String)>> = OnceLock::new();
    BEGINNINGS.get_or_init(|| {
        let lines = include_str!("greetings.tsv").lines().filter(|line| !line.starts_with('#'));
        let rows = lines.filter_map(|line| line.split_once('\t'));
        rows.flat_map(|(language, all)| all.split('|').map(move |words| (language, beginning(words)))).collect()
    })
}

/// As it is compared: Chinese and Thai write no space behind a greeting's first words.
fn beginning(words: &str) -> String {
    let folded = folded(words);
    if words.contains(is_unspaced) { folded.trim_end().to_owned() } else { folded }
}
