//! The patterns of the call tables: words, and slots between braces.

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// These words, in any case.
    Words(String),
    /// A word of the table's own that says how much: “grave”, “deep”.
    How,
    /// Any one word.
    Word,
    /// Somebody: the shortest run of words up to the next part.
    Who,
}

/// A pattern that begins a call; what follows it is the rest.
#[derive(Debug, Clone)]
pub(crate) struct Pattern(Vec<Part>);

/// What a pattern's slots hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Found<'a> {
    /// The word of the letter that stands for the call's.
    pub(crate) how: Option<&'static str>,
    /// As printed.
    pub(crate) who: Option<&'a str>,
    /// As printed.
    pub(crate) rest: &'a str,
}

/// A call's “somebody” is no longer than this; longer runs are sentences that were cut at the wrong place.
const LONGEST_WHO: usize = 90;

impl Pattern {
    /// Every pattern that a cell stands for: “(urging|urge) {who} to {rest}” stands for two.
    pub(crate) fn expand(cell: &str) -> Vec<Self> {
        let Some((before, (choices, after))) =
            cell.split_once('(').and_then(|(before, tail)| Some((before, tail.split_once(')')?)))
        else {
            return vec![Self(parts(cell))];
        };
        choices.split('|').flat_map(|choice| Self::expand(&format!("{before}{choice}{after}"))).collect()
    }

    /// What the slots hold, where the call begins as the pattern does.
    pub(crate) fn find<'a>(&self, call: &'a str, degrees: &[(&'static str, &'static str)]) -> Option<Found<'a>> {
        let mut found = Found { rest: call, ..Found::default() };
        let mut parts = self.0.iter().peekable();
        while let Some(part) = parts.next() {
            match part {
                Part::Words(words) => found.rest = after_words(found.rest, words)?,
                Part::Word => found.rest = found.rest.split_once(' ').map(|(word, _)| &found.rest[word.len()..])?,
                Part::How => {
                    let (word, how) = degrees.iter().find(|(word, _)| after_words(found.rest, word).is_some())?;
                    (found.how, found.rest) = (Some(*how), after_words(found.rest, word)?);
                }
                Part::Who => {
                    let Some(Part::Words(next)) = parts.next() else { return None };
                    let (who, rest) = up_to(found.rest, next)?;
                    (found.who, found.rest) = (Some(who), rest);
                }
            }
        }
        (!found.rest.trim().is_empty()).then_some(found)
    }
}

fn parts(cell: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = cell.trim_end().trim_end_matches("{rest}");
    while let Some((words, tail)) = rest.split_once('{') {
        let (slot, tail) = tail.split_once('}').unwrap_or((tail, ""));
        parts.extend((!words.is_empty()).then(|| Part::Words(words.to_lowercase())));
        parts.push(match slot {
            "how" => Part::How,
            "who" => Part::Who,
            _ => Part::Word,
        });
        rest = tail;
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

/// The shortest “somebody” before the words, and what follows them.
fn up_to<'a>(text: &'a str, words: &str) -> Option<(&'a str, &'a str)> {
    let reach = text.char_indices().nth(LONGEST_WHO).map_or(text.len(), |(at, _)| at);
    let places = text[..reach].char_indices().skip(1);
    let (who, rest) =
        places.map(|(at, _)| text.split_at(at)).find_map(|(who, tail)| Some((who, after_words(tail, words)?)))?;
    (!who.contains(['.', ';', ':', '?', '!'])).then_some((who, rest))
}
