//! A mail's subject as a headline: without what mail programs and lists put before it, without number and index.

use super::clean;
use crate::fold::{fold, skip, slice};
use crate::labels::mail;
use crate::{index, number};

/// “[letters] Fwd: UA 41/15: Zimbabwe: Fear for safety (AFR 53/1201/2015)” → “Zimbabwe: Fear for safety”.
pub(super) fn headline(subject: &str) -> String {
    let bare = clean(without_prefixes(subject));
    let bare = without_index(&bare);
    let Some(found) = number::all(&bare).into_iter().next() else { return bare };
    let (before, behind) = (slice(&bare, 0, found.start), skip(&bare, found.end));
    let trimmed = |text: &str| text.trim_matches(|c: char| c.is_whitespace() || is_mark(c)).to_owned();
    match (trimmed(before), trimmed(behind)) {
        (before, behind) if before.is_empty() => behind,
        (before, behind) if behind.is_empty() => before,
        // “Further information on UA 41/15: Zimbabwe”: the number belongs to the sentence.
        _ => bare,
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, ':' | '：' | '-' | '–' | '—' | '|' | '/' | '·' | ',' | '.')
}

/// Drops “Re: Fwd:” and the name of a list in brackets, in any order.
fn without_prefixes(subject: &str) -> &str {
    let mut rest = subject.trim_start();
    loop {
        let folded = fold(rest);
        let listed = rest.starts_with('[').then(|| rest.find(']').map(|at| at + 1)).flatten();
        let prefix = mail().start(&folded, |mark| mark == "prefix").filter(|start| start.end > 0);
        rest = match (listed, prefix) {
            (Some(end), _) if number::all(&rest[..end]).is_empty() => rest[end..].trim_start(),
            (_, Some(start)) => skip(rest, start.end).trim_start(),
            _ => return rest,
        };
    }
}

/// Drops an index in brackets, or behind a mark at the end.
fn without_index(text: &str) -> String {
    let Some(found) = index::all(text).into_iter().next() else { return text.to_owned() };
    let (before, behind) = (slice(text, 0, found.start), skip(text, found.end));
    let label = before.rfind(['(', '[']).filter(|&open| before.len() - open < 20);
    match (label, behind.trim_start().strip_prefix([')', ']'])) {
        (Some(open), Some(behind)) => {
            format!("{} {}", before[..open].trim_end(), behind.trim_start()).trim().to_owned()
        }
        _ if behind.trim().is_empty() => {
            before.trim_end_matches(|c: char| c.is_whitespace() || is_mark(c)).to_owned()
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(subject: &str, expected: &str) {
        assert_eq!(headline(subject), expected);
    }

    #[test]
    fn what_programs_and_lists_put_before_is_dropped() {
        check("[letters] Fwd: RV: Un maestro detenido", "Un maestro detenido");
        check("转发：Re: 教师被拘留", "教师被拘留");
        check("WG: AW: Student in Haft", "Student in Haft");
    }

    #[test]
    fn number_and_index_are_fields_of_their_own() {
        check("UA 41/15: Zimbabwe: Fear for safety (AFR 53/1201/2015)", "Zimbabwe: Fear for safety");
        check("AU 77/16 Niger : un syndicaliste détenu", "Niger : un syndicaliste détenu");
        check("Fear for safety of a nurse – UA 41/15", "Fear for safety of a nurse");
        check("Further information on UA 41/15: nurse freed", "Further information on UA 41/15: nurse freed");
    }

    #[test]
    fn words_that_only_look_like_a_prefix_stay() {
        check("Return of the nurse", "Return of the nurse");
        check("I. Mukombe held", "I. Mukombe held");
    }
}
