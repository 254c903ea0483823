//! One language's frame, read from its table.

use std::collections::HashMap;
use std::sync::OnceLock;

use model::Language;

use super::Phrase;

/// The phrases of one language.
#[derive(Debug)]
pub(crate) struct Frame {
    /// Primary subtag.
    pub(crate) language: &'static str,
    phrases: HashMap<&'static str, &'static str>,
}

/// Rows that only some languages have: their digits, the town before the day, and what joins two names before a certain sound.
pub(crate) const DIGITS: &str = "digits";
pub(crate) const PLACE: &str = "place";
pub(crate) const PAIR_BEFORE: &str = "pair-before";
pub(crate) const PAIR_NOT_BEFORE: &str = "pair-not-before";
pub(crate) const PAIR_THEN: &str = "pair-then";

/// The tables, in the order of the languages in which a frame is looked for by words.
const TABLES: &[(&str, &str)] = &[
    ("en", include_str!("en.tsv")),
    ("fr", include_str!("fr.tsv")),
    ("es", include_str!("es.tsv")),
    ("de", include_str!("de.tsv")),
    ("it", include_str!("it.tsv")),
    ("pt", include_str!("pt.tsv")),
    ("nl", include_str!("nl.tsv")),
    ("ru", include_str!("ru.tsv")),
    ("tr", include_str!("tr.tsv")),
    ("ar", include_str!("ar.tsv")),
    ("fa", include_str!("fa.tsv")),
    ("zh", include_str!("zh.tsv")),
];

impl Frame {
    /// The frame of a language; `None` where we have none: then nothing is said, never another language's words.
    pub(crate) fn of(language: &Language) -> Option<&'static Self> {
        Self::all().iter().find(|frame| frame.language == language.primary())
    }

    /// Every frame.
    pub(crate) fn all() -> &'static [Self] {
        static FRAMES: OnceLock<Vec<Frame>> = OnceLock::new();
        FRAMES.get_or_init(|| TABLES.iter().map(|(language, table)| read(language, table)).collect())
    }

    /// The phrase as it stands in the table, with its slots.
    pub(crate) fn phrase(&self, phrase: Phrase) -> &'static str {
        self.phrases.get(phrase.key()).copied().unwrap_or_default()
    }

    /// A row that only some languages have, such as their digits.
    pub(crate) fn extra(&self, key: &str) -> Option<&'static str> {
        self.phrases.get(key).copied()
    }

    /// One of the wordings that a phrase has: the phrase itself for 0, its “-2” for 1, and round again.
    pub(crate) fn wording(&self, phrase: Phrase, nth: usize) -> &'static str {
        self.extra(&self.wording_key(phrase, nth)).unwrap_or_default()
    }

    /// The opening in one of its wordings; some languages have another for one name than for several.
    pub(crate) fn opening(&self, nth: usize, names: usize) -> &'static str {
        let one = self.extra(&format!("{}-one", self.wording_key(Phrase::Opening, nth)));
        one.filter(|_| names == 1).unwrap_or_else(|| self.wording(Phrase::Opening, nth))
    }

    /// The phrase; some languages have another for one name than for several.
    pub(crate) fn for_names(&self, phrase: Phrase, names: usize) -> &'static str {
        let one = self.extra(&format!("{}-one", phrase.key()));
        one.filter(|_| names == 1).unwrap_or_else(|| self.phrase(phrase))
    }

    /// How many wordings a phrase has.
    pub(crate) fn wordings(&self, phrase: Phrase) -> usize {
        1 + (2..).take_while(|n| self.extra(&format!("{}-{n}", phrase.key())).is_some()).count()
    }

    fn wording_key(&self, phrase: Phrase, nth: usize) -> String {
        match nth % self.wordings(phrase) {
            0 => phrase.key().to_owned(),
            nth => format!("{}-{}", phrase.key(), nth + 1),
        }
    }

    /// A number in the language's digits.
    pub(crate) fn number(&self, n: usize) -> String {
        let digits: Vec<char> = self.extra(DIGITS).unwrap_or("0123456789").chars().collect();
        let value = |c: char| c.to_digit(10).and_then(|d| digits.get(d as usize)).copied();
        n.to_string().chars().filter_map(value).collect()
    }

    /// The phrase with its one slot filled.
    pub(crate) fn fill(&self, phrase: Phrase, slot: &str, words: &str) -> String {
        self.phrase(phrase).replace(slot, words)
    }
}

fn read(language: &'static str, table: &'static str) -> Frame {
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    let cells = rows.filter_map(|line| {
        let mut cells = line.split('\t');
        Some((cells.next()?, cells.next()?))
    });
    Frame { language, phrases: cells.collect() }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_frame_holds_every_phrase() {
        for frame in Frame::all() {
            for phrase in Phrase::ALL {
                assert!(!frame.phrase(phrase).trim().is_empty(), "{} lacks {}", frame.language, phrase.key());
            }
        }
    }

    #[test]
    fn every_frame_words_what_letters_of_a_run_differ_in_in_as_many_ways() {
        for frame in Frame::all() {
            for (phrase, count) in WORDED {
                let ways: BTreeSet<&str> = (0..count).map(|nth| frame.wording(phrase, nth)).collect();
                assert_eq!(
                    (ways.len(), frame.wordings(phrase)),
                    (count, count),
                    "{}: {}",
                    frame.language,
                    phrase.key()
                );
                let slots = ways.iter().filter(|way| way.contains("{persons}")).count();
                assert_eq!(slots, if phrase == Phrase::Opening { count } else { 0 }, "{}", frame.language);
            }
        }
    }

    /// Phrases with several wordings, and how many each frame has.
    const WORDED: [(Phrase, usize); 5] = [
        (Phrase::Opening, 5),
        (Phrase::Reply, 5),
        (Phrase::Requests, 3),
        (Phrase::Closing, 2),
        (Phrase::ClosingHigh, 2),
    ];

    #[test]
    fn every_wording_of_the_request_for_a_reply_is_known_as_one() {
        for frame in Frame::all() {
            let words: Vec<&str> = frame.phrase(Phrase::ReplyWords).split('|').collect();
            let replies =
                (0..frame.wordings(Phrase::Reply)).map(|nth| frame.wording(Phrase::Reply, nth).to_lowercase());
            for reply in replies {
                assert!(words.iter().any(|word| reply.contains(word)), "{}: {reply}", frame.language);
            }
        }
    }

    #[test]
    fn no_frame_holds_a_key_that_nobody_reads() {
        let wordings = WORDED.into_iter().flat_map(|(phrase, count)| (2..=count).map(move |n| (phrase, n)));
        let wordings: Vec<String> = wordings.map(|(phrase, n)| format!("{}-{n}", phrase.key())).collect();
        let openings = wordings.iter().filter(|key| key.starts_with("opening"));
        let for_one = openings.map(|key| format!("{key}-one")).chain(["opening-one".to_owned()]);
        let extras = [DIGITS, PLACE, PAIR_BEFORE, PAIR_NOT_BEFORE, PAIR_THEN, "solidarity-greeting-family-one"];
        let fixed = Phrase::ALL.into_iter().map(Phrase::key).chain(extras).map(str::to_owned);
        let known: BTreeSet<String> = fixed.chain(wordings.iter().cloned()).chain(for_one).collect();
        for frame in Frame::all() {
            let strangers: Vec<_> = frame.phrases.keys().filter(|key| !known.contains(**key)).collect();
            assert!(strangers.is_empty(), "{}: {strangers:?}", frame.language);
        }
    }
}
