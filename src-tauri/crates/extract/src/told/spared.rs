//! Whom a letter greets, whose office stands behind the name, and who gives the orders: nobody at risk.

use crate::fold::{fold, skip};
use crate::labels::{grammar, letters, people};
use crate::names;
use crate::near;
use crate::rows::Sheet;

/// The lines that greet whoever is written to by name, folded: “Dear President Abalo,”, “Señor Kodjo Abalo:”.
pub(super) fn greeted(sheet: &Sheet<'_>) -> Vec<String> {
    const WORDS: usize = 8;
    const AHEAD: usize = 3;
    let mut out = Vec::new();
    for row in &sheet.rows {
        let closed = row.text.trim_end().ends_with([',', ':', '!', '，']);
        if !closed || row.text.split_whitespace().count() > WORDS {
            continue;
        }
        let Some(start) = letters().start(&row.folded, |mark| mark == "greet") else { continue };
        let behind = skip(&row.text, start.end);
        // “Dear friends of Afi Lawson,” greets others.
        let own = |mention: &names::Mention| {
            let ahead: Vec<String> = behind[..mention.start].split_whitespace().map(fold).collect();
            ahead.len() <= AHEAD
                && !ahead.last().is_some_and(|word| grammar().has(word, "of") || grammar().has(word, "behalf"))
        };
        if names::mentions(behind).first().is_some_and(own) || behind.trim().split(' ').count() > 1 {
            out.push(fold(behind.trim_end_matches([',', ':', '!', ' '])));
        }
    }
    out
}

/// Whether a line of an address, or one that greets, holds a name; “C. Kodjo Abalo” has a letter before it.
pub(super) fn is_official(lines: &[String], name: &str) -> bool {
    let folded = fold(name);
    let bare = folded.split_once(". ").filter(|(letter, rest)| letter.chars().count() == 1 && rest.contains(' '));
    let own = bare.map_or(folded.as_str(), |(_, rest)| rest);
    lines.iter().any(|line| line.contains(own))
}

/// “Kodjo Abalo, President of the Republic”: the office of somebody in authority right behind the name.
pub(super) fn holds_office(behind: &str) -> bool {
    const REACH: usize = 60;
    let Some(aside) = behind.strip_prefix([',', '،']) else { return false };
    people().leads(&fold(near::first(aside.trim_start(), REACH)), "office").is_some()
}

/// “el coronel retirado ”: what stands before a word between a rank and the name.
pub(super) fn before_retired(before: &str) -> Option<String> {
    const REACH: usize = 60;
    let folded = fold(near::last(before, REACH));
    let folded = folded.trim_end();
    let end = people().ends(folded, "retired")?;
    Some(folded[..folded.len() - end.len()].trim_end().rsplit(' ').next().unwrap_or("").to_owned())
}

/// “paramilitaries under the command of ”: words that end before whoever gives the orders.
pub(super) fn gives_orders(before: &str) -> bool {
    const REACH: usize = 60;
    people().ends(fold(near::last(before, REACH)).trim_end(), "orders").is_some()
}
