//! Salutations that a narrow column broke over lines.

use crate::contacts;
use crate::country;
use crate::fold::{fold, skip};
use crate::labels::{contacts as table, grammar};

/// Puts such a salutation together: “Salutation: Your” / “Excellency”, “Formule d'appel : Monsieur” / “le Président,”.
pub(super) fn joined(texts: Vec<(usize, String)>) -> Vec<(usize, String)> {
    let width = texts.iter().map(|(_, text)| text.chars().count()).max().unwrap_or(0);
    let count = texts.len();
    let mut out: Vec<(usize, String)> = Vec::with_capacity(count);
    for (at, (row, text)) in texts.into_iter().enumerate() {
        match out.last_mut() {
            Some((_, last)) if goes_on(last, &text, at + 1 == count, width) => {
                last.push(' ');
                last.push_str(&text);
            }
            _ => out.push((row, text)),
        }
    }
    out
}

/// Whether a line is the rest of the salutation above it. `last`: it is the last of its block; `width`: the longest line's.
fn goes_on(above: &str, text: &str, last: bool, width: usize) -> bool {
    let folded = fold(above);
    let Some(label) = contacts::salutation_label(&folded) else { return false };
    let value = skip(&folded, label).trim_matches([' ', ':']).to_owned();
    if value.is_empty() || contacts::is_contact(&fold(text)) {
        return false;
    }
    is_open(&value) || is_rest(text) || last && is_last_word(above, text, width)
}

/// “Your Excellency /”, “Excelência/ Your”, “Sehr geehrter Herr”, “Dear” alone; “Monsieur” alone is whole.
fn is_open(value: &str) -> bool {
    let last = value.rsplit([' ', '/']).next().unwrap_or("");
    value.ends_with('/')
        || table().has(value, "openalone")
        || value.contains([' ', '/']) && table().has(last, "open")
}

/// “le Président,”, “de Seguridad”: a few words that begin small; no line of an address does. “und an:” parts two.
fn is_rest(text: &str) -> bool {
    const WORDS: usize = 4;
    let first = text.split_whitespace().next().unwrap_or("");
    text.starts_with(char::is_lowercase)
        && (2..=WORDS).contains(&text.split_whitespace().count())
        && !grammar().has(&fold(first), "and")
        && is_plain(text)
}

/// “Señor Fiscal” / “General”: the last line of a narrow block, a word or two that had no room in the line above.
fn is_last_word(above: &str, text: &str, width: usize) -> bool {
    const NARROW: usize = 45;
    const WORDS: usize = 2;
    let first = text.split_whitespace().next().map_or(0, |word| word.chars().count());
    width <= NARROW
        && above.chars().count() + 1 + first > width
        && text.split_whitespace().count() <= WORDS
        && is_plain(text)
        && country::named(&fold(text)).is_none()
}

fn is_plain(text: &str) -> bool {
    !text.contains(|c: char| c.is_numeric() || matches!(c, ':' | '@' | '：'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lines: &[&str], expected: &[&str]) {
        let texts = lines.iter().map(|line| (0, (*line).to_owned())).collect();
        let left: Vec<String> = joined(texts).into_iter().map(|(_, text)| text).collect();
        assert_eq!(left, expected);
    }

    #[test]
    fn a_broken_salutation_is_one_line() {
        for whole in [
            "Salutation: Your / Excellency",
            "Salutation: Dear / Minister of / Mines",
            "Formule d'appel : Monsieur / le Ministre,",
            "Tratamiento: Señora / Fiscal",
            "Anrede: Sehr geehrte / Frau Ministerin",
            "Formula di saluto: Vostra / Eccellenza",
            "Aanhef: Geachte / Minister",
            "Обращение: Уважаемый / министр",
            "Salutation: Dear Attorney / General",
        ] {
            let lines: Vec<&str> = whole.split(" / ").collect();
            check(&lines, &[&whole.replace(" / ", " ")]);
        }
        let lines =
            ["Tegucigalpa, HONDURAS", "Salutation: Dear Attorney", "General/ Estimado Sr. Fiscal", "General"];
        check(&lines, &["Tegucigalpa, HONDURAS", "Salutation: Dear Attorney General/ Estimado Sr. Fiscal General"]);
    }

    #[test]
    fn a_whole_one_ends_its_address() {
        for lines in [
            ["Salutation: Your Excellency", "Minister of Mines"],
            ["Formule d'appel : Monsieur", "Ministre des Mines"],
            ["Salutation: Dear Minister", "Togo"],
            ["Anrede: Exzellenz", "und an:"],
        ] {
            check(&lines, &lines);
        }
    }
}
