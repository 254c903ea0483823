//! Which of the lists among the calls say what to ask: steps of a campaign, people and a site's links are left out.

use std::collections::HashSet;

use crate::fold::fold;
use crate::labels::stems;
use crate::rows::{Shape, Sheet};
use crate::stems::{asks_for, ends_in_colon};
use crate::zones::Zones;

/// One item: its first row, one past its last, its words.
type Item = (usize, usize, String);

/// The items that may be said to somebody.
pub(super) fn asked(sheet: &Sheet<'_>, zones: &Zones, items: Vec<Item>) -> Vec<Item> {
    let items = items.into_iter().filter(|(first, ..)| !is_link(sheet, *first)).collect();
    without_steps(sheet, without_people(zones, without_reports(items)))
}

/// Drops what asks writers to report (“Please let us know if you took action”), and what stands below it but reads as no call.
fn without_reports(items: Vec<Item>) -> Vec<Item> {
    let reports = |text: &str| stems().inside(&fold(text), "report").is_some();
    let Some(first) = items.iter().position(|(.., text)| reports(text)).filter(|first| *first > 0) else {
        return items;
    };
    let says = |text: &str| super::begins_as_call(&fold(text)) && !reports(text);
    let kept = |(at, item): (usize, Item)| (at < first || says(&item.2)).then_some(item);
    items.into_iter().enumerate().filter_map(kept).collect()
}

/// An item that is nothing but a link to a page, “Urgent cases” of a menu, or that names another action and links to it: “UA 49/21,
/// expires on 1 July”.
fn is_link(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    let links = || {
        let own = |link: &&model::Link| link.start <= row.start && link.end > row.start;
        sheet.document.blocks[row.block].links.iter().any(|link| own(&link))
    };
    matches!(row.shape, Shape::Item(_))
        && (crate::zones::is_of_links(sheet, at) || !crate::number::all(&row.text).is_empty() && links())
}

/// Items that follow each other and bear the same sort of mark.
struct List {
    /// Which of the items.
    items: std::ops::Range<usize>,
    numbered: bool,
    /// Whether the words right above it end in a colon and ask for something.
    asked: bool,
    /// Whether one of its items ends in a colon and asks: the list below it is what to say.
    asks_below: bool,
}

/// Where one list stands below words that ask for something and end in a colon, one that nobody asks for says something else:
/// “1. Write to the minister. Ask him:”, “2. Light a candle on 3 May”; “Why letters help:” above three reasons.
fn without_steps(sheet: &Sheet<'_>, items: Vec<Item>) -> Vec<Item> {
    let lists = lists(sheet, &items);
    if lists.len() < 2 || !lists.iter().any(|list| list.asked) {
        return items;
    }
    let steps = lists.iter().find(|list| list.asks_below).map(|list| list.numbered);
    let says = |list: &List| {
        let item = |(.., text): &Item| {
            let folded = fold(text);
            super::begins_as_call(&folded) || stems().leads(&folded, "clause").is_some()
        };
        let step = list.asks_below || steps == Some(list.numbered);
        list.asked && !list.asks_below || !step && items[list.items.clone()].iter().any(item)
    };
    let kept: Vec<Item> =
        lists.iter().filter(|list| says(list)).flat_map(|l| items[l.items.clone()].to_vec()).collect();
    if kept.is_empty() { items } else { kept }
}

fn lists(sheet: &Sheet<'_>, items: &[Item]) -> Vec<List> {
    let mut out: Vec<List> = Vec::new();
    for (at, (first, _, text)) in items.iter().enumerate() {
        let numbered = is_numbered(sheet, *first);
        let before = at.checked_sub(1).map(|before| &items[before]);
        let follows = before.is_some_and(|(_, end, _)| end == first);
        let asks_below = asks(&fold(text));
        match out.last_mut() {
            Some(list) if follows && list.numbered == numbered => {
                list.items.end = at + 1;
                list.asks_below |= asks_below;
            }
            _ => {
                let asked = match before {
                    Some((.., above)) if follows => asks(&fold(above)),
                    _ => asks(&above(sheet, *first)),
                };
                out.push(List { items: at..at + 1, numbered, asked, asks_below });
            }
        }
    }
    out
}

/// The words right above a row, no more of them than a sentence has.
fn above(sheet: &Sheet<'_>, first: usize) -> String {
    const REACH: usize = 240;
    let Some(last) = first.checked_sub(1) else { return String::new() };
    let opens = (0..=last).rev().find(|&at| sheet.rows[at].opens).unwrap_or(0);
    sheet.folded_before(opens, first, REACH)
}

/// Whether the last sentence of a folded text asks for something and ends in a colon.
fn asks(folded: &str) -> bool {
    ends_in_colon(folded) && asks_for(folded.rsplit(". ").next().unwrap_or(""))
}

fn is_numbered(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    let mark = if let Shape::Item(marker) = &row.shape { marker.as_str() } else { row.text.as_str() };
    mark.trim_start_matches('(').starts_with(|c: char| c.is_ascii_digit())
}

/// “… on behalf of the following lawyers:” above names: drops such a list where another one says what to ask.
fn without_people(zones: &Zones, items: Vec<Item>) -> Vec<Item> {
    let named = |text: &str| {
        let begins = text.chars().next().is_some_and(|c| c.is_uppercase() && !c.is_numeric());
        let name = text.split([',', '(', '–', '—', ';']).next().unwrap_or("").trim();
        begins && crate::names::entry(name).is_some_and(|person| person.name.split_whitespace().count() >= 2)
    };
    // The label above says which list an item belongs to: each is gone to once.
    let (mut at, mut label) = (0, None);
    let lists: Vec<Option<usize>> = items
        .iter()
        .map(|(first, ..)| {
            label = (at..*first).rev().find(|&row| zones.labels[row].is_some()).or(label);
            at = at.max(*first);
            label
        })
        .collect();
    let others: HashSet<Option<usize>> =
        lists.iter().zip(&items).filter(|(_, (.., text))| !named(text)).map(|(list, _)| *list).collect();
    let kept = lists.iter().zip(&items).filter(|(list, _)| others.contains(list));
    let kept: Vec<_> = kept.map(|(_, item)| item.clone()).collect();
    if kept.is_empty() { items } else { kept }
}
