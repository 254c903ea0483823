//! The letter that an action offers, from salutation to closing line.

mod inline;
mod run_on;

use model::{Finding, Sureness, Value};

use crate::fold::skip;
use crate::head::is_prose;
use crate::labels::{deadlines, greeting, letters, sections};
use crate::rows::{Paragraph, Shape, Sheet};
use crate::zones::{Zone, Zones};

pub(crate) use run_on::ends_in_closing;

/// The letter's rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Letter {
    /// The row of the salutation.
    pub first: usize,
    /// One past the row of the closing line.
    pub end: usize,
    /// Whether a closing line was found.
    pub closed: bool,
    /// Where it begins and ends in its row, in characters, where it is a part of one.
    pub inside: Option<(usize, usize)>,
}

/// Finds the letter's rows: in the part that offers one; elsewhere only where a blank or a quotation holds one
/// that opens and closes like a letter.
pub(crate) fn find(sheet: &Sheet<'_>, zones: &Zones) -> Option<Letter> {
    if let Some((at, start, end)) = inline::find(sheet, zones) {
        return Some(Letter { first: at, end: at + 1, closed: true, inside: Some((start, end)) });
    }
    let opening = |at: &usize| greets(sheet, *at);
    let offered = |at: &usize| zones.of[*at] == Zone::Letter;
    let first = (0..sheet.rows.len()).filter(offered).find(opening);
    if let Some(letter) = first.and_then(|first| to_close(sheet, zones, first, true)) {
        return Some(letter);
    }
    // Below addresses that no heading of a letter stands above.
    let below = |at: &usize| matches!(zones.of[*at], Zone::Addressees | Zone::Copies | Zone::Letter | Zone::Aside);
    let begin = (0..sheet.rows.len()).find(below);
    let labelled = begin.and_then(|begin| {
        (begin..sheet.rows.len()).filter(opening).find_map(|first| to_close(sheet, zones, first, false))
    });
    let labelled = labelled.or_else(|| {
        let letters =
            (0..sheet.rows.len()).filter(opening).filter_map(|first| to_close(sheet, zones, first, false));
        letters.into_iter().find(|&letter| is_asked_for(sheet, letter) || is_addressed(sheet, letter))
    });
    labelled.or_else(|| run_on::find(sheet))
}

/// Whether an address stands right above a letter in a document that bears an action's number, or above one that nobody
/// has signed: the words between the two that offer the letter may be in any language.
fn is_addressed(sheet: &Sheet<'_>, letter: Letter) -> bool {
    const TOP: usize = 12;
    const LINES: usize = 3;
    let above = sheet.paragraphs().iter().find(|p| p.end == letter.first);
    let one_line = |p: &Paragraph| p.end == p.first + 1 && crate::stems::is_one_line(&p.text);
    let address =
        |p: &Paragraph| one_line(p) || p.end >= p.first + LINES && crate::stems::address_at(sheet, p.first);
    let numbered = || sheet.rows.iter().take(TOP).any(|row| !crate::number::all(&row.text).is_empty());
    letter.closed
        && (above.is_some_and(address) || !crate::address::spread_above(sheet, letter.first).is_empty())
        && (numbered() || !is_signed(sheet, letter))
}

/// Whether somebody's name stands below a letter: then it has been sent, or is somebody's statement.
fn is_signed(sheet: &Sheet<'_>, letter: Letter) -> bool {
    let below = signature(sheet, letter);
    !is_place(below) && crate::names::entry(below).is_some_and(|person| person.name.contains(' '))
}

/// The line below a letter's closing: “We look forward to your reply.” may stand above “Sincerely,”.
fn signature<'s>(sheet: &'s Sheet<'_>, letter: Letter) -> &'s str {
    const CLOSINGS: usize = 2;
    let rows = sheet.rows.iter().skip(letter.end).take(CLOSINGS + 1);
    rows.into_iter().find(|row| !closes(&row.folded)).map_or("", |row| row.text.trim())
}

/// “(signature and address)”, “[Your name]”, “________”, “NAME, COUNTRY”: the place for the writer's name.
fn is_place(text: &str) -> bool {
    let shouts = text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase);
    let label = || sections().start(&crate::fold::fold(text), |mark| matches!(mark, "residue" | "mine")).is_some();
    let word = || shouts && letters().has(&crate::fold::fold(text), "signplace");
    text.starts_with(['(', '[', '_', '…'])
        || text.starts_with("....")
        || shouts && text.contains(',')
        || label()
        || word()
}

/// Whether the text around a letter asks the reader to send it: “Merci d’envoyer la lettre suivante …”.
fn is_asked_for(sheet: &Sheet<'_>, letter: Letter) -> bool {
    // Far enough for the address between a letter and what is said below it.
    const BELOW: usize = 14;
    let outside = |p: &&Paragraph| p.end <= letter.first || (letter.end..letter.end + BELOW).contains(&p.first);
    // The words that offer a letter stand near it.
    const ABOVE: usize = 6;
    let mut asks = sheet.paragraphs().iter().filter(outside).filter(|p| p.text.chars().count() < 600);
    if asks.any(|p| deadlines().inside(&p.folded, "context").is_some()) {
        return true;
    }
    let below = sheet.rows.get(letter.end).is_some_and(|row| is_place(row.text.trim()));
    let above: Vec<&Paragraph> = sheet.paragraphs().iter().filter(|p| p.end <= letter.first).collect();
    let offers = |p: &&&Paragraph| crate::labels::stems().stem(&p.folded, "write");
    letter.closed && below && above.iter().rev().take(ABOVE).any(|p| offers(&p))
}

/// Whether a document is a letter of its own and asks nobody to write: a salutation, a closing, a signature.
pub(crate) fn stands_alone(sheet: &Sheet<'_>) -> bool {
    let named = |letter| crate::names::entry(signature(sheet, letter)).is_some();
    ends_signed(sheet) || first_closed(sheet).is_some_and(named)
}

/// Whether a document is a letter to somebody in office that has been sent: a salutation, a closing, a signature.
pub(crate) fn is_sent(sheet: &Sheet<'_>) -> bool {
    first_closed(sheet).is_some_and(|letter| is_signed(sheet, letter))
}

/// What stands from the first salutation to its closing.
fn first_closed(sheet: &Sheet<'_>) -> Option<Letter> {
    let first = (0..sheet.rows.len()).find(|&at| greets(sheet, at))?;
    to_close(sheet, sheet.zones(), first, false)
}

/// “Dear friends,”, “Dear colleagues,”: whether a folded line greets those whom a circular goes to, and nobody in office.
pub(crate) fn is_to_friends(folded: &str) -> bool {
    greeting(folded).is_some_and(|start| start.mark == "friends")
}

/// Whether one of a document's first lines greets its readers: “Dear friends,”.
pub(crate) fn greets_friends(sheet: &Sheet<'_>) -> bool {
    const TOP: usize = 40;
    const SHORT: usize = 60;
    let greets = |row: &crate::rows::Row| row.text.chars().count() <= SHORT && is_to_friends(&row.folded);
    sheet.rows.iter().take(TOP).any(greets)
}

/// Whether a document's last lines close a letter and sign it: “Yours sincerely,” above a name and an office.
fn ends_signed(sheet: &Sheet<'_>) -> bool {
    const LAST: usize = 5;
    const SHORT: usize = 40;
    let from = sheet.rows.len().saturating_sub(LAST);
    (from..sheet.rows.len()).any(|at| {
        let row = &sheet.rows[at];
        let short = row.text.chars().count() <= SHORT && row.text.trim_end().ends_with(',');
        let name = sheet.rows.get(at + 1).map(|row| row.text.trim());
        short && closes(&row.folded) && name.and_then(crate::names::entry).is_some_and(|p| p.name.contains(' '))
    })
}

/// Whether a row is a salutation by itself: no label before it, nothing of a sentence behind it.
fn greets(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    let text = row.text.trim();
    let label = crate::labels::contacts().start(&row.folded, |mark| mark == "salutation");
    // “Señor fiscal general:” ends in a colon, “Dear ___________,” in a comma, Thai and Arabic in nothing.
    let ends = text.ends_with([',', ':', '،', '，', '：', '!', ';'])
        || !text.ends_with(['.', '。']) && text.chars().count() < 60;
    let greeting = greeting(&row.folded);
    // “検事総長殿”, “법무부 장관 귀하” below a heading that offers a letter.
    let offered = at > 0 && sections().start(&sheet.rows[at - 1].folded, |mark| mark == "letter").is_some();
    let starts = greeting.is_some_and(|g| g.mark == "greet" && !row.folded.starts_with(['[', '(', '-']))
        || honours(&row.folded, offered);
    let labelled = label.is_some_and(|l| skip(&row.folded, l.end).trim_start().starts_with(':'));
    starts && ends && !labelled && text.chars().count() < 110 && is_followed_by_text(sheet, at)
}

/// “內政部長閣下：”: in scripts without spaces the words of honour end the line.
fn honours(folded: &str, offered: bool) -> bool {
    const LONGEST: usize = 20;
    let name = folded.trim_end_matches([':', ',', '，', '、', ' ', '!', '！']);
    let marked = name.len() < folded.trim_end().len();
    (marked || offered)
        && name.chars().count() <= LONGEST
        && !name.contains([':', ',', '，', '。'])
        && letters().words("honour").iter().any(|word| name.ends_with(word.as_str()))
}

/// A salutation is followed by running text, or by the subject and then running text; the name in an address block
/// (“Monsieur Prosper H.”) by more short lines.
fn is_followed_by_text(sheet: &Sheet<'_>, at: usize) -> bool {
    // Among other short lines of its own paragraph it is the name of an address.
    const LINE: usize = 40;
    let text = sheet.rows[at].text.trim_end();
    let formal = text.ends_with([',', ':', '،', '，', '：']);
    let below = sheet.rows.get(at + 1).filter(|below| below.paragraph == sheet.rows[at].paragraph);
    if !formal && below.is_some_and(|below| breadth(&below.text) < LINE && !below.text.contains('[')) {
        return false;
    }
    // A long office may stand between the name and the street.
    const NEXT: usize = 3;
    let rows = sheet.rows[at + 1..].iter().take(NEXT);
    let same = rows.take_while(|row| row.paragraph == sheet.rows[at].paragraph);
    if !formal && same.clone().count() > 1 && same.skip(1).all(|row| breadth(&row.text) < LINE) {
        return false;
    }
    let mut first = at + 1;
    let reach = if formal { 14 } else { 3 };
    while first < sheet.rows.len() && first <= at + reach {
        let end = sheet.block_end(first);
        if crate::contacts::is_contact(&sheet.rows[first].folded) {
            return false;
        }
        if is_prose(&sheet.paragraph(first, end)) || breadth(&sheet.rows[first].text) > 75 {
            return true;
        }
        first = end;
    }
    false
}

/// The characters of a text, those that hold a syllable or a word twice.
fn breadth(text: &str) -> usize {
    let dense = |c: char| crate::fold::is_unspaced(c) || matches!(c as u32, 0xac00..=0xd7af);
    text.chars().map(|c| if dense(c) { 2 } else { 1 }).sum()
}

/// From a salutation to the closing line. Without one a letter is only where one is offered, up to the next label.
fn to_close(sheet: &Sheet<'_>, zones: &Zones, first: usize, offered: bool) -> Option<Letter> {
    // Longer than any sample letter; a page that goes on so long is no letter.
    const LONGEST: usize = 120;
    const BEGINNING: usize = 60;
    let mut last = first;
    for at in first + 1..sheet.rows.len().min(first + LONGEST) {
        let row = &sheet.rows[at];
        // “Con todo respeto me dirijo a usted …” begins a letter.
        let begins = at == first + 1 && row.text.chars().count() > BEGINNING;
        if (closes(&row.folded) || closes_by_place(sheet, at)) && !begins {
            let whole = is_courtesy(&row.text);
            let end = if whole { sentence_end(sheet, at) } else { at + 1 };
            return Some(Letter { first, end, closed: true, inside: None });
        }
        let label = zones.labels[at].is_some()
            && zones.of[at] != Zone::Letter
            && is_break(&row.folded)
            && !closes_below(sheet, at);
        // “Re: …” in bold below the salutation.
        let subject = || at == first + 1 && is_subject(&row.folded);
        if label || matches!(row.shape, Shape::Heading(_)) && !subject() {
            break;
        }
        last = at;
    }
    (offered && last > first).then_some(Letter { first, end: last + 1, closed: false, inside: None })
}

/// “Re: …”, “Objet : …”: whether a folded line is a letter's subject.
pub(crate) fn is_subject(folded: &str) -> bool {
    let label = folded.split_once([':', '：']).map(|(label, _)| label.trim());
    label.is_some_and(|label| crate::labels::kinds().whole(label) == Some("subject"))
}

/// “Thank you for your attention …” in a letter's last lines, or “Esta es la tercera vez que …” among its sentences, opens no
/// other section: the closing follows.
fn closes_below(sheet: &Sheet<'_>, at: usize) -> bool {
    const NEAR: usize = 7;
    const FAR: usize = 30;
    const LINE: usize = 45;
    let row = &sheet.rows[at];
    let label = sections().start(&row.folded, |_| true).map_or(0, |start| start.end);
    let rest = skip(&row.text, label);
    let told = row.text.chars().count() > LINE
        && rest.trim_start().starts_with(char::is_lowercase)
        && !rest.contains([':', '：', '@']);
    let thanks = letters().begins(&row.folded, "thanks").is_some();
    // “Bitte informieren Sie mich über Ihre Schritte.”: a sentence of its own, the closing right below.
    let asks = row.text.trim_end().ends_with('.')
        && !row.text.contains(|c: char| matches!(c, ':' | '：' | '@') || c.is_ascii_digit())
        && !crate::labels::stems().stem(&row.folded, "write");
    let end = (at + if told { FAR } else { NEAR }).min(sheet.rows.len());
    let opens =
        |row: &crate::rows::Row| matches!(row.shape, Shape::Heading(_)) || crate::contacts::is_contact(&row.folded);
    let mut below = sheet.rows[at..end].iter().take_while(|row| thanks || !opens(row));
    (thanks || told || asks) && below.any(|row| closes(&row.folded))
}

fn is_break(folded: &str) -> bool {
    sections().start(folded, |mark| matches!(mark, "aside" | "copies" | "addressees")).is_some()
}

/// Whether a row closes a letter.
fn closes(folded: &str) -> bool {
    if letters().inside(folded, "courtesy").is_some() {
        return true;
    }
    let Some(start) = letters().start(folded, |mark| mark == "close") else {
        return false;
    };
    let rest = skip(folded, start.end);
    let short = folded.chars().count() < 50;
    // “Respectfully,” closes; “Sincerely hoping that …” goes on. A French courtesy is a sentence.
    if start.words == 1 {
        let courtesy = is_courtesy(folded) && rest.starts_with(',');
        // “Yours in friendship,”.
        let ends = short && letters().leads(folded, "closing").is_some() && folded.trim_end().ends_with(',');
        courtesy || ends || short && !rest.trim_start().starts_with(char::is_alphabetic)
    } else {
        short || is_courtesy(folded) || rest.contains(',')
    }
}

/// A few words and a comma right above the place for a name: “(signature and address)”, “[Your name]”, “________”.
fn closes_by_place(sheet: &Sheet<'_>, at: usize) -> bool {
    const LONGEST: usize = 45;
    let row = &sheet.rows[at];
    let alone = row.opens && sheet.block_end(at) == at + 1 && !greets(sheet, at);
    let words = row.text.trim_end().ends_with([',', '،', '，']) && row.text.chars().count() <= LONGEST;
    let below = sheet.rows.get(at + 1).map_or("", |below| below.text.trim());
    let place =
        [("(", ")"), ("[", "]")].iter().any(|(open, close)| below.starts_with(open) && below.ends_with(close));
    let ruled = below.starts_with("___") || below.starts_with("....") || below.starts_with('…');
    alone && words && (place && below.chars().count() <= LONGEST || ruled)
}

/// A closing that is a whole sentence, as French letters have it.
fn is_courtesy(text: &str) -> bool {
    text.chars().count() > 40
}

/// A courtesy may run over several rows of its block.
fn sentence_end(sheet: &Sheet<'_>, at: usize) -> usize {
    let end = sheet.block_end(at);
    (at..end)
        .find(|&row| sheet.rows[row].text.trim_end().ends_with(['.', '،', ',', '。']))
        .map_or(end, |row| row + 1)
}

/// Rows inside a letter's range that are an address printed beside it, in a column of its own.
pub(crate) fn insets(sheet: &Sheet<'_>, letter: Letter) -> Vec<usize> {
    let mut out = Vec::new();
    let mut first = letter.first + 1;
    while first < letter.end {
        let end = sheet.block_end(first).min(letter.end);
        let rows = &sheet.rows[first..end];
        let narrow = rows.iter().all(|row| row.text.chars().count() < 60);
        let contact = rows.iter().any(|row| crate::contacts::is_contact(&row.folded));
        if narrow && contact && rows.len() >= 2 {
            out.extend(first..end);
        }
        first = end;
    }
    out
}

/// The letter as text: lines of a paragraph joined by a space, paragraphs by a blank line.
pub(crate) fn finding(sheet: &Sheet<'_>, letter: Letter, skipped: &[usize]) -> Finding {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut block = None;
    // A letter in one paragraph has no lines of its own.
    let whole = run_on::of_paragraph(sheet, &sheet.paragraph(letter.first, letter.end)).is_some()
        && sheet.rows[letter.first].paragraph == sheet.rows[letter.end - 1].paragraph
        && !greets(sheet, letter.first);
    for at in letter.first..letter.end {
        let row = &sheet.rows[at];
        if skipped.contains(&at) {
            continue;
        }
        let alone = !whole && (at == letter.first + 1 || at + 1 == letter.end);
        match paragraphs.last_mut() {
            Some(last) if block == Some(row.block) && !alone => {
                let hyphen = last.ends_with('\u{ad}');
                last.push_str(if hyphen { "" } else { " " });
                last.push_str(&row.text);
            }
            _ => paragraphs.push(row.text.clone()),
        }
        block = Some(row.block);
    }
    if let Some((start, end)) = letter.inside {
        let text = crate::fold::slice(&sheet.rows[letter.first].text, start, end).to_owned();
        let place = Some(sheet.place(letter.first, start, end));
        return Finding { value: Value::ModelLetter(text), place, sureness: Sureness::SURE };
    }
    let sureness = if letter.closed { Sureness::SURE } else { Sureness::LIKELY };
    let place = Some(sheet.place_of_rows(letter.first, letter.end));
    Finding { value: Value::ModelLetter(paragraphs.join("\n\n")), place, sureness }
}
