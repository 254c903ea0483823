//! Whether words still stand where they stood, in a document that was published or read anew.

use model::{Document, Place};

use crate::fold::fold;

/// A shorter text than this stands in too many places to be found again by.
const SHORTEST_CONTEXT: usize = 12;

/// Whether a block of the document holds the place's words between the same neighbours.
pub fn holds(document: &Document, place: &Place) -> bool {
    let context = fold(&format!("{}{}{}", place.before, place.words, place.after));
    let is_short = context.chars().count() < SHORTEST_CONTEXT;
    let mut texts = document.blocks.iter().map(|block| fold(&block.text()));
    !context.is_empty() && texts.any(|text| if is_short { text == context } else { text.contains(&context) })
}

#[cfg(test)]
mod tests {
    use model::{Block, BlockKind, Format, Line};

    use super::*;

    #[track_caller]
    fn check(text: &str, (before, words, after): (&str, &str, &str), expected: bool) {
        let block = Block::of(BlockKind::Paragraph, text.lines().map(Line::plain).collect());
        let document = Document { blocks: vec![block], ..Document::empty(Format::Text) };
        let place = Place {
            document: None,
            block: 9,
            start: 0,
            end: 0,
            words: words.to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
            at: None,
        };
        assert_eq!(holds(&document, &place), expected);
    }

    #[test]
    fn words_are_found_between_their_neighbours_whatever_the_spacing() {
        check(
            "Please write before  3 December\n2026. Thank you.",
            ("write before ", "3 December 2026", ". Thank"),
            true,
        );
        check("Please write before 20 December 2026.", ("write before ", "3 December 2026", "."), false);
    }

    #[test]
    fn a_short_word_needs_its_whole_block() {
        check("UA 1/26 is about somebody", ("", "UA 1/26", ""), false);
        check("UA 1/26", ("", "UA 1/26", ""), true);
    }
}
