//! “The deadline of this action has been extended from 4 to 16 May”: a sentence that says which day counts now.

use super::Hit;
use crate::dates::{self, Day};
use crate::fold::slice;
use crate::labels::{deadlines, endings, issued};
use crate::rows::{Paragraph, Sheet};
use crate::zones::{Zone, Zones};

/// Above whatever else a page prints: its label may still hold the day that this one replaced.
const RANK: u8 = 6;

/// What a document says of a last day that moved: the days that count now, each with those that its sentence names before it.
#[derive(Default)]
pub(super) struct Announced(Vec<(Hit, Vec<Day>)>);

/// Looks through all that is neither a call nor a letter.
pub(super) fn find(sheet: &Sheet<'_>, zones: Option<&Zones>) -> Announced {
    let own = |p: &&Paragraph| {
        let sent = zones.is_some_and(|zones| matches!(zones.of[p.first], Zone::Letter | Zone::Calls));
        !sent && !super::is_trail(p)
    };
    let mut found = Announced::default();
    sheet.paragraphs().iter().filter(own).for_each(|paragraph| in_paragraph(sheet, paragraph, &mut found));
    found
}

impl Announced {
    /// Puts the days that count now among the hits and takes out those that they replace. What may be said of something else
    /// counts where it names a day that the document prints as the last one.
    pub fn settle(self, hits: &mut Vec<Hit>) {
        for (hit, olds) in self.0 {
            let replaced = |other: &Hit| olds.iter().any(|old| is_same(*old, other.day));
            let own = !hit.of_event && (!hit.doubted || hits.iter().any(replaced));
            if own {
                hits.retain(|other| !replaced(other));
            }
            hits.push(Hit { doubted: !own, ..hit });
        }
    }
}

fn in_paragraph(sheet: &Sheet<'_>, paragraph: &Paragraph, found: &mut Announced) {
    let text = paragraph.folded.as_str();
    if deadlines().beginnings(text, "shift").is_empty() && deadlines().inside(text, "correct").is_none() {
        return;
    }
    let days = dates::all(text);
    let mut last = Sentence { text: "", days: &[], from: 0 };
    let mut from = 0;
    for text in sentences(text) {
        let to = from + text.chars().count();
        let first = days.partition_point(|day| day.start < from);
        let until = days.partition_point(|day| day.end <= to);
        let own = Sentence { text, days: &days[first..until.max(first)], from };
        if let Some((day, sure)) = new_day(&own, &last) {
            let hit = super::hit(sheet, paragraph, day, RANK);
            let named =
                own.days.iter().filter(|old| old.end <= day.start).chain(last.days.iter().filter(|_| !sure));
            let olds = named.map(|old| old.day).collect();
            found.0.push((Hit { doubted: hit.doubted || !sure, ..hit }, olds));
        }
        for (old, day) in corrected(&own) {
            let hit = super::hit(sheet, paragraph, day, RANK);
            found.0.push((Hit { doubted: true, ..hit }, vec![old.day]));
        }
        (from, last) = (to, own);
    }
}

/// A sentence, the days in it, and its first character in the paragraph.
struct Sentence<'t> {
    text: &'t str,
    days: &'t [dates::Found],
    from: usize,
}

impl Sentence<'_> {
    /// What stands before a day.
    fn before(&self, day: &dates::Found) -> &str {
        slice(self.text, 0, day.start - self.from)
    }
}

/// The day to which a sentence says that the last one moved, and whether it is surely the one to write. The sentence before may say
/// of what it speaks.
fn new_day(own: &Sentence<'_>, last: &Sentence<'_>) -> Option<(dates::Found, bool)> {
    // A sentence, not a text whose lines were run together. In bytes.
    const LONGEST: usize = 400;
    const SHIFTS: usize = 6;
    let text = own.text;
    if own.days.is_empty() || text.len() > LONGEST || is_others(text) {
        return None;
    }
    let open = |day: &dates::Found| {
        let lead = own.before(day);
        lead.rfind('(').is_none_or(|open| lead[open..].contains(')'))
    };
    let day = own.days.iter().filter(|day| open(day)).rfind(|day| is_onto(own.before(day)))?;
    let latest = own.days.iter().filter(|other| open(other)).all(|other| !is_later(other.day, day.day));
    let before = own.before(day);
    let shifts = deadlines().beginnings(text, "shift");
    let said = |&(start, end): &(usize, usize)| {
        subject(text, start).or_else(|| is_object(before.get(end..).unwrap_or("")).then_some(true))
    };
    let sure = match shifts.iter().take(SHIFTS).find_map(said) {
        Some(sure) => sure,
        None if shifts.is_empty() => return None,
        None if last.text.len() <= LONGEST && speaks_of_action(last.text) => false,
        None => return None,
    };
    Some((*day, sure && latest))
}

/// “For "12 May 2002" read "12 June 2002"”: each day that a sentence corrects, and the one to read.
fn corrected(own: &Sentence<'_>) -> Vec<(dates::Found, dates::Found)> {
    const BETWEEN: usize = 40;
    // A list of corrections; whatever is longer is no sentence. In bytes.
    const LONGEST: usize = 4_000;
    if own.text.len() > LONGEST {
        return Vec::new();
    }
    let corrects = |pair: &&[dates::Found]| {
        let between = slice(own.text, pair[0].end - own.from, pair[1].start - own.from);
        between.chars().count() <= BETWEEN && deadlines().inside(between, "correct").is_some()
    };
    own.days.windows(2).filter(corrects).map(|pair| (pair[0], pair[1])).collect()
}

/// Whether what stands before the word that moves is about a last day to write, or about the action: surely so where nothing else
/// is named between. “The time limit for his arrest was extended to 5 May” is not.
fn subject(sentence: &str, shift: usize) -> Option<bool> {
    // “New deadline: …” says it by itself.
    if deadlines().begins(&sentence[shift..], "newday").is_some() {
        return Some(true);
    }
    let clause = sentence[..shift].rfind(": ").map_or(0, |at| at + 2);
    let lead = &sentence[clause..shift];
    if let Some((start, end)) = deadlines().inside(lead, "noun") {
        return (begins(&lead[..start]) && is_ours(&lead[end..])).then_some(true);
    }
    let (start, end) = endings().all_inside(lead, "deed").into_iter().next()?;
    begins(&lead[..start]).then(|| is_auxiliary(&lead[end..]))
}

/// “We have extended the deadline to …”: whether the last day to write is what moves, and nothing else.
fn is_object(behind: &str) -> bool {
    let noun = deadlines().inside(behind, "noun");
    noun.is_some_and(|(start, end)| begins(&behind[..start]) && is_ours(&behind[end..]))
}

/// Whether the words behind the one for a last day name nothing whose last day it is, or the action or its letters.
fn is_ours(between: &str) -> bool {
    is_auxiliary(between) || names_ours(between)
}

/// Whether nothing but small words stands before what a clause is about.
fn begins(lead: &str) -> bool {
    const LEAD: usize = 4;
    lead.split_whitespace().count() <= LEAD && !lead.contains([',', '('])
}

/// “has been”, “du 13 mai est”: auxiliary verbs, days and the small words before them.
fn is_auxiliary(between: &str) -> bool {
    let small = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.is_empty()
            || word.chars().all(|c| c.is_ascii_digit())
            || deadlines().has(word, "auxiliary")
            || deadlines().has(word, "onto")
            || issued().has(word, "place")
            || crate::calendar::month(word).is_some()
            || crate::calendar::is_weekday(word)
    };
    between.split_whitespace().all(small)
}

/// “… of this urgent action”, “… for UA 118/12”, “… for letters”.
fn names_ours(between: &str) -> bool {
    !endings().all_inside(between, "deed").is_empty()
        || !crate::number::all(&between.to_uppercase()).is_empty()
        || !deadlines().beginnings(between, "letters").is_empty()
}

/// Whether a sentence speaks of the action or of when to write.
fn speaks_of_action(sentence: &str) -> bool {
    let says = |mark: &str| !deadlines().all_inside(sentence, mark).is_empty();
    says("strong") || says("noun") || !endings().all_inside(sentence, "deed").is_empty()
}

/// An appeal before a court, a question.
fn is_others(sentence: &str) -> bool {
    !deadlines().all_inside(sentence, "court").is_empty() || sentence.trim_end().ends_with(['?', '？', '؟'])
}

/// Whether the words before a day say that something goes on to it: “… until”, “… to”, “New deadline:”.
fn is_onto(lead: &str) -> bool {
    let lead = lead.trim_end();
    if lead.ends_with([':', '：']) {
        return true;
    }
    // “to Friday, 3 May”, “jusqu’au lundi 3 mai”, “auf den 3. Mai”.
    let bare = lead.trim_end_matches([',', ' ']);
    let last = bare.rsplit(' ').next().unwrap_or("");
    let weekday = crate::calendar::is_weekday(last);
    let lead = if weekday { bare[..bare.len() - last.len()].trim_end() } else { lead };
    let small = lead.rsplit(' ').next().unwrap_or("");
    let without = lead.strip_suffix(small).filter(|_| issued().has(small, "place")).map(str::trim_end);
    let says = |lead: &str| {
        ["onto", "weak"]
            .iter()
            .any(|mark| deadlines().all_inside(lead, mark).iter().any(|&(_, end)| end == lead.len()))
    };
    let near = |lead| crate::near::last(lead, 40);
    says(near(lead)) || without.is_some_and(|lead| says(near(lead)))
}

/// The sentences of a text, marks and all. A full stop behind a number or a letter ends none.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = |&(at, mark): &(usize, &str)| {
            let word = rest[..at].rsplit([' ', '.']).next().unwrap_or("");
            let digits = word.chars().all(|c| c.is_ascii_digit());
            mark != "."
                || rest[at + 1..].starts_with(' ') && (digits && word.len() == 4 || !digits && word.len() > 2)
        };
        let end = rest.match_indices(['.', '!', '?', ';', '。', '؟']).find(ends);
        let (sentence, next) = rest.split_at(end.map_or(rest.len(), |(at, mark)| at + mark.len()));
        rest = next;
        Some(sentence)
    })
}

/// Whether two days may be the same one, where a year is not printed.
fn is_same(one: Day, other: Day) -> bool {
    match (one, other) {
        (Day::Yearless(month, day), Day::Yearless(m, d)) => (month, day) == (m, d),
        (Day::Yearless(month, day), Day::Sure(date)) | (Day::Sure(date), Day::Yearless(month, day)) => {
            (month, day) == (date.month() as u8, date.day() as u8)
        }
        _ => one == other,
    }
}

/// Whether a day lies behind another one, as far as both are known. Of a day without its year that is not asked.
fn is_later(one: Day, other: Day) -> bool {
    matches!((one, other), (Day::Sure(one), Day::Sure(other)) if one > other)
}
