//! Letters that come out of a PDF wrong, put right by what stands around them.

use std::collections::HashSet;

use super::glyphs::Glyph;
use super::instructions::Replacements;

/// What the letter list has for a glyph without a character.
const UNKNOWN: char = char::REPLACEMENT_CHARACTER;

/// Puts the words that the file gives for marked glyphs in their place: the first of each run takes the words and
/// the room of all.
pub(super) fn put_words(glyphs: &[(Glyph, Option<u32>)], replacements: &Replacements) -> Vec<Glyph> {
    let words = |number: Option<u32>| number.and_then(|number| Some((number, replacements.get(number)?)));
    let mut runs: Vec<(u32, Glyph)> = Vec::new();
    let mut out = Vec::with_capacity(glyphs.len());
    for (glyph, number) in glyphs {
        match words(*number) {
            None => out.push(glyph.clone()),
            Some((number, text)) => match runs.iter_mut().rev().find(|run| run.0 == number) {
                Some((_, run)) => {
                    run.left = run.left.min(glyph.left);
                    run.right = run.right.max(glyph.right);
                }
                None => {
                    let mut letters = text.chars();
                    let char = match letters.next() {
                        Some('\u{ad}') => '-',
                        first => first.unwrap_or(' '),
                    };
                    runs.push((number, Glyph { char, tail: letters.collect(), ..glyph.clone() }));
                }
            },
        }
    }
    out.extend(runs.into_iter().map(|run| run.1));
    out
}

/// Joins what a reader of bytes took apart: “Â” and a no-break space are the two bytes of one such space.
pub(super) fn join_bytes(glyphs: &mut Vec<Glyph>) {
    let lead = |glyph: &Glyph| matches!(glyph.char, 'Â' | 'Ã');
    let leads: Vec<usize> = (0..glyphs.len()).filter(|&at| lead(&glyphs[at])).collect();
    let mut gone = Vec::new();
    for first in leads {
        let (right, base) = (glyphs[first].right, glyphs[first].base);
        let is_second = |glyph: &Glyph| {
            let beside = (glyph.left - right).abs() < 0.05 && (glyph.base - base).abs() < 0.05;
            beside && ('\u{80}'..='\u{bf}').contains(&glyph.char)
        };
        if let Some(second) = glyphs.iter().position(is_second) {
            // “Â” is byte C2, “Ã” byte C3: the character is 80 to BF, or 40 more.
            let shift = if glyphs[first].char == 'Ã' { 0x40 } else { 0 };
            glyphs[first].char = char::from_u32(u32::from(glyphs[second].char) + shift).unwrap_or(' ');
            glyphs[first].right = glyphs[first].left + 0.25 * glyphs[first].size;
            gone.push(second);
        }
    }
    gone.sort_unstable();
    for at in gone.into_iter().rev() {
        glyphs.remove(at);
    }
}

/// Puts lam and alef together where the reader took their one sign for two of half its breadth each, in the order of
/// reading: they are read from the right, the sign from the left.
pub(super) fn lam_alef(glyphs: &mut Vec<Glyph>) {
    let firsts: HashSet<usize> = (1..glyphs.len()).filter(|&at| halves(&glyphs[at - 1], &glyphs[at])).collect();
    // An alef of its own of that breadth: the two may be signs of their own, “ال” as it stands on the page.
    let alone = |at: &usize| is_alef(&glyphs[*at]) && !firsts.contains(at);
    let plain: HashSet<(i64, i64)> = (0..glyphs.len()).filter(alone).map(|at| breadth(&glyphs[at])).collect();
    let mut out: Vec<Glyph> = Vec::with_capacity(glyphs.len());
    for (at, glyph) in std::mem::take(glyphs).into_iter().enumerate() {
        match out.last_mut().filter(|_| firsts.contains(&at) && !plain.contains(&breadth(&glyph))) {
            Some(lam) => {
                lam.tail.push(glyph.char);
                lam.right = glyph.right;
            }
            None => out.push(glyph),
        }
    }
    *glyphs = out;
}

fn is_alef(glyph: &Glyph) -> bool {
    matches!(glyph.char, 'ا' | 'أ' | 'إ' | 'آ')
}

/// A letter's size and breadth in hundredths of a point.
fn breadth(glyph: &Glyph) -> (i64, i64) {
    ((glyph.size * 100.0).round() as i64, ((glyph.right - glyph.left) * 100.0).round() as i64)
}

/// Whether a lam and the alef behind it touch and are equally broad.
fn halves(lam: &Glyph, alef: &Glyph) -> bool {
    const TOUCHING: f32 = 0.01;
    let joined = (alef.left - lam.right).abs() < TOUCHING && (alef.base - lam.base).abs() < TOUCHING;
    lam.char == 'ل' && is_alef(alef) && joined && breadth(lam) == breadth(alef)
}

/// An unknown sign that ends a line after a letter is a hyphen: typesetters break words by a soft one. Elsewhere it
/// stays, so that the loss is seen.
pub(super) fn hyphens(glyphs: &mut [Glyph]) {
    let ends: Vec<usize> = (0..glyphs.len()).filter(|&at| glyphs[at].char == UNKNOWN).collect();
    for at in ends {
        let own = &glyphs[at];
        let beside = |glyph: &&Glyph| (glyph.base - own.base).abs() < 0.3 * own.size && !glyph.char.is_whitespace();
        let reach = 2.0 * own.size;
        let followed =
            glyphs.iter().filter(beside).any(|glyph| glyph.left > own.left && glyph.left - own.left < reach);
        let after_letter = glyphs.iter().filter(beside).any(|glyph| {
            glyph.char.is_alphabetic() && glyph.left < own.left && (own.left - glyph.right).abs() < 0.15 * own.size
        });
        if after_letter && !followed {
            glyphs[at].char = '-';
            glyphs[at].right = glyphs[at].left + 0.3 * glyphs[at].size;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters side by side from the left, each with its breadth.
    #[track_caller]
    fn check(letters: &[(char, f32)], expected: &[&str]) {
        let mut left = 0.0;
        let mut glyphs: Vec<Glyph> = Vec::new();
        for &(char, width) in letters {
            let right = left + width;
            glyphs.push(Glyph { char, tail: String::new(), left, right, base: 0.0, size: 9.0, bold: false });
            left = right;
        }
        lam_alef(&mut glyphs);
        let shown: Vec<String> = glyphs.iter().map(|glyph| format!("{}{}", glyph.char, glyph.tail)).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn halves_of_one_sign_are_joined_and_the_article_is_not() {
        check(&[('ل', 2.6), ('ا', 2.6), ('ب', 4.0), ('ا', 2.4)], &["لا", "ب", "ا"]);
        check(&[('ل', 2.6), ('ا', 2.4), ('ب', 4.0)], &["ل", "ا", "ب"]);
        // A font whose lam and alef are equally broad.
        check(&[('ل', 2.6), ('ا', 2.6), ('ب', 4.0), ('ا', 2.6)], &["ل", "ا", "ب", "ا"]);
    }
}
