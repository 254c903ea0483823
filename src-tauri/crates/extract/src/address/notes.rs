//! Notes to the reader among the lines of an address: “Mail to Togo takes three weeks; please send a copy by e-mail”.

use crate::contacts;
use crate::fold::fold;
use crate::labels::{sections, stems};
use crate::rows::Row;

/// The lines without those that are such a note above contacts or at the end, and without one in brackets behind a name: “Prime Minister X (through the
/// embassy in your country, or)”.
pub(super) fn dropped(texts: Vec<(usize, String)>) -> Vec<(usize, String)> {
    let ends = |at: usize| texts.get(at + 1).is_none_or(|(_, next)| contacts::is_contact(&fold(next)));
    let kept: Vec<bool> =
        (0..texts.len()).map(|at| !(is_note(&texts[at].1) && ends(at) || is_day(&texts[at].1))).collect();
    let kept = texts.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(text, _)| text);
    kept.map(|(row, text)| (row, without_bracket(&text).map_or_else(|| text.clone(), str::to_owned))).collect()
}

/// A sentence that asks the reader for something or speaks of the post, and names no address.
pub(crate) fn is_note(text: &str) -> bool {
    // “Please write to Mr X, Minister of Y, 3 Example Street, Lomé” holds an address.
    const COMMAS: usize = 1;
    const WORDS: usize = 7;
    const LONGEST: usize = 240;
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() < WORDS || text.len() > LONGEST || text.contains('@') || text.trim_end().ends_with([':', '：'])
    {
        return false;
    }
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    let folded = fold(text);
    small * 2 >= words.len()
        && text.matches(',').count() <= COMMAS
        && !crate::recipients::ends_in_country(text)
        && stems().stem(&folded, "note")
        && !contacts::is_contact(&folded)
}

/// “im Januar 2019”, “Lomé, May 2020”: when a letter was written, between the address it goes to and its first words.
fn is_day(text: &str) -> bool {
    const WORDS: std::ops::RangeInclusive<usize> = 2..=4;
    let words: Vec<&str> = text.trim_end_matches(['.', ',']).split_whitespace().collect();
    let [before @ .., month, year] = words.as_slice() else { return false };
    let dated = year.len() == 4 && year.parse().is_ok_and(crate::calendar::is_of_our_time);
    let led = before.iter().all(|word| word.ends_with(',') || word.chars().all(char::is_lowercase));
    WORDS.contains(&words.len()) && dated && led && crate::calendar::month(&fold(month)).is_some()
}

/// A line without the bracket that ends it, where the bracket speaks to the reader of their own country.
fn without_bracket(text: &str) -> Option<&str> {
    const WORDS: usize = 4;
    let (before, inside) = text.trim_end().strip_suffix(')')?.rsplit_once('(')?;
    let named = before.chars().filter(|c| c.is_alphabetic()).count() > WORDS;
    let told = inside.split_whitespace().count() >= WORDS && sections().holds(&fold(inside), "reader");
    (named && told && !contacts::is_contact(&fold(text))).then(|| before.trim_end())
}

/// Whether a part of a line asks for copies to the diplomats in the reader's own country: no line of an address.
pub(super) fn is_of_diplomats(part: &str) -> bool {
    let folded = fold(part);
    sections().inside(&folded, "diplomatic").is_some()
        && (sections().holds(&folded, "reader") || part.ends_with(" to"))
}

/// Whether a row begins a box of the publisher's own office.
pub(crate) fn is_box(row: &Row) -> bool {
    stems().starts("network").any(|network| row.folded.contains(network))
        && row.text.chars().any(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, kept: &[&str]) {
        let left: Vec<String> = dropped(vec![(0, line.to_owned())]).into_iter().map(|(_, text)| text).collect();
        assert_eq!(left, kept);
    }

    #[test]
    fn a_note_to_the_reader_is_no_line() {
        check("Mail to Togo takes three weeks; please send a copy by e-mail to the Embassy", &[]);
        check("Due to postal restrictions, please only send physical mail to the embassy", &[]);
        check("En raison de la grève, merci de ne pas envoyer de lettres par la poste", &[]);
        check("Wegen der Postsperre schicken Sie bitte nur eine E-Mail an die Botschaft", &[]);
        check("im Januar 2019", &[]);
        check("Kara, May 2020.", &[]);
        check(
            "Prime Minister Kodjo Abalo (through the embassy in your country, or)",
            &["Prime Minister Kodjo Abalo"],
        );
    }

    #[test]
    fn names_of_offices_stay() {
        for line in [
            "Commission nationale des droits de l’homme et des libertés du Togo",
            "Avenue du 13 Janvier",
            "Secretary (Ministry of Public Order and Safety)",
            "Director of the Post Office of the Maritime Region of Togo",
        ] {
            check(line, &[line]);
        }
    }
}
