//! Last days that were put off, printed beside the new ones.

use crate::dates;
use crate::fold::chars_before;
use crate::labels::deadlines;

/// “Extended: 14 June, now 28 June 2017”: drops the earlier of two days behind the words for it. “From 14 June to 28 June” says
/// itself which counts.
pub(super) fn drop_earlier(text: &str, dates: &mut Vec<dates::Found>) {
    let table = deadlines();
    let moved = table.all_inside(text, "moved").first().map(|&(at, _)| chars_before(text, at));
    let Some(moved) = moved.filter(|_| table.all_inside(text, "second").is_empty()) else { return };
    let joined = |pair: &[dates::Found]| {
        pair[1].start - pair[0].end <= super::REACH && super::in_one_sentence(text, &pair[0], pair[1].start)
    };
    let mut earlier: Vec<bool> = dates.windows(2).map(|pair| pair[0].start > moved && joined(pair)).collect();
    earlier.push(false);
    let mut earlier = earlier.into_iter();
    dates.retain(|_| !earlier.next().unwrap_or(false));
}

/// “Faxes before 2 April, and letters before 28 April”: the last of the days until which a sentence asks to write, each by another
/// way.
pub(super) fn last_way(text: &str, dates: &[dates::Found], found: &dates::Found) -> Option<dates::Found> {
    const BETWEEN: usize = 60;
    let follows = |pair: &[dates::Found]| {
        let between = crate::fold::slice(text, pair[0].end, pair[1].start);
        let weak =
            || deadlines().all_inside(between, "weak").iter().any(|&(_, end)| between[end..].trim().is_empty());
        between.chars().count() <= BETWEEN
            && !between.contains(". ")
            && !deadlines().beginnings(between, "letters").is_empty()
            && weak()
    };
    let first = dates.iter().position(|day| day.start == found.start)?;
    let ways = dates[first..].windows(2).take_while(|pair| follows(pair));
    ways.last().map(|pair| pair[1])
}
