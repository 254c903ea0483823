//! Copies to the diplomats accredited to the reader's own country: asked for in a sentence, without an address.

use super::{Zone, Zones};
use crate::labels::sections;
use crate::rows::{Paragraph, Sheet};
use crate::stems;

impl Zones {
    /// Below a heading of copies a short line that names the embassy in the writer's own country, and no address.
    fn embassy(&self, paragraph: &Paragraph, zone: Zone) -> Option<usize> {
        const LONGEST: usize = 160;
        let folded = &paragraph.folded;
        let single = paragraph.end == paragraph.first + 1 && folded.chars().count() <= LONGEST;
        (zone == Zone::Copies && single && sections().holds(folded, "embassy") && is_readers(folded))
            .then_some(paragraph.first)
    }

    /// The first row of a paragraph's sentence that asks for copies to diplomats in the writer's country.
    pub(super) fn diplomats(&self, sheet: &Sheet<'_>, paragraph: &Paragraph, zone: Zone) -> Option<usize> {
        if let Some(row) = self.embassy(paragraph, zone) {
            return Some(row);
        }
        let named = sections().inside(&paragraph.folded, "diplomatic");
        // “the mission of X in your country”: the words alone may be an address's.
        let (at, end) =
            named.or_else(|| sections().inside(&paragraph.folded, "mission")).or_else(|| embassy_in(paragraph))?;
        // “… to the minister, with a copy to the embassy in Paris:” above the addresses of both.
        let printed = || paragraph.folded.trim_end().ends_with(':') && stems::address_at(sheet, paragraph.end);
        if named.is_none() && stems::copies_missions(&paragraph.folded) && printed() {
            return None;
        }
        // “Embassy of X in Y” above its street: one address, and no general request.
        let row = row_of(sheet, paragraph, at);
        let heads = at == paragraph.folded.find(sheet.rows[row].folded.as_str()).unwrap_or(usize::MAX);
        let listed = at > 0 || zone == Zone::Copies;
        if heads && listed && paragraph.end > row + 2 && stems::address_at(sheet, row) {
            return None;
        }
        let sentence = paragraph.folded[..at]
            .rfind(['.', ';', '!', '。', '；', '！'])
            .map_or(0, |dot| dot + paragraph.folded[dot..].chars().next().map_or(1, char::len_utf8));
        let sentence = at - paragraph.folded[sentence..at].trim_start().len();
        let rest = paragraph.folded[end..].split('.').next().unwrap_or("");
        let asked = asks(&paragraph.folded[sentence..at]) || asks(rest) || matches!(zone, Zone::Copies);
        // “embassies of Peru” alone may be any; the writer's own country has to be meant.
        let own = is_readers(&paragraph.folded[at..])
            || zone == Zone::Copies && named.is_some()
            || named.is_some() && is_readers(&paragraph.folded[sentence..at])
            || named.is_none() && embassy_in(paragraph).is_some();
        if !asked || !own {
            return None;
        }
        let named = row_of(sheet, paragraph, at);
        // The sentence may run over lines; addresses and calls above it in the same paragraph are none of it.
        let begin = row_of(sheet, paragraph, sentence);
        let other = |row: &usize| {
            let above = &sheet.rows[*row];
            crate::contacts::is_contact(&above.folded)
                || crate::recipients::ends_in_country(&above.text)
                || crate::calls::is_item(above)
        };
        let first = (begin..named).rev().take_while(|row| !other(row)).last();
        Some(first.unwrap_or(named))
    }
}

/// The word for an embassy in a short sentence about the reader's own country, whatever its ending: “ülkenizdeki
/// temsilciliklerine”. Where it stands, in bytes.
fn embassy_in(paragraph: &Paragraph) -> Option<(usize, usize)> {
    const LONGEST: usize = 200;
    let folded = &paragraph.folded;
    if folded.chars().nth(LONGEST).is_some() {
        return None;
    }
    // Most paragraphs end here: it is asked of each.
    if !sections().holds(folded, "embassy") {
        return None;
    }
    let stems = sections().words("embassy").iter();
    let found = stems.filter_map(|stem| folded.find(stem.as_str()).map(|at| (at, at + stem.len())));
    // The country may stand before the embassy.
    let asked = asks(folded) && folded.trim_end().ends_with('.');
    let own = asked && is_readers(folded) && !folded.contains(char::is_numeric);
    found.filter(|_| own).min()
}

/// The row in which the byte `at` of a paragraph's folded text stands.
fn row_of(sheet: &Sheet<'_>, paragraph: &Paragraph, at: usize) -> usize {
    let mut end = 0;
    for row in paragraph.first..paragraph.end {
        end += sheet.rows[row].folded.len() + 1;
        if at < end {
            return row;
        }
    }
    paragraph.end - 1
}

/// Whether a folded text asks for copies or letters.
fn asks(folded: &str) -> bool {
    sections().holds(folded, "askcopy") || sections().inside(folded, "askalso").is_some()
}

/// Whether a folded text says that it is the diplomats in the reader's own country.
fn is_readers(folded: &str) -> bool {
    sections().holds(folded, "reader")
}
