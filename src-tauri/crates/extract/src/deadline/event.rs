//! Last days for something else than letters: to register, to apply, to hand in for the next issue.

use crate::dates;
use crate::fold::{chars_before, slice};
use crate::labels::{deadlines, stems};

/// Words that belong to a day stand no further off, in characters.
const FAR: usize = 150;
/// What ends a sentence, or a piece of a line of furniture.
const STOPS: [char; 10] = ['.', ';', '!', '?', '。', '؛', '؟', '·', '|', '•'];

/// Whether the words of a day's own clause are about something that one attends, joins, pays or hands in, and none of them asks to
/// write: “Register before 30 April”, “Copy deadline for the next issue: 15 June”.
pub(super) fn is_of_event(folded: &str, day: &dates::Found) -> bool {
    if is_of_joy(folded, day) {
        return true;
    }
    let before = clause_before(folded, day);
    let behind = slice(folded, day.end, day.end + FAR / 2);
    let behind = behind.split(STOPS).next().unwrap_or("");
    let asked =
        |text: &str| deadlines().all_inside(text, "context").last().map(|(_, end)| chars_before(text, *end));
    let event = |text: &str| {
        let hits = deadlines().stems(text, "event").into_iter().chain(stems().stems(text, "money"));
        hits.map(|stem| stem.start).max().map(|start| chars_before(text, start))
    };
    match (event(before), asked(before)) {
        // “Write before you register: by 3 May”: the word nearer to the day counts.
        (Some(event), Some(asked)) => asked <= event && goes_on(slice(before, asked, event)),
        (Some(_), None) => true,
        (None, None) => event(behind).is_some() && asked(behind).is_none(),
        (None, Some(_)) => false,
    }
}

/// “You can still send him a message of joy, through our office, until 3 May”, “… kondolieren”: what is sent to somebody who is free, or
/// to a family that mourns, is no appeal.
fn is_of_joy(folded: &str, day: &dates::Found) -> bool {
    const ENDS: [&str; 4] = [". ", "! ", "? ", "; "];
    let before = slice(folded, day.start.saturating_sub(FAR), day.start);
    // “3. Mai” and “S. E.” end no sentence.
    let ends = |at: usize| {
        let word = before[..at].rsplit([' ', '.']).next().unwrap_or("");
        word.chars().count() > 2 || word.is_empty()
    };
    let last =
        ENDS.iter().filter_map(|mark| before.rmatch_indices(mark).map(|(at, _)| at).find(|&at| ends(at))).max();
    let before = last.map_or(before, |at| &before[at + 2..]);
    let behind = slice(folded, day.end, day.end + FAR / 2);
    let behind = behind.split(STOPS).next().unwrap_or("");
    [before, behind].iter().any(|text| !deadlines().beginnings(text, "joy").is_empty())
}

/// Whether the clause before a day asks for something to be told or sent to whoever speaks, and for nothing else: “Tell us by 3 May
/// how many you wrote”. What is collected for those in office may be asked for so as well.
pub(super) fn is_for_us(folded: &str, day: &dates::Found) -> bool {
    let before = clause_before(folded, day);
    // “If you get a reply, mail it to the office, 1 Example Street, before 5 May”.
    // “The appeal of 4 August asked you to write before 18 August”.
    let looks_back = !deadlines().beginnings(before, "lookback").is_empty();
    if looks_back || !deadlines().beginnings(before, "reply").is_empty() || is_of_deed(folded, before, day) {
        return true;
    }
    let last = |hits: Vec<(usize, usize)>| hits.into_iter().next_back();
    let handed = || last(deadlines().beginnings(before, "handed"));
    let Some((us, _)) = last(stems().all_inside(before, "tous")).or_else(handed) else { return false };
    // “Send us a copy of your letters before 5 May”.
    if stems().stem(&before[us..], "copy") {
        return true;
    }
    match last(deadlines().all_inside(before, "context")) {
        Some((start, end)) => start <= us && !goes_on(&before[end.min(us)..us]),
        None => true,
    }
}

/// “Sign the petition before 5 May”, “Please phone your MP by 5 May”: something else than letters is asked for, and no letters.
fn is_of_deed(folded: &str, before: &str, day: &dates::Found) -> bool {
    let behind = slice(folded, day.end, day.end + FAR / 2);
    let behind = behind.split(STOPS).next().unwrap_or("");
    let holds = |mark: &str| [before, behind].iter().any(|text| !deadlines().beginnings(text, mark).is_empty());
    holds("deed") && !holds("letters")
}

/// Whether a name stands between two characters of a paragraph: “Schrijf voor Nasrin” above the day of the page says for whom one
/// writes. Weekdays and months have capitals as well, and so has all of a headline.
pub(super) fn names(paragraph: &crate::rows::Paragraph, from: usize, to: usize) -> bool {
    let printed = slice(&paragraph.text, from, to);
    let known = |word: &str| {
        let word = crate::fold::fold(word);
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        crate::calendar::is_weekday(word) || crate::calendar::month(word).is_some()
    };
    let capital = |word: &str| word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase);
    printed.split_whitespace().any(|word| capital(word) && !known(word))
}

/// What stands before a day in its own clause.
fn clause_before<'t>(folded: &'t str, day: &dates::Found) -> &'t str {
    let before = slice(folded, day.start.saturating_sub(FAR), day.start);
    let begin = before.rmatch_indices(STOPS).find(|(at, mark)| {
        // “c. 12”, “10. 11.”: a full stop behind a number or a letter ends no sentence, but behind a year.
        let word = before[..*at].rsplit([' ', '.']).next().unwrap_or("");
        let year = word.len() == 4 && word.chars().all(|c| c.is_ascii_digit());
        *mark != "." || year || word.chars().count() > 2 && !word.chars().all(char::is_numeric)
    });
    begin.map_or(before, |(at, mark)| &before[at + mark.len()..])
}

/// “Write to the minister, or register …”: whether the words between what asks to write and what one attends join another deed.
/// “Write for the members of the registered union before 3 May” is one.
fn goes_on(between: &str) -> bool {
    between.contains([',', '،', '，', '、'])
        || between.split(' ').any(|word| crate::labels::languages().has(word, "join"))
}
