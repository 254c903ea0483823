//! Index numbers in running text.

use model::IndexNumber;

use crate::fold::{chars_before, fold, has_digit};

/// An index number where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// In normal form.
    pub index: IndexNumber,
    /// First character.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
}

/// Amnesty's region and class codes, folded.
const REGIONS: [&str; 14] =
    ["afr", "amr", "asa", "eur", "mde", "act", "pol", "org", "ior", "nws", "doc", "fin", "pre", "cis"];

/// Whether a folded word is a region or class code.
pub(crate) fn is_region(word: &str) -> bool {
    REGIONS.contains(&word)
}

/// Every index number in a text, in order.
pub(crate) fn all(text: &str) -> Vec<Found> {
    let folded = fold(text);
    let (mut out, mut from) = (Vec::new(), 0);
    if !has_digit(&folded) {
        return out;
    }
    while let Some(at) = next_region(&folded, from) {
        from = at + 3;
        let Some(length) = number_length(&folded[at + 3..]) else {
            continue;
        };
        let end = at + 3 + length;
        if let Some(index) = IndexNumber::parse(&folded[at..end]) {
            out.push(Found { index, start: chars_before(&folded, at), end: chars_before(&folded, end) });
            from = end;
        }
    }
    out
}

/// The next region code that a word begins with and that no letter precedes: “COLOMBIAAMR” holds none.
fn next_region(folded: &str, from: usize) -> Option<usize> {
    let bytes = folded.as_bytes();
    (from..bytes.len().saturating_sub(6)).find(|&at| {
        let open = at == 0 || !bytes[at - 1].is_ascii_alphabetic();
        open && REGIONS.iter().any(|region| bytes[at..].starts_with(region.as_bytes()))
    })
}

/// How many bytes after the region code belong to the number: “ 54/30/93”, “ 37/6674/2017”, “: 13/ 6270/ 2022”.
fn number_length(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut at = 0;
    let mut groups = 0;
    while at < bytes.len() && matches!(bytes[at], b' ' | b':' | b'-') {
        at += 1;
    }
    loop {
        let digits = bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        let fits = match groups {
            0 => (1..=2).contains(&digits),
            1 => (1..=5).contains(&digits),
            _ => digits == 2 || digits == 4,
        };
        if !fits {
            return None;
        }
        at += digits;
        groups += 1;
        if groups == 3 {
            return Some(at);
        }
        let spaces = bytes[at..].iter().take_while(|&&b| b == b' ').count();
        if !matches!(bytes.get(at + spaces), Some(b'/' | b'.')) {
            return None;
        }
        at += spaces + 1;
        at += bytes[at..].iter().take_while(|&&b| b == b' ').count();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = all(text).into_iter().map(|f| f.index.to_string()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn finds_the_forms_of_all_years() {
        check("distribution)AI Index: AMR 23/44/95Distr: UA/SC", &["AMR 23/044/1995"]);
        check("Index: ASA 39/5901/2022 ประเทศไทย", &["ASA 39/5901/2022"]);
        check("(AFR 57/16/91, 12 September 1991; AFR 57/02/92)", &["AFR 57/016/1991", "AFR 57/002/1992"]);
        check("شماره سند: MDE ۱۳/۷۲۱۵/۲۰۲۳", &["MDE 13/7215/2023"]);
        check("AMR 53/009/2002/s", &["AMR 53/009/2002"]);
    }

    #[test]
    fn finds_none_where_none_is() {
        check("act 2 / scene 3", &[]);
        check("the factory 12/3/99 and MDE 1234/5", &[]);
    }
}
