//! The number of an organisation that is not known, behind a word that says so: “case PWI-2019-33”.

use model::ActionNumber;

use crate::fold::{before_word, fold};
use crate::labels::kinds;

/// A number of an unknown organisation behind a word that says so: “case PWI-2019-33”.
pub(super) fn find(before: &str, text: &str) -> Option<(ActionNumber, usize)> {
    let (mut series, mut rest) = capitals(text, 2..=6)?;
    // “TI-UAA-07-2011”: the organisation's letters and the series'.
    if let Some((more, behind)) = rest.strip_prefix('-').and_then(|rest| capitals(rest, 2..=6))
        && behind.starts_with(['-', ' '])
    {
        (series, rest) = (&text[..series.len() + 1 + more.len()], behind);
    }
    let joint = rest.chars().next().filter(|c| matches!(c, '-' | '/' | ' '))?;
    let end =
        rest[1..].find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '/'))).map_or(rest.len(), |at| at + 1);
    let serial = rest[..end].trim_end_matches(['-', '/']);
    let body = serial.get(1..)?;
    let groups: Vec<&str> = body.split(['-', '/']).collect();
    let closed = !rest[serial.len()..].starts_with(char::is_alphanumeric);
    let formed = groups.len() == 2 && groups.iter().all(|group| (1..=4).contains(&group.len())) && closed;
    // “UA-LWB 02-2008” says itself what it is; a region of Amnesty's begins an index.
    let urgent = || {
        kinds()
            .words("amnesty")
            .iter()
            .any(|word| series.split_once('-').is_some_and(|(own, _)| fold(own) == *word))
    };
    let fits = formed && !crate::index::is_region(&fold(series)) && (urgent() || is_labelled(before, joint));
    fits.then(|| (ActionNumber::other(series, &joint.to_string(), body), series.len() + serial.len()))
}

/// Capitals of any script at the head of a text, and what stands behind them.
fn capitals(text: &str, count: std::ops::RangeInclusive<usize>) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_uppercase()).unwrap_or(text.len());
    count.contains(&text[..end].chars().count()).then(|| text.split_at(end))
}

/// Whether the text before a number ends in a word that says so. “Decree no. AB 12/2014” in a sentence is no action's:
/// such forms are one only in a line of their own.
fn is_labelled(before: &str, joint: char) -> bool {
    // Longer than any label. What stands further away is not folded: a page may be one line full of capitals.
    const HEAD: usize = 40;
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '#' | '('));
    let near = before.char_indices().rev().nth(HEAD - 1).map_or(before, |(at, _)| &before[at..]);
    let near = fold(near);
    let word = |label: &str| before_word(&near, label).is_some();
    let heads = joint == '-' || near.chars().count() < HEAD && !near.contains(',') && !near.contains(". ");
    let labelled = kinds().words("coded").iter().any(|label| word(label));
    // “ОНОВЛЕННЯ ТЕРМІНОВОЇ АКЦІЇ ПС-14/2019”: words for an urgent action, whose number follows.
    let urgent = || {
        joint == '-'
            && (kinds().words("urgent").iter().any(|label| word(label)) || kinds().starts("series").any(word))
    };
    heads && (labelled || urgent())
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = super::super::all(text).into_iter().map(|f| f.number.to_string()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn labels_of_any_language_and_letters_of_any_script_hold_a_number() {
        check("Sygnatura: AB-19/2022", &["AB-19/2022"]);
        check("Alert No: QX-14/2012", &["QX-14/2012"]);
        check("Clave: AB-07/2022", &["AB-07/2022"]);
        check("AÇÃO URGENTE – Código ABC-05/2016", &["ABC-05/2016"]);
        check("Оновлення термінової акції ЖЩ-14/2019", &["ЖЩ-14/2019"]);
        check("Номер: ЖЩ-3/2019", &["ЖЩ-3/2019"]);
        check("Ref:   LWL/95/14", &["LWL/95/14"]);
        check("Ref: LWN 97-41 (November 20, 1997), Togo", &["LWN 97-41"]);
        check("For the record: UA-LWC 02-2008, issued 11 February 2008", &["UA-LWC 02-2008"]);
    }

    #[test]
    fn a_law_or_a_flight_is_no_number_of_an_action() {
        check("They were charged under Act AB-19/2022.", &[]);
        check("закон ЖЩ-14/2019", &[]);
        check("vuelo AB-07/2022", &[]);
        check("Ref: ASA 21/117", &[]);
    }
}
