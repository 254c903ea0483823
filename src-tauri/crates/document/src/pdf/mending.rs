//! Letters that come out of a PDF wrong, put right by what stands around them.

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
