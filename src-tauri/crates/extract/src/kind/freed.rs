//! Good news: a headline, or the first text, that says that somebody is free, and thanks to whoever wrote.

use model::{AlertKind, Sureness};

use super::{Asks, Ending};
use crate::fold::{self, fold};
use crate::head::Head;
use crate::labels::{endings, kinds, people};
use crate::rows::{Paragraph, Sheet};

/// Whether the headline, or what stands beside the words of the end, says that somebody is free.
pub(super) fn tells_how(sheet: &Sheet<'_>, head: &Head, at: usize) -> bool {
    const FIRST: usize = 1;
    let own = sheet.paragraphs().iter().position(|p| (p.first..p.end).contains(&at));
    let next = own.and_then(|own| sheet.paragraphs().get(own + 1));
    let thanks = |p: &Paragraph| endings().inside(&p.folded, "thanks").is_some();
    let good = |p: &Paragraph| thanks(p) || kinds().start(&p.folded, |mark| mark == "outcome").is_some();
    // “The release of X”: what other headlines ask for is news where the action is over.
    let named = head.title.as_ref().is_some_and(|t| endings().inside(&fold(&t.text), "freenoun").is_some());
    named
        || is_news_of_freedom(sheet, head)
        || own.is_some_and(|own| says_freed(&sheet.paragraphs()[own]))
        || next.is_some_and(good)
        // A page without an address tells its news first.
        || lead(sheet).filter(|p| !is_menu(p)).take(FIRST).any(says_freed) && !is_addressed(sheet)
        || sheet.paragraphs().iter().any(thanks) && lead(sheet).any(says_freed)
}

/// Whether a document still says whom to write to.
fn is_addressed(sheet: &Sheet<'_>) -> bool {
    sheet.zones().of.iter().any(|zone| matches!(zone, crate::zones::Zone::Addressees | crate::zones::Zone::Copies))
}

/// Whether the headline says that somebody is free, and the text thanks whoever wrote and asks nobody to go on.
pub(super) fn thanks_for_freedom(sheet: &Sheet<'_>, head: &Head) -> bool {
    let says = |mark: &str| sheet.paragraphs().iter().any(|p| endings().inside(&p.folded, mark).is_some());
    let news = |folded: &str| says_free(folded) || endings().inside(folded, "freenoun").is_some();
    head.title.as_ref().is_some_and(|title| news(&fold(&title.text))) && says("thanks") && !says("goeson")
}

/// “Fw: UA 70/10 Togo (they are free, no need to write)”, “STOP: UA 70/10”, “UA 70/10 Togo: closed”: what whoever sends a mail says of it
/// in the subject alone.
pub(super) fn said_by_subject(sheet: &Sheet<'_>, head: &Head) -> Option<AlertKind> {
    let printed = sheet.document.mail.as_ref().and(sheet.document.title.as_deref())?;
    let subject = fold(printed);
    let passed = crate::labels::mail().start(&subject, |mark| mark == "prefix").is_some_and(|start| start.end > 0);
    let over = super::nomore::is_said(&subject);
    if passed && over {
        return Some(AlertKind::Outcome);
    }
    // Below the end of one action may stand the next one.
    let numbers = crate::number::all(printed);
    let own = head.number.as_ref().is_none_or(|(_, own)| numbers.iter().any(|found| found.number == own.number));
    let stops = || super::over::is_state_among(&subject) || stops_number(&subject, &numbers);
    (!numbers.is_empty() && own && stops()).then_some(AlertKind::Stop)
}

/// “STOP UA 70/10”: nothing but a word of stop before the number.
fn stops_number(subject: &str, numbers: &[crate::number::Found]) -> bool {
    numbers.first().is_some_and(|first| super::over::is_halt(fold::slice(subject, 0, first.start)))
}

/// “He had been freed in May, and the action was over. He has been arrested again.”
pub(super) fn is_held_again(sheet: &Sheet<'_>) -> bool {
    sheet.paragraphs().iter().any(|p| endings().inside(&p.folded, "heldagain").is_some())
}

/// Whether the words at row `at` say above all that a page asks that nothing more is needed, beside news of freedom and
/// thanks, and no word there says that somebody else still needs it.
pub(super) fn heads_page(sheet: &Sheet<'_>, head: &Head, asks: &Asks, hit: &super::Hit) -> bool {
    let at = hit.0;
    let Some(first) = asks.first.filter(|first| at < *first) else { return false };
    let above = || sheet.paragraphs().iter().filter(|p| p.first <= at);
    let says = |p: &Paragraph, mark: &str| endings().inside(&p.folded, mark).is_some();
    let own = || sheet.paragraphs().iter().filter(|p| p.first >= at.saturating_sub(1) && p.first <= at + 2);
    let thanked = own().filter(|p| p.first < first).any(|p| says(p, "thanks"));
    thanked
        && (is_news_of_freedom(sheet, head) || above().any(says_freed))
        && !above().any(|p| says(p, "goeson"))
        && !asks_for_others(sheet, head, asks, hit)
}

/// Whether the calls name somebody, and nobody of whom the news says that the danger is over: “Ama Doe was released. Kodjo Doe is
/// still held.” above what is asked for Kodjo Doe.
pub(super) fn asks_for_others(sheet: &Sheet<'_>, head: &Head, asks: &Asks, hit: &super::Hit) -> bool {
    // A page's news is short, and so is a list of calls.
    const LONGEST: usize = 2_000;
    const MOST: usize = 20;
    const WORD: usize = 3;
    let zones = sheet.zones();
    let short = |p: &&Paragraph| p.text.len() <= LONGEST;
    let calls = sheet.paragraphs().iter().filter(|p| zones.of[p.first] == crate::zones::Zone::Calls).filter(short);
    let asked: Vec<String> = calls.take(MOST).flat_map(names_of).collect();
    if asks.first.is_none_or(|first| hit.0 >= first) {
        return false;
    }
    let news: Vec<&Paragraph> = sheet.paragraphs().iter().filter(|p| p.first <= hit.0).filter(short).collect();
    let title = head.title.as_ref().map(|title| title.row);
    // The headline, and what says that nothing more is needed for somebody, as well.
    let said = fold::slice(&sheet.rows[hit.0].folded, hit.1, hit.2);
    let is_news = |p: &Paragraph, sentence: &str| {
        let folded = fold(sentence);
        says_free(&folded) || Some(p.first) == title || !said.is_empty() && folded.contains(said)
    };
    let freed: Vec<&str> = news
        .iter()
        .flat_map(|p| p.text.split_inclusive(['.', '!', '?', ';']).filter(move |sentence| is_news(p, sentence)))
        .collect();
    let told = |name: &String| {
        let words = name.split(' ').filter(|word| word.chars().count() > WORD);
        words.into_iter().any(|word| freed.iter().any(|sentence| sentence.contains(word)))
    };
    let named = freed.iter().any(|sentence| !crate::names::mentions(sentence).is_empty());
    named && !asked.is_empty() && !asked.iter().any(told)
}

/// “For Kodjo Doe”: a name behind the first word of a text.
fn begins_behind_word(text: &str, name: &str) -> bool {
    text.split_once(' ').is_some_and(|(_, rest)| rest.starts_with(name)) || text.starts_with(name)
}

fn names_of(paragraph: &Paragraph) -> Vec<String> {
    crate::names::of_paragraph(paragraph).into_iter().map(|mention| mention.name).collect()
}

/// “Your letters for him are still needed.”: a sentence that asks to go on.
pub(super) fn still_asks(sheet: &Sheet<'_>) -> bool {
    let asks = |sentence: &str| {
        endings().inside(sentence, "goeson").is_some() && crate::labels::stems().stem(sentence, "write")
    };
    sheet.paragraphs().iter().any(|p| p.folded.split(['.', '!', '?', '。']).any(asks))
}

/// Whether what is said at a row is said of one person, and the text beside it says that somebody else still needs letters.
pub(super) fn is_for_some(sheet: &Sheet<'_>, hit: &super::Hit) -> bool {
    let own = sheet.paragraphs().iter().position(|p| (p.first..p.end).contains(&hit.0));
    let near = own.map_or(0..0, |own| own.saturating_sub(1)..sheet.paragraphs().len().min(own + 2));
    // “Bitte schreiben Sie nicht mehr” begins as what asks to go on does.
    let goes_on = |p: &Paragraph| {
        let mut stops = kinds().all_inside(&p.folded, "stop");
        if p.first == hit.0 {
            stops.push((super::byte(&p.folded, hit.1), super::byte(&p.folded, hit.2)));
        }
        let asks = endings().all_inside(&p.folded, "goeson").into_iter();
        asks.into_iter().any(|(start, end)| !stops.iter().any(|&(from, to)| start < to && from < end))
    };
    // “Please stop writing for them. X is still in prison; please continue to write for him.”
    own.is_some_and(|own| goes_on(&sheet.paragraphs()[own]))
        || super::is_for_one(sheet, hit) && sheet.paragraphs()[near].iter().any(goes_on)
}

/// Whether a sentence beside what is said at a row, above whom to write to, says that somebody is held still; or the letters that
/// nobody needs are those to a prison.
pub(super) fn leaves_others(sheet: &Sheet<'_>, asks: &Asks, hit: &super::Hit) -> bool {
    const REACH: usize = 40;
    const LONGEST: usize = 1_000;
    let Some(first) = asks.first.filter(|first| hit.0 < *first) else { return false };
    let paragraphs = sheet.paragraphs();
    let own = paragraphs.partition_point(|p| p.end <= hit.0);
    let near = paragraphs.iter().skip(own).take(2).filter(|p| p.first < first);
    let held = |p: &Paragraph| endings().inside(&p.folded, "heldstill").is_some();
    // “We need no more letters for Ama Doe. / For Kodjo Doe please go on, before 30 June:”.
    let next = paragraphs.get(own + 1).filter(|p| p.first <= first && p.text.len() <= LONGEST);
    let own_names = paragraphs.get(own).filter(|p| p.text.len() <= LONGEST).map_or_else(Vec::new, names_of);
    let asks_next = next.is_some_and(|p| {
        let other = |name: &String| !own_names.iter().any(|own| own == name || own.contains(name.as_str()));
        crate::labels::stems().stem(&p.folded, "write")
            && !own_names.is_empty()
            && names_of(p).iter().filter(|name| begins_behind_word(&p.text, name)).any(other)
    });
    if asks_next {
        return true;
    }
    let behind = fold::slice(&sheet.rows[hit.0].folded, hit.2, hit.2 + REACH);
    let sentence = behind.split(['.', '!', ';']).next().unwrap_or("");
    near.into_iter().any(held) || crate::labels::stems().stem(sentence, "prison")
}

/// Whether the headline, or a line that stands out above the text, says that somebody is free.
fn is_news_of_freedom(sheet: &Sheet<'_>, head: &Head) -> bool {
    const TOP: usize = 6;
    let says = |folded: &str| endings().inside(folded, "freenews").is_some();
    let thanks = |folded: &str| endings().inside(folded, "thanks").is_some();
    let top = sheet.rows.iter().enumerate().take(TOP).filter(|(at, _)| !super::is_link(sheet, *at));
    head.title.as_ref().is_some_and(|title| says(&fold(&title.text)))
        || top.into_iter().any(|(_, row)| says(&row.folded) && thanks(&row.folded))
}

fn says_freed(paragraph: &Paragraph) -> bool {
    says_free(&paragraph.folded)
}

fn says_free(folded: &str) -> bool {
    people().inside(folded, "freed").is_some() || endings().inside(folded, "freenews").is_some()
}

/// “Home | News | Law | Contact” may be as long as a lead.
fn is_menu(paragraph: &Paragraph) -> bool {
    const MARKS: usize = 3;
    paragraph.text.matches(" | ").take(MARKS).count() == MARKS
}

/// The first paragraphs of running text.
fn lead<'s>(sheet: &'s Sheet<'_>) -> impl Iterator<Item = &'s Paragraph> {
    const LEAD: usize = 4;
    const SHORTEST: usize = 40;
    sheet.paragraphs().iter().filter(|p| crate::head::is_prose(p) || p.text.chars().count() > SHORTEST).take(LEAD)
}

/// Somebody is free or dead, whoever wrote is thanked, and nothing more is asked: how a blog tells that an action is over. An
/// action may repeat to whom the letters went.
pub(super) fn good_news(sheet: &Sheet<'_>, head: &Head, asks: &Asks) -> Option<Ending> {
    // “Both are free on bail … Thank you for your attention”, in a letter that the publisher sent to an office.
    let sent = || crate::letter::is_sent(sheet);
    if asks.calls || sent() {
        return None;
    }
    let own = |p: &&Paragraph| !super::is_link(sheet, p.first);
    let says =
        |mark: &str| sheet.paragraphs().iter().filter(own).find(|p| endings().inside(&p.folded, mark).is_some());
    let asked = || super::phrase(sheet, "plea").or_else(|| super::phrase(sheet, "sign"));
    if says("goeson").is_some() || asked().is_some() {
        return None;
    }
    let died = |p: &Paragraph| endings().inside(&p.folded, "deadnews").is_some();
    let free = is_news_of_freedom(sheet, head) || lead(sheet).any(|p| says_freed(p) || died(p));
    // Below whom to write to somebody thanks for something else.
    let above = |p: &&Paragraph| !asks.addressees || asks.first.is_some_and(|first| p.first < first);
    let thanks = says("thanks").filter(above).filter(|_| free)?;
    let end = thanks.text.chars().count().min(sheet.rows[thanks.first].text.chars().count());
    // An update may thank for letters and go on.
    let further = super::further::find(sheet, head).is_some();
    let sureness = if further { Sureness::DOUBTFUL } else { Sureness::LIKELY };
    Some(Ending { kind: AlertKind::Outcome, row: thanks.first, start: 0, end, sureness })
}
