//! In which languages to write.

use std::collections::HashMap;
use std::sync::OnceLock;

use model::{Finding, Language, Sureness, Value};

use crate::fold::{chars_before, fold, skip};
use crate::labels::{countries, deadlines, grammar, languages, sections};
use crate::rows::{Paragraph, Sheet};
use crate::zones::{Zone, Zones};

/// Whether small words are glued to a name in the script of a character, or no spaces are written at all.
fn is_unspaced(c: char) -> bool {
    crate::fold::is_unspaced(c) || matches!(c as u32, 0xac00..=0xd7af)
}

struct Names {
    by_word: HashMap<String, Vec<(String, &'static str)>>,
    /// Slavic adjectives up to their ending: “английск”, “wietnamsk”.
    by_stem: HashMap<String, &'static str>,
    /// Where the stem of such an adjective ends.
    adjective: &'static [String],
    /// What may be glued before a name, and nothing.
    glued: Vec<String>,
}

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut by_word: HashMap<String, Vec<(String, &'static str)>> = HashMap::new();
        for line in include_str!("data/language_names.tsv").lines().filter(|line| !line.starts_with('#')) {
            let Some((tag, name)) = line.split_once('\t') else { continue };
            let folded = fold(name);
            by_word.entry(key(&folded)).or_default().push((folded, tag));
        }
        for list in by_word.values_mut() {
            list.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        }
        let adjective = grammar().words("adjective");
        let adjectives = by_word.values().flatten().filter(|(name, _)| !name.contains(' '));
        let by_stem =
            adjectives.filter_map(|(name, tag)| Some((stem(name, adjective)?.to_owned(), *tag))).collect();
        let (and, within) = (grammar().words("gluedand"), grammar().words("gluedin"));
        let both = and.iter().flat_map(|and| within.iter().map(move |within| format!("{and}{within}")));
        let glued = [String::new()].into_iter().chain(and.iter().cloned()).chain(within.iter().cloned());
        let mut glued: Vec<String> = glued.chain(both).collect();
        let mut known = std::collections::HashSet::new();
        glued.retain(|word| known.insert(word.clone()));
        Names { by_word, by_stem, adjective, glued }
    })
}

/// A Slavic adjective without its ending: “po wietnamsku”, “по-английски”, “англійською”. None for any other word.
fn stem<'w>(word: &'w str, marks: &[String]) -> Option<&'w str> {
    // Longer than “-ськими”.
    const ENDING: usize = 4;
    let ends = marks.iter().filter_map(|mark| word.rfind(mark.as_str()).map(|at| at + mark.len())).max()?;
    let ending = word[ends..].chars();
    let fits = word[..ends].chars().count() >= 5 && (1..=ENDING).contains(&ending.clone().count());
    (fits && ending.into_iter().all(char::is_alphabetic)).then(|| &word[..ends])
}

/// The first word; the first character where the script has no spaces.
fn key(folded: &str) -> String {
    let first = folded.chars().next();
    if first.is_some_and(is_unspaced) {
        return first.into_iter().collect();
    }
    folded.chars().take_while(|c| c.is_alphanumeric()).collect()
}

struct Hit {
    start: usize,
    end: usize,
    tag: &'static str,
}

fn hits(folded: &str) -> Vec<Hit> {
    let (mut out, mut from, mut inside) = (Vec::new(), 0, false);
    for (at, c) in folded.char_indices() {
        let begins = c.is_alphabetic() && (!inside || is_unspaced(c));
        inside = c.is_alphanumeric();
        if !begins || at < from {
            continue;
        }
        let rest = &folded[at..];
        // Arabic glues “and”, Persian and Arabic “in”, to the word: “والإنجليزية”, “بالعربية”.
        for prefix in &names().glued {
            let Some(body) = rest.strip_prefix(prefix.as_str()) else { continue };
            let Some(list) = names().by_word.get(&key(body)) else { continue };
            let closes = |name: &str| {
                body[name.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric() || is_unspaced(c))
            };
            if let Some((name, tag)) = list.iter().find(|(name, _)| body.starts_with(name.as_str()) && closes(name))
            {
                let end = at + prefix.len() + name.len();
                out.push(Hit { start: at, end, tag });
                from = end;
                break;
            }
        }
        let word = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
        if from <= at
            && let Some(tag) = stem(word, names().adjective).and_then(|stem| names().by_stem.get(stem))
        {
            from = at + word.len();
            out.push(Hit { start: at, end: from, tag });
        }
    }
    out
}

/// Finds the languages and whether one's own will do.
pub(crate) fn find(sheet: &Sheet<'_>, zones: &Zones) -> Vec<Finding> {
    let mut out = Vec::new();
    let paragraphs = sheet.paragraphs();
    let labelled = paragraphs.iter().enumerate().find_map(|(at, p)| Some((at, label_end(sheet, p)?)));
    if let Some((at, end)) = labelled {
        let value = skip(&paragraphs[at].folded, end).trim_matches([' ', ':', '*']);
        let source = if value.is_empty() { paragraphs.get(at + 1) } else { paragraphs.get(at) };
        let from = if value.is_empty() { 0 } else { end };
        out.extend(source.into_iter().flat_map(|p| run(sheet, p, from, 60)));
    }
    if out.is_empty() {
        out = paragraphs.iter().find_map(|p| in_sentence(sheet, p)).unwrap_or_default();
    }
    if out.is_empty() {
        let asks = |p: &&Paragraph| {
            zones.of[p.first] == Zone::Calls || starts_as_request(p) || zones.labels[p.first].is_some()
        };
        out = paragraphs.iter().filter(asks).find_map(|p| asked(sheet, p)).unwrap_or_default();
    }
    if out.is_empty() {
        out = paragraphs.iter().find_map(|p| offered(sheet, p)).unwrap_or_default();
    }
    if let Some(finding) = own(sheet, zones, paragraphs) {
        out.push(finding);
    }
    out
}

/// Where the label “PREFERRED LANGUAGE TO ADDRESS TARGET” ends, in characters of the paragraph.
fn label_end(sheet: &Sheet<'_>, paragraph: &Paragraph) -> Option<usize> {
    let mut at = 0;
    for row in paragraph.first..paragraph.end {
        let folded = &sheet.rows[row].folded;
        if let Some(start) = sections().start(folded, |mark| mark == "languages") {
            let rest = skip(folded, start.end);
            let colon = rest.find(':').filter(|&c| c < 60);
            let end = colon.map_or(start.end, |c| start.end + chars_before(rest, c) + 1);
            // One word is a label only before a colon.
            if start.words > 1 || colon.is_some() || start.colon {
                return Some(at + if start.colon { start.end } else { end });
            }
        }
        at += folded.chars().count() + 1;
    }
    None
}

/// Whether one of a paragraph's sentences begins as a request.
fn starts_as_request(paragraph: &Paragraph) -> bool {
    let mut sentences = paragraph.folded.split(". ");
    sentences.any(|sentence| languages().words("request").iter().any(|words| sentence.starts_with(words.as_str())))
}

/// The languages behind “in” in a request.
fn asked(sheet: &Sheet<'_>, paragraph: &Paragraph) -> Option<Vec<Finding>> {
    let hit = hits(&paragraph.folded).into_iter().find(|hit| {
        // “to the authorities in Georgia”: in other languages a country's name is its language's.
        let word = &paragraph.folded[hit.start..hit.end];
        // “the Kyrgyz Republic”, “Kazakh lawyer arrested”: a people's name, no language.
        let behind = paragraph.folded[hit.end..].strip_prefix(' ');
        let state = || behind.is_some_and(|behind| countries().begins(behind, "state").is_some());
        let country = crate::country::named(word).is_some() || state();
        // “at Belarusian State University”.
        let next = behind.unwrap_or("").split(' ').next().unwrap_or("");
        let country = country || crate::names::is_thing(next);
        let before = paragraph.folded[..hit.start].trim_end();
        let glued = || grammar().begins(&paragraph.folded[hit.start..], "gluedin").is_some();
        !country && ends_in_in(before) || hit.start > 0 && glued() || is_unspaced_at(&paragraph.folded, hit.start)
    })?;
    // The word before the first of the list need not be known.
    let first = hits(&paragraph.folded).into_iter().map(|hit| chars_before(&paragraph.folded, hit.start));
    let start = chars_before(&paragraph.folded, hit.start);
    let longest = first.filter(|&at| at <= start).map(|at| run(sheet, paragraph, at, 4));
    let holds = |out: &Vec<Finding>| out.iter().any(|f| f.value == Value::WriteIn(Language::new(hit.tag)));
    let out = longest.filter(holds).max_by_key(Vec::len).unwrap_or_default();
    (!out.is_empty()).then_some(out)
}

/// Whether a folded text ends in a word for “in”, or in a mark behind which a language may stand.
fn ends_in_in(before: &str) -> bool {
    let word = |word: &String| before.strip_suffix(word.as_str()).is_some_and(|rest| rest.ends_with(' '));
    before.ends_with([',', ':'])
        || languages().ends(before, "inend").is_some()
        || languages().words("in").iter().any(word)
}

/// Several languages in one sentence that speaks of writing, whatever its words: “Si può scrivere in inglese o in
/// italiano”. A menu of languages says nothing else.
fn offered(sheet: &Sheet<'_>, paragraph: &Paragraph) -> Option<Vec<Finding>> {
    const LONGEST: usize = 320;
    let folded = &paragraph.folded;
    if folded.chars().count() > LONGEST || !crate::stems::asks(folded) {
        return None;
    }
    let own = sections().inside(folded, "own").is_some();
    let words = folded.split_whitespace().count();
    hits(folded)
        .into_iter()
        .find_map(|hit| {
            let out = run(sheet, paragraph, chars_before(folded, hit.start), 0);
            let menu = words <= out.len() + 1 && !folded.chars().any(is_unspaced);
            (!menu && out.len() + usize::from(own) >= 2).then_some(out)
        })
        .or_else(|| preferred(sheet, paragraph))
}

/// All languages of a sentence that asks to write in several, however its words part them: “You can use the Spanish letter
/// or write in German”, “Letters in French are preferred; letters in English are welcome too”.
fn in_sentence(sheet: &Sheet<'_>, paragraph: &Paragraph) -> Option<Vec<Finding>> {
    const LONGEST: usize = 240;
    let folded = &paragraph.folded;
    if folded.chars().count() > 4 * LONGEST {
        return None;
    }
    let all = hits(folded);
    if all.len() < 2 {
        return None;
    }
    let mut begin = 0;
    for sentence in folded.split_inclusive(['.', '!', '?', '。', '！', '؟']) {
        let end = begin + sentence.len();
        let within: Vec<&Hit> = all.iter().filter(|hit| hit.start >= begin && hit.end <= end).collect();
        let asks = crate::stems::asks(sentence)
            || deadlines().inside(sentence, "context").is_some()
            || languages().words("liked").iter().any(|word| sentence.contains(word.as_str()));
        if within.len() > 1 && asks && sentence.chars().count() <= LONGEST {
            let mut out: Vec<Finding> = Vec::new();
            let mut last = None;
            for hit in within {
                let before = folded[begin..hit.start].trim_end();
                let joined = last.is_some_and(|last: usize| {
                    let between = &folded[last..hit.start];
                    let mut words = between.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
                    words.all(|word| languages().has(word, "join"))
                });
                let country = crate::country::named(&folded[hit.start..hit.end]).is_some();
                let behind_in = ends_in_in(before) && !before.ends_with([',', ':']);
                if country || !(behind_in || joined) {
                    continue;
                }
                last = Some(hit.end);
                let value = Value::WriteIn(Language::new(hit.tag));
                if !out.iter().any(|f| f.value == value) {
                    let (start, stop) = (chars_before(folded, hit.start), chars_before(folded, hit.end));
                    let place = sheet.place_in(paragraph, start, stop);
                    out.push(Finding { value, place, sureness: Sureness::SURE });
                }
            }
            if out.len() > 1 {
                return Some(out);
            }
        }
        begin = end;
    }
    None
}

/// “Letters in Spanish are preferred; English is understood.”
fn preferred(sheet: &Sheet<'_>, paragraph: &Paragraph) -> Option<Vec<Finding>> {
    let folded = &paragraph.folded;
    if !languages().words("liked").iter().any(|word| folded.contains(word.as_str())) {
        return None;
    }
    let mut out: Vec<Finding> = Vec::new();
    for hit in hits(folded).into_iter().filter(|hit| crate::country::named(&folded[hit.start..hit.end]).is_none()) {
        let language = Language::new(hit.tag);
        if !out.iter().any(|f| f.value == Value::WriteIn(language.clone())) {
            let place = sheet.place_in(paragraph, chars_before(folded, hit.start), chars_before(folded, hit.end));
            out.push(Finding { value: Value::WriteIn(language), place, sureness: Sureness::LIKELY });
        }
    }
    (!out.is_empty()).then_some(out)
}

fn is_unspaced_at(folded: &str, at: usize) -> bool {
    folded[at..].chars().next().is_some_and(is_unspaced)
}

/// The list of languages that begins at character `from`, or up to `lead` characters behind.
fn run(sheet: &Sheet<'_>, paragraph: &Paragraph, from: usize, lead: usize) -> Vec<Finding> {
    let folded = &paragraph.folded;
    let mut out: Vec<Finding> = Vec::new();
    let mut end = folded.char_indices().nth(from).map_or(folded.len(), |(at, _)| at);
    let joins = languages().words("join");
    let first = end;
    // “Ga”, “Ewe” and “Fon” are words of other languages as well: those have no capital.
    let is_name = |hit: &Hit| {
        let printed =
            crate::fold::slice(&paragraph.text, chars_before(folded, hit.start), chars_before(folded, hit.end));
        printed.chars().count() > 3 || !printed.is_ascii() || printed.starts_with(char::is_uppercase)
    };
    for hit in hits(folded).into_iter().filter(|hit| hit.start >= first && is_name(hit)) {
        let between = &folded[end.min(hit.start)..hit.start];
        let words = between.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        let joined =
            words.clone().all(|word| joins.iter().any(|join| join == word)) && !between.contains(['.', '。', ';']);
        let fits = if out.is_empty() { between.chars().count() <= lead } else { joined };
        if !fits {
            break;
        }
        end = hit.end;
        let language = Language::new(hit.tag);
        let known = out.iter().any(|f| f.value == Value::WriteIn(language.clone()));
        if !known {
            let place = sheet.place_in(paragraph, chars_before(folded, hit.start), chars_before(folded, hit.end));
            out.push(Finding { value: Value::WriteIn(language), place, sureness: Sureness::SURE });
        }
    }
    out.extend(also(sheet, paragraph, end).filter(|_| !out.is_empty()));
    out
}

/// The language that the words right behind a list allow as well: “… in het Vietnamees of Engels; Nederlands mag ook”.
fn also(sheet: &Sheet<'_>, paragraph: &Paragraph, end: usize) -> Option<Finding> {
    // A mark and an article.
    const BEFORE: usize = 8;
    let folded = &paragraph.folded;
    let hit = hits(folded).into_iter().find(|hit| hit.start >= end)?;
    let near = folded[end..hit.start].chars().count() <= BEFORE;
    let behind = folded[hit.end..].trim_start();
    let allowed = sections().inside(behind, "alsolanguage").is_some_and(|(at, _)| at == 0);
    let (start, stop) = (chars_before(folded, hit.start), chars_before(folded, hit.end));
    (near && allowed).then(|| Finding {
        value: Value::WriteIn(Language::new(hit.tag)),
        place: sheet.place_in(paragraph, start, stop),
        sureness: Sureness::SURE,
    })
}

fn own(sheet: &Sheet<'_>, zones: &Zones, paragraphs: &[Paragraph]) -> Option<Finding> {
    paragraphs.iter().find_map(|paragraph| {
        let (start, end) = sections().inside(&paragraph.folded, "own")?;
        // Among the requests, not in what is told of somebody's mother tongue.
        let asked = zones.of[paragraph.first] != Zone::Body
            || starts_as_request(paragraph)
            || !hits(&paragraph.folded).is_empty();
        // Somebody's mother tongue in the story is no language to write in.
        let about = zones.of[paragraph.first] != Zone::Body || !hits(&paragraph.folded).is_empty();
        let place =
            sheet.place_in(paragraph, chars_before(&paragraph.folded, start), chars_before(&paragraph.folded, end));
        (asked && about).then_some(Finding { value: Value::OwnLanguage, place, sureness: Sureness::SURE })
    })
}
