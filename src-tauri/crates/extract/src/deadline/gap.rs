//! What may stand between the words for a last day and the day itself.

use crate::labels::grammar;

/// “by Thursday, ”: one word and a comma before the day.
pub(super) fn without_weekday(gap: &str) -> &str {
    let word = gap.trim();
    let single = word.strip_suffix(',').is_some_and(|word| word.chars().all(char::is_alphabetic));
    if single { "" } else { gap }
}

/// “after 0600 hours Malaysian time on ”, “before 12 noon on ”: what is left between the word and the day without the hour.
pub(super) fn without_hour(gap: &str) -> &str {
    let digits = gap.trim_start().chars().take_while(char::is_ascii_digit).count();
    let noon = gap.trim_start().split_once(' ').is_some_and(|(word, _)| grammar().has(word, "noon"));
    let mut words = gap.split(|c: char| !c.is_alphabetic() && c != '\'');
    let hour = gap.contains(':') || words.any(|word| grammar().has(word, "hour"));
    let timed = noon || (1..=4).contains(&digits) && hour;
    let small = |(start, end): &(usize, usize)| crate::labels::issued().has(&gap[*start..*end], "place");
    let ends = gap.match_indices(' ').map(|(at, _)| at);
    let words: Vec<(usize, usize)> = ends.clone().map(|at| at + 1).zip(ends.skip(1)).collect();
    match words.into_iter().rev().find(small).map(|(start, _)| start - 1) {
        Some(at) if timed && gap.chars().count() < 3 * super::REACH => &gap[at..],
        _ => gap,
    }
}

/// “before Easter (8 April 2007)”: a word or two and the day in brackets.
pub(super) fn is_feast(gap: &str) -> bool {
    gap.trim_end().strip_suffix('(').is_some_and(|words| {
        (1..=3).contains(&words.split_whitespace().count()) && !words.contains(['.', ',', ';', ')'])
    })
}
