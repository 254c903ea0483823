//! The people whom a text is about, where no list names them.

mod echo;
mod fate;
mod joined;
mod merge;
mod score;
mod single;
mod spared;

use std::collections::{HashMap, HashSet};

use model::Person;

pub(crate) use fate::{befell, clause, says_what_befell};
use joined::Part;
use merge::merge;
use score::{Score, add, is_person};

use crate::fold::fold;
use crate::head::is_prose;
use crate::labels::{grammar, people};
use crate::names::{self, Mention, is_word};
use crate::persons::Context;
use crate::rows::{Paragraph, Sheet};
use crate::zones::Zone;

/// A text that names more people than this is a register: those named first are told of.
const MOST_NAMES: usize = 600;
/// The points of somebody told of in the first text of whom one thing more is said.
const ENOUGH: usize = 3;

/// Those in the letter, the calls and the title; where there are none, those in the first paragraph and those whom
/// the text gives a trade.
pub(crate) fn find(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<(Person, usize)> {
    let paragraphs = sheet.paragraphs();
    let title = context.head.title.as_ref().map(|t| t.row);
    // “Call on behalf of Dr. X” in the table of a memo's head is no address, whatever stands beside it.
    let offices = context.addresses.iter().filter(|&&at| Some(at) != title);
    // “the attack on X be investigated” is no line of an address, wherever it stands.
    let offices = offices.filter(|&&at| !sheet.rows[at].text.starts_with(char::is_lowercase));
    let offices = offices.filter(|&&at| !is_inmate(&sheet.rows[at].text) && !is_told(&sheet.rows[at].text));
    let officials: Vec<String> = offices.map(|&at| fold(&sheet.rows[at].text)).collect();
    let officials: Vec<String> = officials.into_iter().chain(spared::greeted(sheet)).collect();
    let lead = lead(paragraphs, title);
    let small = small_words(paragraphs);
    let all = paragraphs.iter().map(|p| p.text.as_str()).collect::<Vec<_>>().join("\n");
    let written_for = written_for(context, paragraphs, title);
    let mut scores: Vec<Score> = Vec::new();
    for paragraph in paragraphs {
        // Whoever can be telephoned for more speaks for the publisher; an excerpt says nothing that the text doesn't.
        if paragraph.text.contains('@') || is_excerpt(paragraph, paragraphs) {
            continue;
        }
        let capitals =
            !paragraph.text.chars().any(char::is_lowercase) && paragraph.text.chars().any(char::is_uppercase);
        let label = crate::labels::kinds().whole(&paragraph.folded).is_some();
        let addressed = context.addresses.contains(&paragraph.first);
        let told = if addressed { told_before_address(sheet, paragraph) } else { None };
        if addressed && told.is_none() || capitals || label {
            continue;
        }
        let honoured = is_prose(paragraph) && crowded(&paragraph.text);
        let mut found = names::of_paragraph(paragraph);
        found.retain(|mention| told.is_none_or(|end| mention.end <= end));
        found.iter_mut().for_each(|mention| without_first_word(&paragraph.text, &small, mention));
        found.extend(of_roles(&paragraph.text, &all));
        // A headline in capitals names nobody.
        let heading = Some(paragraph.first) == title;
        found
            .retain(|mention| !heading || mention.name.chars().any(char::is_lowercase) || !mention.name.is_ascii());
        // “Groupe du Vully” without its first word is nobody.
        found.retain(|mention| {
            !mention.name.starts_with(char::is_lowercase)
                || mention.name.split(' ').count() > 2
                || mention.name.contains('-')
        });
        found.retain(|mention| !leaves_heading(sheet, paragraph, mention));
        // “PLEASE WRITE”, “Watch Tower”: words that the text also writes small.
        found
            .retain(|mention| mention.honoured || !mention.name.split(' ').all(|word| small.contains(&fold(word))));
        found.retain(|mention| crate::labels::kinds().whole(&fold(&mention.name)).is_none());
        found.retain(|mention| !is_quoted(&paragraph.text, mention));
        found.retain(|mention| !is_own(context.publisher, &mention.name) || written_for.contains(&mention.name));
        found.retain(|mention| !is_other_name(&paragraph.text, mention));
        found.retain(|mention| !gets_copy(&paragraph.text, mention));
        let (mut before, mut fated): (Option<(usize, bool)>, Option<usize>) = (None, None);
        let (mut introduced, mut official): (Option<usize>, Option<usize>) = (None, None);
        for (at, mention) in found.iter().enumerate() {
            let mut score = score::of(paragraph, mention, sheet, context.language);
            // “the villagers A and B”: what is said of the first is said of both.
            let joined = before.is_some_and(|(end, cued)| {
                cued && end < mention.start && is_joined(&paragraph.text[end..mention.start])
            });
            score.cued |= joined;
            // “dominee Silas Ndayizeye en zijn dochter Aline Ndayizeye, die …” in what is asked: both.
            let kin = before.is_some_and(|(end, cued)| {
                cued && end < mention.start && is_kin(&paragraph.text[end..mention.start])
            });
            if kin && asks(context, paragraph, title) {
                (score.beside, score.cued) = (0, true);
            }
            if Some(paragraph.first) == lead && score::shares_verb(&paragraph.text, mention) {
                (score.beside, score.cued) = (0, true);
            }
            // “the prosecution of its editor, X”: what befell somebody beside others makes one at risk.
            if Some(paragraph.first) == lead && fate::is_asked_for(&paragraph.text[..mention.start]) {
                score.beside = 0;
            }
            // Whoever has a brother is somebody: “dass A und ihr Bruder B, die …”.
            let family = found.get(at + 1).filter(|next| mention.end < next.start);
            score.cued |= asks(context, paragraph, title)
                && family.is_some_and(|next| is_kin(&paragraph.text[mention.end..next.start]));
            // What befell the first of a list befell all.
            let listed = fated
                .is_some_and(|end| end < mention.start && joined::is_listed(&paragraph.text[end..mention.start]));
            score.fated |= usize::from(listed);
            // So does the trade before it: “the teachers A, B and C”.
            let shares = introduced
                .is_some_and(|end| end < mention.start && joined::is_plain(&paragraph.text[end..mention.start]));
            score.introduced |= shares;
            introduced = score.introduced.then_some(mention.end);
            // “agents A and B”: both are.
            let shared =
                official.is_some_and(|end| end < mention.start && is_joined(&paragraph.text[end..mention.start]));
            score.speaks += 2 * usize::from(shared && score.speaks == 0);
            official = (score.speaks > 1).then_some(mention.end);
            fated = (score.fated > 0).then_some(mention.end);
            before = Some((mention.end, score.cued && score.beside == 0));
            score.asked = usize::from(asks(context, paragraph, title));
            score.lead = usize::from(Some(paragraph.first) == lead || Some(paragraph.first) == title);
            score.listed = mention.honoured && honoured;
            score.risked = score.fated.min(score.asked + score.lead);
            note(&mut scores, score, mention.honoured);
        }
    }
    merge(&mut scores, context.language);
    scores.retain(|score| !only_in_heading(score, title, &all));
    drop_several(&mut scores);
    let told = paragraphs.iter().filter(|p| !context.addresses.contains(&p.first));
    echo::add(&mut scores, told.map(|p| (p, asks(context, p, title), Some(p.first) == lead)));
    // A name that stands once, in a headline or a call, may be a place or a thing.
    let told_of = |score: &Score| score.count >= 2 || score.echoes > 0 || score.cued || score.fated > 0;
    let any_asked = scores.iter().any(|score| score.asked > 0 && told_of(score) && is_person(score));
    // Two signs are enough; where nobody has them, one is.
    let best = scores.iter().filter(|score| is_person(score)).map(score::points).max().unwrap_or(0);
    let enough = best.clamp(1, ENOUGH);
    // “the Casa del Maíz was burnt”: where people are asked for, a name that no sign makes a person's is a thing's.
    let any_proved = scores.iter().any(|score| {
        score.asked > 0
            && score.fated > 0
            && (score.introduced || score.count >= 2 || score.echoes > 0)
            && is_person(score)
    });
    let any_fated = scores.iter().any(|score| score.fated > 0 && is_person(score));
    let any_led = scores
        .iter()
        .any(|score| score.asked > 0 && score.lead > 0 && (score.count >= 2 || score.cued) && is_person(score));
    // Somebody told of beside others may be the one written for where there is nobody else.
    let mut alone = false;
    let fits = |score: &&Score, alone: bool| {
        let told = match (any_asked, score.asked > 0) {
            // Where the first paragraph names those at risk, a name that only the calls hold is a witness or a place.
            (true, true) => {
                told_of(score)
                    && (!any_proved || score.fated > 0 || score.introduced || score.asked > 1 || score.peer > 0)
                    && (!any_led
                        || score.lead > 0
                        || score.risked > 0
                            && (score.introduced
                                || score.echoes > 0
                                || score.fated > 1
                                || score.count > score.asked && (score.cued || score.beside > 0))
                        || score.count > 3
                        || score.asked > 2
                        || score.cued && score.count > score.asked)
            }
            // Whom it befell in the first text is at risk though the calls say “them”.
            (true, false) => score.listed || score.lead > 0 && score.risked > 0,
            // “A left us the question”: beside those whom something befell, one whom only the first text names tells of it.
            (false, _) => {
                let named = score.fated > 0 || score.introduced || score.count > 1 || score.echoes > 0;
                score::points(score) >= enough && (named || !any_fated)
            }
        };
        let person = is_person(score) || alone && score::may_be_person(score);
        told && person && !spared::is_official(&officials, &score.name)
    };
    if !scores.iter().any(|score| fits(&score, false)) {
        let single = single::find(sheet, context, lead);
        if !single.is_empty() {
            return single;
        }
        alone = true;
    }
    // Those who were killed before are told of; one writes for the others.
    let asks_any = paragraphs.iter().any(|p| asks(context, p, None));
    let mourned = |score: &Score| score.dead > 0 && (score.asked == 0 && asks_any);
    let alive = scores.iter().filter(|score| fits(score, alone)).any(|score| score.dead == 0);
    let mut chosen: Vec<bool> =
        scores.iter().map(|score| fits(&score, alone) && (score.dead == 0 || !alive) && !mourned(score)).collect();
    // “X, who was arrested too, has been released”: beside those for whom one asks, whoever is free is told of, but in one list with
    // them.
    let freed = |score: &Score| any_asked && score.asked == 0 && score.freed > 0;
    scores.iter().zip(&mut chosen).for_each(|(score, chosen)| *chosen &= !freed(score));
    let told = |p: &&Paragraph| !context.addresses.contains(&p.first);
    let part = |p: &Paragraph| match asks(context, p, title) {
        true => Part::Asks,
        false if Some(p.first) == lead => Part::Lead,
        false => Part::Tells,
    };
    if !chosen.contains(&true) {
        joined::add_bracketed(&scores, &mut chosen, paragraphs.iter().filter(told));
    }
    joined::add(&scores, &mut chosen, paragraphs.iter().filter(told).map(|p| (p, part(p))));
    let person = |score: &Score| (Person { name: score.name.clone(), aliases: Vec::new() }, score.row);
    let singles = joined::singles(&scores, &chosen, paragraphs.iter().filter(told)).into_iter();
    let singles = singles.map(|(name, row)| (Person { name, aliases: Vec::new() }, row));
    let found = scores.iter().zip(chosen).filter(|(_, chosen)| *chosen).map(|(score, _)| person(score));
    found.chain(singles).collect()
}

/// “Stop Threats Against Miners”: a headline writes every word with a capital; somebody's name stands in the text as well.
/// A sentence that says what befell somebody is no headline, though nothing else stands where one would.
fn only_in_heading(score: &Score, title: Option<usize>, all: &str) -> bool {
    let last = score.name.rsplit(' ').next().unwrap_or("");
    let fewer = || all.match_indices(last).take(2).count() < 2;
    let behind = || all.split_once(score.name.as_str()).and_then(|(_, behind)| behind.lines().next());
    let told = || behind().is_some_and(|text| text.trim_end().ends_with('.') || text.contains(". "));
    let alone = Some(score.row) == title && score.count == 1 && score.count == score.asked;
    alone && fewer() && (score.fated == 0 || score.freed > 0 || !told())
}

/// “Afi Lawson has been held since May. Please write to | the Minister of Justice, …”: where in such a line the address begins.
/// Not where the line says that somebody is free: “… has been freed. Please send no more letters to the Minister, …”.
fn told_before_address(sheet: &Sheet<'_>, paragraph: &Paragraph) -> Option<usize> {
    if !people().all_inside(&paragraph.folded, "freed").is_empty() {
        return None;
    }
    let (_, end) = crate::stems::opened_in_flow(sheet, paragraph, paragraph.first)?;
    paragraph.text.char_indices().nth(end).map(|(byte, _)| byte)
}

/// “PLEASE WRITE” above “Please write to …”: a run that begins in a line of capitals and ends below it.
fn leaves_heading(sheet: &Sheet<'_>, paragraph: &Paragraph, mention: &Mention) -> bool {
    let line = &sheet.rows[paragraph.first].text;
    let shouted = line.chars().any(char::is_uppercase) && !line.chars().any(char::is_lowercase);
    shouted && mention.start < line.len() && line.len() < mention.end
}

/// “Afi Lawson #0201973, Kara Prison”: who has a number in an address is held there.
fn is_inmate(line: &str) -> bool {
    const DIGITS: usize = 4;
    line.split('#').skip(1).any(|rest| rest.bytes().take_while(u8::is_ascii_digit).count() >= DIGITS)
}

/// “Ask where Afi Lawson is held”: small words make a sentence of a line, wherever it stands.
fn is_told(line: &str) -> bool {
    const FEWEST: usize = 3;
    let small = |word: &&str| word.starts_with(char::is_lowercase) && !is_word("particle", &fold(word));
    let ends = usize::from(line.trim_end().ends_with(['.', ';', '!']));
    line.split_whitespace().filter(small).count() + ends >= FEWEST
}

/// “Libres Plácido y Marcelino”: a run of words in which two others' names begin is nobody's.
fn drop_several(scores: &mut Vec<Score>) {
    let first = |score: &Score| score.name.split(' ').next().map(str::to_owned);
    let given: HashMap<String, usize> =
        scores.iter().enumerate().filter_map(|(at, score)| Some((first(score)?, at))).collect();
    let names: Vec<String> = scores.iter().map(|score| score.name.clone()).collect();
    scores.retain(|score| {
        // A father's and a grandfather's name are others' own in lists of Somali, Arabic or Ethiopian names.
        let joined = score.name.split(' ').any(is_joined);
        let owners = score.name.split(' ').filter_map(|word| given.get(word));
        let others: HashSet<&usize> = owners.filter(|&&own| !score.name.contains(&names[own])).collect();
        !joined || others.len() < 2
    });
}

/// “… her brother X (alias Y)”: what a word of calling introduces in a bracket is somebody's other name, and nobody.
fn is_other_name(text: &str, mention: &Mention) -> bool {
    let inside = text[..mention.start].rsplit_once('(').map_or("", |(_, inside)| inside);
    people().has(fold(inside).trim_matches([' ', ':', '"', ',']), "alias")
}

/// “Please send a copy of your letter to Bishop X, Bishop's House, …”: who is named behind such words, with an address behind a
/// comma.
fn gets_copy(text: &str, mention: &Mention) -> bool {
    const REACH: usize = 160;
    const WORDS: usize = 4;
    if !text[mention.end..].starts_with([',', '،', '，', '(']) {
        return false;
    }
    let before = crate::near::last(&text[..mention.start], REACH);
    let sentence = before.rsplit(['.', ';', '!', '?', ':']).next().unwrap_or("");
    let folded = fold(sentence);
    let to = folded.split_whitespace().rev().take(WORDS).any(|word| grammar().has(word, "to"));
    to && crate::stems::says_copy(&folded)
}

/// “… The station was ordered off […]”: the beginning of another paragraph, cut off.
fn is_excerpt(paragraph: &Paragraph, all: &[Paragraph]) -> bool {
    const SHORTEST: usize = 40;
    const CUT: &[&str] = &["[…]", "[...]", "(…)", "(...)", "…", "..."];
    let cut = CUT.iter().find_map(|mark| paragraph.text.trim_end().strip_suffix(mark));
    let begins = cut.map(str::trim_end).filter(|text| text.chars().count() >= SHORTEST);
    begins
        .is_some_and(|text| all.iter().any(|other| other.first != paragraph.first && other.text.starts_with(text)))
}

/// Whether only “and” stands between two names.
pub(crate) fn is_joined(between: &str) -> bool {
    const LONGEST: usize = 8;
    let word = between.trim();
    let small = word.len() <= LONGEST && !word.contains(char::is_uppercase);
    word == "&" || small && grammar().has(&fold(word), "and")
}

/// Whether “and his daughter” stands between two names: “and”, whose, and one of the family.
fn is_kin(between: &str) -> bool {
    let words: Vec<String> = between.split_whitespace().map(fold).collect();
    let [and, whose, kin] = &words[..] else { return false };
    is_joined(and) && is_word("possessive", whose) && is_word("beside", kin) && !is_word("company", kin)
}

/// The first running text; where there is none that is long, the first sentence below the headline.
fn lead(paragraphs: &[Paragraph], title: Option<usize>) -> Option<usize> {
    const SENTENCE: usize = 40;
    let prose = paragraphs.iter().find(|p| is_prose(p) && Some(p.first) != title);
    let below = |p: &&Paragraph| title.is_some_and(|title| p.first > title);
    let sentence = |p: &&Paragraph| p.text.chars().count() >= SENTENCE && p.text.trim_end().ends_with('.');
    prose.or_else(|| paragraphs.iter().filter(below).find(sentence)).map(|p| p.first)
}

/// A name between quotation marks is another name of somebody, or of a song.
fn is_quoted(text: &str, mention: &Mention) -> bool {
    let before = text[..mention.start].chars().next_back();
    let behind = text[mention.end..].chars().next();
    if mention.name.starts_with('\'') && behind == Some('\'') {
        return true;
    }
    before.is_some_and(|c| matches!(c, '"' | '“' | '„' | '«' | '»' | '‘' | '‹'))
        && behind.is_some_and(|c| matches!(c, '"' | '”' | '“' | '»' | '«' | '’' | '›' | ',' | '.'))
}

/// “Free Afi Lawson Committee”: names in the publisher's that the calls or the letter have too.
fn written_for(context: &Context<'_>, paragraphs: &[Paragraph], title: Option<usize>) -> HashSet<String> {
    let asking = |p: &&Paragraph| Some(p.first) != title && asks(context, p, title);
    let named = paragraphs.iter().filter(asking).flat_map(names::of_paragraph);
    // The whole of it is nobody's.
    let whole = |name: &str| context.publisher.is_some_and(|publisher| fold(publisher) == fold(name));
    let own = named.filter(|mention| mention.name.contains(' ') && is_own(context.publisher, &mention.name));
    let own = own.filter(|mention| !whole(&mention.name));
    own.map(|mention| mention.name).collect()
}

/// A piece of the publisher's own name: “Across Borders” of “Lawyers Across Borders”.
fn is_own(publisher: Option<&str>, name: &str) -> bool {
    publisher.is_some_and(|publisher| {
        let folded = fold(publisher);
        let Some(at) = crate::fold::find_words(&folded, &fold(name)) else { return false };
        // “Comité de soutien à Afi Lawson”, “Friends for Afi Lawson”: whom a group is there for.
        !folded[..at].trim_end().rsplit(' ').next().is_some_and(|word| grammar().has(word, "behalf"))
    })
}

/// The words that the text also writes small.
fn small_words(paragraphs: &[Paragraph]) -> HashSet<String> {
    let words = paragraphs.iter().flat_map(|p| p.text.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| !word.is_empty() && word.chars().all(char::is_lowercase)).map(fold).collect()
}

/// Drops the first word of a sentence from a name: “Lassen Sie Aigerim Sejtkali frei”.
fn without_first_word(text: &str, small: &HashSet<String>, mention: &mut Mention) {
    let before = text[..mention.start].trim_end();
    if !(before.is_empty() || before.ends_with(['.', '!', '?', ':', ';', '“', '„', '»', '"', '■'])) {
        return;
    }
    let words: Vec<&str> = mention.name.split(' ').collect();
    let first = words.iter().position(|word| !small.contains(&fold(word))).unwrap_or(0);
    // A verb before the pronoun: “Lassen Sie”.
    let pronoun = || words[1].starts_with(char::is_uppercase) && small.contains(&fold(words[1]));
    let verb = usize::from(first == 0 && words.len() > 3 && pronoun()) * 2;
    let skipped = first.max(verb).min(words.len().saturating_sub(2));
    mention.name = words[skipped..].join(" ");
}

fn asks(context: &Context<'_>, paragraph: &Paragraph, title: Option<usize>) -> bool {
    let in_letter = context.letter.is_some_and(|l| {
        // A letter of one row has its salutation in it.
        let first = if l.end == l.first + 1 { l.first } else { l.first + 1 };
        (first..l.end).contains(&paragraph.first)
    });
    context.zones.of[paragraph.first] == Zone::Calls || in_letter || Some(paragraph.first) == title
}

fn note(scores: &mut Vec<Score>, score: Score, honoured: bool) {
    // “Ms. Tangoa” is the person whose full name ends in it.
    let short = honoured && !score.name.contains(' ');
    let known =
        scores.iter().position(|known| known.name == score.name || short && known.name.ends_with(&score.name));
    match known {
        Some(at) => add(&mut scores[at], &score),
        None if score.name.contains(' ') && scores.len() < MOST_NAMES => scores.push(score),
        None => {}
    }
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
fn of_roles(text: &str, all: &str) -> Vec<Mention> {
    // “سيدي محمد ولد أعمر شين” behind its trade.
    const LONGEST: usize = 7;
    if text.is_ascii() {
        return Vec::new();
    }
    let words: Vec<(usize, &str)> =
        text.split_whitespace().map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word)).collect();
    let mut out = Vec::new();
    for (at, (_, word)) in words.iter().enumerate() {
        let bare: String = word.chars().filter(|c| !matches!(*c as u32, 0x64b..=0x65f)).collect();
        let bare = fold(crate::glued::behind_and(&bare).unwrap_or(&bare));
        let craft = is_word("craft", &bare);
        if !bare.chars().next().is_some_and(is_caseless) || !craft && !people().has_start(&bare, "honorific") {
            continue;
        }
        let mut end = at + 1;
        let mut last = None;
        while let Some((start, next)) = words.get(end).filter(|_| end < at + LONGEST) {
            let name = next.trim_end_matches(['،', '.', ',', '؛', ':', ')']);
            if is_small(name)
                || people().begins(&fold(name), "verb").is_some()
                || is_word("noun", &fold(name)) && !names::is_ali(name)
                || name.contains(char::is_numeric)
            {
                break;
            }
            last = Some(start + name.len());
            end += 1;
            if name.len() < next.len() {
                break;
            }
        }
        if let (Some((start, _)), Some(stop)) = (words.get(at + 1), last) {
            // Behind a trade other words may follow than a name: it has to stand elsewhere too.
            let run = &text[*start..stop];
            // A small word, a mark or the text's end right behind it closes a name that may stand only here.
            let closed =
                words.get(end).is_none_or(|(_, next)| is_small(next)) || text[stop..].starts_with(['،', '.', '؛']);
            let whole = || Some(run).filter(|run| closed && crate::repeated::is_name(run) && run.contains(' '));
            let name = if craft { repeated_head(run, all).or_else(whole) } else { Some(run) };
            let mention = |name: &str| Mention {
                start: *start,
                end: start + name.len(),
                name: name.to_owned(),
                honoured: true,
            };
            out.extend(name.map(mention));
        }
    }
    out
}

fn is_caseless(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()
}

/// The longest two words and more at the head of a run that the whole text holds twice.
fn repeated_head<'t>(run: &'t str, all: &str) -> Option<&'t str> {
    let ends = run.match_indices(' ').map(|(at, _)| at).chain([run.len()]).skip(1);
    ends.map(|end| &run[..end]).filter(|name| all.matches(*name).count() >= 2).last()
}

/// Arabic and Persian words that end a name, folded; so do “بزيارتها”, “by his arrest”: a preposition and an ending glued
/// to a noun.
fn is_small(word: &str) -> bool {
    const LETTERS: usize = 5;
    let folded = fold(word);
    let glued = folded.starts_with(['ب', 'ل'])
        && folded.chars().count() > LETTERS
        && ["ها", "هم", "هما"].iter().any(|ending| folded.ends_with(ending));
    // “وأُطلق سراحه”: no name begins with “and” and an alif with its hamza.
    glued || word.starts_with("وأ") || is_word("ends", &folded) && !names::is_ali(word)
}
