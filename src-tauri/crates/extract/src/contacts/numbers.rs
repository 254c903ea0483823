//! Numbers of fax and telephone, out of what stands behind their labels.

use crate::labels::contacts;

/// Every number in a value, remarks behind it dropped, white space folded, otherwise as printed.
pub(super) fn numbers(value: &str) -> Vec<String> {
    // “202.555.0170 -OR- 202.555.0171”
    let value = value.replace("-OR-", " or ").replace("- OR -", " or ");
    let mut text = value.replace([';', ','], "\n").replace('/', "\n");
    for word in contacts().words("between") {
        text = text.replace(&format!(" {word} "), "\n");
    }
    let mut found: Vec<String> = Vec::new();
    for piece in text.split('\n') {
        // “…, Fax: 555 01 01 The Editor, …, GA 30399”: behind the first number the code of a town is none.
        let coded = !found.is_empty() && is_coded_town(piece);
        found.extend(number(piece).filter(|_| !coded));
    }
    found
}

/// “GA 30399”, “Nairobi 00100”, “10999 Berlin”: few digits behind letters, or before a word with a capital.
fn is_coded_town(piece: &str) -> bool {
    const CODE: usize = 6;
    let piece = piece.trim_start();
    let digits = piece.chars().filter(char::is_ascii_digit).count();
    let town = piece.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ').starts_with(char::is_uppercase);
    digits <= CODE && !piece.contains('+') && (piece.starts_with(char::is_alphabetic) || town)
}

/// The first number of a piece, as printed.
pub(super) fn number(piece: &str) -> Option<String> {
    // “(via Ministry of the Interior) +966 11 …”
    let remark = piece.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
    let piece =
        remark.filter(|(inside, _)| inside.chars().any(char::is_alphabetic)).map_or(piece, |(_, rest)| rest);
    let piece = piece.trim_start_matches(|c: char| !(c.is_numeric() || matches!(c, '+' | '(' | '[')));
    let end = piece
        .find(|c: char| {
            !(c.is_numeric() || matches!(c, ' ' | '[' | ']' | '+' | '(' | ')' | '-' | '.' | '–' | '\u{a0}' | '‑'))
        })
        .unwrap_or(piece.len());
    let mut printed = piece[..end].trim_end();
    // A bracket that opens behind the number holds a remark: “+ 98 21 555 5242 (try several times)”.
    while let Some(open) = printed.rfind('(').filter(|&open| !printed[open..].contains(')')) {
        printed = printed[..open].trim_end();
    }
    // “[Salutation: …; fax: 555 01 02]” closes what stands before the label; “[1] (202) 555-0102” is the number's own.
    if !printed.contains('[') || printed.contains('[') && !printed.contains(']') {
        printed = printed.trim_matches(['[', ']', ' ']);
    }
    // “(e-mail: …; fax: +995 32 555 14 90)”: the bracket opens before the label.
    let open = printed.contains('(');
    let printed = printed.trim_end_matches(|c| matches!(c, '.' | '-' | '–' | ' ' | '+') || c == ')' && !open);
    let digits = printed.chars().filter(|c| c.is_numeric()).count();
    (digits >= 5).then(|| printed.split_whitespace().collect::<Vec<_>>().join(" "))
}
