//! The people at risk on whose behalf one writes.

mod gone;
mod listed;
mod roster;

use std::collections::HashSet;

use listed::listed;
pub(crate) use listed::{is_dated_field, sex_marks, without_label};
use model::{Finding, Person, Sureness, Value};

use crate::aliases;
use crate::bracketed;
use crate::fold::{between_spaces, fold, skip};
use crate::head::Head;
use crate::labels::{people, sections};
use crate::letter::Letter;
use crate::rows::{Row, Shape, Sheet};
use crate::zones::Zones;
use crate::{names, near, repeated, told};

/// What the search for persons looks at besides the sheet.
pub(crate) struct Context<'a> {
    /// The head.
    pub head: &'a Head,
    /// The zones.
    pub zones: &'a Zones,
    /// The letter, where one is offered.
    pub letter: Option<Letter>,
    /// Rows of addresses: officials stand there.
    pub addresses: &'a [usize],
    /// Who publishes the document.
    pub publisher: Option<&'a str>,
    /// The language of the text, its primary subtag.
    pub language: Option<&'a str>,
    /// Whether it is an update of an action that goes on: it asks for those who aren't free yet.
    pub running: bool,
    /// Whether the action is over: then its head names everybody for whom it was.
    pub over: bool,
}

/// The text is searched for the aliases of so many people; of a register's others only what stands in their entries is read.
const MOST_SEARCHED: usize = 300;

/// Finds the persons: a labelled list, the list in the head, else those whom the text is about.
pub(crate) fn find(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<Finding> {
    let gone = gone::Gone::of(sheet, context);
    let mut found = listed(sheet, context, &gone);
    if found.is_empty() {
        found = labelled(sheet);
    }
    let sure = if found.is_empty() { Sureness::LIKELY } else { Sureness::SURE };
    if found.is_empty() {
        found = roster::find(sheet, context);
    }
    if found.is_empty() {
        found = bracketed::find(sheet, context);
        // “考える会・京都(担当 西村)”: a point joins the parts of foreign names only in the letters for these.
        let foreign = |name: &str| name.chars().all(|c| matches!(c as u32, 0x30a0..=0x30ff) || c == '＝');
        found.retain(|(person, _)| !person.name.contains('・') || foreign(&person.name));
    }
    if found.is_empty() {
        found = repeated::find(sheet, context);
    }
    if found.is_empty() {
        found = told::find(sheet, context);
    }
    found.extend(repeated::beside(sheet, context, &found));
    drop_freed(sheet, context, &mut found);
    gone.drop_from(&mut found);
    let names: Vec<String> = found.iter().map(|(person, _)| person.name.clone()).collect();
    found.iter_mut().take(MOST_SEARCHED).for_each(|(person, _)| complete(sheet, context, person, &names));
    // “… who writes as Umm Sara” names one person, not two.
    let others: HashSet<String> = found.iter().flat_map(|(person, _)| person.aliases.clone()).collect();
    let greets = |name: &str| crate::labels::letters().start(&fold(name), |mark| mark == "greet").is_some();
    found.retain(|(person, _)| {
        !others.contains(&person.name) && (person.name.contains(' ') || !greets(&person.name))
    });
    let alone = found.len() == 1;
    let mut out: Vec<Finding> = Vec::new();
    let mut known = HashSet::new();
    for (mut person, row) in found {
        if alone {
            person.aliases.extend(sheet.paragraphs().iter().flat_map(|p| aliases::of_sentence(&p.text)));
            person.aliases.dedup();
        }
        if known.insert(fold(&person.name)) {
            let place = place(sheet, row, &person.name);
            out.push(Finding { value: Value::Person(person), place, sureness: sure });
        }
    }
    out
}

/// “A third, Tigist Example, has been released on bail”: an update asks no more for whom neither calls nor letter name.
fn drop_freed(sheet: &Sheet<'_>, context: &Context<'_>, found: &mut Vec<(Person, usize)>) {
    const REACH: usize = 110;
    if !context.running {
        return;
    }
    let asks = |first: usize| {
        context.zones.of[first] == crate::zones::Zone::Calls
            || context.letter.is_some_and(|l| (l.first..l.end).contains(&first))
    };
    let freed = |name: &str| {
        // “WEI ZHONG” of the head is “Wei Zhong” in the text.
        let small = in_small_letters(name);
        let name = if sheet.paragraphs().iter().any(|p| p.text.contains(&small)) { small.as_str() } else { name };
        let mut told = sheet.paragraphs().iter().filter(|p| p.text.contains(name)).peekable();
        told.peek().is_some()
            && (is_listed_free(sheet, name)
                || !sheet.paragraphs().iter().any(|p| {
                    p.text.contains(name) && asks(p.first) && !thanks(&p.text, name) && !is_put_down(&p.text, name)
                }) && told.any(|p| {
                    is_put_down(&p.text, name)
                        || p.text.match_indices(name).any(|(at, _)| {
                            let clause = told::clause(&p.text[at + name.len()..]).chars().take(REACH);
                            !people().all_inside(&fold(&clause.collect::<String>()), "freed").is_empty()
                        })
                }))
    };
    let gone: HashSet<String> = found.iter().map(|(p, _)| p.name.clone()).filter(|name| freed(name)).collect();
    if gone.len() < found.len() {
        found.retain(|(person, _)| !gone.contains(&person.name));
    }
}

/// “No further appeals are requested for A.”: whether a sentence that names somebody says that nothing more is asked for.
fn is_put_down(text: &str, name: &str) -> bool {
    // Longer ones say nothing of the kind.
    const SENTENCE: usize = 6_000;
    text.match_indices(name).any(|(at, _)| {
        let before = near::last(&text[..at], SENTENCE).rsplit(['.', '!', '?', ';']).next().unwrap_or("");
        let behind = near::first(&text[at + name.len()..], SENTENCE);
        let behind = behind.split(['.', '!', '?', ';']).next().unwrap_or("");
        crate::kind::nomore::is_said(&fold(&format!("{before}{name}{behind}")))
    })
}

/// A name as a sentence prints it: of its words in capitals, only the first letters; others as they are.
fn in_small_letters(name: &str) -> String {
    name.split(' ').map(word_in_small_letters).collect::<Vec<_>>().join(" ")
}

fn word_in_small_letters(word: &str) -> String {
    if word.chars().any(char::is_lowercase) {
        return word.to_owned();
    }
    let mut begins = true;
    let small = |c: char| {
        let first = std::mem::replace(&mut begins, !c.is_alphabetic());
        if first { c.to_string() } else { c.to_lowercase().collect() }
    };
    word.chars().map(small).collect()
}

/// “welcoming the release of A”, “nous nous félicitons de la libération de A”: what is asked for is done for whoever stands there.
fn thanks(text: &str, name: &str) -> bool {
    const REACH: usize = 120;
    // Only where every mention stands behind such words: “welcoming the release of A, and urging that A be paid”.
    let mut mentions = text.match_indices(name).peekable();
    mentions.peek().is_some()
        && mentions.all(|(at, _)| {
            let before = near::last(&text[..at], REACH);
            people().stem(&fold(before.rsplit(['.', ';', '!', '?']).next().unwrap_or("")), "thanks")
        })
}

/// “Three of them were released on bail on 30 April: A, B and C.”: whether a name stands in such a list.
fn is_listed_free(sheet: &Sheet<'_>, name: &str) -> bool {
    sheet.paragraphs().iter().any(|p| {
        p.text.match_indices(name).any(|(at, _)| {
            let sentence = p.text[..at].rsplit(['.', ';', '。', '!', '?']).next().unwrap_or("");
            let told = sentence.rsplit_once(": ").map_or("", |(told, _)| told);
            told.split_whitespace().count() > 3 && !people().all_inside(&fold(told), "freed").is_empty()
        })
    })
}

fn place(sheet: &Sheet<'_>, row: usize, name: &str) -> Option<model::Place> {
    let text = &sheet.rows[row].text;
    let start = text.find(name).map_or(0, |at| crate::fold::chars_before(text, at));
    Some(sheet.place(row, start, start + name.chars().count().min(text.chars().count())))
}

/// “NAME AND PREFERRED PRONOUN: A (she/her), B (he/him)”, “Name: …”, “Name of victims: 1. …; 2. …”.
fn labelled(sheet: &Sheet<'_>) -> Vec<(Person, usize)> {
    let mut out = Vec::new();
    for at in 0..sheet.rows.len() {
        // “Still held: …” below “New names: …” goes on with the list.
        let still = || listed::behind_still(&sheet.rows[at].text).filter(|_| !out.is_empty());
        let Some(value) = labelled_value(&sheet.rows[at]).or_else(still) else {
            continue;
        };
        if value.is_empty() {
            let items = items_below(sheet, at);
            if !items.is_empty() {
                out.extend(items);
                continue;
            }
        }
        let mut value = value.to_owned();
        // The list may run over lines, or stand in the block below its label.
        let mut next = at + 1;
        let limit = if value.is_empty() {
            sheet.rows.get(next).map_or(next, |_| sheet.block_end(next))
        } else {
            sheet.block_end(at)
        };
        while next < limit && !is_label(sheet, next) && !new_field(&sheet.rows[next].text) {
            let another = is_aged(&sheet.rows[next].text) || is_sexed(&value, &sheet.rows[next].text);
            value.push_str(if another { "; " } else { " " });
            value.push_str(&sheet.rows[next].text);
            next += 1;
        }
        out.extend(people_of(&value).into_iter().map(|person| (person, at)));
        // A template's field of one name is repeated on no page; a second label adds “New names”.
        if out.len() > 60 {
            break;
        }
    }
    out
}

/// “Afi Lawson (f)” above “Kodjo Abalo (m)”: behind the sign of a sex, a line with another is another entry.
fn is_sexed(before: &str, line: &str) -> bool {
    let ends = sex_marks(before).last().is_some_and(|(_, end)| end == before.trim_end().len());
    ends && line.starts_with(char::is_uppercase) && sex_marks(line).next().is_some()
}

/// “Ana EXAMPLE, 26, nurse” in a line of its own: a name and an age are another entry.
fn is_aged(line: &str) -> bool {
    const NAMES: std::ops::RangeInclusive<usize> = 2..=5;
    let mut parts = line.split(", ");
    let (Some(name), Some(age)) = (parts.next(), parts.next()) else { return false };
    let aged = (1..=2).contains(&age.trim_end_matches(',').len())
        && age.trim_end_matches(',').bytes().all(|b| b.is_ascii_digit());
    aged && NAMES.contains(&name.split(' ').count()) && name.split(' ').all(names::is_capital)
}

/// The people of a list below its label, one an item: “Who we write for:” above “• Surname Given, 1956, guide”.
fn items_below(sheet: &Sheet<'_>, label: usize) -> Vec<(Person, usize)> {
    let is_item = |at: &usize| matches!(sheet.rows[*at].shape, Shape::Item(_));
    let rows = (label + 1..sheet.rows.len()).take_while(is_item).filter(|&at| sheet.rows[at].opens);
    let text = |at: usize| sheet.paragraph(at, sheet.block_end(at)).text;
    rows.filter_map(|at| names::entry(&text(at)).map(|person| (person, at))).collect()
}

/// What stands behind a label of names at the head of a row, or of a sentence in it: “… since 2009. Name: Zawadi M. (f),”.
fn labelled_value(row: &Row) -> Option<&str> {
    if let Some(value) = spaced_value(row) {
        return Some(value);
    }
    if let Some(start) = sections().start(&row.folded, |mark| mark == "persons") {
        let rest = skip(&row.text, start.end);
        let colon = if start.colon { Some(0) } else { rest.find([':', '：']).filter(|&c| c < 40) };
        return colon.map(|colon| rest[colon..].trim_start_matches([':', '：', ' ']));
    }
    row.folded.match_indices(". ").find_map(|(at, _)| {
        let start = sections().start(&row.folded[at + 2..], |mark| mark == "persons").filter(|s| s.colon)?;
        Some(skip(&row.text, crate::fold::chars_before(&row.folded, at + 2) + start.end).trim_start())
    })
}

/// “Victim          :   Afi Lawson”: a label that spaces part from its colon.
fn spaced_value(row: &Row) -> Option<&str> {
    const LONGEST: usize = 40;
    let (label, value) = row.text.split_once(" :")?;
    let short = label.chars().count() <= LONGEST && !label.contains(':');
    let start = || sections().start(&format!("{}:", fold(label.trim_end())), |mark| mark == "persons");
    (short && start().is_some_and(|start| start.colon)).then(|| value.trim_start())
}

fn is_label(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    let start = sections().start(&row.folded, |_| true);
    start.is_some_and(|s| s.colon || skip(&row.folded, s.end).trim_start().starts_with(':'))
}

/// “Date of incident: …” in the same block is another field.
fn new_field(text: &str) -> bool {
    text.find(':').is_some_and(|at| at < 40 && text[..at].split(' ').count() <= 6)
}

fn people_of(value: &str) -> Vec<Person> {
    // A field of a single name ends at the first comma that brings an age or a trade: “Mr. X, aged 38, worker”.
    let numbered = value.contains("1.") && value.contains("2.");
    let parts = if numbered { numbered_entries(value) } else { names::split_list(value) };
    let mut out: Vec<Person> = Vec::new();
    let folded = fold(value);
    let years =
        || people().words("yearsold").iter().map(|words| folded.matches(words.as_str()).count()).sum::<usize>();
    // “Mr X, 36, fisherman of Y”: one age, one person.
    let bare =
        |part: &&str| (1..=2).contains(&part.trim().len()) && part.trim().bytes().all(|b| b.is_ascii_digit());
    let aged = between_spaces(&folded, |word| people().has(word, "aged")).is_some()
        || value.split(',').filter(bare).count() == 1;
    let single = aged || years() == 1;
    for part in parts {
        // “A, a.k.a. “Mang Berto”, guide”: the other name is a piece of its own.
        if let Some(last) = out.last_mut().filter(|_| aliases::begins_with_cue(&part)) {
            let more = aliases::of_entry(&last.name, &format!(", {part}"));
            last.aliases.extend(more);
            continue;
        }
        if single && !numbered && !out.is_empty() {
            break;
        }
        match names::entry(without_kin(&part)) {
            Some(person)
                if person.name.contains(' ') || part.contains('(') || !person.name.is_ascii() || out.is_empty() =>
            {
                out.push(person)
            }
            _ => {}
        }
    }
    out
}

/// “1. Mr. A, 22, a student; 2. Ms. B 3. Mr. C”: the entries of a list whose lines run on.
fn numbered_entries(value: &str) -> Vec<String> {
    let mut out = Vec::new();
    for part in value.split(';') {
        let numeral = |word: &str| {
            word.strip_suffix(['.', ')'])
                .is_some_and(|n| (1..=2).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit()))
        };
        let mut entry: Vec<&str> = Vec::new();
        for word in part.split_whitespace() {
            if numeral(word) && !entry.is_empty() {
                out.push(entry.join(" "));
                entry.clear();
            }
            entry.push(word);
        }
        out.push(entry.join(" "));
    }
    out
}

/// “and his sister Mrs. Doreen Kachale” in a list of those at risk: she is one of them.
fn without_kin(part: &str) -> &str {
    let rest = part.trim_start();
    let mut words = rest.splitn(3, ' ');
    let (Some(first), Some(second), Some(name)) = (words.next(), words.next(), words.next()) else { return part };
    let kin = names::is_word("possessive", &fold(first)) && names::is_word("beside", &fold(second));
    if kin && name.starts_with(char::is_uppercase) { name } else { part }
}

/// Adds the aliases that the running text gives, each to the name before it: where somebody else of those at risk is named,
/// what follows is about that one.
fn complete(sheet: &Sheet<'_>, context: &Context<'_>, person: &mut Person, names: &[String]) {
    let others: Vec<&str> = names
        .iter()
        .filter(|name| **name != person.name && !person.name.contains(name.as_str()))
        .map(String::as_str)
        .collect();
    let list = context.head.names.map(|first| first..context.head.end);
    for paragraph in sheet.paragraphs() {
        // In a list the next line is the next person.
        if context.addresses.contains(&paragraph.first)
            || list.as_ref().is_some_and(|rows| rows.contains(&paragraph.first))
        {
            continue;
        }
        let within = aliases::within(&paragraph.text, &person.name).filter(|alias| !person.aliases.contains(alias));
        person.aliases.extend(within);
        for name in forms(&person.name) {
            add_aliases(&paragraph.text, &name, person, &others);
        }
    }
    person.aliases.dedup();
}

/// A name, and what a text may shorten it to: “Allah Rakha (alias Rakhu)” of “Allah Rakha Masih”, “Baldé, also known as …”.
fn forms(name: &str) -> Vec<String> {
    const SHORTEST: usize = 4;
    let words: Vec<&str> = name.split(' ').collect();
    let mut out = vec![name.to_owned()];
    if words.len() == 3 {
        out.push(words[..2].join(" "));
    }
    let long = |word: &&&str| word.chars().count() >= SHORTEST && word.starts_with(char::is_uppercase);
    let ends = [words.first(), words.last()].into_iter().flatten().filter(long);
    out.extend(ends.filter(|_| words.len() > 1).map(|word| (*word).to_owned()));
    out
}

/// Whether a word of a name stands by itself at the byte `at`: neither a part of another word nor behind another name.
fn is_alone(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches(' ');
    let last = before.rsplit(' ').next().unwrap_or("");
    let glued = text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '-');
    !glued && (before.ends_with(['.', '!', '?', ':', ';']) || !last.starts_with(char::is_uppercase))
}

/// Adds the other names that stand behind or before a form of a person's name.
fn add_aliases(text: &str, form: &str, person: &mut Person, others: &[&str]) {
    const REACH: usize = 240;
    let short = form != person.name;
    let found: Vec<String> = text
        .match_indices(form)
        .filter(|(at, _)| !short || text[at + form.len()..].trim_start().starts_with(['(', ',']))
        .filter(|(at, _)| form.contains(' ') || !short || is_alone(text, *at))
        .flat_map(|(at, _)| {
            let ahead = if short { None } else { aliases::ahead(text, at) };
            let end = at + form.len();
            let behind = near::first(&text[end..], REACH);
            // “A, 39, and B, also called “C””; elsewhere the other name may have been taken for somebody.
            let apart = |at: &usize| behind[..*at].contains(|c: char| c.is_ascii_digit());
            let begins = |other: &&&str| {
                let at = behind.find(**other);
                at.filter(|at| repeated::is_caseless(other) || apart(at))
            };
            let next = others.iter().take(MOST_SEARCHED).filter_map(|other| begins(&other)).min();
            let own = &text[..next.map_or(text.len(), |next| end + next)];
            aliases::behind(own, end).into_iter().chain(ahead)
        })
        .collect();
    for alias in found {
        if alias != person.name && !person.aliases.contains(&alias) {
            person.aliases.push(alias);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_an_age_in_a_line_are_another_entry() {
        assert!(is_aged("Ana EXAMPLE, 26, community nurse"));
        assert!(!is_aged("organizer of cane cutters") && !is_aged("Example, 26, nurse"));
    }
}
