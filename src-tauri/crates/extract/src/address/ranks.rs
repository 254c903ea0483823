//! Addresses of one line each, one below the other: “Loom News, PO Box 4, Kara” above “Ama Example, Mayor, Kpalimé, Plateaux”.
//! Those that are too long run over into the next line.

use super::{items, spread};
use crate::contacts;
use crate::country;
use crate::fold::fold;
use crate::names::{is_thing, is_word};

/// More lines than such a list has.
const LONGEST: usize = 60;

/// Where each of them begins; none where one of the lines is no whole address, or there is but one. `width`: how long a line
/// is that a program may have wrapped.
pub(super) fn starts(texts: &[(usize, String)], width: usize) -> Vec<usize> {
    if texts.len() < 2 || texts.len() > LONGEST || texts.iter().any(|(_, text)| items::begins_item(text)) {
        return Vec::new();
    }
    let by_hand = |at: usize| !runs_over(&texts[at - 1].1, &texts[at].1, width);
    let ended = |at: usize| !belongs(&texts[at].1) && ends(&texts[at - 1].1);
    let whole = |starts: Vec<usize>| Some(starts).filter(|starts| starts.len() > 1 && are_whole(texts, starts));
    whole(beginnings(texts.len(), by_hand)).or_else(|| whole(beginnings(texts.len(), ended))).unwrap_or_default()
}

fn beginnings(count: usize, begins: impl Fn(usize) -> bool) -> Vec<usize> {
    (0..count).filter(|&at| at == 0 || begins(at)).collect()
}

fn are_whole(texts: &[(usize, String)], starts: &[usize]) -> bool {
    let ends = starts.iter().skip(1).copied().chain([texts.len()]);
    starts.iter().zip(ends).all(|(from, end)| {
        let text = texts[*from..end].iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" ");
        is_whole(&text)
    })
}

/// Whether a line is the rest of the one above: that ends in a comma, or had no room for another word.
fn runs_over(above: &str, below: &str, width: usize) -> bool {
    let word = below.split_whitespace().next().map_or(0, |word| word.chars().count());
    let room = above.chars().count() + 1 + word <= width;
    belongs(below) || above.trim_end().ends_with([',', '،', '，', '-']) || !room && !ends(above)
}

/// A contact, or words that begin small: no address of its own.
fn belongs(below: &str) -> bool {
    contacts::is_contact(&fold(below)) || below.starts_with(char::is_lowercase)
}

/// Whether an address ends with a line: in its number, its country or its town's code.
fn ends(line: &str) -> bool {
    let line = line.trim_end();
    let (address, reached) = parted(line);
    let comma = line.ends_with([',', '،', '，']);
    reached && line.ends_with(|c: char| c.is_ascii_digit())
        || !comma && (crate::recipients::ends_in_country(address) || items::ends_in_coded_town(address))
}

/// The address before the first contact of a line, and whether there is one.
fn parted(text: &str) -> (&str, bool) {
    let label = contacts::first_label(&fold(text)).and_then(|label| text.char_indices().nth(label));
    let address = label.map_or(text, |(at, _)| &text[..at]);
    (address.trim_end_matches([' ', ',', ';', '.', '(']), label.is_some())
}

/// A name, a house or an office, and a town; a name, an office, a town and its region.
fn is_whole(text: &str) -> bool {
    const PARTS: usize = 3;
    let (address, _) = parted(text);
    let parts: Vec<&str> = address.split([',', '،', '，']).map(str::trim).collect();
    let [first, .., last] = parts.as_slice() else { return false };
    let housed = address.chars().any(char::is_numeric) || country::named(&fold(last)).is_some();
    parts.len() >= PARTS
        && parts.iter().all(|part| !part.is_empty())
        && is_named(first)
        && (is_town(last) || items::ends_in_coded_town(address))
        && (housed || parts.len() > PARTS)
        && !is_sentence(address)
}

/// Who an address goes to: no house, box, street or town's code.
fn is_named(part: &str) -> bool {
    const LETTERS: usize = 3;
    const WORDS: usize = 14;
    let folded = fold(part);
    let street = |word: &str| is_word("street", word.trim_end_matches('.'));
    part.chars().filter(|c| c.is_alphabetic()).count() >= LETTERS
        && !part.starts_with(char::is_lowercase)
        && !part.contains(|c: char| c.is_numeric() || matches!(c, ':' | '@' | '：'))
        && !spread::is_place(&folded)
        && part.split_whitespace().count() <= WORDS
        && !folded.split_whitespace().any(street)
        && country::named(&folded).is_none()
}

/// “Kpalimé”, “San Juan de los Telares”, “Togo”: neither an institution nor an office, a street or a number.
fn is_town(part: &str) -> bool {
    const WORDS: usize = 4;
    let folded = fold(part);
    let other = |word: &str| {
        is_thing(word) || is_word("street", word) || is_word("official", word) || is_word("seat", word)
    };
    country::named(&folded).is_some()
        || (1..=WORDS).contains(&part.split_whitespace().count())
            && !part.starts_with(char::is_lowercase)
            && !part.contains(|c: char| c.is_numeric() || matches!(c, ':' | '@' | '(' | ')'))
            && !folded.split(|c: char| !c.is_alphanumeric()).any(other)
}

/// As many small words as others: somebody tells or asks.
fn is_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    small * 2 > words.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lines: &str, expected: &[usize]) {
        let texts: Vec<(usize, String)> = lines.lines().map(|line| (0, line.to_owned())).collect();
        assert_eq!(starts(&texts, 76), expected, "{lines}");
    }

    #[test]
    fn lines_that_are_whole_addresses_are_one_each() {
        check(
            "Loom News, Apartado 4, Telares\nAma Example, Alcaldesa, Hilados, Antioquia\nEl Telar, Calle 3 No. 4-5, Bogota",
            &[0, 1, 2],
        );
        check(
            "Loom Daily, PO Box 4, Houston, TX 77299\nThe Editor, Mill Times, 7 Loom St NW, Atlanta, GA 30399",
            &[0, 1],
        );
        check("Le Métier, BP 4, Kara, Togo\nLa Navette, 3 rue du Fil, Lomé, Togo", &[0, 1]);
        check("Der Webstuhl, Postfach 4, 10999 Berlin\nDas Garn, Fadenweg 3, 8099 Zürich", &[0, 1]);
        check("O Tear, Caixa Postal 4, Recife\nA Lançadeira, Rua do Fio 3, Olinda", &[0, 1]);
        check("Станок, а/я 4, Минск\nПряжа, ул. Ткацкая 3, Гродно", &[0, 1]);
    }

    #[test]
    fn those_that_run_over_go_on_in_the_next_line() {
        check(
            "President of the Republic, Ama Example, Palace of the Loom, Great Mill Square\nNorth, Lomé 1, Togo, Fax: + 228 555 01 01\n\
             Attorney General, Kofi Example, 4 Thread Street, Lomé, Togo,\nFax: + 228 555 01 02",
            &[0, 2],
        );
        check("Loom News, BP 4, Kara, Togo\nFax: +228 555 01 01\nThread News, BP 5, Kara, Togo", &[0, 2]);
    }

    #[test]
    fn an_address_of_several_lines_stays_one() {
        for lines in [
            "Minister of Justice, Ama Example\nMinistry of Justice, 3 Loom Street\nLomé, Togo",
            "Dr Kofi Example, Attorney General, Ministry of Justice\nLoom Avenue, Block B, Lomé",
            "Ama Example, Mayor, Kara, Togo\nBP 4, Kara, Togo",
            "Ama Example, Minister,\n3 Loom Street, Lomé, Togo",
        ] {
            check(lines, &[]);
        }
    }
}
