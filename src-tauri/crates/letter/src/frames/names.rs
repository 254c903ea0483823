//! Names joined into one phrase of a language: “A, B and C”.

use super::frame::{PAIR_BEFORE, PAIR_NOT_BEFORE, PAIR_THEN};
use super::{Frame, Phrase};

/// More names than these would fill the page; the others are counted.
pub(crate) const MOST_NAMES: usize = 12;

/// The names as one phrase of the frame's language. More than [`MOST_NAMES`] are cut to that and counted.
pub(crate) fn joined(frame: &Frame, names: &[&str]) -> String {
    if names.len() > MOST_NAMES {
        let some = listed(frame, &names[..MOST_NAMES]);
        let others = frame.phrase(Phrase::Others).replace("{n}", &frame.number(names.len() - MOST_NAMES));
        return others.replace("{a}", &some);
    }
    let Some((last, rest)) = names.split_last() else { return String::new() };
    if rest.is_empty() {
        return (*last).to_owned();
    }
    pair(frame, last).replace("{b}", last).replace("{a}", &listed(frame, rest))
}

fn listed(frame: &Frame, names: &[&str]) -> String {
    let pattern = frame.phrase(Phrase::List);
    let longer = |all: String, name: &&str| match all.as_str() {
        "" => (*name).to_owned(),
        _ => pattern.replace("{b}", name).replace("{a}", &all),
    };
    names.iter().fold(String::new(), longer)
}

/// What joins the last name: Spanish and Italian change their “and” before the same vowel.
fn pair(frame: &Frame, last: &str) -> &'static str {
    let last = last.to_lowercase();
    let begins =
        |key| frame.extra(key).is_some_and(|sounds| sounds.split('|').any(|sound| last.starts_with(sound)));
    let changed = frame.extra(PAIR_THEN).filter(|_| begins(PAIR_BEFORE) && !begins(PAIR_NOT_BEFORE));
    changed.unwrap_or_else(|| frame.phrase(Phrase::Pair))
}
