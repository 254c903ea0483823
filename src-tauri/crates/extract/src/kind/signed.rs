//! A page that collects names: it asks to sign, counts those who did, or holds a form for them.

use crate::labels::kinds;
use crate::rows::{Row, Sheet};

/// A counter's line, a row of a form: longer than this it tells.
const SHORT: usize = 80;

/// The words that say so: their row, and the characters in it.
pub(super) fn find(sheet: &Sheet<'_>) -> Option<super::Hit> {
    let short = |fits: fn(&str) -> bool| {
        let fits = |row: &Row| row.text.chars().count() <= SHORT && fits(&row.folded);
        let at = sheet.rows.iter().position(fits)?;
        Some((at, 0, sheet.rows[at].text.chars().count()))
    };
    super::phrase(sheet, "sign").or_else(|| short(counts)).or_else(|| short(is_form))
}

/// “18.233 firme raccolte”, “Unterschriften: 1 204”.
fn counts(folded: &str) -> bool {
    // A year, or a page's number, is no count of names.
    const DIGITS: usize = 2;
    let digits = folded.chars().filter(|c| c.is_numeric()).count();
    digits >= DIGITS && kinds().stem(folded, "signatures") && crate::dates::all(folded).is_empty()
}

/// “Nom* Prénom* Courriel*”: nothing but what a form asks for, an address among it.
fn is_form(folded: &str) -> bool {
    const FIELDS: usize = 3;
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect();
    let fields = words.iter().filter(|word| kinds().has(word, "formfield")).count();
    fields >= FIELDS && fields * 3 >= words.len() * 2 && !folded.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn a_counter_and_a_form_collect_names() {
        assert!(counts(&fold("18.233 firme raccolte")) && counts(&fold("Bisher 412 Unterschriften")));
        assert!(!counts(&fold("Signature:")) && !counts(&fold("Signed on 3 May 2014")));
        assert!(is_form(&fold("Nom* Prénom* Courriel*")) && is_form(&fold("First name Surname Email Postcode")));
        assert!(!is_form(&fold("Name of the minister: E-mail unknown")));
    }
}
