//! What a text says of one name, mention by mention.

use crate::fold::fold;
use crate::labels::{fates, grammar, people};
use crate::names::{Mention, is_place, is_word};
use crate::near;
use crate::rows::{Paragraph, Shape, Sheet};

use super::{fate, spared};

/// What stands further before a name says nothing of it, in bytes.
const BEFORE: usize = 240;

/// What the text says of one name.
pub(super) struct Score {
    pub name: String,
    pub row: usize,
    pub count: usize,
    /// Mentions at the head of a sentence, where a word that is no name may begin with a capital.
    pub opens: usize,
    /// Mentions in the title, the calls and the letter.
    pub asked: usize,
    /// Mentions in the first running text.
    pub lead: usize,
    /// Mentions as somebody who speaks for an organisation or the authorities.
    pub speaks: usize,
    /// Mentions as somebody named beside those at risk: “the registrar, X”, “her lawyer X”.
    pub beside: usize,
    /// Those of them as one of the family, or as another whom the same befell.
    pub peer: usize,
    /// Mentions behind “in”, “near”, “the”: those of a place or a thing.
    pub placed: usize,
    /// Whether an honorific, a trade or an age stands beside it, or a small word that may be a trade.
    pub cued: bool,
    /// Whether an honorific, a trade that the table knows or an age stands beside it.
    pub introduced: bool,
    /// Mentions without an honorific: a name that never has one is no more than a surname.
    pub bare: usize,
    /// Whether it stands in a list of people with honorifics.
    pub listed: bool,
    /// Mentions as somebody who is dead.
    pub dead: usize,
    /// Mentions of which the sentence says or asks what one writes about: see [`fate`].
    pub fated: usize,
    /// Those of them in the first running text, the title, the calls and the letter.
    pub risked: usize,
    /// Mentions by one of its words alone: “Baldé”.
    pub echoes: usize,
    /// Mentions of which the sentence says that the danger is over.
    pub freed: usize,
    /// Mentions as whoever did it: “threatened by X”.
    pub agent: usize,
}

/// Whether what is said of a name lets it be somebody at risk.
pub(super) fn is_person(score: &Score) -> bool {
    let asked = score.asked > 0;
    // A rank in one place of many may be the person's own.
    // Whoever the first text and several calls name is at risk, spokesperson or not.
    let risked = score.lead > 0 && score.asked >= 2;
    let official = score.speaks >= 2 && (!asked || score.speaks * 2 >= score.count && !risked);
    // Whoever is free tells of it: named with a trade in the first text and again elsewhere.
    let own = score.speaks == 1 && score.lead > 0 && score.cued && score.count > 1;
    // “X, president of the union, has been arrested”: whom it befell where it counts holds no office of those who did it.
    let speaker = (official || score.speaks == 1 && (!asked || score.count == 1) && !own)
        && score.risked == 0
        && (score.fated < 2 || score.fated * 2 < score.count);
    // “his wife, X, has been followed as well”: somebody of the family, whom it befell too.
    let shares = score.fated > 0 && score.peer > 0 || score.risked > 0 && asked;
    let third = score.beside > 0 && (!asked || score.beside >= score.count) && !shares;
    let led = asked && score.lead > 0;
    let place =
        score.placed > 0 && !score.introduced && (score.placed * 2 > score.count || !led && score.risked == 0);
    // “… threatened by X … asking that X be questioned”.
    let did_it = score.agent > 0 && score.agent + score.asked >= score.count;
    score.name.contains(' ') && !speaker && !third && !place && !did_it
}

/// How much speaks for somebody whom nothing that is asked names: the first text, what befell them, an introduction, another
/// mention.
pub(super) fn points(score: &Score) -> usize {
    2 * usize::from(score.lead > 0)
        + 2 * usize::from(score.fated > 0)
        + usize::from(score.introduced)
        + usize::from(score.count >= 2 || score.echoes > 0)
}

/// Whether it may be somebody at risk where nobody else is: told of beside others, but neither an official nor a place.
pub(super) fn may_be_person(score: &Score) -> bool {
    is_person(&Score { beside: 0, name: score.name.clone(), ..*score })
}

/// What one mention says of its name.
pub(super) fn of(paragraph: &Paragraph, mention: &Mention, sheet: &Sheet<'_>, language: Option<&str>) -> Score {
    let text = &paragraph.text;
    let ahead = near::last(&text[..mention.start], BEFORE);
    let before = fold(ahead.rsplit(['.', ',', ';', '“', '"', '(', ':']).next().unwrap_or(""));
    let nearest: String = before.chars().rev().take(26).collect::<Vec<_>>().into_iter().rev().collect();
    let after = fold(&text[mention.end..].chars().take(28).collect::<String>());
    let behind = after.trim_start_matches([',', ' ']);
    let word = before.split_whitespace().next_back().unwrap_or("");
    let speaks =
        people().words("speaks").iter().any(|w| nearest.contains(w.as_str()) || behind.starts_with(w.as_str()));
    let first = fold(mention.name.split(' ').next().unwrap_or(""));
    let official = is_word("official", word.trim_end_matches('.')) || is_word("official", &first);
    let official = official || heads_office(ahead) || spared::holds_office(&text[mention.end..]);
    let official = official || spared::before_retired(ahead).is_some_and(|word| is_word("official", &word));
    let small = ahead.split_whitespace().next_back().is_some_and(|w| w.chars().all(char::is_lowercase));
    let trade = small && word.chars().count() > 3 && !is_word("plain", word) && !is_word("place", word);
    let aged = after.starts_with(", ") && behind.starts_with(|c: char| c.is_ascii_digit())
        || people().leads(behind, "aged").is_some();
    let bold = sheet.rows[paragraph.first..paragraph.end]
        .iter()
        .any(|row| row.loud && !matches!(row.shape, Shape::Heading(_)) && row.text.contains(&mention.name));
    let beside = is_beside(ahead) || is_told_beside(&after) || is_company(ahead);
    let introduced = mention.honoured || aged || is_job(word);
    Score {
        name: mention.name.clone(),
        row: paragraph.first,
        count: 1 + usize::from(bold),
        opens: usize::from(opens_sentence(without_honorific(ahead))),
        asked: 0,
        lead: 0,
        speaks: usize::from(speaks) + 2 * usize::from(official),
        beside: usize::from(beside),
        // “sacked by Tbilisi Tramway”: who did it is nobody to write for.
        // Counted as the name is.
        placed: (1 + usize::from(bold))
            * usize::from(
                (is_place(word) || is_word("site", word))
                    && !is_and(word, language)
                    && !is_object(word, language)
                    && !mention.honoured
                    || first.chars().count() > 3 && is_place(&first)
                    || is_word("agent", word)
                    || lies_in_district(&text[mention.end..])
                    || is_behind_place(ahead)
                    || is_of_place(&before)
                    || people().words("home").iter().any(|w| nearest.trim_end().ends_with(w.as_str())),
            ),
        cued: introduced || trade,
        introduced,
        peer: usize::from(is_peer(ahead)),
        bare: usize::from(!mention.honoured),
        listed: false,
        dead: usize::from(
            people().words("dead").iter().any(|w| behind.starts_with(w.as_str()))
                || is_mourned(without_honorific(ahead)),
        ),
        // “their former colleague X has been released”: of somebody beside others that is no reason to write.
        // “His father, X, is on hunger strike” does that for somebody else.
        fated: usize::from(
            fate::befell(text, mention)
                && !(beside && (is_freed(&text[mention.end..]) || is_protest(&text[mention.end..]))),
        ),
        risked: 0,
        echoes: 0,
        freed: usize::from(is_freed(&text[mention.end..])),
        agent: usize::from(is_agent(without_honorific(ahead)) || spared::gives_orders(without_honorific(ahead))),
    }
}

/// “… was threatened by the agents ”: behind what befell somebody, a word that makes whoever is named next the one who did it, with
/// small words and trades at most between.
fn is_agent(before: &str) -> bool {
    const WORDS: usize = 4;
    const NAMES: usize = 4;
    let sentence = before.rsplit(['.', ';', ':', '!', '?', '“', '"', '(']).next().unwrap_or("");
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let by = |word: &&str| fates().has(&fold(word), "by");
    let Some(at) = words.iter().rposition(by) else { return false };
    let told = fold(&words[..at].join(" "));
    // “by the agents A and ”: names may stand between, joined.
    let between = &words[at + 1..];
    let named = between.iter().filter(|word| word.starts_with(char::is_uppercase)).count();
    let joined = named == 0 || between.last().is_some_and(|word| super::is_joined(word));
    between.len() <= WORDS + NAMES
        && named <= NAMES
        && joined
        && !between.iter().any(|word| word.ends_with(','))
        && !fates().beginnings(&told, "befell").is_empty()
}

/// “The ambassador of Togo in Berne, Mr ”: whether the clause before the comma is an office.
fn heads_office(before: &str) -> bool {
    const WORDS: usize = 9;
    const OFFICE: usize = 4;
    let Some(clause) = without_honorific(before).trim_end().strip_suffix([',', '،']) else { return false };
    let clause = clause.rsplit([',', '.', ';', ':', '!', '?', '“', '"', '(']).next().unwrap_or("").trim();
    let folded = fold(clause);
    let words = folded.split_whitespace();
    let bare = |word: &str| word.rsplit(['\'', '’']).next().unwrap_or("").to_owned();
    // “The spokesman of the families, X” may be one of them.
    let speaks = people().words("speaks").iter().any(|word| folded.contains(word.as_str()));
    !speaks && words.clone().count() <= WORDS && words.take(OFFICE).any(|word| is_word("official", &bare(word)))
}

/// “testigos de la muerte del ”, “the killing of ”: words of a death right before whoever died.
fn is_mourned(before: &str) -> bool {
    const REACH: usize = 40;
    let folded = fold(near::last(before, REACH));
    people().ends(folded.trim_end(), "deathof").is_some()
}

/// “maestra”, “maestras”, “teachers”.
fn is_job(word: &str) -> bool {
    let mut one = grammar().words("jobs").iter().filter_map(|ending| word.strip_suffix(ending.as_str()));
    is_word("job", word) || word.chars().count() > 4 && one.any(|word| is_word("job", word))
}

/// “Karim Bouazza en Latifa Ouchen”: what is “in” elsewhere is “and” in Dutch, what is “on” is “and” in Czech.
fn is_and(word: &str, language: Option<&str>) -> bool {
    language.is_some_and(|language| grammar().has_in(language, word, "and"))
}

/// “liberen a Ana Ejemplo”: in Spanish a word stands before people that is “to” elsewhere.
fn is_object(word: &str, language: Option<&str>) -> bool {
    language.is_some_and(|language| grammar().has_in(language, word, "object"))
}

/// “According to the lawyer, Ms. ”.
fn without_honorific(before: &str) -> &str {
    let bare = before.trim_end().trim_end_matches('.');
    let start = bare.rfind(' ').map_or(0, |at| at + 1);
    if people().has_start(&fold(&bare[start..]), "honorific") { &bare[..start] } else { before }
}

fn opens_sentence(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', ':', ';', '■', '•', '-', '–', '"', '“', '„'])
}

/// “The registrar, ”, “her lawyer, Ms. ”, “Seine Schwester ”: small words that tell who somebody is in relation to those
/// at risk, with an article or a pronoun before them, right before a name.
fn is_beside(before: &str) -> bool {
    const WORDS: usize = 6;
    // “seine Schwester X”, where “Schwester X” by itself is a nun.
    let mut last = before.trim_end().rsplit(' ').map(fold);
    let related = last.next().is_some_and(|word| is_word("beside", &word));
    // “her co-defendant, Ms. X” is in the same danger.
    let nearest = without_honorific(before).trim_end().trim_end_matches(',').rsplit(' ').next().map(fold);
    if nearest.is_some_and(|word| is_word("shares", &word)) {
        return false;
    }
    if is_near(without_honorific(before)) {
        return true;
    }
    if related && last.next().is_some_and(|word| is_word("possessive", &word)) {
        return true;
    }
    let before = without_honorific(before);
    let sentence = before.rsplit(['.', ';', ':', '“', '"', '(', '–']).next().unwrap_or("");
    let bare = sentence.trim_end();
    let comma = bare.ends_with(',');
    let clause = bare.trim_end_matches(',').rsplit(',').next().unwrap_or("");
    let folded = fold(clause);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let kin = |word: &str| is_word("beside", word.trim_end_matches('.'));
    // “her publisher Ana Díaz”.
    let owned = words.iter().rev().take(4).skip(1).any(|word| is_word("possessive", word))
        && words.last().is_some_and(|word| word.chars().count() > 3 && grammar().ends(word, "plural").is_none())
        && clause.split_whitespace().next_back().is_some_and(|w| w.chars().all(char::is_lowercase));
    // “wife Ana Díaz”, “their lawyer, Ana Díaz”.
    if owned {
        return true;
    }
    if words.iter().rev().take(2).any(|word| kin(word)) {
        return true;
    }
    if behind_apposition(bare) {
        return true;
    }
    let article = words.iter().rev().take(WORDS).position(|word| is_word("article", word));
    let plain =
        |count: usize| {
            clause.split_whitespace().rev().take(count).all(|w| {
                w.chars().all(|c| !c.is_uppercase()) || w.chars().count() > 1 && is_word("article", &fold(w))
            })
        };
    comma && article.is_some_and(|at| at > 0 && plain(at))
}

/// “was sent back with Mr. ”: somebody's company, where nothing is said to have befallen both.
fn is_company(before: &str) -> bool {
    let before = without_honorific(before).trim_end();
    let word = before.rsplit(' ').next().map(fold);
    word.is_some_and(|word| is_word("with", &word)) && !fate::says_what_befell(before)
}

/// “X, son avocat, …”, “X, her lawyer”: behind a name, who somebody is in relation to those at risk.
fn is_told_beside(behind: &str) -> bool {
    const WORDS: usize = 3;
    let Some(aside) = behind.strip_prefix(", ").map(|rest| rest.split([',', '.', ';', ':']).next().unwrap_or(""))
    else {
        return false;
    };
    let mut words = aside.split_whitespace().take(WORDS);
    let owned = words.next().is_some_and(|word| is_word("possessive", word));
    owned && words.any(|word| is_word("company", word))
}

/// “his wife, Mrs ”, “Un troisième délégué, ”, “her assistant ”: whether the words before a name put the same danger on it
/// that somebody of the family, a companion or a comrade is in.
fn is_peer(before: &str) -> bool {
    const WORDS: usize = 3;
    let words: Vec<String> = without_honorific(before)
        .split_whitespace()
        .rev()
        .take(WORDS)
        .map(|word| fold(word.trim_end_matches(',')))
        .collect();
    words.iter().any(|word| {
        (is_word("peer", word) || is_word("beside", word)) && !is_word("company", word)
            || is_word("shares", word)
            || fates().has(word, "alike")
    })
}

/// “Zijn huisgenoot, de student X”: an article and a trade behind a comma, before that whose somebody is.
fn behind_apposition(before: &str) -> bool {
    let mut clauses = before.trim_end_matches(',').rsplit(',').map(fold);
    let (Some(trade), Some(near)) = (clauses.next(), clauses.next()) else { return false };
    let article = trade.split_whitespace().next().is_some_and(|word| is_word("article", word));
    let words: Vec<&str> = near.split_whitespace().collect();
    let owned = words.iter().rev().skip(1).take(2).any(|word| is_word("possessive", word));
    article && owned && words.last().is_some_and(|word| is_word("beside", word))
}

/// Whether a sentence says one thing of somebody and a companion: “… and her colleague X have been held”, or that the
/// same befell both: “The host and his technician, X, were beaten”.
pub(super) fn shares_verb(text: &str, mention: &Mention) -> bool {
    let before: Vec<String> = text[..mention.start]
        .split_whitespace()
        .rev()
        .take(3)
        .map(|word| fold(word.trim_end_matches(',')))
        .collect();
    let [near, whose, and] = &before[..] else { return false };
    let behind = fold(&text[mention.end..].chars().take(24).collect::<String>());
    let verb = behind.starts_with([' ', ','])
        && people().leads(behind.trim_start_matches([',', ' ']), "together").is_some();
    let shares = || is_word("peer", near) || fate::befell(text, mention);
    is_word("possessive", whose) && super::is_joined(and) && verb && shares()
}

/// “لمحاميها الأستاذ”, “همکارش”, “وکیل او، آقای”: a word for somebody near with its pronoun glued to it, or “his” behind it.
fn is_near(before: &str) -> bool {
    let mut words = before.trim_end_matches([' ', '،', ',']).rsplit(' ').map(fold);
    let Some(last) = words.next() else { return false };
    let near = || people().words("near").iter();
    let glued = |word: &str| {
        near().any(|stem| word.strip_prefix(stem.as_str()).is_some_and(|own| is_word("ownending", own)))
    };
    // Arabic glues “and”, “to”, “by” to a word.
    let bare = last.trim_start_matches(['و', 'ل', 'ب', 'ف']);
    let his = is_word("ownbehind", &last);
    glued(&last) || glued(bare) || his && words.next().is_some_and(|word| near().any(|stem| *stem == word))
}

/// “Goth Bheel, Tharparkar District, …”: a village, and the district in which it lies.
fn lies_in_district(behind: &str) -> bool {
    const WORDS: usize = 4;
    let Some(next) = behind.strip_prefix(", ").and_then(|rest| rest.split([',', '.', ';', ')']).next()) else {
        return false;
    };
    let words: Vec<&str> = next.split(' ').collect();
    let capital = words.first().is_some_and(|word| word.starts_with(char::is_uppercase));
    capital && (2..=WORDS).contains(&words.len()) && words.iter().any(|word| is_word("place", &fold(word)))
}

fn is_protest(behind: &str) -> bool {
    fates().holds(&fold(fate::clause(behind)), "protest")
}

fn is_freed(behind: &str) -> bool {
    !people().all_inside(&fold(fate::clause(behind)), "freed").is_empty()
}

/// “the camp of ”, “a aldeia de ”, “la comunidad kichwa de ”.
fn is_of_place(before: &str) -> bool {
    let mut words = before.split_whitespace().rev();
    let of = |word: &str| grammar().has(word, "of") || is_word("particle", word);
    let elided = |word: &str| word.strip_suffix(['\'', '’']).is_some_and(|word| matches!(word, "d" | "l"));
    let of = words.next().is_some_and(|word| of(word) || elided(word));
    let place = |word: &str| word.chars().count() > 3 && (is_place(word) || is_word("site", word));
    of && words.take(2).any(place)
}

/// “in Mae Rim district, Chiang Rai, ”: a place behind the comma of another.
fn is_behind_place(before: &str) -> bool {
    let last = before.strip_suffix(", ").and_then(|before| before.rsplit(' ').next());
    last.is_some_and(|word| word.chars().count() > 3 && is_word("place", &fold(word)))
}

/// Counts what is said of one name twice.
pub(super) fn add(known: &mut Score, score: &Score) {
    known.count += score.count;
    known.opens += score.opens;
    known.asked += score.asked;
    known.lead += score.lead;
    known.speaks += score.speaks;
    known.beside += score.beside;
    known.placed += score.placed;
    known.cued |= score.cued;
    known.introduced |= score.introduced;
    known.peer += score.peer;
    known.bare += score.bare;
    known.listed |= score.listed;
    known.dead += score.dead;
    known.fated += score.fated;
    known.risked += score.risked;
    known.echoes += score.echoes;
    known.freed += score.freed;
    known.agent += score.agent;
}
