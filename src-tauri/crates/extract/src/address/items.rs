//! Where one address of a paragraph ends and the next begins: bullets, and lines that are whole by themselves.

use crate::contacts;
use crate::country;
use crate::fold::fold;
use crate::labels::{grammar, stems};

/// “The Editor, Daily Beacon, 7 Example Street, Kingston, Jamaica” above “The Editor, Evening Mail, …, Jamaica”: two
/// addresses, a line each.
pub(super) fn are_whole(above: &str, below: &str) -> bool {
    const COMMAS: usize = 3;
    let whole = |text: &str| {
        // Its contacts may stand behind it.
        let text = contacts::without_salutation(text);
        let reached = contacts::first_label(&fold(text)).unwrap_or(usize::MAX);
        let address: String = text.chars().take(reached).collect();
        let address = address.trim_end().trim_end_matches([',', ';', '.', '(']);
        let last = address.rsplit(',').next().unwrap_or("").trim();
        let commas = address.matches(',').count();
        commas >= COMMAS && country::named(&fold(last)).is_some()
            || commas + 1 >= COMMAS && ends_in_coded_town(address)
    };
    // “H.E. Ambassador, Permanent Mission of …,” may go on in the next line.
    let opens = |text: &str| {
        let first = text.split(',').next().unwrap_or("");
        text.trim_end().ends_with(',') && crate::recipients::names_office(first)
    };
    whole(above) && (whole(below) || opens(below))
}

/// “Embassy of X, 6 Example Street, London, and Embassy of Y, 8 Example Street, London”: two addresses that a small word joins,
/// each with its office.
pub(super) fn two_joined(text: &str) -> Option<(&str, &str)> {
    const LONGEST: usize = 600;
    const COMMAS: usize = 2;
    if text.len() > LONGEST {
        return None;
    }
    text.match_indices([',', ';']).find_map(|(at, _)| {
        let (word, rest) = text[at + 1..].trim_start().split_once(' ')?;
        let joins = grammar().has(&fold(word), "and");
        let one = &text[..at];
        let opening = |text: &str| text.split(',').take(2).any(crate::recipients::names_office);
        let whole = |text: &str| text.matches(',').count() >= COMMAS && opening(text);
        (joins && rest.starts_with(char::is_uppercase) && whole(one) && whole(rest)).then_some((one, rest))
    })
}

/// The address before words that ask for a copy to another one: “Minister of Justice, BP 1, Rabat, Morocco (copy to the embassy of …)”,
/// “… Kazakhstan and copy it to the Embassy of …”.
pub(super) fn before_copy(text: &str) -> Option<&str> {
    const LONGEST: usize = 600;
    const BEFORE: usize = 2;
    if text.len() > LONGEST || text.matches(',').count() <= BEFORE {
        return None;
    }
    let folded = fold(text);
    let (start, _) = stems().beginnings(&folded, "copy").into_iter().next()?;
    let at = text.char_indices().nth(crate::fold::chars_before(&folded, start)).map(|(at, _)| at)?;
    let mut before = text[..at].trim_end();
    // “(”, “, with a”, “and”, “con”: small words that lead to it.
    loop {
        let last = before.rsplit([' ', '(']).next().unwrap_or("");
        let opens = before.ends_with(['(', ',', ';']);
        let small = !last.is_empty() && last.len() <= 5 && last.chars().all(char::is_lowercase);
        match (opens, small) {
            (true, _) => before = before[..before.len() - 1].trim_end(),
            (false, true) => before = before[..before.len() - last.len()].trim_end(),
            (false, false) => break,
        }
    }
    let whole = before.matches(',').count() >= BEFORE
        && before.split(',').take(BEFORE).any(crate::recipients::names_office);
    (whole && !folded[start..].contains(':')).then_some(before)
}

/// “Kurfürstenstr. 84, 10787 Berlin”, “6 Example Street, London W1K 1DW”: a town with its postcode behind the last comma.
pub(super) fn ends_in_coded_town(address: &str) -> bool {
    let last = address.rsplit(',').next().unwrap_or("").trim();
    let digits = |word: &str| (4..=5).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    // “CH-1216”: the letters of a country before its code.
    let digits = |word: &str| {
        let letters = word.split_once('-').filter(|(country, _)| country.len() <= 2);
        digits(
            letters
                .filter(|(country, _)| country.bytes().all(|b| b.is_ascii_uppercase()))
                .map_or(word, |(_, code)| code),
        )
    };
    let named = |town: &str| town.starts_with(char::is_uppercase);
    let before = || last.split_once(' ').is_some_and(|(code, town)| digits(code) && named(town));
    let behind = || {
        let mut words = last.rsplit(' ');
        let (inward, outward) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        let british = |code: &str| code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        inward.len() == 3
            && inward.starts_with(|c: char| c.is_ascii_digit())
            && (2..=4).contains(&outward.len())
            && outward.contains(|c: char| c.is_ascii_digit())
            && british(inward)
            && british(outward)
            && words.next().is_some_and(named)
    };
    // “Houston, TX 77210”, “… 77210-4260”.
    let american = || {
        let state = |state: &str| state.len() == 2 && state.bytes().all(|b| b.is_ascii_uppercase());
        let zip = |zip: &str| zip.len() >= 5 && zip.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        last.split_once(' ').is_some_and(|(before, code)| state(before) && zip(code))
    };
    last.len() < address.len() && (before() || behind() || american())
}

/// “M. X, President, BP 104, Djibouti, Fax: …” above “Mme Y, Prosecutor, Fax: …”: each row has its own contacts behind it, and
/// so is a recipient of its own.
pub(super) fn are_reached_each(texts: &[(usize, String)]) -> bool {
    const WORDS: usize = 4;
    const LINE: usize = 8;
    let commas =
        |text: &str, label: usize| text.chars().take(label).filter(|c| matches!(c, ',' | '،' | '，')).count();
    // “Minister of the Interior X Example Street 4 Lomé Twitter: …”: a copy has lost the breaks of its lines.
    let office = |text: &str, label: usize| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let head = words.iter().take(WORDS).copied().collect::<Vec<_>>().join(" ");
        label > 0 && words.len() > LINE && crate::recipients::names_office(&head)
    };
    let reached = |text: &str| {
        contacts::first_label(&fold(text)).is_some_and(|label| commas(text, label) > 1 || office(text, label))
    };
    texts.len() > 1 && texts.iter().all(|(_, text)| reached(text))
}

/// “- Fax : 01 …” goes on with the address above it.
pub(super) fn begins_item(text: &str) -> bool {
    bullet(text).is_some_and(|rest| !contacts::is_contact(&fold(rest)))
}

/// A line behind a bullet of a symbol font (“Ø”, “§”), a plain one, or the letter that typists took for a ring: “o  Hon. X”.
pub(super) fn bullet(text: &str) -> Option<&str> {
    let ring = text.strip_prefix("o ").map(str::trim_start);
    if let Some(rest) = ring.filter(|rest| rest.starts_with(char::is_uppercase) && rest.contains([',', '،'])) {
        return Some(rest);
    }
    // “·H.E. X”: a dot needs no space behind it.
    if let Some(rest) = text.strip_prefix(['·', '•', '●', '■', '▪']) {
        return rest.trim_start().starts_with(char::is_alphanumeric).then(|| rest.trim_start());
    }
    let rest = text.strip_prefix(['Ø', '§', '*', '►', '–', '-', '➢', '.', '○', '◆', '✓', '→', '➔', '➤', '▶'])?;
    rest.starts_with(' ').then(|| rest.trim_start())
}
