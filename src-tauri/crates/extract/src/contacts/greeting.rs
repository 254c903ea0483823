//! A salutation without a label at the end of an address's line: what stood in a column of its own on the right.

use crate::fold::fold;
use crate::labels::{grammar, letters, people};

/// “Minister of Justice Dear Minister”, “Hon. Kodjo Example Your Excellency/Dear President”: the line, and its salutation.
pub(super) fn beside(text: &str) -> Option<(&str, &str)> {
    let starts = text.match_indices(' ').map(|(at, _)| at + 1);
    let at = starts.into_iter().find(|&at| is_salutation(&text[at..]))?;
    let line = text[..at].trim_end();
    // “Son Excellence”, “Office of the Honourable Attorney General” are one title.
    let last = fold(line.rsplit(' ').next().unwrap_or(""));
    let owned = people().words("possessive").contains(&last) || people().words("article").contains(&last);
    // “Exmo. Sr. Ministro da” begins an address.
    let fits = !owned && !line.ends_with('.') && line.chars().filter(|c| c.is_alphabetic()).count() >= 3;
    fits.then_some((line, text[at..].trim()))
}

/// “[Dear Sir / Estimado Sr. Director]” below an address: the salutation, in one language or several.
pub(super) fn in_brackets(text: &str) -> Option<&str> {
    let text = text.trim();
    let inside = [('[', ']'), ('(', ')')]
        .into_iter()
        .find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close))?;
    // “Dear Sir” is a greeting as a whole, and no office.
    let dear = letters().leads(&fold(inside), "dear").is_some() && few(inside);
    (dear || is_salutation(inside)).then_some(inside.trim())
}

/// “…, Havana, Cuba. (Dear Attorney General)”: the line, and the salutation in the bracket that ends it.
pub(super) fn behind(text: &str) -> Option<(&str, &str)> {
    let open = text.trim_end().rfind(['(', '[']).filter(|&open| open > 0)?;
    let salutation = in_brackets(&text[open..])?;
    Some((text[..open].trim_end_matches([' ', '.', ',', ';']), salutation))
}

/// A few words to somebody in office, or several such with strokes between them.
fn is_salutation(text: &str) -> bool {
    let mut pieces = text.trim().split('/').map(str::trim);
    pieces.next().is_some_and(addresses) && few(text)
}

/// Whether each piece between strokes is a few plain words.
fn few(text: &str) -> bool {
    const WORDS: usize = 4;
    text.split('/').all(|piece| {
        (1..=WORDS).contains(&piece.split_whitespace().count())
            && !piece.split(' ').any(|word| grammar().has(word, "of"))
            && !piece.chars().any(|c| c.is_numeric() || matches!(c, ',' | ';' | ':' | '(' | '@'))
    })
}

/// “Dear Minister”, “Your Excellency” as a whole, “Monsieur le Ministre”, “Señor Fiscal”: no name among the words.
fn addresses(piece: &str) -> bool {
    let folded = fold(piece);
    let Some(start) = letters().start(&folded, |mark| mark == "greet") else { return false };
    let words: Vec<&str> = folded.split_whitespace().collect();
    let (greet, rest) = words.split_at(start.words.min(words.len()));
    let office = |word: &&&str| people().words("official").iter().any(|own| own == **word);
    let article = |word: &&str| grammar().has(word, "article") || word.starts_with("l'");
    let dear = letters().words("dear").iter().any(|word| word == &greet.join(" "));
    let honour = letters().words("yours").iter().any(|word| greet.join(" ").starts_with(word.as_str()));
    piece.starts_with(char::is_uppercase)
        && match rest {
            [] => honour,
            [first, ..] => {
                dear || article(first) || rest.iter().take(2).any(|word| office(&word)) && rest.len() <= 3
            }
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bracket_may_hold_the_salutation_in_two_languages() {
        assert_eq!(in_brackets("[Dear Sir / Estimado Sr. Director]"), Some("Dear Sir / Estimado Sr. Director"));
        assert_eq!(in_brackets("[Dear Attorney General]"), Some("Dear Attorney General"));
        assert_eq!(in_brackets("[Your name]"), None);
        assert_eq!(in_brackets("(signature and address)"), None);
    }

    #[test]
    fn parts_a_line_from_the_salutation_beside_it() {
        let check = |text: &str, line: &str, salutation: &str| assert_eq!(beside(text), Some((line, salutation)));
        check("Minister of Justice Dear Minister", "Minister of Justice", "Dear Minister");
        check("Hon. Kodjo Example Your Excellency", "Hon. Kodjo Example", "Your Excellency");
        check(
            "Mme Afi Exemple Madame la Ministre/Dear Minister",
            "Mme Afi Exemple",
            "Madame la Ministre/Dear Minister",
        );
        check(
            "General Juan Ejemplo Dear General / Señor General",
            "General Juan Ejemplo",
            "Dear General / Señor General",
        );
        check("Fiscal General Señor Fiscal General", "Fiscal General", "Señor Fiscal General");
    }

    #[test]
    fn leaves_lines_that_hold_none() {
        for text in [
            "His Excellency Kodjo Example",
            "Son Excellence",
            "Secrétaire général Monsieur Kodjo Exemple",
            "Dear Minister",
            "The Honourable Minister of Justice",
            "Dear Park Road 5",
            "Office of the Honourable Attorney General",
        ] {
            assert_eq!(beside(text), None, "{text}");
        }
    }
}
