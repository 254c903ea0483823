//! Folding: the form in which labels, names and dates are compared, one character for one.

use std::collections::HashMap;
use std::sync::OnceLock;

use unicode_normalization::char::decompose_canonical;

/// Lower case, without accents, with one kind of apostrophe, quotation mark, dash, space and digit.
/// Has exactly as many characters as `text`, so that a place in one is a place in the other.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    folded.extend(text.chars().map(fold_char));
    folded
}

/// Whether a folded text holds a digit: no number, index or day with a year stands in one that holds none.
pub(crate) fn has_digit(folded: &str) -> bool {
    folded.bytes().any(|byte| byte.is_ascii_digit())
}

/// What stands before the whole word or words that end a text.
pub(crate) fn before_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    text.strip_suffix(word).filter(|rest| !rest.ends_with(char::is_alphanumeric))
}

/// See [`fold`].
pub(crate) fn fold_char(c: char) -> char {
    if c.is_ascii() {
        return match c {
            '`' => '\'',
            '\n' | '\t' => ' ',
            _ => c.to_ascii_lowercase(),
        };
    }
    if let Some(digit) = digit_of(c) {
        return digit;
    }
    // A Hangul syllable or a voiced kana is a letter of its own, not one with an accent.
    let mut base = Some(c).filter(|&c| matches!(c as u32, 0x3040..=0x30ff | 0xac00..=0xd7af));
    if base.is_none() {
        decompose_canonical(c, |part| {
            base.get_or_insert(part);
        });
    }
    let lower = base.unwrap_or(c).to_lowercase().next().unwrap_or(c);
    if matches!(lower as u32, 0x4e00..=0x9fff) {
        return simplified(lower);
    }
    match lower {
        '’' | '‘' | 'ʼ' | '´' | '′' => '\'',
        '“' | '”' | '«' | '»' | '„' | '‟' | '‹' | '›' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{3000}' => ' ',
        '：' => ':',
        '／' => '/',
        'ı' => 'i',
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        // Arabic and Persian keyboards write the same letters differently.
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ة' => 'ه',
        other => other,
    }
}

/// Chinese is written in two ways, and a table that has a label in one of them has it in both.
fn simplified(c: char) -> char {
    static PAIRS: OnceLock<HashMap<char, char>> = OnceLock::new();
    let pairs = PAIRS.get_or_init(|| {
        let lines = include_str!("data/han.txt").lines().filter(|line| !line.starts_with('#'));
        lines
            .flat_map(str::split_whitespace)
            .filter_map(|pair| {
                let mut chars = pair.chars();
                Some((chars.next()?, chars.next()?))
            })
            .collect()
    });
    pairs.get(&c).copied().unwrap_or(c)
}

/// The digit of another script as an ASCII digit.
fn digit_of(c: char) -> Option<char> {
    // The zeros of Arabic-Indic, its eastern form, Devanagari, Bengali, Thai, Burmese, Khmer and full width digits.
    const ZEROS: [u32; 8] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xff10];
    let code = c as u32;
    if code < ZEROS[0] {
        return None;
    }
    let zero = ZEROS.into_iter().find(|&zero| (zero..zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// What is left of `text` after its first `count` characters.
pub(crate) fn skip(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).map_or("", |(at, _)| &text[at..])
}

/// The characters from `start` to `end`.
pub(crate) fn slice(text: &str, start: usize, end: usize) -> &str {
    let rest = skip(text, start);
    rest.char_indices().nth(end.saturating_sub(start)).map_or(rest, |(at, _)| &rest[..at])
}

/// How many characters stand before the byte `at`.
pub(crate) fn chars_before(text: &str, at: usize) -> usize {
    text[..at].chars().count()
}

/// Where `needle` stands in `hay`, both folded, as whole words: the byte at which it begins.
pub(crate) fn find_words(hay: &str, needle: &str) -> Option<usize> {
    hay.match_indices(needle).map(|(at, _)| at).find(|&at| is_whole(hay, at, at + needle.len()))
}

/// The first word of a text between two spaces of which `wanted` says yes: its first byte and one past its last.
pub(crate) fn between_spaces(text: &str, wanted: impl Fn(&str) -> bool) -> Option<(usize, usize)> {
    let ends = text.match_indices(' ').map(|(at, _)| at);
    let starts = ends.clone().map(|at| at + 1);
    starts.zip(ends.skip(1)).find(|&(start, end)| wanted(&text[start..end]))
}

/// Whether the bytes `start..end` of a text begin and end where words do.
pub(crate) fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let inside = &text[start..end];
    let open = !continues(text[..start].chars().next_back(), inside.chars().next());
    let last = inside.chars().next_back();
    // Korean puts its small words behind a noun without a space: “자국어로”.
    let glues = last.is_some_and(|c| matches!(c as u32, 0xac00..=0xd7af));
    open && (glues || !continues(text[end..].chars().next(), last))
}

/// Whether two neighbours belong to one word. Scripts without spaces between words never do.
fn continues(outside: Option<char>, inside: Option<char>) -> bool {
    let (Some(outside), Some(inside)) = (outside, inside) else {
        return false;
    };
    outside.is_alphanumeric() && inside.is_alphanumeric() && !is_unspaced(outside) && !is_unspaced(inside)
}

/// Whether the script of a character writes words without spaces between them: Chinese, Japanese, Thai, Lao,
/// Burmese, Khmer.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c as u32, 0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x3040..=0x30ff | 0x3400..=0x9fff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_count_of_characters() {
        for text in ["Índice AI: ÇA VA ’", "يونيو/حزيران ٢٠٢٤", "İstanbul ß ﬁ"] {
            assert_eq!(fold(text).chars().count(), text.chars().count(), "{text}");
        }
        assert_eq!(fold("DÉLAI D’ENVOI – ٣"), "delai d'envoi - 3");
    }

    #[test]
    fn finds_whole_words_only() {
        assert_eq!(find_words("send copies to", "to"), Some(12));
        assert_eq!(find_words("tomorrow", "to"), None);
    }
}
