//! Names that a sentence joins to somebody at risk: “A, B and C”, “the monk A and the nun B”, “A and his wife B”.

use super::is_joined;
use super::score::Score;
use crate::fold::fold;
use crate::labels::{grammar, people};
use crate::names::{self, is_word};
use crate::rows::Paragraph;

/// What a paragraph is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// It asks for somebody.
    Asks,
    /// The first that tells.
    Lead,
    /// Another that tells.
    Tells,
}

/// How a sentence joins two names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    /// By a comma alone, an honorific aside: a list's, or before a word about the second.
    Comma,
    /// By “and” alone, an honorific aside.
    And,
    /// By “and” with a trade or an age before the second.
    Trade,
    /// By “and” with one of the family of the first.
    Kin,
    /// By a comma with a trade before the second, which may be told of beside the first.
    Aside,
}

/// Chooses those whom a text names in one breath with somebody chosen: in a list anywhere, with a trade or of the family
/// where the paragraph asks for them or is the first.
pub(super) fn add<'p>(
    scores: &[Score],
    chosen: &mut [bool],
    paragraphs: impl Iterator<Item = (&'p Paragraph, Part)>,
) {
    let mut links: Vec<(usize, usize)> = Vec::new();
    for (paragraph, part) in paragraphs {
        let text = &paragraph.text;
        let mentions = names::of_paragraph(paragraph);
        for (at, pair) in mentions.windows(2).enumerate() {
            let join = join(&text[pair[0].end..pair[1].start]);
            let (Some(join), Some(first), Some(second)) =
                (join, known(scores, &pair[0].name), known(scores, &pair[1].name))
            else {
                continue;
            };
            let counts = match part {
                _ if join == Join::Aside => scores[first].fated * scores[second].fated > 0,
                Part::Asks => true,
                Part::Lead => {
                    join != Join::Comma
                        || is_bracketed(&text[..pair[1].start])
                        || is_closed_list(text, &mentions[at..])
                        || befell_list(text, &mentions[at..], scores)
                }
                // What befell both, or a bracket, makes a list of commas too.
                Part::Tells if join == Join::Comma => {
                    let between = &text[pair[0].end..pair[1].start];
                    scores[first].fated * scores[second].fated > 0
                        || is_bracketed(&text[..pair[1].start])
                        || between.contains(';')
                        || befell_list(text, &mentions[at..], scores)
                }
                // “Fueron detenidos el cacique A, la dirigente B y el abogado C”: the same befell both, whatever they do.
                Part::Tells if join == Join::Trade => scores[first].fated * scores[second].fated > 0,
                // “must protect A and B”: what is asked for both makes B more than somebody beside A.
                Part::Tells => {
                    // Ages stand behind all names of a list, or behind none.
                    let aged = behind_age(&text[pair[0].end..pair[1].start]).is_some();
                    join == Join::And
                        && (aged
                            || scores[first].beside + scores[second].beside == 0
                            || scores[first].fated * scores[second].fated > 0)
                }
            };
            if counts {
                links.push((first, second));
                // A trade or a family says of the second only that it stands beside the first.
                links.extend((matches!(join, Join::Comma | Join::And)).then_some((second, first)));
            }
        }
    }
    while let Some(&(_, to)) = links.iter().find(|&&(from, to)| chosen[from] && !chosen[to] && may_be(&scores[to]))
    {
        chosen[to] = true;
    }
}

/// “A, 61, B, 44, and Mr Sisouk, also called “Pa Lae””: people of one name behind a title whom a list joins to somebody
/// chosen, each with an age or another name behind.
pub(super) fn singles<'p>(
    scores: &[Score],
    chosen: &[bool],
    paragraphs: impl Iterator<Item = &'p Paragraph>,
) -> Vec<(String, usize)> {
    const REACH: usize = 60;
    let mut out: Vec<(String, usize)> = Vec::new();
    for paragraph in paragraphs {
        let text = &paragraph.text;
        for pair in names::of_paragraph(paragraph).windows(2) {
            let [first, second] = pair else { continue };
            let single = second.honoured && !second.name.contains(' ');
            if !single || !known(scores, &first.name).is_some_and(|at| chosen[at]) {
                continue;
            }
            let behind = crate::near::first(&text[second.end..], REACH);
            let other = || {
                let words = fold(behind.trim_start_matches([',', ' ', '(']));
                people().leads(&words, "alias").is_some()
            };
            let told = behind_age(&format!("{behind},")).is_some() || other();
            let listed = matches!(join(&text[first.end..second.start]), Some(Join::And | Join::Comma));
            if told && listed && known(scores, &second.name).is_none() {
                out.push((second.name.clone(), paragraph.first));
            }
        }
    }
    out
}

/// “five villagers: A, B alias C, D and E”: whether such a list stands behind a colon.
fn is_closed_list(text: &str, mentions: &[names::Mention]) -> bool {
    let sentence = || text[..mentions[0].start].rsplit(['.', ';', '!', '?']).next().unwrap_or("");
    last_of_list(text, mentions).is_some() && sentence().contains(':')
}

/// “A, B, C and D are held”: whether what befell the last of such a list, or its first, is known.
fn befell_list(text: &str, mentions: &[names::Mention], scores: &[Score]) -> bool {
    let fated = |mention: &names::Mention| known(scores, &mention.name).is_some_and(|at| scores[at].fated > 0);
    last_of_list(text, mentions).is_some_and(|last| fated(&mentions[last]) || fated(&mentions[0]))
}

/// The last of three names and more that commas alone join, and “and” the last. No longer list is read.
fn last_of_list(text: &str, mentions: &[names::Mention]) -> Option<usize> {
    const FEWEST: usize = 3;
    const MOST: usize = 40;
    let between = |pair: &[names::Mention]| text[pair[0].end..pair[1].start].to_owned();
    let commas =
        mentions.windows(2).take(MOST).take_while(|pair| join(&between(pair)) == Some(Join::Comma)).count();
    let closed = mentions.get(commas..commas + 2).is_some_and(|pair| join(&between(pair)) == Some(Join::And));
    (closed && commas + 2 >= FEWEST).then_some(commas + 1)
}

/// Whether a text ends within a bracket.
fn is_bracketed(text: &str) -> bool {
    text.rfind(['(', ')']).is_some_and(|at| text[at..].starts_with('('))
}

/// Where nobody else is found: three people and more in one bracket of a text that tells, “eight activists (A, B, C) were
/// arrested”.
pub(super) fn add_bracketed<'p>(
    scores: &[Score],
    chosen: &mut [bool],
    paragraphs: impl Iterator<Item = &'p Paragraph>,
) {
    const FEWEST: usize = 3;
    for paragraph in paragraphs {
        let groups = paragraph.text.split('(').skip(1).filter_map(|group| group.split_once(')'));
        for (group, _) in groups {
            let named = names::mentions(group);
            let people: Vec<usize> = named
                .iter()
                .filter_map(|mention| scores.iter().position(|score| score.name == mention.name))
                .filter(|&at| may_be(&scores[at]))
                .collect();
            // Every piece between commas is somebody: no bracket of places, years or organisations.
            if people.len() >= FEWEST && people.len() == group.split(',').count() {
                people.into_iter().for_each(|at| chosen[at] = true);
                return;
            }
        }
    }
}

/// Neither an official nor dead, nor mostly a place.
fn may_be(score: &Score) -> bool {
    score.speaks == 0 && score.dead == 0 && score.placed * 2 <= score.count && score.name.contains(' ')
}

/// The score of that name, or of the longer one that it ends or begins.
fn known(scores: &[Score], name: &str) -> Option<usize> {
    let own = scores.iter().position(|score| score.name == name);
    own.or_else(|| {
        let part = |score: &Score| {
            score.name.strip_suffix(name).is_some_and(|rest| rest.ends_with(' '))
                || name.contains(' ') && score.name.strip_prefix(name).is_some_and(|rest| rest.starts_with(' '))
                || name.strip_suffix(score.name.as_str()).is_some_and(|rest| rest.ends_with(' '))
        };
        let mut parts = (0..scores.len()).filter(|&at| part(&scores[at]));
        parts.next().filter(|_| parts.next().is_none())
    })
}

/// Whether the words between two names put both into one list.
pub(super) fn is_listed(between: &str) -> bool {
    // “A, a schoolmaster, and his brother B”.
    let aside = between.strip_prefix(", ").filter(|rest| !rest.contains(['.', ':', ';', '(']));
    let aside = aside.and_then(|rest| rest.rsplit_once(", "));
    let and = |rest: &str| rest.split_whitespace().next().is_some_and(|word| grammar().has(&fold(word), "listand"));
    join(between).is_some() || aside.is_some_and(|(_, rest)| and(rest))
}

/// Whether a comma or “and” alone stands between two names.
pub(super) fn is_plain(between: &str) -> bool {
    matches!(join(between), Some(Join::Comma | Join::And))
}

/// What follows an age between commas: “, 61, his brother ”, “, 44 ans, et ”.
fn behind_age(between: &str) -> Option<&str> {
    let aside = between.strip_prefix(", ")?;
    let end = aside.find(',').unwrap_or(aside.len());
    let digits = |word: &str| word.len() == 2 && word.bytes().all(|b| b.is_ascii_digit());
    let aged = match aside[..end].split_whitespace().collect::<Vec<_>>()[..] {
        [age] | [_, age] if digits(age) => true,
        [age, years] => digits(age) && people().holds(&fold(years), "years"),
        _ => false,
    };
    aged.then(|| &aside[end..])
}

/// What the words between two names say.
fn join(between: &str) -> Option<Join> {
    const WORDS: usize = 3;
    const ASIDE: usize = 6;
    // “A (alias B) and the nun C”: what stands in brackets is about the first.
    let between = match between.trim_start().strip_prefix('(').and_then(|inside| inside.split_once(')')) {
        Some((_, behind)) => behind,
        None => between,
    };
    // “A, 17; B, a pharmacist; C”: what stands before a semicolon is about the first.
    if let Some((told, rest)) = between.split_once(';')
        && told.split_whitespace().count() <= ASIDE
        && !told.contains(['.', ':', '('])
        && rest.split_whitespace().all(is_joined)
    {
        return Some(Join::Comma);
    }
    // “A, 61, B, 44, his brother C, 39, and D”: the age of the first, behind which a list goes on.
    let (between, aged) = behind_age(between).map_or((between, false), |rest| (rest, true));
    let comma = between.starts_with([',', '،', '、']);
    let words: Vec<&str> = between.trim_start_matches([',', '،', '、']).split_whitespace().collect();
    let honorific = |word: &str| people().has_start(&fold(word.trim_end_matches('.')), "honorific");
    let (and, rest) = match words.split_first() {
        Some((first, rest)) if is_joined(first) => (true, rest),
        _ => (false, &words[..]),
    };
    let rest: Vec<String> = rest.iter().filter(|word| !honorific(word)).map(|word| fold(word)).collect();
    let plain =
        between.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | ',' | '،' | '、' | '-' | '.' | '’'));
    if !plain || !(comma || and) || rest.len() > WORDS {
        return None;
    }
    match &rest[..] {
        [] if and || aged => Some(Join::And),
        [] => Some(Join::Comma),
        // “his brother” is a monk elsewhere, and dropped as a title.
        [whose] if aged && is_word("possessive", whose) => Some(Join::And),
        [whose, kin] if (and || aged) && is_word("possessive", whose) && is_word("beside", kin) => {
            (!is_word("company", kin)).then_some(if aged { Join::And } else { Join::Kin })
        }
        words if (and || aged) && !words.iter().any(|w| is_word("possessive", w) || is_word("official", w)) => {
            let small = between.trim_end().rsplit(' ').next().is_some_and(|w| w.chars().all(|c| !c.is_uppercase()));
            small.then_some(Join::Trade)
        }
        [trade] | [_, trade] if comma && is_word("job", trade) => Some(Join::Aside),
        _ => None,
    }
}
