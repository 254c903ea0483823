//! Addresses whose line breaks a copy has lost: “Ambassador X Embassy of Y 25 Example Lane NW Washington DC 20099 Phone: …”.

use crate::contacts;
use crate::country;
use crate::fold::{fold, skip, slice};
use crate::labels::{contacts as table, grammar};
use crate::names::{is_capital, is_word};

/// The lines of such an address, its contacts as the last; none where it shows no seams, or its commas show them.
pub(super) fn parted(text: &str) -> Option<Vec<String>> {
    // A name and an office, a street, a town.
    const WORDS: usize = 7;
    let label = contacts::first_label(&fold(text)).unwrap_or(usize::MAX);
    let address = slice(text, 0, label.min(text.chars().count())).trim().to_owned();
    let words: Vec<&str> = address.split_whitespace().collect();
    // “2535 Cedarwood Ave. NW” ends no sentence.
    let ends = |word: &&str| word.ends_with('.') && !is_word("street", bare(&fold(word)));
    if words.len() < WORDS || address.ends_with(['.', '!', '?', ':']) || words.iter().any(ends) {
        return None;
    }
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let seams: Vec<usize> = (1..words.len()).filter(|&at| is_seam(&words, &folded, at)).collect();
    let seat = seams.iter().any(|&at| begins_seat(&words, &folded, at));
    if seams.len() < 2 || !seat {
        return None;
    }
    let begins = std::iter::once(0).chain(seams.iter().copied());
    let ends = seams.iter().copied().chain([words.len()]);
    let line = |(from, to): (usize, usize)| words[from..to].join(" ").trim_end_matches([',', ';']).to_owned();
    let mut lines: Vec<String> = begins.zip(ends).map(line).collect();
    if label < usize::MAX {
        lines.push(skip(text, label).to_owned());
    }
    Some(lines)
}

/// “部长 司法部 某市某街1号 传真：…”: in a script that writes no spaces they part the lines.
pub(super) fn parted_by_spaces(text: &str) -> Option<Vec<String>> {
    const LINES: usize = 3;
    let label = contacts::first_label(&fold(text)).unwrap_or(usize::MAX);
    let address = slice(text, 0, label.min(text.chars().count())).trim().to_owned();
    let mut lines: Vec<String> = address.split_whitespace().map(str::to_owned).collect();
    // Thai parts sentences and words of a name by spaces.
    let unspaced = |line: &String| line.chars().any(|c| matches!(c, '\u{4e00}'..='\u{9fff}'));
    // “部長 曾美玲 様” is one line: who holds the office, and no street.
    let numbered = address.chars().any(|c| c.is_ascii_digit() || crate::fold::fold_char(c).is_ascii_digit());
    if lines.len() < LINES || !lines.iter().all(unspaced) || !numbered {
        return None;
    }
    if label < usize::MAX {
        lines.push(skip(text, label).to_owned());
    }
    Some(lines)
}

/// Whether a line begins at a word.
fn is_seam(words: &[&str], folded: &[String], at: usize) -> bool {
    let before = words[at - 1];
    let open = before.starts_with(char::is_lowercase) || before.ends_with('-');
    let begins = is_capital(words[at]) || words[at].starts_with(|c: char| c.is_ascii_digit());
    if open || !begins {
        return false;
    }
    begins_seat(words, folded, at)
        || begins_office(words, folded, at)
        || begins_box(folded, at)
        || begins_street(words, folded, at)
        || behind_street(words, folded, at)
        || begins_country(words, at)
}

/// “… | Embassy of Ecuador”, “… | Ministry of Justice”.
fn begins_seat(words: &[&str], folded: &[String], at: usize) -> bool {
    const NAME: usize = 2;
    at >= NAME
        && is_capital(words[at])
        && is_word("seat", bare(&folded[at]))
        && !is_word("seat", bare(&folded[at - 1]))
}

/// “His Excellency Haile X | President of the State of Y”.
fn begins_office(words: &[&str], folded: &[String], at: usize) -> bool {
    const NAME: usize = 3;
    let of = |next: &String| grammar().has(next, "of") || says(next, "ofoffice");
    let titled = is_word("official", bare(&folded[at - 1])) || words[at - 1].ends_with('.');
    at >= NAME && !titled && is_word("official", bare(&folded[at])) && folded.get(at + 1).is_some_and(of)
}

/// “… | PO Box 9257”, “… | BP 12”.
fn begins_box(folded: &[String], at: usize) -> bool {
    let next = folded.get(at + 1).map_or("", String::as_str);
    let number = next.starts_with(|c: char| c.is_ascii_digit());
    let word = bare(&folded[at]);
    let boxed = says(bare(next), "boxword");
    says(word, "po") && boxed || says(word, "postbox") && (number || boxed)
}

/// “… | 2535 Cedarwood Lane”.
fn begins_street(words: &[&str], folded: &[String], at: usize) -> bool {
    const DIGITS: usize = 5;
    const REACH: usize = 5;
    let number = words[at].chars().take_while(char::is_ascii_digit).count();
    let before = bare(&folded[at - 1]);
    let boxed = is_boxed(before) || says(before, "room") || says(before, "nostreet");
    (1..=DIGITS).contains(&number)
        && number + 1 >= words[at].chars().count()
        && !boxed
        && folded[at + 1..].iter().take(REACH).any(|word| is_word("street", bare(word)))
}

/// “… Lane NW | Washington DC 20099”, “PO Box 9257 | Asmara”.
fn behind_street(words: &[&str], folded: &[String], at: usize) -> bool {
    let last = bare(&folded[at - 1]);
    let quarter = says(last, "quarter");
    let goes_on = ["quarter", "suite", "room"].into_iter().any(|mark| says(bare(&folded[at]), mark));
    let street = is_word("street", last) && !is_word("street", bare(&folded[at]));
    let boxed = at > 1 && last.chars().all(|c| c.is_ascii_digit()) && is_boxed(bare(&folded[at - 2]));
    is_capital(words[at]) && !goes_on && (quarter || street || boxed)
}

/// “… Asmara | Eritrea” at the end.
fn begins_country(words: &[&str], at: usize) -> bool {
    const LONGEST: usize = 4;
    words.len() - at <= LONGEST && country::named(&fold(&words[at..].join(" "))).is_some()
}

/// Whether the number behind a folded word is a box's or a suite's.
fn is_boxed(word: &str) -> bool {
    ["boxword", "postbox", "suite"].into_iter().any(|mark| says(word, mark))
}

/// Whether a folded word is one of the lines of addresses.
fn says(word: &str, mark: &str) -> bool {
    table().has(word, mark)
}

fn bare(word: &str) -> &str {
    word.trim_matches([',', ';', '.', '(', ')'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(parted(text).unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn parts_an_address_at_its_seams() {
        check(
            "Ambassador Ana Ejemplo Embassy of Peru 25 Example Lane NW Washington DC 20099 Phone: 202 555 0172",
            &[
                "Ambassador Ana Ejemplo",
                "Embassy of Peru",
                "25 Example Lane NW",
                "Washington DC 20099",
                "Phone: 202 555 0172",
            ],
        );
        check(
            "His Excellency Kodjo Exemple President of the Republic Office of the President PO Box 12 Lomé Togo",
            &[
                "His Excellency Kodjo Exemple",
                "President of the Republic",
                "Office of the President",
                "PO Box 12",
                "Lomé",
                "Togo",
            ],
        );
    }

    #[test]
    fn leaves_lines_and_sentences_whole() {
        check("Permanent Secretary of the Ministry of Foreign Affairs and Regional Integration", &[]);
        check("Please write to the Embassy of Peru in your own country, 25 Example Street", &[]);
        check("Attorney General Ana Ejemplo", &[]);
    }
}
