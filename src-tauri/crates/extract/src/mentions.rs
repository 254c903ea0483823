//! Names in running text: runs of words in capitals that may be a person's.

mod nations;

use std::cell::OnceCell;

use crate::country;
use crate::fold::{between_spaces, fold};
use crate::labels::{grammar, people};
use crate::names::{is_capital, is_name, is_thing, is_word};
use crate::near;
use crate::rows::Paragraph;

/// Shorter words of groups are surnames elsewhere: “Bond”, “Kolo”.
const GROUP: usize = 6;

/// A name in running text: where, and how it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// As printed, honorifics dropped.
    pub name: String,
    /// Whether an honorific stands before it.
    pub honoured: bool,
}

/// Every run of words in capitals that may be a person's name, in order.
pub(crate) fn mentions(text: &str) -> Vec<Mention> {
    let words = words(text);
    let elsewhere = |word: &str| ["en", "de"].iter().any(|language| grammar().has_in(language, word, "and"));
    // Asked of the whole text, so once.
    let known = OnceCell::new();
    let has_and = || *known.get_or_init(|| between_spaces(text, elsewhere).is_some());
    let (mut out, mut at) = (Vec::new(), 0);
    while at < words.len() {
        let (end, mention) = mention_at(text, &words, at, &has_and);
        out.extend(mention);
        at = end.max(at + 1);
    }
    out
}

/// The same in a paragraph: a name ends where the writer ended a line.
pub(crate) fn of_paragraph(paragraph: &Paragraph) -> Vec<Mention> {
    let starts = std::iter::once(0).chain(paragraph.breaks.iter().copied());
    let ends = paragraph.breaks.iter().copied().chain([paragraph.text.len()]);
    let pieces = starts.zip(ends).filter_map(|(start, end)| Some((start, paragraph.text.get(start..end)?)));
    let shifted = |start: usize, mention: Mention| Mention {
        start: start + mention.start,
        end: start + mention.end,
        ..mention
    };
    pieces.flat_map(|(start, piece)| mentions(piece).into_iter().map(move |found| shifted(start, found))).collect()
}

struct Word<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    /// Whether only a space stands between it and the word before.
    joined: bool,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut out: Vec<Word<'_>> = Vec::new();
    let mut from = None;
    let is_part =
        |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '‑' | '_' | '\u{200c}') || is_combining(c);
    // “Rajan a/l Muniandy”, “Devi d/o Raman”: a single letter on each side.
    let slashed = |from: usize, at: usize| {
        text[from..at].chars().count() == 1
            && text[at + 1..].split(|c: char| !is_part(c)).next().is_some_and(|rest| rest.chars().count() == 1)
    };
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_part(c), from) {
            (true, None) => from = Some(at),
            (false, Some(start)) if c == '/' && at < text.len() && slashed(start, at) => {}
            (false, Some(start)) => {
                let raw = &text[start..at];
                let trimmed = raw.trim_end_matches(['-', '\'', '’']);
                let before = out.last().map_or("", |last: &Word<'_>| &text[last.end..start]);
                // “Md. Rahim”, “Gen. X”; a sentence may end in a word of four letters.
                // “… until 12 May. The trial”: a month ends the sentence.
                let short = |last: &Word<'_>| {
                    let folded = fold(last.text);
                    // “by Briptu Eko. The”: the second half of a name is no abbreviation.
                    // “Sister Angélica Pú. Hermelinda”: nor is a word that ends in a vowel.
                    let vowel = || folded.ends_with(['a', 'e', 'i', 'o', 'u']) && folded.chars().count() > 1;
                    let second = last.joined && last.text.starts_with(char::is_uppercase);
                    let most = if second && vowel() {
                        1
                    } else if second {
                        2
                    } else {
                        3
                    };
                    last.text.chars().count() <= most
                        && crate::calendar::month(&folded).is_none()
                        && !is_word("opener", &folded)
                        || people().has_start(&folded, "honorific")
                };
                let nicknamed = around_nickname(&text[..start], &mut out);
                let joined = nicknamed || before == " " || before == ". " && out.last().is_some_and(short);
                out.push(Word { start, end: start + trimmed.len(), text: trimmed, joined });
                from = None;
            }
            _ => {}
        }
    }
    out
}

/// The quotation marks that stand around a nickname.
const MARKS: &[(char, char)] = &[('“', '”'), ('«', '»'), ('„', '“'), ('"', '"'), ('‘', '’'), ('\'', '\'')];

/// “Ebrima “Ebou” Sowe”: takes the words between quotation marks off those before a name's second half, where a name's
/// first half stands right before them. Whether it did.
fn around_nickname(before: &str, words: &mut Vec<Word<'_>>) -> bool {
    const LONGEST: usize = 3;
    let Some(open) = nickname_at(before) else { return false };
    let inside = words.iter().rev().take_while(|word| word.start > open).count();
    let half = words.len().checked_sub(inside + 1).map(|at| &words[at]);
    let fits = half.is_some_and(|half| {
        before.get(half.end..open) == Some(" ")
            && half.text.starts_with(char::is_uppercase)
            && is_capital(half.text)
    });
    let taken = fits && (1..=LONGEST).contains(&inside);
    if taken {
        words.truncate(words.len() - inside);
    }
    taken
}

/// Where the quotation mark opens whose closing one and a space end a text.
fn nickname_at(before: &str) -> Option<usize> {
    const LONGEST: usize = 60;
    let body = before.strip_suffix(' ')?;
    let (open, body) = MARKS.iter().find_map(|(open, close)| Some((*open, body.strip_suffix(*close)?)))?;
    let near = near::last(body, LONGEST);
    near.rfind(open).map(|at| body.len() - near.len() + at)
}

/// A name without what stands between quotation marks in it.
fn without_nickname(name: &str) -> String {
    let nickname = MARKS.iter().find_map(|(open, close)| {
        let start = name.find(&format!(" {open}"))? + 1;
        let end = name[start..].find(&format!("{close} ")).filter(|end| *end > 0)? + start + close.len_utf8();
        Some(start..end)
    });
    nickname
        .map_or_else(|| name.to_owned(), |nickname| format!("{}{}", &name[..nickname.start], &name[nickname.end..]))
}

fn is_combining(c: char) -> bool {
    matches!(c as u32, 0x300..=0x36f | 0x64b..=0x65f)
}

/// Words at the head of a run that are no part of the name: the first word of a sentence, and a German noun before
/// first and last name (“Regisseurin Aigerim Sejtkali”).
fn first_words(text: &str, words: &[Word<'_>], start: usize, end: usize) -> usize {
    let mut skipped = 0;
    // “On 4 October Afi Lawson”: a month behind a number is no name.
    let dated = |at: usize| {
        let before = text[..words[at].start].trim_end().trim_end_matches('.');
        before.ends_with(|c: char| c.is_numeric()) && crate::calendar::month(&fold(words[at].text)).is_some()
    };
    // “Y Bhum Nie”: within a sentence a letter with a capital is a name's.
    let letter = |at: usize| {
        let before = text[..words[at].start].trim_end();
        words[at].text.chars().count() == 1 && before.ends_with(|c: char| c.is_alphanumeric() || c == ',')
    };
    let surname = |at: usize| end - start > 2 && nations::is_surname(around(text, words[at].start), words[at].text);
    let opener = |at: usize| is_word("opener", &fold(words[at].text)) && !letter(at) && !surname(at);
    while start + skipped < end && (opener(start + skipped) || skipped == 0 && dated(start)) {
        skipped += 1;
    }
    let count = end - start - skipped;
    let noun = |word: &str| {
        let folded = fold(word);

        folded.chars().count() > 5 && people().words("trade").iter().any(|ending| folded.ends_with(ending.as_str()))
    };
    let article = || skipped == 0 && behind_article(text, words, start) && is_capital(words[start + 1].text);
    if count >= 3 && tells_who(text, words, start + skipped) {
        return skipped + 1;
    }
    // “We hold in the Light Afi Lawson and Ama Kpodo”.
    let english = || skipped == 0 && start > 0 && grammar().has_in("en", words[start - 1].text, "article");
    let listed = || text[words[end - 1].end..].starts_with(", ") || text[words[end - 1].end..].starts_with(" and ");
    let behind = || english() && text[words[start - 1].end..words[start].start] == *" " && listed();
    let named_noun = count >= 3 && (noun(words[start + skipped].text) || article() || behind());
    if named_noun { skipped + 1 } else { skipped }
}

/// “Schicksal der Pfarrer Kham Beispiel”: where the name begins behind a German article that stands by itself: behind “van” or
/// “von” it is a name's own.
fn behind_genitive(words: &[Word<'_>], start: usize, end: usize) -> usize {
    let article =
        |at: &usize| !grammar().has(words[at - 1].text, "ofname") && grammar().has(words[*at].text, "casearticle");
    let Some(at) = (start + 1..end).rev().find(article) else { return start };
    // A trade stands between: “der Pfarrer”.
    let noun = usize::from(end - at > 3 || end - at > 2 && is_word("job", &fold(words[at + 1].text)));
    at + 1 + noun
}

/// “den Aufenthaltsort von Kham Beispiel”: where the name begins behind “von” and a German noun that has an article or is a
/// thing's.
fn behind_thing(text: &str, words: &[Word<'_>], start: usize, end: usize) -> usize {
    let of = |at: &usize| grammar().has_in("de", words[*at].text, "ofname");
    let Some(at) = (start + 1..end.saturating_sub(2)).find(of) else { return start };
    let things = |words: &[Word<'_>]| words.iter().any(|word| is_thing(&fold(word.text)));
    let noun = things(&words[start..at]) || at == start + 1 && behind_article(text, words, start);
    if noun && !things(&words[at + 1..end]) { at + 1 } else { start }
}

/// “Me”, “Dr” before a name; “General” may begin an institution's.
fn is_title(text: &str, word: &Word<'_>) -> bool {
    let capital = word.text.starts_with(char::is_uppercase);
    capital
        && is_honorific(word.text)
        && !is_thing(&fold(word.text))
        && !is_initial(around(text, word.start), word, true)
}

/// “Togo's Afi Lawson”: where a name begins behind an English possessive. “Prince's Gate” leaves none.
fn behind_owner(words: &[Word<'_>], start: usize, end: usize) -> usize {
    let owner = |word: &Word<'_>| word.text.strip_suffix('s').is_some_and(|word| word.ends_with(['\'', '’']));
    (start..end.saturating_sub(1)).rev().find(|&at| owner(&words[at])).map_or(start, |at| at + 1)
}

/// “Afi Lawson Ankara'da”: where a name ends before a place that Turkish marks as one.
fn before_place(text: &str, words: &[Word<'_>], start: usize, end: usize) -> usize {
    const SHORTEST: usize = 3;
    let last = words[end - 1].text.rsplit_once(['’', '\'']);
    let placed = last.is_some_and(|(_, ending)| grammar().has(&fold(ending), "locative"));
    if placed && end - start >= SHORTEST && is_turkic(around(text, words[end - 1].start)) { end - 1 } else { end }
}

/// “Amnesty-Gruppe”, “Tibet-Komitee”: a word for a group, joined to what it is for.
fn is_group(word: &str) -> bool {
    const SHORTEST: usize = 5;
    let mut parts = word.split(['-', '‑']).skip(1);
    parts.any(|part| part.chars().count() >= SHORTEST && is_word("publisher", &fold(part)))
}

/// “Direktur LBH Kara”: a trade with a capital, and among the words behind it an organisation's initials.
fn is_office(words: &[Word<'_>]) -> bool {
    const SHORTEST: usize = 3;
    let Some((first, rest)) = words.split_first() else { return false };
    let folded = fold(first.text);
    let initials =
        |word: &Word<'_>| word.text.chars().count() >= SHORTEST && word.text.chars().all(char::is_uppercase);
    let spelled = words.iter().any(|word| word.text.chars().any(char::is_lowercase));
    spelled
        && rest.len() > 1
        && rest[..rest.len() - 1].iter().any(initials)
        && (is_word("job", &folded) || is_word("official", &folded))
}

/// “d’Ana Exemple”: how many bytes an elided “de” takes before a name.
fn elided(word: &str) -> usize {
    let tied = word.strip_prefix(['d', 'l']).and_then(|rest| rest.strip_prefix(['’', '\'']));
    tied.filter(|rest| rest.starts_with(char::is_uppercase)).map_or(0, |rest| word.len() - rest.len())
}

/// “Соседка Гульмира Примерова”, “Sein Kollege Dawit Muster”: a trade or a word for somebody near, with a capital because it
/// begins a sentence, or stands behind “his” where nouns have one.
fn tells_who(text: &str, words: &[Word<'_>], start: usize) -> bool {
    let before = text[..words[start].start].trim_end();
    let opens = before.is_empty() || before.ends_with(['.', '!', '?', ':', ';', '“', '„', '»', '"', '■', '•', '–']);
    let owned = || start > 0 && is_word("possessive", &fold(words[start - 1].text));
    let folded = fold(words[start].text);
    let bare = folded.strip_prefix("l'").unwrap_or(&folded);
    let near = is_word("beside", bare) || is_word("peer", bare);
    opens && (near || is_word("job", bare)) || near && owned()
}

/// “Der Weber Tenzin Muster”: behind a German article stands a noun, never a given name and a family name.
fn behind_article(text: &str, words: &[Word<'_>], start: usize) -> bool {
    let before = start.checked_sub(1).map(|before| &words[before]);
    before.is_some_and(|word| {
        text[word.end..words[start].start] == *" " && grammar().has(&fold(word.text), "nounarticle")
    })
}

/// Turkish and Azerbaijani write case endings behind an apostrophe: “Rəşad Quliyev’i”; English its possessive.
fn without_ending<'t>(text: &str, name: &'t str) -> &'t str {
    let Some(at) = name.rfind(['’', '\'']) else { return name };
    let ending = name[at..].trim_start_matches(['’', '\'']);
    let of_case = || grammar().has(&fold(ending), "ending") && is_turkic(text);
    // No other language ties these to a name.
    let turkish = || at > 2 && (grammar().has(&fold(ending), "tiedending") || of_case());
    // English has its possessive everywhere.
    if grammar().has(ending, "genitive") || turkish() { &name[..at] } else { name }
}

/// “PERU” in the next line, “Medicine for Afi Lawson NOW”: a word in capitals behind a name that is not.
fn is_no_surname(folded: &str) -> bool {
    country::named(folded).is_some() || is_word("shouted", folded)
}

/// “del Sr. Julio Ejemplo”, “al defensor Julio Ejemplo”: a month's name that is somebody's, for neither a day nor a small
/// word such as “in” stands before it.
fn is_given(text: &str, words: &[Word<'_>], at: usize, honoured: bool) -> bool {
    const SMALL: usize = 6;
    let folded = fold(words[at].text);
    // “Muslim Daud” is somebody, “Muslim Aid” is not: only where more speaks for it.
    if honoured && is_word("given", &folded) {
        return true;
    }
    let month = crate::calendar::month(&folded).is_some();
    let before = text[..words[at].start].split_whitespace().next_back().unwrap_or("");
    let dated = before.ends_with(|c: char| c.is_numeric()) || before.ends_with('.');
    let small = before.chars().count() <= SMALL && before.chars().all(char::is_lowercase);
    month && (honoured || !before.is_empty() && !dated && !small)
}

/// The words around a byte of a text.
fn around(text: &str, at: usize) -> &str {
    const REACH: usize = 240;
    let before = near::last(&text[..at], REACH).len();
    let behind = near::first(&text[at..], REACH).len();
    &text[at - before..at + behind]
}

/// “Ña” and “Ño” of Paraguay lose their sign when they are folded, and are prepositions then.
pub(crate) fn is_honorific(word: &str) -> bool {
    people().has_start(&fold(word), "honorific")
        || !word.is_ascii() && people().printed("printed").any(|title| title == word)
}

/// “Adv. M. Rafiq Ansari”: a single letter is a title in French alone, and none behind another title.
fn is_initial(text: &str, word: &Word<'_>, honoured: bool) -> bool {
    let english = |word: &str| grammar().has_in("en", word, "and") || grammar().has_in("en", word, "article");
    word.text == "M" && (honoured || between_spaces(text, english).is_some())
}

/// Whether a text has letters that only Turkish and its neighbours have, or the Turkish “and”.
fn is_turkic(text: &str) -> bool {
    text.contains(['ı', 'ğ', 'ş', 'ə', 'İ'])
        || between_spaces(text, |word| grammar().has_in("tr", word, "and")).is_some()
}

/// “Zöhre Rozi’nin Çin’e”: a Turkish ending behind an apostrophe ends a name.
fn has_ending(text: &str, word: &str) -> bool {
    let ending = word.rsplit_once(['’', '\'']).filter(|(name, _)| name.chars().count() > 2);
    ending.is_some_and(|(_, ending)| {
        grammar().has(&fold(ending), "tiedending") || grammar().has(&fold(ending), "ending") && is_turkic(text)
    })
}

/// “Rasta di Taif”: what is a name's own in Italian is “in” in Indonesian, of which the text has the “and”.
fn is_place_word(text: &str, word: &str) -> bool {
    let folded = fold(word);
    let own = || between_spaces(text, |word| grammar().has_in("id", word, "and")).is_some();
    // “Liberen a Ana Ejemplo”.
    let spanish = |word: &str| grammar().has_in("es", word, "and") || grammar().has_in("es", word, "article");
    grammar().has_in("id", &folded, "place") && own()
        || grammar().has_in("es", &folded, "object") && between_spaces(text, spanish).is_some()
}

/// “204 Hektar Land”: whether a number of things stands before a word, neither a year nor a day.
fn is_counted(before: &str) -> bool {
    let word = before.strip_suffix(' ').and_then(|before| before.rsplit([' ', '(']).next()).unwrap_or("");
    let number: Option<u32> = word.parse().ok().filter(|_| word.bytes().all(|b| b.is_ascii_digit()));
    number.is_some_and(|number| number > 31 && !(1900..2100).contains(&number))
}

fn mention_at(
    text: &str,
    words: &[Word<'_>],
    first: usize,
    has_and: &impl Fn() -> bool,
) -> (usize, Option<Mention>) {
    let capital = |word: &Word<'_>| {
        let upper = word.text.chars().any(char::is_uppercase);
        upper && is_capital(word.text)
    };
    let mut start = first;
    let mut honoured = false;
    while start < words.len()
        && is_honorific(words[start].text)
        && !is_initial(around(text, words[start].start), &words[start], honoured)
        && words.get(start + 1).is_some_and(|w| w.joined || text[words[start].end..w.start].trim() == ".")
    {
        honoured |= words[start].text.chars().next().is_some_and(char::is_uppercase);
        start += 1;
    }
    let mut end = start;
    let mut last_capital = start;
    while let Some(word) = words.get(end).filter(|word| end == start || word.joined) {
        // “Release Ms. Afi Lawson”: a name begins behind it.
        if end > start && capital(word) && is_word("polite", &fold(word.text)) {
            break;
        }
        if capital(word) {
            last_capital = end + 1;
            if has_ending(around(text, word.start), word.text) {
                break;
            }
        } else if end == start
            // “Enseignants à Moundou”.
            || grammar().printed("at").any(|at| at == word.text)
            || !is_word("particle", &fold(word.text))
            || is_place_word(around(text, word.start), word.text)
        {
            break;
        }
        end += 1;
    }
    // “Béatrice N. e Jean-Claude N.” are two people: “e” and “y” join whole names too.
    // Where the text says “and” itself, or a particle follows, they are a name's own: “Reyes y Dela Torre”.
    let particle = |at: usize| words.get(at + 1).is_some_and(|next| is_word("particle", &fold(next.text)));
    let joins = |at: &usize| grammar().has(words[*at].text, "and") && !particle(*at) && !has_and();
    if let Some(join) = (start + 2..last_capital.saturating_sub(2)).find(joins) {
        last_capital = join;
    }
    let count = last_capital.saturating_sub(start);
    if count == 0 || (count == 1 && !honoured) {
        return (start.max(first) + usize::from(count == 1), None);
    }
    // “Dr Teófilo Cárdenas” above “PERU” in one block.
    while last_capital > start + 1
        && words[last_capital - 1].text.chars().count() > 2
        && !words[last_capital - 1].text.chars().any(char::is_lowercase)
        && words[start].text.chars().any(char::is_lowercase)
        && is_no_surname(&fold(words[last_capital - 1].text))
    {
        last_capital -= 1;
    }
    let start = start + first_words(text, words, start, last_capital);
    // “Selon Me Afi Lawson”: a title behind the first word of its sentence.
    let titled = last_capital - start > 1 && is_title(text, &words[start]);
    honoured |= titled;
    let start = start + usize::from(titled);
    let start = behind_owner(words, start, last_capital);
    let last_capital = before_place(text, words, start, last_capital);
    if last_capital - start == 0 || (last_capital - start == 1 && !honoured) {
        return (last_capital, None);
    }
    let start = behind_genitive(words, start, last_capital);
    let start = behind_thing(text, words, start, last_capital);
    if last_capital - start < 2 && !honoured {
        return (last_capital, None);
    }
    let from = words[start].start + elided(words[start].text);
    let to = words[last_capital - 1].end;
    // “the G//ana”: no name, and no initial.
    if text[to..].starts_with('/') {
        return (last_capital, None);
    }
    let to = from + without_ending(around(text, from), &text[from..to]).len();
    let name = without_nickname(&text[from..to]).split_whitespace().collect::<Vec<_>>().join(" ");
    let given = usize::from(is_given(text, words, start, honoured));
    let things =
        words[start + given..last_capital].iter().filter(|w| is_thing(&fold(w.text)) || is_group(w.text)).count();
    let things = things + usize::from(is_office(&words[start..last_capital]));
    let country = !country::mentions(&fold(&name)).is_empty();
    // “San Marcos”, “Santa Fe”: two words of a place, but where a title stands before them.
    let saint = name
        .split_once(' ')
        .is_some_and(|(first, rest)| !rest.contains(' ') && people().printed("saint").any(|saint| saint == first));
    // “Groupe du Vully”: what begins with a small word and has but one other is the end of something else.
    let first = words[start].text;
    let tail = !name.contains(' ')
        || first.starts_with(char::is_lowercase) && !first.contains(['-', '’', '\'']) && last_capital - start == 2;
    // “die Salzbauern von Kara”.
    let noun = name.split(' ').nth(1).is_some_and(|word| word.starts_with(char::is_lowercase))
        && behind_article(text, words, start);
    // “Stellen Sie”.
    let polite =
        last_capital - start == 2 && people().printed("polite").any(|word| word == words[last_capital - 1].text);
    // “Bakü'deki Karaköy”: what lies in a place.
    let located = name.rsplit_once(' ').is_some_and(|(first, _)| {
        first
            .split(' ')
            .filter_map(|word| word.rsplit_once(['’', '\'']))
            .any(|(_, ending)| grammar().has(&fold(ending), "located"))
    });
    // “Serikat Tani Lore”, “Weavers' Initiative”: whoever has such a word is a group.
    let publishes =
        || name.split(' ').any(|word| word.chars().count() >= GROUP && is_word("publisher", &fold(word)));
    let own = !located && (honoured || !publishes()) && (honoured || !tail && !noun && !is_counted(&text[..from]));
    let nation = !honoured && nations::is_of_nation(&name);
    let fits = things == 0 && !nation && !country && !saint && !polite && own && is_name(&name, "");
    (
        last_capital,
        (fits || honoured && count >= 1 && things == 0).then_some(Mention { start: from, end: to, name, honoured }),
    )
}
