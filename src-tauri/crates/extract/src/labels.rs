//! The tables of labels: what documents print before a field, by language. Data only in `labels/*.tsv`.

use std::collections::HashMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use crate::fold::{fold, fold_char, is_whole};

/// A label's first two characters, folded; some have but one.
type Key = (char, Option<char>);

/// One file of `labels/`.
pub(crate) struct Table {
    /// By the first two characters, longest first.
    start: HashMap<Key, Vec<(String, &'static str)>>,
    whole: HashMap<String, &'static str>,
    inside: HashMap<&'static str, Inside>,
}

/// The labels of one mark that may stand anywhere, and the automaton that finds all of them in one pass.
///
/// Both are made when they are first asked for: few of the marks are looked for in one document.
#[derive(Default)]
struct Inside {
    /// As the table has them, each with its language.
    printed: Vec<(&'static str, &'static str)>,
    /// Folded, in the order of the table.
    folded: OnceLock<Vec<String>>,
    /// Folded, with the languages that have it.
    languages: OnceLock<HashMap<String, Vec<&'static str>>>,
    /// `None` only for labels that are too many for an automaton, which those of a table of ours never are.
    finder: OnceLock<Option<AhoCorasick>>,
    /// How many bytes were searched for one of them.
    asked: AtomicUsize,
}

impl Inside {
    fn labels(&self) -> &[String] {
        self.folded.get_or_init(|| self.printed.iter().map(|(label, _)| fold(label)).collect())
    }

    fn languages(&self) -> &HashMap<String, Vec<&'static str>> {
        self.languages.get_or_init(|| {
            let mut languages: HashMap<String, Vec<&'static str>> = HashMap::new();
            for (label, language) in &self.printed {
                languages.entry(fold(label)).or_default().push(language);
            }
            languages
        })
    }

    fn hits<'t>(&'t self, folded: &'t str) -> impl Iterator<Item = (usize, usize)> + 't {
        let finder = self.finder.get_or_init(|| finder_of(self.labels())).as_ref();
        let hits = finder.into_iter().flat_map(move |finder| finder.find_overlapping_iter(folded));
        hits.map(|hit| (hit.start(), hit.end()))
    }
}

/// A label that a word of a text begins with.
pub(crate) struct Stem {
    /// Its first byte.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// Those that have it.
    pub languages: &'static [&'static str],
}

/// A label at the head of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Start {
    /// What it says.
    pub mark: &'static str,
    /// How many characters it takes, with brackets and bullets before it but without a colon behind.
    pub end: usize,
    /// How many words the label has.
    pub words: usize,
    /// Whether the label itself ends in a colon.
    pub colon: bool,
}

macro_rules! table {
    ($name:ident, $file:literal, $doc:literal) => {
        #[doc = $doc]
        pub(crate) fn $name() -> &'static Table {
            static TABLE: OnceLock<Table> = OnceLock::new();
            TABLE.get_or_init(|| Table::read(include_str!($file)))
        }
    };
}

table!(sections, "labels/sections.tsv", "Labels that open a section.");
table!(contacts, "labels/contacts.tsv", "Labels of contact lines.");
table!(deadlines, "labels/deadlines.tsv", "Words beside the last day for appeals.");
table!(kinds, "labels/kinds.tsv", "Words that say what a publication is.");
table!(endings, "labels/endings.tsv", "Words that say that an action is over.");
table!(letters, "labels/letters.tsv", "How letters begin and end.");
table!(people, "labels/people.tsv", "Words about people.");
table!(fates, "labels/fates.tsv", "What befalls people, and how a sentence says so.");
table!(issued, "labels/issued.tsv", "Words beside the day of issue.");
table!(links, "labels/listing.tsv", "Words on links of listing pages.");
table!(mail, "labels/mail.tsv", "What mail programs print.");
table!(languages, "labels/languages.tsv", "Words about the languages to write in.");
table!(stems, "labels/stems.tsv", "Beginnings of words in lines above addresses and lists.");
table!(grammar, "labels/grammar.tsv", "Small words and endings: articles, “and”, what stands inside a day.");
table!(countries, "labels/countries.tsv", "Words beside the names of countries.");

/// What greets whoever a letter goes to, or whoever a circular goes to, at the head of a folded line: “Dear Minister”, “Dear
/// friends”.
pub(crate) fn greeting(folded: &str) -> Option<Start> {
    letters().start(folded, |mark| matches!(mark, "greet" | "friends"))
}

/// Signs that may stand before a label.
const LEADS: &[char] = &[
    '[', '(', '*', '#', '>', '•', '■', '-', '"', '·', '/', '▪', ' ', '\u{200f}', '\u{200e}', '【', '［', '〔', '◆',
    '◇', '●', '○', '□', '★', '☆', '※', '▼', '▶', '►',
];

impl Table {
    fn read(text: &'static str) -> Self {
        let mut table = Self { start: HashMap::new(), whole: HashMap::new(), inside: HashMap::new() };
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&'static str> = line.split('\t').collect();
            let [mark, mode, language, _, label] = cells[..] else { continue };
            match (mode, key(label)) {
                ("whole", _) => drop(table.whole.entry(fold(label)).or_insert(mark)),
                ("start", Some(key)) => table.start.entry(key).or_default().push((fold(label), mark)),
                _ => table.inside.entry(mark).or_default().printed.push((label, language)),
            }
        }
        for list in table.start.values_mut() {
            list.sort_by_key(|(label, _)| std::cmp::Reverse(label.len()));
        }
        table
    }

    /// The longest label at the head of a folded text of which `wanted` says yes.
    pub fn start(&self, folded: &str, wanted: impl Fn(&str) -> bool) -> Option<Start> {
        let body = without_ordinal(folded.trim_start_matches(LEADS));
        let (label, mark) = self.beginning(body).find(|(label, mark)| {
            body.starts_with(label.as_str()) && wanted(mark) && is_whole(body, 0, label.len())
        })?;
        let lead = folded[..folded.len() - body.len()].chars().count();
        let words = label.split_whitespace().count();
        Some(Start { mark, end: lead + label.chars().count(), words, colon: label.ends_with(':') })
    }

    /// The labels that begin as a folded text does, longest first.
    fn beginning(&self, folded: &str) -> impl Iterator<Item = &(String, &'static str)> {
        let mut chars = folded.chars();
        let (first, second) = (chars.next(), chars.next());
        let get = |second| first.and_then(|first| self.start.get(&(first, second)));
        let longer = second.and_then(|second| get(Some(second)));
        longer.into_iter().chain(get(None)).flatten()
    }

    /// The mark of a label that is all of a folded text but for brackets, colons and the like.
    pub fn whole(&self, folded: &str) -> Option<&'static str> {
        let body = folded.trim_matches(|c: char| {
            LEADS.contains(&c) || matches!(c, ':' | '.' | '!' | ']' | ')' | ',' | '】' | '］' | '〕' | '：')
        });
        self.whole.get(body).copied()
    }

    /// Where a label of that mark stands in a folded text: first and one past the last byte of the first one found.
    pub fn inside(&self, folded: &str, mark: &str) -> Option<(usize, usize)> {
        self.all_inside(folded, mark).into_iter().next()
    }

    /// Every place where a label of that mark stands in a folded text as whole words, in order, the longest at each.
    pub fn all_inside(&self, folded: &str, mark: &str) -> Vec<(usize, usize)> {
        let Some(list) = self.inside.get(mark) else {
            return Vec::new();
        };
        let mut out: Vec<(usize, usize)> =
            list.hits(folded).filter(|&(start, end)| is_whole(folded, start, end)).collect();
        out.sort_by_key(|&(start, end)| (start, std::cmp::Reverse(end)));
        out.dedup_by_key(|hit| hit.0);
        out
    }

    /// Whether a label of that mark stands in a folded text, be it a part of a word, where `fits` says yes of its first and
    /// one past its last byte.
    pub fn any_inside(&self, folded: &str, mark: &str, fits: impl Fn(usize, usize) -> bool) -> bool {
        self.inside.get(mark).is_some_and(|list| list.hits(folded).any(|(start, end)| fits(start, end)))
    }

    /// Whether a word of a folded text begins with a stem of that mark.
    pub fn stem(&self, folded: &str, mark: &str) -> bool {
        self.any_inside(folded, mark, |start, _| crate::stems::begins_word(folded, start))
    }

    /// The labels of a mark that words of a folded text begin with, or are where a label is as short as a small word.
    pub fn stems(&'static self, folded: &str, mark: &str) -> Vec<Stem> {
        const SMALL: usize = 4;
        let Some(list) = self.inside.get(mark) else { return Vec::new() };
        let dense = |c: char| c as u32 >= 0x590;
        let fits = |&(start, end): &(usize, usize)| {
            let label = &folded[start..end];
            let small = label.chars().count() <= SMALL && !label.contains(crate::fold::is_unspaced);
            let glued = label.chars().count() > 2 && label.starts_with(dense);
            if small && !glued { is_whole(folded, start, end) } else { crate::stems::begins_word(folded, start) }
        };
        let hits = list.hits(folded).filter(fits);
        hits.map(|(start, end)| {
            let languages = list.languages().get(&folded[start..end]).map_or(&[][..], Vec::as_slice);
            Stem { start, end, languages }
        })
        .collect()
    }

    /// Every place where a word of a folded text begins with a label of that mark, in order.
    pub fn beginnings(&self, folded: &str, mark: &str) -> Vec<(usize, usize)> {
        let hits = self.inside.get(mark).into_iter().flat_map(|list| list.hits(folded));
        let mut out: Vec<(usize, usize)> =
            hits.filter(|&(start, _)| crate::stems::begins_word(folded, start)).collect();
        out.sort_unstable();
        out
    }

    /// The labels of a mark.
    pub fn words(&self, mark: &str) -> &[String] {
        self.inside.get(mark).map_or(&[], Inside::labels)
    }

    /// The labels of a mark as the table prints them, where it matters how a word is written.
    pub fn printed(&self, mark: &str) -> impl Iterator<Item = &'static str> {
        self.inside.get(mark).into_iter().flat_map(|list| list.printed.iter().map(|(label, _)| *label))
    }

    /// The labels of a mark as the table prints them, each with its language.
    pub fn pairs(&self, mark: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.inside.get(mark).into_iter().flat_map(|list| list.printed.iter().copied())
    }

    /// Whether a folded word or phrase is a label of that mark in that language.
    pub fn has_in(&self, language: &str, word: &str, mark: &str) -> bool {
        let languages = self.inside.get(mark).and_then(|list| list.languages().get(word));
        languages.is_some_and(|languages| languages.contains(&language))
    }

    /// Whether a folded word or phrase is a label of that mark.
    pub fn has(&self, word: &str, mark: &str) -> bool {
        self.inside.get(mark).is_some_and(|list| list.languages().contains_key(word))
    }

    /// The first label of that mark that a folded text begins with, whatever follows.
    pub fn begins(&self, folded: &str, mark: &str) -> Option<&str> {
        self.words(mark).iter().map(String::as_str).find(|label| folded.starts_with(label))
    }

    /// The same, as whole words.
    pub fn leads(&self, folded: &str, mark: &str) -> Option<&str> {
        let mut labels = self.words(mark).iter().map(String::as_str);
        labels.find(|label| folded.starts_with(label) && is_whole(folded, 0, label.len()))
    }

    /// The first label of that mark that a folded text ends in, whatever stands before.
    pub fn ends(&self, folded: &str, mark: &str) -> Option<&str> {
        self.words(mark).iter().map(String::as_str).find(|label| folded.ends_with(label))
    }

    /// Whether a folded text holds a label of that mark, be it a part of a word.
    pub fn holds(&self, folded: &str, mark: &str) -> bool {
        let Some(list) = self.inside.get(mark) else { return false };
        // One pass for all labels pays once more text was looked through than their automaton takes to make.
        const LONG: usize = 2_000;
        let asked = list.asked.fetch_add(folded.len(), Ordering::Relaxed);
        if asked + folded.len() > LONG {
            list.hits(folded).next().is_some()
        } else {
            list.labels().iter().any(|label| folded.contains(label.as_str()))
        }
    }

    /// The labels of a mark that stand at the head of a text.
    pub fn starts(&self, mark: &str) -> impl Iterator<Item = &str> {
        let all = self.start.values().flatten();
        all.filter(move |(_, own)| *own == mark).map(|(label, _)| label.as_str())
    }

    /// Whether a folded word or phrase is a label of that mark that may stand at the head of a text.
    pub fn has_start(&self, folded: &str, mark: &str) -> bool {
        let Some(list) = key(folded).and_then(|key| self.start.get(&key)) else { return false };
        // Asked of every word of a text: only labels of its length are compared.
        let first = list.partition_point(|(label, _)| label.len() > folded.len());
        let same = list[first..].iter().take_while(|(label, _)| label.len() == folded.len());
        same.into_iter().any(|(label, own)| label == folded && *own == mark)
    }
}

/// “三、收信人”: Chinese and Japanese number their headings without a space.
fn without_ordinal(body: &str) -> &str {
    const LONGEST: usize = 2;
    let numeral = |c: char| "一二三四五六七八九十".contains(c);
    let rest = body.trim_start_matches(['(', '（']).trim_start_matches(numeral);
    let count = body.chars().count() - rest.chars().count();
    let marked = rest.strip_prefix(['、', '.', '．', '）', ')']).filter(|_| (1..=LONGEST + 1).contains(&count));
    marked.map_or(body, str::trim_start)
}

/// The automaton that finds all of some folded words in one pass; `None` only for more words than a table of ours holds.
pub(crate) fn finder_of<W: AsRef<[u8]>>(words: impl IntoIterator<Item = W>) -> Option<AhoCorasick> {
    // This kind is made in half the time of the default and finds as fast; a search for overlapping words uses no
    // prefilter.
    let kind = Some(AhoCorasickKind::ContiguousNFA);
    AhoCorasick::builder().kind(kind).prefilter(false).build(words).ok()
}

fn key(label: &str) -> Option<Key> {
    let mut chars = label.chars().map(fold_char);
    Some((chars.next()?, chars.next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_longest_label() {
        let start = sections().start(&fold("■ Copies of your appeals to: the"), |_| true).map(|s| (s.mark, s.end));
        assert_eq!(start, Some(("copies", 27)));
        assert_eq!(kinds().whole("[urgent action]:"), Some("urgentaction"));
    }

    #[test]
    fn answers_for_words_beginnings_and_ends() {
        assert!(grammar().has("und", "and") && !grammar().has("un", "and"));
        assert!(grammar().has_in("nl", "en", "and") && !grammar().has_in("es", "en", "and"));
        assert_eq!(kinds().begins("accion urgente: …", "before"), Some("accion urgente:"));
        assert_eq!(
            (kinds().leads("see UA 1/26", "reference"), kinds().leads("seen", "reference")),
            (Some("see"), None)
        );
        assert_eq!(kinds().ends("amr 1/2 indice ai", "index"), Some("indice ai"));
        assert!(sections().holds("ulkenizdeki buyukelciliklerine", "embassy"));
        assert!(people().printed("saint").any(|word| word == "São"));
    }

    #[test]
    fn every_line_of_every_table_has_five_cells() {
        let files = [
            include_str!("labels/sections.tsv"),
            include_str!("labels/contacts.tsv"),
            include_str!("labels/deadlines.tsv"),
            include_str!("labels/issued.tsv"),
            include_str!("labels/kinds.tsv"),
            include_str!("labels/endings.tsv"),
            include_str!("labels/letters.tsv"),
            include_str!("labels/people.tsv"),
            include_str!("labels/fates.tsv"),
            include_str!("labels/listing.tsv"),
            include_str!("labels/organisations.tsv"),
            include_str!("labels/stems.tsv"),
            include_str!("labels/languages.tsv"),
            include_str!("labels/mail.tsv"),
            include_str!("labels/grammar.tsv"),
            include_str!("labels/countries.tsv"),
        ];
        for line in files.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#')) {
            assert_eq!(line.split('\t').count(), 5, "{line}");
        }
    }
}
