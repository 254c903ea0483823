//! Other names that stand further on in a sentence: “known in the market as …”, “who signs her work …”.

use super::byte_of;
use super::printed::{alias, byte_at, is_alias, is_byname, quoted};
use crate::fold::fold;

/// The alias that a sentence of its own gives to the only person of a document: “Known along the river as Doña Mara”.
pub(crate) fn of_sentence(text: &str) -> Vec<String> {
    const REACH: usize = 60;
    let sentences = text.match_indices(". ").map(|(at, _)| at + 2).chain([0]);
    let mut out = Vec::new();
    for start in sentences {
        let Some(rest) = text[start..].strip_prefix("Known ") else {
            continue;
        };
        if let Some(at) = rest[..byte_at(rest, REACH)].find("as ") {
            out.extend(alias(&rest[at + 3..]).map(|(name, _)| name));
        }
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

/// “conocida en el mercado como “la Nino””: words between “known” and “as”, and quotation marks around the name.
/// Behind the byte `other` it is somebody else's.
pub(super) fn known_somewhere(clause: &str, other: usize) -> Option<String> {
    const BETWEEN: usize = 40;
    const KNOWN: &[&str] = &[
        "known",
        "conocid",
        "connu",
        "bekannt",
        "noto",
        "nota",
        "conhecid",
        "bekend",
        "called",
        "известн",
        "відом",
        "znan",
        "kand",
        "kjent",
        "kendt",
        "cunoscut",
        "ismert",
        "γνωστ",
        "conosc",
        "conoc",
        "conhec",
        "connaiss",
        "kennen",
        "kennt",
    ];
    const WRITES: &[&str] = &[
        "writes",
        "wrote",
        "blogs",
        "posts",
        "performs",
        "publishes",
        "schreibt",
        "veroffentlicht",
        "auftritt",
        "schrijft",
        "blogt",
        "escribe",
        "publica",
        "ecrit",
        "publie",
        "scrive",
        "pubblica",
        "escreve",
        "пишет",
        "публикует",
        "пише",
        "pisze",
        "publikuje",
        "skriver",
        "kirjoittaa",
    ];
    let folded = fold(clause);
    let known = KNOWN.iter().filter_map(|word| folded.find(word)).min();
    // “die op internet schrijft als ‘Qara Qələm’”: only what stands in quotation marks.
    let writes = WRITES.iter().filter_map(|word| folded.find(word)).min();
    let is_known = known.is_some();
    let known = known.or(writes)?;
    let joins = [
        " as ", " como ", " comme ", " als ", " come ", " nom de ", " как ", " як ", " jako ", " som ", " ca ",
        " ως ",
    ];
    let join =
        joins.iter().filter_map(|join| folded[known..].find(join).map(|at| known + at + join.len())).min()?;
    let near = folded[known..join].chars().count() <= BETWEEN;
    let behind = &clause[byte_of(clause, &folded, join)..];
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
    const SIGNS: &[&str] = &[
        " signs ",
        " signe ",
        " firma ",
        " signiert ",
        " assina ",
        " ondertekent ",
        " подписывает",
        " signerar ",
        " podpisuje ",
    ];
    const BETWEEN: usize = 26;
    let folded = format!(" {}", fold(clause));
    let end = SIGNS.iter().find_map(|verb| folded.find(verb).map(|at| at + verb.len()))?;
    let rest = &clause[byte_at(clause, folded[..end].chars().count() - 1)..];
    let open = rest.find(['"', '“', '„', '«', '»', '‘'])?;
    let plain =
        rest[..open].chars().count() <= BETWEEN && !rest[..open].chars().any(|c| c.is_uppercase() || c == ',');
    let (name, _) = quoted(&rest[open..]).filter(|_| plain)?;
    name.starts_with(char::is_uppercase).then_some(name)
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
