//! Good news: a headline, or the first text, that says that somebody is free, and thanks to whoever wrote.

use model::{AlertKind, Sureness};

use super::{Asks, Ending};
use crate::fold::fold;
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

/// Whether the words at row `at` say above all that a page asks that nothing more is needed, beside news of freedom and
/// thanks, and no word there says that somebody else still needs it.
pub(super) fn heads_page(sheet: &Sheet<'_>, head: &Head, asks: &Asks, at: usize) -> bool {
    let Some(first) = asks.first.filter(|first| at < *first) else { return false };
    let above = || sheet.paragraphs().iter().filter(|p| p.first <= at);
    let says = |p: &Paragraph, mark: &str| endings().inside(&p.folded, mark).is_some();
    let own = || sheet.paragraphs().iter().filter(|p| p.first >= at.saturating_sub(1) && p.first <= at + 2);
    let thanked = own().filter(|p| p.first < first).any(|p| says(p, "thanks"));
    thanked && (is_news_of_freedom(sheet, head) || above().any(says_freed)) && !above().any(|p| says(p, "goeson"))
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
        let stops = kinds().all_inside(&p.folded, "stop");
        let asks = endings().all_inside(&p.folded, "goeson").into_iter();
        asks.into_iter().any(|(start, end)| !stops.iter().any(|&(from, to)| start < to && from < end))
    };
    // “Please stop writing for them. X is still in prison; please continue to write for him.”
    own.is_some_and(|own| goes_on(&sheet.paragraphs()[own]))
        || super::is_for_one(sheet, hit) && sheet.paragraphs()[near].iter().any(goes_on)
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
    let text = paragraph.folded.as_str();
    people().inside(text, "freed").is_some() || endings().inside(text, "freenews").is_some()
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
