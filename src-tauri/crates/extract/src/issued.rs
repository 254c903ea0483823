//! The day on which a document was issued; not the day a blog posted it, not an event's day.

mod days;
mod score;

use model::{AlertKind, Date, Finding, Sureness, Value};

use crate::dates::{self, Day, Order};
use crate::fold::fold;
use crate::head::Head;
use crate::labels::issued;
use crate::rows::Sheet;

/// The order in which the document's numbers stand: as its own dates show, else as its publisher writes.
/// Only in English, and in the Philippines, is the month written first.
pub(crate) fn order(sheet: &Sheet<'_>, american: bool, language: Option<&str>) -> Option<Order> {
    let text: Vec<&str> = sheet.rows.iter().map(|row| row.folded.as_str()).collect();
    let shown = dates::order_of(&text.join("\n"));
    let day_first = language.is_some_and(|language| !matches!(language, "en" | "fil" | "tl"));
    shown.or(match (american, day_first) {
        (true, _) => Some(Order::MonthFirst),
        (false, true) => Some(Order::DayFirst),
        (false, false) => None,
    })
}

/// What is known of a document before its day of issue is looked for.
pub(crate) struct Context<'c> {
    /// Number, index and headline.
    pub head: &'c Head,
    /// How its numbers are ordered.
    pub order: Option<Order>,
    /// What sort of document it is.
    pub kind: AlertKind,
    /// Who publishes it.
    pub publisher: Option<&'c str>,
    /// The last day to write, which is never that of issue.
    pub last_day: Option<Date>,
}

/// Finds the date of issue: the best of the document's days, else the day on which the mail was sent that somebody passed on.
pub(crate) fn find(sheet: &Sheet<'_>, context: &Context<'_>) -> Option<Finding> {
    let Some((candidate, clear)) = score::best(sheet, context) else { return passed_on(sheet, context.order) };
    let found = candidate.found;
    let sureness = match (candidate.ordered, clear && !matches!(found.day, Day::Likely(_))) {
        (false, _) => Sureness::DOUBTFUL,
        (true, true) => Sureness::SURE,
        (true, false) => Sureness::LIKELY,
    };
    Some(finding(candidate.date, Some(sheet.place(candidate.row, found.start, found.end)), sureness))
}

/// “Paris, le” without its last word.
pub(crate) fn without_small(before: &str) -> &str {
    let small = before.rsplit_once(' ').filter(|(_, word)| issued().has(&fold(word), "place"));
    small.map_or(before, |(place, _)| place)
}

/// The day on which the mail was sent that somebody passed on, where the text says none.
fn passed_on(sheet: &Sheet<'_>, order: Option<Order>) -> Option<Finding> {
    let day = sheet.passed_on.as_ref()?.day.as_ref()?;
    let date = dates::all(day).into_iter().find_map(|found| found.day.date(order))?;
    Some(finding(date, None, Sureness::LIKELY))
}

fn finding(date: Date, place: Option<model::Place>, sureness: Sureness) -> Finding {
    Finding { value: Value::Issued(date), place, sureness }
}
