//! Right-to-left text from the order in which it stands to the order in which it is read.

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::chunks::Word;

/// The words' text in reading order, spaces between them. `around` says whether the page's text runs from right to
/// left: an address line in it may be mostly Latin.
pub(crate) fn text(words: &[Word], around: bool) -> String {
    let mut clusters: Vec<String> = Vec::new();
    for word in words {
        if !clusters.is_empty() {
            clusters.push(" ".into());
        }
        for glyph in &word.glyphs {
            match clusters.last_mut() {
                Some(base) if is_mark(glyph.char) && base != " " => base.push(glyph.char),
                _ => clusters.push(glyph.char.into()),
            }
        }
    }
    let turns = clusters.iter().any(|cluster| cluster.chars().any(is_right_to_left));
    if turns { reorder(&clusters, around) } else { clusters.concat() }
}

/// Whether most letters are of a right-to-left script.
pub(crate) fn runs_right_to_left<'a>(chars: impl Iterator<Item = &'a char>) -> bool {
    let (mut rtl, mut ltr) = (0, 0);
    for &c in chars {
        match bidi_class(c) {
            BidiClass::R | BidiClass::AL => rtl += 1,
            BidiClass::L => ltr += 1,
            _ => {}
        }
    }
    rtl > ltr
}

fn is_right_to_left(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

fn is_mark(c: char) -> bool {
    bidi_class(c) == BidiClass::NSM
}

/// Reorders as a display would: doing so twice gives the first order again.
fn reorder(clusters: &[String], around: bool) -> String {
    let bases: String = clusters.iter().filter_map(|cluster| cluster.chars().next()).collect();
    let base = bases.chars().collect::<Vec<_>>();
    let level = if around || runs_right_to_left(base.iter()) { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(&bases, Some(level));
    let levels: Vec<Level> = bases.char_indices().map(|(at, _)| info.levels[at]).collect();
    let order = BidiInfo::reorder_visual(&levels);
    let mut out: Vec<String> = order.iter().map(|&at| clusters[at].clone()).collect();
    let turned: Vec<bool> = order.iter().map(|&at| levels[at].is_rtl()).collect();
    if brackets_face_outwards(&out, &turned) {
        for (cluster, _) in out.iter_mut().zip(&turned).filter(|(_, turned)| **turned) {
            *cluster = mirrored(cluster);
        }
    }
    out.concat()
}

/// Some files name a bracket by its shape, some by its meaning. Named by shape, reversed text has “)word(”.
fn brackets_face_outwards(clusters: &[String], turned: &[bool]) -> bool {
    let brackets = clusters.iter().zip(turned).filter(|(_, turned)| **turned).map(|(cluster, _)| cluster.as_str());
    let mut balance = 0i32;
    let mut wrong = 0i32;
    for bracket in brackets {
        match bracket {
            "(" | "[" | "{" | "«" => balance += 1,
            ")" | "]" | "}" | "»" => {
                wrong += i32::from(balance <= 0);
                balance -= 1;
            }
            _ => {}
        }
    }
    // One closing bracket without its partner may belong to the line before.
    wrong > 0 && balance >= 0
}

fn mirrored(cluster: &str) -> String {
    let turn = |c| match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '«' => '»',
        '»' => '«',
        other => other,
    };
    cluster.chars().map(turn).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::glyphs::Glyph;

    /// Words whose letters stand from left to right as in `visual`.
    fn words(visual: &str) -> Vec<Word> {
        let glyph = |char| Glyph { char, left: 0.0, right: 0.0, base: 0.0, size: 10.0, bold: false };
        let word = |word: &str| Word { glyphs: word.chars().map(glyph).collect(), left: 0.0, right: 0.0 };
        visual.split(' ').map(word).collect()
    }

    #[track_caller]
    fn check(visual: &str, expected: &str) {
        let around =
            runs_right_to_left(visual.chars().collect::<Vec<_>>().iter()) || expected.starts_with(is_right_to_left);
        assert_eq!(text(&words(visual), around), expected);
    }

    fn reversed(text: &str) -> String {
        text.chars().rev().collect()
    }

    #[test]
    fn left_to_right_text_stays() {
        check("UA: 12/26 (Iran)", "UA: 12/26 (Iran)");
    }

    #[test]
    fn arabic_lines_are_turned() {
        check(&reversed("مرحبا بالعالم"), "مرحبا بالعالم");
    }

    #[test]
    fn numbers_and_latin_words_in_arabic_keep_their_order() {
        check(&format!("2024 {} 3", reversed("يونيو")), "3 يونيو 2024");
        check(&format!("info@x.example :{}", reversed("البريد")), "البريد: info@x.example");
    }

    #[test]
    fn brackets_named_by_shape_are_turned_round() {
        check(&format!("({})", reversed("تونس")), "(تونس)");
        check(&format!("){}(", reversed("تونس")), "(تونس)");
    }
}
