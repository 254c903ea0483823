//! Glyphs that stand for several letters: the letter list has one unknown sign for them, the runs have the letters.

use pdf_oxide::layout::TextSpan;

use super::glyphs::Glyph;

/// What the letter list has for a glyph that is not exactly one character.
const UNKNOWN: char = char::REPLACEMENT_CHARACTER;
/// Printed, it is a hyphen: typesetters break words by it.
pub(crate) const SOFT_HYPHEN: char = '\u{ad}';
/// No ligature has more letters: “ffi”, the Arabic “لله”.
const MAX_LETTERS: usize = 4;
/// As many letters after the unknown one must agree, where there are so many.
const CONTEXT: usize = 3;

/// Whether there is anything to resolve.
pub(crate) fn any(glyphs: &[Glyph]) -> bool {
    glyphs.iter().any(|glyph| glyph.char == UNKNOWN)
}

/// Replaces unknown signs by the letters of the run in which they stand. `top` is the page's upper edge in the
/// file's own coordinates, `left` its left one.
pub(crate) fn resolve(glyphs: &mut Vec<Glyph>, spans: &[TextSpan], left: f32, top: f32) {
    for span in spans {
        let (start, end) = (span.bbox.x - left - 1.0, span.bbox.x + span.bbox.width - left + 1.0);
        let base = top - span.bbox.y;
        let on = |glyph: &Glyph| {
            let same_line = (glyph.base - base).abs() < 0.4 * glyph.size;
            same_line && (start..=end).contains(&glyph.left) && !glyph.char.is_whitespace()
        };
        let mut own: Vec<usize> = (0..glyphs.len()).filter(|&at| on(&glyphs[at])).collect();
        own.sort_by(|&a, &b| glyphs[a].left.total_cmp(&glyphs[b].left));
        if !own.iter().any(|&at| glyphs[at].char == UNKNOWN) {
            continue;
        }
        let signs: Vec<char> = own.iter().map(|&at| glyphs[at].char).collect();
        let letters: Vec<char> = span.text.chars().filter(|c| !c.is_whitespace()).collect();
        for (index, text) in align(&signs, &letters) {
            let next = own.get(index + 1).map(|&at| glyphs[at].left);
            put(glyphs, own[index], &text, next);
        }
    }
    hyphens(glyphs);
}

/// For each unknown sign that can be resolved, its index and its letters.
fn align(signs: &[char], letters: &[char]) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    for (index, &sign) in signs.iter().enumerate() {
        if sign != UNKNOWN {
            // Runs and letters differ where a run was cleaned up; look a little ahead for the same letter.
            let step = letters[at.min(letters.len())..].iter().take(MAX_LETTERS).position(|&c| c == sign);
            at += step.map_or(0, |step| step + 1);
            continue;
        }
        let after: Vec<char> =
            signs[index + 1..].iter().copied().take_while(|&c| c != UNKNOWN).take(CONTEXT).collect();
        let rest = &letters[at.min(letters.len())..];
        let fits = |length: usize| match rest.get(length..) {
            Some(tail) if after.is_empty() => index + 1 < signs.len() || tail.is_empty(),
            Some(tail) => tail.starts_with(&after),
            None => false,
        };
        if let Some(length) = (1..=MAX_LETTERS).find(|&length| fits(length)) {
            found.push((index, rest[..length].iter().collect()));
            at += length;
        }
    }
    found
}

/// Joins what a reader of bytes took apart: “Â” and a no-break space are the two bytes of one such space.
pub(crate) fn join_bytes(glyphs: &mut Vec<Glyph>) {
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

/// Puts the letters in the place of the glyph, sharing its room.
fn put(glyphs: &mut Vec<Glyph>, at: usize, text: &str, next: Option<f32>) {
    let whole = glyphs[at].clone();
    let count = text.chars().count().max(1) as f32;
    // Some ligatures come without a width; the next letter shows it.
    let usual = 0.3 * whole.size * count;
    let room = if whole.right - whole.left > 0.1 { whole.right - whole.left } else { usual };
    let width = next.map_or(room, |next| room.min((next - whole.left).max(0.1))) / count;
    let letter = |(index, char): (usize, char)| {
        let char = if char == SOFT_HYPHEN { '-' } else { char };
        let left = whole.left + width * index as f32;
        Glyph { char, left, right: left + width, ..whole.clone() }
    };
    let mut letters = text.chars().enumerate().map(letter);
    if let Some(first) = letters.next() {
        glyphs[at] = first;
    }
    glyphs.extend(letters);
}

/// An unknown sign that ends a line after a letter is a hyphen: typesetters break words by a soft one. Elsewhere it
/// stays, so that the loss is seen.
fn hyphens(glyphs: &mut [Glyph]) {
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

    #[track_caller]
    fn check(signs: &str, letters: &str, expected: &[&str]) {
        let chars = |text: &str| text.chars().map(|c| if c == '?' { UNKNOWN } else { c }).collect::<Vec<_>>();
        let found: Vec<String> = align(&chars(signs), &chars(letters)).into_iter().map(|(_, text)| text).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn ligatures_are_found_by_their_neighbours() {
        check("sta?who", "staffwho", &["ff"]);
        check("e?ciente?ve", "efficientefive", &["ffi", "fi"]);
        check("?rst", "first", &["fi"]);
        check("o?", "off", &["ff"]);
    }

    #[test]
    fn a_sign_the_run_has_no_letters_for_stays_unknown() {
        check("Investi?", "Investi", &[]);
    }
}
