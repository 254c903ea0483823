//! The list of those at risk in a document's head: below the number, the country before the first of them.

use model::Person;

use super::Context;
use super::gone::Gone;
use crate::fold::{fold, skip};
use crate::head::{is_headline, is_prose};
use crate::labels::{grammar, people, sections};
use crate::rows::Sheet;
use crate::zones::Zone;
use crate::{aliases, country, names};

/// The list below the number: country in capitals, then one name a line with its role.
pub(super) fn listed(sheet: &Sheet<'_>, context: &Context<'_>, gone: &Gone) -> Vec<(Person, usize)> {
    let head = context.head;
    let Some(first) = head.names else {
        return Vec::new();
    };
    // “EGYPT” below what is asked ends an address, and the lines below it are the publisher's.
    let asked = |at: &usize| context.zones.labels[*at].is_some() && context.zones.of[*at] == Zone::Calls;
    if context.addresses.iter().any(|&at| at + 1 == first || at == first) && (0..first).any(|at| asked(&at)) {
        return Vec::new();
    }
    let mut out: Vec<(Person, usize)> = Vec::new();
    let mut before = String::new();
    let mut note = 0;
    for at in first..head.end.min(sheet.rows.len()) {
        let row = &sheet.rows[at];
        // “(The names of two people of the first appeal, A and B, have been taken off.)”
        if row.opens && is_note(&sheet.paragraph(at, sheet.block_end(at)).text) {
            note = sheet.block_end(at);
        }
        if at < note || gone.holds(at) {
            continue;
        }
        // Whom to write to is nobody at risk.
        if at > first && (context.addresses.contains(&at) || context.zones.labels[at].is_some()) {
            break;
        }
        let mut text = row.text.as_str();
        if at == first {
            let used = country::before_names(row).map_or(0, |(_, end)| end);
            text = country::behind_heading(text, row.folded[..used].chars().count());
        }
        // “INDONESIA /” above “EAST TIMOR   Ana …”.
        if at == first + 1 && sheet.rows[first].text.trim_end().ends_with('/') {
            let territory = country::mentions(&row.folded).into_iter().find(|mention| mention.start == 0);
            let end = territory.map_or(0, |mention| crate::fold::chars_before(&row.folded, mention.end));
            text = skip(text, end).trim_start();
        }
        text = without_label(text);
        // “… monk (lay name:” / “Tashi Rabten)”.
        let joined = is_open(&before).then(|| format!("{before} {text}"));
        let continues = joined.is_none() && continues(text, if row.opens { "" } else { &before });
        let above = std::mem::replace(&mut before, joined.clone().unwrap_or_else(|| text.to_owned()));
        if let Some(joined) = &joined {
            out.pop_if(|(_, row)| *row + 1 == at);
            text = joined;
        }
        if is_prose(&sheet.paragraph(at, at + 1)) && row.text.chars().count() > 200 {
            break;
        }
        if continues {
            if let Some((person, _)) = out.last_mut() {
                // “…, también conocido” / “como Shuku”: the words that introduce a name may run over the line.
                let of = |text: &str| aliases::of_entry(&person.name, text);
                let own = Some(of(text)).filter(|own| !own.is_empty());
                let found = own.unwrap_or_else(|| of(&format!("{above} {text}")));
                let new: Vec<String> = found.into_iter().filter(|name| !person.aliases.contains(name)).collect();
                person.aliases.extend(new);
            }
            continue;
        }
        let indexed = at > first && !crate::index::all(&row.text).is_empty();
        if indexed || is_dated_field(text) || crate::title::is_dateline(row) {
            continue;
        }
        for part in several(text) {
            if context.running && (is_free(&part) || is_free_label(row)) {
                continue;
            }
            let person = names::entry(&part).filter(|person| !is_headline(sheet, at, &person.name));
            out.extend(person.map(|person| (person, at)));
        }
    }
    let out = in_columns(sheet, head.end, out);
    let marked = marked(sheet, first, head.end.min(sheet.rows.len()));
    let broken = out.iter().any(|(person, _)| !person.name.contains(' '));
    if marked.len() > out.len() || broken && marked.len() >= out.len() { marked } else { out }
}

/// Two columns of names, the space between them lost: “Afi Lawson Kodjo Abalo”, where the text below the list, from row
/// `end` on, holds each half and never the whole.
fn in_columns(sheet: &Sheet<'_>, end: usize, found: Vec<(Person, usize)>) -> Vec<(Person, usize)> {
    const WORDS: usize = 4;
    let told =
        |name: &str| sheet.paragraphs().iter().filter(|p| p.first >= end).any(|p| p.folded.contains(&fold(name)));
    let mut out = Vec::with_capacity(found.len());
    for (person, row) in found {
        let words: Vec<&str> = person.name.split(' ').collect();
        let halves = (2..words.len().saturating_sub(1)).find_map(|cut| {
            let (left, right) = (words[..cut].join(" "), words[cut..].join(" "));
            (told(&left) && told(&right)).then_some((left, right))
        });
        match halves.filter(|_| words.len() >= WORDS && !told(&person.name)) {
            Some((left, right)) => {
                let left = names::without_honorifics(&left).to_owned();
                out.push((Person { name: left, aliases: Vec::new() }, row));
                let right = names::without_honorifics(&right).to_owned();
                out.push((Person { name: right, aliases: person.aliases }, row));
            }
            None => out.push((person, row)),
        }
    }
    out
}

/// Whether a line ends within a bracket that the next one goes on with.
fn is_open(line: &str) -> bool {
    let open = line.rfind('(').filter(|&open| !line[open..].contains(')'));
    open.is_some_and(|open| line[open..].chars().count() > 1)
}

/// “Yuliana Sitepu (f), secretary (released)”: an update names her, but asks no more for her.
fn is_free(entry: &str) -> bool {
    let groups = entry.split(['(', '[']).skip(1).filter_map(|group| group.split([')', ']']).next());
    let is_word = |text: &str| names::is_word("free", &fold(text.trim()));
    groups.into_iter().any(is_word) || entry.rsplit(" - ").next().is_some_and(|last| last != entry && is_word(last))
}

/// “Released: Afi Lawson”.
fn is_free_label(row: &crate::rows::Row) -> bool {
    row.folded.split_once(':').is_some_and(|(label, _)| names::is_word("free", label.trim()))
}

/// A sentence in brackets: about a list, no entry of it.
fn is_note(text: &str) -> bool {
    const WORDS: usize = 9;
    text.starts_with(['(', '['])
        && text.trim_end().ends_with([')', ']'])
        && text.split_whitespace().count() >= WORDS
}

/// “التاريخ: 14 أغسطس 2020”: a label and its day, which a script without capitals doesn't tell from a name.
pub(crate) fn is_dated_field(text: &str) -> bool {
    let colon = text.find([':', '：']).map(|at| crate::fold::chars_before(text, at));
    let date = crate::dates::all(&fold(text)).first().map(|date| date.start);
    colon.zip(date).is_some_and(|(colon, date)| date > colon && date - colon <= 3)
}

/// A list that runs on over its lines: each name right before the mark of its sex or an age.
fn marked(sheet: &Sheet<'_>, first: usize, end: usize) -> Vec<(Person, usize)> {
    let text = sheet.paragraph(first, end.max(first)).text;
    let sexes: Vec<usize> = sex_marks(&text).map(|(at, _)| at).collect();
    let sexed = |end: usize| sexes.iter().any(|&at| at >= end && text[end..at].trim().is_empty());
    let aged = |behind: &str| {
        let age = behind.strip_prefix(", ").map_or("", |rest| rest.split([',', ' ', ';']).next().unwrap_or(""));
        age.len() == 2 && age.bytes().all(|b| b.is_ascii_digit())
    };
    let mentions = names::mentions(&text).into_iter();
    let mut out: Vec<Person> = Vec::new();
    for mention in mentions.filter(|m| sexed(m.end) || aged(&text[m.end..])) {
        if out.iter().all(|person| person.name != mention.name) {
            out.push(Person { name: mention.name, aliases: Vec::new() });
        }
    }
    out.into_iter().map(|person| (person, first)).collect()
}

/// “New names:   Afi Mensah-Kponton (f)”, “Still held: Kodjo Abalo”.
pub(crate) fn without_label(text: &str) -> &str {
    if let Some(names) = behind_label(text, &["still", "gone"]) {
        return names;
    }
    let folded = fold(text);
    match sections().start(&folded, |mark| mark == "persons") {
        Some(start) => skip(text, start.end).trim_start_matches([':', ' ']),
        None => text,
    }
}

/// What stands behind “Still held:”, “Threatened:”.
pub(super) fn behind_still(text: &str) -> Option<&str> {
    behind_label(text, &["still"])
}

fn behind_label<'t>(text: &'t str, marks: &[&str]) -> Option<&'t str> {
    const WORDS: usize = 4;
    let (label, names) = text.split_once(':').filter(|(label, _)| label.split_whitespace().count() <= WORDS)?;
    let folded = fold(label);
    marks.iter().any(|mark| names::is_word(mark, folded.trim())).then(|| names.trim_start())
}

/// A line that goes on with the role of the person above: small first letter, a quotation, the rest of a long line, or the place
/// that “of the municipality of” leaves open.
fn continues(text: &str, before: &str) -> bool {
    let first = text.trim_start().chars().next();
    let small = first.is_some_and(|c| c.is_lowercase() || matches!(c, '"' | '“' | '(' | '}' | ']'));
    let wrapped = before.chars().count() > 70
        && !before.trim_end().ends_with([')', ']', '}', '.'])
        && text.split_whitespace().count() < 3;
    small || wrapped || hangs(before)
}

/// “…, from the village of”: a line that ends in a word before a place.
fn hangs(line: &str) -> bool {
    line.rsplit_once(' ').is_some_and(|(_, last)| grammar().has(last, "place"))
}

/// Several people on one line: “A (f), … / B (m) / C”, “A (m), B (m) and C (f)”.
fn several(text: &str) -> Vec<String> {
    if text.contains(" / ") {
        return text.split(" / ").map(str::to_owned).collect();
    }
    // “Lawson family: A, B and their son, C”.
    if let Some((label, family)) = text.split_once(':')
        && people().words("family").iter().any(|word| crate::fold::find_words(&fold(label), word).is_some())
    {
        return with_ages(names::split_list(family));
    }
    let mut out = Vec::new();
    let mut rest = text;
    // A sex in brackets ends an entry when another name follows the comma.
    while let Some(end) = sex_mark(rest) {
        let tail = rest[end..].trim_start_matches([',', ';', ' ']);
        let tail =
            tail.split_once(' ').filter(|(word, _)| grammar().has(word, "listand")).map_or(tail, |(_, rest)| rest);
        let named = tail.chars().next().is_some_and(char::is_uppercase)
            && sex_mark(tail).is_some()
            && rest[end..].starts_with([',', ' ', ';']);
        if !named {
            break;
        }
        out.push(rest[..end].to_owned());
        rest = tail;
    }
    // “RHOBI EXAMPLE UND ELIAS EXAMPLE”: what stands in capitals has its “and” in capitals.
    let shouted = !rest.contains(char::is_lowercase);
    let join = |word: &str| word.len() > 1 && grammar().has(&fold(word), "listand");
    let words: Vec<&str> = rest.split(' ').collect();
    let halves = words.iter().position(|word| join(word)).filter(|&at| at >= 2 && words.len() - at > 2);
    match halves.filter(|_| shouted) {
        Some(at) => out.extend([words[..at].join(" "), words[at + 1..].join(" ")]),
        None => out.push(rest.to_owned()),
    }
    out
}

/// “Josué, de 11 años” in a list of one family: what says an age or a trade goes with the name before it.
fn with_ages(parts: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(parts.len());
    for part in parts {
        match out.last_mut().filter(|_| !part.starts_with(char::is_uppercase)) {
            Some(last) => *last = format!("{last}, {part}"),
            None => out.push(part),
        }
    }
    out
}

/// Where the first mark of a sex ends.
fn sex_mark(text: &str) -> Option<usize> {
    sex_marks(text).next().map(|(_, end)| end)
}

/// Where a letter for a sex stands in brackets: “(f)”.
pub(crate) fn sex_marks(text: &str) -> impl Iterator<Item = (usize, usize)> {
    // The letters of any script have so many bytes.
    const LONGEST: usize = 4;
    text.match_indices('(').filter_map(move |(at, _)| {
        let inside = text[at + 1..].split_once(')')?.0;
        let known = inside.len() <= LONGEST && people().has(&fold(inside), "letter");
        known.then_some((at, at + inside.len() + 2))
    })
}
