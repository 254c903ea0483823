//! What befell whom: whether a sentence tells or asks of a name what one writes about: an arrest, a threat, a trial, or
//! that somebody be freed.

use crate::aliases::byte_of;
use crate::fold::fold;
use crate::labels::{fates, grammar, people};
use crate::names::{self, Mention, is_word};
use crate::near;

use super::joined;

/// No sentence's predicate stands further behind its subject, in bytes.
const BEHIND: usize = 260;
/// “the release of the 23-year-old student leader”: so far a word reaches to the name it is about, in bytes.
const BEFORE: usize = 90;

/// Whether the words around a mention say that something befell the person, or ask it to end.
pub(crate) fn befell(text: &str, mention: &Mention) -> bool {
    let behind = &text[mention.end..];
    // The predicate behind the comma is about whoever stands before the apposition.
    let behind =
        if is_in_apposition(&text[..mention.start]) { behind.split(',').next().unwrap_or("") } else { behind };
    is_asked_for(&text[..mention.start]) || is_told_of(behind)
}

/// “X, mother of the prisoner ”, “X, directeur de publication de ”: behind a name and a comma, what somebody is to whom or what
/// is named next.
fn is_in_apposition(before: &str) -> bool {
    const WORDS: usize = 7;
    let window = near::last(before, BEFORE);
    let Some((subject, clause)) = window.rsplit_once(", ") else { return false };
    let named = subject.rsplit(' ').next().is_some_and(|word| word.starts_with(char::is_uppercase));
    let words: Vec<String> = clause.split_whitespace().map(fold).collect();
    let relates = |word: &String| {
        ["job", "official", "beside"].iter().any(|mark| is_word(mark, word.split('-').next().unwrap_or(word)))
    };
    let first = words.iter().take(3).position(relates);
    let of = |word: &String| {
        let word = word.trim_end_matches(['\'', '’']);
        ["of", "ofname", "casearticle", "place", "serves"].iter().any(|mark| grammar().has(word, mark))
            || word == "d"
    };
    named
        && !clause.contains(['.', ';', ':', '('])
        && words.len() <= WORDS
        && first.is_some_and(|at| words[at + 1..].iter().any(of))
}

/// “the release of the teacher ”, “menaces contre Mme ”, “arrestaron a ”: a word that is about whoever is named next, and
/// behind it small words, none of which makes the name the one who did it.
pub(super) fn is_asked_for(before: &str) -> bool {
    const WORDS: usize = 6;
    let window = near::last(before, BEFORE);
    let clause = window.rsplit(['.', ';', '!', '?', '…', '(', '“']).next().unwrap_or("");
    if is_behind_colon(before) {
        return true;
    }
    if is_inverted(clause) {
        return true;
    }
    let folded = fold(clause);
    fates().beginnings(&folded, "toward").into_iter().any(|(_, end)| {
        let rest = folded[end..].find(' ').map_or("", |at| &folded[end + at..]);
        let between = &clause[byte_of(clause, &folded, folded.len() - rest.len())..];
        let words: Vec<&str> = between.split_whitespace().collect();
        let bare = between.trim_end();
        let apart = bare.trim_end_matches(',').contains(',') || bare.ends_with(',') && words.len() < 2;
        // “arrested in Kara the weaver X”, and not “arrested in the town of X”.
        let placed =
            |at: usize| words[at].starts_with(char::is_uppercase) && at > 0 && may_lead_to_place(words[at - 1]);
        let place =
            (0..words.len()).any(|at| leads_to_place(words[at]) && !(at + 1 < words.len() && placed(at + 1)));
        words.len() <= WORDS
            && !apart
            && !place
            && (0..words.len()).all(|at| may_stand_between(words[at]) || placed(at))
    })
}

/// “Fueron detenidos el cacique ”, “Были задержаны ”, “Foram presos ”: the predicate before whom it befell, as many languages
/// have it, and small words, honorifics or trades behind it.
fn is_inverted(clause: &str) -> bool {
    const WORDS: usize = 3;
    let folded = fold(clause);
    let passives = fates().all_inside(&folded, "passive");
    fates().beginnings(&folded, "befell").into_iter().any(|(at, end)| {
        let opens = passives.iter().any(|&(start, stop)| {
            stop <= at && folded[stop..at].trim().is_empty() && folded[..start].split_whitespace().count() <= 1
        });
        let rest = folded[end..].find(' ').map_or("", |space| &folded[end + space..]);
        let between = &clause[byte_of(clause, &folded, folded.len() - rest.len())..];
        let words: Vec<&str> = between.split_whitespace().collect();
        opens && words.len() <= WORDS && words.iter().all(|word| may_stand_between(word) && !leads_to_place(word))
    })
}

/// “The four who had been held were let go last night: ”: a sentence of what befell people, and a colon before their names.
fn is_behind_colon(before: &str) -> bool {
    const WORDS: usize = 4;
    let Some(sentence) = before.trim_end().strip_suffix([':', '：']) else { return false };
    sentence.split_whitespace().take(WORDS).count() == WORDS && says_what_befell(sentence)
}

/// Whether the last sentence of a text says what befell somebody.
pub(crate) fn says_what_befell(text: &str) -> bool {
    let last = near::last(text, BEHIND);
    let folded = fold(last.trim_end().rsplit(['.', '!', '?', ';']).next().unwrap_or(""));
    ["state", "befell", "toward"].iter().any(|mark| !fates().beginnings(&folded, mark).is_empty())
}

/// The same, and “à”, which is an article elsewhere.
fn may_lead_to_place(word: &str) -> bool {
    leads_to_place(word) || !word.is_ascii() && is_word("place", &fold(word))
}

/// “in”, “at”, “nach”: a word of place that is neither an article nor a name's own.
fn leads_to_place(word: &str) -> bool {
    let folded = fold(word);
    let article = || grammar().has(&folded, "article") || grammar().has(&folded, "nounarticle");
    is_word("place", &folded) && !is_word("particle", &folded) && !is_word("article", &folded) && !article()
}

/// A small word, an honorific, a trade, an age.
fn may_stand_between(word: &str) -> bool {
    let folded = fold(word.trim_end_matches(['.', ',', ':']));
    let honorific = || people().has_start(&folded, "honorific");
    let known = || is_word("job", &folded) || is_word("craft", &folded) || honorific();
    !fates().has(&folded, "by") && (!word.starts_with(char::is_uppercase) || known())
}

/// “ was arrested”, “, a teacher from San José, has been held”, “ (detenido en mayo)”: the predicate behind a name, or behind
/// the names that a list joins to it.
fn is_told_of(behind: &str) -> bool {
    const BETWEEN: usize = 10;
    if behind.starts_with(['\'', '’']) {
        return false;
    }
    // Most sentences tell of nothing that befell anybody: only then it is asked who else is in them.
    let whole = fold(sentence(behind));
    if ["state", "befell"].iter().all(|mark| fates().beginnings(&whole, mark).is_empty()) {
        return false;
    }
    let folded = fold(clause(behind));
    let cut = ["says", "whose"].iter().flat_map(|mark| fates().all_inside(&folded, mark)).map(|(at, _)| at).min();
    let folded = &folded[..cut.unwrap_or(folded.len())];
    if !fates().beginnings(folded, "state").is_empty() {
        return true;
    }
    let passives = fates().all_inside(folded, "passive");
    let words = |text: &str| text.split_whitespace().count();
    fates().beginnings(folded, "befell").into_iter().any(|(at, end)| {
        let aside = folded[..at].trim_start();
        let right = aside.starts_with([',', '(', '-']) && words(&aside[1..]) <= 2;
        let before = passives.iter().any(|&(_, end)| end <= at && words(&folded[end..at]) <= BETWEEN);
        // “… dass Eva Muster bedroht wird”: the verb stands last.
        let end = folded[end..].find([' ', ',', '.']).map_or(folded.len(), |more| end + more);
        right || before || passives.iter().any(|&(start, _)| start >= end && folded[end..start].trim().is_empty())
    })
}

/// What stands behind a name up to the end of the sentence, or to where somebody else comes in.
pub(crate) fn clause(behind: &str) -> &str {
    let sentence = sentence(behind);
    &sentence[..clause_end(sentence)]
}

/// What stands behind a name up to the end of the sentence.
fn sentence(behind: &str) -> &str {
    let behind = near::first(behind, BEHIND);
    let stop = behind.char_indices().find(|&(at, c)| {
        matches!(c, '!' | '?' | ';' | '。')
            || c == '.' && behind[at + 1..].starts_with(' ') && !is_abbreviation(&behind[..at])
    });
    &behind[..stop.map_or(behind.len(), |(at, _)| at)]
}

/// Where somebody else comes in whom no list joins to the name that a sentence is about.
fn clause_end(sentence: &str) -> usize {
    let mut from = 0;
    for other in names::mentions(sentence) {
        let between = &sentence[from.min(other.start)..other.start];
        let word = fold(between.split_whitespace().next_back().unwrap_or(""));
        // “(also spelled X)” is about the one before.
        let aside =
            sentence[..other.start].rfind('(').is_some_and(|open| !sentence[open..other.start].contains(')'));
        let related = is_in_apposition(&sentence[..other.start])
            || is_in_apposition(&format!("X{}", &sentence[..other.start]));
        if !(joined::is_listed(between) || aside || related || is_word("place", &word)) {
            return other.start;
        }
        from = other.end;
    }
    sentence.len()
}

/// “Mr”, “No”, “J”, “am 3”: a full stop behind it ends no sentence.
fn is_abbreviation(before: &str) -> bool {
    const LONGEST: usize = 3;
    let word = before.rsplit([' ', '(']).next().unwrap_or("");
    let ordinal = word.len() < LONGEST && word.bytes().all(|b| b.is_ascii_digit());
    word.chars().count() <= LONGEST && word.starts_with(char::is_uppercase) || ordinal && !word.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = names::mentions(text).into_iter().filter(|mention| befell(text, mention));
        assert_eq!(found.map(|mention| mention.name).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn who_is_told_of_stands_before_the_predicate() {
        check("Afi Lawson was arrested by Captain Kodjo Exemple.", &["Afi Lawson"]);
        check("Afi Lawson, a weaver from San Marcos, has been held since May.", &["Afi Lawson"]);
        check("Afi Lawson and Ama Kpodo have repeatedly been threatened.", &["Afi Lawson", "Ama Kpodo"]);
        check("Afi Lawson (détenue depuis le 3 mai) tisse.", &["Afi Lawson"]);
        check("Eva Muster wurde am 3. Mai in ihrer Wohnung festgenommen.", &["Eva Muster"]);
        check("A Kara, Eva Modelo e Ugo Prova sono stati arrestati.", &["Eva Modelo", "Ugo Prova"]);
        check("Лена Примерова задержана в мае.", &["Лена Примерова"]);
        check("Ich höre, dass Eva Muster bedroht wird.", &["Eva Muster"]);
    }

    #[test]
    fn who_is_asked_for_stands_behind_the_word() {
        check("We ask for the release of the weaver Afi Lawson at once.", &["Afi Lawson"]);
        check("Detuvieron a la maestra Eva Ejemplo.", &["Eva Ejemplo"]);
        check("Amenazas contra Eva Ejemplo", &["Eva Ejemplo"]);
    }

    #[test]
    fn whoever_did_or_said_it_is_not_told_of() {
        check("She was arrested by Kodjo Exemple.", &[]);
        check("Kodjo Exemple said that the weavers were arrested.", &[]);
        check("Kodjo Exemple, whose brother was arrested, sings.", &[]);
        check("Kodjo Exemple met the weavers. They were arrested.", &[]);
    }
}
