//! A document with two actions, split into one document each.

mod stories;
mod titles;

use std::cell::LazyCell;
use std::collections::HashSet;
use std::ops::Deref;

use model::{ActionNumber, BlockKind, Document, Region};

use crate::fold::fold;
use crate::head::is_prose;
use crate::labels::sections;
use crate::rows::{Paragraph, Sheet};
use crate::zones::Zone;
use crate::{deadline, number};

use titles::{is_country, is_headline, is_numbered, is_ordinal, is_title};

/// Splits a document at its headings, or at rules of marks, where more than one of the pieces asks for letters of its
/// own: somebody to write to, and a number, a last day or a letter that is its own. One element otherwise: the document, up
/// to where it prints the same action in a second language.
pub(crate) fn split(sheet: &Sheet<'_>) -> Vec<Document> {
    let document = sheet.document;
    let labelled = places_to_write(sheet) > 1;
    let told = labelled || bare_addresses(sheet) > 1 || stories::whole_stories(sheet).len() > 1;
    if !told || says_closed(sheet) {
        return vec![document.clone()];
    }
    // Looked for once there is a piece to give it to: in most texts there is nothing to cut.
    let page = LazyCell::new(|| Page::of(sheet));
    for level in levels(document).into_iter().filter(|_| labelled) {
        let pieces = pieces(document, &cuts(document, level), &page);
        let actions: Vec<Document> = pieces.into_iter().filter(is_action).collect();
        let addressed = actions.iter().all(has_address);
        if actions.len() > 1 && addressed && !(level == Cut::Rule && is_one_case(&actions)) {
            return of_several(document, sheet, actions);
        }
    }
    // Several addresses without a label may be those of one action.
    by_titles(document, sheet, &page)
        .filter(|actions| labelled && actions.iter().all(is_plain) || stories::are_of_others(actions))
        .or_else(|| stories::apart(document, sheet, &page))
        .or_else(|| stories::in_paragraphs(document, sheet, &page))
        .map_or_else(|| vec![document.clone()], |actions| of_several(document, sheet, actions))
}

/// The actions, but for those of one number: then they are one, in two languages or with what was said of it before.
fn of_several(document: &Document, sheet: &Sheet<'_>, actions: Vec<Document>) -> Vec<Document> {
    let number = |action: &Document| {
        let head = crate::head::Head::of(&Sheet::of(action));
        head.number.map(|(_, found)| found.number).or(head.subject_number)
    };
    let numbered: Vec<ActionNumber> = actions.iter().filter_map(number).collect();
    let numbers: HashSet<ActionNumber> = own_numbers(sheet).into_iter().chain(numbered.iter().cloned()).collect();
    if numbers.len() != 1 {
        return actions;
    }
    let language = |action: &Document| crate::tongue::find(&Sheet::of(action)).map(|found| found.value);
    let mut once = document.clone();
    if language(&actions[0]) != language(&actions[1]) {
        let starts = |part: &Document, from: usize| {
            let first = part.blocks.first().map(|block| &block.lines);
            document.blocks.iter().skip(from).position(|block| Some(&block.lines) == first).map(|at| from + at)
        };
        let second = starts(&actions[0], 0).and_then(|at| starts(&actions[1], at + actions[0].blocks.len()));
        once.blocks.truncate(second.unwrap_or(once.blocks.len()));
    } else if numbered.len() < actions.len() {
        return actions;
    }
    vec![once]
}

/// Whether the page says above all else that its action is over: a part of it must not be taken for a running one.
fn says_closed(sheet: &Sheet<'_>) -> bool {
    // A notice stands above the headline or right below it.
    const TOP: usize = 4;
    let top = sheet.rows.iter().enumerate().skip(sheet.start).take(TOP);
    top.into_iter().any(|(at, row)| {
        crate::labels::kinds().inside(&row.folded, "closed").is_some() && !crate::kind::is_link(sheet, at)
    })
}

/// Whether rules only part the sections of one action: one of the pieces tells nothing, as an address list does.
fn is_one_case(pieces: &[Document]) -> bool {
    pieces.iter().any(|piece| !Sheet::of(piece).paragraphs().iter().any(is_prose))
}

/// Whether a piece tells what happened, in running text or in one short sentence of its own.
fn tells(piece: &Document) -> bool {
    let sheet = Sheet::of(piece);
    sheet.paragraphs().iter().any(|p| is_prose(p) || is_sentence(&sheet, p))
}

/// “Ama Doe, a weaver, has been held since 3 May.”: a sentence below a title tells a story, too short to be running text
/// elsewhere. What is asked for, an address or a label's line is none.
fn is_sentence(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    const WORDS: usize = 7;
    const UNSPACED: usize = 15;
    let tells = |row: &crate::rows::Row| {
        let text = row.text.trim_end();
        let long = text.split_whitespace().count() >= WORDS
            || text.chars().filter(|&c| crate::fold::is_unspaced(c)).count() > UNSPACED;
        long && text.ends_with(['.', '!', '?', '。', '؟', '۔'])
            && !crate::calls::is_item(row)
            && sections().start(&row.folded, |_| true).is_none()
            && !crate::contacts::is_contact(&row.folded)
    };
    let broken = || {
        let text = paragraph.text.trim_end();
        text.split_whitespace().count() >= WORDS && text.ends_with(['.', '!', '?', '。', '؟', '۔'])
    };
    let rows = &sheet.rows[paragraph.first..paragraph.end];
    rows.iter().any(tells) || !crate::calls::is_item(&rows[0]) && broken() && !names_addressees(sheet, paragraph)
}

/// Whether an address itself stands in a piece: a sentence that asks to send the letter below belongs to what stands there.
fn has_address(piece: &Document) -> bool {
    let sheet = Sheet::of(piece);
    (0..sheet.rows.len())
        .any(|at| crate::stems::address_at(&sheet, at) || crate::contacts::is_contact(&sheet.rows[at].folded))
        || sheet
            .paragraphs()
            .iter()
            .any(|p| (p.first..p.end).any(|at| crate::stems::opened_inline(&sheet, p, at).is_some()))
}

/// How many times a document says whom to write to: a label above an address, or a letter beside one.
fn places_to_write(sheet: &Sheet<'_>) -> usize {
    let labelled = sheet.paragraphs().iter().filter(|p| names_addressees(sheet, p)).count();
    let lines = sheet.paragraphs().iter().filter(|p| crate::recipients::is_address_line(p)).count();
    labelled.max(lines).max(letters_with_address(sheet)).max(if own_numbers(sheet).len() > 1 {
        letters_below_address(sheet)
    } else {
        0
    })
}

/// How many addresses stand on a page without a label.
fn bare_addresses(sheet: &Sheet<'_>) -> usize {
    sheet.paragraphs().iter().filter(|p| is_bare_address(sheet, p)).count()
}

/// Whether a paragraph is the whole address of somebody in office, without a word that says so: an office or a dignity among
/// its first lines, a country in its last.
fn is_bare_address(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    const LINES: std::ops::RangeInclusive<usize> = 3..=9;
    const NAMED: usize = 3;
    // “Demandez au président de …” / “Président Jean Exemple”: text and address may be one block.
    let begins =
        |at: &usize| *at == paragraph.first || sheet.rows[at - 1].text.trim_end().ends_with(['.', ':', '!']);
    let last = (paragraph.first..paragraph.end).rev().find(begins).unwrap_or(paragraph.first);
    let rows = &sheet.rows[last..paragraph.end];
    LINES.contains(&rows.len())
        && rows.iter().rev().take(2).any(|row| crate::recipients::ends_in_country(&row.text))
        && crate::stems::address_at(sheet, last)
        && rows.iter().take(NAMED).any(|row| crate::recipients::names_office(&row.text))
        && !rows.iter().any(|row| crate::stems::is_of_office(&row.folded))
}

/// The different numbers of actions that lines of a page begin with.
fn own_numbers(sheet: &Sheet<'_>) -> HashSet<ActionNumber> {
    let own = |row: &crate::rows::Row| number::all(&row.text).into_iter().next().filter(|found| found.start == 0);
    let numbers = sheet.rows.iter().filter_map(own).map(|found| found.number);
    numbers.collect()
}

/// How many salutations stand below an address, the name of whoever the letter is about between the two.
fn letters_below_address(sheet: &Sheet<'_>) -> usize {
    const REACH: usize = 9;
    let greets = |at: &usize| {
        let row = &sheet.rows[*at];
        let greet = crate::labels::letters().start(&row.folded, |mark| mark == "greet").is_some();
        greet && row.text.chars().count() < 60 && row.text.trim_end().ends_with([',', ':', '!', '،'])
    };
    let near = |at: &usize| (at.saturating_sub(REACH)..*at).any(|above| crate::stems::address_at(sheet, above));
    (0..sheet.rows.len()).filter(greets).filter(near).count()
}

/// How many closing lines of letters stand near an address.
fn letters_with_address(sheet: &Sheet<'_>) -> usize {
    // “[Your name]” or “(signature)” may stand between the two.
    const BETWEEN: usize = 3;
    let closes = |at: &usize| {
        let row = &sheet.rows[*at];
        let close = crate::labels::letters().start(&row.folded, |mark| mark == "close");
        close.is_some() && row.text.chars().count() < 50 || crate::letter::ends_in_closing(&row.folded)
    };
    let near = |at: &usize| (1..=BETWEEN).any(|gap| crate::stems::address_at(sheet, at + gap));
    (0..sheet.rows.len()).filter(closes).filter(near).count()
}

/// Actions that begin with lines of one style: “1. …”, “PERU: …”, an action's number, a headline.
fn by_titles(document: &Document, sheet: &Sheet<'_>, page: &dyn Deref<Target = Page>) -> Option<Vec<Document>> {
    let styles: [Style; 4] = [is_numbered, is_ordinal, is_country, is_headline];
    styles.into_iter().enumerate().find_map(|(nth, style)| {
        let begins = |p: &&Paragraph| sheet.rows[p.first].opens && is_title(sheet, p) && style(sheet, p);
        let titles = sheet.paragraphs().iter().filter(begins).map(|p| sheet.rows[p.first].block);
        let cuts: Vec<usize> = titles.map(|at| if nth > 0 { with_kind(document, at) } else { at }).collect();
        let mut parts = pieces(document, &cuts, page);
        // An action's number heads a line with its concern, which is read as such.
        if nth > 0 {
            parts.iter_mut().for_each(head_with_title);
        }
        let actions = whole(parts);
        (actions.len() > 1 && actions.iter().all(has_address)).then_some(actions)
    })
}

type Style = fn(&Sheet<'_>, &Paragraph) -> bool;

/// “Update”, in a line of its own above a headline.
fn is_kind(block: &model::Block) -> bool {
    block.region == Region::Main
        && block.lines.len() == 1
        && crate::kind::of_label(fold(&block.lines[0].text).trim_end_matches([':', ' '])).is_some()
}

/// The line that begins a part, or stands below what kind it is, is its headline.
fn head_with_title(part: &mut Document) {
    let at = usize::from(part.blocks.first().is_some_and(is_kind));
    if let Some(first) = part.blocks.get_mut(at).filter(|block| block.lines.len() == 1) {
        first.kind = BlockKind::Heading(1);
    }
}

/// Puts pieces together until each holds an action of its own: a heading inside an action begins none. What has no
/// running text before the next title is a masthead.
fn whole(pieces: Vec<Document>) -> Vec<Document> {
    let mut out: Vec<Document> = Vec::new();
    let mut open: Option<Document> = None;
    for piece in pieces {
        let joined = match open.take() {
            Some(mut before) => {
                before.blocks.extend(piece.blocks);
                before
            }
            None => piece,
        };
        if is_action(&joined) || is_told_and_addressed(&joined) {
            out.push(up_to_rule(joined));
        } else if tells(&joined) {
            open = Some(joined);
        }
    }
    // What stands below the last title without being an action belongs to the last one.
    if let (Some(last), Some(rest)) = (out.last_mut(), open) {
        last.blocks.extend(rest.blocks);
    }
    out
}

/// Drops what stands below a rule drawn under an action: good news, the publisher's own office.
fn up_to_rule(mut part: Document) -> Document {
    let rules = part.blocks.iter().enumerate().filter(|(_, block)| is_rule_block(block)).map(|(at, _)| at);
    let cut = rules.rev().take_while(|&at| {
        let mut below = part.clone();
        below.blocks.drain(..at);
        let mut above = part.clone();
        above.blocks.truncate(at);
        places_to_write(&Sheet::of(&below)) == 0 && (is_action(&above) || is_told_and_addressed(&above))
    });
    if let Some(at) = cut.last() {
        part.blocks.truncate(at);
    }
    part
}

/// What may part two actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    Heading(u8),
    Rule,
}

fn levels(document: &Document) -> Vec<Cut> {
    let mut out = vec![Cut::Rule];
    for level in 1..=4 {
        let count = document
            .blocks
            .iter()
            .filter(|b| b.region == Region::Main && b.kind == BlockKind::Heading(level))
            .count();
        if count > 1 {
            out.push(Cut::Heading(level));
        }
    }
    out
}

fn cuts(document: &Document, cut: Cut) -> Vec<usize> {
    let is_cut = |(at, block): (usize, &model::Block)| {
        let hit = match cut {
            Cut::Heading(level) => block.kind == BlockKind::Heading(level),
            Cut::Rule => is_rule_block(block),
        };
        hit.then_some(at)
    };
    let cuts = document.blocks.iter().enumerate().filter_map(is_cut);
    cuts.map(|at| if cut == Cut::Rule { at } else { with_kind(document, at) }).collect()
}

/// What kind a document is, in a line above its heading, belongs to what stands below.
fn with_kind(document: &Document, at: usize) -> usize {
    at.checked_sub(1).filter(|&above| is_kind(&document.blocks[above])).unwrap_or(at)
}

fn is_rule_block(block: &model::Block) -> bool {
    block.kind == BlockKind::Rule || is_rule(&block.text())
}

/// “* * * * *”, “------”.
fn is_rule(text: &str) -> bool {
    let marks = text.chars().filter(|c| !c.is_whitespace()).count();
    marks >= 3
        && text.chars().all(|c| c.is_whitespace() || matches!(c, '*' | '-' | '_' | '=' | '~' | '–' | '—' | '•'))
}

/// Whether a paragraph says whom to write to.
fn names_addressees(sheet: &Sheet<'_>, paragraph: &Paragraph) -> bool {
    let start = sections().start(&paragraph.folded, |mark| mark == "addressees").is_some();
    let shaped = || {
        crate::stems::opened_by(sheet, paragraph, Zone::Body) == Some(Zone::Addressees)
            || (paragraph.first..paragraph.end).any(|at| {
                // Text, label and address may be one block.
                let row = &sheet.rows[at];
                let label = row.folded.trim_end().ends_with(':')
                    && at + 1 < paragraph.end
                    && sections().start(&row.folded, |mark| mark == "addressees").is_some();
                // “Schreiben Sie in gutem Englisch an:” begins as what to say does.
                let says = sections().start(&row.folded, |_| true).is_some_and(|start| start.mark == "calls");
                let sent = says && crate::zones::ends_in_to(&row.folded) && crate::stems::address_at(sheet, at + 1);
                label || sent || crate::stems::opened_by_row(sheet, at, Zone::Body) == Some(Zone::Addressees)
            })
    };
    start
        || shaped()
        || (paragraph.first..paragraph.end)
            .any(|at| crate::stems::opened_inline(sheet, paragraph, at).is_some() || holds_address(sheet, at))
        || paragraph.folded.trim_end().ends_with(':')
            && (sections().inside(&paragraph.folded, "addressees").is_some()
                || crate::stems::ends_asking(sheet, paragraph))
}

/// “Écrire à : Monsieur X, Président, BP 74, N'Djamena, Tchad”: a label with its address behind it.
fn holds_address(sheet: &Sheet<'_>, at: usize) -> bool {
    let (row, zones) = (&sheet.rows[at], sheet.zones());
    let label = zones.labels[at].filter(|_| zones.of[at] == Zone::Addressees);
    label.is_some_and(|end| {
        let rest = crate::fold::skip(&row.text, end).trim_start_matches([':', '：', ' ']);
        crate::stems::is_one_line(rest)
    })
}

/// What the whole page says of each action on it.
struct Page {
    /// Who publishes the page publishes its actions.
    publisher: Option<String>,
    /// The month in its head says which year a last day without one is meant in.
    month: Option<String>,
}

impl Page {
    fn of(sheet: &Sheet<'_>) -> Self {
        let head = crate::head::Head::of(sheet);
        let found = crate::organisation::find(sheet, &head).or_else(|| crate::organisation::of_list(sheet, &head));
        let publisher = found
            .and_then(|found| if let model::Value::Organisation(name) = found.value { Some(name) } else { None });
        Self { publisher, month: deadline::month_of_page(sheet) }
    }
}

fn pieces(document: &Document, cuts: &[usize], page: &dyn Deref<Target = Page>) -> Vec<Document> {
    let ends = cuts.iter().skip(1).copied().chain([document.blocks.len()]);
    // A page of a thousand actions is copied once, and not once for each of them.
    let mut frame = document.clone();
    frame.blocks.clear();
    let piece = |(&start, end): (&usize, usize)| {
        let mut part = frame.clone();
        part.blocks = document.blocks[start..end].to_vec();
        // The page's title is the list's, not the action's.
        part.title = None;
        part.publisher = page.publisher.clone().or(part.publisher);
        part.dated = part.dated.or_else(|| page.month.clone());
        part
    };
    cuts.iter().zip(ends).map(piece).collect()
}

/// Whether a part needs no second look: an action of its own, or running text above a label.
fn is_plain(part: &Document) -> bool {
    let told = || {
        let sheet = Sheet::of(part);
        places_to_write(&sheet) > 0 && sheet.paragraphs().iter().any(is_prose)
    };
    is_action(part) || told()
}

/// Below titles of one style running text and an address are enough.
fn is_told_and_addressed(part: &Document) -> bool {
    let sheet = Sheet::of(part);
    (places_to_write(&sheet) > 0 || bare_addresses(&sheet) > 0) && tells(part)
}

fn is_action(part: &Document) -> bool {
    let sheet = Sheet::of(part);
    let headed = sheet.rows.first().is_some_and(|row| number::all(&row.text).first().is_some_and(|n| n.start == 0));
    let asks = places_to_write(&sheet) > 0 || headed && letters_below_address(&sheet) > 0;
    let own = sheet.rows.iter().any(|row| !number::all(&row.text).is_empty())
        || deadline::find(&sheet, None, None, None)
            .0
            .is_some_and(|f| matches!(f.value, model::Value::Deadline(model::Deadline::On(_))))
        || sheet.rows.iter().any(|row| {
            crate::labels::letters().start(&row.folded, |mark| mark == "close").is_some()
                || crate::letter::ends_in_closing(&row.folded)
        });
    asks && own
}
