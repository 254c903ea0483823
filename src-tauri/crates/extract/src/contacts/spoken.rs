//! Words that pages glue to a link for those who have it read aloud: “office@ministry.exampleopens in a new tab”.

use std::borrow::Cow;

use crate::fold::{fold, skip, slice};
use crate::labels::contacts;

/// A text without such words and the brackets around them.
pub(super) fn without(text: &str) -> Cow<'_, str> {
    // One link or two stand in a line; each pass takes the words of one.
    const LINKS: usize = 4;
    let mut out = Cow::Borrowed(text);
    for _ in 0..LINKS {
        let Some((from, to)) = first(&fold(&out)) else { break };
        let before = slice(&out, 0, from).trim_end_matches([' ', '(', '[']);
        let behind = skip(&out, to).trim_start_matches([')', ']', '.']);
        out = Cow::Owned(format!("{before}{behind}"));
    }
    out
}

/// Where the first of them stands in a folded text, in characters.
fn first(folded: &str) -> Option<(usize, usize)> {
    if !contacts().holds(folded, "spoken") {
        return None;
    }
    let hits =
        contacts().words("spoken").iter().filter_map(|words| folded.find(words.as_str()).map(|at| (at, words)));
    let (from, words) = hits.min_by_key(|(at, words)| (*at, std::cmp::Reverse(words.len())))?;
    let before = folded[..from].chars().count();
    Some((before, before + words.chars().count()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_those_who_listen_are_no_part_of_a_link() {
        for (text, left) in [
            ("office@ministry.exampleopens in a new tab", "office@ministry.example"),
            ("amt@ministerium.example (öffnet in neuem Tab)", "amt@ministerium.example"),
            ("a@b.examples'ouvre dans un nouvel onglet, c@d.example", "a@b.example, c@d.example"),
            ("https://x.example(se abre en una nueva ventana)", "https://x.example"),
            ("Ministry of Justice", "Ministry of Justice"),
        ] {
            assert_eq!(without(text), left);
        }
    }
}
