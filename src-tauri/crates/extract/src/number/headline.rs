//! A number without its series in the bracket that ends a headline: “Urgent Action: WEAVER HELD (Togo 17.24)”.

use model::ActionNumber;

use super::{Found, full_year, number};
use crate::country;
use crate::fold::chars_before;
use crate::labels::kinds;

/// The number of a folded headline that says what sort of document it is, behind the country's name.
pub(super) fn find(folded: &str) -> Option<Found> {
    const LONGEST: usize = 200;
    let text = folded.trim_end();
    let (before, inside) = text.strip_suffix(')').filter(|_| text.len() <= LONGEST)?.rsplit_once('(')?;
    let (named, code) = inside.trim_end().rsplit_once(' ')?;
    country::named(named.trim_end().trim_end_matches(':').trim_end())?;
    let labelled = kinds().start(before, |_| true).is_some() || kinds().inside(before, "urgent").is_some();
    let (serial, rest) = number(code);
    let (year, rest) = number(rest.strip_prefix(['.', '/'])?);
    let serial = serial.parse().ok().filter(|&n: &u32| (1..1000).contains(&n))?;
    let year = full_year(year).filter(|_| labelled && year.len() == 2 && rest.is_empty())?;
    let start = before.len() + 1 + named.len() + 1;
    let place = |byte| chars_before(folded, byte);
    Some(Found {
        number: ActionNumber::amnesty("UA", serial, year),
        start: place(start),
        end: place(start + code.len()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn a_bracket_behind_a_headline_holds_the_number() {
        let read = |text: &str| find(&fold(text)).map(|found| found.number.to_string());
        assert_eq!(read("Urgent Action: WEAVER HELD (Togo 17.24)").as_deref(), Some("UA 17/24"));
        assert_eq!(read("Good news! – Weaver freed (Togo: 9/16)").as_deref(), Some("UA 9/16"));
        for text in [
            "Weaver freed (Togo 9/16)",
            "Urgent Action: WEAVER HELD (Lomé 17.24)",
            "Urgent Action (Togo 17.24.2020)",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
