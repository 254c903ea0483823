//! The text next to a place. Whatever looks at the words around a mention looks no further than this, so that a paragraph of
//! megabytes is not walked again for each of its mentions.

/// The last bytes of a text: `most` or up to three fewer, where no character would be cut.
pub(crate) fn last(text: &str, most: usize) -> &str {
    let at = text.len().saturating_sub(most);
    let whole = (at..=text.len()).find(|&at| text.is_char_boundary(at));
    &text[whole.unwrap_or(text.len())..]
}

/// The first bytes of a text: `most` or up to three fewer, where no character would be cut.
pub(crate) fn first(text: &str, most: usize) -> &str {
    let whole = (0..=most.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    &text[..whole.unwrap_or(0)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_character_is_cut() {
        assert_eq!(last("Bénin", 4), "nin", "the accented letter has two bytes");
        assert_eq!(first("Bénin", 2), "B");
        assert_eq!((last("Ana", 9), first("Ana", 9)), ("Ana", "Ana"));
        assert_eq!((last("", 3), first("", 3)), ("", ""));
    }
}
