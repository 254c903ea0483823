//! Numbers that a narrow column broke, or that stand in a line of their own below their label.

use crate::fold::fold;
use crate::labels::contacts;

/// “Fax: +228 22 555” above “102”: the last digits of a number had no room in its line.
pub(crate) fn goes_on_below(above: &str, text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let only = text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-'));
    only && (2..=6).contains(&digits) && is_number_line(above)
}

/// “Fax: +963 11 555 78 42” above “+963 11 555 24 60”: a second number in a line of its own.
pub(crate) fn repeats_below(above: &str, text: &str) -> bool {
    const SHORTEST: usize = 7;
    let written = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '.' | '+');
    text.starts_with(['+', '('])
        && text.chars().all(written)
        && text.chars().filter(char::is_ascii_digit).count() >= SHORTEST
        && is_number_line(above)
}

/// “Fax: +228 22 555”: a label of a number, and nothing behind the number.
fn is_number_line(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_digit())
        && contacts().start(&fold(text), |mark| matches!(mark, "fax" | "phone" | "phonefax")).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_number_stands_below_the_first() {
        assert!(repeats_below("Fax: +963 11 555 78 42", "+963 11 555 24 60"));
        assert!(repeats_below("Tel: (228) 22 55 01 02", "(228) 22 55 01 03"));
        for (above, text) in [
            ("Fax:", "+963 11 555 24 60"),
            ("BP 121", "+963 11 555 24 60"),
            ("Fax: +963 11 555 78 42", "1010 Wien"),
            ("Fax: +963 11 555 78 42", "0105 5781"),
        ] {
            assert!(!repeats_below(above, text), "{above} / {text}");
        }
    }
}
