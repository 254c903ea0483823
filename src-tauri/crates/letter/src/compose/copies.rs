//! Who gets a copy, as the letter itself says it.

use model::Recipient;

use super::{Matter, address};

/// The missions that get a copy, one line each. Other recipients of copies (a newspaper, a group of relatives) are
/// not named to the authorities: that could endanger them, and the action asks only that they be sent one.
pub(crate) fn names(matter: &Matter) -> Vec<String> {
    let others = matter.copies.iter().filter(|copy| copy.lines != matter.recipient.lines);
    others.filter(|copy| address::is_mission(&copy.lines)).filter_map(first_line).collect()
}

fn first_line(copy: &Recipient) -> Option<String> {
    let mission = copy.lines.iter().find(|line| address::is_mission(std::slice::from_ref(line)));
    mission.or(copy.lines.first()).cloned()
}
