//! Those in a document's head for whom nobody writes any more, or who were never written for: “Killed:   A” above “B”, set in,
//! “Released: C”.

use std::collections::HashSet;

use model::Person;

use super::Context;
use crate::fold::{fold, skip};
use crate::labels::{people, sections};
use crate::names;
use crate::rows::{Row, Sheet};

/// The rows that name them, and their names, folded.
#[derive(Default)]
pub(super) struct Gone {
    rows: HashSet<usize>,
    names: HashSet<String>,
}

impl Gone {
    /// Looks for them in the head. When an action is over, its head names everybody for whom it was.
    pub fn of(sheet: &Sheet<'_>, context: &Context<'_>) -> Self {
        let mut gone = Self::default();
        let end = context.head.end.min(sheet.rows.len());
        let mut at = if context.over { end } else { 0 };
        while at < end {
            let Some(names) = labelled(&sheet.rows[at]) else {
                at += 1;
                continue;
            };
            gone.add(names, at);
            let label = at;
            at += 1;
            while at < end && goes_on(&sheet.rows[label], &sheet.rows[at]) {
                gone.add(&sheet.rows[at].text, at);
                at += 1;
            }
        }
        gone
    }

    fn add(&mut self, names: &str, row: usize) {
        self.rows.insert(row);
        let parts = names.split([';', '/']).flat_map(names::split_list);
        self.names.extend(parts.filter_map(|part| names::entry(&part)).map(|person| fold(&person.name)));
    }

    /// Whether a row names one of them.
    pub fn holds(&self, row: usize) -> bool {
        self.rows.contains(&row)
    }

    /// Takes them out of those at risk. Where nobody else is left, the action is for them.
    pub fn drop_from(&self, found: &mut Vec<(Person, usize)>) {
        let own = |(person, _): &(Person, usize)| self.names.contains(&fold(&person.name));
        if !self.names.is_empty() && !found.iter().all(own) {
            found.retain(|entry| !own(entry));
        }
    }
}

/// What stands behind such a label, be it at the head of a row or behind the country that opens the list.
fn labelled(row: &Row) -> Option<&str> {
    let country = crate::country::before_names(row).map(|(_, end)| row.folded[..end].chars().count());
    let behind = country.map_or("", |used| crate::country::behind_heading(&row.text, used));
    let own = label(&row.folded).map(|label| skip(&row.text, label));
    let own = own.or_else(|| label(&fold(behind)).map(|label| skip(behind, label)));
    own.map(|names| names.trim_start_matches([':', '：', ' ']))
}

/// How many characters the label of such a list takes: “Killed:”, “Released on 3 May 1995:”.
fn label(folded: &str) -> Option<usize> {
    const WORDS: usize = 6;
    const LONGEST: usize = 60;
    let (label, value) = folded.split_once([':', '：']).filter(|(label, _)| label.len() <= LONGEST)?;
    let body = label.trim_start_matches(['-', '•', '*', '(', '[', ' ']).trim_end();
    // “Released by: X” is no such label, “Released (3 May):” one.
    let known = || {
        let dated = |word: &str| body[word.len()..].trim().is_empty() || crate::fold::has_digit(body);
        people().has(body, "gone") || people().leads(body, "gone").is_some_and(dated)
    };
    // “Released: 3 May 1995” says when a document came out.
    let fits = body.split_whitespace().count() <= WORDS && !crate::dates::names_a_day(value);
    (fits && known()).then(|| label.chars().count() + 1)
}

/// Whether a row goes on with the list: set in below its label, or below it where the paragraph sets nothing in.
fn goes_on(label: &Row, row: &Row) -> bool {
    let set_in = row.indent > label.indent || row.indent == label.indent && row.indent == 0;
    let other = || {
        row.text.contains([':', '：'])
            || sections().start(&row.folded, |_| true).is_some()
            || crate::country::heading_country(row).is_some()
    };
    row.paragraph == label.paragraph && set_in && !other()
}
