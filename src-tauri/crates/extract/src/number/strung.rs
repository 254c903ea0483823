//! A number of several groups that an organisation nobody lists strings together: “URGENT APPEAL No. XYZ/UA/03/2018”,
//! “UA No: 2011-03-02”, “Hunger Action 0712UABC”. Whole or not at all.

use model::ActionNumber;

use super::Found;
use crate::fold::{before_word, chars_before, fold};
use crate::labels::{endings, kinds};

/// A line with such a number is little else.
const LONGEST: usize = 80;

/// The number of a line, where it holds one.
pub(super) fn find(text: &str) -> Option<Found> {
    if text.chars().count() > LONGEST {
        return None;
    }
    let (begin, word) = words(text).find(|(_, word)| word.contains(|c: char| c.is_ascii_digit()))?;
    let before = fold(&text[..begin]);
    let label = before.trim_end_matches([' ', ':', '#', '-', '(', '/']);
    let code = word.trim_end_matches([',', '.', ';', ')']);
    let rest = text[begin + word.len()..].trim();
    let strokes = is_of_strokes(code) && (label.is_empty() && rest.is_empty() || is_labelled(label));
    let fits = strokes
        || is_of_dashes(code) && is_numbered(label)
        || is_case(code) && rest.is_empty() && before.trim_end().ends_with(':') && kinds().has(label, "coded")
        || is_run_together(code) && (rest.is_empty() || rest.starts_with(['·', '|', '–'])) && is_labelled(label);
    fits.then(|| Found {
        number: ActionNumber::other("", "", code),
        start: chars_before(text, begin),
        end: chars_before(text, begin + code.len()),
    })
}

/// The words of a text, each with its first byte.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut end = 0;
    let pieces = text.split_inclusive(char::is_whitespace).map(move |piece| {
        end += piece.len();
        (end - piece.len(), piece.trim_end())
    });
    pieces.filter(|(_, word)| !word.is_empty())
}

/// “XYZ/UA/03/2018”, “XYZ/UA/03/2018-2”: the publisher's letters, at least one serial, a year and perhaps a follow-up's part at the end.
fn is_of_strokes(code: &str) -> bool {
    const GROUPS: std::ops::RangeInclusive<usize> = 3..=6;
    let groups: Vec<&str> = code.split('/').collect();
    let [first, middle @ .., last] = &groups[..] else { return false };
    let (year, part) = last.split_once('-').map_or((*last, None), |(year, part)| (year, Some(part)));
    let letters = (2..=6).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_uppercase());
    let group = |group: &&str| {
        (1..=6).contains(&group.len()) && group.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    let serial = |group: &&str| group.bytes().all(|b| b.is_ascii_digit());
    // A region of Amnesty's begins an index.
    let own = letters && !crate::index::is_region(&fold(first));
    GROUPS.contains(&groups.len())
        && own
        && middle.iter().all(group)
        && middle.iter().any(serial)
        && part.is_none_or(|part| (1..=2).contains(&part.len()) && serial(&part))
        && year.len() == 4
        && super::full_year(year).is_some()
}

/// “2011-03-02”: a year and two serials, a day but for the words before it.
fn is_of_dashes(code: &str) -> bool {
    let groups: Vec<&str> = code.split('-').collect();
    let digits = |group: &&str| group.bytes().all(|b| b.is_ascii_digit());
    groups.iter().all(digits) && groups.iter().map(|group| group.len()).eq([4, 2, 2])
}

/// “014/24” behind “Case:”: three digits begin no day.
fn is_case(code: &str) -> bool {
    let Some((serial, year)) = code.split_once('/') else { return false };
    let digits = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
    serial.len() == 3 && digits(serial) && digits(year) && super::full_year(year).is_some()
}

/// “0712UABC”: four digits and the letters of a country.
fn is_run_together(code: &str) -> bool {
    let letters = code.trim_start_matches(|c: char| c.is_ascii_digit());
    code.len() - letters.len() == 4
        && (2..=5).contains(&letters.len())
        && letters.bytes().all(|b| b.is_ascii_uppercase())
}

/// Whether a folded text says that an appeal, or its number, follows.
fn is_labelled(label: &str) -> bool {
    is_numbered(label)
        || kinds().inside(label, "urgent").is_some()
        || kinds().words("coded").iter().any(|word| before_word(label, word).is_some())
        || endings().words("deed").iter().any(|word| before_word(label, word).is_some())
}

/// “ua no”, “urgent appeal no.”: the words for an appeal and a word for its number.
fn is_numbered(label: &str) -> bool {
    let bare = label.trim_end_matches(['.', 'º', '°', ' ']);
    let before = kinds().words("numberword").iter().find_map(|word| {
        let word = word.trim_end_matches('.');
        bare.strip_suffix(word).filter(|rest| rest.ends_with(' ')).map(str::trim_end)
    });
    let ends = |words: &[String], text: &str| words.iter().any(|word| before_word(text, word).is_some());
    before.is_some_and(|text| ends(kinds().words("amnesty"), text) || ends(endings().words("deed"), text))
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = super::super::all(text).into_iter().map(|f| f.number.to_string()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn numbers_that_are_strung_together_are_read_whole() {
        check("LWB/TGO/2/MAR/1997", &["LWB/TGO/2/MAR/1997"]);
        check("URGENT APPEAL No. LWA/UA/07/2019", &["LWA/UA/07/2019"]);
        check("UA No: 2012-04-03", &["2012-04-03"]);
        check("Hunger Action 0811UTGO", &["0811UTGO"]);
        check("Hunger Action No. 0811UTGO · Lomé, 3 March 2014", &["0811UTGO"]);
        check("Our ref: LWB/SOL/19/2013-2", &["LWB/SOL/19/2013-2"]);
        check("URGENT ACTION / HOTLINE 0503HTGO", &["0503HTGO"]);
        check("Case: 021/23", &["021/23"]);
    }

    #[test]
    fn what_courts_and_states_number_is_no_appeal() {
        check("They were charged in case LCK/CR/12/2014 before the High Court of Lomé on Monday.", &[]);
        check("UA Date: 2012-04-03", &[]);
        check("Posted 2012-04-03", &[]);
        check("Case: 21/03/2014", &[]);
        check("Flight 0811UTGO", &[]);
        check("Resolution CCPR/C/TGO/2012", &[]);
    }
}
