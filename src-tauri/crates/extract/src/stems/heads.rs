//! Lines above a list that ask by how they end: in a joint, in a clause's first word, in the middle of a sentence.

use super::asks;
use crate::labels::{grammar, stems};
use crate::rows::{Row, Sheet};

/// “You might write” above a list: a short last sentence that asks, without its end.
pub(super) fn breaks_off(folded: &str) -> bool {
    const LONGEST: usize = 60;
    let last = last_sentence(folded);
    !last.is_empty() && last.chars().count() <= LONGEST && last.ends_with(char::is_alphanumeric) && asks(last)
}

/// “Write in English or your own language, and” above a list: the sentence goes on in it.
pub(super) fn goes_on(folded: &str) -> bool {
    let last = last_sentence(folded);
    let word = last.rsplit(' ').next().unwrap_or("");
    last.contains(' ') && crate::labels::languages().has(word, "join") && asks(last)
}

/// “Ask the minister for the following.”, “次のことを求めてください。”: whether the last sentence asks for what stands below it.
pub(super) fn announces(folded: &str) -> bool {
    let text = folded.trim_end().trim_end_matches(['.', '。', '।', '۔', ' ']);
    let last = last_sentence(text);
    stems().stem(last, "ask") && stems().stem(last, "following") && !super::is_of_office(last)
}

/// The last two or three sentences of a text.
pub(super) fn ending(folded: &str) -> &str {
    const LONG: usize = 240;
    crate::near::last(folded, LONG)
}

fn last_sentence(folded: &str) -> &str {
    folded.rsplit(['.', '!', '?', '。']).next().unwrap_or("").trim()
}

/// Whether what stands below words that end in a colon goes on with them, and is no address.
pub(super) fn goes_on_below(sheet: &Sheet<'_>, folded: &str, below: usize) -> bool {
    crate::calls::bare_at(sheet, below) || ends_in_clause(folded) && crate::calls::begin_at(sheet, below)
}

/// “… al Estado para que:”, “und fordern, dass:”: whether a line ends in the word that joins a clause to what is asked. “to:” stands
/// above an address as well.
pub(super) fn ends_in_clause(folded: &str) -> bool {
    let text = folded.trim_end().trim_end_matches([':', ' ']);
    let word = text.rsplit([' ', ',']).next().unwrap_or("");
    folded.trim_end().ends_with(':') && stems().has(word, "clause") && !grammar().has(word, "to")
}

/// “Be honom” above “att frige munken”: a few words without an end.
pub(super) fn heads_clauses(row: &Row) -> bool {
    const LONGEST: usize = 60;
    row.opens && row.text.chars().count() <= LONGEST && row.text.trim_end().ends_with(char::is_alphanumeric)
}

/// One sentence, or a heading, that begins by asking the reader to write.
pub(super) fn asks_to_write(row: &Row) -> bool {
    const OPENING: usize = 3;
    let text = row.folded.trim_end().trim_end_matches(['.', ':', '!']);
    let opening: Vec<&str> = text.split_whitespace().take(OPENING).collect();
    text.chars().count() <= super::LONGEST_LABEL
        && !text.contains([';', '?', '!'])
        && !text.contains(". ")
        && stems().stem(&opening.join(" "), "write")
        && !super::is_of_office(&row.folded)
}

/// “Write to”, “Schreiben Sie an”: all of a line that asks to write and ends in the word for whom.
pub(super) fn writes_to(folded: &str) -> bool {
    const WORDS: usize = 4;
    let last = folded.trim_end().rsplit(' ').next().unwrap_or("");
    folded.split_whitespace().count() <= WORDS && grammar().has(last, "to") && stems().stem(folded, "write")
}

/// Whether what a sentence goes on to is nobody's to appeal to: the publisher's, a remark in an open bracket (“… may be signed by
/// lawyers (contact”).
pub(super) fn is_aside(sentence: &str) -> bool {
    let open = sentence.rfind('(').is_some_and(|open| !sentence[open..].contains(')'));
    open || super::is_of_office(sentence) || crate::contacts::is_contact(sentence)
}

/// Whether a sentence asks for post to those at risk themselves, and goes on to nobody in office.
pub(super) fn comforts(sentence: &str, rest: &str) -> bool {
    const NAME: usize = 120;
    crate::zones::is_for_those_at_risk(sentence) && !crate::recipients::names_office(crate::near::first(rest, NAME))
}

/// “… or use the wording below as a basis and send to,”: whether a text asks to write and ends in the word for whom, whatever
/// stands for the colon.
pub(super) fn runs_to(folded: &str) -> bool {
    let text = folded.trim_end().trim_end_matches([',', ';', '-', '–', ' ']);
    let last = last_sentence(text);
    let word = last.rsplit(' ').next().unwrap_or("");
    grammar().has(word, "to") && stems().stem(last, "write") && !stems().stem(last, "copy")
}
