//! People of one name: “Rashida, a 24-year-old cleaner”, “the farmer Sutarno”, where nobody of two names is written for.

use model::Person;

use crate::country;
use crate::fold::fold;
use crate::names::{is_thing, is_word};
use crate::persons::Context;
use crate::rows::{Paragraph, Sheet};
use crate::zones::Zone;

/// Fewer mentions may be of anything.
const FEWEST: usize = 3;

/// Whom the first text introduces with an age or a trade and the calls or the letter name again.
pub(super) fn find(sheet: &Sheet<'_>, context: &Context<'_>, lead: Option<usize>) -> Vec<(Person, usize)> {
    let Some(lead) = sheet.paragraphs().iter().find(|p| Some(p.first) == lead) else { return Vec::new() };
    let told = |p: &&Paragraph| !context.addresses.contains(&p.first);
    let asks = |p: &Paragraph| {
        context.zones.of[p.first] == Zone::Calls
            || context.letter.is_some_and(|l| (l.first + 1..l.end).contains(&p.first))
    };
    let mut out: Vec<(Person, usize)> = Vec::new();
    for (at, word) in words(&lead.text) {
        if !is_given(word)
            || out.iter().any(|(person, _)| person.name == word)
            || !is_introduced(&lead.text, at, word)
        {
            continue;
        }
        let all = || sheet.paragraphs().iter().filter(told);
        let count: usize = all().map(|p| alone(&p.text, word)).sum();
        let asked = all().any(|p| asks(p) && alone(&p.text, word) > 0);
        if count >= FEWEST && asked && !all().any(|p| is_placed(&p.text, word)) {
            out.push((Person { name: word.to_owned(), aliases: Vec::new() }, lead.first));
        }
    }
    out
}

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let part = |c: char| !(c.is_alphanumeric() || matches!(c, '-' | '’' | '\''));
    let pieces = text.split(part).filter(|word| !word.is_empty());
    pieces.map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// A capital and small letters, no word of another sort.
fn is_given(word: &str) -> bool {
    const SHORTEST: usize = 3;
    let folded = fold(word);
    word.chars().count() >= SHORTEST
        && word.starts_with(char::is_uppercase)
        && word.chars().skip(1).all(char::is_lowercase)
        && !["opener", "job", "official", "beside", "place"].iter().any(|mark| is_word(mark, &folded))
        && !is_thing(&folded)
        && country::named(&folded).is_none()
        && crate::calendar::month(&folded).is_none()
}

/// Whether an age stands behind a word, or a trade in small letters right before it, and no other name beside it.
fn is_introduced(text: &str, at: usize, word: &str) -> bool {
    const REACH: usize = 16;
    let behind = &text[at + word.len()..];
    let before = text[..at].trim_end();
    let aside = behind.strip_prefix(", ").or_else(|| behind.strip_prefix(" ("));
    let aged = aside.is_some_and(|aside| {
        let lead: String = aside.chars().take_while(|c| !c.is_ascii_digit()).take(REACH).collect();
        let digits = aside[lead.len()..].chars().take_while(char::is_ascii_digit).count();
        digits == 2 && lead.chars().all(|c| c == ' ' || c.is_lowercase())
    });
    let trade = before
        .rsplit(' ')
        .next()
        .is_some_and(|last| last.starts_with(char::is_lowercase) && is_word("job", &fold(last)));
    let joined = behind.strip_prefix(' ').is_some_and(|next| next.starts_with(char::is_uppercase));
    (aged || trade) && !joined
}

/// How many times a word stands by itself in a text, no other word in capitals beside it.
fn alone(text: &str, word: &str) -> usize {
    text.match_indices(word)
        .filter(|(at, _)| {
            let behind = &text[at + word.len()..];
            let whole = !behind.starts_with(char::is_alphanumeric)
                && !text[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '-');
            let joined = behind.strip_prefix(' ').is_some_and(|next| next.starts_with(char::is_uppercase));
            whole && !joined
        })
        .count()
}

/// Whether a text has a word where it has places: “in Sutarno”.
fn is_placed(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let last = text[..at].trim_end().rsplit(' ').next().unwrap_or("");
        is_word("place", &fold(last)) && text[..at].ends_with(' ')
    })
}
