//! A section of Amnesty's, named in head or foot.

use super::{EDGE, Found, Name, as_printed, names};
use crate::country;
use crate::fold::{chars_before, fold, slice};
use crate::labels::{countries, grammar, kinds};
use crate::rows::Sheet;

/// A section of Amnesty's, named in head or foot: “Amnesty International USA”.
pub(super) fn section(sheet: &Sheet<'_>, wanted: &impl Fn(&Name) -> bool) -> Option<Found> {
    let count = sheet.rows.len();
    let edge = sheet
        .rows
        .iter()
        .enumerate()
        .filter(|(at, _)| *at < EDGE || at + EDGE / 2 >= count)
        .map(|(_, row)| row.text.clone());
    let around =
        sheet.document.title.iter().chain(sheet.document.publisher.iter()).chain(&sheet.furniture).cloned();
    let bases: Vec<&Name> = names().iter().filter(|name| name.family == "amnesty" && wanted(name)).collect();
    for text in around.chain(edge) {
        let folded = fold(&text);
        for base in &bases {
            for (at, _) in folded.match_indices(base.folded.as_str()) {
                let end = at + base.folded.len();
                let behind = folded[end..].trim_start_matches(' ');
                let known = countries().leads(behind, "section").map(str::to_owned);
                let named =
                    country::mentions(behind).first().filter(|m| m.start == 0).map(|m| behind[..m.end].to_owned());
                let gap = folded[end..].len() - behind.len();
                if let Some(region) =
                    known.or(named).filter(|_| gap == 1 && !is_sentence(&folded, end) && heads_piece(&folded[..at]))
                {
                    let printed = slice(
                        &text,
                        chars_before(&folded, end + gap),
                        chars_before(&folded, end + gap + region.len()),
                    );
                    let own = slice(&text, chars_before(&folded, at), chars_before(&folded, end));
                    return Some((format!("{} {}", as_printed(base, own), with_small_letters(printed)), None));
                }
            }
        }
    }
    None
}

/// “DEUTSCHLAND” of a foot in capitals as “Deutschland”; short forms such as “USA” stay.
fn with_small_letters(printed: &str) -> String {
    let word = |word: &str| {
        let capitals = word.chars().count() > 3 && !word.chars().any(char::is_lowercase);
        let rest: String = word.chars().skip(1).flat_map(char::to_lowercase).collect();
        if capitals { word.chars().take(1).chain(rest.chars()).collect() } else { word.to_owned() }
    };
    printed.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// A masthead or foot begins with the name, or puts a mark or “from” before it.
pub(super) fn heads_piece(before: &str) -> bool {
    let before = before.trim_end();
    let marked = before.ends_with(|c: char| !c.is_alphanumeric() && c != ')');
    before.is_empty() || marked || kinds().ends(before, "from").is_some()
}

/// A sentence about a section (“Amnesty International India had to close”) is neither masthead nor foot.
fn is_sentence(folded: &str, end: usize) -> bool {
    let rest: Vec<&str> = folded[end..].split_whitespace().collect();
    rest.get(1).is_some_and(|word| grammar().has(word, "verb"))
}
