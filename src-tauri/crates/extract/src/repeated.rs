//! People in scripts without capitals whom both what is told and what is asked name: words that stand together in the
//! headline or the first text and again in the calls or the letter.

use model::Person;

use crate::country;
use crate::fold::fold;
use crate::head::is_prose;
use crate::names::is_word;
use crate::persons::Context;
use crate::rows::{Paragraph, Sheet};
use crate::zones::Zone;

/// A given name and another, up to four words.
const WORDS: std::ops::RangeInclusive<usize> = 2..=4;

/// The longest such runs, in the order in which they are told.
pub(crate) fn find(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<(Person, usize)> {
    let caseless = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        text.chars().filter(|c| c.is_lowercase() || c.is_uppercase()).count() * 2 < letters
    };
    let title = context.head.title.as_ref().map(|t| t.row);
    let lead = lead(sheet, title);
    let told = |p: &&Paragraph| Some(p.first) == title || Some(p.first) == lead;
    let asked = |p: &&Paragraph| {
        context.letter.is_some_and(|l| (l.first + 1..l.end).contains(&p.first))
            || context.zones.of[p.first] == Zone::Calls && context.zones.labels[p.first].is_none()
    };
    let asked: Vec<&Paragraph> = sheet.paragraphs().iter().filter(asked).collect();
    let mut out: Vec<(Person, usize)> = Vec::new();
    for paragraph in sheet.paragraphs().iter().filter(told).filter(|p| caseless(&p.text)) {
        for name in runs(&paragraph.text, &asked) {
            if !out.iter().any(|(person, _)| person.name.contains(name)) {
                out.push((Person { name: name.to_owned(), aliases: Vec::new() }, paragraph.first));
            }
        }
    }
    out
}

/// The first row of the first running text below the headline.
fn lead(sheet: &Sheet<'_>, title: Option<usize>) -> Option<usize> {
    // Arabic says in few characters what elsewhere is running text.
    const TEXT: usize = 60;
    let long =
        |p: &&Paragraph| is_prose(p) || p.text.chars().count() > TEXT && p.text.contains(['.', '،', '۔', '۔']);
    let below = |p: &&Paragraph| title.is_none_or(|title| p.first > title);
    sheet.paragraphs().iter().filter(below).find(long).map(|lead| lead.first)
}

/// The longest runs of words of a text that one of the asking paragraphs holds as well and that may be a name.
fn runs<'t>(text: &'t str, asked: &[&Paragraph]) -> Vec<&'t str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let start = |at: usize| words[at].as_ptr() as usize - text.as_ptr() as usize;
    let (mut out, mut at) = (Vec::new(), 0);
    while at < words.len() {
        let run = WORDS.rev().filter(|count| at + count <= words.len()).find_map(|count| {
            let last = words[at + count - 1].trim_end_matches(['،', '.', ',', '؛', ':', ')', '۔']);
            let run = &text[start(at)..start(at + count - 1) + last.len()];
            let held = asked.iter().any(|p| holds(&p.text, run));
            (is_name(run) && held).then_some((run, count))
        });
        at += run.map_or(1, |(_, count)| count);
        out.extend(run.map(|(run, _)| run));
    }
    out
}

/// Whether a text holds a run as whole words.
fn holds(text: &str, run: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphabetic());
    text.match_indices(run).any(|(at, _)| {
        // Arabic glues “and”, “by”, “for” to a name.
        let before = text[..at].chars().next_back();
        (edge(before) || matches!(before, Some('و' | 'ب' | 'ل' | 'ف')))
            && edge(text[at + run.len()..].chars().next())
    })
}

/// No marks, no small words, no institution, no noun with its article at the head: those begin no given name.
fn is_name(run: &str) -> bool {
    let words: Vec<String> = run.split(' ').map(fold).collect();
    let plain =
        run.chars().all(|c| c.is_alphabetic() || c == ' ' || matches!(c as u32, 0x64b..=0x65f | 0x200c | 0x670));
    let first = words.first().map_or("", String::as_str);
    let bare = |word: &str| word.trim_start_matches(['و', 'ب', 'ل']).trim_start_matches("ال").to_owned();
    let noun = |word: &String| is_word("noun", word) || is_word("noun", &bare(word)) || is_word("ends", word);
    plain
        && !first.starts_with("ال")
        && words.iter().all(|word| word.chars().count() > 1)
        && !words.iter().any(noun)
        && !words.iter().any(|word| country::named(word).is_some())
        && country::mentions(&fold(run)).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_names_and_leaves_nouns() {
        assert!(is_name("سلمى بن عودة") && is_name("شهلا برومند"));
        for run in ["حقوق الإنسان", "الإفراج فورا", "وزارة العدل", "مكان احتجاز"]
        {
            assert!(!is_name(run), "{run}");
        }
    }
}
