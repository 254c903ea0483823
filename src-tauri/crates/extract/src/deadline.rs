//! The last day for appeals. Never an event's date, never an invented one.

mod announced;
mod event;
mod foot;
mod gap;
mod moved;
mod page;

use model::{Date, Deadline, Finding, Sureness, Value, Warning};

use crate::dates::{self, Day, Order};
use crate::fold::{chars_before, skip};
use crate::labels::deadlines;
use crate::rows::{Paragraph, Sheet};
use crate::zones::{Zone, Zones};

pub(crate) use page::month_of_page;

/// How far behind its words a date may begin: “… UNTIL: ”, “… despues del ”, “… before Friday, ”.
const REACH: usize = 18;

struct Hit {
    row: usize,
    place: Option<model::Place>,
    day: Day,
    words: String,
    /// Moved deadlines come before the ones they replace.
    rank: u8,
    /// Whether no word beside the day says that it is the last one to write.
    likely: bool,
    /// Whether it is the last day for something else: see [`event`].
    of_event: bool,
    /// Whether it may be the day until which the publisher wants something, or words above a mail's quotation moved it.
    doubted: bool,
}

/// Finds the deadline, given the day of issue and how numbers are ordered.
pub(crate) fn find(
    sheet: &Sheet<'_>,
    issued: Option<Date>,
    order: Option<Order>,
    zones: Option<&Zones>,
) -> (Option<Finding>, Vec<Warning>) {
    let mut hits = zones.map_or_else(Vec::new, |zones| beside_labels(sheet, zones, issued));
    let paragraphs = sheet.paragraphs();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        let next = paragraphs.get(index + 1);
        hits.extend(in_paragraph(sheet, paragraph, next, zones));
    }
    hits.retain(|hit| !hit.of_event);
    announced::find(sheet, zones).settle(&mut hits);
    // Whoever passes an action on has days of their own, but where they say that the last one moved.
    if page::moves_quoted(sheet, sheet.start) {
        hits.iter_mut().filter(|hit| hit.row >= sheet.start).for_each(|hit| hit.doubted = true);
    } else {
        hits.retain(|hit| hit.row >= sheet.start);
    }
    zones.into_iter().for_each(|zones| foot::doubt(sheet, zones, &mut hits));
    let near = issued.or_else(|| page::day_of_page(sheet));
    // What a mail quotes is older than what it says.
    let quoted = |hit: &Hit| sheet.document.blocks[sheet.rows[hit.row].block].quoted;
    hits.sort_by_key(|hit| (hit.doubted, quoted(hit), std::cmp::Reverse(hit.rank), hit.row));
    if hits.first().is_some_and(|hit| quoted(hit) > 0) && page::moves_quoted(sheet, sheet.rows.len()) {
        hits.iter_mut().for_each(|hit| hit.doubted = true);
    }
    let mut warnings = Vec::new();
    let mut found: Option<(Finding, Date)> = None;
    for hit in hits {
        let yearless = matches!(hit.day, Day::Yearless(..));
        let (date, sureness) = settle(&hit, if yearless { near } else { issued }, order);
        let Some(date) = date else {
            warnings.push(Warning::new("deadline-unreadable", hit.words));
            continue;
        };
        match &found {
            Some((_, first)) if *first != date => warnings.push(Warning::new("deadline-contradicted", hit.words)),
            Some(_) => {}
            None if issued.is_some_and(|issued| date < issued) => {
                warnings.push(Warning::new("deadline-before-issue", hit.words));
                let value = Value::Deadline(Deadline::On(date));
                found = Some((Finding { value, place: hit.place, sureness: Sureness::DOUBTFUL }, date));
            }
            None => {
                let value = Value::Deadline(Deadline::On(date));
                found = Some((Finding { value, place: hit.place, sureness }, date));
            }
        }
    }
    let finding = found.map(|(finding, _)| finding).or_else(|| without_day(sheet));
    (finding, warnings)
}

/// A day in the very line that says whom to write to is the last one: “SÄND VÄDJANDEN FÖRE DEN 22 DECEMBER 2009 TILL:”.
fn beside_labels(sheet: &Sheet<'_>, zones: &Zones, issued: Option<Date>) -> Vec<Hit> {
    // A label that is longer tells a story besides.
    const LONGEST: usize = 170;
    let mut hits = Vec::new();
    for paragraph in sheet.paragraphs() {
        let labelled = |at: usize| zones.labels[at].is_some() && zones.of[at] == Zone::Addressees;
        let rows = (paragraph.first..paragraph.end).filter(|&at| labelled(at));
        let end: usize = rows.clone().map(|at| sheet.rows[at].text.chars().count() + 1).sum();
        if rows.clone().next() != Some(paragraph.first) || end > LONGEST || is_trail(paragraph) {
            continue;
        }
        let dates: Vec<dates::Found> = dates::all(&paragraph.folded).into_iter().filter(|d| d.end <= end).collect();
        let [found] = dates[..] else { continue };
        // The day of the head stands in a line that reads like a label by chance: “Appel à tous, 16 mars 2020”.
        let later = |date: Date| issued.is_none_or(|issued| date > issued);
        let last = rows.clone().next_back().unwrap_or(paragraph.first);
        let heads = sheet.rows[last].text.trim_end().ends_with([':', '：'])
            || last + 1 < paragraph.end
            || crate::stems::address_at(sheet, paragraph.end);
        if !heads {
            continue;
        }
        // “… held since 4 July 2005. Send him a card:” says nothing of a last day.
        let rest = crate::fold::slice(&paragraph.folded, found.end, end);
        if rest.contains(". ") {
            continue;
        }
        if found.day.date(Some(Order::DayFirst)).is_none_or(later) {
            hits.push(hit(sheet, paragraph, found, 1));
        }
    }
    hits
}

/// The day, and how sure it is.
fn settle(hit: &Hit, issued: Option<Date>, order: Option<Order>) -> (Option<Date>, Sureness) {
    let (date, sureness) = read(hit, issued, order);
    (date, if hit.doubted { Sureness::DOUBTFUL } else { sureness })
}

/// The same, whatever it is the last day for: a year that isn't printed is the one that follows the day of issue.
fn read(hit: &Hit, issued: Option<Date>, order: Option<Order>) -> (Option<Date>, Sureness) {
    match hit.day {
        Day::Sure(date) if hit.likely => (Some(date), Sureness::LIKELY),
        Day::Sure(date) => (Some(date), Sureness::SURE),
        Day::Likely(date) => (Some(date), Sureness::LIKELY),
        Day::Yearless(month, day) => {
            let date = issued.and_then(|issued| {
                let of = |year| Date::new(year, month as i8, day as i8).ok();
                of(issued.year()).filter(|d| *d >= issued).or_else(|| of(issued.year() + 1))
            });
            // Half a year at most: an action that asks for letters longer prints the year.
            let near = date.zip(issued).is_some_and(|(d, issued)| (d - issued).get_days() <= 183);
            (date.filter(|_| near), Sureness::LIKELY)
        }
        Day::Either(month_first, day_first) => match order {
            // A day before the issue was written the other way round.
            Some(order) => {
                let read = hit.day.date(Some(order));
                let past = |date: &Date| issued.is_some_and(|issued| *date < issued);
                let other = [month_first, day_first].into_iter().find(|date| Some(*date) != read && !past(date));
                (read.filter(|date| !past(date)).or(other).or(read), Sureness::LIKELY)
            }
            // Only one of the two lies behind the day of issue and near it.
            None => {
                let near = |d: &Date| issued.is_some_and(|i| *d >= i && (*d - i).get_days() <= 183);
                match (near(&month_first), near(&day_first)) {
                    (true, false) => (Some(month_first), Sureness::LIKELY),
                    (false, true) => (Some(day_first), Sureness::LIKELY),
                    _ => (Some(day_first), Sureness::DOUBTFUL),
                }
            }
        },
    }
}

/// Whether the words behind a day end in a colon above what to say, whom to write to or a letter: whatever their own words,
/// they ask the reader.
fn opens_list(sheet: &Sheet<'_>, zones: &Zones, paragraph: &Paragraph, day: &dates::Found) -> bool {
    // A heading of two or three lines; a longer one tells a story.
    const LINES: usize = 3;
    let mut begin = 0;
    let rows = (paragraph.first..paragraph.end).filter_map(|at| {
        let length = sheet.rows[at].text.chars().count() + 1;
        begin += length;
        (begin > day.start).then_some((at, begin))
    });
    for (at, end) in rows.take(LINES) {
        let rest = skip(&paragraph.folded, day.end);
        let rest = crate::fold::slice(rest, 0, end.saturating_sub(day.end + 1)).trim_end();
        if rest.contains(". ") {
            return false;
        }
        if rest.ends_with(':') {
            let next = at + 1;
            let labelled = zones.labels[at].is_some() && matches!(zones.of[at], Zone::Calls | Zone::Addressees);
            let letter = zones.of.get(next).is_some_and(|zone| *zone == Zone::Letter);
            return labelled
                || letter
                || crate::stems::address_at(sheet, next)
                || crate::calls::begin_at(sheet, next);
        }
    }
    false
}

fn in_paragraph(
    sheet: &Sheet<'_>,
    paragraph: &Paragraph,
    next: Option<&Paragraph>,
    zones: Option<&Zones>,
) -> Vec<Hit> {
    if is_trail(paragraph) {
        return Vec::new();
    }
    let text = &paragraph.folded;
    let table = deadlines();
    let mut dates = dates::all(text);
    // “The last day, 10 March, no longer applies.”
    let lifted: Vec<usize> =
        table.all_inside(text, "lifted").into_iter().map(|(at, _)| chars_before(text, at)).collect();
    dates.retain(|day| !lifted.iter().any(|&at| in_one_sentence(text, day, at)));
    moved::drop_earlier(text, &mut dates);
    let mut hits = Vec::new();
    let mut push = |end: usize, nth: usize, rank: u8| {
        let end = chars_before(text, end);
        if let Some(found) = after(&dates, paragraph, end, nth) {
            hits.push(hit(sheet, paragraph, *found, rank));
        } else if dates.is_empty()
            && skip(text, end).trim_matches([' ', ':', '-', '.']).is_empty()
            && let Some(next) = next
            && let days = dates::all(&next.folded)
            && days.first().is_some_and(|first| first.start < 12)
            && let Some(day) = days.get(nth)
        {
            // The label stands in a line of its own.
            hits.push(hit(sheet, next, *day, rank));
        }
    };
    for (_, end) in without_courts(text, table.all_inside(text, "strong")) {
        let moved = table.holds(&text[..end], "moved");
        push(end, 0, if moved { 4 } else { 3 });
    }
    for (_, end) in table.all_inside(text, "second") {
        push(end, 1, 5);
    }
    for row in paragraph.first..paragraph.end {
        let row = &sheet.rows[row];
        let offset = paragraph_offset(sheet, paragraph, row.start, row.block);
        // A sentence that runs over into a line is no label: “… his sentence” / “expires on 5 May”.
        let runs_over = |from: usize| from == 0 && !row.opens && row.text.starts_with(char::is_lowercase);
        // “Mexique · Publié le 14/10/2022 · Agir avant le 30/11/2022”: labels and dots.
        for from in pieces(&row.folded).into_iter().filter(|&from| !runs_over(from)) {
            let label = table.start(skip(&row.folded, from), |mark| matches!(mark, "label" | "period"));
            let Some(start) = label else { continue };
            let byte = text.char_indices().nth(offset + from + start.end).map_or(text.len(), |(at, _)| at);
            // “Laufzeit: 4. Mai 2023 bis 15. Juni 2023”: the first day and the last.
            push(byte, usize::from(start.mark == "period"), 2);
        }
    }
    if hits.is_empty() && !dates.is_empty() {
        hits.extend(alone(sheet, paragraph, &dates));
    }
    if hits.is_empty() && !dates.is_empty() {
        hits.extend(behind_noun(sheet, paragraph, &dates));
    }
    if hits.is_empty() && !dates.is_empty() {
        hits.extend(weak(sheet, paragraph, &dates, zones));
    }
    hits
}

/// “Calls for Action > 25/11/2002”: the way to a page.
fn is_trail(paragraph: &Paragraph) -> bool {
    const LONGEST: usize = 160;
    let short = paragraph.text.len() <= LONGEST;
    short && [" > ", " » ", " › "].iter().any(|mark| paragraph.folded.contains(mark))
}

/// Whether no sentence ends between a day and the character `at`.
fn in_one_sentence(text: &str, day: &dates::Found, at: usize) -> bool {
    let (from, to) = if at < day.start { (at, day.start) } else { (day.end, at) };
    !crate::fold::slice(text, from.min(to), to).contains(['.', '!', '?', ';', '。', '؟'])
}

/// Where a row and its pieces between dots and strokes begin, in characters.
fn pieces(folded: &str) -> Vec<usize> {
    let marks = folded.match_indices(['·', '|', '•']).map(|(at, mark)| chars_before(folded, at + mark.len()));
    let dashes = folded.match_indices(" - ").map(|(at, dash)| chars_before(folded, at + dash.len()));
    std::iter::once(0).chain(marks).chain(dashes).collect()
}

/// Where a row begins in its paragraph, in characters.
fn paragraph_offset(sheet: &Sheet<'_>, paragraph: &Paragraph, start: usize, block: usize) -> usize {
    let mut at = 0;
    for row in &sheet.rows[paragraph.first..paragraph.end] {
        if row.start == start && row.block == block {
            break;
        }
        at += row.text.chars().count() + 1;
    }
    at
}

fn hit(sheet: &Sheet<'_>, paragraph: &Paragraph, found: dates::Found, rank: u8) -> Hit {
    let words = crate::fold::slice(&paragraph.text, found.start, found.end).to_owned();
    let place = sheet.place_in(paragraph, found.start, found.end);
    Hit {
        row: paragraph.first,
        place,
        day: found.day,
        words,
        rank,
        likely: false,
        doubted: event::is_for_us(&paragraph.folded, &found),
        of_event: event::is_of_event(&paragraph.folded, &found),
    }
}

/// The date right behind the words that end at character `end`; for `nth` 1 the one after it, in the same sentence.
fn after<'d>(dates: &'d [dates::Found], paragraph: &Paragraph, end: usize, nth: usize) -> Option<&'d dates::Found> {
    let at = dates.iter().position(|d| d.start >= end)?;
    let first = &dates[at];
    let between = crate::fold::slice(&paragraph.folded, end, first.start);
    let near = first.start - end <= REACH
        && !between.contains(['.', ';', '('])
        && !between.chars().any(|c| c.is_ascii_digit())
        && !event::names(paragraph, end, first.start);
    near.then(|| dates.get(at + nth)).flatten()
}

/// “by 30 June 2017.” below an address that parts it from its sentence: nothing else in the paragraph.
fn alone(sheet: &Sheet<'_>, paragraph: &Paragraph, dates: &[dates::Found]) -> Option<Hit> {
    let [found] = dates else { return None };
    let text = &paragraph.folded;
    let before = crate::fold::slice(text, 0, found.start).trim();
    let behind = skip(text, found.end).trim_matches(|c: char| !c.is_alphanumeric());
    let weak = deadlines().all_inside(before, "weak").into_iter().any(|(at, end)| at == 0 && end == before.len());
    let above = paragraph.first.checked_sub(1).map(|at| &sheet.rows[at])?;
    let address = crate::contacts::is_contact(&above.folded) || crate::recipients::ends_in_country(&above.text);
    (weak && behind.is_empty() && address).then(|| hit(sheet, paragraph, *found, 1))
}

/// “… controlla che la scadenza non sia passata: 16/04/2019”: the field's word for a last day, then a colon, then a day.
fn behind_noun(sheet: &Sheet<'_>, paragraph: &Paragraph, dates: &[dates::Found]) -> Option<Hit> {
    const REACH: usize = 60;
    let text = &paragraph.folded;
    for (_, end) in deadlines().all_inside(text, "noun") {
        let end = chars_before(text, end);
        let Some(found) = dates.iter().find(|d| d.start >= end && d.start - end <= REACH) else { continue };
        let between = crate::fold::slice(text, end, found.start);
        if between.contains(['.', ';', '(']) {
            continue;
        }
        // “Le délai est prolongé jusqu'au 29 avril.”
        const NEAR: usize = 30;
        let moved = deadlines().holds(between, "moved") && between.chars().count() <= NEAR;
        if between.trim_end().ends_with(':') || moved {
            return Some(Hit { likely: moved, ..hit(sheet, paragraph, *found, 1) });
        }
    }
    None
}

/// Those words that are no part of others which speak of a court's appeal, not of the reader's: “la corte d'appello ha tempo
/// fino al 2 dicembre”, “the time for an appeal ends on 9 August”.
fn without_courts(text: &str, mut words: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let courts = deadlines().all_inside(text, "court");
    words.retain(|word| !courts.iter().any(|court| court.0 < word.1 && word.0 < court.1));
    words
}

/// Words that mean a last day only in a sentence that asks the reader to write.
fn weak(sheet: &Sheet<'_>, paragraph: &Paragraph, dates: &[dates::Found], zones: Option<&Zones>) -> Option<Hit> {
    let (text, table) = (&paragraph.folded, deadlines());
    let contexts = without_courts(text, table.all_inside(text, "context"));
    for found in dates {
        let start = text.char_indices().nth(found.start).map_or(text.len(), |(at, _)| at);
        let sentence =
            text[..start].rfind([';', '!', '?']).map_or(0, |at| at + 1).max(sentence_start(&text[..start]));
        // Far enough for a sentence, near enough that the two belong together.
        const FAR: usize = 160;
        // Behind the day: “nach dem 30. Dezember 2022” holds a full stop itself.
        let end = text.char_indices().nth(found.end).map_or(text.len(), |(at, _)| at);
        let close = text[end..].find(['.', ';', '!', '?']).map_or(text.len(), |at| end + at);
        let asked = sentence == 0 && page::is_below_asking(sheet, paragraph)
            || contexts.iter().any(|&(at, end)| {
                at >= sentence && end <= start && start - end < FAR
                    || at > start && end <= close && at - start < FAR / 2
            });
        let before = table.all_inside(&text[sentence..start], "weak").into_iter().any(|(_, end)| {
            let gap = gap::without_weekday(gap::without_hour(&text[sentence + end..start]));
            let near = gap.chars().count() <= REACH
                && !gap.contains(['.', ',', '('])
                && gap.split_whitespace().count() <= 2
                && (gap.trim().is_empty()
                    || !event::names(paragraph, chars_before(text, sentence + end), found.start));
            near || gap::is_feast(&text[sentence + end..start])
        });
        let behind = skip(text, found.end).trim_start_matches([' ', '\'']);
        let followed = table.words("behind").iter().any(|words| behind.starts_with(words.as_str()));
        // “After 5 May 1998, check with your section”, “Check with the team if writing after 5 May 1998”.
        let checks = table.all_inside(text, "check").into_iter().any(|(at, stop)| {
            at >= end && at - end < FAR / 2 && !text[end..at].contains(". ")
                || at >= sentence && stop <= start && start - stop < FAR
        });
        if (before || followed) && !asked && !checks && is_of_action(&text[sentence..start], &text[sentence..close])
        {
            return Some(Hit { likely: true, ..hit(sheet, paragraph, within_span(dates, text, found), 0) });
        }
        if asked
            && before
            && let Some(last) = moved::last_way(text, dates, found)
        {
            return Some(Hit { likely: true, ..hit(sheet, paragraph, last, 1) });
        }
        if (asked || checks) && (before || followed) {
            return Some(hit(sheet, paragraph, within_span(dates, text, found), 1));
        }
        // A longer paragraph is a whole text whose lines were run together, and no heading stands in it. In bytes.
        const LONG: usize = 12_000;
        // Words that introduce a list ask by that; with two days in them either may be an event's.
        let near = |day: &&dates::Found| day.start.abs_diff(found.start) < FAR;
        let alone = || dates.iter().filter(near).count() == 1;
        let short = text.len() <= LONG;
        if before && short && alone() && zones.is_some_and(|zones| opens_list(sheet, zones, paragraph, found)) {
            return Some(Hit { likely: true, ..hit(sheet, paragraph, *found, 0) });
        }
    }
    None
}

/// “The campaign runs until …”, “De actie loopt tot en met …”: a short sentence that is about the action itself.
fn is_of_action(before: &str, sentence: &str) -> bool {
    const LONGEST: usize = 90;
    const WORDS: usize = 3;
    // “03/07/2013: Update: The action goes on until …”.
    let before = before.rsplit(": ").next().unwrap_or(before);
    let lead: usize = before.split_inclusive(' ').take(WORDS).map(str::len).sum();
    sentence.chars().count() <= LONGEST
        && crate::labels::endings().all_inside(&before[..lead], "deed").into_iter().next().is_some()
}

/// “25 November 2013 – 20 December”: the day that ends a span has the year of the one that begins it, or the next.
fn within_span(dates: &[dates::Found], text: &str, found: &dates::Found) -> dates::Found {
    const GAP: usize = 5;
    let first = dates.iter().find(|day| day.end <= found.start && found.start - day.end <= GAP);
    let joined =
        first.filter(|day| crate::fold::slice(text, day.end, found.start).contains(['-', '~', '〜', '～']));
    match (joined.map(|day| day.day), found.day) {
        (Some(Day::Sure(first)), Day::Yearless(month, day)) => {
            let of = |year| Date::new(year, month as i8, day as i8).ok();
            let date = of(first.year()).filter(|date| *date >= first).or_else(|| of(first.year() + 1));
            date.map_or(*found, |date| dates::Found { day: Day::Sure(date), ..*found })
        }
        _ => *found,
    }
}

/// Where the sentence begins that the text ends in. A full stop behind a single letter or a number ends none.
fn sentence_start(text: &str) -> usize {
    text.rmatch_indices(". ")
        .find(|(at, _)| {
            let word = text[..*at].rsplit([' ', '.']).next().unwrap_or("");
            word.chars().count() > 2 && !word.chars().all(|c| c.is_ascii_digit())
        })
        .map_or(0, |(at, _)| at + 2)
}

/// “As soon as possible”, “at any time” instead of a day.
fn without_day(sheet: &Sheet<'_>) -> Option<Finding> {
    let soon = deadlines().words("soon");
    let asks = |folded: &str| {
        crate::labels::sections().start(folded, |mark| matches!(mark, "calls" | "aside" | "addressees")).is_some()
    };
    sheet.rows.iter().enumerate().find_map(|(at, row)| {
        if !asks(&row.folded) {
            return None;
        }
        let words = soon.iter().find(|words| row.folded.contains(words.as_str()))?;
        let start = chars_before(&row.folded, row.folded.find(words.as_str())?);
        let place = Some(sheet.place(at, start, start + words.chars().count()));
        Some(Finding { value: Value::Deadline(Deadline::AsSoonAsPossible), place, sureness: Sureness::SURE })
    })
}
