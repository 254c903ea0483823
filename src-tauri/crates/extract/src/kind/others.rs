//! Words of an end that are said of another action than the document's own.

use std::collections::HashSet;

use super::Asks;
use crate::fold::fold;
use crate::head::Head;
use crate::labels::{endings, people};
use crate::rows::{Paragraph, Sheet};
use crate::zones::Zone;
use crate::{country, number};

/// Whether the words at a row are said of what an earlier letter asked, above one that still asks: “Good news from the last letter:
/// he is free!”, “Last month … This month: …”.
pub(super) fn was_before(sheet: &Sheet<'_>, asks: &Asks, row: usize) -> bool {
    let Some(first) = asks.first.filter(|first| asks.addressees && row < *first) else { return false };
    let paragraphs = sheet.paragraphs();
    let own = paragraphs.partition_point(|p| p.end <= row);
    let says =
        |at: usize, mark: &str| paragraphs.get(at).is_some_and(|p| endings().inside(&p.folded, mark).is_some());
    let past = says(own, "past") || own > 0 && says(own - 1, "past");
    let below = (own..paragraphs.len()).take_while(|&at| paragraphs[at].first <= first);
    past || below.skip(1).any(|at| says(at, "present"))
}

/// Whether a row that ends something names the number, or the country, of another action and nothing of this one: “In brief: UA
/// 12/23 (Mali), action closed”.
pub(super) fn are_meant(sheet: &Sheet<'_>, head: &Head, asks: &Asks, row: usize) -> bool {
    // Where nothing is asked any more, what ended is what the text is about.
    if !asks.addressees && !asks.calls {
        return false;
    }
    // A longer paragraph tells a story.
    const LONGEST: usize = 600;
    let said = &sheet.rows[row];
    let elsewhere = || {
        let inside = |p: &&Paragraph| !(p.first..p.end).contains(&row) && p.text.len() <= LONGEST;
        sheet.paragraphs().iter().filter(inside)
    };
    let numbers: Vec<_> = number::all(&said.text).into_iter().map(|found| found.number).collect();
    if !numbers.is_empty() {
        let heads = |p: &Paragraph| {
            number::all(&p.text).first().is_some_and(|found| found.start < 4 && !numbers.contains(&found.number))
        };
        let own = head.number.as_ref().filter(|(at, _)| *at != row);
        if own.is_some_and(|(_, found)| numbers.contains(&found.number)) {
            return false;
        }
        if own.is_some() || elsewhere().any(heads) {
            return true;
        }
    }
    // The headline names the action itself.
    if head.title.as_ref().is_some_and(|title| title.row == row) {
        return false;
    }
    let named = country::mentions(&said.folded);
    let told: Vec<model::Country> =
        elsewhere().flat_map(|p| country::mentions(&p.folded)).map(|mention| mention.country).collect();
    !named.is_empty() && !told.is_empty() && !named.iter().any(|mention| told.contains(&mention.country))
}

/// Whether the sentences that tell of freedom, thank and say that no more is needed name somebody, and what is asked below is
/// for somebody else: “Ama was released … No further action is required on her case” above “that Kofi be freed”.
pub(super) fn are_named(sheet: &Sheet<'_>, asks: &Asks, end: &super::Ending) -> bool {
    let own =
        sheet.paragraphs().iter().position(|p| (p.first..p.end).contains(&end.row)).filter(|_| asks.addressees);
    let Some(own) = own else { return false };
    let hit = (end.row, end.start, end.end);
    let for_one = super::is_for_one(sheet, &hit);
    let said = fold(crate::fold::slice(&sheet.rows[end.row].text, end.start, end.end));
    // “Many thanks to Amnesty International's members” names nobody who was freed.
    let good = |text: &str| {
        let folded = fold(text);
        (is_thanks(&folded) || folded.contains(&said)) && !crate::organisation::knows(text, &folded)
    };
    let near = &sheet.paragraphs()[own.saturating_sub(1)..=own];
    let sentences = near.iter().flat_map(|p| p.text.split_inclusive(['.', '!', '。', '؟']));
    let freed: Vec<String> =
        sentences.filter(|sentence| good(sentence)).flat_map(|sentence| telling(sentence, for_one)).collect();
    // “This Urgent Action has ended”: no name is written small elsewhere.
    let small: HashSet<String> = sheet.rows.iter().flat_map(|row| small_words(&row.text)).collect();
    let freed: Vec<String> = freed.into_iter().filter(|word| !small.contains(word)).collect();
    // Up to whom to write to: below, a publisher asks for replies.
    let zones = &sheet.zones().of;
    let addressed = zones.iter().position(|zone| *zone == Zone::Addressees).or(asks.first).unwrap_or(0);
    let asks = |p: &&Paragraph| {
        zones[p.first] == Zone::Calls
            || endings().inside(&p.folded, "goeson").is_some()
            || !crate::stems::is_of_office(&p.folded)
                && ["ask", "write"].iter().any(|mark| crate::labels::stems().stem(&p.folded, mark))
    };
    // “For Kofi Doe, please go on writing to:” names somebody in the label itself; whom one writes to is nobody at risk.
    let said = |p: &Paragraph| {
        let rows =
            (p.first..p.end).filter(|&at| zones[at] != Zone::Addressees || sheet.zones().labels[at].is_some());
        rows.map(|at| sheet.rows[at].text.as_str()).collect::<Vec<_>>().join(" ")
    };
    let below = |p: &&Paragraph| p.first < addressed || p.first == addressed && holds_name(&said(p));
    let below = || sheet.paragraphs()[own + 1..].iter().take_while(below);
    let asked: Vec<String> = below().filter(asks).map(said).collect();
    let named = for_one || asked.iter().any(|text| holds_name(text));
    // Whoever is told of again below, or in a letter, is the one.
    let letter = (own..sheet.rows.len()).filter(|&at| zones[at] == Zone::Letter);
    let told = letter.map(|at| sheet.rows[at].text.clone()).chain(below().map(said));
    let words: HashSet<String> = told.flat_map(|text| words(&text)).collect();
    named && !asked.is_empty() && !freed.is_empty() && !freed.iter().any(|word| words.contains(word))
}

/// All that [`telling`] may find in a text.
fn words(text: &str) -> Vec<String> {
    let all = text.split(|c: char| !c.is_alphanumeric()).map(fold);
    telling(text, true).into_iter().chain(all).collect()
}

fn small_words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.starts_with(char::is_lowercase));
    words.map(fold)
}

fn is_thanks(folded: &str) -> bool {
    ["thanks", "freenews"].iter().any(|mark| endings().inside(folded, mark).is_some())
        || people().inside(folded, "freed").is_some()
}

/// The folded words of a text that may be of a name: in capitals' scripts those with one that stand beside each other, or where
/// none do each; elsewhere the longer ones, or two signs each where words aren't parted. `single`: one with a capital alone may be a name.
fn telling(text: &str, single: bool) -> Vec<String> {
    const SHORTEST: usize = 4;
    let folded = |word: &str| fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let cased = text.chars().filter(|c| c.is_uppercase() || c.is_lowercase()).count();
    if cased * 2 > letters {
        let capital = |at: usize| {
            let word = words.get(at).map_or("", |word| word.trim_start_matches(|c: char| !c.is_alphanumeric()));
            // “Diese Aktion ist beendet”.
            word.starts_with(char::is_uppercase)
                && word.chars().any(char::is_lowercase)
                && endings().all_inside(&fold(word), "deed").is_empty()
        };
        let beside = |at: &usize| capital(*at) && (capital(at + 1) || at.checked_sub(1).is_some_and(capital));
        let mut own: Vec<usize> = (0..words.len()).filter(beside).collect();
        if own.is_empty() && single {
            own = (1..words.len()).filter(|&at| capital(at)).collect();
        }
        return own.into_iter().map(|at| folded(words[at])).filter(|word| word.len() > 2).collect();
    }
    let unspaced: Vec<char> = text.chars().filter(|&c| crate::fold::is_unspaced(c)).collect();
    if !unspaced.is_empty() {
        return unspaced.windows(2).map(|pair| pair.iter().collect()).collect();
    }
    words.into_iter().map(folded).filter(|word| word.chars().count() >= SHORTEST).collect()
}

/// Two words with a capital beside each other behind the first word of a line, of no office: “the sentence of Kofi Doe”.
fn holds_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().skip(1).collect();
    let capital = |word: &&str| word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase);
    words.windows(2).any(|pair| pair.iter().all(capital) && !crate::recipients::names_office(&pair.join(" ")))
}
