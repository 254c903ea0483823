//! Chinese names: a family name and one or two signs, where the first text and what is asked hold the same.

use super::{Context, Sheet, Zone};
use crate::fold::fold;
use crate::labels::{grammar, people};
use crate::names::is_word;
use crate::rows::Paragraph;
use model::Person;

/// Names that the headline or the first text holds and the calls or the letter as well.
pub(super) fn find(sheet: &Sheet<'_>, context: &Context<'_>, told: &[&Paragraph]) -> Vec<(Person, usize)> {
    let asks = |p: &&Paragraph| {
        context.letter.is_some_and(|l| (l.first + 1..l.end).contains(&p.first))
            || context.zones.of[p.first] == Zone::Calls && context.zones.labels[p.first].is_none()
    };
    let asked: Vec<&str> = sheet.paragraphs().iter().filter(asks).map(|p| p.text.as_str()).collect();
    let mut out: Vec<(Person, usize)> = Vec::new();
    for paragraph in told {
        for name in names(&paragraph.text, &asked) {
            if !out.iter().any(|(person, _)| person.name.contains(&name) || name.contains(&person.name)) {
                out.push((Person { name, aliases: Vec::new() }, paragraph.first));
            }
        }
    }
    out
}

/// Three signs before two, for of two the third may differ by chance alone.
fn names(text: &str, asked: &[&str]) -> Vec<String> {
    // A story's first paragraph is shorter; a page in one line is not looked through.
    const LONGEST: usize = 2000;
    let signs: Vec<char> = text.chars().take(LONGEST).collect();
    let mut out: Vec<String> = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let run = [3, 2].into_iter().find_map(|length| {
            let name: String = signs.get(at..at + length)?.iter().collect();
            (is_name(&name, at.checked_sub(1).map(|before| signs[before]))
                && asked.iter().any(|text| text.contains(&name)))
            .then_some((name, length))
        });
        match run {
            Some((name, length)) => {
                at += length;
                out.push(name);
            }
            None => at += 1,
        }
    }
    out
}

/// A family name behind no sign that goes on with it, and signs that no small word is.
fn is_name(name: &str, before: Option<char>) -> bool {
    let mut signs = name.chars();
    let Some(family) = signs.next() else { return false };
    let han = |c: char| matches!(c as u32, 0x3400..=0x9fff);
    let small = |c: char| grammar().has(&fold(&c.to_string()), "unspacedsmall");
    let folded = fold(name);
    let known = people().words("notname").iter().any(|word| folded.starts_with(word.as_str()));
    is_word("surname", &fold(&family.to_string()))
        && signs.all(|c| han(c) && !small(c))
        && !known
        && crate::country::mentions(&folded).is_empty()
        // “江苏王国”: a sign that other words end in tells nothing; a mark or a trade stands before most names.
        && before.is_none_or(|c| !c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_in_both_texts() {
        let asked = ["要求立即释放陈例民", "要求允许陈例民会见律师，许多人"];
        assert_eq!(names("教师陈例民在广州被警方带走。许多人说", &asked), ["陈例民"]);
        assert!(names("他的律师刘例强未获准会见", &asked).is_empty());
    }
}
