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
