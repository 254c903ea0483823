//! What the form of a page says of whose it is: its window's title, its menus, its first link, the line it ends in.

use super::{Candidate, candidate, is_capital_name, is_name_like};
use crate::fold::{fold, skip, slice};
use crate::rows::{Shape, Sheet};

/// Whether a window's title ends in a name, behind a mark.
pub(super) fn is_last_of(title: &str, name: &str) -> bool {
    let before = title.trim_end().strip_suffix(name).map(str::trim_end);
    before.is_some_and(|before| before.ends_with(['|', '-', '–', '—', '·', '«', '"']))
}

/// Whether one of the last lines begins with a name and says how to reach it, or the line below does: an address list may go on
/// to it.
pub(super) fn foots(sheet: &Sheet<'_>, folded: &str) -> bool {
    const FOOT: usize = 8;
    const DIGITS: usize = 3;
    let rows = &sheet.rows;
    const LINE: usize = 200;
    let reached = |text: &str| {
        let text = slice(text, 0, LINE);
        text.contains('@') || text.chars().filter(char::is_ascii_digit).count() >= DIGITS
    };
    let from = rows.len().saturating_sub(FOOT).max(sheet.start + FOOT);
    (from..rows.len()).any(|at| {
        let behind = rows[at].folded.strip_prefix(folded);
        behind.is_some_and(|behind| {
            !behind.starts_with(char::is_alphanumeric)
                && (reached(behind) || rows.get(at + 1).is_some_and(|below| reached(&below.text)))
        })
    })
}

/// “(c) 2014 Loom and Lantern. All rights reserved.”: whom the sign of a copyright names at the head of a line.
pub(super) fn holder(line: &str) -> Option<String> {
    const LINE: usize = 300;
    let line = Some(line.trim()).filter(|line| line.len() <= LINE)?;
    let folded = fold(line);
    let sign = ["copyright", "(c)", "©"].into_iter().filter(|sign| folded.starts_with(sign)).map(str::len).max()?;
    let behind = skip(line, folded[..sign].chars().count());
    let other = |c: char| !c.is_alphabetic() && !matches!(c, '“' | '«' | '„');
    let behind = behind.trim_start_matches("(c)").trim_start_matches("(C)").trim_start_matches(other);
    let behind = behind.strip_prefix("by ").unwrap_or(behind);
    let end = [". ", ", ", " | ", " - ", " – ", " · ", "; "].iter().filter_map(|mark| behind.find(mark)).min();
    let name =
        behind[..end.unwrap_or(behind.len())].trim_end_matches(|c: char| c.is_numeric() || " .,-–".contains(c));
    (name.contains(' ') && is_name_like(name)).then(|| name.to_owned())
}

/// “Home | Our work | Press releases | Contact”: what stands in a menu is a part of a site, not whose it is.
pub(super) fn is_menu(line: &str) -> bool {
    const ITEMS: usize = 4;
    const WORDS: usize = 3;
    const LINE: usize = 400;
    let items: Vec<&str> = slice(line, 0, LINE).split(['|', '·', '•']).map(str::trim).collect();
    let short = |item: &&str| {
        item.split_whitespace().count() <= WORDS && !item.contains(|c: char| c.is_ascii_digit() || c == '@')
    };
    items.len() >= ITEMS && items.iter().all(short)
}

/// Whether an address is a site's own first page.
pub(super) fn is_root(href: &str) -> bool {
    let path = href.split_once("://").map_or(href, |(_, rest)| rest.split_once('/').map_or("/", |(_, path)| path));
    matches!(path, "" | "/" | "./" | "index.html" | "/index.html" | "index.php" | "/index.php")
}

/// Whether a heading is a link to the site's first page as a whole, and another heading follows: the name of a blog.
pub(crate) fn leads_home(sheet: &Sheet<'_>, at: usize) -> bool {
    let row = &sheet.rows[at];
    let is_heading = |row: &crate::rows::Row| matches!(row.shape, Shape::Heading(_));
    let links = &sheet.document.blocks[row.block].links;
    is_heading(row)
        && links.iter().any(|link| is_root(&link.href))
        && crate::kind::is_link(sheet, at)
        && sheet.rows[at + 1..].iter().any(|below| is_heading(below) && below.block != row.block)
}

/// What the first link to a site's own first page says, where it is no word of a menu: “Candle & Stamp”.
pub(super) fn home(sheet: &Sheet<'_>) -> Option<Candidate> {
    let first = sheet.document.blocks.iter().find(|block| block.links.iter().any(|link| is_root(&link.href)))?;
    let link = first.links.iter().find(|link| is_root(&link.href))?;
    let text = slice(&first.text(), link.start, link.end).trim().to_owned();
    let unspaced = text.chars().filter(|c| c.is_alphanumeric()).all(crate::fold::is_unspaced);
    // “TUC”, where the window's title ends in it too.
    let title = sheet.document.title.as_deref().unwrap_or("");
    let short = (2..=6).contains(&text.chars().count())
        && text.chars().all(char::is_uppercase)
        && title
            .trim_end()
            .strip_suffix(text.as_str())
            .is_some_and(|rest| rest.trim_end().ends_with(['|', '-', '–', '—']));
    let fits = short || is_name_like(&text) && (is_capital_name(&text) || unspaced);
    fits.then(|| Candidate { home: true, ..candidate(text, "", None, true) })
}
