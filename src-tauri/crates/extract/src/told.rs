//! The people whom a text is about, where no list names them.

use model::Person;

use crate::fold::fold;
use crate::head::is_prose;
use crate::labels::people;
use crate::names::{self, Mention, is_word};
use crate::persons::Context;
use crate::rows::{Paragraph, Shape, Sheet};
use crate::zones::Zone;

/// What the text says of one name.
struct Score {
    name: String,
    row: usize,
    count: usize,
    /// Mentions in the title, the calls and the letter.
    asked: usize,
    /// Mentions in the first running text.
    lead: usize,
    /// Mentions as somebody who speaks for an organisation or the authorities.
    speaks: usize,
    /// Mentions behind “in”, “near”, “the”: those of a place or a thing.
    placed: usize,
    /// Whether an honorific, a trade or an age stands beside it.
    cued: bool,
    /// Whether it stands in a list of people with honorifics.
    listed: bool,
    /// Mentions as somebody who is dead.
    dead: usize,
}

/// Those in the letter, the calls and the title; where there are none, those in the first paragraph and those whom
/// the text gives a trade.
pub(crate) fn find(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<(Person, usize)> {
    let officials: Vec<String> = context.addresses.iter().map(|&at| fold(&sheet.rows[at].text)).collect();
    let paragraphs = sheet.paragraphs();
    let title = context.head.title.as_ref().map(|t| t.row);
    let lead = paragraphs.iter().find(|p| is_prose(p) && Some(p.first) != title).map(|p| p.first);
    let small = small_words(paragraphs);
    let mut scores: Vec<Score> = Vec::new();
    for paragraph in paragraphs {
        // Whoever can be telephoned for more speaks for the publisher.
        if paragraph.text.contains('@') {
            continue;
        }
        let capitals = !paragraph.text.chars().any(char::is_lowercase) && paragraph.text.is_ascii();
        if context.addresses.contains(&paragraph.first) || capitals {
            continue;
        }
        let honoured = is_prose(paragraph) && crowded(&paragraph.text);
        let mut found = names::mentions(&paragraph.text);
        found.iter_mut().for_each(|mention| without_first_word(&paragraph.text, &small, mention));
        found.extend(of_roles(&paragraph.text));
        // A headline in capitals names nobody.
        let heading = Some(paragraph.first) == title;
        found
            .retain(|mention| !heading || mention.name.chars().any(char::is_lowercase) || !mention.name.is_ascii());
        for mention in found {
            let mut score = of(paragraph, &mention, sheet);
            score.asked = usize::from(asks(context, paragraph, title));
            score.lead = usize::from(Some(paragraph.first) == lead || Some(paragraph.first) == title);
            score.listed = mention.honoured && honoured;
            note(&mut scores, score, mention.honoured);
        }
    }
    merge(&mut scores);
    let any_asked = scores.iter().any(|score| score.asked > 0 && is_person(score));
    let any_led = scores
        .iter()
        .any(|score| score.asked > 0 && score.lead > 0 && (score.count >= 2 || score.cued) && is_person(score));
    let fits = |score: &&Score| {
        let enough = match (any_asked, score.asked > 0) {
            // Where the first paragraph names those at risk, a name that only the calls hold is a witness or a place.
            (true, true) => (score.count >= 2 || score.cued) && (!any_led || score.lead > 0 || score.count > 3),
            (true, false) => score.listed,
            (false, _) => score.lead > 0 || score.cued,
        };
        enough && is_person(score) && !officials.iter().any(|line| line.contains(&fold(&score.name)))
    };
    // Those who were killed before are told of; one writes for the others.
    let alive = scores.iter().filter(fits).any(|score| score.dead == 0);
    let fits = |score: &&Score| fits(score) && (score.dead == 0 || !alive);
    let person = |score: &Score| (Person { name: score.name.clone(), aliases: Vec::new() }, score.row);
    scores.iter().filter(fits).map(person).collect()
}

/// The words that the text also writes small.
fn small_words(paragraphs: &[Paragraph]) -> std::collections::HashSet<String> {
    let words = paragraphs.iter().flat_map(|p| p.text.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| !word.is_empty() && word.chars().all(char::is_lowercase)).map(fold).collect()
}

/// Drops the first word of a sentence from a name: “Lassen Sie Aigerim Sejtkali frei”.
fn without_first_word(text: &str, small: &std::collections::HashSet<String>, mention: &mut Mention) {
    let before = text[..mention.start].trim_end();
    if !(before.is_empty() || before.ends_with(['.', '!', '?', ':', ';', '“', '„', '»', '"', '■'])) {
        return;
    }
    let words: Vec<&str> = mention.name.split(' ').collect();
    let first = words.iter().position(|word| !small.contains(&fold(word))).unwrap_or(0);
    // A verb before the pronoun: “Lassen Sie”.
    let verb = usize::from(first == 0 && words.len() > 3 && small.contains(&fold(words[1]))) * 2;
    let skipped = first.max(verb).min(words.len().saturating_sub(2));
    mention.name = words[skipped..].join(" ");
}

fn is_person(score: &Score) -> bool {
    let speaker = score.speaks >= 2 || score.speaks == 1 && (score.asked == 0 || score.count == 1);
    let place = score.placed * 2 >= score.count && score.placed > 0 && !score.cued;
    score.name.contains(' ') && !speaker && !place
}

fn asks(context: &Context<'_>, paragraph: &Paragraph, title: Option<usize>) -> bool {
    let in_letter = context.letter.is_some_and(|l| (l.first + 1..l.end).contains(&paragraph.first));
    context.zones.of[paragraph.first] == Zone::Calls || in_letter || Some(paragraph.first) == title
}

fn of(paragraph: &Paragraph, mention: &Mention, sheet: &Sheet<'_>) -> Score {
    let text = &paragraph.text;
    let before = fold(text[..mention.start].rsplit(['.', ',', ';', '“', '"', '(', ':']).next().unwrap_or(""));
    let near: String = before.chars().rev().take(26).collect::<Vec<_>>().into_iter().rev().collect();
    let after = fold(&text[mention.end..].chars().take(28).collect::<String>());
    let behind = after.trim_start_matches([',', ' ']);
    let word = before.split_whitespace().next_back().unwrap_or("");
    let speaks =
        people().words("speaks").iter().any(|w| near.contains(w.as_str()) || behind.starts_with(w.as_str()));
    let official = is_word("official", word.trim_end_matches('.'))
        || mention.name.split(' ').next().is_some_and(|first| is_word("official", &fold(first)));
    let small =
        text[..mention.start].split_whitespace().next_back().is_some_and(|w| w.chars().all(char::is_lowercase));
    let trade = small && word.chars().count() > 3 && !is_word("plain", word) && !is_word("place", word);
    let aged =
        after.starts_with(", ") && behind.starts_with(|c: char| c.is_ascii_digit()) || behind.starts_with("aged ");
    let bold = sheet.rows[paragraph.first..paragraph.end]
        .iter()
        .any(|row| row.loud && !matches!(row.shape, Shape::Heading(_)) && row.text.contains(&mention.name));
    Score {
        name: mention.name.clone(),
        row: paragraph.first,
        count: 1 + usize::from(bold),
        asked: 0,
        lead: 0,
        speaks: usize::from(speaks) + 2 * usize::from(official),
        placed: usize::from(is_word("place", word)),
        cued: mention.honoured || trade || aged,
        listed: false,
        dead: usize::from(people().words("dead").iter().any(|w| behind.starts_with(w.as_str()))),
    }
}

fn note(scores: &mut Vec<Score>, score: Score, honoured: bool) {
    // “Ms. Tangoa” is the person whose full name ends in it.
    let short = honoured && !score.name.contains(' ');
    let known =
        scores.iter_mut().find(|known| known.name == score.name || short && known.name.ends_with(&score.name));
    match known {
        Some(known) => add(known, &score),
        None if score.name.contains(' ') => scores.push(score),
        None => {}
    }
}

fn add(known: &mut Score, score: &Score) {
    known.count += score.count;
    known.asked += score.asked;
    known.lead += score.lead;
    known.speaks += score.speaks;
    known.placed += score.placed;
    known.cued |= score.cued;
    known.listed |= score.listed;
    known.dead += score.dead;
}

/// A shortened name counts for the full one: “Darnell Whitlow”, “Darnell Eugene Whitlow”.
fn merge(scores: &mut Vec<Score>) {
    // “Hinrichtung von Fazel Bahramian” holds the name that stands by itself elsewhere.
    for at in 0..scores.len() {
        let own = scores.iter().position(|other| {
            let before = scores[at].name.strip_suffix(other.name.as_str()).unwrap_or("");
            let particle = before.trim_end().rsplit(' ').next();
            let particle = particle.is_some_and(|word| !word.is_empty() && word.chars().all(char::is_lowercase));
            // “Nurse Tiyamike Phiri”, where the calls have “Tiyamike Phiri”.
            let one_word = !before.trim().is_empty() && !before.trim().contains(' ');
            particle || one_word && other.asked > 0 && other.name.contains(' ')
        });
        if let Some(own) = own {
            scores[at].name = scores[own].name.clone();
        }
    }
    // “Ельвіру Абібуллаєву” is “Ельвіра Абібуллаєва”.
    for at in 1..scores.len() {
        if let Some(own) = (0..at).find(|&own| is_inflected(&scores[own].name, &scores[at].name)) {
            scores[at].name = scores[own].name.clone();
        }
    }
    let mut kept: Vec<Score> = Vec::new();
    for score in scores.drain(..) {
        match kept.iter_mut().find(|known| known.name == score.name) {
            Some(known) => add(known, &score),
            None => kept.push(score),
        }
    }
    *scores = kept;
    let mut at = 0;
    while at < scores.len() {
        let words: Vec<String> = scores[at].name.split(' ').map(str::to_owned).collect();
        let full = scores.iter().position(|other| {
            let others: Vec<&str> = other.name.split(' ').collect();
            others.len() > words.len()
                && others[0] == words[0]
                && words.iter().all(|word| others.contains(&word.as_str()))
        });
        match full {
            Some(full) => {
                let short = scores.remove(at);
                let full = if full > at { full - 1 } else { full };
                add(&mut scores[full], &short);
                scores[full].row = scores[full].row.min(short.row);
            }
            None => at += 1,
        }
    }
}

/// Whether two names in Cyrillic letters differ only in the endings of their words.
fn is_inflected(one: &str, other: &str) -> bool {
    let cyrillic = |name: &str| name.chars().all(|c| matches!(c as u32, 0x400..=0x4ff) || !c.is_alphabetic());
    let alike = |a: &str, b: &str| {
        let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        let longest = a.chars().count().max(b.chars().count());
        common >= 3 && longest - common <= 3
    };
    let words = |name: &'_ str| name.split(' ').count();
    one != other
        && cyrillic(one)
        && cyrillic(other)
        && words(one) == words(other)
        && one.split(' ').zip(other.split(' ')).all(|(a, b)| alike(a, b))
}

/// Whether a paragraph names three people and more with their honorifics.
fn crowded(text: &str) -> bool {
    let mut names: Vec<String> =
        names::mentions(text).into_iter().filter(|m| m.honoured && m.name.contains(' ')).map(|m| m.name).collect();
    names.sort();
    names.dedup();
    names.len() >= 3
}

/// Names behind a trade in scripts without capitals: “المدوّن بدر ناصر المطوطح”, up to the next small word.
fn of_roles(text: &str) -> Vec<Mention> {
    if text.is_ascii() {
        return Vec::new();
    }
    let words: Vec<(usize, &str)> =
        text.split_whitespace().map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word)).collect();
    let mut out = Vec::new();
    for (at, (_, word)) in words.iter().enumerate() {
        let bare: String = word.chars().filter(|c| !matches!(*c as u32, 0x64b..=0x65f)).collect();
        let bare = fold(bare.trim_start_matches('و'));
        if bare.is_ascii() || !people().has_start(&bare, "honorific") {
            continue;
        }
        let mut end = at + 1;
        let mut last = None;
        while let Some((start, next)) = words.get(end).filter(|_| end < at + 5) {
            let name = next.trim_end_matches(['،', '.', ',', '؛', ':', ')']);
            if is_small(name) {
                break;
            }
            last = Some(start + name.len());
            end += 1;
            if name.len() < next.len() {
                break;
            }
        }
        if let (Some((start, _)), Some(stop)) = (words.get(at + 1), last) {
            out.push(Mention { start: *start, end: stop, name: text[*start..stop].to_owned(), honoured: true });
        }
    }
    out
}

/// Arabic and Persian words that end a name, folded.
fn is_small(word: &str) -> bool {
    is_word("ends", &fold(word))
}
