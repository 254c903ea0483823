//! Right-to-left text from the order in which it stands to the order in which it is read.

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::chunks::Word;

/// The words' text in reading order, spaces between them. `around` says whether the page's text runs from right to
/// left: an address line in it may be mostly Latin.
pub(crate) fn text(words: &[Word], around: bool) -> String {
    if words.iter().any(|word| word.glyphs.iter().any(|glyph| is_right_to_left(glyph.char))) {
        reorder(&clusters(words), around)
    } else {
        words.iter().map(word_text).collect::<Vec<_>>().join(" ")
    }
}

fn word_text(word: &Word) -> String {
    word.glyphs.iter().flat_map(|glyph| std::iter::once(glyph.char).chain(glyph.tail.chars())).collect()
}

/// What keeps its inner order: a letter with its marks, a space, or a phrase of left-to-right words.
fn clusters(words: &[Word]) -> Vec<String> {
    let mut clusters: Vec<String> = Vec::new();
    let mut phrase: Vec<String> = Vec::new();
    for word in words {
        if is_foreign(word) {
            phrase.push(word_text(word));
            continue;
        }
        push_phrase(&mut phrase, &mut clusters);
        push_space(&mut clusters);
        for glyph in &word.glyphs {
            match clusters.last_mut() {
                Some(base) if is_mark(glyph.char) && base != " " => base.push(glyph.char),
                _ => clusters.push(format!("{}{}", glyph.char, glyph.tail)),
            }
        }
    }
    push_phrase(&mut phrase, &mut clusters);
    clusters
}

/// A word of Latin letters or European digits only: “+202”, “m.office@x.example”, “12/8123/2024”.
fn is_foreign(word: &Word) -> bool {
    let is = |class: BidiClass| word.glyphs.iter().any(|glyph| bidi_class(glyph.char) == class);
    // Persian digits are European ones to the algorithm, but stand in Persian text.
    let persian = word.glyphs.iter().any(|glyph| ('\u{6f0}'..='\u{6f9}').contains(&glyph.char));
    (is(BidiClass::L) || is(BidiClass::EN))
        && !is(BidiClass::R)
        && !is(BidiClass::AL)
        && !is(BidiClass::AN)
        && !persian
}

/// Adds words that are read from left to right as one cluster. Punctuation on their left ends the phrase in a text
/// that comes from the right; a telephone number typed without care has its “+202” at the far end.
fn push_phrase(phrase: &mut Vec<String>, clusters: &mut Vec<String>) {
    let mut words = std::mem::take(phrase);
    let Some(first) = words.first_mut() else { return };
    push_space(clusters);
    let bare = first.trim_start_matches(['.', ',', ':', ';', '!', '?', '،', '؛', '؟']);
    clusters.extend(first[..first.len() - bare.len()].chars().map(String::from));
    *first = bare.to_owned();
    if let Some(number) = dialled(&words) {
        clusters.push(number);
        return;
    }
    if words.len() > 1 && !words[0].starts_with('+') && words.last().is_some_and(|last| last.starts_with('+')) {
        words.reverse();
    }
    clusters.push(words.join(" "));
}

/// A telephone number whose groups the page's direction turned round, its “+” at the right end: “014 555 71 216+”.
fn dialled(words: &[String]) -> Option<String> {
    let digits = |word: &str| word.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '.' | '/' | '(' | ')'));
    let (last, before) = words.split_last()?;
    let first = last.strip_suffix('+')?;
    let whole = !first.is_empty() && digits(first) && before.iter().all(|word| digits(word));
    let groups = || std::iter::once(first).chain(before.iter().rev().map(String::as_str));
    whole.then(|| format!("+{}", groups().collect::<Vec<_>>().join(" ")))
}

fn push_space(clusters: &mut Vec<String>) {
    if !clusters.is_empty() {
        clusters.push(" ".into());
    }
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
    // A phrase stands for one Latin letter: nothing in it may be taken apart.
    let base = |cluster: &String| {
        let phrase = cluster.chars().nth(1).is_some_and(|c| !is_mark(c)) && !cluster.chars().any(is_right_to_left);
        if phrase { Some('a') } else { cluster.chars().next() }
    };
    let bases: String = clusters.iter().filter_map(base).collect();
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
        let glyph =
            |char| Glyph { char, tail: String::new(), left: 0.0, right: 0.0, base: 0.0, size: 10.0, bold: false };
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
    fn telephone_numbers_and_handles_are_read_from_the_left() {
        check(&format!("+202 2555 7165 :{}", reversed("فاكس")), "فاكس: +202 2555 7165");
        check(&format!("7165 2555 +202 :{}", reversed("فاكس")), "فاكس: +202 2555 7165");
        check(&format!("014 555 71 216+ :{}", reversed("فاكس")), "فاكس: +216 71 555 014");
        check(&format!("216-71-555-014+ :{}", reversed("فاكس")), "فاكس: +216-71-555-014");
        check(&format!("@EgyptPPO_ex :{}", reversed("تويتر")), "تويتر: @EgyptPPO_ex");
        check(&format!(".UA 12/26 {}", reversed("رقم")), "رقم UA 12/26.");
    }

    #[test]
    fn brackets_named_by_shape_are_turned_round() {
        check(&format!("({})", reversed("تونس")), "(تونس)");
        check(&format!("){}(", reversed("تونس")), "(تونس)");
    }
}
