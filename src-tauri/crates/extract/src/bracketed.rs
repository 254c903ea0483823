//! People in scripts without capitals: words before a bracket that holds another name, and that the text repeats.

use model::Person;

use crate::fold::{fold, is_unspaced};
use crate::labels::{grammar, people};
use crate::persons::Context;
use crate::rows::Sheet;

/// The longest name in words, and in characters where words aren't parted.
const WORDS: usize = 5;
const CHARS: usize = 4;

/// “羅映紅（又名「阿紅」）”, “아미나 알하다드(Amina al-Haddad, 일명 ‘움 유수프’)”, “حيدر آل مطر (أبو علي)”.
pub(crate) fn find(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<(Person, usize)> {
    let all = sheet.rows.iter().map(|row| row.text.as_str()).collect::<Vec<_>>().join("\n");
    // Addresses are in Latin letters in every language.
    let told = sheet.paragraphs().iter().filter(|p| !context.addresses.contains(&p.first));
    let (cased, count) = told.fold((0, 0), |(cased, count), p| {
        let own = p.text.chars().filter(|c| c.is_lowercase() || c.is_uppercase()).count();
        (cased + own, count + p.text.chars().count())
    });
    if cased * 2 > count {
        return Vec::new();
    }
    let mut out: Vec<(Person, usize)> = Vec::new();
    for paragraph in sheet.paragraphs() {
        // A line with an e-mail says how to reach the publisher.
        if context.addresses.contains(&paragraph.first) || paragraph.text.contains('@') {
            continue;
        }
        for (open, inside, bracket) in brackets(&paragraph.text) {
            let aged = inside.starts_with(char::is_numeric) && is_age(inside);
            let cued = !people().all_inside(&fold(inside), "alias").is_empty();
            let aliases = if bracket || cued { aliases(inside) } else { Vec::new() };
            let name = repeated(&paragraph.text[..open], &all);
            let told = bracket && is_description(inside);
            // “7 نيسان (أبريل)” is a day, “アフィ(Afi)さん(26歳)” has its title between two brackets.
            let own = |name: &String| {
                !name.chars().any(char::is_numeric)
                    && !grammar().has(&fold(name), "honour")
                    && !grammar().words("honour").contains(name)
            };
            if let Some(name) = name.filter(own).filter(|_| !aliases.is_empty() || aged && !bracket || told)
                && !out.iter().any(|(person, _)| person.name == name)
            {
                out.push((Person { name, aliases }, paragraph.first));
                let second =
                    joined(&paragraph.text[open..], &all).filter(|name| out.iter().all(|(p, _)| p.name != *name));
                out.extend(second.map(|name| (Person { name, aliases: Vec::new() }, paragraph.first)));
            }
        }
    }
    out
}

/// Whoever a Korean or Japanese sentence names behind the bracket of the first: “…(별명 ‘산산’)과 우체부 툰 아웅은”,
/// “…（通称「ニン」）と印刷工のボラ・チュムさん”. The text has to hold the name once more.
fn joined(behind: &str, all: &str) -> Option<String> {
    let rest = behind[behind.find([')', '）'])?..].trim_start_matches([')', '）']);
    let rest = grammar().begins(rest, "honour").map_or(rest, |title| &rest[title.len()..]);
    let and = grammar().begins(rest, "behindand")?;
    let rest = rest[and.len()..].trim_start();
    if and.chars().all(is_unspaced) {
        let name = first_katakana(rest)?;
        return (all.matches(name).count() >= 2).then(|| name.to_owned());
    }
    let words: Vec<&str> = rest.split([' ', ',']).take(WORDS).collect();
    (2..=words.len()).rev().find_map(|count| {
        let last = words[count - 1];
        let last = grammar().ends(last, "behind").map_or(last, |particle| &last[..last.len() - particle.len()]);
        // A trade stands before the name: “우체부 툰 아웅”.
        let first = usize::from(count > 2);
        let run: Vec<&str> = words[first..count - 1].iter().copied().chain([last]).collect();
        let name = run.join(" ");
        (name.chars().count() >= 4 && all.matches(&name).count() >= 2).then_some(name)
    })
}

/// Where each bracket or comma stands, what follows it up to its end, and whether it is a bracket.
fn brackets(text: &str) -> Vec<(usize, &str, bool)> {
    let opens = text.match_indices(['(', '（', '،', '，']);
    opens
        .filter_map(|(at, open)| {
            let bracket = matches!(open, "(" | "（");
            let ends: &[char] = if bracket { &[')', '）'] } else { &['،', '，', '。', '.', '؛'] };
            let inside = text[at + open.len()..].split(ends).next()?;
            Some((at, inside.trim(), bracket))
        })
        .collect()
}

/// “34”, “٤٠ عاما”, “34歳”: and not “19 Example Street”.
fn is_age(inside: &str) -> bool {
    const WORDS: usize = 2;
    let digits = inside.chars().take_while(|c| c.is_numeric()).count();
    (1..=2).contains(&digits)
        && (inside.split_whitespace().count() <= WORDS || people().holds(&fold(inside), "years"))
}

/// “女性、34歳”, “여, 45세”: sex or age in a bracket.
fn is_description(inside: &str) -> bool {
    let parts = inside.split([',', '،', '，', '、', ' ']).map(str::trim);
    let aged = inside.contains(char::is_numeric) && people().holds(&fold(inside), "years");
    aged || parts.into_iter().any(|part| people().has(&fold(part), "sex"))
}

/// Other names in a bracket: in quotation marks, in Latin letters, or short and without a number.
fn aliases(inside: &str) -> Vec<String> {
    const QUOTES: &[char] = &['「', '」', '『', '』', '“', '”', '‘', '’', '«', '»', '"', '\''];
    let parts = inside.split([',', '،', '，', '、', ';', '؛']).map(str::trim).filter(|part| !part.is_empty());
    let mut out = Vec::new();
    for part in parts {
        let quoted = part.split(QUOTES).nth(1).filter(|_| part.contains(QUOTES));
        let cue = people().all_inside(&fold(part), "alias").first().map(|&(_, end)| end);
        let named = quoted.map(str::to_owned).or_else(|| {
            let bare = cue.map_or(part, |end| &part[byte_of(part, end)..]);
            Some(bare.trim_matches([' ', ':', '：']).to_owned())
        });
        let fits = |name: &String| {
            let words = name.split_whitespace().count();
            let capital = name.chars().any(char::is_uppercase) || !name.is_ascii();
            (1..=4).contains(&words)
                && !people().has(&fold(name), "sex")
                && capital
                && !name.chars().any(char::is_numeric)
                && (2..=40).contains(&name.chars().count())
                // “愛称マリ” is said to be a name, whatever country is called so.
                && (cue.is_some() || crate::country::named(&fold(name)).is_none())
        };
        out.extend(named.filter(fits));
    }
    out
}

/// The byte of a text at which the byte `end` of its folded form stands.
fn byte_of(text: &str, end: usize) -> usize {
    let chars = fold(text)[..end].chars().count();
    text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at)
}

/// The longest words right before a bracket that the text holds once more.
fn repeated(before: &str, all: &str) -> Option<String> {
    let before = before.trim_end();
    if let Some(name) = of_katakana(before).filter(|name| all.matches(name).count() >= 2) {
        return Some(name.to_owned());
    }
    let unspaced = before.chars().next_back().is_some_and(is_unspaced);
    let starts: Vec<usize> = if unspaced {
        before.char_indices().rev().take(CHARS).map(|(at, _)| at).collect()
    } else {
        let words = before.split_whitespace().rev().take(WORDS);
        words.map(|word| word.as_ptr() as usize - before.as_ptr() as usize).collect()
    };
    let least = if unspaced { 2 } else { 4 };
    let name = starts.into_iter().map(|at| &before[at..]).rev().find(|name| {
        let clean = !name.contains(['.', ',', '،', '，', '。', '：', ':', '"', '「', '」', '\n']);
        let one = unspaced || name.contains(' ');
        // “… و رسول”: “and” is no part of a name.
        clean && one && !begins_with_and(name) && name.chars().count() >= least && all.matches(name).count() >= 2
    })?;
    let name = behind_joined(name, all);
    (!people().has_start(&fold(name), "group")).then(|| without_titles(name).to_owned())
}

/// “… الروابدة وهيثم سالم الزعبي”: of two names that a glued “and” joins the second; the first has two words before it.
fn behind_joined<'t>(name: &'t str, all: &str) -> &'t str {
    let words: Vec<&str> = name.split(' ').collect();
    let at = (2..words.len().saturating_sub(1))
        .find(|&at| crate::glued::behind_and(words[at]).is_some_and(|rest| rest.chars().count() > 2));
    let whole = at.map(|at| &name[words[..at].iter().map(|word| word.len() + 1).sum()..]);
    let parted = whole.and_then(|whole| Some((whole, crate::glued::behind_and(whole)?)));
    // “… بن وليد سالم” has no “and”: the text holds what stands behind it nowhere by itself.
    let own = parted.filter(|(whole, rest)| all.matches(*rest).count() > all.matches(*whole).count());
    own.map_or(name, |(_, rest)| rest)
}

fn begins_with_and(name: &str) -> bool {
    crate::glued::behind_and(name).is_some_and(|rest| rest.starts_with(' '))
}

/// A foreign name in Japanese letters, its parts joined by points: “ジャンヌ・ムカルゲマ”.
pub(crate) fn of_katakana(before: &str) -> Option<&str> {
    const SHORTEST: usize = 4;
    let part = |c: char| matches!(c as u32, 0x30a1..=0x30ff) || c == '゠' || c == '＝';
    let start = before.char_indices().rev().take_while(|(_, c)| part(*c)).last().map(|(at, _)| at)?;
    let name = before[start..].trim_start_matches(['・', 'ー']);
    (name.contains(['・', '＝', '゠']) && name.chars().count() >= SHORTEST).then_some(name)
}

/// The first foreign name of a text, a trade at most before it: “助監督のベフルーズ・タヘリーは、…”.
fn first_katakana(text: &str) -> Option<&str> {
    const REACH: usize = 14;
    let part = |c: char| matches!(c as u32, 0x30a1..=0x30ff) || c == '゠' || c == '＝';
    let mut runs = text.split(|c: char| !part(c)).filter(|run| !run.is_empty());
    let run = runs.find(|run| of_katakana(run).is_some())?;
    let before = run.as_ptr() as usize - text.as_ptr() as usize;
    (text[..before].chars().count() <= REACH && !text[..before].contains(['。', '、'])).then_some(run)
}

/// Drops a title or a trade that the text repeats together with the name.
fn without_titles(name: &str) -> &str {
    let mut rest = name;
    while let Some((word, behind)) = rest.split_once(' ') {
        if !behind.contains(' ') || !people().has_start(&fold(word), "honorific") {
            break;
        }
        rest = behind;
    }
    rest
}
