//! What to ask, numbered inside a sentence: “… demanding: 1) her release; 2) a doctor for her.”

use crate::fold::{chars_before, slice};
use crate::labels::stems;
use crate::near;
use crate::rows::{Paragraph, Sheet};

/// A paragraph that is longer, in bytes, tells a story besides.
const LONGEST: usize = 3_000;
/// How far before the colon the words that ask may stand, in bytes.
const ASKS: usize = 320;
/// A sentence that asks has a few at most.
const COLONS: usize = 12;

/// The first paragraph that holds such a list, and its items.
pub(super) fn find<'s>(
    sheet: &'s Sheet<'_>,
    free: impl Fn(&Paragraph) -> bool,
) -> Option<(&'s Paragraph, Vec<String>)> {
    let short = |p: &&Paragraph| p.text.len() <= LONGEST && free(p);
    sheet.paragraphs().iter().filter(short).find_map(|paragraph| Some((paragraph, items(paragraph)?)))
}

fn items(paragraph: &Paragraph) -> Option<Vec<String>> {
    let folded = paragraph.folded.as_str();
    folded.match_indices(':').take(COLONS).find_map(|(colon, _)| {
        let rest = &folded[colon + 1..];
        let bodies = numbered(rest)?;
        let sentence = near::last(&folded[..colon], ASKS).rsplit(". ").next().unwrap_or("");
        let asked = stems().stem(sentence, "ask") && stems().stem(sentence, "write");
        if !asked || crate::stems::is_of_office(sentence) {
            return None;
        }
        let printed = |(start, end): (usize, usize)| {
            let chars = |byte| chars_before(folded, colon + 1 + byte);
            slice(&paragraph.text, chars(start), chars(end)).trim().to_owned()
        };
        Some(bodies.into_iter().map(printed).collect())
    })
}

/// “Please write, calling for her release, to:” above or before an address: the clause that says what to ask, the first one of a
/// page.
pub(super) fn clause<'s>(
    sheet: &'s Sheet<'_>,
    free: impl Fn(&Paragraph) -> bool,
) -> Option<(&'s Paragraph, Vec<String>)> {
    let short = |p: &&Paragraph| p.text.len() <= LONGEST && free(p);
    sheet.paragraphs().iter().filter(short).find_map(|paragraph| Some((paragraph, vec![asked(paragraph)?])))
}

fn asked(paragraph: &Paragraph) -> Option<String> {
    let folded = paragraph.folded.as_str();
    folded.match_indices(':').take(COLONS).find_map(|(colon, _)| {
        let begin = folded[..colon].rfind(['.', '!', '?', ';']).map_or(0, |at| at + 1);
        let sentence = folded[begin..colon].trim_end();
        if !crate::stems::asks_to(sentence) {
            return None;
        }
        let first = sentence.match_indices(", ").map(|(at, comma)| at + comma.len());
        let first = first.into_iter().find(|&at| super::begins_as_call(&sentence[at..]))?;
        let last = sentence.rfind(' ').filter(|&last| last > first)?;
        let chars = |byte| chars_before(folded, begin + byte);
        let clause = slice(&paragraph.text, chars(first), chars(last));
        Some(clause.trim_end_matches([' ', ',', '،']).to_owned())
    })
}

/// Where the items of a list stand in a text that begins with its first mark: “1) …; 2) …”, “(a) … (b) …”. In bytes.
fn numbered(text: &str) -> Option<Vec<(usize, usize)>> {
    const MOST: usize = 15;
    let first = text.trim_start();
    let lead = text.len() - first.len();
    let bare = first.strip_prefix('(').unwrap_or(first);
    let open = bare.len() < first.len();
    let style = bare.chars().next().filter(|c| matches!(c, '1' | 'a' | 'i'))?;
    let sign = bare[1..].chars().next().filter(|c| *c == ')' || *c == '.' && style == '1')?;
    let mark = |nth: usize| {
        let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
        let label = match style {
            '1' => (nth + 1).to_string(),
            'a' => char::from(b'a' + u8::try_from(nth).unwrap_or(0)).to_string(),
            _ => (*roman.get(nth)?).to_owned(),
        };
        Some(format!("{}{label}{sign}", if open { "(" } else { "" }))
    };
    let mut out: Vec<(usize, usize)> = Vec::new();
    let mut at = lead + mark(0)?.len();
    for nth in 1..MOST {
        let next = mark(nth).and_then(|mark| {
            let found = text[at..].find(&format!(" {mark}"))? + at;
            Some((found, found + mark.len() + 1))
        });
        let Some((end, begin)) = next else { break };
        out.push((at, end));
        at = begin;
    }
    let close = text[at..].find(". ").map_or(text.len(), |end| at + end);
    out.push((at, close));
    (out.len() > 1).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let paragraph =
            Paragraph { first: 0, end: 1, text: text.to_owned(), folded: fold(text), breaks: Vec::new() };
        assert_eq!(items(&paragraph).unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn what_to_ask_may_stand_between_the_writing_and_to_whom() {
        let clause = |text: &str| {
            asked(&Paragraph { first: 0, end: 1, text: text.to_owned(), folded: fold(text), breaks: Vec::new() })
        };
        assert_eq!(
            clause(
                "She is ill. Please write, calling for Ama Doe to be freed, and for a doctor, to: President Kofi Doe, Lomé."
            )
            .as_deref(),
            Some("calling for Ama Doe to be freed, and for a doctor")
        );
        assert_eq!(clause("He wrote, calling for her release, to the court: it did not answer."), None);
    }

    #[test]
    fn a_sentence_may_hold_its_list() {
        check(
            "Les solicitamos enviar telegramas al Ministro exigiendo: 1) que se respete su vida; 2) su libertad inmediata. Gracias.",
            &["que se respete su vida;", "su libertad inmediata"],
        );
        check(
            "Please write to the governor and ask him to: (a) protect her; (b) find those who shot at her house.",
            &["protect her;", "find those who shot at her house."],
        );
        check("The law has three parts: 1) a preamble; 2) a list.", &[]);
    }
}
