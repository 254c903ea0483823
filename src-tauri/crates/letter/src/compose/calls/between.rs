//! Calls whose verb stands last: how they begin, and how they end.

use super::pattern::Found;

/// A cell “begins|… … ends|…”: nothing before the dots lets a call begin as it likes.
#[derive(Debug)]
pub(crate) struct Between {
    begins: Vec<&'static str>,
    ends: Vec<&'static str>,
}

impl Between {
    /// The cell of a table.
    pub(crate) fn of(cell: &'static str) -> Self {
        let (begins, ends) = cell.split_once('…').unwrap_or(("", cell));
        let choices = |words: &'static str| words.trim().split('|').collect();
        Self { begins: choices(begins), ends: choices(ends) }
    }

    /// What stands between: the beginning as `who`, the middle as `rest`. An ending with a hyphen (“-maya çağırın”)
    /// ends a word, which belongs to the middle.
    pub(crate) fn find<'a>(&self, call: &'a str) -> Option<Found<'a>> {
        let call = call.trim_end_matches(['.', ' ']);
        let (who, rest) = self.begins.iter().find_map(|begin| cut_beginning(call, begin))?;
        let rest = self.ends.iter().find_map(|end| cut_end(rest, end))?;
        let who = Some(who).filter(|who| !who.is_empty());
        (!rest.trim().is_empty()).then_some(Found { who, rest: rest.trim(), how: None })
    }
}

fn cut_beginning<'a>(call: &'a str, begin: &str) -> Option<(&'a str, &'a str)> {
    if begin.is_empty() {
        return Some(("", call));
    }
    let at = call.char_indices().nth(begin.chars().count()).map(|(at, _)| at)?;
    let (head, rest) = call.split_at(at);
    (head.to_lowercase() == begin && rest.starts_with(' ')).then_some((head, rest))
}

fn cut_end<'a>(call: &'a str, end: &str) -> Option<&'a str> {
    let bare = end.strip_prefix('-').unwrap_or(end);
    let at = call.char_indices().rev().nth(bare.chars().count().checked_sub(1)?).map(|(at, _)| at)?;
    let (rest, tail) = call.split_at(at);
    if tail.to_lowercase() != bare {
        return None;
    }
    match end.strip_prefix('-') {
        // The first word of the ending completes the middle's last one.
        Some(bare) => {
            let own = bare.split(' ').next().unwrap_or_default();
            (!rest.ends_with(' ')).then(|| &call[..at + own.len()])
        }
        None => rest.ends_with(char::is_whitespace).then_some(rest),
    }
}
