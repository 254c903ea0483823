//! The normal form of a line: what every reader's words go through.

use unicode_normalization::UnicodeNormalization;

/// NFC; every space a plain space; soft hyphens, zero-width marks and direction marks gone; ligatures and Arabic
/// presentation forms resolved. White space is not folded yet, tabs and line breaks stay.
pub(crate) fn characters(text: &str) -> String {
    if text.bytes().all(|b| b.is_ascii() && (b >= 0x20 || matches!(b, b'\t' | b'\n'))) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' => out.push(c),
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            // No-break, en, em, thin, ideographic spaces and the like.
            c if c.is_whitespace() => out.push(' '),
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => {}
            // Direction marks steer display only. The joiners U+200C and U+200D are spelling in Persian and stay.
            '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() => {}
            // The honorific ligatures (U+FDF0–FDFF) would unfold into whole phrases; they stay as printed.
            '\u{fb00}'..='\u{fb4f}' | '\u{fb50}'..='\u{fdcf}' | '\u{fe70}'..='\u{fefc}' => {
                out.extend(std::iter::once(c).nfkc());
            }
            c => out.push(c),
        }
    }
    out.nfc().collect()
}

/// Folds runs of white space to one space and trims both ends.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// The whole normal form of one line, letter-spaced words joined.
pub(crate) fn line(text: &str) -> String {
    let text = characters(text);
    join_letter_spaced(&text).unwrap_or_else(|| fold(&text))
}

/// Below this many letters a row of single characters may be initials or a list of options.
const MIN_SPACED_LETTERS: usize = 5;

/// “U R G E N T   A C T I O N” to “URGENT ACTION”: single characters parted by one space, words by more.
/// `None` where the line is not letter-spaced throughout.
pub(crate) fn join_letter_spaced(text: &str) -> Option<String> {
    let tokens = text.split_whitespace();
    if tokens.clone().count() < MIN_SPACED_LETTERS || tokens.clone().any(|token| token.chars().count() > 1) {
        return None;
    }
    if tokens.clone().filter(|token| token.chars().all(char::is_alphabetic)).count() < MIN_SPACED_LETTERS {
        return None;
    }
    let words = text.trim().split("  ").map(str::trim).filter(|word| !word.is_empty());
    Some(words.map(|word| word.split_whitespace().collect::<String>()).collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(line(text), expected);
    }

    #[test]
    fn spaces_of_all_kinds_fold() {
        check("  UA:\u{a0}12/26 \t Index:\u{2003}X ", "UA: 12/26 Index: X");
    }

    #[test]
    fn soft_hyphens_and_ligatures_are_resolved() {
        check("General\u{ad}staats\u{ad}anwalt o\u{fb03}ce", "Generalstaatsanwalt office");
    }

    #[test]
    fn arabic_presentation_forms_become_letters_and_honorifics_stay() {
        check("\u{fee3}\u{fec4}\u{feae}", "مطر");
        check("محمد \u{fdfa}", "محمد \u{fdfa}");
    }

    #[test]
    fn persian_joiners_stay_and_direction_marks_go() {
        check("می\u{200c}شود \u{200e}+98", "می\u{200c}شود +98");
    }

    #[test]
    fn letter_spaced_headings_are_joined() {
        check("U R G E N T   A C T I O N   A P P E A L", "URGENT ACTION APPEAL");
        check("N I G E R I A", "NIGERIA");
    }

    #[test]
    fn initials_and_figures_are_left_alone() {
        check("J. R. R. T.", "J. R. R. T.");
        check("1 2 3 4 5 6", "1 2 3 4 5 6");
        check("a b c", "a b c");
    }
}
