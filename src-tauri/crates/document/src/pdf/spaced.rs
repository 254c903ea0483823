//! Words set letter by letter, as mastheads are, put together again.

use super::chunks::{Chunk, Row, Word};

/// Fewer letters in a row than this may be initials.
const MIN_LETTERS: usize = 5;
/// A gap wider by this factor than the usual one between the letters parts two words: the space, and the letter
/// spacing on both its sides, are at least twice as wide.
const WIDER: f32 = 1.6;
/// Letters farther apart than this many times their size belong to no word.
const FARTHEST: f32 = 3.0;

/// A row whose chunks of single letters are one: the space between two words of a masthead is as wide as a gutter.
pub(super) fn whole(row: Row) -> Row {
    let single = |chunk: &Chunk| chunk.words.iter().all(is_single);
    let mut chunks: Vec<Chunk> = Vec::with_capacity(row.chunks.len());
    for chunk in row.chunks {
        let joins = |before: &&mut Chunk| {
            let near = chunk.left() - before.right() < FARTHEST * before.size;
            near && single(before) && single(&chunk) && before.words.len() + chunk.words.len() >= MIN_LETTERS
        };
        match chunks.last_mut().filter(joins) {
            Some(before) => before.words.extend(chunk.words),
            None => chunks.push(chunk),
        }
    }
    Row { chunks }
}

/// The words of a line, each run of single letters as the words it spells: “U R G E N T   A C T I O N”.
pub(super) fn joined(words: Vec<Word>) -> Vec<Word> {
    let mut out = Vec::with_capacity(words.len());
    let mut run: Vec<Word> = Vec::new();
    for word in words {
        if run.last().is_some_and(|before| !follows(before, &word)) {
            out.append(&mut spelt(std::mem::take(&mut run)));
        }
        if is_single(&word) {
            run.push(word);
        } else {
            out.push(word);
        }
    }
    out.append(&mut spelt(run));
    out
}

/// Whether a word can stand in the same run as the letter before it.
fn follows(before: &Word, word: &Word) -> bool {
    is_single(word) && word.left - before.right < FARTHEST * before.glyphs[0].size
}

fn is_single(word: &Word) -> bool {
    word.glyphs.len() == 1 && word.glyphs[0].tail.is_empty() && word.glyphs[0].char.is_alphabetic()
}

/// The words that a run of letters spells; the letters themselves where they are too few.
fn spelt(letters: Vec<Word>) -> Vec<Word> {
    if letters.len() < MIN_LETTERS {
        return letters;
    }
    let mut gaps: Vec<f32> = letters.windows(2).map(|pair| pair[1].left - pair[0].right).collect();
    gaps.sort_by(f32::total_cmp);
    let usual = gaps[gaps.len() / 2].max(0.0);
    let mut out: Vec<Word> = Vec::new();
    for letter in letters {
        match out.last_mut().filter(|word| letter.left - word.right <= usual * WIDER) {
            Some(word) => {
                word.glyphs.extend(letter.glyphs);
                word.right = letter.right;
            }
            None => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::glyphs::Glyph;

    /// A letter of ten points every `step` points; a space moves on by one more step.
    fn line(text: &str, step: f32) -> Vec<Word> {
        let letter = |(at, char): (usize, char)| {
            let left = step * at as f32;
            let glyph =
                Glyph { char, tail: String::new(), left, right: left + 10.0, base: 0.0, size: 14.0, bold: true };
            Word { glyphs: vec![glyph], left, right: left + 10.0 }
        };
        text.chars().enumerate().filter(|(_, c)| *c != ' ').map(letter).collect()
    }

    #[track_caller]
    fn check(words: Vec<Word>, expected: &str) {
        let spell = |word: Word| word.glyphs.iter().map(|glyph| glyph.char).collect::<String>();
        assert_eq!(joined(words).into_iter().map(spell).collect::<Vec<_>>().join(" "), expected);
    }

    #[test]
    fn a_letter_spaced_masthead_keeps_its_words() {
        check(line("URGENT ACTION", 19.0), "URGENT ACTION");
        check(line("APPEL DU MOIS", 16.0), "APPEL DU MOIS");
    }

    #[test]
    fn initials_stay_apart() {
        check(line("A B C", 19.0), "A B C");
    }
}
