//! Paragraphs that are covered at first because they are hard to read, and what they speak of.
//!
//! The words stand in `data/care.tsv`. A cover hides nothing for good: it is a person's to lift.

use std::sync::OnceLock;

use model::{Block, BlockKind, Document, Region};

use crate::fold::fold;

/// What a covered paragraph speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hard {
    /// Torture, beating, flogging.
    IllTreatment,
    /// Killing.
    Killing,
    /// Rape and the like.
    SexualViolence,
    /// Suicide.
    Suicide,
}

/// The blocks of the main text that speak of violence, by index, with what they speak of; the gravest where a block
/// speaks of several. Headings are left out: they are what the publisher chose for everybody to see.
pub fn hard_blocks(document: &Document) -> Vec<(u32, Hard)> {
    let blocks = document.blocks.iter().enumerate().filter(|(_, block)| is_prose(block));
    blocks.filter_map(|(at, block)| Some((u32::try_from(at).ok()?, speaks_of(&block.text())?))).collect()
}

fn is_prose(block: &Block) -> bool {
    let prose = matches!(block.kind, BlockKind::Paragraph | BlockKind::Item { .. } | BlockKind::Quote);
    prose && block.region == Region::Main
}

fn speaks_of(text: &str) -> Option<Hard> {
    let text = fold(text);
    words().iter().find(|word| word.stands_in(&text)).map(|word| word.of)
}

struct Word {
    of: Hard,
    /// Folded.
    stem: String,
    /// Any ending may follow.
    open: bool,
    /// Written without spaces between words, so that it may stand anywhere.
    anywhere: bool,
}

impl Word {
    fn stands_in(&self, text: &str) -> bool {
        text.match_indices(self.stem.as_str()).any(|(at, found)| {
            let starts = !text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
            let ends = !text[at + found.len()..].chars().next().is_some_and(char::is_alphanumeric);
            self.anywhere || starts && (self.open || ends)
        })
    }
}

/// The gravest first.
const GRAVITY: [(&str, Hard); 4] = [
    ("sexual_violence", Hard::SexualViolence),
    ("suicide", Hard::Suicide),
    ("killing", Hard::Killing),
    ("ill_treatment", Hard::IllTreatment),
];

fn words() -> &'static [Word] {
    static WORDS: OnceLock<Vec<Word>> = OnceLock::new();
    WORDS.get_or_init(|| GRAVITY.iter().flat_map(|(what, of)| words_of(what, *of)).collect())
}

fn words_of(what: &str, of: Hard) -> impl Iterator<Item = Word> {
    let lines = include_str!("data/care.tsv").lines().filter(|line| !line.starts_with('#'));
    let rows = lines.map(|line| line.split('\t').collect::<Vec<_>>());
    let rows = rows.filter(move |cells| cells.len() == 3 && cells[0] == what);
    rows.flat_map(move |cells| {
        let anywhere = cells[1] == "zh";
        cells[2].split(" | ").map(move |word| Word {
            of,
            stem: fold(word.trim_end_matches('*')),
            open: word.ends_with('*'),
            anywhere,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<Hard>) {
        assert_eq!(speaks_of(text), expected, "{text}");
    }

    #[test]
    fn sees_violence_in_many_languages() {
        check("He was tortured for three days.", Some(Hard::IllTreatment));
        check("Dos testigos fueron asesinados en marzo.", Some(Hard::Killing));
        check("Ils l’ont battu et menacé de viol.", Some(Hard::SexualViolence));
        check("Он был избит в отделении.", Some(Hard::IllTreatment));
        check("او زیر شکنجه بود.", Some(Hard::IllTreatment));
        check("她在狱中遭到酷刑。", Some(Hard::IllTreatment));
    }

    #[test]
    fn leaves_everyday_words_alone() {
        check("Her family has not been told where she is.", None);
        check("They grape-picked all summer; the drapes were red.", None);
        check("The skilled workers met in Kilburn.", None);
    }
}
