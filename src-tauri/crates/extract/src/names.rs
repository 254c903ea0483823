//! Names of people: taken out of a list, or found in running text.

use std::sync::OnceLock;

use model::Person;

use crate::aliases;
use crate::fold::{between_spaces, fold, is_unspaced};
use crate::labels::{grammar, people, sections};
pub(crate) use crate::mentions::{Mention, is_honorific, mentions, of_paragraph};
use crate::{calendar, country};

/// Reads one entry of a list: “Lic. Mirta Gálvez Solórzano (f), lawyer, aged 33, known as ‘Mimi’”.
pub(crate) fn entry(text: &str) -> Option<Person> {
    let text = text.trim().trim_start_matches(['-', '•', '■', '*', '·', ' ', '–']);
    let text = without_label(without_numeral(text));
    let bare = without_honorifics(text);
    if let Some((whole, nickname)) = around_nickname(bare) {
        let mut person = entry(&whole)?;
        if !person.aliases.contains(&nickname) {
            person.aliases.insert(0, nickname);
        }
        return Some(person);
    }
    let end = before_kin(bare, name_end(bare));
    let name = tidy(&bare[..end]);
    if !is_name(&name, &bare[end..]) {
        return None;
    }
    let aliases = aliases::of_entry(&name, &bare[end..]);
    Some(Person { name, aliases })
}

/// “Cipriano "Chano" POP CAAL, alcalde”: the entry without the nickname between given name and surname, and the nickname.
fn around_nickname(text: &str) -> Option<(String, String)> {
    const GIVEN: usize = 3;
    let open = text.find(['"', '“', '«', '„', '‘'])?;
    let given: Vec<&str> = text[..open].split_whitespace().collect();
    let (nickname, length) = aliases::quoted(&text[open..])?;
    let rest = text[open + length..].strip_prefix(' ')?;
    let fits = (1..=GIVEN).contains(&given.len())
        && text[..open].ends_with(' ')
        && given.iter().all(|word| {
            is_capital(word) && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '.' | '\'' | '’'))
        })
        && rest.starts_with(char::is_uppercase);
    fits.then(|| (format!("{} {rest}", given.join(" ")), nickname))
}

/// “Names Dr Afi Lawson”: a field's label that lost its colon, before a title.
fn without_label(text: &str) -> &str {
    let Some((label, rest)) = text.split_once(' ') else { return text };
    let titled = rest.split(' ').next().is_some_and(|word| is_word("polite", &fold(word.trim_end_matches('.'))));
    let named = || sections().start(&format!("{}:", fold(label)), |mark| mark == "persons").is_some();
    if titled && named() { rest } else { text }
}

fn without_numeral(text: &str) -> &str {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &text[digits..];
    let behind = rest.strip_prefix(['.', ')', '/', '°']).filter(|_| (1..=3).contains(&digits));
    behind.map_or(text, |name| name.trim_start_matches(['.', ')', '-', '–', ' ']))
}

/// Drops “Mr.”, “Dr”, “Padre”, several of them too. A title that is all of the name stays.
pub(crate) fn without_honorifics(text: &str) -> &str {
    let mut rest = without_article(text.trim_start());
    loop {
        let word_end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let word = rest[..word_end].trim_end_matches('.');
        let next = rest[word_end..].trim_start();
        let capital = next.split(' ').next().is_some_and(is_capital);
        if next.is_empty() || !capital || !is_honorific(word) {
            // Thai writes the honorific and the name together.
            return glued_honorific(rest);
        }
        rest = next;
    }
}

/// “The Reverend Aubrey Chisenga”, “El Padre Ana …”: an article before a title.
fn without_article(text: &str) -> &str {
    let mut words = text.splitn(3, ' ');
    let (Some(article), Some(title), Some(_)) = (words.next(), words.next(), words.next()) else { return text };
    let titled = people().has_start(&fold(title.trim_end_matches('.')), "honorific");
    if titled && grammar().has(&fold(article), "article") { &text[article.len() + 1..] } else { text }
}

fn glued_honorific(text: &str) -> &str {
    people().begins(text, "gluedtitle").map_or(text, |title| &text[title.len()..])
}

/// Where the name ends and what is said of the person begins.
fn name_end(text: &str) -> usize {
    let stops = [
        ", ", " (", ":", ";", "\"", "“", "«", " - ", " – ", " — ", "[", "،", "、", "，", "（", "：", "。", " }",
        " ]", " )",
    ];
    // Chinese puts a bracket right behind a name.
    let unspaced = text.find('(').filter(|&at| text[..at].chars().next_back().is_some_and(is_unspaced));
    // “Nelio Exemplo(m)”.
    let sex = crate::persons::sex_marks(text).next().map(|(start, _)| start);
    let glued = unspaced.into_iter().chain(sex).min();
    let mut end = stops.iter().filter_map(|stop| text.find(stop)).chain(glued).min().unwrap_or(text.len());
    let folded = fold(&text[..end]);
    // “aged 29”, “also known as”, a number.
    let word = between_spaces(&folded, |word| people().has(word, "stop")).map(|(start, _)| start - 1);
    let begins = |at: &usize| people().begins(&folded[at + 1..], "stopstem").is_some();
    let stem = folded.match_indices(' ').map(|(at, _)| at).find(begins);
    if let Some(at) = word.into_iter().chain(stem).min() {
        let bytes: usize = text.chars().take(folded[..at].chars().count()).map(char::len_utf8).sum();
        end = end.min(bytes);
    }
    // “Hermelinda Coc Ical. Gender m/f: f”: a sentence of its own.
    if let Some(at) = text[..end].find(". ").filter(|&at| {
        let word = text[..at].rsplit(' ').next().unwrap_or("");
        word.chars().count() > 3 && !people().has_start(&fold(word), "honorific")
    }) {
        end = end.min(at);
    }
    let digit = text[..end].find(|c: char| c.is_ascii_digit()).unwrap_or(end);
    let comma = text[..end].strip_suffix(',').map_or(end, str::len);
    end.min(digit).min(comma)
}

/// “Dilcia Ejemplo y el hijo de ambos”: where a name ends before “and” with small words behind it.
fn before_kin(text: &str, end: usize) -> usize {
    let name = &text[..end];
    let small = |word: &str| !is_capital(word) && !is_word("particle", &fold(word));
    let words: Vec<(usize, &str)> =
        name.split(' ').map(|word| (word.as_ptr() as usize - name.as_ptr() as usize, word)).collect();
    let Some(first) = words.iter().position(|(_, word)| small(word)) else { return end };
    let joined = (2..first).find(|&at| {
        crate::told::is_joined(words[at].1) && words[at..first].iter().all(|(_, word)| !is_capital(word))
    });
    joined.map_or(end, |at| words[at].0)
}

fn tidy(name: &str) -> String {
    let whole = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let initials = whole.rsplit(' ').next().is_some_and(|word| {
        word.matches('.').count() > 1 && word.split_terminator('.').all(|letter| letter.chars().count() == 1)
    });
    if initials && whole.ends_with('.') {
        return whole;
    }
    whole.trim_matches([',', '.', ';', '*', ' ', '-', '}', ']', '‘']).trim_end_matches('\'').to_owned()
}

/// Whether a text can be somebody's name, given what follows it.
pub(crate) fn is_name(name: &str, rest: &str) -> bool {
    let words: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
    let Some(first) = words.first() else {
        return false;
    };
    let folded = fold(first);
    if people().has_start(&folded, "group") || name.chars().any(|c| c.is_ascii_digit()) || words.len() > 8 {
        return false;
    }
    let unspaced = name.chars().any(is_unspaced) || name.chars().all(|c| !c.is_ascii());
    let capital = is_capital(first) || first.starts_with('\'');
    let small = words.iter().filter(|w| !is_capital(w) && !is_word("particle", &fold(w))).count();
    let marked = rest.trim_start().starts_with(['(', ',', '"', '“', '（', '，']);
    // “Julio Ejemplo” has a month's name.
    let given = |at: usize| at == 0 && words.len() > 1 && calendar::month(&folded).is_some();
    let is_thing =
        words.iter().enumerate().any(|(at, word)| is_thing(&fold(word)) && words.len() < 4 && !given(at))
            && !marked;
    let country = country::named(&fold(name)).is_some();
    // Chinese names have two to four characters, foreign ones a point between their parts.
    let han = name.chars().filter(|c| matches!(*c as u32, 0x3400..=0x9fff)).count();
    let fits = han == 0 || (2..=6).contains(&han) || han <= 14 && name.contains(['·', '・']);
    (capital || unspaced)
        && fits
        && small == 0
        && words.last().is_some_and(|w| is_capital(w))
        && !is_thing
        && !country
        && (words.len() >= 2 || marked || name.chars().any(is_unspaced) && name.chars().count() > 3)
}

/// Whether a folded word is one of the table's words of that mark.
pub(crate) fn is_word(mark: &str, word: &str) -> bool {
    people().has(word, mark)
}

/// Before the name of a place: “village”, “Vredesgemeenschap”.
pub(crate) fn is_place(word: &str) -> bool {
    let ends = || people().words("placeend").iter().any(|ending| word.ends_with(ending.as_str()));
    is_word("place", word) || ends()
}

/// “علي” and “علی” are Ali, though folding writes them as it writes “على”, “on”.
pub(crate) fn is_ali(word: &str) -> bool {
    !word.ends_with('ى') && fold(word) == fold("على")
}

/// Whether a word begins as a name does: with a capital, an Arabic article before one, or in a script without them.
pub(crate) fn is_capital(word: &str) -> bool {
    let body = without_prefix(word);
    // Optical reading leaves a stroke where it knew no letter: “_erban”.
    let first = body.trim_start_matches(['\'', '’', '‘', '"', '“', '_']).chars().next();
    let lost = body.starts_with('_') && body.chars().count() > 2;
    first.is_some_and(|c| c.is_uppercase() || c.is_alphabetic() && (lost || !c.is_lowercase()))
}

/// “al-Saghira”, “d’Arc” without what is tied before the name.
fn without_prefix(word: &str) -> &str {
    // “ash-”.
    const LONGEST: usize = 4;
    let tie = |(_, c): &(usize, char)| matches!(c, '-' | '\'' | '’');
    let Some((at, sign)) = word.char_indices().take(LONGEST).find(tie) else { return word };
    let end = at + sign.len_utf8();
    let small = word[..at].chars().all(char::is_lowercase);
    if small && grammar().has(&fold(&word[..end]), "prefix") { &word[end..] } else { word }
}

/// Whether a folded word belongs to institutions and places.
pub(crate) fn is_thing(word: &str) -> bool {
    is_word("thing", word) || word.chars().count() > 3 && calendar::month(word).is_some()
}

/// Splits a list at commas and “and” outside of brackets: “A (she/her), B (he/him) and C”.
pub(crate) fn split_list(text: &str) -> Vec<String> {
    let (mut out, mut current, mut depth) = (Vec::new(), String::new(), 0_i32);
    for c in text.chars() {
        match c {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth -= 1,
            _ => {}
        }
        if depth <= 0 && matches!(c, ',' | ';' | '،' | '、' | '，' | '؛') {
            out.push(std::mem::take(&mut current));
        } else {
            current.push(c);
        }
    }
    out.push(current);
    out.into_iter()
        .flat_map(|part| split_and(&part))
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// Splits at “and” where both sides begin like names.
fn split_and(part: &str) -> Vec<String> {
    static JOINS: OnceLock<Vec<String>> = OnceLock::new();
    let joins = JOINS.get_or_init(|| {
        let words = grammar().words("listand").iter().map(|word| format!(" {word} "));
        let glued = grammar().words("gluedand").iter().map(|word| format!(" {word}"));
        words.chain([" & ".to_owned()]).chain(glued).collect()
    });
    let depth_free = |at: usize| part[..at].matches('(').count() == part[..at].matches(')').count();
    for join in joins {
        if let Some(at) = part.find(join.as_str()).filter(|&at| depth_free(at)) {
            let (left, right) = (&part[..at], &part[at + join.len()..]);
            let names = |side: &str| side.split_whitespace().count() >= 2 || side.contains('(');
            let capital =
                |side: &str| side.trim().chars().next().is_some_and(|c| c.is_uppercase() || !c.is_ascii());
            if names(left) && names(right) && capital(right) {
                let mut out = vec![left.to_owned()];
                out.extend(split_and(right));
                return out;
            }
        }
    }
    let and = part.trim_start().split_once(' ').filter(|(word, _)| grammar().has(word, "listand"));
    vec![and.map_or(part, |(_, rest)| rest).to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, name: &str, aliases: &[&str]) {
        let person = entry(text).map(|p| (p.name, p.aliases));
        assert_eq!(person, Some((name.to_owned(), aliases.iter().map(|a| (*a).to_owned()).collect())), "{text}");
    }

    #[test]
    fn a_numeral_before_a_name_may_have_any_mark() {
        assert_eq!(without_numeral("1° Kofi Mensah"), "Kofi Mensah");
        assert_eq!(without_numeral("2/ Afi Lawson"), "Afi Lawson");
    }

    #[test]
    fn reads_entries_of_lists() {
        check("The Reverend Amos Example, 61, retired minister", "Amos Example", &[]);
        check("Cipriano \"Chano\" EJEMPLO, alcalde auxiliar", "Cipriano EJEMPLO", &["Chano"]);
        check("Otilia Sian Chavajay (f) ]", "Otilia Sian Chavajay", &[]);
        check("Lic. Mirta Gálvez Solórzano (f) ] forensic", "Mirta Gálvez Solórzano", &[]);
        check("Bahman Zarrinpour (also spelt Bahman Zarinpur), aged 38", "Bahman Zarrinpour", &["Bahman Zarinpur"]);
        check("Ayité Lawson-Hellu (nickname \"Zorro\"), taxi driver", "Ayité Lawson-Hellu", &["Zorro"]);
        check(
            "Venerable Thich Tri Nghiem (m) (lay name: Le Van Thuan), monk",
            "Thich Tri Nghiem",
            &["Le Van Thuan"],
        );
        check("Tran Thi Kim Cuc (f), religious name Dieu Hoa, nun, aged 52", "Tran Thi Kim Cuc", &["Dieu Hoa"]);
        check("Otabek Przykładow (m), jej syn, lat 20, zwany Oti", "Otabek Przykładow", &["Oti"]);
        check("Anisul Haque Babu, aka Babu Bhai, bookseller", "Anisul Haque Babu", &["Babu Bhai"]);
        check("Gregorio Colmenares (hombre), 17 años, conocido como Goyo", "Gregorio Colmenares", &["Goyo"]);
        check("Siarhei Kazlou (m) (Sergei Kozlov), aged 52, editor", "Siarhei Kazlou", &["Sergei Kozlov"]);
        check("Nelio Exemplo(m), teacher", "Nelio Exemplo", &[]);
        check("1. Along a/l Misal, 52, penghulu kampung", "Along a/l Misal", &[]);
        check("王小草(她)", "王小草", &[]);
        check("Abdelgadir Omar Tirfi (m), aged 29 - executed", "Abdelgadir Omar Tirfi", &[]);
    }

    #[test]
    fn takes_no_groups_for_people() {
        for text in [
            "and other members of the cooperative",
            "Other members of the Equipo",
            "some 4,000 residents",
            "(EAFX)",
            "Plumaje",
        ] {
            assert_eq!(entry(text), None, "{text}");
        }
    }

    #[test]
    fn finds_names_in_sentences() {
        let names: Vec<String> =
            mentions("that Dr. Leyla Demirbağ and Óscar Manjarrés of the Ministry of Justice in Peru met María del Socorro Paz.").into_iter().map(|m| m.name).collect();
        assert_eq!(names, ["Leyla Demirbağ", "Óscar Manjarrés", "María del Socorro Paz"]);
    }

    #[test]
    fn splits_lists() {
        assert_eq!(split_list("A B (she/her), C D (he/him) and E F"), ["A B (she/her)", "C D (he/him)", "E F"]);
    }
}
