//! A number without a series, as organisations print it that have only one: “Urgent appeal no. 12”, “ACİL ÇAĞRI 2011/6”.

use model::ActionNumber;

use super::Found;
use crate::fold::chars_before;
use crate::labels::{grammar, kinds};

/// The number of a folded line that is little else: words for an appeal at its head, a word for “number”, digits. Where
/// that word is missing, only digits in two groups are a number.
pub(super) fn find(folded: &str) -> Option<Found> {
    const LONGEST: usize = 60;
    // “Acció 5/2018. Aquesta és la continuació …”: a sentence of its own before the text.
    let text = folded.trim_end();
    let text = if text.len() > LONGEST { text.split_once(". ").map_or(text, |(first, _)| first) } else { text };
    let lead = text.len() - text.trim_start().len();
    if text.chars().count() > LONGEST {
        return None;
    }
    let begin = behind_words(text, lead)?;
    let gap = text[begin..].trim_start_matches([' ', ':', '-', '(']);
    let words = kinds().words("numberword").iter().map(String::as_str);
    let label = words.chain(["№", "#"]).find(|word| is_label(gap, word));
    let value = gap[label.map_or(0, str::len)..].trim_start_matches([' ', ':', '.', 'º', '°', '\u{654}']);
    if label.is_none()
        && let Some(length) = code_length(value)
    {
        let start = text.len() - value.len();
        let number = ActionNumber::other("", "", &value[..length].to_uppercase());
        return Some(Found {
            number,
            start: chars_before(folded, start),
            end: chars_before(folded, start + length),
        });
    }
    let stroked = label.and_then(|_| stroked_length(value));
    let length = stroked.or_else(|| length_of(value, label.is_some()))?;
    let start = text.len() - value.len();
    let number = ActionNumber::other("", "", &value[..length].to_uppercase());
    Some(Found { number, start: chars_before(folded, start), end: chars_before(folded, start + length) })
}

/// Where the words for an appeal end, at the head of a line or behind the publisher's name: “REDE RAIZ – ALERTA URGENTE”.
fn behind_words(text: &str, lead: usize) -> Option<usize> {
    const MARKS: &[&str] = &[" - ", " – ", " — ", " | ", " · ", " • ", ": "];
    let pieces = MARKS.iter().flat_map(|mark| text.match_indices(mark).map(|(at, mark)| at + mark.len()));
    std::iter::once(lead).chain(pieces).find_map(|at| Some(at + words_end(&text[at..])?))
}

/// How many bytes the words for an appeal take at the head of a line.
fn words_end(text: &str) -> Option<usize> {
    let series = super::words().series.iter().map(|(word, _)| *word).filter(|word| word.chars().count() > 4);
    let known = series.filter(|word| text.starts_with(*word)).map(str::len).max();
    let start = kinds().start(text, |mark| mark == "numbered").map(|s| byte(text, s.end));
    let urgent = kinds().all_inside(text, "urgent").into_iter().find(|(at, _)| *at == 0).map(|(_, end)| end);
    known.max(start).max(urgent)
}

fn byte(text: &str, chars: usize) -> usize {
    text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at)
}

/// “n 14”, “no. 14”: the word, then no further letter.
fn is_label(text: &str, word: &str) -> bool {
    // Persian ties the number to its word with a mark: “شمارهٔ ۸”.
    text.strip_prefix(word)
        .is_some_and(|rest| rest.starts_with('\u{654}') || !rest.starts_with(char::is_alphabetic))
}

/// How long a number is at the head of a text: “14-2013”, “2011/6”; “19” only behind a label. Nothing else stands behind
/// it in the line but the year, or what marks part from it.
fn length_of(value: &str, labelled: bool) -> Option<usize> {
    let first = digits(value);
    if !(1..=4).contains(&first) {
        return None;
    }
    let group = value[first..].strip_prefix(['/', '-']).map_or(0, digits);
    let paired = (1..=4).contains(&group) && first + group < 8;
    let length = if paired { first + 1 + group } else { first };
    let rest = value[length..].trim_start();
    let of = |word: &str| word == "/" || grammar().has(word, "indate");
    let year = rest.split_once(' ').is_some_and(|(word, behind)| of(word) && digits(behind) == 4);
    // “LETTER ALERT no. 7   05/09/2014”.
    let dated = labelled && crate::dates::all(rest).first().is_some_and(|date| date.start == 0);
    // “Action no. 41   June 1996”.
    let month = labelled
        && rest.split_once(' ').is_some_and(|(word, behind)| {
            crate::calendar::month(word).is_some() && digits(behind.trim()) == 4 && behind.trim().len() == 4
        });
    let goes_on = rest.strip_prefix(['-', '/']).is_some_and(|rest| digits(rest) > 0);
    let closed =
        rest.is_empty() || year || dated || month || rest.starts_with([')', ',', '(', '·', '|', '-', '–', ':']);
    (closed && !goes_on && (paired || labelled)).then_some(length)
}

/// “08/SM-JP/X/2015”: a serial, letters of the office, a month in Roman numerals, a year.
fn stroked_length(value: &str) -> Option<usize> {
    let word = value.split(char::is_whitespace).next()?.trim_end_matches([',', '.', ';', ')']);
    let groups: Vec<&str> = word.split('/').collect();
    let [serial, middle @ .., year] = &groups[..] else { return None };
    let letters = |group: &&str| {
        group.chars().any(char::is_alphabetic)
            && group.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'))
    };
    let fits =
        (1..=4).contains(&serial.len()) && digits(serial) == serial.len() && digits(year) == 4 && year.len() == 4;
    (fits
        && !middle.is_empty()
        && middle.iter().any(letters)
        && middle.iter().all(|g| letters(g) || digits(g) == g.len()))
    .then_some(word.len())
}

/// “0703UUGA”: digits and letters in one word, and nothing behind it.
fn code_length(value: &str) -> Option<usize> {
    const LENGTH: std::ops::RangeInclusive<usize> = 6..=12;
    let word = value.trim_end();
    let (digits, letters) =
        (word.bytes().filter(u8::is_ascii_digit).count(), word.bytes().filter(u8::is_ascii_lowercase).count());
    let whole = digits + letters == word.len() && digits >= 3 && letters >= 2;
    (whole && LENGTH.contains(&word.len()) && word.starts_with(|c: char| c.is_ascii_digit())).then_some(word.len())
}

fn digits(text: &str) -> usize {
    text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let found = find(&fold(text)).map(|found| found.number.to_string());
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn reads_numbers_that_have_no_series() {
        check("اقدام فوری شماره: ۴۷", Some("47"));
        check("СРОЧНЫЙ ПРИЗЫВ N 21-2016", Some("21-2016"));
        check("ACİL ÇAĞRI 2018/4", Some("2018/4"));
        check("Letter campaign no. 9/2021", Some("9/2021"));
        check("ALERTA TEMPRANA No. 31 de 2015", Some("31"));
        check("اقدام فوری شمارهٔ ۸", Some("8"));
        check("LETTER ALERT no. 7   05/09/2014", Some("7"));
        check("Letter alert no. 7      May 1997", Some("7"));
        check("ACCIÓN URGENTE No. 03-2018", Some("03-2018"));
        check("REDE EXEMPLO – ALERTA URGENTE 05/2013", Some("05/2013"));
        check("Acció 5/2018. Aquesta és la continuació de la nostra acció 3/2018, del 2 d’abril.", Some("5/2018"));
        check("Seruan Mendesak No. 08/SM-JP/X/2015", Some("08/SM-JP/X/2015"));
    }

    #[test]
    fn takes_no_years_days_and_issues_for_numbers() {
        check("Urgent appeal 2014", None);
        check("Urgent appeals 2014-2015", None);
        check("Urgent appeal, 3 May 2014", None);
        check("Letterbox No. 118, April 2024", None);
        check("Please write to no. 5 Example Street", None);
        check("Urgent Action 11-27-09", None);
    }
}
