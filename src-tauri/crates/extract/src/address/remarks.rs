//! Remarks in brackets among the lines of an address: said to the reader, about an office, and no line of it.

/// Fewer words may be a place’s other name, or what an office is called: “(Ministry of Public Order and Safety)”.
const WORDS: usize = 7;
/// Characters of a sentence in a script that writes no spaces.
const UNSPACED: usize = 14;

/// The lines without those that are a sentence in brackets, however many lines it takes: “(The former minister, X, left
/// office on 3 June. Please no” / “longer use his e-mail address, x@y.example.)”.
pub(super) fn dropped(texts: Vec<(usize, String)>) -> Vec<(usize, String)> {
    let mut out = Vec::with_capacity(texts.len());
    let mut at = 0;
    while at < texts.len() {
        if let Some(count) = end_of_aside(&texts[at..]) {
            out.push(texts[at].clone());
            at += count;
            continue;
        }
        match end_of_remark(&texts[at..]) {
            Some(count) => at += count,
            None => {
                out.push(texts[at].clone());
                at += 1;
            }
        }
    }
    out
}

/// “Email: x@y.example (In the subject line: to Ayatollah” / “Example)”: how many lines a contact takes whose bracket is
/// closed in a later one.
fn end_of_aside(texts: &[(usize, String)]) -> Option<usize> {
    // A bracket that is closed later still was never closed.
    const LINES: usize = 3;
    let first = &texts.first()?.1;
    let (before, inside) = first.rsplit_once('(')?;
    let open = !inside.contains(')') && crate::contacts::is_contact(&crate::fold::fold(before));
    let closes = |(_, text): &(usize, String)| text.trim_end().ends_with(')') && !text.contains('(');
    let last = texts.iter().take(LINES).skip(1).position(closes).filter(|_| open)?;
    Some(last + 2)
}

/// How many of the first lines are one remark; none where the first begins none, or its bracket is never closed.
fn end_of_remark(texts: &[(usize, String)]) -> Option<usize> {
    let first = texts.first()?.1.trim_start();
    let (open, close) =
        [('(', ')'), ('[', ']'), ('（', '）')].into_iter().find(|(open, _)| first.starts_with(*open))?;
    let mut depth = 0;
    for (nth, (_, text)) in texts.iter().enumerate() {
        for (at, c) in text.char_indices() {
            depth += i32::from(c == open) - i32::from(c == close);
            if depth == 0 && c == close {
                let rest = text[at + c.len_utf8()..].trim_matches(['.', ' ', ';', '。']);
                let inside: Vec<&str> = texts[..=nth].iter().map(|(_, text)| text.as_str()).collect();
                return (rest.is_empty() && is_sentence(&inside.join(" "))).then_some(nth + 1);
            }
        }
    }
    None
}

/// Many words, most of them small; scripts without capitals have none but small ones.
fn is_sentence(text: &str) -> bool {
    let unspaced = text.chars().filter(|&c| crate::fold::is_unspaced(c)).count();
    let words: Vec<&str> = text.split_whitespace().collect();
    let begins = |word: &&&str| word.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_uppercase());
    let small = words.iter().filter(begins).count();
    unspaced >= UNSPACED || words.len() >= WORDS && small * 2 >= words.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lines: &[&str], kept: &[&str]) {
        let texts = lines.iter().enumerate().map(|(at, line)| (at, (*line).to_owned())).collect();
        let left: Vec<String> = dropped(texts).into_iter().map(|(_, text)| text).collect();
        assert_eq!(left, kept);
    }

    #[test]
    fn drops_sentences_in_brackets_and_keeps_names() {
        check(
            &[
                "Quito, Ecuador",
                "(The minister named before, A. Example, left in",
                "June. Please no longer use his fax.)",
            ],
            &["Quito, Ecuador"],
        );
        check(&["(Le courrier vers cette ville n’est plus distribué depuis mai)", "Mali"], &["Mali"]);
        check(&["（該部長已於六月離職，請勿再使用其電子郵件）"], &[]);
        check(
            &["(Ministry of Public Order)", "(PO Box 5)", "(unfinished"],
            &["(Ministry of Public Order)", "(PO Box 5)", "(unfinished"],
        );
        check(
            &["E-mail: x@y.example (subject: to Mr A.", "Example)", "Minister of Justice"],
            &["E-mail: x@y.example (subject: to Mr A.", "Minister of Justice"],
        );
        check(&["[Salutation: Your Excellency]"], &["[Salutation: Your Excellency]"]);
    }
}
