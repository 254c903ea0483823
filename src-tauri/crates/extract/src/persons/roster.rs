//! People whom a text lists below a line that says what befell them: “Five people have been held:”, then one a line.

use model::Person;

use super::{Context, sex_marks};
use crate::labels::{people, stems};
use crate::rows::{Paragraph, Row, Shape, Sheet};
use crate::zones::Zone;
use crate::{fold, names, told};

/// A list has so many lines.
const FEWEST: usize = 2;

/// No sentence that introduces a list is longer, in bytes.
const LONGEST_SENTENCE: usize = 300;

/// No list is longer.
const LONGEST: usize = 100;

/// The people of every such list, in order.
pub(super) fn find(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<(Person, usize)> {
    let asking = asking(sheet, context);
    // So many lists are looked up in what is asked.
    let mut looked = 100_i32;
    let mut out: Vec<(Person, usize)> = Vec::new();
    for at in 1..sheet.rows.len() {
        if !sheet.rows[at].opens || !sheet.rows[at - 1].text.trim_end().ends_with([':', '：']) {
            continue;
        }
        let above = above(sheet, at - 1);
        let befell = told::says_what_befell(above);
        // What reads like an address below a sentence of what befell people is none, where it asks nobody to write.
        let own = befell && !stems().stem(&last_words(above), "write");
        let found = entries(sheet, context, at, own);
        // Items below a line that asks for something else read like what to ask.
        // In scripts without capitals every line may be a name.
        let cased = found.iter().all(|(person, _)| person.name.contains(char::is_uppercase));
        let told = context.zones.of[at] == Zone::Body || cased && context.zones.of[at] == Zone::Calls;
        let mut asked = || {
            looked -= 1;
            looked > 0 && are_asked(&asking, found.iter().map(|(person, _)| person), FEWEST)
        };
        let marks = found.iter().filter(|(_, row)| is_marked(&sheet.rows[*row])).count();
        // Nobody prints the ages of a court or of a committee.
        let aged = marks == found.len() && !stems().stem(&last_words(above), "write");
        if !befell && (!told || found.len() < FEWEST || !(cased && (aged || tells_of(sheet, at - 1)) || asked())) {
            continue;
        }
        let marked = marks * 2 >= found.len();
        if found.len() >= FEWEST && (marked || is_short(sheet, &found)) {
            out.extend(before(above).into_iter().map(|person| (person, at - 1)));
            out.extend(found);
        }
    }
    if out.is_empty() { inline(sheet, context, &asking) } else { out }
}

/// “Four have been held since May. They are:”, “Il s’agit de :”: few words that only introduce a list, behind a sentence of
/// what befell people, and neither ask to write nor tell of those who did it.
fn tells_of(sheet: &Sheet<'_>, last: usize) -> bool {
    const WORDS: usize = 9;
    const REACH: usize = 700;
    let paragraphs = sheet.paragraphs();
    let at = paragraphs.partition_point(|p| p.end <= last);
    let Some(own) = paragraphs.get(at) else { return false };
    let near = crate::near::last(own.text.trim_end_matches([' ', ':', '：']), REACH);
    let (before, sentence) = near.rsplit_once(['.', '!', '?', ';']).unwrap_or(("", near));
    let before = match before.trim().is_empty() {
        true => at.checked_sub(1).map_or("", |at| crate::near::last(&paragraphs[at].text, REACH)),
        false => before,
    };
    let folded = fold::fold(sentence);
    let words = folded.split_whitespace().count();
    (1..=WORDS).contains(&words)
        && !stems().stem(&folded, "write")
        && !people().stem(&folded, "unlisted")
        && told::says_what_befell(before.trim_end_matches(['.', '!', '?', ';', ' ']))
}

/// “Six remain behind bars: A (also called C), B and D.”: names behind the colon of a sentence that says what befell people, or
/// of whom the calls or the letter name most again.
fn inline(sheet: &Sheet<'_>, context: &Context<'_>, asking: &[&str]) -> Vec<(Person, usize)> {
    const FEWEST: usize = 3;
    // No list of names is longer, no sentence that ends in one stands behind more colons.
    const LONGEST: usize = 900;
    const COLONS: usize = 60;
    let own = |p: &&Paragraph| context.zones.of[p.first] == Zone::Body && !context.addresses.contains(&p.first);
    let texts = sheet.paragraphs().iter().filter(own);
    let colons = texts.flat_map(|p| p.text.match_indices(": ").map(move |(at, _)| (p, at)));
    for (paragraph, at) in colons.take(COLONS) {
        let behind = &paragraph.text[at + 2..];
        let Some(list) = sentence(fold::slice(behind, 0, LONGEST)) else { continue };
        let pieces: Vec<String> = names::split_list(list).iter().flat_map(|piece| parts(piece)).collect();
        let people: Vec<Person> = pieces.iter().filter_map(|piece| names::entry(piece)).collect();
        let whole = people.len() == pieces.len() && people.iter().all(|person| person.name.contains(' '));
        if people.len() < FEWEST || !whole {
            continue;
        }
        let asked = || are_asked(asking, people.iter(), people.len() / 2 + 1);
        if told::says_what_befell(&paragraph.text[..at]) || asked() {
            let first = before(&paragraph.text[..at]).into_iter();
            return first.chain(people).map(|person| (person, paragraph.first)).collect();
        }
    }
    Vec::new()
}

/// “The vicar A and four others were arrested: …”: whom the sentence that introduces a list names besides.
fn before(introduced: &str) -> Vec<Person> {
    let text = crate::near::last(introduced, LONGEST_SENTENCE);
    // “am 3. Mai” ends no sentence.
    let ends = |(at, _): &(usize, &str)| !text[..*at].ends_with(|c: char| c.is_ascii_digit());
    let start = text.rmatch_indices(['.', '!', '?', ';']).find(ends).map_or(0, |(at, _)| at + 1);
    let others = |m: &names::Mention| text[m.end..].split_whitespace().next().is_some_and(told::is_joined);
    let held = |m: &names::Mention| m.start >= start && m.name.contains(' ') && others(m) && told::befell(text, m);
    let mentions = names::mentions(text).into_iter().filter(held);
    mentions.map(|mention| Person { name: mention.name, aliases: Vec::new() }).collect()
}

/// “A and the guide B” as two, each without the small words before it.
fn parts(piece: &str) -> Vec<String> {
    let words: Vec<&str> = piece.split_whitespace().collect();
    let small = |word: &&&str| word.chars().all(char::is_lowercase);
    let run = |words: &[&str]| words[words.iter().take_while(small).count()..].join(" ");
    let joined = words.iter().enumerate().skip(1).find(|(at, word)| {
        told::is_joined(word) && words.get(at + 1).is_some_and(|next| next.chars().all(char::is_lowercase))
    });
    let parts = match joined {
        Some((at, _)) => vec![run(&words[..at]), run(&words[at + 1..])],
        None => vec![run(&words)],
    };
    parts.into_iter().filter(|part| !part.is_empty()).collect()
}

/// The words up to the end of a sentence; a full stop behind a letter is a name's.
fn sentence(text: &str) -> Option<&str> {
    let ends = text.match_indices(['.', ';', '!', '?', '\n']).map(|(at, _)| at);
    let end = ends.into_iter().find(|&at| {
        let word = text[..at].rsplit([' ', '.']).next().unwrap_or("");
        let next = text[at + 1..].trim_start();
        (next.is_empty() || text[at + 1..].starts_with([' ', '\n']))
            && (word.chars().count() > 2 || next.is_empty())
    });
    // “Raju K.C.” keeps its full stop.
    end.map(|end| {
        let initial = text[..end].rsplit([' ', '.']).next().is_some_and(|word| word.chars().count() == 1);
        if initial { &text[..=end] } else { &text[..end] }
    })
}

/// The texts of the calls and the letter, as many as anybody reads.
fn asking<'s>(sheet: &'s Sheet<'_>, context: &Context<'_>) -> Vec<&'s str> {
    const MOST: usize = 200;
    const LONGEST: usize = 4_000;
    let asks = |p: &&Paragraph| {
        context.zones.of[p.first] == Zone::Calls
            || context.letter.is_some_and(|l| (l.first..l.end).contains(&p.first))
    };
    let texts = sheet.paragraphs().iter().filter(asks).map(|p| p.text.as_str());
    texts.filter(|text| text.len() <= LONGEST).take(MOST).collect()
}

/// Whether the calls or the letter name so many of a list, of which no more than so many are looked for.
fn are_asked<'p>(asking: &[&str], people: impl Iterator<Item = &'p Person>, fewest: usize) -> bool {
    const MOST: usize = 20;
    people.take(MOST).filter(|person| asking.iter().any(|text| text.contains(&person.name))).count() >= fewest
}

/// The words of the paragraph that ends with a row.
fn above<'s>(sheet: &'s Sheet<'_>, last: usize) -> &'s str {
    let paragraphs = sheet.paragraphs();
    let at = paragraphs.partition_point(|p| p.end <= last);
    paragraphs.get(at).map_or("", |p| &p.text)
}

/// The last words of a text, folded.
fn last_words(text: &str) -> String {
    const REACH: usize = 160;
    let first = text.char_indices().rev().nth(REACH).map_or(0, |(at, _)| at);
    fold::fold(&text[first..])
}

/// One person a row, as far as rows go that begin with a name.
fn entries(sheet: &Sheet<'_>, context: &Context<'_>, first: usize, own: bool) -> Vec<(Person, usize)> {
    let mut out = Vec::new();
    for at in first..sheet.rows.len().min(first + LONGEST) {
        let row = &sheet.rows[at];
        // Two lines of one block, or blocks of one sort: a list's items.
        // A role may run on over the line: “- he was shot in the leg”.
        if at > first && row.text.trim_start_matches(['-', '–', ' ']).starts_with(char::is_lowercase) {
            continue;
        }
        let same = at == first || !row.opens || is_item(row) || is_numbered(row);
        let address = !own && context.addresses.contains(&at);
        if !same || address || context.zones.labels[at].is_some() {
            break;
        }
        // “Tsara (has but one name), about 60”.
        let whole = |person: &Person| person.name.contains(' ') || is_marked(row) && !out.is_empty();
        let people: Vec<Person> = of_row(&row.text).into_iter().filter(whole).collect();
        if people.is_empty() {
            break;
        }
        out.extend(people.into_iter().map(|person| (person, at)));
    }
    out
}

/// The people of a row: “Afi Lawson (f) Kodjo Abalo (m)” names as many as it has signs of a sex, others one.
fn of_row(text: &str) -> Vec<Person> {
    let mut from = 0;
    let ends: Vec<usize> = sex_marks(text).map(|(_, end)| end).collect();
    let pieces = ends.iter().map(|&end| &text[std::mem::replace(&mut from, end)..end]);
    let people: Vec<Person> =
        pieces.filter_map(|piece| names::entry(piece.trim_start_matches([',', ';', ' ']))).collect();
    if people.len() > 1 && people.len() == ends.len() { people } else { names::entry(text).into_iter().collect() }
}

fn is_item(row: &Row) -> bool {
    matches!(row.shape, Shape::Item(_) | Shape::Cell(..))
}

fn is_numbered(row: &Row) -> bool {
    row.text.starts_with(|c: char| c.is_ascii_digit()) && row.text.contains(['.', ')'])
}

/// “(f)”, “, 34”, “, aged 19”: a sex or an age behind the name.
fn is_marked(row: &Row) -> bool {
    let aged = row.text.split(", ").skip(1).any(|part| {
        let digits = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
        let mut words = part.trim_end_matches(['.', ';']).split(' ');
        // “Example Street 3” is no age.
        let street =
            part.split(' ').take_while(|word| !digits(word)).any(|word| word.starts_with(char::is_uppercase));
        !street && words.find(|word| digits(word)).is_some_and(|age| (1..=2).contains(&age.len()))
    });
    aged || is_bracketed_age(&row.text)
        || sex_marks(&row.text).next().is_some()
        || people().holds(&fold::fold(&row.text), "years")
}

/// “Hamad Mfano   (52)”.
fn is_bracketed_age(text: &str) -> bool {
    text.split('(').skip(1).filter_map(|rest| rest.split_once(')')).any(|(age, _)| {
        let age = age.trim();
        (1..=2).contains(&age.len()) && age.bytes().all(|b| b.is_ascii_digit())
    })
}

/// Lines that hold little more than a name each: no sentences.
fn is_short(sheet: &Sheet<'_>, found: &[(Person, usize)]) -> bool {
    const WORDS: usize = 12;
    found.iter().all(|(_, row)| sheet.rows[*row].text.split_whitespace().count() <= WORDS)
}
