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
    let plain = !between.chars().any(|c| c.is_uppercase() || c == ',') || byname(behind) && !between.contains(',');
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
    const BETWEEN: usize = 45;
    let rest = clause.trim_start_matches([',', '،', ' ', '(', '–', '-']);
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
