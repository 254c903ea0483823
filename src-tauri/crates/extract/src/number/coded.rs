//! The number of an organisation that is not known, behind a word that says so: “case PWI-2019-33”.

use model::ActionNumber;

use super::capitals;
use crate::fold::fold;

/// Words right before the number of an organisation that is not known, folded.
const LABELS: &[&str] = &[
    "case",
    "case no",
    "case number",
    "case:",
    "case no.",
    "ref",
    "ref.",
    "ref:",
    "reference",
    "reference:",
    "no.",
    "nr.",
    "no",
    "number",
    "number:",
    "appeal",
    "appeal no.",
    "alert",
    "action",
    "caso",
    "caso:",
    "caso no.",
    "cas",
    "cas n°",
    "dossier",
    "fall",
    "aktenzeichen",
    "n°",
    "nº",
    "ref.:",
    "our ref:",
    "alerta",
    "appel",
    "appello",
    "apelo",
    "zaak",
    "update of",
    "update on",
    "update to",
    "follow-up of",
    "follow-up to",
    "follow-up on",
    "дело",
    "справа",
];

/// A number of an unknown organisation behind a word that says so: “case PWI-2019-33”.
pub(super) fn find(before: &str, text: &str) -> Option<(ActionNumber, usize)> {
    let (mut series, mut rest) = capitals(text, 2..=6)?;
    // “TI-UAA-07-2011”: the organisation's letters and the series'.
    if let Some((more, behind)) = rest.strip_prefix('-').and_then(|rest| capitals(rest, 2..=6))
        && behind.starts_with('-')
    {
        (series, rest) = (&text[..series.len() + 1 + more.len()], behind);
    }
    let joint = rest.chars().next().filter(|c| matches!(c, '-' | '/' | ' '))?;
    let end =
        rest[1..].find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '/'))).map_or(rest.len(), |at| at + 1);
    let serial = rest[..end].trim_end_matches(['-', '/']);
    let body = serial.get(1..)?;
    let groups: Vec<&str> = body.split(['-', '/']).collect();
    let closed = !rest[serial.len()..].starts_with(char::is_alphanumeric);
    let formed = groups.len() == 2 && groups.iter().all(|group| (1..=4).contains(&group.len())) && closed;
    let fits = formed && is_labelled(before, joint);
    fits.then(|| (ActionNumber::other(series, &joint.to_string(), body), series.len() + serial.len()))
}

/// Whether the text before a number ends in a word that says so. “Decree no. AB 12/2014” in a sentence is no action's:
/// such forms are one only in a line of their own.
fn is_labelled(before: &str, joint: char) -> bool {
    // Longer than any label. What stands further away is not folded: a page may be one line full of capitals.
    const HEAD: usize = 40;
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '#' | '('));
    let near = before.char_indices().rev().nth(HEAD - 1).map_or(before, |(at, _)| &before[at..]);
    let near = fold(near);
    let word =
        |label: &str| near.ends_with(label) && !near[..near.len() - label.len()].ends_with(char::is_alphanumeric);
    let heads = joint == '-' || near.chars().count() < HEAD && !near.contains(',') && !near.contains(". ");
    heads && LABELS.iter().any(|label| word(label.trim_end_matches(':')))
}
