//! Other names that stand further on in a sentence: “known in the market as …”, “who signs her work …”.

use super::byte_of;
use super::printed::{alias, byte_at, is_alias, is_byname, quoted};
use crate::fold::fold;
use crate::labels::people;

/// The alias that a sentence of its own gives to the only person of a document: “Known along the river as Doña Mara”.
pub(crate) fn of_sentence(text: &str) -> Vec<String> {
    const REACH: usize = 60;
    let sentences = text.match_indices(". ").map(|(at, _)| at + 2).chain([0]);
    let mut out = Vec::new();
    for start in sentences {
        let Some((word, rest)) = text[start..].split_once(' ') else { continue };
        if !word.starts_with(char::is_uppercase) || !people().has(&fold(word), "renown") {
            continue;
        }
        let folded = fold(&rest[..byte_at(rest, REACH)]);
        if let Some((_, end)) = people().inside(&folded, "as") {
            out.extend(alias(rest[byte_of(rest, &folded, end)..].trim_start()).map(|(name, _)| name));
        }
    }
    for sentence in text.split(". ") {
        out.extend(called(sentence));
    }
    // “Agricultora y madre de cuatro hijos, es conocida en los páramos como Mama Zoila”: nobody else is named.
    for sentence in text.split(". ").filter(|_| out.is_empty()) {
        if let Some(name) = known_somewhere(sentence, sentence.len())
            && crate::names::mentions(sentence)
                .iter()
                .all(|mention| name.contains(&mention.name) || mention.name.contains(&name))
        {
            out.push(name);
            break;
        }
    }
    out
}

/// “Fellow students call her Kiki, “little one”.”: a few words that name nobody, a verb and a pronoun, one word in
/// capitals before a comma or the sentence's end.
fn called(sentence: &str) -> Option<String> {
    const WORDS: usize = 4;
    let folded = fold(sentence);
    let (start, end) = people().inside(&folded, "calls")?;
    let before = folded[..start].split_whitespace().count();
    let behind = sentence[byte_of(sentence, &folded, end)..].trim_start();
    let (name, length) = alias(behind).filter(|_| behind.starts_with(|c: char| !c.is_lowercase()))?;
    let closed = behind[length..].chars().next().is_none_or(|c| matches!(c, ',' | '.' | ';'));
    (closed && (1..=WORDS).contains(&before)).then_some(name)
}

/// “conocida en el mercado como “la Nino””: words between “known” and “as”, and quotation marks around the name.
/// Behind the byte `other` it is somebody else's.
pub(super) fn known_somewhere(clause: &str, other: usize) -> Option<String> {
    const BETWEEN: usize = 60;
    let folded = fold(clause);
    let known = people().words("known").iter().filter_map(|word| folded.find(word.as_str())).min();
    // “die op internet schrijft als ‘Qara Qələm’”: only what stands in quotation marks.
    let writes = people().words("writes").iter().filter_map(|word| folded.find(word.as_str())).min();
    let is_known = known.is_some();
    let known = known.or(writes)?;
    let join = known + people().all_inside(&folded[known..], "as").into_iter().next()?.1;
    let near = folded[known..join].chars().count() <= BETWEEN;
    let behind = clause[byte_of(clause, &folded, join)..].trim_start();
    // “known to his comrades as Sea-Man”: plain words between, a name in capitals behind.
    let between = &clause[byte_of(clause, &folded, known)..byte_of(clause, &folded, join)];
    let plain = !between.contains(',') && (is_plain(between) || byname(behind));
    let capital = || {
        alias(behind).filter(|_| {
            is_known && plain && byte_of(clause, &folded, known) <= other && behind.starts_with(char::is_uppercase)
        })
    };
    let (name, _) = quoted(behind).or_else(capital)?;
    near.then_some(name)
}

/// “who signs her work “Kanchi R.””: a verb of signing, a few small words, a name in quotation marks.
pub(super) fn signed(clause: &str) -> Option<String> {
    const BETWEEN: usize = 26;
    let folded = fold(clause);
    let (_, end) = people().inside(&folded, "signs")?;
    let rest = &clause[byte_of(clause, &folded, end)..];
    if let Some(name) = signed_in_capitals(rest) {
        return Some(name);
    }
    let open = rest.find(['"', '“', '„', '«', '»', '‘'])?;
    let plain =
        rest[..open].chars().count() <= BETWEEN && !rest[..open].chars().any(|c| c.is_uppercase() || c == ',');
    let (name, _) = quoted(&rest[open..]).filter(|_| plain)?;
    name.starts_with(char::is_uppercase).then_some(name)
}

/// “who signs her stories Yeva Belomor,”: a few small words, then two words in capitals that end the clause.
fn signed_in_capitals(rest: &str) -> Option<String> {
    const SMALL: usize = 3;
    let words: Vec<&str> = rest.split_whitespace().collect();
    let small = words.iter().take_while(|word| word.chars().all(char::is_lowercase)).count();
    let first = words.get(small).filter(|_| (1..=SMALL).contains(&small))?;
    let behind = &rest[first.as_ptr() as usize - rest.as_ptr() as usize..];
    let (name, length) = alias(behind).filter(|_| behind.starts_with(char::is_uppercase))?;
    let closed = behind[length..].chars().next().is_none_or(|c| matches!(c, ',' | '.' | ';' | ')'));
    (closed && name.contains(' ')).then_some(name)
}

/// “, whom her patients call Papay Rosa, has …”, “, которого друзья зовут Антось, и …”: a pronoun right behind the name, a
/// few small words, a verb of calling, and the other name.
pub(super) fn called_by(clause: &str) -> Option<String> {
    let rest = clause.trim_start_matches([',', '،', ' ', '(', '–', '-']);
    let asides = std::iter::once(rest).chain(behind_asides(rest));
    asides
        .into_iter()
        .find_map(|rest| called_by_others(rest).or_else(|| called_at_end(rest)).or_else(|| of_whose(rest)))
}

/// What stands behind “aged 24, ”, “a pharmacist, ”: a few words without a capital between a name and its clause.
fn behind_asides(rest: &str) -> Vec<&str> {
    const WORDS: usize = 5;
    const MOST: usize = 2;
    let mut out = Vec::new();
    let mut rest = rest;
    while let Some((aside, behind)) = rest.split_once(", ").filter(|_| out.len() < MOST) {
        if aside.contains(char::is_uppercase) || aside.split_whitespace().count() > WORDS {
            break;
        }
        out.push(behind);
        rest = behind;
    }
    out
}

/// “whose friends call him Shamo, ”: a few small words, a verb and a pronoun, and the other name.
fn of_whose(rest: &str) -> Option<String> {
    const WORDS: usize = 5;
    let (first, _) = rest.split_once(' ')?;
    if !crate::labels::fates().has(&fold(first), "whose") {
        return None;
    }
    let folded = fold(rest);
    let (start, end) = people().inside(&folded, "calls")?;
    let before = &rest[..byte_of(rest, &folded, start)];
    let behind = rest[byte_of(rest, &folded, end)..].trim_start();
    let plain = before.split_whitespace().count() <= WORDS && !before.contains(char::is_uppercase);
    let (name, length) = alias(behind).filter(|_| plain && behind.starts_with(char::is_uppercase))?;
    let closed = behind[length..].chars().next().is_none_or(|c| matches!(c, ',' | '.' | ';' | ')'));
    closed.then_some(name)
}

/// “den in seinem Dorf alle Babu Elia nennen, ”, “die von allen Mae Tou genannt wird”: where the verb stands at the end, one or
/// two words in capitals right before it.
fn called_at_end(rest: &str) -> Option<String> {
    const REACH: usize = 90;
    const WORDS: usize = 2;
    let rest = &rest[..byte_at(rest, REACH)];
    let clause = &rest[..rest.find([',', '.', ';', ')']).unwrap_or(rest.len())];
    let folded = fold(clause);
    people().start(&folded, |mark| mark == "whom")?;
    let words: Vec<&str> = clause.split_whitespace().collect();
    let verb = words.iter().position(|word| {
        let folded = fold(word);
        word.starts_with(char::is_lowercase) && (people().has(&folded, "called") || people().has(&folded, "alias"))
    })?;
    let capital =
        |word: &&&str| word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || c == '-');
    let count = words[..verb].iter().rev().take(WORDS).take_while(capital).count();
    let name = words[verb - count..verb].join(" ");
    // In German nouns have capitals as well: one word alone may be one.
    let small = verb > count && !words[verb - count - 1].starts_with(char::is_uppercase);
    (count == WORDS && (small || byname(&name)) && verb > count + 1).then_some(name)
}

/// Whether words have no capital but behind a word of place.
fn is_plain(words: &str) -> bool {
    let mut before = "";
    words.split_whitespace().all(|word| {
        let fits = !word.contains(char::is_uppercase) || crate::names::is_word("place", &fold(before));
        before = word;
        fits
    })
}

fn called_by_others(rest: &str) -> Option<String> {
    const BETWEEN: usize = 45;
    let folded = fold(rest);
    let whom = people().start(&folded, |mark| mark == "whom")?;
    let lead = crate::fold::slice(rest, 0, whom.end).len();
    let (start, end) = people().all_inside(&folded, "called").into_iter().find(|(start, _)| *start >= whom.end)?;
    let (verb, end) = (byte_of(rest, &folded, start), byte_of(rest, &folded, end));
    let between = rest.get(lead..verb)?;
    // “a quien en San Juan Guivini llaman tía Maca”: a place may stand between.
    let placed = || {
        between.trim().split_once(' ').is_some_and(|(first, place)| {
            crate::names::is_word("place", &fold(first)) && !place.contains([',', '،'])
        })
    };
    let small = !between.chars().any(|c| c.is_uppercase() || matches!(c, ',' | '،'));
    let plain = (3..=BETWEEN).contains(&between.trim().chars().count()) && (small || placed());
    let behind = rest[end..].trim_start_matches([' ', ':']);
    let named = || alias(behind).filter(|_| behind.starts_with(|c: char| !c.is_lowercase()));
    let (name, length) = named().or_else(|| small_byname(behind)).filter(|_| plain)?;
    let closed = behind[length..].chars().next().is_none_or(|c| matches!(c, ',' | '.' | ';' | ')' | ' ' | '،'));
    closed.then_some(name)
}

/// “tía Maca”, “дед Алесь”: what such names begin with is written small in many languages.
pub(super) fn small_byname(text: &str) -> Option<(String, usize)> {
    let (first, behind) = text.split_once(' ')?;
    let end = behind.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '’' | '\'')).unwrap_or(behind.len());
    let fits = people().has_start(&fold(first), "byname") && behind[..end].starts_with(char::is_uppercase);
    fits.then(|| (text[..first.len() + 1 + end].to_owned(), first.len() + 1 + end))
}

/// Whether a text begins with two words as “Mama Zoila” does.
fn byname(text: &str) -> bool {
    let words: Vec<&str> = text.split([' ', '.', ',']).take(2).collect();
    is_byname(&words.join(" "))
}

/// Whether a bracket holds a name of capital words in letters of another script than the words before it.
pub(super) fn in_other_letters(before: &str, group: &str) -> bool {
    let latin = |text: &str| text.chars().filter(|c| c.is_alphabetic()).all(|c| (c as u32) < 0x250);
    let last = before.split_whitespace().next_back().unwrap_or("");
    let words: Vec<&str> = group.split_whitespace().collect();
    let named = words.iter().all(|word| word.chars().next().is_some_and(char::is_uppercase));
    (2..=5).contains(&words.len()) && named && is_alias(group) && latin(group) && !latin(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clause_with_its_verb_at_the_end_names_before_it() {
        assert_eq!(called_by(", den in seinem Dorf alle Babu Komi nennen, webt"), Some("Babu Komi".to_owned()));
        assert_eq!(called_by(", die von allen Mae Tou genannt wird, webt"), Some("Mae Tou".to_owned()));
        assert_eq!(called_by(", die das Dorf zur Vertretung ernannt hat, webt"), None);
    }

    #[test]
    fn an_aside_may_stand_before_the_clause() {
        assert_eq!(called_by(", aged 24, whom her colleagues call Umm Salma."), Some("Umm Salma".to_owned()));
        assert_eq!(called_by(", 23, whose friends call him Komi, is"), Some("Komi".to_owned()));
        assert_eq!(called_by(", 23, whose friends were held, is"), None);
    }

    #[test]
    fn a_place_may_stand_between_known_and_as() {
        let clause = ", known to everyone in Sokodé as Mama Tissage, and";
        assert_eq!(known_somewhere(clause, clause.len()), Some("Mama Tissage".to_owned()));
    }
}
