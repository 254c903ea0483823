//! Another name as it is printed: between quotation marks, in words with capitals, in brackets.

use crate::fold::fold;
use crate::labels::people;

/// Quotation marks, opening and closing.
pub(super) const QUOTES: &[(char, char)] = &[
    ('"', '"'),
    ('“', '”'),
    ('«', '»'),
    ('»', '«'),
    ('„', '“'),
    ('‘', '’'),
    ('‹', '›'),
    ('›', '‹'),
    ('„', '”'),
    ('”', '”'),
    ('「', '」'),
    ('『', '』'),
    ('《', '》'),
    ('\'', '\''),
];

/// A quoted name, or the words in capitals.
pub(super) fn alias(text: &str) -> Option<(String, usize)> {
    if let Some((mut name, length)) = quoted(text) {
        // “"Fico" Llacma”: the quotation marks are no part of the alias.
        let rest = &text[length..];
        let tail = capitals(rest.trim_start());
        // In German every noun has a capital: what goes on behind it is the sentence.
        let closed =
            rest.trim_start()[tail.len()..].chars().next().is_none_or(|c| matches!(c, ')' | ',' | '.' | ';'));
        if rest.starts_with(' ') && !tail.is_empty() && closed {
            name = format!("{name} {tail}");
            return Some((name, length + 1 + tail.len()));
        }
        return Some((name, length));
    }
    let name = capitals(text);
    (!name.is_empty() && is_alias(&name)).then(|| (name.clone(), name.len()))
}

/// A name between quotation marks at the head of a text, and how many bytes it takes with them.
pub(crate) fn quoted(text: &str) -> Option<(String, usize)> {
    let first = text.chars().next()?;
    for (_, close) in QUOTES.iter().filter(|(open, _)| *open == first) {
        if let Some(end) = text[first.len_utf8()..].find(*close) {
            let inside = text[first.len_utf8()..first.len_utf8() + end].trim();
            let name = inside.trim_end_matches([',', ';']);
            // “Kanchi R.” ends with its initial.
            let initial =
                name.strip_suffix('.').and_then(|n| n.rsplit(' ').next()).is_some_and(|w| w.chars().count() == 1);
            let name = if initial && name.contains(' ') { name } else { name.trim_end_matches('.') };
            // “Where shall we plant?” was painted on a sign.
            let said = inside.ends_with(['?', '!', '؟', '？', '！']);
            let short = (2..=40).contains(&name.chars().count()) && name.split_whitespace().count() <= 5 && !said;
            if short {
                return Some((name.to_owned(), first.len_utf8() + end + close.len_utf8()));
            }
        }
    }
    None
}

/// The words in capitals at the head of a text, as far as they are joined by spaces.
pub(super) fn capitals(text: &str) -> String {
    let mut end = 0;
    let spaced_script = text.chars().next().is_some_and(|c| c.is_uppercase());
    if !spaced_script {
        // Scripts without capitals: up to the next mark, two words at most.
        let stop = text.find([')', ',', '(', '.', '،', '）', '\n', ';', '؛']).unwrap_or(text.len());
        let first = text.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
        let words: Vec<&str> = text[..stop].split_whitespace().take(3).collect();
        return if first && words.len() <= 3 { words.join(" ") } else { String::new() };
    }
    for word in text.split_inclusive(' ') {
        let trimmed = word.trim_end();
        let name = trimmed.trim_end_matches([',', ')', ';', ']', '"']);
        let small = people().has(&fold(name), "inalias");
        // “Bint el-Nil el-Saghira”.
        let article = end > 0 && crate::names::is_capital(name) && name.starts_with(char::is_alphabetic);
        let capital = article || name.chars().next().is_some_and(char::is_uppercase);
        if !(capital || small && end > 0) {
            break;
        }
        let initial = name.chars().filter(|c| c.is_alphabetic()).count() == 1;
        let stop = name.len() < trimmed.len() || (name.ends_with('.') && !initial);
        end += if stop { name.trim_end_matches(if initial { ' ' } else { '.' }).len() } else { word.len() };
        // “Nour L.” ends with its initial, “D. K. Asgedom” begins with them.
        let leads = text[..end].split_whitespace().all(|word| word.trim_end_matches('.').chars().count() == 1);
        if stop && !(initial && leads) || initial && name.ends_with('.') && !leads {
            break;
        }
    }
    let mut name = text[..end].trim();
    while let Some((before, _)) = name.rsplit_once(' ').filter(|(_, last)| people().has(last, "inalias")) {
        name = before;
    }
    name.to_owned()
}

pub(super) fn brackets(text: &str) -> Vec<&str> {
    text.split('(').skip(1).filter_map(|part| part.split(')').next()).map(str::trim).collect()
}

pub(super) fn is_alias(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 2 && text.split_whitespace().count() <= 6 && !text.chars().any(|c| c.is_ascii_digit())
}

pub(super) fn byte_at(text: &str, chars: usize) -> usize {
    text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at)
}

/// “Abu Fares”, “Mama Rose”, “Tío Beto”: two or three words, the first of which such names begin with.
pub(super) fn is_byname(group: &str) -> bool {
    let words: Vec<&str> = group.split_whitespace().collect();
    let capital = |word: &&str| {
        word.chars().next().is_some_and(|c| c.is_uppercase())
            && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
    };
    (2..=3).contains(&words.len()) && words.iter().all(capital) && people().has_start(&fold(words[0]), "byname")
}

/// “(in social media: “Zelo Ana”)”: a few small words and a name in quotation marks that ends the bracket.
pub(super) fn quoted_at_end(group: &str) -> Option<String> {
    const WORDS: usize = 4;
    // “(for “Insult”)”, “(author of “Rain”)”: what somebody did or made.
    let group = group.trim();
    let open = group.find(|c| c != '\'' && c != '’' && QUOTES.iter().any(|(open, _)| *open == c))?;
    let (name, length) = quoted(&group[open..])?;
    let (lead, folded) = (&group[..open], fold(&group[..open]));
    let words = lead.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    let named = name.split_whitespace().all(|word| word.chars().next().is_some_and(|c| !c.is_lowercase()));
    let plain = !lead.chars().any(|c| c.is_numeric() || c.is_uppercase()) && !tells_deed(&folded);
    (open + length == group.len() && (1..=WORDS).contains(&words) && named && plain).then_some(name)
}

/// “for “Insult””, “author of “Rain””: whether folded words tell what somebody did or made.
fn tells_deed(folded: &str) -> bool {
    folded.split(' ').any(|word| people().has(word, "about")) || people().holds(folded, "maker")
}

/// “(you'll see him as “Lahbib” in the French papers)”: the only words between quotation marks of a bracket, each with a
/// capital, among small words that tell neither what somebody did or said nor when.
pub(super) fn quoted_in_bracket(group: &str) -> Option<String> {
    const WORDS: usize = 9;
    const NAME: usize = 3;
    let open = group.find(|c| c != '\'' && c != '’' && QUOTES.iter().any(|(open, _)| *open == c))?;
    let (name, length) = quoted(&group[open..])?;
    let (lead, rest) = (&group[..open], &group[open + length..]);
    let around = format!("{lead} {rest}");
    let folded = fold(&around);
    let named = name.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
    let told = || tells_deed(&folded) || !crate::labels::fates().all_inside(&folded, "says").is_empty();
    (named
        && name.split_whitespace().count() <= NAME
        && !lead.chars().any(char::is_uppercase)
        && !around.contains(|c: char| {
            c.is_numeric() || QUOTES.iter().any(|(open, _)| c != '\'' && c != '’' && *open == c)
        })
        && (1..=WORDS).contains(&around.split_whitespace().count())
        && !told())
    .then_some(name)
}

/// A name in quotation marks that begins a bracket, behind it a few small words and no number.
pub(super) fn quoted_at_head(group: &str) -> Option<String> {
    const WORDS: usize = 5;
    let (name, length) = quoted(group.trim_start())?;
    let rest = &group.trim_start()[length..];
    let plain = rest.chars().all(|c| c == ' ' || c == '-' || c.is_lowercase());
    let named = name.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
    (plain && named && rest.split_whitespace().count() <= WORDS).then_some(name)
}
