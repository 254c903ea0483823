//! People in scripts without capitals whom both what is told and what is asked name: words that stand together in the
//! headline or the first text and again in the calls or the letter.

mod han;

use model::Person;

use crate::country;
use crate::fold::fold;
use crate::glued::{before_and, behind_and, is_glued, without_article};
use crate::head::is_prose;
use crate::labels::grammar;
use crate::names::{is_ali, is_word};
use crate::persons::Context;
use crate::rows::{Paragraph, Sheet};
use crate::zones::Zone;

/// A given name and another, up to four words.
const WORDS: std::ops::RangeInclusive<usize> = 2..=4;

/// The longest such runs, in the order in which they are told.
pub(crate) fn find(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<(Person, usize)> {
    let title = context.head.title.as_ref().map(|t| t.row);
    let lead = lead(sheet, title);
    let told = |p: &&Paragraph| Some(p.first) == title || Some(p.first) == lead;
    let asked = |p: &&Paragraph| {
        context.letter.is_some_and(|l| (l.first + 1..l.end).contains(&p.first))
            || context.zones.of[p.first] == Zone::Calls && context.zones.labels[p.first].is_none()
    };
    let told_texts: Vec<&Paragraph> = sheet.paragraphs().iter().filter(told).collect();
    if told_texts.iter().any(|p| p.text.chars().any(|c| matches!(c as u32, 0x3400..=0x9fff))) {
        let found = han::find(sheet, context, &told_texts);
        return if found.is_empty() { honoured(sheet, context) } else { found };
    }
    let asked: Vec<&Paragraph> = sheet.paragraphs().iter().filter(asked).collect();
    let mut out: Vec<(Person, usize)> = Vec::new();
    for paragraph in sheet.paragraphs().iter().filter(told).filter(|p| is_caseless(&p.text)) {
        for name in runs(&paragraph.text, &asked).into_iter().map(|name| without_and(name, sheet)) {
            if !out.iter().any(|(person, _)| person.name.contains(name)) {
                out.push((Person { name: name.to_owned(), aliases: Vec::new() }, paragraph.first));
            }
        }
    }
    out
}

/// “エルビラ・チャベスさん”: foreign names in Japanese letters before a word of honour, which the text holds once more. Of officials
/// the office is printed there.
fn honoured(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<(Person, usize)> {
    const FEWEST: usize = 2;
    // A page in one line is not looked through.
    const MOST: usize = 40;
    let told = || sheet.paragraphs().iter().filter(|p| !context.addresses.contains(&p.first));
    let mut out: Vec<(Person, usize)> = Vec::new();
    let mut once: Vec<(&str, &Paragraph, usize)> = Vec::new();
    for paragraph in told() {
        let honours = grammar().words("honour").iter();
        let ends = honours.flat_map(|honour| paragraph.text.match_indices(honour.as_str())).take(MOST);
        let name_before = |(end, _)| Some((crate::bracketed::of_katakana(&paragraph.text[..end])?, end));
        for (name, end) in ends.filter_map(name_before) {
            let known = out.iter().any(|(person, _)| person.name == name) || out.len() >= MOST;
            if !known && told().map(|p| p.text.matches(name).count()).sum::<usize>() >= FEWEST {
                out.push((Person { name: name.to_owned(), aliases: Vec::new() }, paragraph.first));
            } else if !known && once.len() < MOST {
                once.push((name, paragraph, end));
            }
        }
    }
    let listed: Vec<String> = out.iter().map(|(person, _)| person.name.clone()).collect();
    once.retain(|(name, paragraph, end)| is_listed_with(&listed, name, &paragraph.text, *end));
    out.extend(
        once.into_iter().map(|(name, p, _)| (Person { name: name.to_owned(), aliases: Vec::new() }, p.first)),
    );
    out
}

/// “僧侶トン・サロムさんとヌオン・ピセットさん”: whether “and” joins a name, which ends at `end` of a text and stands nowhere else, to one
/// of those listed.
fn is_listed_with(listed: &[String], name: &str, text: &str, end: usize) -> bool {
    const REACH: usize = 120;
    let before = crate::near::last(&text[..end - name.len()], REACH);
    let behind = crate::near::first(&text[end..], REACH);
    let ands = || grammar().words("behindand").iter().map(String::as_str).chain(["、"]);
    grammar().words("honour").iter().any(|honour| {
        let next = behind.strip_prefix(honour.as_str());
        let next = next.and_then(|rest| ands().find_map(|and| rest.strip_prefix(and)));
        let last = ands().find_map(|and| before.strip_suffix(and)?.strip_suffix(honour.as_str()));
        listed.iter().any(|own| {
            next.is_some_and(|rest| rest.starts_with(own.as_str()))
                || last.is_some_and(|rest| rest.ends_with(own.as_str()))
        })
    })
}

/// “ومريم بنت الشيخ” without the “and” glued to it, where a text holds the name without.
fn without_and<'t>(name: &'t str, sheet: &Sheet<'_>) -> &'t str {
    let rest = behind_and(name).map(str::trim_start).filter(|rest| rest.len() < name.len());
    let edge = |text: &str, at: usize| !text[..at].chars().next_back().is_some_and(char::is_alphabetic);
    let alone = |rest: &&str| {
        sheet.paragraphs().iter().any(|p| p.text.match_indices(*rest).any(|(at, _)| edge(&p.text, at)))
    };
    rest.filter(alone).unwrap_or(name)
}

/// Those whom a list joins to somebody found: “سیاوش … و نسترن …” where both are asked for, “陈立新、罗美凤和何振国”.
pub(crate) fn beside(sheet: &Sheet<'_>, context: &Context<'_>, found: &[(Person, usize)]) -> Vec<(Person, usize)> {
    let told: Vec<&Paragraph> = sheet
        .paragraphs()
        .iter()
        .filter(|p| !context.addresses.contains(&p.first) && is_caseless(&p.text))
        .collect();
    let mut known: Vec<String> =
        found.iter().map(|(person, _)| person.name.clone()).filter(|name| is_caseless(name)).collect();
    let mut out: Vec<(Person, usize)> = Vec::new();
    let mut at = 0;
    while at < known.len() {
        let near =
            told.iter().flat_map(|p| neighbours(&p.text, &known[at], &told).into_iter().map(|n| (n, p.first)));
        for (name, row) in near.collect::<Vec<_>>() {
            if !known.iter().any(|own| own.contains(name) || name.contains(own.as_str())) {
                known.push(name.to_owned());
                out.push((Person { name: name.to_owned(), aliases: Vec::new() }, row));
            }
        }
        at += 1;
    }
    out
}

/// The names that stand in one list with a name of a text, and in another paragraph as well.
fn neighbours<'t>(text: &'t str, known: &str, told: &[&Paragraph]) -> Vec<&'t str> {
    let elsewhere = |name: &&str| told.iter().filter(|p| holds(&p.text, name)).count() >= 2;
    let mut out = Vec::new();
    for (at, _) in text.match_indices(known) {
        let (before, behind) = (&text[..at], &text[at + known.len()..]);
        if known.chars().all(crate::fold::is_unspaced) {
            out.extend(
                han_behind(behind)
                    .filter(|name| told.iter().map(|p| p.text.matches(name).count()).sum::<usize>() >= 2),
            );
            continue;
        }
        let behind = behind.trim_start_matches(['،', ',']).trim_start();
        let joined = behind_and(behind).map(str::trim_start);
        out.extend(joined.and_then(|behind| leading(behind, &elsewhere)));
        let before = before.trim_end();
        let bare = before_and(before);
        let alone = bare.is_some_and(|bare| bare.ends_with(' '));
        let joined =
            before.ends_with(['،', ',']) || alone || before.len() < at && behind_and(&text[at..]).is_some();
        let glued = bare.map(str::trim_end).filter(|_| joined);
        let before = glued.unwrap_or(before).trim_end_matches(['،', ',']).trim_end();
        out.extend(Some(before).filter(|_| joined).and_then(|before| trailing(before, &elsewhere)));
    }
    out
}

/// The longest name that a text begins with.
fn leading<'t>(text: &'t str, elsewhere: &impl Fn(&&'t str) -> bool) -> Option<&'t str> {
    let ends =
        text.match_indices([' ', '،', '.', ',', '؛']).map(|(at, _)| at).chain([text.len()]).take(WORDS.count() + 1);
    ends.map(|end| &text[..end])
        .filter(|run| WORDS.contains(&run.split(' ').count()) && is_name(run))
        .filter(elsewhere)
        .last()
}

/// The longest name that a text ends in.
fn trailing<'t>(text: &'t str, elsewhere: &impl Fn(&&'t str) -> bool) -> Option<&'t str> {
    let starts = text.rmatch_indices(' ').map(|(at, _)| at + 1).chain([0]).take(WORDS.count() + 1);
    starts
        .map(|start| &text[start..])
        .filter(|run| WORDS.contains(&run.split(' ').count()) && is_name(run))
        .filter(elsewhere)
        .last()
}

/// The Chinese name behind “、” or “和”, a trade aside no further.
fn han_behind(behind: &str) -> Option<&str> {
    const LONGEST: usize = 3;
    let and = |c: char| grammar().has(fold(c.encode_utf8(&mut [0; 4])).as_str(), "unspacedand");
    let of = |c: char| grammar().has(fold(c.encode_utf8(&mut [0; 4])).as_str(), "unspacedof");
    let rest = behind.strip_prefix(|c: char| c == '、' || and(c))?;
    let han = |c: &char| matches!(*c as u32, 0x3400..=0x9fff);
    let name = rest.chars().take_while(han).take(LONGEST).map(char::len_utf8).sum::<usize>();
    let closed = rest[name..].chars().next().is_none_or(|c| !han(&c) || and(c) || of(c));
    (rest[..name].chars().count() >= 2 && closed).then(|| &rest[..name])
}

/// Whether most letters of a text belong to a script without capitals.
pub(crate) fn is_caseless(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    text.chars().filter(|c| c.is_lowercase() || c.is_uppercase()).count() * 2 < letters
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
        (edge(before) || before.is_some_and(is_glued)) && edge(text[at + run.len()..].chars().next())
    })
}

/// No marks, no small words, no institution, no noun with its article at the head: those begin no given name.
pub(crate) fn is_name(run: &str) -> bool {
    let words: Vec<String> = run.split(' ').filter(|word| !is_ali(word)).map(fold).collect();
    let plain =
        run.chars().all(|c| c.is_alphabetic() || c == ' ' || matches!(c as u32, 0x64b..=0x65f | 0x200c | 0x670));
    let first = words.first().map_or("", String::as_str);
    let bare = |word: &str| {
        let bare = word.trim_start_matches(is_glued);
        without_article(bare).unwrap_or(bare).to_owned()
    };
    let noun = |word: &String| is_word("noun", word) || is_word("noun", &bare(word)) || is_word("ends", word);
    plain
        && without_article(first).is_none()
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
        assert!(is_name("سلمى بن عودة") && is_name("شهلا برومند") && is_name("هدى علي حداد"));
        for run in ["حقوق الإنسان", "الإفراج فورا", "وزارة العدل", "مكان احتجاز", "هدى على الفور"]
        {
            assert!(!is_name(run), "{run}");
        }
    }
}
