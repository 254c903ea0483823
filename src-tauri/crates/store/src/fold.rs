//! Words as the search compares them: without marks, in one alphabet's one form, lower case.
//!
//! FTS5 has no tokenizer for many scripts, so text and query both go through this before it sees them. What is folded
//! is never shown.

use unicode_normalization::UnicodeNormalization;

/// A longer word is cut: it is an address or noise.
const LONGEST: usize = 64;

/// The words of a text with spaces between, ready for the index. Where a script writes without spaces, each pair of
/// neighbours is a word, and the last letter one more, so that a single letter is found as a beginning.
pub(crate) fn for_index(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for run in runs(text) {
        match run {
            Run::Word(word) => push(&mut folded, &word),
            Run::Unspaced(letters) => {
                pairs(&letters).for_each(|pair| push(&mut folded, &pair));
                letters.last().into_iter().for_each(|last| push(&mut folded, last));
            }
        }
    }
    folded
}

/// The words of something typed, in order; none where it holds neither letter nor digit.
pub fn for_query(typed: &str) -> Vec<String> {
    let mut words = Vec::new();
    for run in runs(typed) {
        match run {
            Run::Word(word) => words.push(word),
            Run::Unspaced(letters) if letters.len() == 1 => words.extend(letters),
            Run::Unspaced(letters) => words.extend(pairs(&letters)),
        }
    }
    words
}

/// What stands between spaces and punctuation.
#[derive(Debug)]
enum Run {
    Word(String),
    /// Letters of a script without spaces, each with its marks.
    Unspaced(Vec<String>),
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut joins = false;
    for c in text.nfkd().filter(|c| !is_dropped(*c)) {
        if is_kept_mark(c) && joins {
            match runs.last_mut() {
                Some(Run::Word(word)) => word.push(c),
                Some(Run::Unspaced(letters)) => letters.iter_mut().next_back().into_iter().for_each(|l| l.push(c)),
                None => {}
            }
            continue;
        }
        if !c.is_alphanumeric() {
            joins = false;
            continue;
        }
        match (runs.last_mut().filter(|_| joins), is_unspaced(c)) {
            (Some(Run::Word(word)), false) if word.len() < LONGEST => fold_into(word, c),
            // The rest of a word that is too long.
            (Some(Run::Word(_)), false) => {}
            (Some(Run::Unspaced(letters)), true) => letters.push(c.to_string()),
            (_, true) => runs.push(Run::Unspaced(vec![c.to_string()])),
            (_, false) => {
                let mut word = String::new();
                fold_into(&mut word, c);
                runs.push(Run::Word(word));
            }
        }
        joins = true;
    }
    runs
}

fn push(folded: &mut String, word: &str) {
    if !folded.is_empty() {
        folded.push(' ');
    }
    folded.push_str(word);
}

fn pairs(letters: &[String]) -> impl Iterator<Item = String> + '_ {
    letters.windows(2).map(|pair| pair.concat())
}

fn fold_into(word: &mut String, c: char) {
    if let Some(digit) = digit(c) {
        word.push(digit);
    } else if let Some(letters) = variant(c) {
        word.push_str(letters);
    } else {
        c.to_lowercase().filter(|c| !is_dropped(*c)).for_each(|c| match variant(c) {
            Some(letters) => word.push_str(letters),
            None => word.push(c),
        });
    }
}

/// Letters that people type one for the other, and that no decomposition makes one.
fn variant(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' => "o",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ł' | 'Ł' => "l",
        'þ' | 'Þ' => "th",
        'ħ' | 'Ħ' => "h",
        'ı' => "i",
        'ə' | 'Ə' => "e",
        // Greek's final sigma.
        'ς' => "σ",
        // Persian and Urdu letters and the Arabic ones they stand for; alef maksura, teh marbuta, alef wasla.
        'ی' | 'ى' | 'ې' => "ي",
        'ک' | 'ڪ' => "ك",
        'ة' | 'ە' | 'ھ' | 'ہ' | 'ۀ' => "ه",
        'ٱ' => "ا",
        // Ukrainian and Belarusian texts and their Russian transcriptions.
        'ґ' | 'Ґ' => "г",
        'і' | 'І' => "и",
        // Hebrew's final letters.
        'ך' => "כ",
        'ם' => "מ",
        'ן' => "נ",
        'ף' => "פ",
        'ץ' => "צ",
        _ => return None,
    })
}

/// The digit zero of scripts that write numbers with their own digits.
const ZEROS: [u32; 18] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0,
    0x0F20, 0x1040, 0x17E0, 0x1810,
];

fn digit(c: char) -> Option<char> {
    let found = ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero).filter(|digit| *digit < 10));
    found.and_then(|digit| char::from_digit(digit, 10))
}

/// Marks that don't change which word it is: accents, Hebrew points, Arabic vowels, kana's voicing; and what joins or
/// stretches without being a letter.
fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}' | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{3099}' | '\u{309A}' | '\u{FE00}'..='\u{FE2F}'
        | '\u{640}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}')
}

/// Vowel signs of Indic and South-East Asian scripts: they make another word.
fn is_kept_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Scripts that write without spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        // Thai, Lao; Tibetan has its own points; Burmese; Khmer.
        '\u{E01}'..='\u{E4E}' | '\u{E81}'..='\u{ECD}' | '\u{EDC}'..='\u{EDF}' | '\u{1000}'..='\u{103F}'
        | '\u{1780}'..='\u{17D3}'
        // Kana, bopomofo and Han.
        | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{3105}'..='\u{312F}' | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, indexed: &str, asked: &[&str]) {
        assert_eq!(for_index(text), indexed, "{text}");
        assert_eq!(for_query(text), asked, "{text}");
    }

    #[test]
    fn accents_case_and_ligatures_do_not_count() {
        check("Müller, ÇAĞRI", "muller cagri", &["muller", "cagri"]);
        check("Straße Łódź Sørensen ﬁn", "strasse lodz sorensen fin", &["strasse", "lodz", "sorensen", "fin"]);
        check("İstanbul Diyarbakır", "istanbul diyarbakir", &["istanbul", "diyarbakir"]);
        check("Nguyễn Văn Đức", "nguyen van duc", &["nguyen", "van", "duc"]);
        check("ΟΔΥΣΣΕΥΣ ὁδός", "οδυσσευσ οδοσ", &["οδυσσευσ", "οδοσ"]);
        check("Алёна Андрій", "алена андрии", &["алена", "андрии"]);
    }

    #[test]
    fn arabic_persian_and_hebrew_variants_are_one() {
        assert_eq!(for_index("الأُسْتَاذ إيمـان"), for_index("الاستاذ ايمان"));
        assert_eq!(for_index("علی کریمی"), for_index("علي كريمي"));
        assert_eq!(for_index("مدرسة على"), for_index("مدرسه علي"));
        assert_eq!(for_index("שָׁלוֹם"), "שלומ");
        check("۱۲۳/٢٦", "123 26", &["123", "26"]);
    }

    #[test]
    fn scripts_without_spaces_become_pairs() {
        check("人权捍卫者", "人权 权捍 捍卫 卫者 者", &["人权", "权捍", "捍卫", "卫者"]);
        check("人", "人", &["人"]);
        check("ｶﾞﾝ bar", "カン ン bar", &["カン", "bar"]);
        check("UA 12/99中国", "ua 12 99 中国 国", &["ua", "12", "99", "中国"]);
        // Vowels and tones above stay with their letter: two letters, one pair.
        check("ที่นี่", "ที่นี่ นี่", &["ที่นี่"]);
    }

    #[test]
    fn vowel_signs_that_make_another_word_stay() {
        assert_ne!(for_index("कि"), for_index("कु"));
        assert_eq!(for_index("हिन्दी १२"), "हिन्दी 12");
    }

    #[test]
    fn nothing_but_letters_and_digits_comes_out() {
        check("\" OR * NEAR( ) : - ^ {}", "or near", &["or", "near"]);
        check("\u{301}'\"--", "", &[]);
        check("a\0b", "a b", &["a", "b"]);
        assert_eq!(for_index(&"x".repeat(500)).len(), LONGEST);
    }
}
