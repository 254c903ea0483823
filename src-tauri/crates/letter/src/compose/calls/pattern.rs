//! The patterns of the call tables: words, choices between brackets, and slots between braces.

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// These words, in any case.
    Words(String),
    /// One of these words, or nothing where one of them is empty: “(your |our |)”.
    OneOf(Vec<String>),
    /// A word of the table's own that says how much: “grave”, “deep”.
    How,
    /// Any one word.
    Word,
    /// Somebody: the shortest run of words up to the next part.
    Who,
}

/// A pattern that begins a call; what follows it is the rest.
#[derive(Debug, Clone)]
pub(crate) struct Pattern {
    parts: Vec<Part>,
    /// With which words a call can begin; empty where the pattern begins with a slot.
    first: Vec<String>,
}

/// What a pattern's slots hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Found<'a> {
    /// The word of the letter that stands for the call's.
    pub(crate) how: Option<&'static str>,
    /// As printed.
    pub(crate) who: Option<&'a str>,
    /// As printed.
    pub(crate) rest: &'a str,
}

/// “grave” becomes “gravely”.
pub(crate) type Degrees = [(&'static str, &'static str)];

/// A call's “somebody” is no longer than this; longer runs are sentences that were cut at the wrong place.
const LONGEST_WHO: usize = 90;

impl Pattern {
    /// The pattern of a table's cell.
    pub(crate) fn of(cell: &str) -> Self {
        let parts = parts(cell.trim_end().trim_end_matches("{rest}"));
        let first = match parts.first() {
            Some(Part::Words(words)) => vec![first_word(words)],
            Some(Part::OneOf(choices)) => choices.iter().map(|words| first_word(words)).collect(),
            _ => Vec::new(),
        };
        Self { parts, first }
    }

    /// Whether a call with that first word can begin so: a quick look, for tables are long.
    pub(crate) fn may_begin(&self, first: &str) -> bool {
        self.first.is_empty() || self.first.iter().any(|wanted| first.starts_with(wanted.as_str()))
    }

    /// What the slots hold, where the call begins as the pattern does.
    pub(crate) fn find<'a>(&self, call: &'a str, degrees: &Degrees) -> Option<Found<'a>> {
        let found = matched(&self.parts, Found { rest: call, ..Found::default() }, degrees)?;
        (!found.rest.trim().is_empty()).then_some(found)
    }
}

fn matched<'a>(parts: &[Part], found: Found<'a>, degrees: &Degrees) -> Option<Found<'a>> {
    let Some((part, later)) = parts.split_first() else { return Some(found) };
    let rest = found.rest;
    match part {
        Part::Words(words) => matched(later, Found { rest: after_words(rest, words)?, ..found }, degrees),
        Part::OneOf(choices) => choices.iter().find_map(|words| {
            let rest = after_words(rest, words)?;
            matched(later, Found { rest, ..found }, degrees)
        }),
        Part::Word => {
            let (word, _) = rest.split_once(' ')?;
            matched(later, Found { rest: &rest[word.len()..], ..found }, degrees)
        }
        Part::How => degrees.iter().find_map(|(word, how)| {
            let rest = after_words(rest, word)?;
            matched(later, Found { rest, how: Some(how), ..found }, degrees)
        }),
        Part::Who => {
            let ends = rest.char_indices().skip(1).take(LONGEST_WHO).map(|(at, _)| rest.split_at(at));
            let mut fitting = ends.filter(|(who, _)| !who.contains(['.', ';', ':', '?', '!']));
            fitting.find_map(|(who, rest)| matched(later, Found { rest, who: Some(who), ..found }, degrees))
        }
    }
}

/// The first word in lower case, with the typographer's apostrophe; a comma behind it doesn't belong to it.
pub(crate) fn first_word(text: &str) -> String {
    let word = text.split_whitespace().next().unwrap_or_default();
    word.trim_end_matches(',').to_lowercase().replace('\'', "’")
}

/// Cuts a cell at its brackets and braces.
fn parts(cell: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = cell;
    while let Some(at) = rest.find(['(', '{']) {
        let (words, tail) = rest.split_at(at);
        parts.extend((!words.is_empty()).then(|| Part::Words(words.to_lowercase())));
        let (inside, later) = tail[1..].split_once([')', '}']).unwrap_or((&tail[1..], ""));
        parts.push(match (&tail[..1], inside) {
            ("(", choices) => Part::OneOf(choices.split('|').map(str::to_lowercase).collect()),
            (_, "how") => Part::How,
            (_, "who") => Part::Who,
            _ => Part::Word,
        });
        rest = later;
    }
    parts.extend((!rest.is_empty()).then(|| Part::Words(rest.to_lowercase())));
    parts
}

/// What follows the words, which stand at the text's beginning in any case; `’` and `'` are the same.
fn after_words<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    let mut wanted_words = words.chars();
    while let Some(wanted) = wanted_words.next() {
        // “asking that, pending his release, …”: the comma stands where the pattern has its last space.
        let at_the_end = wanted_words.as_str().is_empty() && words.len() > 1;
        if wanted == ' ' && at_the_end && rest.as_str().starts_with(',') {
            return Some(rest.as_str());
        }
        let next = rest.next()?;
        let apostrophes = matches!(next, '’' | '\'') && matches!(wanted, '’' | '\'');
        if !apostrophes && !next.to_lowercase().eq(std::iter::once(wanted)) {
            return None;
        }
    }
    Some(rest.as_str())
}
