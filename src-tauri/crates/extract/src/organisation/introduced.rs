//! A publisher that no table knows, by the short form that the text makes of its name: “The Weavers’ Legal Aid Collective
//! (WLAC) has learned …”.

use crate::fold::fold;
use crate::head::is_prose;
use crate::labels::grammar;
use crate::rows::Sheet;

/// Its name with the short form, and the paragraph, with where the name begins and ends in it, in characters.
pub(super) fn find(sheet: &Sheet<'_>) -> Option<(String, usize, usize, usize)> {
    // Further down somebody else is introduced.
    const LEADS: usize = 2;
    let leads = sheet.paragraphs().iter().enumerate().filter(|(_, p)| is_told(p)).take(LEADS);
    leads.into_iter().find_map(|(at, paragraph)| {
        let (start, end) = named(&paragraph.text)?;
        let name = crate::fold::slice(&paragraph.text, start, end).to_owned();
        Some((name, at, start, end))
    })
}

/// The name with which at least two paragraphs begin, where it says what it is: “The Weavers' Network has called …”. What
/// `find` gives, for a document that nothing else names a publisher of.
pub(super) fn subject(sheet: &Sheet<'_>) -> Option<(String, usize, usize, usize)> {
    const LEADS: usize = 40;
    const SHORTEST: usize = 60;
    let told = || {
        let long = sheet.paragraphs().iter().enumerate().take(LEADS);
        long.filter(|(_, p)| p.text.chars().count() >= SHORTEST)
    };
    told()
        .find_map(|(at, paragraph)| {
            let (start, end) = leading_name(&paragraph.text)?;
            let name = crate::fold::slice(&paragraph.text, start, end);
            let folded = fold(name);
            let again = told().filter(|(_, p)| {
                leading_name(&p.text)
                    .is_some_and(|(from, _)| crate::fold::skip(&p.folded, from).starts_with(&folded))
            });
            (crate::masthead::says_so(&folded) && again.count() > 1).then(|| (name.to_owned(), at, start, end))
        })
        .or_else(|| asking(sheet))
}

/// The name with which a sentence of the text begins that asks for something: “The Weavers' Committee asks everybody to …”.
fn asking(sheet: &Sheet<'_>) -> Option<(String, usize, usize, usize)> {
    const LEADS: usize = 12;
    const LONG: usize = 2_000;
    let told = sheet.paragraphs().iter().enumerate().filter(|(_, p)| is_told(p)).take(LEADS);
    told.into_iter().find_map(|(at, paragraph)| {
        let text = crate::fold::slice(&paragraph.text, 0, LONG);
        let ends =
            text.match_indices(['.', '!', '?']).map(|(at, _)| at + 1).filter(|&at| text[at..].starts_with(' '));
        let begins = std::iter::once(0).chain(ends.map(|at| at + 1));
        asking_unspaced(text)
            .map(|(name, start)| (name.to_owned(), at, start, start + name.chars().count()))
            .or_else(|| {
                begins.into_iter().find_map(|begin| {
                    let (start, end) = leading_name(&text[begin..])?;
                    let name = crate::fold::slice(&text[begin..], start, end);
                    let behind = crate::fold::skip(&text[begin..], end);
                    let legal = name.split(' ').next_back().is_some_and(|last| grammar().has(&fold(last), "legal"));
                    let verb = || crate::masthead::is_verb(behind) || ends_in_verb(behind);
                    let own = (legal || crate::masthead::says_so(&fold(name))) && verb();
                    let begin = text[..begin].chars().count();
                    own.then(|| (name.to_owned(), at, begin + start, begin + end))
                })
            })
    })
}

/// Whether a paragraph is a sentence, be it a short one.
fn is_told(paragraph: &crate::rows::Paragraph) -> bool {
    const SHORTEST: usize = 40;
    const WORDS: usize = 3;
    let small = |word: &&str| word.chars().all(char::is_lowercase);
    let text = paragraph.text.trim_end();
    let short = || {
        text.ends_with(['.', '!', '?', ':'])
            && (SHORTEST..SHORTEST * 10).contains(&text.chars().count())
            && text.split(' ').filter(small).count() >= WORDS
    };
    is_prose(paragraph) || short()
}

/// Turkish has the verb at the end of its sentence.
fn ends_in_verb(behind: &str) -> bool {
    const LONG: usize = 300;
    let behind = crate::fold::slice(behind, 0, LONG);
    let end = behind
        .match_indices(['.', '!'])
        .map(|(at, _)| at)
        .find(|&at| behind[at + 1..].is_empty() || behind[at + 1..].starts_with(' '));
    let last = end.and_then(|end| behind[..end].rsplit(' ').next());
    last.is_some_and(|last| grammar().has_in("tr", &fold(last), "asking"))
}

/// “織工之友會呼籲大家…”: the same where words aren't parted. The name and where it begins, in characters.
fn asking_unspaced(text: &str) -> Option<(&str, usize)> {
    const LONGEST: usize = 20;
    let verbs = grammar().printed("asking").filter(|verb| verb.chars().all(crate::fold::is_unspaced));
    verbs.into_iter().find_map(|verb| {
        let before = &text[..text.find(verb)?];
        let begin = before
            .rfind(['。', '，', ',', '、', '；', '：', ' ', '」'])
            .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
        let name = &before[begin..];
        let fits = (4..=LONGEST).contains(&name.chars().count()) && crate::masthead::says_so(&fold(name));
        fits.then(|| (name, before[..begin].chars().count()))
    })
}

/// From where to where the words with capitals go that begin a text, its article aside; small words may stand between them.
fn leading_name(text: &str) -> Option<(usize, usize)> {
    // “delle”, “sobre”.
    const SMALL: usize = 5;
    const WORDS: usize = 8;
    let first = text.split(' ').next()?;
    let start = if grammar().has(&fold(first), "article") { first.chars().count() + 1 } else { 0 };
    let (mut end, mut at, mut count) = (start, start, 0);
    for word in crate::fold::skip(text, start).split(' ').take(WORDS) {
        let bare = word.trim_end_matches([',', '.', ':', ';', '–', '—', ')', '!', '?']);
        // “Комитет «Свободный станок»”: the mark is a part of the name.
        let quoted = count > 0
            && word.starts_with(['«', '“', '„', '"'])
            && word.chars().nth(1).is_some_and(char::is_uppercase);
        let closes = count > 0 && bare.ends_with(['»', '”', '"']) && !quoted;
        if word.starts_with(char::is_uppercase) || quoted || closes {
            end = at + bare.chars().count();
            count += 1;
        } else if grammar().has(&fold(word), "legal") {
            return (count > 1).then(|| (start, at + word.chars().count()));
        } else if word.chars().count() > SMALL || !word.chars().all(char::is_lowercase) {
            break;
        }
        if bare.len() < word.len() {
            break;
        }
        at += word.chars().count() + 1;
    }
    (count > 1).then_some((start, end))
}

/// Where the subject of a text's first sentence stands, if it is a name with its initials behind it.
fn named(text: &str) -> Option<(usize, usize)> {
    const WORDS: std::ops::RangeInclusive<usize> = 2..=9;
    let open = text.find(" (")?;
    let close = open + text[open..].find(')')?;
    let short = &text[open + 2..close];
    let mut words: Vec<&str> = text[..open].split(' ').collect();
    let article = words.first().is_some_and(|word| grammar().has(&fold(word), "article"));
    if article {
        words.remove(0);
    }
    let fits = WORDS.contains(&words.len())
        && (3..=10).contains(&short.chars().count())
        && short.chars().all(|c| c.is_uppercase() || c == '-')
        && words.first().is_some_and(|word| word.starts_with(char::is_uppercase))
        && !text[..open].contains(['.', ',', ':', '“', '"'])
        && is_of_initials(&words, short);
    let start = if article { text.split(' ').next()?.chars().count() + 1 } else { 0 };
    fits.then(|| (start, text[..=close].chars().count()))
}

/// Whether most letters of a short form are those with which the words begin, in their order.
pub(crate) fn is_of_initials(words: &[&str], short: &str) -> bool {
    let initials: String = words.iter().filter_map(|word| word.chars().find(|c| c.is_alphanumeric())).collect();
    let initials = fold(&initials);
    let mut rest = initials.chars();
    let letters: Vec<char> = fold(short).chars().filter(|c| c.is_alphabetic()).collect();
    let found =
        letters.iter().filter(|letter| rest.clone().any(|c| c == **letter) && rest.any(|c| c == **letter)).count();
    found + 1 >= letters.len() && found >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let found = named(text).map(|(start, end)| crate::fold::slice(text, start, end).to_owned());
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn a_subject_with_its_initials_is_a_publisher() {
        check(
            "The Weavers Legal Aid Collective (WLAC) has learned of a raid.",
            Some("Weavers Legal Aid Collective (WLAC)"),
        );
        check("La Red de Tejedoras del Sur (RTS) condena la redada.", Some("Red de Tejedoras del Sur (RTS)"));
        check("Members of the Weavers (m) were held.", None);
        check("Afi Lawson (ANP) was held.", None);
    }
}
