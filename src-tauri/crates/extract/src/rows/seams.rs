//! Seams: where a page's makers lost the space between two pieces of a line, “Fear of torture17 January”.

use crate::calendar;
use crate::country;
use crate::fold::fold;
use crate::labels::kinds;

/// A line with a space at each seam, and where those spaces stand in it, in characters.
pub(super) fn open(text: &str) -> (String, Vec<usize>) {
    let chars: Vec<char> = text.chars().collect();
    let seams: Vec<usize> = (1..chars.len()).filter(|&at| may_be_seam(&chars, at) && is_seam(&chars, at)).collect();
    let mut out = String::with_capacity(text.len() + seams.len());
    let mut next = seams.iter().peekable();
    for (at, c) in chars.iter().enumerate() {
        if next.next_if_eq(&&at).is_some() {
            out.push(' ');
        }
        out.push(*c);
    }
    let seams = seams.into_iter().enumerate().map(|(nth, at)| at + nth).collect();
    (out, seams)
}

/// What most neighbours fail at once: a seam parts a capital or a digit from a small letter, a digit or a mark.
fn may_be_seam(chars: &[char], at: usize) -> bool {
    let (before, here) = (chars[at - 1], chars[at]);
    match here {
        _ if before == ' ' || here == ' ' => false,
        here if here.is_ascii_digit() => before == ')' || before.is_alphanumeric(),
        here if here.is_uppercase() => chars.get(at + 1).is_some_and(|next| next.is_alphabetic()),
        _ => false,
    }
}

fn is_seam(chars: &[char], at: usize) -> bool {
    let (before, here) = (chars[at - 1], chars[at]);
    if here.is_ascii_digit() {
        return before_day(chars, at);
    }
    match before {
        ')' => true,
        '.' => between_sentences(chars, at),
        ':' => letters_before(chars, at - 1) >= 3,
        before if before.is_ascii_digit() => behind_year(chars, at),
        before if before.is_alphabetic() => before_label(chars, at) || behind_country(chars, at),
        _ => false,
    }
}

/// “torture17 January”, “AU 118/0327 de abril”: a day begins, its month behind it.
fn before_day(chars: &[char], at: usize) -> bool {
    const WORD: usize = 4;
    let before = chars[at - 1];
    let behind_word = before == ')' || letters_before(chars, at) >= WORD;
    let behind_number =
        before.is_ascii_digit() && digits_before(chars, at) == 2 && chars.get(at.wrapping_sub(3)) == Some(&'/');
    let digits = chars[at..].iter().take_while(|c| c.is_ascii_digit()).count();
    let rest: String = chars[at + digits..].iter().take(30).collect();
    let folded = fold(&rest);
    let mut words = folded.split(' ').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or("");
    let small = first.chars().count() <= 2 && first.chars().all(char::is_alphabetic);
    let word = if small { words.next().unwrap_or("") } else { first };
    let month = calendar::month(word.trim_end_matches(['.', ','])).is_some();
    (behind_word || behind_number) && (1..=2).contains(&digits) && rest.starts_with([' ', 'e', '.']) && month
}

/// “8 août 2013AGISSEZ”, “UA 14/96Fear”: words begin behind a year.
fn behind_year(chars: &[char], at: usize) -> bool {
    let digits = digits_before(chars, at);
    let first: String = chars[at - digits..at].iter().collect();
    let century = digits == 4 && (first.starts_with("19") || first.starts_with("20"));
    let short = digits == 2 && at > 3 && chars[at - 3] == '/' && chars[at - 4].is_ascii_digit();
    century || short
}

/// “EXTERNALAI Index:”, “PÚBLICOÍndice AI:”: the label of an index begins.
fn before_label(chars: &[char], at: usize) -> bool {
    const LABEL: usize = 8;
    // In a word of small letters it is the end of another.
    if chars[at - 1].is_lowercase() && !chars[at].is_uppercase() {
        return false;
    }
    let rest: String = chars[at..].iter().take(LABEL + 8).collect();
    let folded = fold(&rest);
    kinds().words("index").iter().any(|label| label.chars().count() >= LABEL && folded.starts_with(label.as_str()))
}

/// “SUDANAhmed”: a country in capitals at the head of the line, and a name.
fn behind_country(chars: &[char], at: usize) -> bool {
    const SHORTEST: usize = 4;
    let capitals = chars[..at].iter().all(|c| !c.is_lowercase());
    let named = at >= SHORTEST && capitals && chars.get(at + 1).is_some_and(|next| next.is_lowercase());
    named && country::named(&fold(&chars[..at].iter().collect::<String>())).is_some()
}

/// “torturés.Mahamat Djarma”: a sentence begins, and no piece of an address on the net.
fn between_sentences(chars: &[char], at: usize) -> bool {
    const WORD: usize = 4;
    // No word is longer: what is looked at of a page in one word is bounded.
    const LONGEST: usize = 60;
    let before = chars[..at].iter().rev().take(LONGEST).take_while(|&&c| c != ' ').count();
    let behind = chars[at..].iter().take(LONGEST).take_while(|&&c| c != ' ').count();
    let (start, end) = (at - before, at + behind);
    if before == LONGEST || behind == LONGEST {
        return false;
    }
    let token = &chars[start..end];
    let net = token.iter().any(|c| matches!(c, '@' | '/'))
        || token.iter().filter(|&&c| c == '.').count() > 2
        || token.starts_with(&['w', 'w', 'w']);
    let ended =
        letters_before(chars, at - 1) >= WORD && chars[at - 2].is_lowercase() || digits_before(chars, at - 1) == 4;
    !net && ended && end < chars.len()
}

fn letters_before(chars: &[char], at: usize) -> usize {
    chars[..at].iter().rev().take_while(|c| c.is_alphabetic()).count()
}

fn digits_before(chars: &[char], at: usize) -> usize {
    chars[..at].iter().rev().take_while(|c| c.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let (opened, seams) = open(text);
        assert_eq!(opened, expected);
        let spaces = |at: &usize| opened.chars().nth(*at) == Some(' ');
        assert!(seams.iter().all(spaces) && opened.chars().count() == text.chars().count() + seams.len());
    }

    #[test]
    fn opens_what_was_run_together() {
        check("UA 33/97Fear of torture9 May 1997", "UA 33/97 Fear of torture 9 May 1997");
        check(
            "EXTERNAL (for general distribution)AI Index: AFR 57/04/97",
            "EXTERNAL (for general distribution) AI Index: AFR 57/04/97",
        );
        check("PÚBLICOÍndice AI: AMR 29/04/99/s", "PÚBLICO Índice AI: AMR 29/04/99/s");
        check("AU 33/9909 de mayo de 1999", "AU 33/99 09 de mayo de 1999");
        check("TOGOAfi Lawson (f), weaver", "TOGO Afi Lawson (f), weaver");
        check("USA: (Ohio)Karl EXAMPLE", "USA: (Ohio) Karl EXAMPLE");
        check(
            "9 mai 2014AGISSEZ AVANT LE 1er JUIN 2014.Afi Lawson",
            "9 mai 2014 AGISSEZ AVANT LE 1er JUIN 2014. Afi Lawson",
        );
        check("New name:Kodjo Abalo (m)", "New name: Kodjo Abalo (m)");
    }

    #[test]
    fn leaves_what_is_one() {
        for text in [
            "N.K. Example, McDonald’s, iPhone, AFR57/004/1997",
            "www.Example.Com and Letters@Looms.Example",
            "OMCT-Europe, eMail, 12March Street 5A",
            "http://looms.example/UA33Fear",
            "AI INDEX: AFR 57/012/2001      4 June 2001",
        ] {
            check(text, text);
        }
    }
}
