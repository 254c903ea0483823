//! Listings printed as tables: a row an item, one of its cells a linked headline.

use model::{Block, BlockKind};

use super::item::{is_date_line, label_kind, title_kind};
use super::marks::{Marks, is_file};
use crate::fold::{fold, slice};
use crate::{Item, country, index};

/// Two rows can be a table of anything.
const FEWEST: usize = 3;
/// A link of fewer characters is “PDF” or a number.
const HEADLINE: usize = 9;

/// The items of the first table whose rows each hold a linked headline.
pub(super) fn items(blocks: &[&Block], marks: &Marks) -> Vec<Item> {
    let mut rows: Vec<((u32, u32), Vec<&Block>)> = Vec::new();
    for block in blocks {
        let BlockKind::Cell { table, row, .. } = block.kind else { continue };
        match rows.iter_mut().find(|(at, _)| *at == (table, row)) {
            Some((_, cells)) => cells.push(block),
            None => rows.push(((table, row), vec![block])),
        }
    }
    let items: Vec<Item> = rows.iter().filter_map(|(_, cells)| item(cells, marks)).collect();
    if items.len() < FEWEST { Vec::new() } else { items }
}

/// Whether a cell says more than a number: “AE 31/22”.
fn says(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 3
}

fn item(cells: &[&Block], marks: &Marks) -> Option<Item> {
    // A cell with more in it is a part of the page, not of a table.
    const LONGEST: usize = 200;
    if cells.len() < 2 || cells.iter().any(|cell| cell.text().chars().count() > LONGEST) {
        return None;
    }
    let mut out = Item::default();
    let mut rest = Vec::new();
    for cell in cells {
        let text = cell.text();
        for link in &cell.links {
            let words = slice(&text, link.start, link.end).split_whitespace().collect::<Vec<_>>().join(" ");
            let marked = marks.of_link(cell, link) == Some("download") || is_file(&link.href);
            if marked && words.chars().count() < HEADLINE {
                out.download = out.download.take().or_else(|| Some(link.href.clone()));
            } else if out.title.is_none() && words.chars().count() >= HEADLINE {
                out.title = Some(words);
                out.read_more = Some(link.href.clone());
            }
        }
        out.kind = out.kind.or_else(|| label_kind(&fold(&text)));
        if let Some(found) = index::all(&text).into_iter().next() {
            out.index.get_or_insert(found.index);
        }
        let folded = fold(&text);
        let about = is_date_line(&folded) || country::named(&folded).is_some() || label_kind(&folded).is_some();
        if out.title.as_deref() != Some(text.as_str()) && cell.links.is_empty() && !about && says(&text) {
            rest.push(text);
        }
    }
    out.kind = out.kind.or_else(|| out.title.as_deref().and_then(title_kind));
    out.excerpt = rest.join("\n");
    out.title.is_some().then_some(out)
}
