//! The source that an exchange or a foot names: “SOURCE: …”, “Issued by …”.

use super::{Found, author, names, with_short};
use crate::fold::fold;
use crate::labels::{grammar, kinds};
use crate::rows::{Row, Sheet};

/// “SOURCE: Committee to Protect Journalists (CPJ), New York”, “Issued by Weavers' Network, 3 May 2009. P.O. Box …”.
pub(super) fn find(sheet: &Sheet<'_>) -> Option<Found> {
    let rows = sheet.rows.iter().enumerate().filter(|(_, row)| kinds().begins(&row.folded, "source").is_some());
    let mut rows = rows.take(MOST_SOURCES);
    rows.find_map(|(at, row)| Some((source_in(sheet, row)?, Some(sheet.place(at, 0, row.text.chars().count())))))
}

/// A page names its source once or twice; a list of reports, thousands of times.
const MOST_SOURCES: usize = 20;

fn source_in(sheet: &Sheet<'_>, row: &Row) -> Option<String> {
    // In bytes.
    const LINE: usize = 400;
    if let Some(name) = names().iter().find(|name| !name.short && row.folded.contains(&name.folded)) {
        return Some(with_short(sheet, name));
    }
    // “SOURCE: Media Office of the Coast (MOC), Accra”.
    let label = kinds().begins(&row.folded, "source").filter(|_| row.text.len() <= LINE)?;
    let colon = row.text.split_once([':', '：']).map(|(_, behind)| behind);
    let behind =
        if label.ends_with([':', '：']) { colon? } else { crate::fold::skip(&row.text, label.chars().count()) };
    let behind = behind.trim_start_matches([':', '：', ' ']);
    let first = behind.split(' ').next().filter(|word| grammar().has(&fold(word), "article"));
    let behind = first.map_or(behind, |article| behind[article.len()..].trim_start());
    let name = behind.split([',', ';', '，']).next()?.trim().trim_end_matches('.');
    let rest = &behind[name.len()..];
    let dated = crate::dates::all(&fold(rest)).first().is_some_and(|day| day.start <= 3);
    let whole = name.chars().count() + 30 >= behind.chars().count() || dated;
    // “Issued by: Afi Lawson, Secretary” names somebody who writes for it.
    let person = crate::names::entry(name).is_some() && !crate::masthead::says_so(&fold(name));
    (author::is_name(name) && whole && !person).then(|| name.to_owned())
}
